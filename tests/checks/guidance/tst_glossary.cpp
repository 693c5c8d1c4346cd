// SPDX-License-Identifier: Apache-2.0
// Every term has one plain sentence.
#include "checks/guidance/glossary.h"
#include "checks/guidance/guidance.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace aovpn;

class TestGlossary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void terms_data();
    void terms();
    void everyEntryIsOneSentence();
};

void TestGlossary::terms_data()
{
    QTest::addColumn<QString>("term");
    for (const char *term : {"gateway",
                             "EKU",
                             "certificate",
                             "root certificate",
                             "intermediate certificate",
                             "UDP port",
                             "IKEv2",
                             "SSTP",
                             "L2TP",
                             "PEAP",
                             "EAP",
                             "NPS",
                             "split tunnel",
                             "force tunnel",
                             "default gateway",
                             "DNS",
                             "NRPT",
                             "proxy",
                             "captive portal",
                             "profile",
                             "device tunnel",
                             "MSI",
                             "NAT",
                             "TLS",
                             "class-based route",
                             "CoId",
                             "Company Portal",
                             "Credential Guard",
                             "DHCP",
                             "enrolment",
                             "hosts file",
                             "IPsec",
                             "LockDown",
                             "metric",
                             "MS-CHAPv2",
                             "ProfileXML",
                             "SID",
                             "template",
                             "TPM",
                             "thumbprint"}) {
        QTest::newRow(term) << QString::fromLatin1(term);
    }
}

void TestGlossary::terms()
{
    QFETCH(QString, term);
    const auto entries = allGlossary();
    QVERIFY(std::any_of(entries.begin(), entries.end(), [&term](const GlossaryEntry &entry) {
        return term == QLatin1String(entry.term);
    }));
}

void TestGlossary::everyEntryIsOneSentence()
{
    QSet<QString> seen;
    QString last;
    for (const GlossaryEntry &entry : allGlossary()) {
        const QString term = phrase(entry.term).toLower();
        QVERIFY2(!seen.contains(term), entry.term);
        seen.insert(term);
        QVERIFY2(last < term, entry.term);
        last = term;
        const QString sentence = phrase(entry.sentence);
        QVERIFY2(sentence.endsWith(u'.') && sentence.size() <= 130, entry.term);
        QCOMPARE(sentence.count(u". "_s), 0);
    }
    QVERIFY(seen.size() >= 30);
}

QTEST_APPLESS_MAIN(TestGlossary)
#include "tst_glossary.moc"
