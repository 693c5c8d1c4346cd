// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/adapter_addresses.h"

#include "checks/system/windows/system_error.h"

namespace aovpn::windows_system {
namespace {

constexpr ULONG kFirstOctets = 32 * 1024;
constexpr ULONG kMostOctets = 16 * 1024 * 1024;

} // namespace

Result<AdapterAddresses> adapterAddresses(bool gateways)
{
    const ULONG flags = GAA_FLAG_SKIP_ANYCAST | GAA_FLAG_SKIP_MULTICAST |
                        (gateways ? ULONG{GAA_FLAG_INCLUDE_GATEWAYS} : 0);
    ULONG octets = kFirstOctets;
    for (;;) {
        auto block = std::make_unique<char[]>(octets);
        const ULONG room = octets;
        const ULONG code = GetAdaptersAddresses(
            AF_UNSPEC, flags, nullptr,
            static_cast<IP_ADAPTER_ADDRESSES *>(static_cast<void *>(block.get())), &octets);
        if (code == ERROR_SUCCESS) {
            return AdapterAddresses(std::move(block));
        }
        if (code == ERROR_NO_DATA) {
            return AdapterAddresses(nullptr);
        }
        // An adapter may come between two calls; each time there is more room.
        if (code != ERROR_BUFFER_OVERFLOW || octets <= room || octets > kMostOctets) {
            return systemFailure(code, QStringLiteral("GetAdaptersAddresses"));
        }
    }
}

} // namespace aovpn::windows_system
