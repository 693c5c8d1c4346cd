// SPDX-License-Identifier: Apache-2.0
// From rtnetlink messages to interfaces, addresses and routes; no system call.
#pragma once

#include "checks/model/address.h"
#include "checks/model/routing_evidence.h"
#include "checks/system/linux/netlink_message.h"

namespace aovpn::linux_system {

/// A route as the kernel keeps it: in one of several tables.
struct KernelRoute
{
    std::uint32_t table = 0;
    IpPrefix prefix;
    Route route;
};

/// A rule that sends ordinary traffic of this computer (no mark, any source) to a table.
struct RoutingRule
{
    IpFamily family = IpFamily::V4;
    std::uint32_t priority = 0;
    std::uint32_t table = 0;
    int suppressedLength = -1; ///< routes of this prefix length or shorter are passed over
};

/// RTM_NEWLINK -> the interface without its addresses. Up is what the kernel's own choice of a
/// route asks for: switched on, whether or not a cable or peer is there. Source: RFC 3549, 3.2.1;
/// kinds: linux/if_arp.h, IFLA_INFO_KIND
std::optional<NetworkInterface> interfaceOf(const NetlinkMessage &message);

/// RTM_NEWADDR -> the address, with the index of its interface.   Source: RFC 3549, 3.2.2
std::optional<std::pair<int, InterfaceAddress>> addressOf(const NetlinkMessage &message);

/// RTM_NEWROUTE -> the route, of a multipath route the first next hop. Nullopt for another message,
/// for the system's local, broadcast and multicast entries, cached and dead ones, and throw routes.
/// Source: RFC 3549, 3.1
std::optional<KernelRoute> routeOf(const NetlinkMessage &message);

/// RTM_NEWRULE -> the rule; nullopt for a rule that ordinary traffic does not meet (marked, by
/// source, by interface) and for the table of local addresses.
std::optional<RoutingRule> ruleOf(const NetlinkMessage &message);

/// The answer to RTM_GETROUTE for @p target; interfaceIndex 0 for an unreachable one.
std::optional<SystemRoute> systemRouteOf(const NetlinkMessage &message, const QString &target);

/// One list that gives the same answers by longest prefix and metric as the tables asked one after
/// the other do: a route that an earlier table's route covers is left out. Without rules of its
/// family a route counts if it is in the main or default table.
/// Linear in the number of routes.
QList<Route> flatten(const QList<KernelRoute> &routes, QList<RoutingRule> rules);

} // namespace aovpn::linux_system
