// SPDX-License-Identifier: Apache-2.0
// Interfaces, routes and name servers of this computer, and where the system sends each target.
#pragma once

#include "checks/model/json.h"

#include <optional>

namespace aovpn {

enum class InterfaceKind {
    Ethernet,
    Wireless,
    Cellular,
    Loopback,
    Tunnel, ///< TUN, TAP, IPsec, WireGuard, WAN Miniport, PPP: what a VPN connection looks like
    Other,
};

template <> struct EnumNames<InterfaceKind>
{
    static constexpr EnumName<InterfaceKind> kNames[] = {
        {InterfaceKind::Ethernet, "ethernet"}, {InterfaceKind::Wireless, "wireless"},
        {InterfaceKind::Cellular, "cellular"}, {InterfaceKind::Loopback, "loopback"},
        {InterfaceKind::Tunnel, "tunnel"},     {InterfaceKind::Other, "other"},
    };
};

struct InterfaceAddress
{
    QString address;
    int prefixLength = 0;

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("address", self.address);
        field("prefixLength", self.prefixLength);
    }
    bool operator==(const InterfaceAddress &) const = default;
};

struct NetworkInterface
{
    int index = 0;
    QString name;
    InterfaceKind kind = InterfaceKind::Other;
    bool up = false;
    int mtu = 0;
    int metric = 0; ///< interface metric (Windows); 0 where the system has none
    QList<InterfaceAddress> addresses;
    QStringList dnsServers; ///< set on this interface
    QStringList dnsSuffixes;

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("index", self.index);
        field("name", self.name);
        field("kind", self.kind);
        field("up", self.up);
        field("mtu", self.mtu);
        field("metric", self.metric);
        field("addresses", self.addresses);
        field("dnsServers", self.dnsServers);
        field("dnsSuffixes", self.dnsSuffixes);
    }
    bool operator==(const NetworkInterface &) const = default;
};

struct Route
{
    QString prefix;  ///< "0.0.0.0/0", "2001:db8::/32"
    QString gateway; ///< empty: on-link
    int interfaceIndex = 0;
    qint64 metric = 0;     ///< of the route alone; the interface's metric is added by the system
    bool unusable = false; ///< unreachable, prohibit or blackhole route

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("prefix", self.prefix);
        field("gateway", self.gateway);
        field("interfaceIndex", self.interfaceIndex);
        field("metric", self.metric);
        field("unusable", self.unusable);
    }
    bool operator==(const Route &) const = default;
};

/// The system's own answer for one target, where it was asked.
struct SystemRoute
{
    QString target;         ///< address
    int interfaceIndex = 0; ///< 0: the system says unreachable
    QString gateway;
    QString source; ///< local address that would be used

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("target", self.target);
        field("interfaceIndex", self.interfaceIndex);
        field("gateway", self.gateway);
        field("source", self.source);
    }
    bool operator==(const SystemRoute &) const = default;
};

enum class ReachOutcome {
    NotTried,
    Answered,
    Refused,
    Silent,
    Unreachable,
};

template <> struct EnumNames<ReachOutcome>
{
    static constexpr EnumName<ReachOutcome> kNames[] = {
        {ReachOutcome::NotTried, "not-tried"},      {ReachOutcome::Answered, "answered"},
        {ReachOutcome::Refused, "refused"},         {ReachOutcome::Silent, "silent"},
        {ReachOutcome::Unreachable, "unreachable"},
    };
};

/// A TCP connection tried to a target that the site policy names.
struct ReachAttempt
{
    QString target; ///< "10.1.2.3:443"
    ReachOutcome outcome = ReachOutcome::NotTried;

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("target", self.target);
        field("outcome", self.outcome);
    }
    bool operator==(const ReachAttempt &) const = default;
};

/// A rule of the name resolution policy table (NRPT): who is asked for names below a suffix.
/// Source: [MS-GPNRPT] 2.2.2.
struct NameRule
{
    QStringList suffixes; ///< ".corp.example"; without the leading dot a single host; ".": any name
    QStringList servers;  ///< empty: the rule takes these names out of other rules
    QString source;       ///< "policy": group policy; "computer": everything else

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("suffixes", self.suffixes);
        field("servers", self.servers);
        field("source", self.source);
    }
    bool operator==(const NameRule &) const = default;
};

struct RoutingEvidence
{
    QList<NetworkInterface> interfaces;
    QList<Route> routes;
    QList<SystemRoute> systemRoutes;
    QStringList dnsServers; ///< of the system, in the order in which they are asked
    QStringList dnsSuffixes;
    std::optional<QList<NameRule>> nameRules; ///< null: not known, or the system has no such table
    QList<ReachAttempt> reach;

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("interfaces", self.interfaces);
        field("routes", self.routes);
        field("systemRoutes", self.systemRoutes);
        field("dnsServers", self.dnsServers);
        field("dnsSuffixes", self.dnsSuffixes);
        field("nameRules", self.nameRules);
        field("reach", self.reach);
    }
    bool operator==(const RoutingEvidence &) const = default;
};

} // namespace aovpn
