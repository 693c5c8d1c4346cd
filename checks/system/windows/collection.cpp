// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/collection.h"

#include "checks/system/windows/registry.h"
#include "checks/system/windows/windows_api.h"
#include "checks/system/windows_values/execution_policy.h"
#include "checks/system/windows_values/support_tool.h"

using namespace Qt::StringLiterals;

namespace aovpn::windows_system {

Result<CollectionEvidence> collectionEvidence()
{
    static const QString kGroup = u"SOFTWARE\\Policies\\Microsoft\\Windows\\PowerShell"_s;
    static const QString kScope =
        u"SOFTWARE\\Microsoft\\PowerShell\\1\\ShellIds\\Microsoft.PowerShell"_s;
    const auto machineGroup = registryValuesIfAny(Hive::Machine, kGroup);
    const auto userGroup = registryValuesIfAny(Hive::User, kGroup);
    const auto machine = registryValuesIfAny(Hive::Machine, kScope);
    const auto user = registryValuesIfAny(Hive::User, kScope);
    for (const auto *one : {&machineGroup, &userGroup, &machine, &user}) {
        if (!*one) {
            return one->error();
        }
    }
    // The articles name folders on this drive, wherever Windows itself lies.
    CollectionEvidence evidence = windows_values::findSupportTool(u"C:/"_s);
    evidence.machinePolicy = windows_values::executionPolicyOfGroup(*machineGroup);
    evidence.userPolicy = windows_values::executionPolicyOfGroup(*userGroup);
    evidence.localMachine = windows_values::executionPolicyOfScope(*machine);
    evidence.currentUser = windows_values::executionPolicyOfScope(*user);
    ULARGE_INTEGER available{};
    if (GetDiskFreeSpaceExW(L"C:\\", &available, nullptr, nullptr) != 0) {
        evidence.freeOctets = static_cast<qint64>(available.QuadPart);
    }
    return evidence;
}

} // namespace aovpn::windows_system
