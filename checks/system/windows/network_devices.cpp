// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/network_devices.h"

#include "checks/system/windows/system_error.h"
#include "checks/system/windows/windows_api.h"
#include "checks/system/windows_values/adapter_words.h"

#include <array>
#include <cfgmgr32.h>
#include <memory>
#include <setupapi.h>

using namespace Qt::StringLiterals;

namespace aovpn::windows_system {
namespace {

/// {4d36e972-e325-11ce-bfc1-08002be10318}. Source: "System-Defined Device Setup Classes".
constexpr GUID kNetworkClass{
    0x4d36e972, 0xe325, 0x11ce, {0xbf, 0xc1, 0x08, 0x00, 0x2b, 0xe1, 0x03, 0x18}};
constexpr DWORD kMostDevices = 10'000;

// Source: cfg.h, "Device Node Status Flags" and "Device Manager Error Messages".
constexpr ULONG kStarted = 0x8;
constexpr ULONG kHasProblem = 0x400;
constexpr int kPhantom = 45;

struct ListCloser
{
    using pointer = HDEVINFO;
    void operator()(HDEVINFO list) const { SetupDiDestroyDeviceInfoList(list); }
};

/// The first string of a property; a list of hardware ids begins with the most fitting one.
QString property(HDEVINFO list, SP_DEVINFO_DATA &device, DWORD which)
{
    std::array<wchar_t, 1024> text{};
    const DWORD octets = static_cast<DWORD>((text.size() - 1) * sizeof(wchar_t));
    if (SetupDiGetDeviceRegistryPropertyW(list, &device, which, nullptr,
                                          static_cast<BYTE *>(static_cast<void *>(text.data())),
                                          octets, nullptr) == 0) {
        return {};
    }
    return QString::fromWCharArray(text.data());
}

void readStatus(AdapterDevice &device, DWORD node)
{
    ULONG status = 0;
    ULONG problem = 0;
    if (CM_Get_DevNode_Status(&status, &problem, node, 0) != CR_SUCCESS) {
        device.problemCode = kPhantom;
        return;
    }
    device.started = (status & kStarted) != 0;
    device.problemCode = (status & kHasProblem) != 0 ? static_cast<int>(problem) : 0;
}

} // namespace

Result<QList<AdapterDevice>> tunnelDevices()
{
    HDEVINFO raw = SetupDiGetClassDevsW(&kNetworkClass, nullptr, nullptr, DIGCF_PRESENT);
    if (raw == INVALID_HANDLE_VALUE) {
        return systemFailure(GetLastError(), u"SetupDiGetClassDevs"_s);
    }
    const std::unique_ptr<HDEVINFO, ListCloser> list(raw);
    QList<AdapterDevice> devices;
    DWORD seen = 0;
    for (; seen < kMostDevices; ++seen) {
        SP_DEVINFO_DATA one{};
        one.cbSize = sizeof one;
        if (SetupDiEnumDeviceInfo(list.get(), seen, &one) == 0) {
            break;
        }
        AdapterDevice device{.hardwareId = property(list.get(), one, SPDRP_HARDWAREID),
                             .description = property(list.get(), one, SPDRP_FRIENDLYNAME)};
        if (!windows_values::isTunnelDevice(device.hardwareId)) {
            continue;
        }
        if (device.description.isEmpty()) {
            device.description = property(list.get(), one, SPDRP_DEVICEDESC);
        }
        readStatus(device, one.DevInst);
        devices.append(device);
    }
    if (seen == 0) {
        return Failure{FailureKind::NotSupported, 0, u"the system lists no network device"_s,
                       u"SetupDiGetClassDevs"_s};
    }
    return devices;
}

} // namespace aovpn::windows_system
