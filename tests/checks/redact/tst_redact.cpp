// SPDX-License-Identifier: Apache-2.0
// Nothing personal passes at ticket, nothing of the site at public, and what a replay judges stays.
#include "checks/model/system_verdict.h"
#include "checks/redact/redact.h"
#include "tests/support/sample_results.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

/// Fills every list and optional with one element and puts a text into every string member, so that
/// no string of the model is forgotten by a rule.
class Planter
{
public:
    explicit Planter(QString canary) : m_canary(std::move(canary)) {}

    template <typename T> void operator()(const char *key, T &value) { plant(key, value); }

    template <typename T> void plant(const char *, T &value)
    {
        if constexpr (json::Described<T>) {
            T::describe(value, *this);
        }
    }
    void plant(const char *key, QString &text)
    {
        static const QStringList vocabulary = {
            u"check"_s,
            u"codes"_s,
            u"consequenceOf"_s,
            u"disabledProbes"_s,
            u"id"_s,
            u"question"_s,
            u"reason"_s,
            u"redactions"_s,
            u"rules"_s,
            u"schema"_s,
            u"topic"_s,
            u"toolVersion"_s,
            u"keyCurve"_s,
            u"keyUsages"_s,
            u"transforms"_s,
            u"extendedKeyUsages"_s,
            u"tlsCipher"_s,
            u"tlsVersion"_s,
            u"keyAlgorithm"_s,
            u"signatureAlgorithm"_s,
            u"demanded"_s,
            u"hashes"_s,
            u"idType"_s,
            u"identityKind"_s,
            u"signatureKind"_s,
            u"wantedProtocol"_s,
        };
        if (!vocabulary.contains(QString::fromLatin1(key))) {
            text = m_canary;
            ++count;
        }
    }
    void plant(const char *, QByteArray &octets)
    {
        octets = "\x30\x10" + m_canary.toUtf8() + "\x02";
        ++count;
    }
    void plant(const char *, QJsonObject &object)
    {
        object = {{u"text"_s, m_canary},
                  {u"list"_s, QJsonArray{m_canary}},
                  {u"object"_s, QJsonObject{{u"inner"_s, m_canary}}}};
    }
    template <typename T> void plant(const char *key, std::optional<T> &value)
    {
        value.emplace();
        plant(key, *value);
    }
    template <typename T> void plant(const char *key, QList<T> &values)
    {
        values = {T{}};
        plant(key, values.first());
    }
    template <typename T> void plant(const char *key, QMap<QString, T> &values)
    {
        plant(key, values[u"routing"_s]);
    }

    int count = 0;

private:
    QString m_canary;
};

QByteArray textOf(const SessionResult &result)
{
    return QJsonDocument(toJson(result)).toJson();
}

/// Also inside the base64 of octets.
bool mentions(const SessionResult &result, const QString &text)
{
    const QByteArray json = textOf(result).toLower();
    if (json.contains(text.toLower().toUtf8())) {
        return true;
    }
    static const QRegularExpression base64(u"\"([A-Za-z0-9+/=]{8,})\""_s);
    auto matches = base64.globalMatch(QString::fromUtf8(textOf(result)));
    while (matches.hasNext()) {
        const QByteArray octets = QByteArray::fromBase64(matches.next().captured(1).toLatin1());
        if (octets.toLower().contains(text.toLower().toUtf8())) {
            return true;
        }
    }
    return false;
}

} // namespace

class TestRedact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullChangesNothing();
    void canaries_data();
    void canaries();
    void everySample_data();
    void everySample();
    void ticketKeepsTheSite();
    void publicHidesTheSite();
    void redirectTargetsGo_data();
    void redirectTargetsGo();
    void systemVerdictStaysWithItsCertificate();
    void dialer();
    void sameOriginalSamePseudonym();
    void topologyStays();
    void networkNamesGo();
    void signInPageGoes_data();
    void signInPageGoes();
    void portalTestStaysWhole();
    void whoDialledGoes();
    void anyAccountThatDialledGoes_data();
    void anyAccountThatDialledGoes();
    void namesInsideDistinguishedNamesGo_data();
    void namesInsideDistinguishedNamesGo();
    void hostsBelowAKnownSuffixGo();
    void whatChecksCompareStays();
    void octetsWithNamesGo();
    void rootsOfThePolicy_data();
    void rootsOfThePolicy();
    void httpRepliesAreReplaced_data();
    void httpRepliesAreReplaced();
    void likeAStandIn_data();
    void likeAStandIn();
    void onlyKnownSymptomsStay_data();
    void onlyKnownSymptomsStay();
    void ownersOfCertificatesGo();
    void natHashesGo_data();
    void natHashesGo();
    void freeTextsGo();
    void userInsideNames_data();
    void userInsideNames();
    void commonNamesStayInsideTexts();
    void userInCertificateStaysUser_data();
    void userInCertificateStaysUser();
    void programWordsStay();
    void ruleNamesAndReplacements();
    void hostileTextsEnd();
};

void TestRedact::fullChangesNothing()
{
    const SessionResult result = samples::udpSilent();
    const Redacted redacted = redact(result, Privacy::Full);
    QVERIFY(redacted.result == result);
    QVERIFY(redacted.replacements.isEmpty());
}

void TestRedact::canaries_data()
{
    QTest::addColumn<Privacy>("level");
    QTest::addColumn<QString>("planted");
    QTest::addColumn<QString>("secret");
    const auto both = [](const char *tag, const QString &planted, const QString &secret) {
        QTest::addRow("%s, ticket", tag) << Privacy::Ticket << planted << secret;
        QTest::addRow("%s, public", tag) << Privacy::Public << planted << secret;
    };
    both("user name", u"kquist"_s, u"kquist"_s);
    both("user name inside", u"the laptop of KQuist, floor 3"_s, u"kquist"_s);
    both("user folder", u"C:\\Users\\mmuster\\vpn.pbk"_s, u"mmuster"_s);
    both("user folder, short name", u"C:\\Users\\q\\vpn.pbk"_s, u"\\\\q\\\\"_s);
    both("home folder", u"/home/mmuster/vpn.pbk"_s, u"mmuster"_s);
    both("computer name", u"see WS-4711-K now"_s, u"ws-4711-k"_s);
    both("SID", u"S-1-5-21-1004336348-1177238915-682003330-512"_s, u"1004336348"_s);
    both("MAC address", u"at 00:1A:2B:3c:4d:5e."_s, u"2b:3c:4d"_s);
    both("MAC address with hyphens", u"00-1A-2B-3C-4D-5E"_s, u"2b-3c-4d"_s);
    both("e-mail address", u"mail jane.roe@contoso.com now"_s, u"jane.roe"_s);
    both("private address", u"10.11.12.13"_s, u"10.11.12.13"_s);
    both("private endpoint", u"to 192.168.77.66:443"_s, u"192.168.77.66"_s);
    both("private prefix", u"172.20.96.0/19"_s, u"172.20.96.0"_s);
    both("ULA", u"fd12:3456:789a::77"_s, u"fd12:3456"_s);
    both("link-local with zone", u"fe80::21a:2bff:fe3c:4d5e%7"_s, u"3c:4d5e"_s);
    const auto site = [](const char *tag, const QString &planted, const QString &secret) {
        QTest::addRow("%s, public", tag) << Privacy::Public << planted << secret;
    };
    site("free text", u"Meeting with Zebra Fink"_s, u"zebra"_s);
    site("server name", u"vpn.fabrikam.test"_s, u"fabrikam"_s);
    site("server name inside", u"(vpn.fabrikam.test:443)"_s, u"fabrikam"_s);
    site("URL", u"http://pki.fabrikam.test/Fabrikam%20CA.crl"_s, u"fabrikam"_s);
    site("distinguished name", u"CN=Fabrikam Issuing,O=Fabrikam AG"_s, u"fabrikam"_s);
    site("public address", u"192.0.2.44"_s, u"192.0.2.44"_s);
    site("public IPv6 address", u"[2001:db8:77::5]:443"_s, u"2001:db8:77"_s);
    site("thumbprint", u"5bd1e9a0c0ffee00112233445566778899aabbcc"_s, u"c0ffee"_s);
}

void TestRedact::canaries()
{
    QFETCH(Privacy, level);
    QFETCH(QString, planted);
    QFETCH(QString, secret);
    SessionResult result;
    Planter planter(planted);
    SessionResult::describe(result, planter);
    QVERIFY(planter.count > 100);
    result.evidence.system->user = u"CONTOSO\\kquist"_s;
    result.evidence.system->computer = u"WS-4711-K"_s;
    if (level == Privacy::Ticket) {
        result.policy.helpdesk = {}; // a service's contact stays at ticket
        result.policy.trustedRootsPem.clear();
        // Octets are searched for names of people and computers, not for addresses.
        result.evidence.ike->first().datagrams.clear();
        result.evidence.ike->first().facts->notifies.clear();
        result.evidence.certificates->first().chain.clear();
        result.evidence.sstp->first().chain.clear();
        result.evidence.trust->roots.clear();
        result.evidence.trust->intermediates.clear();
        result.evidence.crls->first().octets.clear();
    }
    QVERIFY(mentions(result, secret));
    const Redacted redacted = redact(result, level);
    QVERIFY2(!mentions(redacted.result, secret), textOf(redacted.result).constData());
    QVERIFY(!redacted.result.redactions.isEmpty());
}

void TestRedact::everySample_data()
{
    QTest::addColumn<SessionResult>("result");
    QTest::newRow("healthy") << samples::healthy();
    QTest::newRow("undetermined") << samples::undetermined();
    QTest::newRow("udp silent") << samples::udpSilent();
    QTest::newRow("certificate expired") << samples::certificateExpired();
}

void TestRedact::everySample()
{
    QFETCH(SessionResult, result);
    const SessionResult ticket = redact(result, Privacy::Ticket).result;
    for (const QString &secret :
         {u"jdoe"_s, u"LT-0815"_s, u"192.168.178"_s, u"10.20."_s, u"1c2f:aff"_s}) {
        QVERIFY2(!mentions(ticket, secret), qPrintable(secret));
    }
    const SessionResult open = redact(result, Privacy::Public).result;
    for (const QString &secret : {u"jdoe"_s, u"contoso"_s, u"198.51.100"_s, u"555 0100"_s,
                                  u"9d1f5c02"_s, u"4a1f0e6b"_s, u"home.example"_s, u"Wi-Fi"_s}) {
        QVERIFY2(!mentions(open, secret), qPrintable(secret));
    }
    // Still a result that the model reads.
    for (const SessionResult &one : {ticket, open}) {
        SessionResult read;
        QVERIFY(!fromJson(toJson(one), read));
        QVERIFY(read == one);
        QCOMPARE(one.verdict, result.verdict);
        QCOMPARE(one.cause.has_value(), result.cause.has_value());
    }
}

void TestRedact::ticketKeepsTheSite()
{
    const SessionResult result = samples::certificateExpired();
    const SessionResult ticket = redact(result, Privacy::Ticket).result;
    QVERIFY(ticket.stages == result.stages);
    QVERIFY(ticket.evidence.certificates == result.evidence.certificates);
    QVERIFY(ticket.evidence.connections->first().serverNames ==
            result.evidence.connections->first().serverNames);
    QCOMPARE(ticket.policy.helpdesk, result.policy.helpdesk);
    QVERIFY(ticket.evidence.trust == result.evidence.trust);
    QCOMPARE(ticket.evidence.ike->first().datagrams, result.evidence.ike->first().datagrams);
}

void TestRedact::publicHidesTheSite()
{
    SessionResult result = samples::certificateExpired();
    result.policy.tlsRoots = *result.evidence.connections->first().trustedRoots;
    const SessionResult open = redact(result, Privacy::Public).result;
    const CertificateEvidence &evidence = open.evidence.certificates->first();
    QVERIFY(evidence.chain.isEmpty());
    QCOMPARE(evidence.facts.size(), 2);
    // Who issued whom can still be followed.
    QCOMPARE(evidence.facts.at(0).issuer, evidence.facts.at(1).subject);
    QVERIFY(evidence.facts.at(0).subject != evidence.facts.at(1).subject);
    QCOMPARE(evidence.facts.at(0).sha1.size(), 40);
    QCOMPARE(evidence.expectedName, evidence.facts.at(0).dnsNames.first());
    QCOMPARE(open.evidence.trust->rootThumbprints.first(),
             open.evidence.connections->first().trustedRoots->first());
    // An expected root is still the same one, so that the cause stays the same.
    QCOMPARE(open.policy.tlsRoots.first(), open.evidence.trust->rootThumbprints.first());
    QVERIFY(open.policy.tlsRoots != result.policy.tlsRoots);
    QVERIFY(open.evidence.ike->first().datagrams.first().octets.isEmpty());
    QVERIFY(open.evidence.ike->first().facts->accepted);
}

void TestRedact::redirectTargetsGo_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("rule");
    QTest::newRow("a name") << u"vpn2.fabrikam.test"_s << u"server-name"_s;
    QTest::newRow("a name without a domain") << u"gatekeeper"_s << u"server-name"_s;
    QTest::newRow("an IPv4 address") << u"198.51.100.77"_s << u"public-address"_s;
    QTest::newRow("an IPv6 address") << u"2001:db8:7::77"_s << u"public-address"_s;
}

/// The gateway that another one names is the organisation's, wherever it is named.
void TestRedact::redirectTargetsGo()
{
    QFETCH(QString, target);
    QFETCH(QString, rule);
    SessionResult result;
    IkeExchange exchange;
    exchange.facts.emplace().redirect = target;
    result.evidence.ike = QList{exchange};
    IkeInterview interview;
    interview.detail = target;
    interview.facts.emplace().redirect = target;
    interview.facts->notifies = {{16407, u"REDIRECT"_s, "\x03\x12" + target.toLatin1()}};
    result.evidence.ikeInterviews = QList{interview};

    const SessionResult ticket = redact(result, Privacy::Ticket).result;
    QCOMPARE(ticket.evidence.ike->first().facts->redirect, target);
    QCOMPARE(ticket.evidence.ikeInterviews->first().facts->redirect, target);

    const Redacted open = redact(result, Privacy::Public);
    QVERIFY(!mentions(open.result, target));
    QVERIFY(open.result.redactions.contains(rule));
    const IkeInterview &shown = open.result.evidence.ikeInterviews->first();
    QVERIFY(!shown.facts->redirect.isEmpty());
    QCOMPARE(shown.detail, shown.facts->redirect);
    QCOMPARE(open.result.evidence.ike->first().facts->redirect, shown.facts->redirect);
}

void TestRedact::systemVerdictStaysWithItsCertificate()
{
    SessionResult result = samples::certificateExpired();
    const CertificateEvidence &shown = result.evidence.certificates->first();
    const SystemVerdict verdict{.purpose = shown.purpose,
                                .sha256 = shown.facts.first().sha256,
                                .expectedName = shown.expectedName,
                                .errorStatus = 1,
                                .thumbprints = {shown.facts.first().sha1}};
    result.evidence.trust->verdicts = {verdict};
    QVERIFY(systemVerdictOn(shown, *result.evidence.trust) != nullptr);
    const Evidence open = redact(result, Privacy::Public).result.evidence;
    const SystemVerdict *found = systemVerdictOn(open.certificates->first(), *open.trust);
    QVERIFY(found != nullptr);
    QVERIFY(found->expectedName != verdict.expectedName);
    QVERIFY(found->sha256 != verdict.sha256);
    QCOMPARE(found->thumbprints, QStringList{open.certificates->first().facts.first().sha1});
    QCOMPARE(found->errorStatus, quint32{1});
}

void TestRedact::dialer()
{
    SessionResult result = samples::udpSilent();
    result.evidence.dialer = DialerEvidence{
        .entries = {{.name = u"Contoso Munich"_s,
                     .phonebook = u"C:\\Users\\jdoe\\AppData\\rasphone.pbk"_s}},
        .connections = {{.name = u"Contoso Munich"_s, .remoteAddress = u"198.51.100.7"_s}}};
    const SessionResult ticket = redact(result, Privacy::Ticket).result;
    QCOMPARE(ticket.evidence.dialer->entries.first().name, u"Contoso Munich"_s);
    QVERIFY(!mentions(ticket, u"jdoe"_s));
    const SessionResult open = redact(result, Privacy::Public).result;
    QVERIFY(!mentions(open, u"Contoso Munich"_s));
    QCOMPARE(open.evidence.dialer->entries.first().name,
             open.evidence.dialer->connections.first().name);
}

void TestRedact::sameOriginalSamePseudonym()
{
    SessionResult result = samples::udpSilent();
    result.request.profileFile = u"C:\\Users\\jdoe\\AppData\\rasphone.pbk"_s;
    result.evidence.failures.insert(
        u"crls"_s, {FailureKind::Internal, 0, u"JDOE on lt-0815 may not"_s, u"/home/jdoe/x"_s});
    const SessionResult ticket = redact(result, Privacy::Ticket).result;
    const QString user = ticket.evidence.system->user;
    QCOMPARE(user, u"user-1"_s);
    QCOMPARE(ticket.request.profileFile, u"C:\\Users\\user-1\\AppData\\rasphone.pbk"_s);
    const Failure failure = ticket.evidence.failures.value(u"crls"_s);
    QCOMPARE(failure.detail, u"user-1 on computer-1 may not"_s);
    QCOMPARE(failure.where, u"/home/user-1/x"_s);
    QCOMPARE(ticket.evidence.system->computer, u"computer-1"_s);
    QCOMPARE(ticket.evidence.name->resolvers.first(), ticket.evidence.routing->dnsServers.first());
    QVERIFY(redact(result, Privacy::Ticket).result == ticket);
}

void TestRedact::topologyStays()
{
    const SessionResult result = samples::healthy();
    const SessionResult ticket = redact(result, Privacy::Ticket).result;
    const RoutingEvidence &routing = *ticket.evidence.routing;
    QCOMPARE(routing.routes.at(0).prefix, u"0.0.0.0/0"_s);
    QCOMPARE(routing.routes.at(1).prefix, u"127.0.0.0/8"_s);
    QCOMPARE(routing.systemRoutes.at(0).target, u"8.8.8.8"_s);
    QCOMPARE(ticket.policy.routing.corporatePrefixes.first(), u"10.0.0.0/8"_s);
    const QString own = routing.interfaces.at(1).addresses.at(0).address;
    const QString lan = routing.routes.at(2).prefix;
    QVERIFY(own.startsWith(u"192.168."_s));
    QVERIFY(lan.endsWith(u".0/24"_s));
    QCOMPARE(own.section(u'.', 0, 2), lan.section(u'.', 0, 2));
    QCOMPARE(routing.routes.at(0).gateway.section(u'.', 0, 2), lan.section(u'.', 0, 2));
    QVERIFY(routing.routes.at(0).gateway != own);
    QCOMPARE(ticket.evidence.ike->first().localAddress, own);
    const QStringList servers = ticket.evidence.connections->first().nameRules->first().servers;
    QVERIFY(servers.at(0) != servers.at(1));
    QCOMPARE(servers.at(0).section(u'.', 0, 1), servers.at(1).section(u'.', 0, 1));
}

/// Each name stands in one member alone, so that no other one teaches it.
void TestRedact::networkNamesGo()
{
    SessionResult result;
    NetworkEvidence network;
    network.portal = PortalAttempt{.url = u"http://probe.kappa.test/x"_s,
                                   .expected = u"hello"_s,
                                   .status = 302,
                                   .location = u"http://welcome.lambda.test/room/12?guest=omega"_s};
    network.clocks = {{.source = u"http://time.mu.test/"_s}};
    network.proxies = {{.source = u"user"_s,
                        .server = u"proxy.nu.test:8080"_s,
                        .configUrl = u"http://wpad.xi.test/wpad.dat"_s,
                        .bypass = {u"*.omikron.test"_s}}};
    result.evidence.network = network;
    result.evidence.triggers = TriggerEvidence{.disabledProfiles = {u"Rho tunnel"_s},
                                               .triggeredProfile = u"Sigma tunnel"_s,
                                               .networkSuffixes = {u"corp.tau.test"_s},
                                               .networkCategory = u"private"_s};
    JudgedFinding finding;
    finding.values = {{u"proxy"_s, u"proxy.nu.test:8080"_s},
                      {u"other"_s, u"Sigma tunnel"_s},
                      {u"suffix"_s, u"corp.tau.test"_s},
                      {u"location"_s, u"http://welcome.lambda.test"_s}};
    result.stages = {{.id = Stage::Network, .findings = {finding}}};
    const SessionResult hidden = redact(result, Privacy::Public).result;
    for (const auto *name : {"kappa", "lambda", "omega", "room", "time.mu", "nu.test", "xi.test",
                             "omikron", "rho", "sigma", "tau.test"}) {
        QVERIFY2(!mentions(hidden, QLatin1String(name)), name);
    }
    QCOMPARE(hidden.evidence.triggers->networkCategory, u"private"_s);
    QCOMPARE(hidden.evidence.network->proxies.first().source, u"user"_s);
    QVERIFY(hidden.evidence.network->proxies.first().server.endsWith(u":8080"_s));
    QVERIFY(!hidden.evidence.network->portal->location.isEmpty());

    const SessionResult ticket = redact(result, Privacy::Ticket).result;
    QCOMPARE(ticket.evidence.network->portal->location, u"http://welcome.lambda.test/room/12"_s);
    QCOMPARE(ticket.evidence.network->proxies, network.proxies);
}

void TestRedact::signInPageGoes_data()
{
    QTest::addColumn<Privacy>("level");
    QTest::newRow("ticket") << Privacy::Ticket;
    QTest::newRow("public") << Privacy::Public;
}

/// A page may greet the guest by name; the page that says that all is well stays.
void TestRedact::signInPageGoes()
{
    QFETCH(Privacy, level);
    SessionResult result;
    result.evidence.network =
        NetworkEvidence{.portal = PortalAttempt{.url = u"http://probe.example.test/"_s,
                                                .expected = u"hello"_s,
                                                .status = 200,
                                                .body = "Welcome, Jane Roe, room 12"}};
    const Redacted page = redact(result, level);
    QVERIFY(page.result.evidence.network->portal->body.isEmpty());
    QVERIFY(page.result.redactions.contains(u"portal-page"_s));
    result.evidence.network->portal->body = "hello\r\n";
    const SessionResult whole = redact(result, level).result;
    QCOMPARE(QString::fromUtf8(whole.evidence.network->portal->body),
             whole.evidence.network->portal->expected);
    // An answer of the organisation's own stays with it.
    QCOMPARE(whole.evidence.network->portal->expected,
             level == Privacy::Public ? u"text-1"_s : u"hello"_s);
}

/// One address has one stand-in, and the expected answer stays the expected one.
void TestRedact::portalTestStaysWhole()
{
    SessionResult result;
    const SitePolicy usual;
    result.evidence.network =
        NetworkEvidence{.portal = PortalAttempt{.url = usual.portalUrl,
                                                .expected = usual.portalText,
                                                .status = 200,
                                                .body = usual.portalText.toUtf8()},
                        .clocks = {{.source = usual.portalUrl}}};
    const SessionResult hidden = redact(result, Privacy::Public).result;
    const NetworkEvidence &network = *hidden.evidence.network;
    QCOMPARE(network.clocks.first().source, network.portal->url);
    QCOMPARE(hidden.policy.portalUrl, network.portal->url);
    QCOMPARE(network.portal->expected, usual.portalText);
    QCOMPARE(network.portal->body, usual.portalText.toUtf8());
}

void TestRedact::whoDialledGoes()
{
    SessionResult result = samples::udpSilent();
    const QString coId = u"{a1b2c3d4-0001-4002-8003-0123456789ab}"_s;
    result.evidence.events = QList<DialEvent>{{.id = 20227,
                                               .coId = coId,
                                               .user = u"CONTOSO\\canary.dialler"_s,
                                               .connection = u"VPN of canary.dialler"_s,
                                               .code = 809},
                                              {.id = 20222,
                                               .coId = coId,
                                               .user = u"other.canary@contoso.com"_s,
                                               .server = u"gateway.canary-site.com"_s}};
    const SessionResult ticket = redact(result, Privacy::Ticket).result;
    for (const char *name : {"canary.dialler", "other.canary"}) {
        QVERIFY2(!mentions(ticket, QLatin1String(name)), name);
    }
    // The server's logs carry the CoId too; without it nothing joins the two.
    QCOMPARE(ticket.evidence.events->first().coId, coId);
    QCOMPARE(ticket.evidence.events->last().server, u"gateway.canary-site.com"_s);
    const SessionResult open = redact(result, Privacy::Public).result;
    QVERIFY(!mentions(open, u"canary"_s));
    QCOMPARE(open.evidence.events->first().code, std::optional(809));
    // Nothing joins it to the server's logs, and its own events still belong together.
    QVERIFY(open.evidence.events->first().coId != coId);
    QVERIFY(!open.evidence.events->first().coId.isEmpty());
    QCOMPARE(open.evidence.events->first().coId, open.evidence.events->last().coId);
}

void TestRedact::anyAccountThatDialledGoes_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("ticket");
    QTest::newRow("digits") << u"4711"_s << u"user-1"_s;
    QTest::newRow("digits of a domain") << u"CONTOSO\\4711"_s << u"CONTOSO\\user-1"_s;
    QTest::newRow("a word that many have") << u"CONTOSO\\admin"_s << u"CONTOSO\\user-1"_s;
    QTest::newRow("an account of Windows")
        << u"NT AUTHORITY\\SYSTEM"_s << u"NT AUTHORITY\\SYSTEM"_s;
    QTest::newRow("none") << u""_s << u""_s;
}

void TestRedact::anyAccountThatDialledGoes()
{
    QFETCH(QString, user);
    SessionResult result;
    result.evidence.events = QList<DialEvent>{{.id = 20227, .user = user, .code = 809}};
    QTEST(redact(result, Privacy::Ticket).result.evidence.events->first().user, "ticket");
    const QString open = redact(result, Privacy::Public).result.evidence.events->first().user;
    QVERIFY(!open.contains(u"4711"_s) && !open.contains(u"admin"_s));
}

void TestRedact::namesInsideDistinguishedNamesGo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("subject"); ///< RFC 4514
    QTest::newRow("comma") << u"Muster, Maria"_s << u"CN=Muster\\, Maria,O=Contoso"_s;
    QTest::newRow("plus") << u"Maria+Muster"_s << u"CN=Maria\\+Muster"_s;
    QTest::newRow("quotes") << u"Maria \"Mia\" Muster"_s << u"CN=Maria \\\"Mia\\\" Muster"_s;
    QTest::newRow("equals") << u"Muster=Maria"_s << u"CN=Muster\\=Maria"_s;
    QTest::newRow("equals, bare") << u"Muster=Maria"_s << u"CN=Muster=Maria"_s;
    QTest::newRow("leading hash") << u"#Muster"_s << u"CN=\\#Muster"_s;
    QTest::newRow("trailing blank") << u"Muster "_s << u"CN=Muster\\ ,O=Contoso"_s;
    QTest::newRow("semicolon, angles") << u"Muster;<Maria>"_s << u"CN=Muster\\;\\<Maria\\>"_s;
}

void TestRedact::namesInsideDistinguishedNamesGo()
{
    QFETCH(QString, name);
    QFETCH(QString, subject);
    SessionResult result = samples::healthy();
    ClientCertificate one{.store = CertificateStore::User};
    one.facts = {CertificateFacts{.subject = subject, .commonNames = {name}}};
    result.evidence.clientCertificates = QList{one};
    JudgedFinding finding;
    finding.values = {{u"reasons"_s, subject + u": expired"_s}};
    result.stages.first().findings.append(finding);
    for (const Privacy level : {Privacy::Ticket, Privacy::Public}) {
        const SessionResult shared = redact(result, level).result;
        QVERIFY(!mentions(shared, u"Muster"_s));
        QVERIFY(!mentions(shared, u"Maria"_s));
    }
    // One person, one stand-in, however the name is written.
    const auto facts =
        redact(result, Privacy::Ticket).result.evidence.clientCertificates->first().facts.first();
    QVERIFY2(facts.subject.startsWith(u"CN="_s + facts.commonNames.first()),
             qPrintable(facts.subject));
}

void TestRedact::whatChecksCompareStays()
{
    SessionResult result = samples::healthy();
    CertificateEvidence &seen = result.evidence.certificates->first();
    seen.expectedName = u"vpn.wild.test"_s;
    seen.facts.first().commonNames = {u"*.wild.test"_s};
    seen.facts.first().dnsNames = {u"*.wild.test"_s};
    Connection &connection = result.evidence.connections->first();
    connection.serverNames = QStringList{u"NPS.case.test"_s, u"a.list.test,\"b.list.test\""_s};
    result.policy.authentication.serverNames = QStringList{u"nps.case.test"_s};
    const SessionResult open = redact(result, Privacy::Public).result;
    for (const char *secret : {"wild.test", "case.test", "list.test"}) {
        QVERIFY2(!mentions(open, QLatin1String(secret)), secret);
    }
    // A wildcard covers what it covered; capitals and wrong separators are still there to be seen.
    const CertificateEvidence &shown = open.evidence.certificates->first();
    QVERIFY2(shown.facts.first().dnsNames.first().startsWith(u"*."_s),
             qPrintable(shown.facts.first().dnsNames.first()));
    QCOMPARE(shown.expectedName.section(u'.', 1), shown.facts.first().dnsNames.first().mid(2));
    const QStringList names = *open.evidence.connections->first().serverNames;
    const QString expected = open.policy.authentication.serverNames->first();
    QVERIFY(names.first() != expected);
    QCOMPARE(names.first().toLower(), expected.toLower());
    QVERIFY2(names.last().contains(u",\""_s), qPrintable(names.last()));
}

void TestRedact::hostsBelowAKnownSuffixGo()
{
    SessionResult result = samples::healthy();
    result.evidence.routing->dnsSuffixes = {u"corp.fabrikam.test"_s};
    JudgedFinding finding;
    finding.values = {{u"names"_s, u"payroll01.corp.fabrikam.test, a.payroll01.corp.fabrikam.test, "
                                   "PAYROLL01.corp.fabrikam.test"_s},
                      {u"other"_s, u"payroll02.example"_s}};
    result.stages.first().findings.append(finding);
    const Redacted open = redact(result, Privacy::Public);
    QVERIFY(!mentions(open.result, u"payroll"_s));
    const QJsonObject values = open.result.stages.first().findings.last().values;
    const QStringList names = values[u"names"_s].toString().split(u", "_s);
    QCOMPARE(names.size(), 3);
    QVERIFY(names.at(0) != names.at(1));
    QCOMPARE(names.at(2), names.at(0));
    const QRegularExpression standIn(u"\\Aserver-[0-9]+\\.example\\z"_s);
    for (const QString &name : names) {
        QVERIFY2(standIn.match(name).hasMatch(), qPrintable(name));
    }
    const bool original = std::any_of(
        open.replacements.cbegin(), open.replacements.cend(),
        [](const Replacement &one) { return one.original == u"payroll01.corp.fabrikam.test"_s; });
    QVERIFY(original);
}

void TestRedact::octetsWithNamesGo()
{
    SessionResult result = samples::healthy();
    CertificateEvidence &evidence = (*result.evidence.certificates)[0];
    evidence.purpose = CertificatePurpose::Client;
    const QByteArray named = "\x30\x0c"
                             "CN=jdoe,OU=x";
    evidence.chain = {named};
    evidence.facts = {evidence.facts.first()};
    evidence.facts[0].subject = u"CN=jdoe,OU=x"_s;
    // The same certificate elsewhere, and one whose facts hold a private address.
    result.evidence.sstp->first().chain = {named};
    CertificateEvidence second = evidence;
    second.chain = {QByteArray::fromHex("3003020177")};
    second.facts[0].subject = u"CN=vpn.contoso.com"_s;
    second.facts[0].ipAddresses = {u"10.9.8.7"_s};
    result.evidence.certificates->append(second);
    const Redacted redacted = redact(result, Privacy::Ticket);
    const auto &certificates = *redacted.result.evidence.certificates;
    QVERIFY(certificates.at(0).chain.isEmpty());
    QCOMPARE(certificates.at(0).facts.first().subject, u"CN=user-1,OU=x"_s);
    QVERIFY(certificates.at(1).chain.isEmpty());
    QVERIFY(redacted.result.evidence.sstp->first().chain.isEmpty());
    QVERIFY(redacted.result.redactions.contains(u"certificate-octets"_s));
    QVERIFY(!mentions(redacted.result, u"jdoe"_s));
}

void TestRedact::rootsOfThePolicy_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<bool>("stays");
    QTest::newRow("an authority") << QByteArray("\x30\x10 CN=Contoso Root CA") << true;
    QTest::newRow("its mail address") << QByteArray("\x30\x10 pki@contoso.com") << false;
    QTest::newRow("its mail address, UTF-16")
        << QByteArray("\x30\x10 \0p\0k\0i\0@\0c\0o\0n\0t\0o\0s\0o\0.\0c\0o\0m", 33) << false;
    QTest::newRow("a name") << QByteArray("\x30\x10 jdoe ") << false;
}

/// What base64 hides is gone like the same octets in the store; all of them, as there.
void TestRedact::rootsOfThePolicy()
{
    QFETCH(QByteArray, octets);
    QFETCH(bool, stays);
    const auto pem = [](const QByteArray &der) {
        QString body = QString::fromLatin1(der.toBase64());
        body.insert(16, u"\r\n"_s);
        return u"-----BEGIN CERTIFICATE-----\r\n%1\n-----END CERTIFICATE-----\n"_s.arg(body);
    };
    SessionResult result = samples::healthy();
    result.policy.trustedRootsPem = {pem("\x30\x10 CN=Fabrikam Root CA"),
                                     u"The root:\n"_s + pem("\x30\x10 CN=Example Root CA") +
                                         pem(octets)};
    const SessionResult ticket = redact(result, Privacy::Ticket).result;
    QCOMPARE(ticket.policy.trustedRootsPem, stays ? result.policy.trustedRootsPem : QStringList());
    QCOMPARE(ticket.redactions.contains(u"certificate-octets"_s), !stays);
    const SessionResult open = redact(result, Privacy::Public).result;
    QVERIFY(open.policy.trustedRootsPem.isEmpty());
}

void TestRedact::httpRepliesAreReplaced_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray start = "HTTP/1.1 407 Proxy\r\n";
    const auto row = [&start](const char *tag, const QByteArray &reply,
                              const QByteArray &expected) {
        QTest::newRow(tag) << start + reply << (expected.isEmpty() ? expected : start + expected);
    };
    row("nothing", "Server: x\r\n", "Server: x\r\n");
    row("user", "Via: proxy of jdoe\r\n", "Via: proxy of user-1\r\n");
    row("mail address", "Via: ask jane.roe@contoso.com\r\n", "Via: ask mail-1@mail.example\r\n");
    row("SID", "X: S-1-5-21-1004336348-1177238915-682003330-512\r\n", "X: S-1-5-21-0-0-0-1\r\n");
    row("MAC address", "X: 00-1A-2B-3C-4D-5E\r\n", "X: 02:00:00:00:00:01\r\n");
    row("accents", "X: Zo\xc3\xab Roe\r\n", "X: user-2\r\n");
    row("accents, Latin-1", "X: Zo\xeb Roe\r\n", "X: user-2\r\n");
    // What cannot be rewritten goes.
    row("accents in two ways", "X: Zo\xc3\xab Roe, \xff\r\n", {});
    row("UTF-16", QByteArray("X: j\0d\0o\0e\0\r\n", 13), {});
}

void TestRedact::httpRepliesAreReplaced()
{
    QFETCH(QByteArray, reply);
    QFETCH(QByteArray, expected);
    SessionResult result = samples::healthy();
    ClientCertificate owned{.store = CertificateStore::User};
    owned.facts = {
        CertificateFacts{.subject = u"CN=Zo\u00eb Roe"_s, .commonNames = {u"Zo\u00eb Roe"_s}}};
    result.evidence.clientCertificates = QList{owned};
    SstpExchange exchange = result.evidence.sstp->first();
    exchange.httpReply = reply;
    result.evidence.sstp->append(exchange);
    const SessionResult ticket = redact(result, Privacy::Ticket).result;
    QCOMPARE(ticket.evidence.sstp->last().httpReply, expected);
    QCOMPARE(ticket.redactions.contains(u"certificate-octets"_s), expected.isEmpty());
    // Shared again it is what it was.
    QCOMPARE(redact(ticket, Privacy::Ticket).result.evidence.sstp->last().httpReply, expected);
}

void TestRedact::likeAStandIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    QTest::newRow("login") << u"http://login-john@proxy.contoso.com/"_s << u"john"_s;
    QTest::newRow("login, digits") << u"http://login-4711@proxy.contoso.com/"_s << u"4711"_s;
    QTest::newRow("login with a password") << u"http://login-1:pw4711@proxy/"_s << u"pw4711"_s;
    QTest::newRow("folder") << u"C:\\Users\\user-anna\\x"_s << u"anna"_s;
    QTest::newRow("folder, digits") << u"C:\\Users\\user-4711\\x"_s << u"4711"_s;
    QTest::newRow("folder, more") << u"C:\\Users\\user-1 anna\\x"_s << u"anna"_s;
    QTest::newRow("home folder") << u"/home/user-anna/x"_s << u"anna"_s;
}

/// Only what this program handed out is a stand-in.
void TestRedact::likeAStandIn()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    SessionResult result = samples::healthy();
    // A finding's values teach no names: what is replaced there is found there.
    JudgedFinding finding;
    finding.values = {{u"text"_s, text}};
    result.stages.first().findings = {finding};
    for (const Privacy level : {Privacy::Ticket, Privacy::Public}) {
        const SessionResult shared = redact(result, level).result;
        QVERIFY2(!mentions(shared, secret), textOf(shared).constData());
        // And a stand-in stays one.
        QCOMPARE(redact(shared, level).result.stages, shared.stages);
    }
}

void TestRedact::onlyKnownSymptomsStay_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("stays");
    for (const char *code : {"809", "-2146762487", "0x800B0109", "no-internet", "no-data",
                             "cannot-establish", "first-steps", "tss"}) {
        QTest::newRow(code) << QString::fromLatin1(code) << true;
    }
    for (const char *text :
         {"anna-schmidt", "ANNA_SCHMIDT", "anna", "no-internet-anna", "vpn of anna", "809 anna"}) {
        QTest::newRow(text) << QString::fromLatin1(text) << false;
    }
}

void TestRedact::onlyKnownSymptomsStay()
{
    QFETCH(QString, typed);
    QFETCH(bool, stays);
    SessionResult result;
    result.request.symptom = typed;
    result.symptom.code = typed;
    result.symptom.typed = typed;
    const SessionResult open = redact(result, Privacy::Public).result;
    const QString expected = stays ? typed : u"(removed)"_s;
    QCOMPARE(open.request.symptom, expected);
    QCOMPARE(open.symptom.code, expected);
    QCOMPARE(open.symptom.typed, expected);
    QCOMPARE(redact(result, Privacy::Ticket).result.request.symptom, typed);
}

/// Whom a certificate of a personal store names is nobody whom the system evidence names.
void TestRedact::ownersOfCertificatesGo()
{
    const auto certificate = [](CertificateStore store, const QString &name,
                                const QByteArray &octets) {
        ClientCertificate one{.store = store, .chain = {octets, "\x30\x02 CA"}};
        one.facts = {CertificateFacts{.subject = u"CN=%1,O=Contoso"_s.arg(name),
                                      .issuer = u"CN=Contoso CA"_s,
                                      .sha1 = u"00112233445566778899"_s,
                                      .commonNames = {name}},
                     CertificateFacts{.subject = u"CN=Contoso CA"_s}};
        one.path = PathFacts{.end = PathEnd::TrustedRoot, .certificates = one.facts};
        return one;
    };
    SessionResult result = samples::healthy();
    ClientCertificate person = certificate(CertificateStore::User, u"Erika Gabler"_s, "\x30\x01 1");
    person.facts[0].subject +=
        u",GN=Rika,SN=Gabler-Sommer,UID=x4711,emailAddress=erg@contoso.com"_s;
    person.facts[0].userPrincipalNames = {u"egabler@contoso.com"_s};
    ClientCertificate computer =
        certificate(CertificateStore::Machine, u"NB-4711.corp.contoso.com"_s, "\x30\x01 2");
    computer.facts[0].dnsNames = {u"NB-4711.corp.contoso.com"_s};
    const ClientCertificate authority =
        certificate(CertificateStore::Machine, u"localhost"_s, "\x30\x01 3");
    result.evidence.clientCertificates = QList{person, computer, authority};
    result.evidence.events = QList{DialEvent{.id = 20227, .user = u"CONTOSO\\otherone"_s}};
    Finding finding{.id = u"client-certificate.none"_s};
    finding.values = {{u"reasons"_s, u"CN=Erika Gabler,O=Contoso: expired; CN=nb-4711: expired"_s}};
    JudgedFinding judged;
    static_cast<Finding &>(judged) = finding;
    result.stages.first().findings.append(judged);

    const SessionResult ticket = redact(result, Privacy::Ticket).result;
    for (const char *secret :
         {"Erika", "Gabler", "egabler", "Rika", "x4711", "erg", "NB-4711", "otherone"}) {
        QVERIFY2(!mentions(ticket, QString::fromLatin1(secret)), secret);
    }
    const QList<ClientCertificate> &shared = *ticket.evidence.clientCertificates;
    QVERIFY(shared.at(0).chain.isEmpty());
    QVERIFY(shared.at(1).chain.isEmpty());
    QCOMPARE(shared.at(2), authority);
    QVERIFY(shared.at(0).facts.first().subject.contains(u"O=Contoso"_s));
    QCOMPARE(shared.at(0).facts.first().issuer, u"CN=Contoso CA"_s);
    QCOMPARE(shared.at(0).facts.first().sha1, person.facts.first().sha1);
    QVERIFY(shared.at(1).facts.first().dnsNames.first().endsWith(u".corp.contoso.com"_s));

    const SessionResult open = redact(result, Privacy::Public).result;
    QVERIFY(open.evidence.clientCertificates->at(2).chain.isEmpty());
    QVERIFY(!mentions(open, u"contoso"_s));
}

void TestRedact::natHashesGo_data()
{
    QTest::addColumn<QByteArray>("before"); // what stands before the notify
    QTest::addColumn<int>("firstPayload");
    QTest::addColumn<int>("tooLong"); // how much longer the notify says that it is
    const QByteArray nonce = QByteArray::fromHex("29000008aabbccdd"); // next: a notify
    QTest::newRow("first payload") << QByteArray() << 41 << 0;
    QTest::newRow("behind another") << nonce << 40 << 0;
    QTest::newRow("longer than the message") << nonce << 40 << 9;
}

/// The hashes cover the computer's own address, and everything else that they cover is beside them.
void TestRedact::natHashesGo()
{
    QFETCH(QByteArray, before);
    QFETCH(int, firstPayload);
    QFETCH(int, tooLong);
    const QByteArray canary = "CANARY-HASH-20-OCTET"; // as long as SHA-1's
    for (const int type : {16388, 16389}) {
        for (const bool marker : {false, true}) {
            QByteArray notify =
                QByteArray::fromHex("0000001c0000") + char(type >> 8) + char(type) + canary;
            notify[3] = static_cast<char>(notify.size() + tooLong);
            const QByteArray message =
                QByteArray(marker ? 4 : 0, '\0') + QByteArray(16, 'S') + char(firstPayload) +
                QByteArray::fromHex("2022080000000000") + QByteArray(3, '\0') + before + notify;
            SessionResult result = samples::healthy();
            IkeExchange &exchange = result.evidence.ike->first();
            exchange.datagrams = {{.outgoing = true, .octets = message},
                                  {.outgoing = false, .octets = "echo of " + canary},
                                  {.outgoing = false, .octets = message.left(20)}};
            exchange.facts = IkeReplyFacts{};
            exchange.facts->notifies = {{type, u"NAT"_s, canary}, {16390, u"COOKIE"_s, canary}};
            QVERIFY(mentions(result, QString::fromLatin1(canary)));
            for (const Privacy level : {Privacy::Ticket, Privacy::Public}) {
                const SessionResult redacted = redact(result, level).result;
                QVERIFY(!mentions(redacted, QString::fromLatin1(canary)));
                QVERIFY(redacted.redactions.contains(u"nat-detection-hash"_s));
                if (level == Privacy::Ticket) {
                    QByteArray expected = message;
                    expected.replace(canary, QByteArray(canary.size(), '\0'));
                    QCOMPARE(redacted.evidence.ike->first().datagrams.at(0).octets, expected);
                }
            }
        }
    }
}

/// A boolean's wrong value, a word that is none of the schema, and the findings that repeat them.
void TestRedact::freeTextsGo()
{
    SessionResult result = samples::healthy();
    Connection &connection = (*result.evidence.connections)[0];
    connection.defects = {
        {.topic = u"boolean-case"_s, .where = u"AlwaysOn, line 3"_s, .value = u"Zebra Fink"_s}};
    connection.cryptography = CryptographySuite{.encryptionMethod = u"Zebra & Fink"_s,
                                                .integrityCheckMethod = u"SHA256"_s};
    JudgedFinding finding;
    finding.id = u"profile.boolean-case"_s;
    finding.values = {{u"value"_s, u"Zebra Fink"_s}, {u"where"_s, u"AlwaysOn, line 3"_s}};
    JudgedFinding weak;
    weak.id = u"profile.cryptography.weak"_s;
    weak.values = {{u"value"_s, u"Zebra & Fink"_s}};
    result.stages.first().findings = {finding, weak};
    const SessionResult open = redact(result, Privacy::Public).result;
    QVERIFY(!mentions(open, u"zebra"_s));
    QCOMPARE(open.evidence.connections->first().cryptography->integrityCheckMethod, u"SHA256"_s);
    QCOMPARE(open.stages.first().findings.first().values.value(u"where"_s).toString(),
             u"AlwaysOn, line 3"_s);
    QVERIFY(open.redactions.contains(u"free-text"_s));
    QVERIFY(mentions(redact(result, Privacy::Ticket).result, u"Zebra & Fink"_s));
}

void TestRedact::userInsideNames_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("alone") << u"jdoe"_s << u"VPN of JDoe"_s << u"VPN of user-1"_s;
    QTest::newRow("joined") << u"jdoe"_s << u"VPN_jdoe"_s << u"VPN_user-1"_s;
    QTest::newRow("inside") << u"jdoe"_s << u"VPNjdoe2"_s << u"VPNuser-12"_s;
    QTest::newRow("at the start") << u"jdoe"_s << u"JDOEvpn"_s << u"user-1vpn"_s;
    QTest::newRow("a common word") << u"vpn"_s << u"ContosoVPN"_s << u"ContosoVPN"_s;
    QTest::newRow("too short") << u"jd"_s << u"jdvpn"_s << u"jdvpn"_s;
}

void TestRedact::userInsideNames()
{
    QFETCH(QString, user);
    QFETCH(QString, name);
    SessionResult result = samples::healthy();
    result.evidence.system->user = u"CONTOSO\\"_s + user;
    (*result.evidence.connections)[0].name = name;
    result.request.connectionName = name;
    JudgedFinding finding;
    finding.id = u"profile.routes.none"_s;
    finding.values = {{u"connection"_s, name}};
    result.stages.first().findings = {finding};
    const SessionResult ticket = redact(result, Privacy::Ticket).result;
    QTEST(ticket.evidence.connections->first().name, "expected");
    QTEST(ticket.request.connectionName, "expected");
    QTEST(ticket.stages.first().findings.first().values.value(u"connection"_s).toString(),
          "expected");
}

void TestRedact::userInCertificateStaysUser_data()
{
    QTest::addColumn<Privacy>("level");
    QTest::newRow("ticket") << Privacy::Ticket;
    QTest::newRow("public") << Privacy::Public;
}

/// Whose name the certificate holds is the user: one stand-in, that of a user, in both places.
void TestRedact::userInCertificateStaysUser()
{
    QFETCH(Privacy, level);
    SessionResult result;
    result.evidence.system = SystemEvidence{.computer = u"LT-1001"_s, .user = u"EXAMPLE\\u1001"_s};
    ClientCertificate own;
    own.store = CertificateStore::User;
    own.facts = {CertificateFacts{.subject = u"CN=u1001,O=Example"_s, .commonNames = {u"u1001"_s}}};
    result.evidence.clientCertificates = QList{own};
    const SessionResult shared = redact(result, level).result;
    QCOMPARE(shared.evidence.system->user.section(u'\\', -1), u"user-1"_s);
    QCOMPARE(shared.evidence.clientCertificates->first().facts.first().commonNames,
             QStringList{u"user-1"_s});
    QVERIFY(!mentions(shared, u"u1001"_s));
}

void TestRedact::commonNamesStayInsideTexts()
{
    SessionResult result = samples::healthy();
    result.evidence.system->user = u"root"_s;
    result.evidence.system->computer = u"localhost"_s;
    const SessionResult ticket = redact(result, Privacy::Ticket).result;
    QCOMPARE(ticket.evidence.system->user, u"user-1"_s);
    QCOMPARE(ticket.evidence.system->computer, u"computer-1"_s);
    QVERIFY(ticket.evidence.certificates == result.evidence.certificates);
}

void TestRedact::programWordsStay()
{
    SessionResult result = samples::udpSilent();
    result.evidence.system->user = u"silent"_s;
    result.evidence.system->computer = u"reachability"_s;
    for (const Privacy level : {Privacy::Ticket, Privacy::Public}) {
        const SessionResult redacted = redact(result, level).result;
        QCOMPARE(redacted.cause->id, result.cause->id);
        QCOMPARE(redacted.cause->codes, result.cause->codes);
        QCOMPARE(redacted.stages.at(3).checks, result.stages.at(3).checks);
        QCOMPARE(redacted.evidence.ike->first().question, u"liveness"_s);
        QCOMPARE(redacted.schema, result.schema);
        QCOMPARE(redacted.tool, result.tool);
    }
}

void TestRedact::ruleNamesAndReplacements()
{
    const Redacted redacted = redact(samples::healthy(), Privacy::Ticket);
    QCOMPARE(redacted.result.redactions, (QStringList{u"computer-name"_s, u"nat-detection-hash"_s,
                                                      u"private-address"_s, u"user-name"_s}));
    const bool hasUser = std::any_of(
        redacted.replacements.begin(), redacted.replacements.end(), [](const Replacement &one) {
            return one.rule == u"user-name"_s && one.original == u"jdoe"_s &&
                   one.pseudonym == u"user-1"_s;
        });
    QVERIFY(hasUser);
    // What was replaced before is not forgotten.
    SessionResult again = redacted.result;
    again.redactions = {u"sid"_s};
    QVERIFY(redact(again, Privacy::Ticket).result.redactions.contains(u"sid"_s));
}

void TestRedact::hostileTextsEnd()
{
    SessionResult result = samples::healthy();
    for (const char *unit : {"a", "1.", "a@", "aa:", "::", "\\Users\\", "S-1-5-21-", "a.", "-"}) {
        result.evidence.name->name = QString::fromLatin1(unit).repeated(20000);
        (void)redact(result, Privacy::Public);
    }
    // Longer than any pattern that a regular expression takes.
    SessionResult named = samples::healthy();
    named.evidence.system->user = QString(30000, u'q') + u'[';
    named.evidence.connections->first().name = u"VPN"_s + QString(30000, u'Q') + u'[';
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    const Redacted hidden = redact(named, Privacy::Ticket);
    QCOMPARE(hidden.result.evidence.connections->first().name, u"VPNuser-2"_s);
}

QTEST_APPLESS_MAIN(TestRedact)
#include "tst_redact.moc"
