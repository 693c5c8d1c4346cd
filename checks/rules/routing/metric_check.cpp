// SPDX-License-Identifier: Apache-2.0
// While connected, does Windows ask the tunnel's name servers first?
#include "checks/rules/routing/routing_checks.h"
#include "checks/rules/routing/tunnel_state.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"routing.metric.local-wins"};

bool isLocalRival(const NetworkInterface &one)
{
    return one.up && one.metric > 0 && !one.dnsServers.isEmpty() &&
           one.kind != InterfaceKind::Tunnel && one.kind != InterfaceKind::Loopback;
}

/// Tunnels that bring name servers and whose metric is known.
QList<NetworkInterface> namingTunnels(const RoutingEvidence &routing)
{
    QList<NetworkInterface> tunnels = connectedTunnels(routing);
    tunnels.removeIf(
        [](const NetworkInterface &one) { return one.metric <= 0 || one.dnsServers.isEmpty(); });
    return tunnels;
}

/// Name rules decide for the company's names before any metric does.
bool hasNameRules(const Evidence &evidence)
{
    const auto connection = comparableConnection(evidence);
    const auto rules = connection ? connection->nameRules.value_or(QList<ProfileNameRule>{})
                                  : QList<ProfileNameRule>{};
    return std::any_of(rules.cbegin(), rules.cend(),
                       [](const ProfileNameRule &rule) { return !rule.servers.isEmpty(); });
}

Applies applies(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    if (isKnownDisconnected(evidence)) {
        return {QT_TRANSLATE_NOOP("Reasons", "the VPN is not connected")};
    }
    if (evidence.routing && namingTunnels(*evidence.routing).isEmpty()) {
        return {QT_TRANSLATE_NOOP(
            "Reasons",
            "the tunnel brings no name servers, or this system has no interface metrics")};
    }
    return appliesIf(!hasNameRules(evidence),
                     QT_TRANSLATE_NOOP("Reasons", "name rules of the profile decide whom to ask"));
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    QList<Finding> findings;
    const QList<NetworkInterface> tunnels = namingTunnels(*evidence.routing);
    for (const NetworkInterface &rival : evidence.routing->interfaces) {
        const auto beaten =
            std::find_if(tunnels.cbegin(), tunnels.cend(), [&rival](const NetworkInterface &one) {
                return isLocalRival(rival) && rival.metric <= one.metric;
            });
        if (beaten != tunnels.cend() && findings.size() < kMostFindings) {
            findings.append({.id = u"routing.metric.local-wins"_s,
                             .severity = Severity::Warning,
                             .values = {{u"interface"_s, rival.name},
                                        {u"metric"_s, rival.metric},
                                        {u"tunnel"_s, beaten->name},
                                        {u"tunnelMetric"_s, beaten->metric}}});
        }
    }
    return findings;
}

} // namespace

constinit const Check kRoutingMetric{
    {.id = "routing.metric",
     .stage = Stage::Routing,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "While connected, the tunnel's interface metric is below that of every local "
                   "interface with name servers, so that its name servers are asked first."),
     .source = {"directaccess.richardhicks.com", "Interface Metrics"},
     .needs = EvidenceKind::Routing,
     .findings = kFindings},
    applies,
    evaluate};

} // namespace aovpn::rules
