// SPDX-License-Identifier: Apache-2.0
#include "checks/engine/compare_facts.h"

#include "checks/protocol/x509/certificate.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr qsizetype kLongestValue = 300;
/// Between a member and the connection that has it; guidance/comparison_words.cpp knows it too.
constexpr char kOfConnection[] = " @ ";

class Collector
{
public:
    void add(int stage, const QString &topic, const QString &subject, const QString &value)
    {
        if (!value.isEmpty()) {
            m_facts.insert({stage, topic, subject}, value.left(kLongestValue));
        }
    }
    void add(Stage stage, const QString &topic, const QString &subject, const QString &value)
    {
        add(static_cast<int>(stage), topic, subject, value);
    }
    const Facts &facts() const { return m_facts; }

private:
    Facts m_facts;
};

/// Any JSON value on one line; empty for null, an empty text, list or object.
QString lineOf(const QJsonValue &value)
{
    QStringList parts;
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"yes"_s : u"no"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
        for (const auto &one : value.toArray()) {
            parts.append(lineOf(one));
        }
        // Objects hold commas of their own.
        return parts.join(value.toArray().first().isObject() ? u"; "_s : u", "_s);
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (const QString text = lineOf(*it); !text.isEmpty()) {
                parts.append(it.key() + u": "_s + text);
            }
        }
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

/// The distinct texts of @p values, sorted.
QString setOf(QStringList values)
{
    values.removeDuplicates();
    values.removeAll(QString());
    values.sort();
    return values.join(u", "_s);
}

/// Every described member of @p value except @p skipped (blank-separated).
template <json::Described T>
void addMembers(Collector &out, Stage stage, const QString &topic, const T &value,
                const char *skipped)
{
    const QStringList left = QString::fromLatin1(skipped).split(u' ', Qt::SkipEmptyParts);
    const QJsonObject object = toJson(value);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!left.contains(it.key())) {
            out.add(stage, topic, it.key(), lineOf(*it));
        }
    }
}

// --- the verdict
void addVerdict(Collector &out, const SessionResult &result)
{
    out.add(-1, u"verdict"_s, u"verdict"_s, enumName(result.verdict));
    if (result.cause) {
        out.add(-1, u"cause"_s, u"cause"_s, result.cause->id);
        out.add(-1, u"cause"_s, u"owner"_s, enumName(result.cause->owner));
    }
    const bool isLogged = result.symptom.source == SymptomSource::Log;
    out.add(-1, u"logged-code"_s, u"code"_s, isLogged ? result.symptom.code : QString());
    out.add(-1, u"typed-code"_s, u"code"_s, result.symptom.typed);
    const QMap<QString, QString> &answers = result.evidence.answers;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        out.add(-1, u"answer"_s, it.key(), it.value());
    }
    for (const StageResult &stage : result.stages) {
        for (const JudgedFinding &finding : stage.findings) {
            out.add(stage.id, u"finding"_s, finding.id,
                    finding.consequenceOf.isEmpty() ? enumName(finding.severity)
                                                    : u"consequence"_s);
        }
    }
}

// --- the profile
/// Which stage judges a member of the connection.
Stage stageOfMember(const QString &member)
{
    static const QSet<QString> signIn{u"authentication"_s,
                                      u"eapType"_s,
                                      u"innerEapType"_s,
                                      u"innerMethod"_s,
                                      u"serverNames"_s,
                                      u"trustedRoots"_s,
                                      u"serverValidation"_s,
                                      u"innerServerValidation"_s,
                                      u"innerServerNames"_s,
                                      u"innerTrustedRoots"_s,
                                      u"useWindowsLogon"_s,
                                      u"requireCryptoBinding"_s,
                                      u"identityPrivacy"_s,
                                      u"anonymousIdentity"_s,
                                      u"hasPreSharedKey"_s,
                                      u"clientCertificateIssuers"_s,
                                      u"clientCertificateUsages"_s};
    static const QSet<QString> ways{u"routing"_s,         u"routing6"_s,
                                    u"routes"_s,          u"disableClassBasedDefaultRoute"_s,
                                    u"interfaceMetric"_s, u"trafficSelectorsAsRoutes"_s,
                                    u"nameRules"_s,       u"dnsSuffixes"_s,
                                    u"proxy"_s,           u"trafficFilters"_s};
    return signIn.contains(member) ? Stage::Authentication
           : ways.contains(member) ? Stage::Routing
                                   : Stage::Profile;
}

/// What each of @p connections is called, in their order: its name, else its server; a second one
/// of a name gets its number.
QStringList labelsOf(const QList<Connection> &connections)
{
    QStringList labels;
    for (const Connection &one : connections) {
        const QString label = one.name.isEmpty() ? one.server : one.name;
        QString unique = label;
        for (int number = 2; labels.contains(unique, Qt::CaseInsensitive); ++number) {
            unique = u"%1 (%2)"_s.arg(label).arg(number);
        }
        labels.append(unique);
    }
    return labels;
}

/// One connection on each side is one matter, whatever it is called; of several, those of one name
/// belong together, and of one that the other side has not got only that is said.
void addConnections(Collector &out, const QList<Connection> &own, const QList<Connection> &others)
{
    const bool byName = own.size() > 1 || others.size() > 1;
    const QStringList labels = labelsOf(own);
    const QStringList theirs = labelsOf(others);
    for (qsizetype i = 0; i < own.size(); ++i) {
        // How it is written, and where in the file a defect stands, is no setting; defects are
        // findings.
        const QJsonObject object = toJson(own.at(i));
        const auto match = std::find_if(theirs.cbegin(), theirs.cend(),
                                        [&label = labels.at(i)](const QString &one) {
                                            return one.compare(label, Qt::CaseInsensitive) == 0;
                                        });
        const bool isShared = !byName || match != theirs.cend();
        // The same key on both sides, however each spells it.
        const QString key = match != theirs.cend() ? std::min(*match, labels.at(i)) : labels.at(i);
        const QString suffix = byName ? QLatin1String(kOfConnection) + key : QString();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const bool counts =
                isShared ? !QStringList{u"format"_s, u"strategyNumber"_s, u"defects"_s}.contains(
                               it.key())
                         : it.key() == u"name";
            if (counts) {
                const QString value = lineOf(*it);
                out.add(stageOfMember(it.key()), u"connection"_s, it.key() + suffix,
                        value.isEmpty() && !isShared ? labels.at(i) : value);
            }
        }
    }
}

// --- the server
QString outcomeOf(const IkeExchange &exchange)
{
    return enumName(exchange.outcome);
}

/// "answered", or where addresses differ "198.51.100.1 answered, 198.51.100.2 silent".
QString portText(const QMap<QString, QString> &byAddress)
{
    const QStringList outcomes = byAddress.values();
    if (setOf(outcomes) == outcomes.value(0)) {
        return outcomes.value(0);
    }
    QStringList parts;
    for (auto it = byAddress.cbegin(); it != byAddress.cend(); ++it) {
        parts.append(it.key() + u' ' + it.value());
    }
    return parts.join(u", "_s);
}

void addIke(Collector &out, const QList<IkeExchange> &exchanges)
{
    QMap<int, QMap<QString, QString>> ports;
    QStringList accepted;
    QStringList refusals;
    for (const IkeExchange &one : exchanges) {
        QString &outcome = ports[one.port][one.address];
        // Of several questions to one port, an answer to any counts.
        if (outcome != enumName(PortOutcome::Answered)) {
            outcome = outcomeOf(one);
        }
        if (one.facts && one.question == u"sa-init") {
            accepted.append(one.facts->transforms.join(u' '));
            for (const IkeNotify &notify : one.facts->notifies) {
                // Below 16384 a notify is an error. RFC 7296, 3.10.1.
                refusals.append(notify.type < 16384 ? notify.name : QString());
            }
        }
    }
    for (auto it = ports.cbegin(); it != ports.cend(); ++it) {
        out.add(Stage::Reachability, u"server-port"_s, u"UDP %1"_s.arg(it.key()), portText(*it));
    }
    out.add(Stage::Reachability, u"server-port"_s, u"IKE proposal"_s, setOf(accepted));
    out.add(Stage::Reachability, u"server-port"_s, u"IKE refusal"_s, setOf(refusals));
}

void addSstp(Collector &out, const QList<SstpExchange> &exchanges)
{
    QMap<int, QMap<QString, QString>> ports;
    QMap<QString, QString> tls;
    QStringList replies;
    for (const SstpExchange &one : exchanges) {
        ports[one.port].insert(one.address, enumName(one.tcp));
        tls.insert(one.address, enumName(one.tls));
        if (one.facts) {
            replies.append(one.facts->sstp ? u"SSTP"_s : u"HTTP %1"_s.arg(one.facts->status));
        }
    }
    for (auto it = ports.cbegin(); it != ports.cend(); ++it) {
        out.add(Stage::Reachability, u"server-port"_s, u"TCP %1"_s.arg(it.key()), portText(*it));
    }
    out.add(Stage::Reachability, u"server-port"_s, u"TLS"_s,
            tls.isEmpty() ? QString() : portText(tls));
    out.add(Stage::Reachability, u"server-port"_s, u"SSTP"_s, setOf(replies));
}

void addServerCertificates(Collector &out, const QList<CertificateEvidence> &certificates)
{
    QMap<QString, QMap<QString, QStringList>> members;
    for (const CertificateEvidence &one : certificates) {
        if (one.facts.isEmpty() || one.purpose == CertificatePurpose::Client) {
            continue;
        }
        const CertificateFacts &leaf = one.facts.first();
        QMap<QString, QStringList> &of = members[enumName(one.purpose)];
        of[u"thumbprint"_s].append(leaf.sha1);
        of[u"subject"_s].append(leaf.subject);
        of[u"issuer"_s].append(leaf.issuer);
        of[u"expires"_s].append(leaf.notAfterUtc.toUTC().toString(u"yyyy-MM-dd"_s));
    }
    for (auto it = members.cbegin(); it != members.cend(); ++it) {
        const Stage stage = it.key() == enumName(CertificatePurpose::NpsServer)
                                ? Stage::Authentication
                                : Stage::ServerCertificate;
        for (auto member = it->cbegin(); member != it->cend(); ++member) {
            out.add(stage, u"server-certificate"_s, it.key() + u' ' + member.key(), setOf(*member));
        }
    }
}

void addRoots(Collector &out, const TrustEvidence &trust)
{
    QMap<QString, QString> subjects;
    for (const QByteArray &root : trust.roots) {
        const auto facts = decodeCertificate(root);
        subjects.insert(thumbprint(root), facts ? facts->subject : QString());
    }
    for (const QString &one : trust.rootThumbprints) {
        const QString subject = subjects.value(one.toLower());
        // The name is for people; the thumbprint says which it is.
        out.add(Stage::ServerCertificate, u"trusted-root"_s, one.toLower(),
                subject.isEmpty() ? u"trusted"_s : subject);
    }
}

// --- this computer
/// Why a certificate can't prove who this computer or user is, as a word; "fits" if it can.
/// Source: RFC 5280, 4.1.2.5 and 4.2.1.12.
QString fitness(const ClientCertificate &certificate, const CertificateFacts &leaf,
                const QDateTime &at)
{
    const QStringList uses = leaf.extendedKeyUsages.value_or(
        QStringList{u"2.5.29.37.0"_s}); // without the extension: any
    if (certificate.hasPrivateKey == false) {
        return u"no private key"_s;
    }
    if (!uses.contains(u"1.3.6.1.5.5.7.3.2"_s) && !uses.contains(u"2.5.29.37.0"_s)) {
        return u"not for client authentication"_s;
    }
    if (at < leaf.notBeforeUtc) {
        return u"not yet valid"_s;
    }
    if (at > leaf.notAfterUtc) {
        return u"expired"_s;
    }
    const PathEnd end = certificate.path ? certificate.path->end : PathEnd::TrustedRoot;
    if (end == PathEnd::Incomplete) {
        return u"its issuer is missing: "_s + certificate.path->missingIssuer;
    }
    return end == PathEnd::UntrustedRoot ? u"its root is not trusted"_s : u"fits"_s;
}

/// By store and issuer: the subjects are names of users and computers.
void addClientCertificates(Collector &out, const SessionResult &result)
{
    QMap<QString, QStringList> found;
    for (const ClientCertificate &one : *result.evidence.clientCertificates) {
        const auto leaf = one.facts.isEmpty() ? decodeCertificate(one.chain.value(0))
                                              : Result<CertificateFacts>(one.facts.first());
        if (leaf) {
            // Who issues to itself is the user or the computer.
            const QString issuer = leaf->issuer == leaf->subject ? u"self-signed"_s : leaf->issuer;
            found[enumName(one.store) + u": "_s + issuer].append(
                fitness(one, *leaf, result.takenAtUtc));
        }
    }
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        // One that fits is enough.
        out.add(Stage::ClientCertificate, u"client-certificate"_s, it.key(),
                it->contains(u"fits"_s) ? u"fits"_s : setOf(*it));
    }
}

void addRouting(Collector &out, const RoutingEvidence &routing)
{
    QMap<int, const NetworkInterface *> interfaces;
    for (const NetworkInterface &one : routing.interfaces) {
        interfaces.insert(one.index, &one);
    }
    QMap<QString, QStringList> ways;
    for (const Route &route : routing.routes) {
        const NetworkInterface *via = interfaces.value(route.interfaceIndex);
        const InterfaceKind kind = via != nullptr ? via->kind : InterfaceKind::Other;
        // The local network itself differs from place to place; what leads out of it counts.
        const bool local = route.gateway.isEmpty() && kind != InterfaceKind::Tunnel &&
                           !route.prefix.endsWith(u"/0"_s);
        if (!local && kind != InterfaceKind::Loopback && !route.prefix.startsWith(u"fe80:"_s) &&
            !route.prefix.startsWith(u"ff0"_s) && !route.prefix.startsWith(u"224."_s) &&
            !route.prefix.startsWith(u"255.255.255.255"_s)) {
            ways[route.prefix].append(route.unusable ? u"unusable"_s : enumName(kind));
        }
    }
    for (auto it = ways.cbegin(); it != ways.cend(); ++it) {
        out.add(Stage::Routing, u"route"_s, it.key(), setOf(*it));
    }
    QMap<QString, QStringList> servers;
    for (const NetworkInterface &one : routing.interfaces) {
        if (one.up) {
            servers[enumName(one.kind)].append(one.dnsServers);
        }
    }
    for (auto it = servers.cbegin(); it != servers.cend(); ++it) {
        out.add(Stage::Routing, u"dns"_s, it.key(), setOf(*it));
    }
    out.add(Stage::Routing, u"dns"_s, u"system"_s, routing.dnsServers.join(u", "_s));
    for (const ReachAttempt &one : routing.reach) {
        out.add(Stage::Routing, u"target"_s, one.target, enumName(one.outcome));
    }
}

/// How many minutes this computer's clock is ahead, in the middle of all samples; less than what
/// Kerberos and certificates bear is 0. Source: RFC 9110, 6.6.1.
void addClock(Collector &out, const QList<ClockSample> &samples)
{
    constexpr int kBearable = 5;
    QList<qint64> minutes;
    for (const ClockSample &one : samples) {
        if (one.oursUtc.isValid() && one.theirsUtc.isValid()) {
            minutes.append(one.theirsUtc.secsTo(one.oursUtc) / 60);
        }
    }
    if (minutes.isEmpty()) {
        return;
    }
    std::sort(minutes.begin(), minutes.end());
    const qint64 middle = minutes.at(minutes.size() / 2);
    out.add(Stage::Network, u"clock"_s, u"clock"_s,
            QString::number(std::abs(middle) < kBearable ? 0 : middle));
}

void addNetwork(Collector &out, const NetworkEvidence &network)
{
    addClock(out, network.clocks);
    if (network.portal) {
        const PortalAttempt &portal = *network.portal;
        out.add(Stage::Network, u"portal"_s, portal.url,
                portal.status == 0 ? u"no answer"_s
                : portal.body.contains(portal.expected.toUtf8()) && !portal.expected.isEmpty()
                    ? u"the expected answer"_s
                    : u"another answer (HTTP %1)"_s.arg(portal.status));
    }
    for (const ProxySettings &one : network.proxies) {
        QStringList parts{one.server, one.configUrl};
        parts.append(one.autoDetect ? u"automatic"_s : QString());
        parts.removeAll(QString());
        out.add(Stage::Network, u"proxy"_s, one.source, parts.join(u", "_s));
    }
}

void addAdapter(Collector &out, const AdapterEvidence &adapter)
{
    for (const AdapterDevice &one : adapter.devices) {
        out.add(Stage::Adapter, u"adapter"_s, one.hardwareId,
                one.problemCode != 0 ? u"problem %1"_s.arg(one.problemCode)
                : one.started        ? u"started"_s
                                     : u"not started"_s);
    }
    for (const AdapterBinding &one : adapter.bindings) {
        out.add(Stage::Adapter, u"binding"_s, one.hardwareId + u' ' + one.component,
                one.enabled ? u"on"_s : u"off"_s);
    }
    for (const WindowsService &one : adapter.services) {
        // Windows starts and stops these by itself.
        const bool onDemand =
            one.start == ServiceStart::Manual && one.state != ServiceState::Missing;
        out.add(Stage::Adapter, u"service"_s, one.name,
                onDemand ? enumName(one.start)
                         : enumName(one.state) + u", "_s + enumName(one.start));
    }
}

void addPolicy(Collector &out, const SitePolicy &policy)
{
    const QJsonObject object = toJson(policy);
    const QJsonObject usual = toJson(SitePolicy{});
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"trustedRootsPem") {
            QStringList thumbprints;
            for (const QString &pem : policy.trustedRootsPem) {
                const auto certificates = readCertificates(pem.toUtf8(), {});
                for (const QByteArray &one : certificates ? *certificates : QList<QByteArray>{}) {
                    thumbprints.append(thumbprint(one));
                }
            }
            out.add(-1, u"policy"_s, it.key(), setOf(thumbprints));
        } else if (*it != usual.value(it.key())) {
            out.add(-1, u"policy"_s, it.key(), lineOf(*it));
        }
    }
}

} // namespace

Facts factsOf(const SessionResult &result, EvidenceKinds kinds, const SessionResult &other)
{
    const Evidence &evidence = result.evidence;
    Collector out;
    addVerdict(out, result);
    addPolicy(out, result.policy);
    const auto has = [kinds](EvidenceKind kind) { return kinds.testFlag(kind); };
    if (has(EvidenceKind::System)) {
        addMembers(out, Stage::Network, u"system"_s, *evidence.system, "computer user elevated");
    }
    if (has(EvidenceKind::Connections)) {
        addConnections(out, judgedConnections(evidence), judgedConnections(other.evidence));
    }
    if (has(EvidenceKind::Triggers)) {
        // The suffixes are those of the place where the computer is.
        addMembers(out, Stage::Profile, u"trigger"_s, *evidence.triggers, "networkSuffixes");
    }
    if (has(EvidenceKind::Settings)) {
        addMembers(out, Stage::Network, u"setting"_s, *evidence.settings, "");
    }
    if (has(EvidenceKind::Network)) {
        addNetwork(out, *evidence.network);
    }
    if (has(EvidenceKind::Name)) {
        const NameEvidence &name = *evidence.name;
        out.add(Stage::Name, u"server-address"_s, u"addresses"_s, setOf(name.addresses));
        out.add(Stage::Name, u"server-address"_s, u"status4"_s, enumName(name.status4));
        out.add(Stage::Name, u"server-address"_s, u"status6"_s, enumName(name.status6));
        QStringList hosts;
        for (const HostsEntry &entry : name.hostsEntries) {
            hosts.append(entry.address);
        }
        out.add(Stage::Name, u"server-address"_s, u"hostsEntries"_s, setOf(hosts));
    }
    if (has(EvidenceKind::Ike)) {
        addIke(out, *evidence.ike);
    }
    if (has(EvidenceKind::Sstp)) {
        addSstp(out, *evidence.sstp);
    }
    if (has(EvidenceKind::Certificates)) {
        addServerCertificates(out, *evidence.certificates);
    }
    if (has(EvidenceKind::Trust)) {
        addRoots(out, *evidence.trust);
    }
    if (has(EvidenceKind::ClientCertificates)) {
        addClientCertificates(out, result);
    }
    if (has(EvidenceKind::Adapter)) {
        addAdapter(out, *evidence.adapter);
    }
    if (has(EvidenceKind::Routing)) {
        addRouting(out, *evidence.routing);
    }
    return out.facts();
}

} // namespace aovpn
