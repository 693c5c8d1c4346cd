// SPDX-License-Identifier: Apache-2.0
// Every term has one plain sentence.
#include "checks/guidance/glossary.h"
#include "checks/guidance/guidance.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

class TestGlossary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void terms_data();
    void terms();
    void unknown();
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
    QTest::newRow("other case") << u"eku"_s;
    QTest::newRow("blanks") << u"  root   certificate "_s;
}

void TestGlossary::terms()
{
    QFETCH(QString, term);
    const GlossaryEntry *entry = glossaryFor(term);
    QVERIFY(entry != nullptr);
    QCOMPARE(phrase(entry->term).toLower(), term.simplified().toLower());
}

void TestGlossary::unknown()
{
    QVERIFY(glossaryFor(QString()) == nullptr);
    QVERIFY(glossaryFor(u"gatewa"_s) == nullptr);
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
