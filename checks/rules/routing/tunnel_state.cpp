// SPDX-License-Identifier: Apache-2.0
#include "checks/rules/routing/tunnel_state.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

bool bearsName(const QList<NetworkInterface> &tunnels, const QString &name)
{
    return !name.isEmpty() &&
           std::any_of(tunnels.cbegin(), tunnels.cend(), [&name](const NetworkInterface &tunnel) {
               return tunnel.name.compare(name, Qt::CaseInsensitive) == 0;
           });
}

} // namespace

std::optional<IpPrefix> PrefixSet::around(const IpPrefix &prefix) const
{
    for (int length = prefix.length(); length >= 0 && !m_prefixes.empty(); --length) {
        const auto found = m_prefixes.find(IpPrefix(prefix.address(), length));
        if (found != m_prefixes.cend()) {
            return *found;
        }
    }
    return std::nullopt;
}

QList<NetworkInterface> connectedTunnels(const RoutingEvidence &routing)
{
    QList<NetworkInterface> tunnels;
    std::copy_if(routing.interfaces.cbegin(), routing.interfaces.cend(),
                 std::back_inserter(tunnels), isConnectedTunnel);
    return tunnels;
}

std::optional<Connection> connectedConnection(const Evidence &evidence)
{
    if (!evidence.routing) {
        return std::nullopt;
    }
    const QList<NetworkInterface> tunnels = connectedTunnels(*evidence.routing);
    for (const Connection &connection : judgedConnections(evidence)) {
        if (bearsName(tunnels, connection.name)) {
            return connection;
        }
    }
    return std::nullopt;
}

bool isConnected(const Evidence &evidence)
{
    if (!evidence.routing || connectedTunnels(*evidence.routing).isEmpty()) {
        return false;
    }
    if (connectedConnection(evidence)) {
        return true;
    }
    const QList<Connection> connections = judgedConnections(evidence);
    const bool namesTell =
        evidence.system && evidence.system->os == "windows"_L1 && !connections.isEmpty() &&
        std::all_of(connections.cbegin(), connections.cend(), [](const Connection &connection) {
            return connection.format == ProfileFormat::Rasphone;
        });
    return !namesTell;
}

bool isKnownDisconnected(const Evidence &evidence)
{
    return evidence.routing && !isConnected(evidence);
}

QString connectionName(const Evidence &evidence, const QString &tunnel)
{
    const auto connection = comparableConnection(evidence);
    return connection && !connection->name.isEmpty() ? connection->name : tunnel;
}

std::optional<Connection> comparableConnection(const Evidence &evidence)
{
    if (const auto connection = connectedConnection(evidence)) {
        return connection;
    }
    const QList<Connection> connections = judgedConnections(evidence);
    return connections.size() == 1 ? std::optional(connections.first()) : std::nullopt;
}

QList<IpPrefix> corporatePrefixes(const SitePolicy &policy, const Connection *connection)
{
    QStringList texts = policy.routing.corporatePrefixes;
    if (connection != nullptr && connection->routes) {
        for (const ProfileRoute &route : *connection->routes) {
            if (!route.exclusion) {
                texts.append(route.prefix);
            }
        }
    }
    QList<IpPrefix> prefixes;
    PrefixSet seen;
    for (const QString &text : std::as_const(texts)) {
        const auto prefix = IpPrefix::parse(text);
        if (prefix && prefix->length() > 1 && seen.add(*prefix)) {
            prefixes.append(*prefix);
        }
    }
    return prefixes;
}

} // namespace aovpn::rules
