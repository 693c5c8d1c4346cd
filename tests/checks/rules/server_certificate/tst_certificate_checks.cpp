// SPDX-License-Identifier: Apache-2.0
// Every certificate finding: its fixture, its purpose, its weight, its codes and its values.
#include "checks/rules/all_checks.h"
#include "tests/support/certificate_fixtures.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::test;

namespace {

/// A certificate with its story, derived.
struct Story
{
    QString sent;
    QString purpose;
    QString name = u"vpn.contoso.com"_s;
    QDateTime at = kFixtureTime;
    QString roots = u"root"_s;
    QList<CrlFetch> crls;
    SitePolicy policy;
    std::optional<QString> proxy;
};

CrlFetch crl(const QString &file, const QString &url)
{
    return {url, fixtureFile(file + u".crl.pem"_s), std::nullopt};
}

/// What lets a good certificate pass the revocation check.
QList<CrlFetch> currentCrls()
{
    return {crl(u"issuing"_s, u"http://crl.contoso.com/issuing.crl"_s),
            crl(u"root"_s, u"http://crl.contoso.com/root.crl"_s)};
}

Evidence evidenceOf(const Story &story)
{
    CertificateEvidence certificate;
    certificate.purpose = enumValue<CertificatePurpose>(story.purpose).value();
    certificate.origin = u"198.51.100.1:443"_s;
    certificate.expectedName = story.name;
    certificate.chain = fixtures(story.sent);
    Evidence evidence;
    evidence.trust = TrustEvidence{.source = u"system"_s, .roots = fixtures(story.roots)};
    evidence.crls = story.crls;
    if (story.proxy) {
        Connection connection;
        connection.proxy = story.proxy;
        evidence.connections = QList{connection};
    }
    evidence.certificates = QList{certificate};
    deriveCertificates(*evidence.certificates, *evidence.trust, *evidence.crls, story.at);
    return evidence;
}

bool isCertificateCheck(const Check *check)
{
    const QString id = QString::fromLatin1(check->info.id);
    if (check->info.needs.testFlag(EvidenceKind::ClientCertificates)) {
        return false; // those of the stores have their own tests
    }
    static const QStringList ofInterviews{
        u"server-certificate.sent"_s, u"server-certificate.key-proven"_s,
        u"server-certificate.tls-root"_s, u"authentication.nps-certificate.listed-name"_s,
        u"authentication.nps-certificate.listed-root"_s};
    if (ofInterviews.contains(id)) {
        return false; // tst_interview_certificate_checks, tst_gateway_checks
    }
    return id.startsWith(u"server-certificate."_s) || id.startsWith(u"client-certificate."_s) ||
           id.startsWith(u"authentication.nps-certificate."_s);
}

/// All findings of the certificate checks that apply; each must be announced by its check.
QList<Finding> findingsOf(const Story &story)
{
    const Evidence evidence = evidenceOf(story);
    QList<Finding> findings;
    for (const Check *check : allChecks()) {
        if (!isCertificateCheck(check) || !check->applies(evidence, story.policy)) {
            continue;
        }
        for (const Finding &finding : check->evaluate(evidence, story.policy)) {
            const auto &announced = check->info.findings;
            if (std::none_of(announced.begin(), announced.end(), [&finding](const char *id) {
                    return finding.id == QLatin1String(id);
                })) {
                qFatal("%s is not announced by %s", qPrintable(finding.id), check->info.id);
            }
            findings.append(finding);
        }
    }
    return findings;
}

/// "SEVERITY ID [CODES]", sorted, without the group's prefix.
QStringList summary(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        QString id = finding.id;
        id.remove(u"server-certificate."_s);
        id.remove(u"client-certificate."_s);
        id.remove(u"authentication.nps-certificate."_s);
        lines.append(
            u"%1 %2 %3"_s.arg(enumName(finding.severity), id, finding.codes.join(u',')).trimmed());
    }
    lines.sort();
    return lines;
}

} // namespace

class TestCertificateChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servers_data();
    void servers();
    void clients_data();
    void clients();
    void times_data();
    void times();
    void values_data();
    void values();
    void policyDecidesStrength();
    void proxyWeakensUnreachable();
    void outOfScope();
    void table();
};

void TestCertificateChecks::servers_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("ike");
    QTest::addColumn<QStringList>("sstp");
    const QString vpn = u"vpn.contoso.com"_s;
    const auto row = [&vpn](const char *sent, const QStringList &ike, const QStringList &sstp,
                            const char *name = "vpn.contoso.com", const char *tag = nullptr) {
        QTest::newRow(tag != nullptr ? tag : sent)
            << QString::fromLatin1(sent) << QString::fromLatin1(name) << ike << sstp;
    };
    const QStringList none;
    row("good issuing", none, none);
    row("good issuing", none, none, "", "no name to compare with");
    row("server-auth-only issuing", {u"notice eku.ike-intermediate-missing 13801"_s}, none);
    row("client-auth-only issuing", {u"problem eku.server-auth-missing 13801"_s},
        {u"problem eku.server-auth-missing 0x80070040,0x800B0110"_s});
    row("ike-intermediate-only issuing", {u"problem eku.server-auth-missing 13801"_s},
        {u"problem eku.server-auth-missing 0x80070040,0x800B0110"_s});
    row("no-eku issuing", {u"notice eku.none"_s}, {u"notice eku.none"_s});
    row("any-eku issuing", {u"warning eku.any"_s}, {u"notice eku.any"_s});
    row("key-usage issuing", {u"problem key-usage.unfit 13801"_s},
        {u"problem key-usage.unfit 0x800B0110"_s});
    row("not-a-ca root", {u"notice eku.none"_s}, {u"notice eku.none"_s}, "",
        "no key usage stated fits");
    row("wrong-name issuing", {u"problem name.mismatch 13801"_s},
        {u"problem name.mismatch 0x800B010F"_s});
    row("wildcard issuing", {u"problem name.wildcard 13801,787"_s},
        {u"warning name.wildcard 787"_s});
    row("common-name-only issuing", {u"notice name.common-name-only"_s},
        {u"notice name.common-name-only"_s});
    row("address issuing", none, none, "198.51.100.1", "address dialed and named");
    row("address issuing", {u"problem name.mismatch 13801"_s},
        {u"problem name.mismatch 0x800B010F"_s}, "198.51.100.2", "address dialed, another named");
    row("good issuing", {u"problem name.mismatch 13801"_s}, {u"problem name.mismatch 0x800B010F"_s},
        "198.51.100.1", "address dialed, only a name in it");
    row("thousand-names issuing", none, none);
    row("expired issuing", {u"problem validity.expired 13801"_s},
        {u"problem validity.expired 0x800B0101"_s});
    row("not-yet-valid issuing", {u"problem validity.not-yet-valid 13801"_s},
        {u"problem validity.not-yet-valid 0x800B0101"_s});
    row("expires-soon issuing", {u"warning validity.expires-soon"_s},
        {u"warning validity.expires-soon"_s});
    row("sha1 issuing", {u"warning signature.weak"_s}, {u"warning signature.weak"_s});
    row("rsa-1024 issuing", {u"problem key.weak 13881"_s}, {u"problem key.weak"_s});
    row("ec issuing", none, none);
    row("self-signed", {u"problem chain.self-signed 13801"_s},
        {u"problem chain.self-signed 0x800B0109"_s});
    row("unknown-root stray-root", {u"problem chain.untrusted-root 13801"_s},
        {u"problem chain.untrusted-root 0x800B0109"_s, u"notice revocation.no-url 0x80092012"_s});
    row("good", {u"problem chain.incomplete 13801"_s},
        {u"problem chain.incomplete 0x800B010A,0x800B0109"_s}, "vpn.contoso.com",
        "intermediate missing");
    row("ldap-only issuing", none, none, "vpn.contoso.com", "LDAP, and a list is at hand");
    row("good issuing-cross", {u"problem chain.untrusted-root 13801"_s},
        {u"problem chain.untrusted-root 0x800B0109,0x800B010A"_s,
         u"notice revocation.no-url 0x80092012"_s},
        "vpn.contoso.com", "root neither sent nor trusted");
    row("under-deep-ca deep-ca root", {u"problem chain.incomplete 13801"_s},
        {u"problem chain.incomplete 0x800B010A,0x800B0109"_s,
         u"notice revocation.no-url 0x80092012"_s, u"notice revocation.no-url 0x80092012"_s},
        "vpn.contoso.com", "intermediate missing below a root that was sent");
    const QString noUrl = u"notice revocation.no-url 0x80092012"_s;
    row("under-expired-ca expired-ca", {u"problem chain.ca-expired 13801"_s},
        {u"problem chain.ca-expired 0x800B0101"_s, noUrl});
    for (const char *unfit :
         {"under-future-ca future-ca", "under-not-a-ca not-a-ca", "under-no-sign-ca no-sign-ca",
          "under-constrained-ca constrained-ca", "under-client-only-ca client-only-ca"}) {
        row(unfit, {u"problem chain.ca-unfit 13801"_s},
            {u"problem chain.ca-unfit 0x800B010A"_s, noUrl});
    }
    row("under-deep-ca deep-ca issuing", {u"problem chain.ca-unfit 13801"_s},
        {u"problem chain.ca-unfit 0x800B010A"_s, noUrl});
    row("under-no-id impostor-no-id", {u"problem chain.bad-signature 13801"_s},
        {u"problem chain.bad-signature 0x800B010A"_s, noUrl});
    row("revoked issuing", {u"problem revocation.revoked"_s},
        {u"problem revocation.revoked 0x80092010,0x800B010C"_s});
    row("no-cdp issuing", none, none, "vpn.contoso.com", "a list of its issuer is at hand");
}

void TestCertificateChecks::servers()
{
    QFETCH(QString, sent);
    QFETCH(QString, name);
    Story story{.sent = sent, .name = name, .crls = currentCrls()};
    story.purpose = u"ike-server"_s;
    QTEST(summary(findingsOf(story)), "ike");
    story.purpose = u"sstp-server"_s;
    QFETCH(QStringList, sstp);
    sstp.sort();
    QCOMPARE(summary(findingsOf(story)), sstp);
}

void TestCertificateChecks::clients_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("client");
    QTest::addColumn<QStringList>("nps");
    const auto row = [](const char *sent, const QStringList &client, const QStringList &nps,
                        const char *name = "vpn.contoso.com") {
        QTest::newRow(sent) << QString::fromLatin1(sent) << QString::fromLatin1(name) << client
                            << nps;
    };
    const QStringList none;
    const QString noClientAuth = u"problem eku.client-auth-missing 13806,798"_s;
    row("client issuing", none, {u"problem eku-missing 857"_s}, "");
    row("nps issuing", none, none, "nps.contoso.com");
    row("good issuing", {noClientAuth}, none);
    row("no-eku issuing", none, none);
    row("any-eku issuing", none, none);
    row("wrong-name issuing", {noClientAuth}, {u"problem name-mismatch 853"_s});
    row("wildcard issuing", {noClientAuth}, {u"problem name-mismatch 853"_s});
    row("common-name-only issuing", {noClientAuth}, none);
    row("expired issuing", {noClientAuth, u"problem validity.expired 13806,854,798"_s},
        {u"problem expired 858"_s});
    row("not-yet-valid issuing", {noClientAuth, u"problem validity.not-yet-valid 13806,854,798"_s},
        {u"problem not-yet-valid 858"_s});
    row("expires-soon issuing", {noClientAuth, u"warning validity.expires-soon"_s},
        {u"warning expires-soon"_s});
    row("key-usage issuing", {noClientAuth, u"problem key-usage.unfit 13806,798"_s},
        {u"problem key-usage-unfit 860"_s});
    row("rsa-1024 issuing", {noClientAuth, u"problem key.weak 13881"_s},
        {u"problem key-weak 860"_s});
    row("sha1 issuing", {noClientAuth, u"warning signature.weak"_s}, {u"warning signature-weak"_s});
    row("self-signed", {u"problem chain.self-signed 13801,861,798"_s, noClientAuth},
        {u"problem self-signed 864"_s});
    row("unknown-root stray-root", {u"problem chain.untrusted-root 13801,861,798"_s, noClientAuth},
        {u"problem untrusted-root 864"_s});
    row("good", {u"problem chain.incomplete 13801,861,798"_s, noClientAuth},
        {u"problem incomplete 864"_s});
    row("under-expired-ca expired-ca", {u"problem chain.ca-expired 861,863,798"_s, noClientAuth},
        {u"problem ca-expired 865"_s});
    row("under-not-a-ca not-a-ca", {u"problem chain.ca-unfit 861,798"_s, noClientAuth},
        {u"problem ca-unfit 865"_s});
    row("under-client-only-ca client-only-ca", {noClientAuth}, {u"problem ca-unfit 865"_s});
    row("under-no-id impostor-no-id", {u"problem chain.bad-signature 861,798"_s, noClientAuth},
        {u"problem bad-signature 865"_s});
    row("revoked issuing", {noClientAuth, u"problem revocation.revoked 855"_s},
        {u"problem revoked 859"_s});
}

void TestCertificateChecks::clients()
{
    QFETCH(QString, sent);
    QFETCH(QString, name);
    Story story{.sent = sent, .name = name, .crls = currentCrls()};
    story.purpose = u"client"_s;
    QTEST(summary(findingsOf(story)), "client");
    story.purpose = u"nps-server"_s;
    QTEST(summary(findingsOf(story)), "nps");
}

void TestCertificateChecks::times_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<int>("days"); // -1: the finding has none
    const auto at = [](int month, int day, int hour, int minute, int second) {
        return QDateTime({2026, month, day}, {hour, minute, second}, Qt::UTC);
    };
    const QStringList soon{u"warning validity.expires-soon"_s};
    const QString leaf = u"expires-soon issuing"_s; // until 2026-03-15 23:59:59
    QTest::newRow("thirty days left") << leaf << at(2, 13, 23, 59, 59) << QStringList{} << -1;
    QTest::newRow("one second less") << leaf << at(2, 14, 0, 0, 0) << soon << 29;
    QTest::newRow("last second") << leaf << at(3, 15, 23, 59, 59) << soon << 0;
    QTest::newRow("one second after")
        << leaf << at(3, 16, 0, 0, 0) << QStringList{u"problem validity.expired 0x800B0101"_s} << 0;
    QTest::newRow("a day after") << leaf << at(3, 16, 23, 59, 59)
                                 << QStringList{u"problem validity.expired 0x800B0101"_s} << 1;
    QTest::newRow("first second") << leaf << at(1, 1, 0, 0, 0) << QStringList{} << -1;
    QTest::newRow("one second before")
        << u"not-yet-valid issuing"_s << at(5, 31, 23, 59, 59)
        << QStringList{u"problem validity.not-yet-valid 0x800B0101"_s} << -1;
    QTest::newRow("before every certificate")
        << u"good issuing"_s << at(1, 1, 0, 0, 0).addYears(-1)
        << QStringList{u"problem validity.not-yet-valid 0x800B0101"_s,
                       u"warning chain.ca-unfit 0x800B010A"_s,
                       u"warning chain.ca-unfit 0x800B010A"_s}
        << -1;
    QTest::newRow("after every certificate")
        << u"good issuing"_s << at(1, 1, 0, 0, 0).addYears(20)
        << QStringList{u"problem validity.expired 0x800B0101"_s,
                       u"warning chain.ca-expired 0x800B0101"_s,
                       u"warning chain.ca-expired 0x800B0101"_s}
        << -1;
    QTest::newRow("last second of the CA")
        << u"under-expired-ca expired-ca"_s << at(1, 31, 23, 59, 59) << QStringList{} << -1;
    QTest::newRow("one second after that")
        << u"under-expired-ca expired-ca"_s << at(2, 1, 0, 0, 0)
        << QStringList{u"problem chain.ca-expired 0x800B0101"_s} << -1;
}

void TestCertificateChecks::times()
{
    QFETCH(QString, sent);
    QFETCH(QDateTime, at);
    QFETCH(int, days);
    QList<Finding> findings =
        findingsOf({.sent = sent, .purpose = u"sstp-server"_s, .at = at, .crls = currentCrls()});
    findings.removeIf([](const Finding &finding) { return finding.id.contains(u"revocation"_s); });
    QTEST(summary(findings), "expected");
    if (!findings.isEmpty()) {
        QCOMPARE(findings.first().values.value(u"days"_s).toInt(-1), days);
    }
}

void TestCertificateChecks::values_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QList<CrlFetch>>("crls");
    QTest::addColumn<QString>("expected"); // without the four common values
    using Crls = QList<CrlFetch>;
    const QString url = u"http://crl.contoso.com/issuing.crl"_s;
    const auto row = [](const char *sent, const char *id, const char *expected,
                        const Crls &crls = {}) {
        QTest::newRow(id) << QString::fromLatin1(sent) << QString::fromLatin1(id) << crls
                          << QString::fromLatin1(expected);
    };
    row("client-auth-only issuing", "eku.server-auth-missing",
        R"({"found":"Client Authentication"})");
    row("key-usage issuing", "key-usage.unfit", R"({"found":"dataEncipherment"})");
    row("wrong-name issuing", "name.mismatch", R"({"nameCount":1,"names":"remote.contoso.com"})");
    row("expired issuing", "validity.expired",
        R"({"days":28,"from":"2026-01-01T00:00:00Z","until":"2026-01-31T23:59:59Z"})");
    row("not-yet-valid issuing", "validity.not-yet-valid",
        R"({"from":"2026-06-01T00:00:00Z","until":"2026-12-31T23:59:59Z"})");
    row("expires-soon issuing", "validity.expires-soon",
        R"({"days":14,"from":"2026-01-01T00:00:00Z","until":"2026-03-15T23:59:59Z"})");
    row("rsa-1024 issuing", "key.weak",
        R"({"algorithm":"RSA","bits":1024,"certificate":"CN=vpn.contoso.com"})");
    row("sha1 issuing", "signature.weak",
        R"({"algorithm":"sha1WithRSAEncryption","certificate":"CN=vpn.contoso.com"})");
    row("good", "chain.incomplete", R"({"missing":"CN=Contoso Test Issuing CA,O=Contoso"})");
    row("under-expired-ca expired-ca", "chain.ca-expired",
        R"({"ca":"CN=Contoso Expired CA,O=Contoso","until":"2026-01-31T23:59:59Z"})");
    row("under-client-only-ca client-only-ca", "chain.ca-unfit",
        R"({"ca":"CN=Contoso Client CA,O=Contoso","detail":"extended-key-usage"})");
    row("under-no-id impostor-no-id", "chain.bad-signature",
        R"({"ca":"CN=Contoso Plain CA,O=Contoso"})");
    row("revoked issuing", "revocation.revoked",
        R"({"certificate":"CN=vpn.contoso.com","reason":"keyCompromise","serial":"1022","since":"2026-02-15T00:00:00Z","urls":"http://crl.contoso.com/issuing.crl"})",
        {crl(u"issuing"_s, url)});
    row("good issuing", "revocation.stale",
        R"({"certificate":"CN=vpn.contoso.com","nextUpdate":"2026-02-28T23:59:59Z","urls":"http://crl.contoso.com/issuing.crl"})",
        {crl(u"issuing-stale"_s, url)});
    row("good issuing", "revocation.unreachable",
        R"({"certificate":"CN=vpn.contoso.com","detail":"unreachable","urls":"http://crl.contoso.com/issuing.crl"})",
        {CrlFetch{url, {}, Failure{}}});
    row("ldap-only issuing", "revocation.unsupported-url",
        R"({"certificate":"CN=vpn.contoso.com","urls":"ldap:///CN=issuing?certificateRevocationList"})");
    row("good issuing-cross", "chain.untrusted-root",
        R"({"detail":"not-sent","root":"CN=Stray Root,O=Contoso","thumbprint":"not sent"})");
    row("no-cdp issuing", "revocation.no-url", R"({"certificate":"CN=vpn.contoso.com","urls":""})");
}

void TestCertificateChecks::values()
{
    QFETCH(QString, sent);
    QFETCH(QString, id);
    QFETCH(QList<CrlFetch>, crls);
    const QList<Finding> findings =
        findingsOf({.sent = sent, .purpose = u"sstp-server"_s, .crls = crls});
    const auto found =
        std::find_if(findings.cbegin(), findings.cend(), [&id](const Finding &finding) {
            return finding.id == u"server-certificate."_s + id;
        });
    QVERIFY(found != findings.cend());
    QJsonObject rest = found->values;
    QCOMPARE(rest.take(u"server"_s).toString(), u"vpn.contoso.com"_s);
    QCOMPARE(rest.take(u"origin"_s).toString(), u"198.51.100.1:443"_s);
    QCOMPARE(rest.take(u"purpose"_s).toString(), u"sstp-server"_s);
    QVERIFY(rest.take(u"subject"_s).toString().startsWith(u"CN="_s));
    QTEST(QString::fromUtf8(QJsonDocument(rest).toJson(QJsonDocument::Compact)), "expected");
}

void TestCertificateChecks::policyDecidesStrength()
{
    Story story{.sent = u"rsa-1024 issuing"_s, .purpose = u"sstp-server"_s, .crls = currentCrls()};
    story.policy.minimumRsaBits = 1024;
    QCOMPARE(summary(findingsOf(story)), QStringList{});
    story.policy.minimumRsaBits = 1025;
    QCOMPARE(summary(findingsOf(story)), QStringList{u"problem key.weak"_s});
    story.policy.minimumRsaBits = 4096; // the CAs have 2048
    QCOMPARE(findingsOf(story).size(), 3);
}

/// What could not be fetched directly may be there for who goes through the proxy.
void TestCertificateChecks::proxyWeakensUnreachable()
{
    const QString url = u"http://crl.contoso.com/issuing.crl"_s;
    Story story{.sent = u"good issuing"_s,
                .purpose = u"sstp-server"_s,
                .crls = {CrlFetch{url, {}, Failure{}}}};
    QCOMPARE(summary(findingsOf(story)),
             QStringList{u"problem revocation.unreachable 0x80092013"_s});
    story.proxy = u""_s;
    QCOMPARE(summary(findingsOf(story)),
             QStringList{u"problem revocation.unreachable 0x80092013"_s});
    story.proxy = u"proxy.contoso.com:8080"_s;
    QCOMPARE(summary(findingsOf(story)),
             QStringList{u"warning revocation.unreachable 0x80092013"_s});
    story.crls = {CrlFetch{url, "no list", std::nullopt}}; // it was fetched
    QCOMPARE(summary(findingsOf(story)),
             QStringList{u"problem revocation.unreachable 0x80092013"_s});
}

void TestCertificateChecks::outOfScope()
{
    Evidence none;
    const Evidence server = evidenceOf({.sent = u"good issuing"_s, .purpose = u"ike-server"_s});
    Evidence unreadable = server;
    unreadable.certificates->first().chain = {"garbage"};
    deriveCertificates(*unreadable.certificates, {}, {}, kFixtureTime);
    for (const Check *check : allChecks()) {
        if (!isCertificateCheck(check)) {
            continue;
        }
        QVERIFY(!check->applies(none, {}));
        QVERIFY(!check->applies(unreadable, {}));
        // Of the system's verdict there is none here; tst_system_verdict_check has them.
        const bool wantsVerdict = check->info.id == QByteArray("server-certificate.system-verdict");
        QCOMPARE(bool(check->applies(server, {})),
                 check->info.stage == Stage::ServerCertificate && !wantsVerdict);
    }
}

/// The list of checks is what it says: ids are unique and every check can find something.
void TestCertificateChecks::table()
{
    QSet<QString> ids;
    QSet<QString> findings;
    for (const Check *check : allChecks()) {
        if (!isCertificateCheck(check)) {
            continue;
        }
        QVERIFY(!ids.contains(QString::fromLatin1(check->info.id)));
        ids.insert(QString::fromLatin1(check->info.id));
        QVERIFY(!check->info.findings.empty());
        for (const char *finding : check->info.findings) {
            QVERIFY2(!findings.contains(QString::fromLatin1(finding)), finding);
            findings.insert(QString::fromLatin1(finding));
        }
    }
    QCOMPARE(ids.size(), 21);
    QCOMPARE(findings.size(), 25 + 14 + 15);
}

QTEST_APPLESS_MAIN(TestCertificateChecks)
#include "tst_certificate_checks.moc"
