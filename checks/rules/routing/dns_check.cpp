// SPDX-License-Identifier: Apache-2.0
// While connected, are internal names resolved by the internal name servers, through the tunnel?
#include "checks/rules/routing/routing_checks.h"
#include "checks/rules/routing/tunnel_state.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"routing.dns.not-through-tunnel"};

/// No system asks more name servers than this.
constexpr qsizetype kMostServers = 32;

/// "CORP.Example." and ".corp.example" -> "corp.example"
QString bare(const QString &suffix)
{
    QString name = suffix.trimmed().toLower();
    while (name.startsWith(u'.')) {
        name.remove(0, 1);
    }
    while (name.endsWith(u'.')) {
        name.chop(1);
    }
    return name;
}

/// Does a name rule with servers of the profile send @p suffix to name servers of its own? A rule
/// without the leading dot covers a single host, one without servers is an exemption.
bool isCoveredByRule(const Connection &connection, const QString &suffix)
{
    const QList<ProfileNameRule> rules = connection.nameRules.value_or(QList<ProfileNameRule>{});
    const QString name = bare(suffix);
    return std::any_of(rules.cbegin(), rules.cend(), [&name](const ProfileNameRule &rule) {
        const QString covered = bare(rule.suffix);
        return !rule.servers.isEmpty() && rule.suffix.trimmed().startsWith(u'.') &&
               (covered.isEmpty() || name == covered || name.endsWith(u'.' + covered));
    });
}

/// The internal suffixes that no name rule covers; one empty one if the policy only names servers.
QStringList uncoveredSuffixes(const Evidence &evidence, const SitePolicy &policy)
{
    QStringList suffixes = policy.routing.internalSuffixes;
    if (suffixes.isEmpty() && !policy.routing.dnsServers.isEmpty()) {
        return {QString()};
    }
    if (const auto connection = comparableConnection(evidence)) {
        suffixes.removeIf(
            [&](const QString &suffix) { return isCoveredByRule(*connection, suffix); });
    }
    return suffixes;
}

/// The system's name servers. A local stub hides whom it asks: nothing can be said then.
QList<IpAddress> systemServers(const RoutingEvidence &routing)
{
    QList<IpAddress> servers;
    for (const QString &text : routing.dnsServers.mid(0, kMostServers)) {
        const auto address = IpAddress::parse(text);
        if (address && address->isLoopback()) {
            return {};
        }
        if (address) {
            servers.append(*address);
        }
    }
    return servers;
}

/// Is this the server that the policy means? Without a list any server in the tunnel is.
bool isInternal(const IpAddress &server, const SitePolicy &policy)
{
    return policy.routing.dnsServers.isEmpty() || isInAny(server, policy.routing.dnsServers);
}

Applies applies(const Evidence &evidence, const SitePolicy &policy)
{
    if (policy.routing.internalSuffixes.isEmpty() && policy.routing.dnsServers.isEmpty()) {
        return {QT_TRANSLATE_NOOP("Reasons",
                                  "the site policy names no internal name servers or suffixes")};
    }
    if (isKnownDisconnected(evidence)) {
        return {QT_TRANSLATE_NOOP("Reasons", "the VPN is not connected")};
    }
    return appliesIf(
        !evidence.routing || !systemServers(*evidence.routing).isEmpty(),
        QT_TRANSLATE_NOOP("Reasons", "the name servers that this computer asks are not known"));
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy &policy)
{
    const QStringList suffixes = uncoveredSuffixes(evidence, policy);
    if (suffixes.isEmpty()) {
        return {};
    }
    const RoutingEvidence &routing = *evidence.routing;
    const RouteIndex index(routing);
    const QList<IpAddress> servers = systemServers(routing);
    const auto throughTunnel = [&](const IpAddress &server) {
        return isInternal(server, policy) && wayNow(routing, index, server).via == Via::Tunnel;
    };
    const auto good = std::find_if(servers.cbegin(), servers.cend(), throughTunnel);
    if (good == servers.cbegin()) {
        return {};
    }
    const WhereTo asked = wayNow(routing, index, servers.first());
    // An internal server further down the list is asked too late, but it is asked.
    return {{.id = u"routing.dns.not-through-tunnel"_s,
             .severity = good == servers.cend() ? Severity::Problem : Severity::Warning,
             .values = {{u"servers"_s, routing.dnsServers.join(u", "_s)},
                        {u"suffix"_s, suffixes.join(u", "_s)},
                        {u"interface"_s, asked.interface.isEmpty() ? u"-"_s : asked.interface}}}};
}

} // namespace

constinit const Check kRoutingDns{
    {.id = "routing.dns",
     .stage = Stage::Routing,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "While connected, internal names are asked of the internal name servers, and "
                   "these are reached through the tunnel."),
     .source = {"VPN name resolution (windows-itpro-docs)", "Name Resolution Policy table"},
     .needs = EvidenceKind::Routing,
     .findings = kFindings},
    applies,
    evaluate};

} // namespace aovpn::rules
