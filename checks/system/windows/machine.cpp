// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/machine.h"

#include "checks/system/windows/adapter.h"
#include "checks/system/windows/collection.h"
#include "checks/system/windows/firewall.h"
#include "checks/system/windows/network_list.h"
#include "checks/system/windows/proxies.h"
#include "checks/system/windows/ras.h"
#include "checks/system/windows/registry.h"
#include "checks/system/windows/settings.h"
#include "checks/system/windows/system_library.h"
#include "checks/system/windows/triggers.h"
#include "checks/system/windows/windows_api.h"
#include "checks/system/windows_values/host_words.h"

#include <QSysInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace aovpn::windows_system {
namespace {

constexpr DWORD kLongestUserName = 256; // UNLEN of lmcons.h, without its "+ 1"

QString userName()
{
    std::array<wchar_t, kLongestUserName + 1> name{};
    auto length = static_cast<DWORD>(name.size());
    return GetUserNameW(name.data(), &length) != 0 ? QString::fromWCharArray(name.data())
                                                   : QString();
}

bool isElevated()
{
    HANDLE token = nullptr;
    if (OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token) == 0) {
        return false;
    }
    TOKEN_ELEVATION elevation{};
    DWORD octets = 0;
    const bool known =
        GetTokenInformation(token, TokenElevation, &elevation, sizeof elevation, &octets) != 0;
    CloseHandle(token);
    return known && elevation.TokenIsElevated != 0;
}

QString version()
{
    RTL_OSVERSIONINFOW said{};
    said.dwOSVersionInfoSize = sizeof said;
    const auto ask =
        SystemLibrary(L"ntdll.dll").function<LONG WINAPI(RTL_OSVERSIONINFOW *)>("RtlGetVersion");
    const auto current =
        registryValues(Hive::Machine, u"SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"_s);
    if (ask == nullptr || ask(&said) != 0 || !current) {
        return u"%1 (%2)"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion());
    }
    return windows_values::windowsVersion(
        {said.dwMajorVersion, said.dwMinorVersion, said.dwBuildNumber}, *current);
}

} // namespace

Result<SystemEvidence> WindowsMachine::describe()
{
    return SystemEvidence{.os = u"windows"_s,
                          .version = version(),
                          .computer = QSysInfo::machineHostName(),
                          .user = userName(),
                          .elevated = isElevated()};
}

Result<TriggerEvidence> WindowsMachine::triggers()
{
    return triggerEvidence();
}

Result<SettingsEvidence> WindowsMachine::settings()
{
    return settingsEvidence();
}

Result<AdapterEvidence> WindowsMachine::adapter()
{
    return adapterEvidence();
}

Result<CollectionEvidence> WindowsMachine::collection()
{
    return collectionEvidence();
}

Result<QList<ProxySettings>> WindowsMachine::proxies()
{
    return proxySettings();
}

Result<NetworkState> WindowsMachine::networkState()
{
    NetworkState state{.connectivity = connectivity()};
    if (auto firewall = firewallProfiles()) {
        state.firewall = *std::move(firewall);
    } else if (state.connectivity == Connectivity::Unknown) {
        return firewall.error();
    }
    return state;
}

Result<DialerEvidence> WindowsMachine::dialer()
{
    return readDialer();
}

} // namespace aovpn::windows_system
