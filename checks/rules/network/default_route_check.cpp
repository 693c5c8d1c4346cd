// SPDX-License-Identifier: Apache-2.0
// Is there a way out of this computer at all?
#include "checks/model/where_to.h"
#include "checks/rules/network/network_checks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"network.default-route.missing"};

bool isUsable(const std::optional<RouteChoice> &choice)
{
    return choice && !choice->route->unusable;
}

bool hasWayOut(const RoutingEvidence &routing, const RouteIndex &index)
{
    for (const char *target : {kPublicTarget4, kPublicTarget6}) {
        const IpAddress address = *IpAddress::parse(QLatin1String(target));
        if (wayNow(routing, index, address).via != Via::Nowhere || isUsable(index.best(address)) ||
            isUsable(index.bestDefault(address.family()))) {
            return true;
        }
    }
    return false;
}

/// In a closed network the way to the VPN server is enough.
bool reachesServer(const Evidence &evidence, const RouteIndex &index)
{
    const QStringList addresses = evidence.name ? evidence.name->addresses : QStringList();
    return std::any_of(addresses.cbegin(), addresses.cend(), [&](const QString &text) {
        const auto address = IpAddress::parse(text);
        return address && wayNow(*evidence.routing, index, *address).via != Via::Nowhere;
    });
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    const RouteIndex index(*evidence.routing);
    if (hasWayOut(*evidence.routing, index) || reachesServer(evidence, index)) {
        return {};
    }
    return {{.id = u"network.default-route.missing"_s,
             .severity = Severity::Problem,
             .codes = {u"809"_s, u"800"_s, u"868"_s}}};
}

} // namespace

constinit const Check kNetworkDefaultRoute{
    {.id = "network.default-route",
     .stage = Stage::Network,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "This computer has a default route, or at least a route to the VPN server."),
     .source = {"RFC 1122", "3.3.1.1"},
     .needs = EvidenceKind::Routing,
     .findings = kFindings},
    nullptr,
    evaluate};

} // namespace aovpn::rules
