// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/network_list.h"

#include "checks/system/windows/adapter_addresses.h"
#include "checks/system/windows/com.h"
#include "checks/system/windows/system_library.h"
#include "checks/system/windows_values/host_words.h"
#include "checks/system/windows_values/interface_kind.h"

#include <QUuid>

#include <netlistmgr.h>

using namespace Qt::StringLiterals;

namespace aovpn::windows_system {
namespace {

constexpr int kMostConnections = 1000;

/// NL_NETWORK_CONNECTIVITY_HINT of nldef.h, which mingw-w64 10 does not have.
struct ConnectivityHint
{
    int level;
    int cost;
    BOOLEAN approachingDataLimit;
    BOOLEAN overDataLimit;
    BOOLEAN roaming;
};
static_assert(sizeof(ConnectivityHint) == 12);
using GetHint = unsigned long WINAPI(ConnectivityHint *);

/// The adapters that are neither loopback nor tunnel.
QList<QUuid> physicalAdapters()
{
    QList<QUuid> ids;
    const auto adapters = adapterAddresses();
    for (const auto *one = adapters ? adapters->first() : nullptr; one != nullptr;
         one = one->Next) {
        const InterfaceKind kind = windows_values::interfaceKind(
            {.ifType = one->IfType, .tunnelType = static_cast<int>(one->TunnelType)});
        if (kind != InterfaceKind::Loopback && kind != InterfaceKind::Tunnel) {
            ids.append(QUuid(QString::fromLatin1(one->AdapterName)));
        }
    }
    return ids;
}

/// Empty: it can't be asked, or is one of a tunnel.
QString categoryOf(INetworkConnection *connection, const QList<QUuid> &adapters)
{
    GUID adapter{};
    if (FAILED(connection->GetAdapterId(&adapter)) || !adapters.contains(QUuid(adapter))) {
        return {};
    }
    const auto network =
        received<INetwork>([connection](auto **raw) { return connection->GetNetwork(raw); });
    NLM_NETWORK_CATEGORY category{};
    if (!network || FAILED(network->GetCategory(&category))) {
        return {};
    }
    return windows_values::networkCategory(static_cast<int>(category));
}

ComPointer<INetworkListManager> networkList()
{
    return created<INetworkListManager>(CLSID_NetworkListManager, IID_INetworkListManager);
}

} // namespace

QString physicalNetworkCategory()
{
    const ComThread com;
    const auto list = SUCCEEDED(com.code()) ? networkList() : nullptr;
    const auto connections = list ? received<IEnumNetworkConnections>([&list](auto **raw) {
        return list->GetNetworkConnections(raw);
    })
                                  : nullptr;
    const QList<QUuid> adapters = physicalAdapters();
    QStringList categories;
    for (int i = 0; connections && i < kMostConnections; ++i) {
        const auto connection = received<INetworkConnection>([&connections](auto **raw) {
            ULONG got = 0;
            return connections->Next(1, raw, &got);
        });
        if (!connection) {
            break;
        }
        const QString category = categoryOf(connection.get(), adapters);
        if (!category.isEmpty()) {
            categories.append(category);
        }
    }
    return windows_values::commonCategory(categories);
}

Connectivity connectivity()
{
    const auto hint =
        SystemLibrary(L"iphlpapi.dll").function<GetHint>("GetNetworkConnectivityHint");
    ConnectivityHint said{};
    if (hint != nullptr && hint(&said) == NO_ERROR) {
        const Connectivity found = windows_values::connectivityOfHint(said.level);
        if (found != Connectivity::Unknown) {
            return found;
        }
    }
    const ComThread com;
    const auto list = SUCCEEDED(com.code()) ? networkList() : nullptr;
    NLM_CONNECTIVITY flags{};
    if (!list || FAILED(list->GetConnectivity(&flags))) {
        return Connectivity::Unknown;
    }
    return windows_values::connectivityOfFlags(static_cast<quint32>(flags));
}

} // namespace aovpn::windows_system
