// SPDX-License-Identifier: Apache-2.0
// While connected, does every corporate prefix lead into the tunnel?
#include "checks/rules/routing/routing_checks.h"
#include "checks/rules/routing/tunnel_state.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"routing.corporate-route.missing"};

QList<IpPrefix> expected(const Evidence &evidence, const SitePolicy &policy)
{
    const auto connection = comparableConnection(evidence);
    return corporatePrefixes(policy, connection ? &*connection : nullptr);
}

/// Exclusions of the profile leave the tunnel on purpose.
PrefixSet exclusions(const Evidence &evidence)
{
    PrefixSet excluded;
    const auto connection = comparableConnection(evidence);
    if (!connection || !connection->routes) {
        return excluded;
    }
    for (const ProfileRoute &route : *connection->routes) {
        const auto prefix = IpPrefix::parse(route.prefix);
        if (route.exclusion && prefix) {
            excluded.add(*prefix);
        }
    }
    return excluded;
}

/// A network inside @p prefix that this computer is directly on: the check for overlaps speaks of
/// it.
bool isLocalNetwork(const RouteChoice &choice, const IpPrefix &prefix)
{
    return choice.route->gateway.isEmpty() && prefix.contains(choice.prefix);
}

/// The route to the VPN server itself, which must not lead into the tunnel.
bool isServerRoute(const Evidence &evidence, const IpPrefix &part)
{
    return evidence.name && part.length() == part.address().bits() &&
           isInAny(part.address(), evidence.name->addresses);
}

bool isRight(const Evidence &evidence, const PrefixSet &excluded, const IpPrefix &prefix,
             const PrefixWay &way)
{
    const bool usable = way.choice && !way.choice->route->unusable;
    return (usable && (way.choice->tunnel() || isLocalNetwork(*way.choice, prefix))) ||
           excluded.around(way.part) || isServerRoute(evidence, way.part);
}

/// The first part of @p prefix that goes elsewhere than into a tunnel.
std::optional<PrefixWay> astray(const Evidence &evidence, const PrefixSet &excluded,
                                const RouteIndex &index, const IpPrefix &prefix)
{
    for (const PrefixWay &way : index.ways(prefix)) {
        if (!isRight(evidence, excluded, prefix, way)) {
            return way;
        }
    }
    return std::nullopt;
}

Applies applies(const Evidence &evidence, const SitePolicy &policy)
{
    return isKnownDisconnected(evidence)
               ? Applies{QT_TRANSLATE_NOOP("Reasons", "the VPN is not connected")}
               : appliesIf(!expected(evidence, policy).isEmpty(),
                           QT_TRANSLATE_NOOP(
                               "Reasons",
                               "neither the site policy nor the profile names company networks"));
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy &policy)
{
    const RouteIndex index(*evidence.routing);
    const PrefixSet excluded = exclusions(evidence);
    QList<Finding> findings;
    for (const IpPrefix &prefix : expected(evidence, policy)) {
        const auto way = astray(evidence, excluded, index, prefix);
        if (!way || findings.size() >= kMostFindings) {
            continue;
        }
        const bool usable = way->choice && !way->choice->route->unusable;
        findings.append(
            {.id = u"routing.corporate-route.missing"_s,
             .severity = Severity::Problem,
             .values = {{u"prefix"_s, prefix.toString()},
                        {u"interface"_s, usable ? way->choice->interfaceName() : u"-"_s},
                        {u"via"_s, enumName(usable ? Via::Local : Via::Nowhere)},
                        {u"part"_s, way->part.toString()}}});
    }
    return findings;
}

} // namespace

constinit const Check kRoutingCorporateRoute{
    {.id = "routing.corporate-route",
     .stage = Stage::Routing,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "While connected, the prefixes of the organisation and the profile's own routes "
                   "lead into the tunnel."),
     .source = {"VPN-ROUTING", "Split tunnel configuration"},
     .needs = EvidenceKind::Routing,
     .findings = kFindings},
    applies,
    evaluate};

} // namespace aovpn::rules
