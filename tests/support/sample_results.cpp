// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sample_results.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::samples {
namespace {

using std::chrono::milliseconds;

const QString kServer = u"vpn.contoso.com"_s;
const QString kAddress = u"198.51.100.10"_s;

QDateTime utc(int year, int month, int day, int hour = 0, int minute = 0, int second = 0)
{
    return QDateTime({year, month, day}, {hour, minute, second}, Qt::UTC);
}

Connection connection()
{
    Connection entry;
    entry.format = ProfileFormat::Rasphone;
    entry.name = u"Contoso VPN"_s;
    entry.server = kServer;
    entry.servers = {kServer};
    entry.strategy = VpnStrategy::Ikev2First;
    entry.strategyNumber = 14;
    entry.authentication = AuthenticationMethod::Eap;
    entry.eapType = 25;
    entry.innerEapType = 13;
    entry.routing = RoutingMode::Split;
    entry.serverNames = QStringList{u"nps1.corp.contoso.com"_s};
    entry.trustedRoots = QStringList{u"4a1f0e6b9c7d5a3b2e8f1c0d9b8a7f6e5d4c3b2a"_s};
    entry.serverValidation = ServerValidation{true, true, true};
    entry.alwaysOn = true;
    entry.dataEncryption = u"maximum"_s;
    entry.routes = QList<ProfileRoute>{{u"10.0.0.0/8"_s, 1, false}};
    entry.nameRules =
        QList<ProfileNameRule>{{u".corp.contoso.com"_s, {u"10.20.0.53"_s, u"10.20.1.53"_s}}};
    entry.dnsSuffixes = QStringList{u"corp.contoso.com"_s};
    return entry;
}

IkeExchange ikeAnswer(int port, const QString &question)
{
    IkeExchange exchange;
    exchange.address = kAddress;
    exchange.port = port;
    exchange.question = question;
    exchange.outcome = PortOutcome::Answered;
    exchange.attempts = 1;
    exchange.elapsedMs = milliseconds(38);
    exchange.localAddress = u"192.168.178.23"_s;
    exchange.localPort = 53211;
    exchange.datagrams = {
        {true, milliseconds(0), QByteArray::fromHex("8f1c22d17a90b3e40000000000000000")},
        {false, milliseconds(38), QByteArray::fromHex("8f1c22d17a90b3e4c4d5e6f708192a3b")},
    };
    IkeReplyFacts facts;
    facts.wellFormed = true;
    facts.accepted = true;
    facts.transforms = {u"ENCR_AES_GCM_16-256"_s, u"PRF_HMAC_SHA2_384"_s, u"ECP_384"_s};
    facts.dhGroup = 20;
    facts.notifies = {
        {16388, u"NAT_DETECTION_SOURCE_IP"_s, QByteArray(20, '\x5a')},
        {16389, u"NAT_DETECTION_DESTINATION_IP"_s, QByteArray(20, '\xa5')},
        {16430, u"IKEV2_FRAGMENTATION_SUPPORTED"_s, {}},
    };
    facts.clientBehindNat = true;
    facts.serverBehindNat = false;
    facts.fragmentationSupported = true;
    exchange.facts = facts;
    return exchange;
}

IkeExchange ikeSilence(int port)
{
    IkeExchange exchange;
    exchange.address = kAddress;
    exchange.port = port;
    exchange.question = u"liveness"_s;
    exchange.outcome = PortOutcome::Silent;
    exchange.attempts = 3;
    exchange.elapsedMs = milliseconds(3500);
    exchange.localAddress = u"192.168.178.23"_s;
    exchange.localPort = 53211;
    return exchange;
}

CertificateFacts leafFacts()
{
    CertificateFacts facts;
    facts.subject = u"CN=vpn.contoso.com,O=Contoso Ltd"_s;
    facts.issuer = u"CN=Contoso Issuing CA 2,O=Contoso Ltd"_s;
    facts.serial = u"3f0000001c6be25d"_s;
    facts.sha1 = u"9d1f5c02b7a34e8896a5d0c3b1e2f40718293a4b"_s;
    facts.sha256 = u"7c0f9a1e2b3d4c5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7"_s;
    facts.notBeforeUtc = utc(2025, 6, 1);
    facts.notAfterUtc = utc(2027, 6, 1);
    facts.commonNames = {kServer};
    facts.dnsNames = {kServer};
    facts.extendedKeyUsages = QStringList{u"1.3.6.1.5.5.7.3.1"_s, u"1.3.6.1.5.5.8.2.2"_s};
    facts.keyUsages = QStringList{u"digitalSignature"_s, u"keyEncipherment"_s};
    facts.keyAlgorithm = u"RSA"_s;
    facts.keyBits = 2048;
    facts.signatureAlgorithm = u"sha256WithRSAEncryption"_s;
    facts.crlUrls = {u"http://crl.contoso.com/issuing2.crl"_s};
    return facts;
}

CertificateFacts caFacts(const QString &subject, const QString &issuer, const QString &sha1,
                         const QDateTime &until)
{
    CertificateFacts facts;
    facts.subject = subject;
    facts.issuer = issuer;
    facts.serial = sha1.left(16);
    facts.sha1 = sha1;
    facts.sha256 = sha1 + sha1.left(24);
    facts.notBeforeUtc = utc(2018, 1, 1);
    facts.notAfterUtc = until;
    facts.keyUsages = QStringList{u"keyCertSign"_s, u"cRLSign"_s};
    facts.keyAlgorithm = u"RSA"_s;
    facts.keyBits = 4096;
    facts.signatureAlgorithm = u"sha256WithRSAEncryption"_s;
    facts.isCa = true;
    facts.selfIssued = subject == issuer;
    facts.selfSigned = facts.selfIssued;
    return facts;
}

CertificateEvidence certificate()
{
    const QString root = u"CN=Contoso Root CA,O=Contoso Ltd"_s;
    CertificateEvidence evidence;
    evidence.purpose = CertificatePurpose::SstpServer;
    evidence.origin = kAddress + u":443"_s;
    evidence.expectedName = kServer;
    evidence.chain = {QByteArray::fromHex("3003020101"), QByteArray::fromHex("3003020102")};
    evidence.facts = {leafFacts(),
                      caFacts(u"CN=Contoso Issuing CA 2,O=Contoso Ltd"_s, root,
                              u"1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e"_s, utc(2030, 1, 1))};
    PathFacts path;
    path.end = PathEnd::TrustedRoot;
    path.certificates = evidence.facts;
    path.certificates.append(
        caFacts(root, root, u"4a1f0e6b9c7d5a3b2e8f1c0d9b8a7f6e5d4c3b2a"_s, utc(2038, 1, 1)));
    evidence.path = path;
    RevocationFacts revocation;
    revocation.subject = leafFacts().subject;
    revocation.status = RevocationStatus::Good;
    revocation.urls = leafFacts().crlUrls;
    revocation.nextUpdateUtc = utc(2026, 3, 9);
    evidence.revocation = {revocation};
    return evidence;
}

SstpExchange sstpAnswer()
{
    SstpExchange exchange;
    exchange.address = kAddress;
    exchange.tcp = PortOutcome::Answered;
    exchange.tls = TlsOutcome::Established;
    exchange.tlsVersion = u"TLSv1.3"_s;
    exchange.tlsCipher = u"TLS_AES_256_GCM_SHA384"_s;
    exchange.chain = certificate().chain;
    exchange.httpReply = "HTTP/1.1 200\r\nServer: Microsoft-HTTPAPI/2.0\r\n\r\n";
    exchange.facts = SstpReplyFacts{200, u"Microsoft-HTTPAPI/2.0"_s, true, {}};
    exchange.elapsedMs = milliseconds(121);
    return exchange;
}

RoutingEvidence routing()
{
    RoutingEvidence evidence;
    NetworkInterface loopback;
    loopback.index = 1;
    loopback.name = u"Loopback Pseudo-Interface 1"_s;
    loopback.kind = InterfaceKind::Loopback;
    loopback.up = true;
    loopback.addresses = {{u"127.0.0.1"_s, 8}};
    NetworkInterface wireless;
    wireless.index = 7;
    wireless.name = u"Wi-Fi"_s;
    wireless.kind = InterfaceKind::Wireless;
    wireless.up = true;
    wireless.mtu = 1500;
    wireless.metric = 35;
    wireless.addresses = {{u"192.168.178.23"_s, 24}, {u"fe80::1c2f:aff:fe12:3456"_s, 64}};
    wireless.dnsServers = {u"192.168.178.1"_s};
    wireless.dnsSuffixes = {u"home.example.test"_s};
    evidence.interfaces = {loopback, wireless};
    evidence.routes = {
        {u"0.0.0.0/0"_s, u"192.168.178.1"_s, 7, 0, false},
        {u"127.0.0.0/8"_s, {}, 1, 256, false},
        {u"192.168.178.0/24"_s, {}, 7, 256, false},
    };
    evidence.systemRoutes = {{u"8.8.8.8"_s, 7, u"192.168.178.1"_s, u"192.168.178.23"_s},
                             {kAddress, 7, u"192.168.178.1"_s, u"192.168.178.23"_s}};
    evidence.dnsServers = {u"192.168.178.1"_s};
    evidence.dnsSuffixes = {u"home.example.test"_s};
    return evidence;
}

struct CheckOf
{
    Stage stage;
    const char *id;
};

constexpr CheckOf kChecks[] = {
    {Stage::Profile, "profile.server"},
    {Stage::Profile, "profile.routes"},
    {Stage::Profile, "profile.cryptography"},
    {Stage::Name, "name.resolution"},
    {Stage::Name, "name.address"},
    {Stage::Name, "name.hosts"},
    {Stage::Reachability, "reachability.udp500"},
    {Stage::Reachability, "reachability.udp4500"},
    {Stage::Reachability, "reachability.tcp443"},
    {Stage::Reachability, "reachability.ike"},
    {Stage::ServerCertificate, "server-certificate.eku"},
    {Stage::ServerCertificate, "server-certificate.name"},
    {Stage::ServerCertificate, "server-certificate.validity"},
    {Stage::ServerCertificate, "server-certificate.chain"},
    {Stage::ServerCertificate, "server-certificate.revocation"},
    {Stage::Authentication, "authentication.method"},
    {Stage::Authentication, "authentication.server-names"},
    {Stage::Authentication, "authentication.trusted-root"},
    {Stage::Routing, "routing.default-gateway"},
    {Stage::Routing, "routing.overlap"},
    {Stage::Routing, "routing.dns"},
};

QList<StageResult> judgedStages()
{
    QList<StageResult> stages;
    for (const Stage stage : kAllStages) {
        StageResult result;
        result.id = stage;
        for (const CheckOf &check : kChecks) {
            if (check.stage == stage) {
                result.checks.append({QString::fromLatin1(check.id), CheckOutcome::Judged, {}});
            }
        }
        result.state = result.checks.isEmpty() ? StageState::Skipped : StageState::Ok;
        stages.append(result);
    }
    return stages;
}

void setOutcome(StageResult &stage, CheckOutcome outcome, const QString &reason)
{
    for (CheckRun &run : stage.checks) {
        run.outcome = outcome;
        run.reason = reason;
    }
}

JudgedFinding finding(const QString &id, Severity severity, const QJsonObject &values,
                      const QStringList &codes, const QString &check,
                      const QString &consequenceOf = {})
{
    JudgedFinding judged;
    judged.id = id;
    judged.severity = severity;
    judged.values = values;
    judged.codes = codes;
    judged.check = check;
    judged.consequenceOf = consequenceOf;
    return judged;
}

} // namespace

StageResult &stageOf(SessionResult &result, Stage stage)
{
    return *std::find_if(result.stages.begin(), result.stages.end(),
                         [stage](const StageResult &one) { return one.id == stage; });
}

Evidence healthyEvidence()
{
    Evidence evidence;
    evidence.system = SystemEvidence{u"windows"_s, u"Windows 11 Pro 23H2 (22631.3155)"_s,
                                     u"LT-0815"_s, u"jdoe"_s, false};
    evidence.connections = QList<Connection>{connection()};
    evidence.selected = 0;
    NameEvidence name;
    name.name = kServer;
    name.status4 = LookupStatus::Found;
    name.status6 = LookupStatus::NoData;
    name.addresses = {kAddress};
    name.resolvers = {u"192.168.178.1"_s};
    name.elapsedMs = milliseconds(12);
    evidence.name = name;
    evidence.ike = QList<IkeExchange>{ikeAnswer(500, u"sa-init"_s), ikeAnswer(4500, u"sa-init"_s)};
    evidence.sstp = QList<SstpExchange>{sstpAnswer()};
    TrustEvidence trust;
    trust.source = u"system"_s;
    trust.roots = {QByteArray::fromHex("3003020103")};
    trust.rootThumbprints = {u"4a1f0e6b9c7d5a3b2e8f1c0d9b8a7f6e5d4c3b2a"_s};
    evidence.trust = trust;
    evidence.certificates = QList<CertificateEvidence>{certificate()};
    evidence.crls = QList<CrlFetch>{{u"http://crl.contoso.com/issuing2.crl"_s,
                                     QByteArray::fromHex("3003020104"), std::nullopt}};
    evidence.routing = routing();
    return evidence;
}

SessionResult healthy()
{
    SessionResult result;
    result.tool = {u"AOVPN Doctor"_s, u"0.1.0"_s, u"1"_s};
    result.takenAtUtc = utc(2026, 3, 2, 8, 15, 30);
    result.request.connectionName = u"Contoso VPN"_s;
    result.verdict = Verdict::Ok;
    result.stages = judgedStages();
    result.policy.organisation = u"Contoso Ltd"_s;
    result.policy.servers = {kServer};
    result.policy.helpdesk = {u"Contoso Service Desk"_s, u"+1 555 0100"_s,
                              u"servicedesk@contoso.com"_s, u"https://help.contoso.com/vpn"_s};
    result.policy.routing.corporatePrefixes = {u"10.0.0.0/8"_s};
    result.evidence = healthyEvidence();
    return result;
}

SessionResult undetermined()
{
    SessionResult result = healthy();
    result.verdict = Verdict::Undetermined;
    StageResult &routingStage = stageOf(result, Stage::Routing);
    routingStage.state = StageState::Unknown;
    setOutcome(routingStage, CheckOutcome::Unknown, u"failed:routing:access-denied"_s);
    StageResult &reachability = stageOf(result, Stage::Reachability);
    reachability.state = StageState::Unknown;
    reachability.checks[3].outcome = CheckOutcome::Unknown;
    reachability.checks[3].reason = u"not-collected:ike"_s;
    result.evidence.routing.reset();
    result.evidence.failures.insert(
        u"routing"_s,
        {FailureKind::AccessDenied, 5, u"the route table may not be read"_s, u"netlink"_s});
    return result;
}

SessionResult udpSilent()
{
    SessionResult result = healthy();
    result.request.symptom = u"809"_s;
    result.verdict = Verdict::Problem;
    Cause cause;
    cause.id = u"reachability.udp500.silent"_s;
    cause.stage = Stage::Reachability;
    cause.owner = Owner::Network;
    cause.confidence = Confidence::Likely;
    cause.codes = {u"809"_s, u"800"_s};
    cause.symptomAgreement = CodeAgreement::Agrees;
    result.cause = cause;

    const auto values = [](int port) {
        return QJsonObject{{u"server"_s, kServer}, {u"address"_s, kAddress},
                           {u"port"_s, port},      {u"attempts"_s, 3},
                           {u"seconds"_s, 3.5},    {u"tcp443"_s, u"answers"_s}};
    };
    StageResult &reachability = stageOf(result, Stage::Reachability);
    reachability.state = StageState::Problem;
    reachability.findings = {
        finding(cause.id, Severity::Problem, values(500), cause.codes, u"reachability.udp500"_s),
        finding(u"reachability.udp4500.silent"_s, Severity::Problem, values(4500), cause.codes,
                u"reachability.udp4500"_s, cause.id),
    };
    reachability.checks[3].outcome = CheckOutcome::Unknown;
    reachability.checks[3].reason = u"not-collected:ike"_s;
    StageResult &certificates = stageOf(result, Stage::ServerCertificate);
    certificates.state = StageState::Unknown;
    setOutcome(certificates, CheckOutcome::Unknown, u"not-collected:certificates"_s);
    result.evidence.ike = QList<IkeExchange>{ikeSilence(500), ikeSilence(4500)};
    result.evidence.certificates.reset();
    result.evidence.crls.reset();
    return result;
}

SessionResult certificateExpired()
{
    SessionResult result = healthy();
    result.request.symptom = u"13801"_s;
    result.verdict = Verdict::Problem;
    Cause cause;
    cause.id = u"server-certificate.validity.expired"_s;
    cause.stage = Stage::ServerCertificate;
    cause.owner = Owner::Pki;
    cause.confidence = Confidence::Certain;
    cause.codes = {u"13801"_s, u"0x800B0101"_s};
    cause.symptomAgreement = CodeAgreement::Agrees;
    result.cause = cause;

    CertificateEvidence &evidence = (*result.evidence.certificates)[0];
    const QDateTime until = utc(2026, 2, 18, 23, 59, 59);
    evidence.facts[0].notAfterUtc = until;
    evidence.path->certificates[0].notAfterUtc = until;
    evidence.path->errors = {{10, 0, evidence.facts[0].subject, u"certificate has expired"_s}};
    const QJsonObject common{{u"server"_s, kServer},
                             {u"origin"_s, evidence.origin},
                             {u"subject"_s, evidence.facts[0].subject},
                             {u"purpose"_s, u"sstp-server"_s}};
    QJsonObject expired = common;
    expired.insert(u"from"_s, u"2025-06-01"_s);
    expired.insert(u"until"_s, u"2026-02-18"_s);
    expired.insert(u"days"_s, 11);
    StageResult &stage = stageOf(result, Stage::ServerCertificate);
    stage.state = StageState::Problem;
    stage.findings = {
        finding(cause.id, Severity::Problem, expired, cause.codes,
                u"server-certificate.validity"_s),
        finding(
            u"server-certificate.name.common-name-only"_s, Severity::Notice,
            [&] {
                QJsonObject notice = common;
                notice.insert(u"names"_s, kServer);
                return notice;
            }(),
            {}, u"server-certificate.name"_s),
    };
    return result;
}

} // namespace aovpn::samples
