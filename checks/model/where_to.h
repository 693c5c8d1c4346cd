// SPDX-License-Identifier: Apache-2.0
// Where traffic goes: now, and when a connection that is not up yet will be. Pure; for the rules,
// the wizard and the report.
#pragma once

#include "checks/model/best_route.h"
#include "checks/model/connection.h"
#include "checks/model/policy.h"

namespace aovpn {

enum class Via {
    Tunnel,
    Local,   ///< an interface that is no tunnel
    Nowhere, ///< no route, or one that says unreachable
    Unknown, ///< cannot be told before the connection is up
};

template <> struct EnumNames<Via>
{
    static constexpr EnumName<Via> kNames[] = {
        {Via::Tunnel, "tunnel"},
        {Via::Local, "local"},
        {Via::Nowhere, "nowhere"},
        {Via::Unknown, "unknown"},
    };
};

/// The way of one target, or of one part of a target prefix.
struct WhereTo
{
    QString target; ///< "8.8.8.8", "10.1.2.3:443", "10.0.0.0/8", as it was asked
    QString part; ///< of a target prefix whose parts go different ways: the first block; else empty
    Via via = Via::Unknown;
    QString interface; ///< name; that of the connection for a tunnel that is not up yet
    QString gateway;   ///< empty: on-link
    QString prefix;    ///< of the route chosen; empty: none, or the system did not say

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("target", self.target);
        field("part", self.part);
        field("via", self.via);
        field("interface", self.interface);
        field("gateway", self.gateway);
        field("prefix", self.prefix);
    }
    bool operator==(const WhereTo &) const = default;
};

/// Public addresses that stand for "the internet"; nothing is sent to them.
inline constexpr char kPublicTarget4[] = "8.8.8.8";
inline constexpr char kPublicTarget6[] = "2001:4860:4860::8888";

/// A target of the site policy, read.
struct RoutingTarget
{
    QString text;
    std::optional<IpAddress> address; ///< null: a name, or not readable
    quint16 port = 0;                 ///< 0: none
};

/// Reads "10.1.2.3", "10.1.2.3:443", "2001:db8::1", "[2001:db8::1]:443". A name or a port that is
/// none leaves the address null.
RoutingTarget parseRoutingTarget(const QString &text);

/// Routes that a profile adds when it connects.
struct PlannedRoutes
{
    QList<ProfileRoute> intoTunnel;
    QList<ProfileRoute> aroundTunnel; ///< exclusions: to where they go without the tunnel
    /// One more route, of the class of the tunnel's own address, which is not known before.
    bool classBased = false;
    /// Further IPv4 routes that the server names (traffic selectors), or a profile that does not
    /// say whether it takes the default route.
    bool incomplete = false;
    bool incomplete6 = false; ///< the same for IPv6
};

/// What @p connection says about its routes: force adds the default routes (IPv6 only if it says so
/// for IPv6), split its own list; without a list and unless switched off the class-based route.
/// Source: VPN-ROUTING; vpnv2-csp RoutingPolicyType, RouteList, DisableClassBasedDefaultRoute,
/// PlumbIKEv2TSAsRoutes
PlannedRoutes plannedRoutes(const Connection &connection);

/// An interface that looks like a VPN connection that is up: kind tunnel, up, with an address that
/// is not link-local.
bool isConnectedTunnel(const NetworkInterface &interface);

/// The way of one address now. The system's own answer counts where there is one, else the best
/// route.
WhereTo wayNow(const RoutingEvidence &evidence, const RouteIndex &index, const IpAddress &target);

/// Where the internet (IPv4 and IPv6) and the policy's targets and prefixes lead now.
QList<WhereTo> whereNow(const RoutingEvidence &evidence, const SitePolicy &policy);

/// The same when @p connection will be connected. If it is up already (a connected tunnel has its
/// name): as now.
QList<WhereTo> whereWhenConnected(const RoutingEvidence &evidence, const Connection &connection,
                                  const SitePolicy &policy);

} // namespace aovpn
