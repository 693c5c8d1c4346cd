// SPDX-License-Identifier: Apache-2.0
#include "checks/report/evidence_tables.h"

#include "checks/model/system_verdict.h"
#include "checks/report/computer_tables.h"
#include "checks/report/dial_table.h"
#include "checks/report/evidence_words.h"
#include "checks/report/fact_table.h"
#include "checks/report/interview_tables.h"
#include "checks/report/report_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

using std::chrono::milliseconds;

void limit(EvidenceTable &table)
{
    if (table.rows.size() > kMostRows) {
        table.omitted = table.rows.size() - kMostRows;
        table.rows.resize(kMostRows);
    }
}

Passage connectionCaption(const QString &pattern, const Connection &connection)
{
    return framed(pattern,
                  foreignValue(connection.name.isEmpty() ? connection.server : connection.name));
}

QString routeText(const ProfileRoute &route)
{
    return route.exclusion ? Report::tr("%1 (outside the tunnel)").arg(route.prefix) : route.prefix;
}

QString nameRuleText(const ProfileNameRule &rule)
{
    return rule.suffix + u" -> "_s +
           (rule.servers.isEmpty() ? Report::tr("not through the tunnel") : joined(rule.servers));
}

void addCryptography(FactTable &facts, const CryptographySuite &suite)
{
    facts.add(Report::tr("Encryption method (IKE)"), suite.encryptionMethod);
    facts.add(Report::tr("Integrity check (IKE)"), suite.integrityCheckMethod);
    facts.add(Report::tr("DH group (IKE)"), suite.dhGroup);
    facts.add(Report::tr("Cipher (ESP)"), suite.cipherTransformConstants);
    facts.add(Report::tr("Authentication (ESP)"), suite.authenticationTransformConstants);
    facts.add(Report::tr("PFS group"), suite.pfsGroup);
}

EvidenceTable profileTable(const Connection &connection)
{
    FactTable facts(connectionCaption(Report::tr("Connection \"%1\""), connection));
    facts.add(Report::tr("Read from"), wordOf(connection.format));
    facts.add(Report::tr("Server"),
              connection.servers.size() > 1 ? joined(connection.servers) : connection.server);
    facts.addWord(Report::tr("Tunnel type"), connection.strategy);
    facts.addWord(Report::tr("Always On"), connection.alwaysOn);
    facts.addWord(Report::tr("Device tunnel"), connection.deviceTunnel);
    facts.addWord(Report::tr("LockDown"), connection.lockDown);
    facts.addWord(Report::tr("Third-party VPN client"), connection.pluginProfile);
    facts.addWord(Report::tr("For all users"), connection.allUsers);
    facts.addWord(Report::tr("Routing, IPv4"), connection.routing);
    facts.addWord(Report::tr("Routing, IPv6"), connection.routing6);
    if (connection.routes) {
        facts.add(Report::tr("Routes"), joined(mapped(*connection.routes, routeText)));
    }
    facts.addWord(Report::tr("Class-based route switched off"),
                  connection.disableClassBasedDefaultRoute);
    if (connection.nameRules) {
        facts.add(Report::tr("Name resolution rules"),
                  joined(mapped(*connection.nameRules, nameRuleText)));
    }
    facts.addList(Report::tr("DNS suffixes"), connection.dnsSuffixes);
    facts.addList(Report::tr("Trusted networks"), connection.trustedNetworks);
    facts.addText(Report::tr("Data encryption"), connection.dataEncryption);
    if (connection.cryptography) {
        addCryptography(facts, *connection.cryptography);
    }
    facts.addText(Report::tr("Proxy"), connection.proxy);
    const auto defectText = [](const ProfileDefect &defect) {
        return labelText(defect.topic + u", "_s + defect.where) + defect.value;
    };
    if (!connection.defects.isEmpty()) {
        facts.add(Report::tr("Noticed while reading"),
                  joined(mapped(connection.defects, defectText)));
    }
    return facts.table();
}

void addValidation(FactTable &facts, const std::optional<ServerValidation> &validation)
{
    if (validation) {
        facts.addWord(Report::tr("Checks the sign-in server"), validation->performed);
        facts.addWord(Report::tr("Checks its name"), validation->namesApplied);
        facts.addWord(Report::tr("Prompt switched off"), validation->promptDisabled);
    }
}

EvidenceTable signInTable(const Connection &connection)
{
    FactTable facts(connectionCaption(Report::tr("Sign-in settings of \"%1\""), connection));
    facts.addWord(Report::tr("Sign-in"), connection.authentication);
    facts.addText(Report::tr("EAP method"), eapText(connection.eapType));
    facts.addText(Report::tr("Inner EAP method"), eapText(connection.innerEapType));
    facts.addText(Report::tr("Inner method"), connection.innerMethod);
    facts.addList(Report::tr("Names of the sign-in server"), connection.serverNames);
    facts.addList(Report::tr("Its trusted roots (SHA-1)"), connection.trustedRoots);
    addValidation(facts, connection.serverValidation);
    facts.addList(Report::tr("Names, inner method"), connection.innerServerNames);
    facts.addList(Report::tr("Trusted roots, inner method (SHA-1)"), connection.innerTrustedRoots);
    facts.addList(Report::tr("Filter: issuers of the user's certificate (SHA-1)"),
                  connection.clientCertificateIssuers);
    facts.addList(Report::tr("Filter: purposes of the user's certificate"),
                  connection.clientCertificateUsages);
    facts.addWord(Report::tr("Uses the Windows sign-in"), connection.useWindowsLogon);
    facts.addWord(Report::tr("Cryptobinding required"), connection.requireCryptoBinding);
    facts.addText(Report::tr("Anonymous identity"), connection.anonymousIdentity);
    if (connection.hasPreSharedKey) {
        facts.add(Report::tr("Pre-shared key"), Report::tr("set; the key itself was not read"));
    }
    return facts.table();
}

EvidenceTable nameTable(const NameEvidence &name)
{
    FactTable facts(framed(Report::tr("Answers for \"%1\""), foreignValue(name.name)));
    facts.add(Report::tr("IPv4 (A)"), wordOf(name.status4));
    facts.add(Report::tr("IPv6 (AAAA)"), wordOf(name.status6));
    facts.add(Report::tr("Addresses"), joined(name.addresses));
    for (const HostsEntry &entry : name.hostsEntries.mid(0, kMostEntries)) {
        facts.add(Report::tr("Hosts file, line %1").arg(entry.line), entry.address);
    }
    facts.add(Report::tr("Name servers asked"), joined(name.resolvers));
    facts.add(Report::tr("Duration"), milliText(name.elapsedMs));
    return facts.table();
}

void addReply(FactTable &facts, const IkeReplyFacts &reply)
{
    if (!reply.wellFormed) {
        facts.add(Report::tr("Reply"), Report::tr("not a proper IKE message"));
        facts.add(Report::tr("Why"), reply.malformed);
        return;
    }
    facts.add(Report::tr("Proposal"),
              reply.accepted ? Report::tr("accepted") : Report::tr("not accepted"));
    if (!reply.transforms.isEmpty()) {
        facts.add(Report::tr("Chosen algorithms"), joined(reply.transforms));
    }
    if (reply.dhGroup) {
        facts.add(Report::tr("DH group"), QString::number(*reply.dhGroup));
    }
    const auto notifyText = [](const IkeNotify &notify) { return notify.name; };
    if (!reply.notifies.isEmpty()) {
        facts.add(Report::tr("Notifications"), joined(mapped(reply.notifies, notifyText)));
    }
    facts.addWord(Report::tr("Address translation before this computer"), reply.clientBehindNat);
    facts.addWord(Report::tr("Address translation before the server"), reply.serverBehindNat);
    facts.add(Report::tr("IKE fragmentation offered"), wordOf(reply.fragmentationSupported));
    facts.add(Report::tr("Refers to another VPN server"), reply.redirect);
}

EvidenceTable ikeTable(const IkeExchange &exchange)
{
    FactTable facts(portCaption(Report::tr("UDP %2 to %1"), exchange.port, exchange.address));
    facts.add(Report::tr("Asked"), ikeQuestionText(exchange.question));
    facts.add(Report::tr("Outcome"), wordOf(exchange.outcome));
    facts.add(Report::tr("Datagrams sent"), QString::number(exchange.attempts));
    facts.add(Report::tr("Duration"), milliText(exchange.elapsedMs));
    if (exchange.osCode != 0) {
        facts.add(Report::tr("System error"), QString::number(exchange.osCode));
    }
    if (exchange.facts) {
        addReply(facts, *exchange.facts);
    }
    return facts.table();
}

EvidenceTable sstpTable(const SstpExchange &exchange)
{
    FactTable facts(portCaption(Report::tr("TCP %2 to %1"), exchange.port, exchange.address));
    facts.add(Report::tr("Connection"), wordOf(exchange.tcp));
    if (exchange.osCode != 0) {
        facts.add(Report::tr("System error"), QString::number(exchange.osCode));
    }
    facts.add(Report::tr("TLS"), wordOf(exchange.tls));
    facts.add(Report::tr("TLS version"), exchange.tlsVersion);
    facts.add(Report::tr("TLS cipher"), exchange.tlsCipher);
    facts.add(Report::tr("TLS detail"), exchange.tlsDetail);
    facts.add(Report::tr("Certificates sent"), QString::number(exchange.chain.size()));
    if (exchange.facts) {
        facts.add(Report::tr("SSTP"), exchange.facts->sstp ? Report::tr("the server speaks SSTP")
                                                           : Report::tr("the server does not "
                                                                        "speak SSTP"));
        facts.add(Report::tr("HTTP status"), QString::number(exchange.facts->status));
        facts.add(Report::tr("HTTP server"), exchange.facts->server);
        facts.add(Report::tr("Redirect to"), exchange.facts->location);
    }
    facts.add(Report::tr("Duration"), milliText(exchange.elapsedMs));
    return facts.table();
}

QString keyText(const CertificateFacts &facts)
{
    const QString curve = facts.keyCurve.isEmpty() ? QString() : u" "_s + facts.keyCurve;
    return Report::tr("%1 with %2 bits")
        .arg(facts.keyAlgorithm + curve, QString::number(facts.keyBits));
}

void addCertificate(FactTable &facts, const CertificateFacts &certificate)
{
    facts.add(Report::tr("Subject"), certificate.subject);
    facts.add(Report::tr("Issuer"), certificate.issuer);
    facts.add(Report::tr("Valid from"), timeText(certificate.notBeforeUtc));
    facts.add(Report::tr("Valid until"), timeText(certificate.notAfterUtc));
    facts.add(Report::tr("DNS names"), joined(certificate.dnsNames));
    if (!certificate.ipAddresses.isEmpty()) {
        facts.add(Report::tr("IP addresses"), joined(certificate.ipAddresses));
    }
    facts.add(Report::tr("Purposes (EKU)"),
              certificate.extendedKeyUsages
                  ? joined(mapped(*certificate.extendedKeyUsages, keyUsageText))
                  : Report::tr("not limited (no EKU extension)"));
    facts.addList(Report::tr("Key usage"), certificate.keyUsages);
    facts.add(Report::tr("Key"), keyText(certificate));
    facts.add(Report::tr("Signature"), certificate.signatureAlgorithm);
    facts.add(Report::tr("Serial number"), certificate.serial);
    facts.add(Report::tr("Thumbprint (SHA-1)"), certificate.sha1);
}

void addPath(FactTable &facts, const PathFacts &path)
{
    facts.add(Report::tr("Chain ends"), wordOf(path.end));
    facts.add(Report::tr("Missing issuer"), path.missingIssuer);
    for (qsizetype i = 1; i < std::min<qsizetype>(path.certificates.size(), 10); ++i) {
        const CertificateFacts &one = path.certificates.at(i);
        facts.add(Report::tr("Chain, place %1").arg(i + 1),
                  Report::tr("%1, until %2").arg(one.subject, timeText(one.notAfterUtc)));
    }
    const auto errorText = [](const PathError &error) {
        return Report::tr("%1 (place %2)").arg(error.name, QString::number(error.depth + 1));
    };
    if (!path.errors.isEmpty()) {
        facts.add(Report::tr("Chain errors"), joined(mapped(path.errors, errorText)));
    }
}

/// "accepted", or the errors in the words of wincrypt.h, as an administrator looks them up.
QString verdictText(const SystemVerdict &verdict)
{
    if (isAccepted(verdict)) {
        return Report::tr("accepted");
    }
    QStringList words = chainErrorWords(verdict.errorStatus);
    if (verdict.policyCode != 0) {
        words.append(u"0x%1"_s.arg(QString::number(verdict.policyCode, 16).toUpper(), 8, u'0'));
    }
    return Report::tr("not accepted: %1").arg(words.join(u", "_s));
}

EvidenceTable certificateTable(const CertificateEvidence &evidence, const TrustEvidence &trust)
{
    FactTable facts(framed(Report::tr("Certificate from %1"), foreignValue(evidence.origin)));
    facts.add(Report::tr("Used as"), wordOf(evidence.purpose));
    facts.add(Report::tr("Expected name"), evidence.expectedName);
    if (!evidence.facts.isEmpty()) {
        addCertificate(facts, evidence.facts.first());
    }
    if (evidence.path) {
        addPath(facts, *evidence.path);
    }
    if (const SystemVerdict *verdict = systemVerdictOn(evidence, trust)) {
        facts.add(Report::tr("Windows' own verdict"), verdictText(*verdict));
    }
    for (const RevocationFacts &one : evidence.revocation.mid(0, 10)) {
        facts.add(Report::tr("Revocation of %1").arg(one.subject), wordOf(one.status));
    }
    return facts.table();
}

QString interfaceName(const RoutingEvidence &routing, int index)
{
    const auto found =
        std::find_if(routing.interfaces.begin(), routing.interfaces.end(),
                     [index](const NetworkInterface &one) { return one.index == index; });
    return found == routing.interfaces.end() ? QString::number(index) : found->name;
}

EvidenceTable interfaceTable(const RoutingEvidence &routing)
{
    EvidenceTable table;
    table.caption = ownWords(Report::tr("Network interfaces"));
    table.columns = {Report::tr("Interface"), Report::tr("Kind"), Report::tr("Addresses"),
                     Report::tr("MTU")};
    const auto addressText = [](const InterfaceAddress &address) {
        return address.address + u'/' + QString::number(address.prefixLength);
    };
    for (const NetworkInterface &one : routing.interfaces) {
        table.rows.append({one.name,
                           one.up ? wordOf(one.kind) : Report::tr("%1, off").arg(wordOf(one.kind)),
                           joined(mapped(one.addresses, addressText)),
                           one.mtu > 0 ? QString::number(one.mtu) : QString()});
    }
    return table;
}

EvidenceTable wayTable(const RoutingEvidence &routing)
{
    EvidenceTable table;
    table.caption = ownWords(Report::tr("Where this computer sends traffic"));
    table.columns = {Report::tr("Target"), Report::tr("Interface"), Report::tr("Gateway")};
    for (const SystemRoute &one : routing.systemRoutes) {
        // An address that every installation knows as "the internet".
        const QString target = one.target == u"8.8.8.8"_s
                                   ? Report::tr("%1 (the internet)").arg(one.target)
                                   : one.target;
        table.rows.append({target,
                           one.interfaceIndex == 0 ? Report::tr("no way there")
                                                   : interfaceName(routing, one.interfaceIndex),
                           one.gateway.isEmpty() ? Report::tr("(direct)") : one.gateway});
    }
    return table;
}

EvidenceTable routeTable(const RoutingEvidence &routing)
{
    EvidenceTable table;
    table.caption = ownWords(Report::tr("Routes"));
    table.columns = {Report::tr("Prefix"), Report::tr("Interface"), Report::tr("Gateway"),
                     Report::tr("Metric")};
    const auto isDefault = [](const Route &route) { return route.prefix.endsWith(u"/0"_s); };
    QList<Route> routes = routing.routes;
    std::stable_partition(routes.begin(), routes.end(), isDefault);
    for (const Route &route : std::as_const(routes)) {
        table.rows.append({route.prefix, interfaceName(routing, route.interfaceIndex),
                           route.unusable            ? Report::tr("(unusable)")
                           : route.gateway.isEmpty() ? Report::tr("(direct)")
                                                     : route.gateway,
                           QString::number(route.metric)});
    }
    return table;
}

EvidenceTable reachTable(const RoutingEvidence &routing)
{
    EvidenceTable table;
    table.caption = ownWords(Report::tr("Targets that your organisation names"));
    table.columns = {Report::tr("Target"), Report::tr("Outcome")};
    for (const ReachAttempt &one : routing.reach) {
        table.rows.append({one.target, wordOf(one.outcome)});
    }
    return table;
}

EvidenceTable resolverTable(const RoutingEvidence &routing)
{
    FactTable facts(ownWords(Report::tr("Name servers of this computer")));
    facts.add(Report::tr("Name servers"), joined(routing.dnsServers));
    facts.add(Report::tr("DNS suffixes"), joined(routing.dnsSuffixes));
    return facts.table();
}

EvidenceTable nameRuleTable(const RoutingEvidence &routing)
{
    EvidenceTable table;
    table.caption = ownWords(Report::tr("Name resolution rules (NRPT)"));
    table.columns = {Report::tr("Names"), Report::tr("Name servers"), Report::tr("Set by")};
    for (const NameRule &one : routing.nameRules.value_or(QList<NameRule>{})) {
        table.rows.append(
            {joined(one.suffixes),
             one.servers.isEmpty() ? Report::tr("(as without a rule)") : joined(one.servers),
             one.source == u"policy" ? Report::tr("group policy") : Report::tr("this computer")});
    }
    return table;
}

QList<EvidenceTable> certificateTables(const Evidence &evidence,
                                       std::initializer_list<CertificatePurpose> purposes)
{
    QList<EvidenceTable> tables;
    const auto certificates = evidence.certificates.value_or(QList<CertificateEvidence>{});
    const TrustEvidence trust = evidence.trust.value_or(TrustEvidence{});
    for (const CertificateEvidence &one : certificates) {
        if (std::find(purposes.begin(), purposes.end(), one.purpose) != purposes.end()) {
            tables.append(certificateTable(one, trust));
        }
    }
    return tables;
}

QList<EvidenceTable> reachabilityTables(const Evidence &evidence)
{
    QList<EvidenceTable> tables;
    const auto ike = evidence.ike.value_or(QList<IkeExchange>{});
    std::transform(ike.begin(), ike.end(), std::back_inserter(tables), ikeTable);
    const auto sstp = evidence.sstp.value_or(QList<SstpExchange>{});
    std::transform(sstp.begin(), sstp.end(), std::back_inserter(tables), sstpTable);
    return tables + pptpTables(evidence);
}

EvidenceTable portalTable(const PortalAttempt &portal)
{
    FactTable facts(framed(Report::tr("Test for a sign-in page: %1"), foreignValue(portal.url)));
    facts.add(Report::tr("Expected answer"), portal.expected);
    if (portal.failure) {
        facts.add(Report::tr("Answer"), Report::tr("none"));
        facts.add(Report::tr("Why"), failureText(*portal.failure));
    } else {
        facts.add(Report::tr("HTTP status"), QString::number(portal.status));
        facts.add(Report::tr("Redirect to"), portal.location);
        const bool same = portal.body.trimmed() == portal.expected.trimmed().toUtf8();
        facts.add(Report::tr("Answer"),
                  same ? Report::tr("as expected") : Report::tr("a different one"));
    }
    return facts.table();
}

EvidenceTable clockTable(const QList<ClockSample> &clocks)
{
    EvidenceTable table;
    table.caption = ownWords(Report::tr("Clocks"));
    table.columns = {Report::tr("Server"), Report::tr("Its time"), Report::tr("Time here"),
                     Report::tr("Difference")};
    for (const ClockSample &one : clocks) {
        table.rows.append({one.source, timeText(one.theirsUtc), timeText(one.oursUtc),
                           Report::tr("%1 s").arg(one.theirsUtc.secsTo(one.oursUtc))});
    }
    return table;
}

EvidenceTable proxyTable(const QList<ProxySettings> &proxies)
{
    EvidenceTable table;
    table.caption = ownWords(Report::tr("Proxies that are set"));
    table.columns = {Report::tr("Set by"), Report::tr("Proxy"), Report::tr("Configuration file"),
                     Report::tr("Automatic detection"), Report::tr("Not for")};
    for (const ProxySettings &one : proxies) {
        table.rows.append({phrase("{source}", {{u"source"_s, one.source}}),
                           one.server.isEmpty() ? Report::tr("(none)") : one.server, one.configUrl,
                           wordOf(one.autoDetect), joined(one.bypass)});
    }
    return table;
}

QString firewallText(const FirewallProfile &profile)
{
    if (!profile.enabled) {
        return Report::tr("not known");
    }
    if (!*profile.enabled) {
        return Report::tr("off");
    }
    return profile.blocksOutbound == true ? Report::tr("on; lets nothing out that no rule allows")
                                          : Report::tr("on");
}

EvidenceTable stateTable(const NetworkState &state)
{
    FactTable facts(ownWords(Report::tr("What Windows says about this network")));
    if (state.connectivity != Connectivity::Unknown) {
        facts.add(Report::tr("Where it leads"), wordOf(state.connectivity));
    }
    for (const FirewallProfile &one : state.firewall) {
        const QString category = phrase("{category}", {{u"category"_s, one.category}});
        facts.add(one.active ? Report::tr("Firewall of Windows in %1 (connected)").arg(category)
                             : Report::tr("Firewall of Windows in %1").arg(category),
                  firewallText(one));
    }
    return facts.table();
}

EvidenceTable triggerTable(const TriggerEvidence &triggers)
{
    FactTable facts(ownWords(Report::tr("What Windows starts by itself")));
    facts.add(Report::tr("Connection"), triggers.triggeredProfile);
    facts.add(Report::tr("Disconnected by hand"), joined(triggers.disabledProfiles));
    facts.add(Report::tr("DNS suffixes of this network"), joined(triggers.networkSuffixes));
    if (!triggers.networkCategory.isEmpty()) {
        facts.add(Report::tr("Kind of network"),
                  phrase("{category}", {{u"category"_s, triggers.networkCategory}}));
    }
    return facts.table();
}

QList<EvidenceTable> networkTables(const Evidence &evidence)
{
    QList<EvidenceTable> tables;
    if (evidence.network) {
        if (evidence.network->portal) {
            tables.append(portalTable(*evidence.network->portal));
        }
        tables.append(clockTable(evidence.network->clocks));
        tables.append(proxyTable(evidence.network->proxies));
        if (evidence.network->state) {
            tables.append(stateTable(*evidence.network->state));
        }
    }
    if (evidence.routing) {
        tables.append(interfaceTable(*evidence.routing));
    }
    return tables;
}

QList<EvidenceTable> signInTables(const Evidence &evidence)
{
    QList<EvidenceTable> tables;
    const QList<Connection> connections = judgedConnections(evidence);
    std::transform(connections.begin(), connections.end(), std::back_inserter(tables), signInTable);
    return tables + interviewTables(evidence) + settingsTables(evidence) +
           certificateTables(evidence, {CertificatePurpose::NpsServer});
}

QList<EvidenceTable> profileTables(const Evidence &evidence)
{
    QList<EvidenceTable> tables;
    const QList<Connection> connections = judgedConnections(evidence);
    std::transform(connections.begin(), connections.end(), std::back_inserter(tables),
                   profileTable);
    if (evidence.triggers) {
        tables.append(triggerTable(*evidence.triggers));
    }
    if (evidence.dialer) {
        tables.append(dialerTable(*evidence.dialer));
    }
    if (evidence.events) {
        tables.append(dialTable(*evidence.events));
    }
    if (evidence.tunnelEvents) {
        tables.append(tunnelEventTable(*evidence.tunnelEvents));
    }
    return tables;
}

QList<EvidenceTable> tablesOf(const Evidence &evidence, Stage stage)
{
    switch (stage) {
    case Stage::Profile:
        return profileTables(evidence);
    case Stage::Name:
        return evidence.name ? QList<EvidenceTable>{nameTable(*evidence.name)}
                             : QList<EvidenceTable>{};
    case Stage::Reachability:
        return reachabilityTables(evidence);
    case Stage::ServerCertificate:
        return certificateTables(evidence,
                                 {CertificatePurpose::IkeServer, CertificatePurpose::SstpServer});
    case Stage::ClientCertificate:
        return candidateTables(evidence) +
               certificateTables(evidence, {CertificatePurpose::Client});
    case Stage::Authentication:
        return signInTables(evidence);
    case Stage::Routing:
        return evidence.routing ? QList<EvidenceTable>{wayTable(*evidence.routing),
                                                       reachTable(*evidence.routing),
                                                       interfaceTable(*evidence.routing),
                                                       resolverTable(*evidence.routing),
                                                       nameRuleTable(*evidence.routing),
                                                       routeTable(*evidence.routing)}
                                : QList<EvidenceTable>{};
    case Stage::Network:
        return networkTables(evidence);
    case Stage::Adapter:
        return adapterTables(evidence);
    }
    return {};
}

} // namespace

StageEvidence evidenceOf(const SessionResult &result, Stage stage)
{
    StageEvidence evidence;
    QList<EvidenceTable> tables = tablesOf(result.evidence, stage);
    tables.removeIf([](const EvidenceTable &table) { return table.rows.isEmpty(); });
    if (tables.size() > kMostTables) {
        evidence.omitted = tables.size() - kMostTables;
        tables.resize(kMostTables);
    }
    std::for_each(tables.begin(), tables.end(), limit);
    evidence.tables = std::move(tables);
    return evidence;
}

std::optional<milliseconds> durationOf(const Evidence &evidence, Stage stage)
{
    std::optional<milliseconds> longest;
    const auto consider = [&longest](milliseconds one) {
        longest = std::max(longest.value_or(one), one);
    };
    if (stage == Stage::Name && evidence.name) {
        consider(evidence.name->elapsedMs);
    }
    if (stage == Stage::Reachability) {
        for (const auto &one : evidence.ike.value_or(QList<IkeExchange>{})) {
            consider(one.elapsedMs);
        }
        for (const auto &one : evidence.sstp.value_or(QList<SstpExchange>{})) {
            consider(one.elapsedMs);
        }
        for (const auto &one : evidence.pptp.value_or(QList<PptpExchange>{})) {
            consider(one.elapsedMs);
        }
    }
    if (stage == Stage::Authentication) {
        for (const auto &one : evidence.ikeInterviews.value_or(QList<IkeInterview>{})) {
            consider(one.elapsedMs);
        }
        for (const auto &one : evidence.sstpCalls.value_or(QList<SstpCall>{})) {
            consider(one.elapsedMs);
        }
    }
    return longest;
}

QString durationText(milliseconds duration, const QLocale &locale)
{
    if (duration < milliseconds(1000)) {
        return Report::tr("%1 ms").arg(duration.count());
    }
    return Report::tr("%1 s").arg(
        locale.toString(static_cast<double>(duration.count()) / 1000.0, 'f', 1));
}

} // namespace aovpn
