// SPDX-License-Identifier: Apache-2.0
// The flags of CERT_TRUST_STATUS as words, and which verdict belongs to which certificate.
#include "checks/model/system_verdict.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

class TestSystemVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void accepted();
    void belongsTo();
};

void TestSystemVerdict::words_data()
{
    QTest::addColumn<quint32>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << quint32{0} << QString();
    QTest::newRow("one") << quint32{0x20} << u"untrusted-root"_s;
    QTest::newRow("several, by bit")
        << quint32{0x04010011}
        << u"not-time-valid not-valid-for-usage partial-chain explicitly-distrusted"_s;
    QTest::newRow("unknown bits") << quint32{0x80800001} << u"not-time-valid 0x80800000"_s;
    QTest::newRow("small unknown bit") << quint32{0x00200000} << u"0x00200000"_s;
    QTest::newRow("revocation") << quint32{0x01000044}
                                << u"revoked revocation-status-unknown revocation-offline"_s;
}

void TestSystemVerdict::words()
{
    QFETCH(quint32, status);
    QFETCH(QString, words);
    QCOMPARE(chainErrorWords(status).join(u' '), words);
}

void TestSystemVerdict::accepted()
{
    QVERIFY(isAccepted({}));
    QVERIFY(isAccepted({.infoStatus = 0x100}));
    // Wine's policy passes a chain without a root.
    QVERIFY(!isAccepted({.errorStatus = 0x10000}));
    QVERIFY(!isAccepted({.policyCode = 0x800B010F}));
}

void TestSystemVerdict::belongsTo()
{
    CertificateFacts leaf;
    leaf.sha256 = u"ab"_s;
    CertificateEvidence certificate{.purpose = CertificatePurpose::IkeServer,
                                    .expectedName = u"vpn.example.test"_s};
    TrustEvidence trust;
    trust.verdicts = {
        {.purpose = CertificatePurpose::SstpServer, .sha256 = u"ab"_s, .errorStatus = 1},
        {.purpose = CertificatePurpose::IkeServer, .sha256 = u"cd"_s, .errorStatus = 2},
        {.purpose = CertificatePurpose::IkeServer,
         .sha256 = u"ab"_s,
         .expectedName = u"vpn.example.test"_s,
         .errorStatus = 4}};
    QCOMPARE(systemVerdictOn(certificate, trust), nullptr); // not read: nothing to compare with
    certificate.facts = {leaf};
    const SystemVerdict *found = systemVerdictOn(certificate, trust);
    QVERIFY(found != nullptr);
    QCOMPARE(found->errorStatus, quint32{4});
    certificate.expectedName = u"other.example.test"_s;
    QCOMPARE(systemVerdictOn(certificate, trust), nullptr);
}

QTEST_APPLESS_MAIN(TestSystemVerdict)
#include "tst_system_verdict.moc"
