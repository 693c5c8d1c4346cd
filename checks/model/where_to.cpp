// SPDX-License-Identifier: Apache-2.0
#include "checks/model/where_to.h"

#include <algorithm>
#include <functional>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

/// Interface index of the tunnel that is not up yet. No system gives it to an interface.
constexpr int kPlannedIndex = -1;
/// A new route outranks one of the same length that is there already: Windows gives a connection a
/// lower metric than the physical interfaces.
constexpr qint64 kPlannedMetric = -1;
/// More answers of the system than this are not of our asking.
constexpr qsizetype kMostSystemRoutes = 256;
/// A class-based route is never longer than this (class C), so a longer one wins over it.
constexpr int kLongestClass = 24;

WhereTo describeChoice(const QString &target, const std::optional<RouteChoice> &choice)
{
    WhereTo result{.target = target, .via = Via::Nowhere};
    if (!choice) {
        return result;
    }
    result.prefix = choice->prefix.toString();
    if (!choice->route->unusable) {
        result.via = choice->tunnel() ? Via::Tunnel : Via::Local;
        result.interface = choice->interfaceName();
        result.gateway = choice->route->gateway;
    }
    return result;
}

WhereTo unknown(const QString &target)
{
    return {.target = target, .via = Via::Unknown};
}

/// One entry for each interface and gateway that parts of @p prefix go to.
QList<WhereTo> waysOf(const RouteIndex &index, const IpPrefix &prefix)
{
    QList<WhereTo> result;
    std::set<std::tuple<Via, QString, QString>> seen;
    for (const PrefixWay &way : index.ways(prefix)) {
        WhereTo to = describeChoice(prefix.toString(), way.choice);
        if (seen.insert({to.via, to.interface, to.gateway}).second) {
            to.part = way.part.toString();
            result.append(to);
        }
    }
    if (result.size() == 1) {
        result.first().part.clear();
    }
    return result;
}

/// Could a route that is only known after connecting take this over?
bool mayChange(const PlannedRoutes &planned, const WhereTo &to)
{
    if (to.via == Via::Tunnel) {
        return false; // the profile's own route, or another tunnel that is up
    }
    const auto about = IpPrefix::parse(to.part.isEmpty() ? to.target : to.part);
    if (!about || (about->family() == IpFamily::V4 ? planned.incomplete : planned.incomplete6)) {
        return true;
    }
    const auto chosen = IpPrefix::parse(to.prefix);
    return planned.classBased && about->family() == IpFamily::V4 && about->address().isPrivate() &&
           (!chosen || chosen->length() <= kLongestClass);
}

/// Everything that is asked about: the internet, then the policy's targets, then its prefixes.
QList<WhereTo> everywhere(const SitePolicy &policy,
                          const std::function<WhereTo(const IpAddress &)> &address,
                          const std::function<QList<WhereTo>(const IpPrefix &)> &prefix)
{
    QStringList targets{QLatin1String(kPublicTarget4), QLatin1String(kPublicTarget6)};
    targets.append(policy.routing.targets);
    targets.removeDuplicates();
    QList<WhereTo> result;
    for (const QString &text : std::as_const(targets)) {
        const RoutingTarget target = parseRoutingTarget(text);
        WhereTo to = target.address ? address(*target.address) : unknown(text);
        to.target = text;
        result.append(to);
    }
    for (const QString &text : policy.routing.corporatePrefixes) {
        const auto parsed = IpPrefix::parse(text);
        result.append(parsed ? prefix(*parsed) : QList<WhereTo>{unknown(text)});
    }
    return result;
}

/// The evidence with the tunnel of @p connection and its routes added.
RoutingEvidence withTunnel(const RoutingEvidence &evidence, const Connection &connection,
                           const PlannedRoutes &planned)
{
    RoutingEvidence result = evidence;
    result.interfaces.append(
        {.index = kPlannedIndex,
         .name = connection.name.isEmpty() ? connection.server : connection.name,
         .kind = InterfaceKind::Tunnel,
         .up = true});
    for (const ProfileRoute &route : planned.intoTunnel) {
        result.routes.append(
            {.prefix = route.prefix, .interfaceIndex = kPlannedIndex, .metric = kPlannedMetric});
    }
    const RouteIndex before(evidence);
    for (const ProfileRoute &route : planned.aroundTunnel) {
        const auto prefix = IpPrefix::parse(route.prefix);
        const auto now = prefix ? before.best(prefix->address()) : std::nullopt;
        if (now && !now->route->unusable && !now->tunnel()) {
            result.routes.append({.prefix = route.prefix,
                                  .gateway = now->route->gateway,
                                  .interfaceIndex = now->route->interfaceIndex});
        }
    }
    return result;
}

} // namespace

RoutingTarget parseRoutingTarget(const QString &text)
{
    RoutingTarget result{.text = text};
    const QString trimmed = text.trimmed();
    result.address = IpAddress::parse(trimmed);
    if (result.address) {
        return result;
    }
    const qsizetype colon = trimmed.lastIndexOf(u':');
    if (colon <= 0) {
        return result;
    }
    const auto address = IpAddress::parse(trimmed.first(colon));
    bool isNumber = false;
    const quint16 port = trimmed.sliced(colon + 1).toUShort(&isNumber);
    const bool bracketed = trimmed.startsWith(u'[') && trimmed.at(colon - 1) == u']';
    if (address && isNumber && port != 0 && address->isV6() == bracketed) {
        result.address = address;
        result.port = port;
    }
    return result;
}

PlannedRoutes plannedRoutes(const Connection &connection)
{
    PlannedRoutes planned;
    const QList<ProfileRoute> own = connection.routes.value_or(QList<ProfileRoute>{});
    for (const ProfileRoute &route : own) {
        (route.exclusion ? planned.aroundTunnel : planned.intoTunnel).append(route);
    }
    const bool force4 = connection.routing == RoutingMode::Force;
    planned.classBased = !force4 && planned.intoTunnel.isEmpty() &&
                         !connection.disableClassBasedDefaultRoute.value_or(false);
    if (force4) {
        planned.intoTunnel.append({.prefix = u"0.0.0.0/0"_s});
    }
    if (connection.routing6 == RoutingMode::Force) {
        planned.intoTunnel.append({.prefix = u"::/0"_s});
    }
    const bool serverAdds = connection.trafficSelectorsAsRoutes.value_or(false);
    planned.incomplete = !connection.routing || serverAdds;
    planned.incomplete6 =
        (!connection.routing6 && connection.routing != RoutingMode::Split) || serverAdds;
    return planned;
}

bool isConnectedTunnel(const NetworkInterface &interface)
{
    return interface.kind == InterfaceKind::Tunnel && interface.up &&
           std::any_of(interface.addresses.cbegin(), interface.addresses.cend(),
                       [](const InterfaceAddress &entry) {
                           const auto address = IpAddress::parse(entry.address);
                           return address && !address->isLinkLocal() && !address->isUnspecified();
                       });
}

WhereTo wayNow(const RoutingEvidence &evidence, const RouteIndex &index, const IpAddress &target)
{
    const WhereTo simulated = describeChoice(target.toString(), index.best(target));
    for (const SystemRoute &route : evidence.systemRoutes.mid(0, kMostSystemRoutes)) {
        if (IpAddress::parse(route.target) != target) {
            continue;
        }
        const NetworkInterface *interface = index.interface(route.interfaceIndex);
        WhereTo result{.target = target.toString(), .via = Via::Nowhere};
        if (route.interfaceIndex != 0) {
            const bool tunnel = interface != nullptr && interface->kind == InterfaceKind::Tunnel;
            result.via = tunnel ? Via::Tunnel : Via::Local;
            result.interface = interface != nullptr ? interface->name : QString();
            result.gateway = route.gateway;
        }
        if (simulated.via == result.via && simulated.interface == result.interface) {
            result.prefix = simulated.prefix;
        }
        return result;
    }
    return simulated;
}

QList<WhereTo> whereNow(const RoutingEvidence &evidence, const SitePolicy &policy)
{
    const RouteIndex index(evidence);
    return everywhere(
        policy, [&](const IpAddress &address) { return wayNow(evidence, index, address); },
        [&](const IpPrefix &prefix) { return waysOf(index, prefix); });
}

QList<WhereTo> whereWhenConnected(const RoutingEvidence &evidence, const Connection &connection,
                                  const SitePolicy &policy)
{
    const bool isUp =
        std::any_of(evidence.interfaces.cbegin(), evidence.interfaces.cend(),
                    [&connection](const NetworkInterface &interface) {
                        return isConnectedTunnel(interface) &&
                               interface.name.compare(connection.name, Qt::CaseInsensitive) == 0;
                    });
    if (isUp) {
        return whereNow(evidence, policy);
    }
    const PlannedRoutes planned = plannedRoutes(connection);
    const RoutingEvidence later = withTunnel(evidence, connection, planned);
    const RouteIndex index(later);
    const auto judged = [&planned](const WhereTo &to) {
        return mayChange(planned, to) ? WhereTo{.target = to.target, .part = to.part} : to;
    };
    return everywhere(
        policy,
        [&](const IpAddress &address) {
            return judged(describeChoice(address.toString(), index.best(address)));
        },
        [&](const IpPrefix &prefix) {
            QList<WhereTo> result;
            for (const WhereTo &to : waysOf(index, prefix)) {
                const WhereTo one = judged(to);
                if (!result.contains(one)) {
                    result.append(one);
                }
            }
            return result;
        });
}

} // namespace aovpn
