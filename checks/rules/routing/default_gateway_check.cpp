// SPDX-License-Identifier: Apache-2.0
// While connected, does traffic to the internet go into the tunnel?
#include "checks/rules/routing/routing_checks.h"
#include "checks/rules/routing/tunnel_state.h"

#include <QtGlobal>

#include <array>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"routing.default-gateway.remote"};

/// Public addresses, and how long a route may be that still speaks for the internet as a whole. A
/// longer one leads to this very target (a public resolver, for example); lists that stand for
/// "everything but private" stay below.
struct Internet
{
    const char *family;
    std::array<const char *, 3> targets;
    int longest;
};
constexpr Internet kInternet[] = {
    {"IPv4", {kPublicTarget4, "1.1.1.1", "9.9.9.9"}, 8},
    {"IPv6", {kPublicTarget6, "2606:4700:4700::1111", "2620:fe::fe"}, 16},
};

WhereTo ofChoice(const std::optional<RouteChoice> &choice)
{
    if (!choice || choice->route->unusable) {
        return {.via = Via::Nowhere};
    }
    return {.via = choice->tunnel() ? Via::Tunnel : Via::Local,
            .interface = choice->interfaceName(),
            .gateway = choice->route->gateway,
            .prefix = choice->prefix.toString()};
}

/// Where the internet of one family goes. Two halves (0.0.0.0/1 and 128.0.0.0/1) count like a
/// default route.
WhereTo internetWay(const RoutingEvidence &routing, const RouteIndex &index,
                    const Internet &internet)
{
    IpFamily family = IpFamily::V4;
    for (const char *target : internet.targets) {
        const IpAddress address = *IpAddress::parse(QLatin1String(target));
        const auto best = index.best(address);
        if (!best || best->prefix.length() <= internet.longest) {
            return wayNow(routing, index, address);
        }
        family = address.family();
    }
    return ofChoice(index.bestDefault(family));
}

Applies applies(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    return appliesIf(!evidence.routing || !connectedTunnels(*evidence.routing).isEmpty(),
                     QT_TRANSLATE_NOOP("Reasons", "no VPN is connected"));
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy &policy)
{
    const RoutingEvidence &routing = *evidence.routing;
    const RouteIndex index(routing);
    QStringList families;
    WhereTo first;
    for (const Internet &internet : kInternet) {
        const WhereTo way = internetWay(routing, index, internet);
        if (way.via == Via::Tunnel) {
            first = families.isEmpty() ? way : first;
            families.append(QLatin1String(internet.family));
        }
    }
    if (families.isEmpty()) {
        return {};
    }
    // Wanted by the organisation: worth knowing. Wanted by the profile alone: the usual way to lose
    // the internet, but no fault by itself.
    const auto own = connectedConnection(evidence);
    const Severity severity = policy.routing.mode == RoutingMode::Force ? Severity::Notice
                              : !policy.routing.mode && own && own->routing == RoutingMode::Force
                                  ? Severity::Warning
                                  : Severity::Problem;
    return {{.id = u"routing.default-gateway.remote"_s,
             .severity = severity,
             .values = {{u"interface"_s, first.interface},
                        {u"gateway"_s, first.gateway},
                        {u"connection"_s, connectionName(evidence, first.interface)},
                        {u"families"_s, families.join(u", "_s)},
                        {u"prefix"_s, first.prefix}}}};
}

} // namespace

constinit const Check kRoutingDefaultGateway{
    {.id = "routing.default-gateway",
     .stage = Stage::Routing,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "While connected, the default gateway is that of the local network, unless the "
                   "organisation wants all traffic in the tunnel."),
     .source = {"NOINET (KB 317025)", "Cause"},
     .needs = EvidenceKind::Routing,
     .findings = kFindings},
    applies,
    evaluate};

} // namespace aovpn::rules
