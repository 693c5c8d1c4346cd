// SPDX-License-Identifier: Apache-2.0
// Which tunnels are up and whose they are; shared by the routing checks.
#pragma once

#include "checks/model/evidence.h"
#include "checks/model/where_to.h"

#include <set>

namespace aovpn::rules {

/// The tunnel interfaces that are up with an address; whoever made them.
QList<NetworkInterface> connectedTunnels(const RoutingEvidence &routing);

/// The connection that is up: the judged one whose name a connected tunnel bears, as Windows names
/// them.   Result: nullopt: none, or names do not tell.
std::optional<Connection> connectedConnection(const Evidence &evidence);

/// Is a VPN connection up that the judged profile can have made? A tunnel of another name is not
/// that of a phonebook entry on Windows; elsewhere, and for a profile file, any tunnel counts.
/// False if routing was not collected.
bool isConnected(const Evidence &evidence);

/// Is it known that no VPN connection of ours is up? Then what asks for one is out of scope.
/// False while routing is not collected, because then it is unknown.
bool isKnownDisconnected(const Evidence &evidence);

/// Name for the finding: of the connection that is up, of the only judged one, or of @p tunnel.
QString connectionName(const Evidence &evidence, const QString &tunnel);

/// The connection whose routes can be compared with the tunnel: the one that is up by its name, or
/// the only one there is.
std::optional<Connection> comparableConnection(const Evidence &evidence);

/// No check of this stage says the same of more prefixes than this.
inline constexpr qsizetype kMostFindings = 20;

/// A set of prefixes that is asked whether one of them is around another.
class PrefixSet
{
public:
    /// False if it is there already.
    bool add(const IpPrefix &prefix) { return m_prefixes.insert(prefix).second; }
    bool isEmpty() const { return m_prefixes.empty(); }
    /// The longest one that contains all of @p prefix.
    std::optional<IpPrefix> around(const IpPrefix &prefix) const;

private:
    std::set<IpPrefix> m_prefixes;
};

/// Prefixes that belong into the tunnel: the policy's and the profile's own, exclusions and default
/// routes (also as two halves) left out, without duplicates. @p connection may be null.
QList<IpPrefix> corporatePrefixes(const SitePolicy &policy, const Connection *connection);

} // namespace aovpn::rules
