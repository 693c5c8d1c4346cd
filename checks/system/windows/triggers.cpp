// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/triggers.h"

#include "checks/system/windows/interfaces.h"
#include "checks/system/windows/network_list.h"
#include "checks/system/windows/registry.h"

using namespace Qt::StringLiterals;

namespace aovpn::windows_system {

Result<TriggerEvidence> triggerEvidence()
{
    const auto config = registryValuesIfAny(
        Hive::Machine, u"SYSTEM\\CurrentControlSet\\Services\\RasMan\\Config"_s);
    if (!config) {
        return config.error();
    }
    TriggerEvidence evidence{.disabledProfiles = config->list(u"AutoTriggerDisabledProfilesList"_s),
                             .triggeredProfile = config->text(u"AutoTriggerProfileEntryName"_s)};
    if (const auto interfaces = networkInterfaces()) {
        for (const NetworkInterface &one : *interfaces) {
            if (one.up && isPhysical(one)) {
                evidence.networkSuffixes += one.dnsSuffixes;
            }
        }
        evidence.networkSuffixes.removeDuplicates();
    }
    evidence.networkCategory = physicalNetworkCategory();
    return evidence;
}

} // namespace aovpn::windows_system
