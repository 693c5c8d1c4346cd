// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/proxies.h"

#include "checks/system/windows/registry.h"
#include "checks/system/windows/system_error.h"
#include "checks/system/windows/windows_api.h"
#include "checks/system/windows_values/proxy_text.h"

#include <winhttp.h>

using namespace Qt::StringLiterals;

namespace aovpn::windows_system {
namespace {

using namespace windows_values;

/// What WinHTTP hands out must be given back.
QString takenText(wchar_t *text)
{
    const QString taken = QString::fromWCharArray(text);
    if (text != nullptr) {
        GlobalFree(text);
    }
    return taken;
}

std::optional<ProxySettings> orNone(const ProxySettings &proxy)
{
    const bool none = proxy.server.isEmpty() && proxy.configUrl.isEmpty() && !proxy.autoDetect;
    return none ? std::nullopt : std::optional(proxy);
}

Result<std::optional<ProxySettings>> ofUser()
{
    WINHTTP_CURRENT_USER_IE_PROXY_CONFIG config{};
    if (WinHttpGetIEProxyConfigForCurrentUser(&config) == 0) {
        const DWORD code = GetLastError();
        // A user who never had any.
        if (code == ERROR_FILE_NOT_FOUND) {
            return std::optional<ProxySettings>();
        }
        return systemFailure(code, u"WinHttpGetIEProxyConfigForCurrentUser"_s);
    }
    return orNone({.source = u"user"_s,
                   .server = proxyServer(takenText(config.lpszProxy)),
                   .configUrl = proxyConfigUrl(takenText(config.lpszAutoConfigUrl)),
                   .autoDetect = config.fAutoDetect != 0,
                   .bypass = proxyBypass(takenText(config.lpszProxyBypass))});
}

Result<std::optional<ProxySettings>> ofMachine()
{
    WINHTTP_PROXY_INFO info{};
    if (WinHttpGetDefaultProxyConfiguration(&info) == 0) {
        return systemFailure(GetLastError(), u"WinHttpGetDefaultProxyConfiguration"_s);
    }
    return orNone({.source = u"machine"_s,
                   .server = proxyServer(takenText(info.lpszProxy)),
                   .bypass = proxyBypass(takenText(info.lpszProxyBypass))});
}

/// Group policy may set a proxy for all users, or one for this user.
Result<std::optional<ProxySettings>> ofPolicy()
{
    static const QString kPolicies =
        u"SOFTWARE\\Policies\\Microsoft\\Windows\\CurrentVersion\\Internet Settings"_s;
    const auto machine = registryValuesIfAny(Hive::Machine, kPolicies);
    const auto user = registryValuesIfAny(Hive::User, kPolicies);
    if (!machine || !user) {
        return machine ? user.error() : machine.error();
    }
    if (machine->number(u"ProxySettingsPerUser"_s) == 0) {
        const auto shared = registryValuesIfAny(
            Hive::Machine, u"SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings"_s);
        return shared ? proxyOf(*shared, u"policy"_s) : std::nullopt;
    }
    return proxyOf(*user, u"policy"_s);
}

} // namespace

Result<QList<ProxySettings>> proxySettings()
{
    QList<ProxySettings> proxies;
    std::optional<Failure> failure;
    int answers = 0;
    for (const auto ask : {ofPolicy, ofUser, ofMachine}) {
        auto answer = ask();
        if (!answer) {
            failure = answer.error();
            continue;
        }
        ++answers;
        if (*answer) {
            proxies.append(**answer);
        }
    }
    if (answers == 0 && failure) {
        return *failure;
    }
    return proxies;
}

} // namespace aovpn::windows_system
