// SPDX-License-Identifier: Apache-2.0
// While connected, does the way to the VPN server itself stay outside the tunnel?
#include "checks/rules/routing/routing_checks.h"
#include "checks/rules/routing/tunnel_state.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"routing.server-route.swallowed"};

/// The addresses that the tunnel can run to. A private one may be the internal answer of a split
/// DNS, which rightly lies in the tunnel.
QList<IpAddress> serverAddresses(const Evidence &evidence, const SitePolicy &policy)
{
    QList<IpAddress> addresses;
    const QStringList texts = evidence.name ? evidence.name->addresses : QStringList();
    for (const QString &text : texts) {
        const auto address = IpAddress::parse(text);
        if (address && (policy.privateAddressExpected || !address->isPrivate())) {
            addresses.append(*address);
        }
    }
    return addresses;
}

Applies applies(const Evidence &evidence, const SitePolicy &policy)
{
    return isKnownDisconnected(evidence)
               ? Applies{QT_TRANSLATE_NOOP("Reasons", "the VPN is not connected")}
               : appliesIf(
                     !evidence.name || !serverAddresses(evidence, policy).isEmpty(),
                     QT_TRANSLATE_NOOP("Reasons", "no public address of the server is known"));
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy &policy)
{
    const RouteIndex index(*evidence.routing);
    std::optional<WhereTo> swallowed;
    for (const IpAddress &address : serverAddresses(evidence, policy)) {
        const WhereTo way = wayNow(*evidence.routing, index, address);
        if (way.via == Via::Local) {
            return {}; // the tunnel runs to this one; only it has a route of its own
        }
        if (way.via == Via::Tunnel && !swallowed) {
            swallowed = way;
        }
    }
    if (!swallowed) {
        return {};
    }
    return {{.id = u"routing.server-route.swallowed"_s,
             // Where names do not tell whose tunnel it is, another VPN may rightly carry ours.
             .severity = connectedConnection(evidence) ? Severity::Problem : Severity::Warning,
             .values = {{u"server"_s, evidence.name->name},
                        {u"address"_s, swallowed->target},
                        {u"interface"_s, swallowed->interface}},
             .codes = {u"829"_s, u"809"_s}}};
}

} // namespace

constinit const Check kRoutingServerRoute{
    {.id = "routing.server-route",
     .stage = Stage::Routing,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "While connected, the route to the VPN server leads through the local network, "
                   "not into the tunnel that it carries."),
     .source = {"VPN-ROUTING", "Force tunnel configuration"},
     .needs = EvidenceKind::Routing | EvidenceKind::Name,
     .findings = kFindings},
    applies,
    evaluate};

} // namespace aovpn::rules
