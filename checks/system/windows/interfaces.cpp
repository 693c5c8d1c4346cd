// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/interfaces.h"

#include "checks/system/windows/adapter_addresses.h"
#include "checks/system/windows/windows_api.h"
#include "checks/system/windows_values/interface_kind.h"

#include <QHash>
#include <QHostAddress>

#include <memory>

using namespace Qt::StringLiterals;

namespace aovpn::windows_system {
namespace {

struct TableFreer
{
    void operator()(void *table) const { FreeMibTable(table); }
};

QString textOf(const SOCKET_ADDRESS &address)
{
    if (address.lpSockaddr == nullptr) {
        return {};
    }
    QHostAddress host(address.lpSockaddr);
    host.setScopeId(QString());
    return host.toString();
}

/// NDIS_PHYSICAL_MEDIUM by interface index; empty where the table can't be read.
QHash<quint32, int> physicalMedia()
{
    MIB_IF_TABLE2 *raw = nullptr;
    if (GetIfTable2(&raw) != NO_ERROR) {
        return {};
    }
    const std::unique_ptr<MIB_IF_TABLE2, TableFreer> table(raw);
    QHash<quint32, int> media;
    for (ULONG i = 0; i < table->NumEntries; ++i) {
        const MIB_IF_ROW2 &row = table->Table[i];
        media.insert(row.InterfaceIndex, static_cast<int>(row.PhysicalMediumType));
    }
    return media;
}

/// What IPv6 has without anybody having set it. Source: draft-ietf-ipngwg-dns-discovery, 3.
bool isMadeUp(const QString &server)
{
    return server.startsWith(u"fec0:0:0:ffff::"_s);
}

NetworkInterface interfaceOf(const IP_ADAPTER_ADDRESSES &adapter, const QHash<quint32, int> &media)
{
    const quint32 index = adapter.IfIndex != 0 ? adapter.IfIndex : adapter.Ipv6IfIndex;
    NetworkInterface found{
        .index = static_cast<int>(index),
        .name = QString::fromWCharArray(adapter.FriendlyName),
        .kind = windows_values::interfaceKind({.ifType = adapter.IfType,
                                               .tunnelType = static_cast<int>(adapter.TunnelType),
                                               .physicalMedium = media.value(index, 0)}),
        .up = adapter.OperStatus == IfOperStatusUp,
        // Windows has no limit for its loopback and says so with the highest number.
        .mtu = adapter.Mtu == ~ULONG{0} ? 0 : static_cast<int>(adapter.Mtu),
        .metric =
            static_cast<int>(adapter.Ipv4Enabled != 0 ? adapter.Ipv4Metric : adapter.Ipv6Metric)};
    for (const auto *one = adapter.FirstUnicastAddress; one != nullptr; one = one->Next) {
        found.addresses.append({textOf(one->Address), int{one->OnLinkPrefixLength}});
    }
    for (const auto *one = adapter.FirstDnsServerAddress; one != nullptr; one = one->Next) {
        const QString server = textOf(one->Address);
        if (!server.isEmpty() && !isMadeUp(server)) {
            found.dnsServers.append(server);
        }
    }
    const QString suffix = QString::fromWCharArray(adapter.DnsSuffix);
    if (!suffix.isEmpty()) {
        found.dnsSuffixes.append(suffix);
    }
    return found;
}

} // namespace

Result<QList<NetworkInterface>> networkInterfaces()
{
    auto adapters = adapterAddresses();
    if (!adapters) {
        return adapters.error();
    }
    const QHash<quint32, int> media = physicalMedia();
    QList<NetworkInterface> interfaces;
    for (const auto *one = adapters->first(); one != nullptr; one = one->Next) {
        interfaces.append(interfaceOf(*one, media));
    }
    return interfaces;
}

bool isPhysical(const NetworkInterface &one)
{
    return one.kind != InterfaceKind::Loopback && one.kind != InterfaceKind::Tunnel;
}

} // namespace aovpn::windows_system
