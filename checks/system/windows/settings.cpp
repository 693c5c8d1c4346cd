// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/settings.h"

#include "checks/system/windows/registry.h"
#include "checks/system/windows/system_library.h"
#include "checks/system/windows_values/host_words.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <lm.h>
#include <memory>
#include <tlhelp32.h>

using namespace Qt::StringLiterals;

namespace aovpn::windows_system {
namespace {

using windows_values::RegistryValues;

struct BufferFreer
{
    void operator()(wchar_t *buffer) const { NetApiBufferFree(buffer); }
};

std::optional<bool> joinedToDirectory()
{
    wchar_t *raw = nullptr;
    NETSETUP_JOIN_STATUS status = NetSetupUnknownStatus;
    const NET_API_STATUS code = NetGetJoinInformation(nullptr, &raw, &status);
    const std::unique_ptr<wchar_t, BufferFreer> name(raw);
    if (code != NERR_Success || status == NetSetupUnknownStatus) {
        return std::nullopt;
    }
    return status == NetSetupDomainName;
}

/// The first member of DSREG_JOIN_INFO (lmjoin.h), which mingw-w64 10 does not have.
struct JoinInfo
{
    int joinType; ///< DSREG_JOIN_TYPE: 1 is the device, 2 only an account added by its user
};

std::optional<bool> joinedToEntra()
{
    constexpr int kDeviceJoin = 1;
    const SystemLibrary library(L"netapi32.dll");
    const auto get =
        library.function<HRESULT WINAPI(const wchar_t *, JoinInfo **)>("NetGetAadJoinInformation");
    const auto release = library.function<void WINAPI(JoinInfo *)>("NetFreeAadJoinInformation");
    JoinInfo *info = nullptr;
    if (get == nullptr || release == nullptr || FAILED(get(nullptr, &info))) {
        return std::nullopt;
    }
    const bool joined = info != nullptr && info->joinType == kDeviceJoin;
    if (info != nullptr) {
        release(info);
    }
    return joined;
}

/// One of the two is enough; a no needs both.
std::optional<bool> domainJoined()
{
    const auto directory = joinedToDirectory();
    const auto entra = joinedToEntra();
    if (directory == true || entra == true) {
        return true;
    }
    return directory && entra ? std::optional(false) : std::nullopt;
}

/// Does the process run that keeps Credential Guard's secrets? Null: the list can't be read.
std::optional<bool> isolatedProcessRuns()
{
    const HANDLE snapshot = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
    if (snapshot == INVALID_HANDLE_VALUE) {
        return std::nullopt;
    }
    PROCESSENTRY32W process{};
    process.dwSize = sizeof process;
    bool found = false;
    for (BOOL more = Process32FirstW(snapshot, &process); more != 0 && !found;
         more = Process32NextW(snapshot, &process)) {
        found = QString::fromWCharArray(process.szExeFile)
                    .compare(u"LsaIso.exe"_s, Qt::CaseInsensitive) == 0;
    }
    CloseHandle(snapshot);
    return found;
}

enum Key {
    Edition,
    Lsa,
    DeviceGuard,
    RasMan,
    PolicyAgent,
    KeyCount
};
constexpr const char *kKeys[KeyCount] = {
    "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion",
    "SYSTEM\\CurrentControlSet\\Control\\Lsa",
    "SOFTWARE\\Policies\\Microsoft\\Windows\\DeviceGuard",
    "SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters",
    "SYSTEM\\CurrentControlSet\\Services\\PolicyAgent",
};

} // namespace

Result<SettingsEvidence> settingsEvidence()
{
    std::array<RegistryValues, KeyCount> values;
    for (std::size_t i = 0; i < values.size(); ++i) {
        auto read = registryValuesIfAny(Hive::Machine, QLatin1String(kKeys[i]));
        if (!read) {
            return read.error();
        }
        values[i] = *std::move(read);
    }
    const auto isolated = isolatedProcessRuns();
    return SettingsEvidence{
        .edition = values[Edition].text(u"EditionID"_s),
        .domainJoined = domainJoined(),
        .lmCompatibilityLevel = values[Lsa].integer(u"LmCompatibilityLevel"_s),
        .credentialGuard =
            isolated ? windows_values::credentialGuard(*isolated, values[Lsa], values[DeviceGuard])
                     : std::nullopt,
        .prohibitIpsec = values[RasMan].integer(u"ProhibitIpSec"_s),
        .assumeUdpEncapsulation =
            values[PolicyAgent].integer(u"AssumeUDPEncapsulationContextOnSendRule"_s),
        .negotiateDh2048 = values[RasMan].integer(u"NegotiateDH2048_AES256"_s)};
}

} // namespace aovpn::windows_system
