// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/services.h"

#include "checks/system/windows/system_error.h"
#include "checks/system/windows/windows_api.h"
#include "checks/system/windows_values/service_words.h"

#include <array>
#include <memory>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace aovpn::windows_system {
namespace {

struct HandleCloser
{
    void operator()(SC_HANDLE handle) const { CloseServiceHandle(handle); }
};
using ServiceHandle = std::unique_ptr<std::remove_pointer_t<SC_HANDLE>, HandleCloser>;

/// Source: QueryServiceConfigW: the most that it writes.
constexpr DWORD kConfigOctets = 8 * 1024;

std::optional<ServiceState> stateOf(SC_HANDLE service)
{
    SERVICE_STATUS_PROCESS status{};
    DWORD needed = 0;
    if (QueryServiceStatusEx(service, SC_STATUS_PROCESS_INFO,
                             static_cast<BYTE *>(static_cast<void *>(&status)), sizeof status,
                             &needed) == 0) {
        return std::nullopt;
    }
    return windows_values::serviceState(status.dwCurrentState);
}

std::optional<ServiceStart> startOf(SC_HANDLE service)
{
    alignas(QUERY_SERVICE_CONFIGW) std::array<char, kConfigOctets> room{};
    auto *config = static_cast<QUERY_SERVICE_CONFIGW *>(static_cast<void *>(room.data()));
    DWORD needed = 0;
    if (QueryServiceConfigW(service, config, kConfigOctets, &needed) == 0) {
        return std::nullopt;
    }
    return windows_values::serviceStart(config->dwStartType);
}

} // namespace

Result<QList<WindowsService>> services(const QStringList &names)
{
    const ServiceHandle manager(OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT));
    if (!manager) {
        return systemFailure(GetLastError(), u"OpenSCManager"_s);
    }
    QList<WindowsService> found;
    std::optional<Failure> failure;
    for (const QString &name : names) {
        const ServiceHandle service(OpenServiceW(manager.get(), qUtf16Printable(name),
                                                 SERVICE_QUERY_STATUS | SERVICE_QUERY_CONFIG));
        if (!service) {
            const DWORD code = GetLastError();
            if (code == ERROR_SERVICE_DOES_NOT_EXIST) {
                found.append({.name = name, .state = ServiceState::Missing});
            } else {
                failure = systemFailure(code, u"OpenService "_s + name);
            }
            continue;
        }
        const auto state = stateOf(service.get());
        const auto start = startOf(service.get());
        if (state && start) {
            found.append({name, *state, *start});
        } else {
            failure = systemFailure(GetLastError(), u"QueryService "_s + name);
        }
    }
    if (found.isEmpty() && failure) {
        return *failure;
    }
    return found;
}

} // namespace aovpn::windows_system
