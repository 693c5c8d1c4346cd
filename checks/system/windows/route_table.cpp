// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/route_table.h"

#include "checks/system/windows/adapter_addresses.h"
#include "checks/system/windows/interfaces.h"
#include "checks/system/windows/name_rule_table.h"
#include "checks/system/windows/registry.h"
#include "checks/system/windows/socket_address.h"
#include "checks/system/windows/system_error.h"
#include "checks/system/windows/windows_api.h"
#include "checks/system/windows_values/ordinary_routes.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace aovpn::windows_system {
namespace {

constexpr ULONG kMostRoutes = 5000; // of each family

struct TableFreer
{
    void operator()(void *table) const { FreeMibTable(table); }
};

QHostAddress addressOf(const SOCKADDR_INET &address)
{
    return QHostAddress(static_cast<const sockaddr *>(static_cast<const void *>(&address)));
}

bool isUnspecified(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::AnyIPv4) ||
           address == QHostAddress(QHostAddress::AnyIPv6);
}

/// "fe80::1%eth0" -> "fe80::1": the interface stands beside it.
QString textOf(QHostAddress address)
{
    address.setScopeId(QString());
    return isUnspecified(address) ? QString() : address.toString();
}

/// Adds the routes of one family. Result: ERROR_SUCCESS or why not.
unsigned long addRoutes(ADDRESS_FAMILY family, QList<Route> &routes)
{
    MIB_IPFORWARD_TABLE2 *raw = nullptr;
    const unsigned long code = GetIpForwardTable2(family, &raw);
    const std::unique_ptr<MIB_IPFORWARD_TABLE2, TableFreer> table(code == NO_ERROR ? raw : nullptr);
    for (ULONG i = 0; table && i < std::min(table->NumEntries, kMostRoutes); ++i) {
        const MIB_IPFORWARD_ROW2 &row = table->Table[i];
        QHostAddress first = addressOf(row.DestinationPrefix.Prefix);
        first.setScopeId(QString());
        routes.append(
            {.prefix =
                 u"%1/%2"_s.arg(first.toString()).arg(int{row.DestinationPrefix.PrefixLength}),
             .gateway = textOf(addressOf(row.NextHop)),
             .interfaceIndex = static_cast<int>(row.InterfaceIndex),
             .metric = qint64{row.Metric}});
    }
    return code;
}

Result<QList<Route>> readRoutes()
{
    QList<Route> routes;
    const unsigned long code4 = addRoutes(AF_INET, routes);
    const unsigned long code6 = addRoutes(AF_INET6, routes);
    // A computer without one of the families has no table of it.
    if (code4 != NO_ERROR && code6 != NO_ERROR) {
        return systemFailure(code4, u"GetIpForwardTable2"_s);
    }
    return routes;
}

std::optional<SystemRoute> askRoute(const QHostAddress &target)
{
    SOCKADDR_INET destination{};
    if (target.protocol() == QAbstractSocket::IPv4Protocol) {
        destination.Ipv4.sin_family = AF_INET;
        destination.Ipv4.sin_addr.s_addr = htonl(target.toIPv4Address());
    } else {
        destination.Ipv6.sin6_family = AF_INET6;
        const Q_IPV6ADDR octets = target.toIPv6Address();
        std::copy(std::begin(octets.c), std::end(octets.c),
                  std::begin(destination.Ipv6.sin6_addr.s6_addr));
    }
    MIB_IPFORWARD_ROW2 row{};
    SOCKADDR_INET source{};
    const unsigned long code = GetBestRoute2(nullptr, 0, nullptr, &destination, 0, &row, &source);
    switch (code) {
    case NO_ERROR:
        return SystemRoute{target.toString(), static_cast<int>(row.InterfaceIndex),
                           textOf(addressOf(row.NextHop)), textOf(addressOf(source))};
    case ERROR_NETWORK_UNREACHABLE:
    case ERROR_HOST_UNREACHABLE:
    case ERROR_NOT_FOUND:
        return SystemRoute{.target = target.toString()};
    default:
        return std::nullopt;
    }
}

/// The suffixes that are put behind short names: group policy's list, this computer's, else its
/// domain. Source: "Configure DNS suffix search list".
QStringList searchList()
{
    static const QString kTcpip = u"SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters"_s;
    const auto policy =
        registryValues(Hive::Machine, u"SOFTWARE\\Policies\\Microsoft\\Windows NT\\DNSClient"_s);
    const auto own = registryValues(Hive::Machine, kTcpip);
    QString list = policy ? policy->text(u"SearchList"_s) : QString();
    if (list.isEmpty() && own) {
        list = own->text(u"SearchList"_s);
    }
    if (list.isEmpty() && own) {
        list = own->text(u"Domain"_s);
    }
    QStringList suffixes;
    const QStringList parts = list.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        suffixes.append(part.trimmed());
    }
    return suffixes;
}

/// Those of the interfaces that are up, the lowest metric first: so Windows asks them.
QStringList nameServers(QList<NetworkInterface> interfaces)
{
    std::stable_sort(interfaces.begin(), interfaces.end(),
                     [](const auto &one, const auto &other) { return one.metric < other.metric; });
    QStringList servers;
    for (const NetworkInterface &one : std::as_const(interfaces)) {
        if (one.up) {
            servers += one.dnsServers;
        }
    }
    servers.removeDuplicates();
    return servers;
}

} // namespace

Result<RoutingEvidence> WindowsRouteTable::read(const QList<QHostAddress> &targets)
{
    RoutingEvidence evidence;
    auto interfaces = networkInterfaces();
    if (!interfaces) {
        return interfaces.error();
    }
    evidence.interfaces = *std::move(interfaces);
    auto routes = readRoutes();
    if (!routes) {
        return routes.error();
    }
    evidence.routes = windows_values::ordinaryRoutes(*routes, evidence.interfaces);
    for (const QHostAddress &target : targets) {
        if (auto route = askRoute(target)) {
            evidence.systemRoutes.append(*std::move(route));
        }
    }
    evidence.dnsServers = nameServers(evidence.interfaces);
    evidence.dnsSuffixes = searchList();
    if (auto rules = nameRules()) {
        evidence.nameRules = *std::move(rules);
    }
    return evidence;
}

} // namespace aovpn::windows_system
