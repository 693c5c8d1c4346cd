// SPDX-License-Identifier: Apache-2.0
// Which route the system would choose for a target: the longest prefix, then the lowest metric.
#pragma once

#include "checks/model/address.h"
#include "checks/model/routing_evidence.h"

#include <QHash>

#include <array>
#include <bitset>
#include <vector>

namespace aovpn {

/// The route chosen for a target. Pointers live as long as the RouteIndex.
struct RouteChoice
{
    const Route *route = nullptr;
    const NetworkInterface *interface = nullptr; ///< nullptr: the evidence does not list it
    IpPrefix prefix;
    qint64 metric = 0; ///< of the route and its interface together

    /// Does it lead into a tunnel?
    bool tunnel() const;
    /// "eth0"; empty if the interface is not listed.
    QString interfaceName() const;
};

/// Where part of a prefix leads.
struct PrefixWay
{
    IpPrefix part;                     ///< a block of the prefix, or the prefix itself
    std::optional<RouteChoice> choice; ///< nullopt: no route
};

/// All routes of an evidence with their prefixes read once.
///
/// The choice: among the routes whose prefix contains the target and whose interface is up, the
/// longest prefix; among those the lowest sum of route and interface metric; among those the
/// lowest interface index, then the order in the evidence. A route marked unusable takes part: if
/// it is chosen, the target cannot be reached. A route whose interface is not listed counts as up,
/// one whose prefix cannot be read is left out.
/// Source: RFC 1812, 5.2.4.3 (longest match); Windows: effective metric is route plus interface
/// metric, VPN-ROUTING
class RouteIndex
{
public:
    /// Shares the lists of @p evidence.
    explicit RouteIndex(const RoutingEvidence &evidence);
    RouteIndex(const RouteIndex &) = delete;
    RouteIndex &operator=(const RouteIndex &) = delete;

    /// Result: nullopt: no route leads there.   Cost: one binary search per prefix length in use.
    std::optional<RouteChoice> best(const IpAddress &target) const;

    /// The choice among the default routes (prefix length 0) of a family.
    std::optional<RouteChoice> bestDefault(IpFamily family) const;

    /// Where the addresses of @p prefix lead. For each route that is chosen for any of them one
    /// part: the first block of addresses for which it is; one more if there is no route for some.
    /// Result: never empty; in the order of the addresses.
    /// Cost: as best(), and linear in the routes inside @p prefix.
    QList<PrefixWay> ways(const IpPrefix &prefix) const;

    const QList<NetworkInterface> &interfaces() const { return m_interfaces; }
    /// nullptr if it is not listed.
    const NetworkInterface *interface(int index) const;

private:
    struct Entry
    {
        IpPrefix prefix;
        qint64 metric = 0;
        qsizetype route = 0;
        const NetworkInterface *interface = nullptr;
    };
    RouteChoice choice(const Entry &entry) const;
    /// The chosen route with exactly this prefix, or nullptr.
    const Entry *find(const IpPrefix &prefix) const;
    /// The chosen route among those around @p prefix or equal to it, or nullptr.
    const Entry *around(const IpPrefix &prefix) const;

    QList<Route> m_routes;
    QList<NetworkInterface> m_interfaces;
    QHash<int, const NetworkInterface *> m_byIndex;
    std::vector<Entry> m_entries; ///< by address, then wide before narrow; one for each prefix
    std::array<std::bitset<129>, 2> m_lengths; ///< prefix lengths in use, by family
};

} // namespace aovpn
