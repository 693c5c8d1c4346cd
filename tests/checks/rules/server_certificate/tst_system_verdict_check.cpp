// SPDX-License-Identifier: Apache-2.0
// Windows' verdict on the server's chain against the path that was built here.
#include "checks/rules/server_certificate/server_certificate_checks.h"
#include "tests/support/check_table.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::rules;
using namespace aovpn::test;

class TestSystemVerdictCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data();
    void verdicts();
};

void TestSystemVerdictCheck::verdicts_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *certificate, const char *verdict,
                        const QString &expected) {
        QTest::newRow(name) << QString::fromLatin1(certificate) << QString::fromLatin1(verdict)
                            << expected;
    };
    const auto differs = [](const char *here, const char *windows) {
        return u"server-certificate.verdict.differs notice {'here':'%1','origin':'a:500',"
               "'purpose':'ike-server','server':'vpn.example.test','subject':'CN=vpn',"
               "'windows':'%2'} "_s.arg(QLatin1String(here), QLatin1String(windows));
    };
    const char *trusted = "trusted-root";
    row("both accept", trusted, "'errorStatus':0", u"passes"_s);
    row("Windows refuses", trusted, "'errorStatus':32", differs(trusted, "untrusted-root"));
    row("Windows distrusts the leaf", trusted, "'errorStatus':67108864",
        differs(trusted, "explicitly-distrusted"));
    row("Windows accepts", "untrusted-root", "'errorStatus':0",
        differs("untrusted-root", "accepted"));
    row("both refuse", "incomplete", "'errorStatus':65536", u"passes"_s);
    row("revocation is another check's", trusted, "'errorStatus':16777284", u"passes"_s);
    row("so is the purpose", trusted, "'errorStatus':16", u"passes"_s);
    row("the purpose may be a CA's", "untrusted-root", "'errorStatus':16", u"passes"_s);
    row("the name is another check's", trusted, "'errorStatus':0,'policyCode':2148204815",
        u"passes"_s);
    row("an unreadable leaf", "not-built", "'errorStatus':0", u"out of scope"_s);
}

void TestSystemVerdictCheck::verdicts()
{
    QFETCH(QString, certificate);
    QFETCH(QString, verdict);
    const QString text =
        u"{'certificates':[{'purpose':'ike-server','origin':'a:500','expectedName':"
        "'vpn.example.test','chain':[],'facts':[{'subject':'CN=vpn','sha256':'ab'}],'path':{'end':'"
        "%1'}}],"
        "'trust':{'roots':[],'verdicts':[{'purpose':'ike-server','sha256':'ab','expectedName':"
        "'vpn.example.test',%2}]}}"_s.arg(certificate, verdict);
    const auto evidence = fromText<Evidence>(qPrintable(text));
    QTEST(outcome(kServerCertificateSystemVerdict, evidence, {}), "expected");
    QVERIFY(declaresFindings(kServerCertificateSystemVerdict, evidence, {}));

    // The verdict on another use, or on another certificate, says nothing of this one.
    Evidence other = evidence;
    other.trust->verdicts.first().purpose = CertificatePurpose::SstpServer;
    QCOMPARE(outcome(kServerCertificateSystemVerdict, other, {}), u"out of scope"_s);
    other = evidence;
    other.trust->verdicts.first().sha256 = u"cd"_s;
    QCOMPARE(outcome(kServerCertificateSystemVerdict, other, {}), u"out of scope"_s);

    Evidence without = evidence;
    without.trust->verdicts.clear(); // another system than Windows
    QCOMPARE(outcome(kServerCertificateSystemVerdict, without, {}), u"out of scope"_s);
    without.trust.reset();
    QCOMPARE(outcome(kServerCertificateSystemVerdict, without, {}), u"out of scope"_s);
}

QTEST_APPLESS_MAIN(TestSystemVerdictCheck)
#include "tst_system_verdict_check.moc"
