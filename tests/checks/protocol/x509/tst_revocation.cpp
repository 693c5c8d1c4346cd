// SPDX-License-Identifier: Apache-2.0
// Revocation lists are believed only from the issuer, and only as long as they are current.
#include "tests/support/certificate_fixtures.h"

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::test;

namespace {

const QString kUrl = u"http://crl.contoso.com/issuing.crl"_s;

CrlFetch fetched(const QString &file, const QString &url = kUrl)
{
    return {url, fixtureFile(file + u".crl.pem"_s), std::nullopt};
}

CrlFetch failed()
{
    return {kUrl, {}, Failure{FailureKind::Timeout, 0, {}, {}}};
}

/// A list with so many blanks behind it that it is a few octets more than may be, or @p less.
CrlFetch tooLarge(int less = 0)
{
    CrlFetch crl = fetched(u"issuing"_s);
    crl.octets = crl.octets.leftJustified(kMaxCrlOctets + 1 - less, ' ');
    return crl;
}

} // namespace

class TestRevocation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leaf_data();
    void leaf();
    void facts();
    void everyCertificateButTheRoot();
};

void TestRevocation::leaf_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QList<CrlFetch>>("crls");
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<QString>("status");
    using Crls = QList<CrlFetch>;
    const QString good = u"good issuing"_s;
    const QString revoked = u"revoked issuing"_s;
    const auto at = [](int month, int day, int hour, int minute, int second) {
        return QDateTime({2026, month, day}, {hour, minute, second}, Qt::UTC);
    };
    QTest::newRow("good") << good << Crls{fetched(u"issuing"_s)} << kFixtureTime << u"good"_s;
    QTest::newRow("revoked") << revoked << Crls{fetched(u"issuing"_s)} << kFixtureTime
                             << u"revoked"_s;
    QTest::newRow("list from a file")
        << revoked << Crls{fetched(u"issuing"_s, u"file:issuing.crl"_s)} << kFixtureTime
        << u"revoked"_s;
    QTest::newRow("list from a file, no URL in the certificate")
        << u"no-cdp issuing"_s << Crls{fetched(u"issuing"_s, u"file:issuing.crl"_s)} << kFixtureTime
        << u"good"_s;
    QTest::newRow("stale") << good << Crls{fetched(u"issuing-stale"_s)} << kFixtureTime
                           << u"stale"_s;
    QTest::newRow("revoked in a stale list")
        << revoked << Crls{fetched(u"issuing-stale"_s)} << kFixtureTime << u"revoked"_s;
    QTest::newRow("stale and current")
        << good << Crls{fetched(u"issuing-stale"_s), fetched(u"issuing"_s)} << kFixtureTime
        << u"good"_s;
    QTest::newRow("last second of the list")
        << good << Crls{fetched(u"issuing"_s)} << at(3, 31, 23, 59, 59) << u"good"_s;
    QTest::newRow("one second later")
        << good << Crls{fetched(u"issuing"_s)} << at(4, 1, 0, 0, 0) << u"stale"_s;
    QTest::newRow("first second of the list")
        << good << Crls{fetched(u"issuing"_s)} << at(2, 20, 0, 0, 0) << u"good"_s;
    QTest::newRow("a clock ten minutes slow")
        << good << Crls{fetched(u"issuing"_s)} << at(2, 19, 23, 50, 0) << u"good"_s;
    QTest::newRow("list of the future")
        << good << Crls{fetched(u"issuing"_s)} << at(2, 19, 23, 49, 59) << u"invalid"_s;
    QTest::newRow("forged list") << good << Crls{fetched(u"issuing-forged"_s)} << kFixtureTime
                                 << u"invalid"_s;
    QTest::newRow("forged and real")
        << good << Crls{fetched(u"issuing-forged"_s), fetched(u"issuing"_s)} << kFixtureTime
        << u"good"_s;
    QTest::newRow("list of another CA at the URL")
        << good << Crls{fetched(u"root"_s)} << kFixtureTime << u"invalid"_s;
    QTest::newRow("list of another CA elsewhere")
        << good << Crls{fetched(u"root"_s, u"file:root.crl"_s)} << kFixtureTime << u"not-checked"_s;
    QTest::newRow("garbage") << good << Crls{{kUrl, "garbage", std::nullopt}} << kFixtureTime
                             << u"invalid"_s;
    QTest::newRow("too large") << good << Crls{tooLarge()} << kFixtureTime << u"invalid"_s;
    QTest::newRow("largest") << good << Crls{tooLarge(1)} << kFixtureTime << u"good"_s;
    QTest::newRow("unreachable") << good << Crls{failed()} << kFixtureTime << u"unreachable"_s;
    QTest::newRow("unreachable, but a file")
        << good << Crls{failed(), fetched(u"issuing"_s, u"file:x"_s)} << kFixtureTime << u"good"_s;
    QTest::newRow("nothing fetched") << good << Crls{} << kFixtureTime << u"not-checked"_s;
    QTest::newRow("LDAP only") << u"ldap-only issuing"_s << Crls{} << kFixtureTime
                               << u"unsupported-url"_s;
    QTest::newRow("not asked") << good
                               << Crls{{kUrl, {}, Failure{FailureKind::NotSupported, 0, {}, {}}}}
                               << kFixtureTime << u"not-checked"_s;
    QTest::newRow("no URL") << u"no-cdp issuing"_s << Crls{} << kFixtureTime << u"no-url"_s;
    QTest::newRow("issuer unknown")
        << u"good"_s << Crls{fetched(u"issuing"_s)} << kFixtureTime << u"not-checked"_s;
}

void TestRevocation::leaf()
{
    QFETCH(QString, sent);
    QFETCH(QList<CrlFetch>, crls);
    QFETCH(QDateTime, at);
    CertificateEvidence evidence;
    evidence.chain = fixtures(sent);
    deriveCertificate(evidence, {.roots = fixtures(u"root"_s)}, crls, at);
    QVERIFY(!evidence.revocation.isEmpty());
    QTEST(enumName(evidence.revocation.first().status), "status");
}

void TestRevocation::facts()
{
    CertificateEvidence evidence;
    evidence.chain = fixtures(u"revoked issuing"_s);
    deriveCertificate(evidence, {.roots = fixtures(u"root"_s)}, {fetched(u"issuing"_s)},
                      kFixtureTime);
    const RevocationFacts &facts = evidence.revocation.first();
    QCOMPARE(facts.subject, u"CN=vpn.contoso.com"_s);
    QCOMPARE(facts.reason, u"keyCompromise"_s);
    QCOMPARE(facts.revokedAtUtc, QDateTime({2026, 2, 15}, {0, 0}, Qt::UTC));
    QCOMPARE(facts.nextUpdateUtc, QDateTime({2026, 3, 31}, {23, 59, 59}, Qt::UTC));
    QCOMPARE(facts.urls, QStringList{kUrl});
}

void TestRevocation::everyCertificateButTheRoot()
{
    QList<CertificateEvidence> evidence(2);
    evidence[0].chain = fixtures(u"good issuing root"_s);
    evidence[1].chain = fixtures(u"self-signed"_s);
    deriveCertificates(
        evidence, {.roots = fixtures(u"root"_s)},
        {fetched(u"issuing"_s), fetched(u"root"_s, u"http://crl.contoso.com/root.crl"_s)},
        kFixtureTime);
    QCOMPARE(evidence.at(0).revocation.size(), 2);
    QCOMPARE(evidence.at(0).revocation.at(1).status, RevocationStatus::Good);
    QCOMPARE(evidence.at(1).revocation.size(), 0);
}

QTEST_APPLESS_MAIN(TestRevocation)
#include "tst_revocation.moc"
