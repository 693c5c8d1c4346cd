// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/adapter.h"

#include "checks/system/windows/bindings.h"
#include "checks/system/windows/network_devices.h"
#include "checks/system/windows/services.h"
#include "checks/system/windows_values/service_words.h"

using namespace Qt::StringLiterals;

namespace aovpn::windows_system {

Result<AdapterEvidence> adapterEvidence()
{
    auto devices = tunnelDevices();
    if (!devices) {
        return devices.error();
    }
    AdapterEvidence evidence{.devices = *std::move(devices)};
    if (auto bindings = miniportBindings()) {
        evidence.bindings = *std::move(bindings);
    } else {
        evidence.unread.insert(u"bindings"_s, bindings.error());
    }
    if (auto found = services(windows_values::tunnelServices())) {
        evidence.services = *std::move(found);
    } else {
        evidence.unread.insert(u"services"_s, found.error());
    }
    return evidence;
}

} // namespace aovpn::windows_system
