// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/machine.h"

#include "checks/system/windows/unsupported.h"
#include "checks/system/windows/windows_api.h"

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

} // namespace

Result<SystemEvidence> WindowsMachine::describe()
{
    return SystemEvidence{
        .os = u"windows"_s,
        .version = u"%1 (%2)"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion()),
        .computer = QSysInfo::machineHostName(),
        .user = userName(),
        .elevated = isElevated()};
}

Result<TriggerEvidence> WindowsMachine::triggers()
{
    return unsupported();
}

Result<SettingsEvidence> WindowsMachine::settings()
{
    return unsupported();
}

Result<AdapterEvidence> WindowsMachine::adapter()
{
    return unsupported();
}

Result<CollectionEvidence> WindowsMachine::collection()
{
    return unsupported();
}

Result<QList<ProxySettings>> WindowsMachine::proxies()
{
    return unsupported();
}

} // namespace aovpn::windows_system
