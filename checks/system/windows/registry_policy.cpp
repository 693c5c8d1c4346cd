// SPDX-License-Identifier: Apache-2.0
#include "checks/system/registry_policy.h"

#include "checks/system/windows/registry.h"
#include "checks/system/windows_values/policy_values.h"

using namespace Qt::StringLiterals;

namespace aovpn {

Result<QJsonObject> registryPolicy()
{
    auto values = windows_system::registryValuesIfAny(windows_system::Hive::Machine,
                                                      u"SOFTWARE\\Policies\\AOVPN Doctor"_s);
    if (!values) {
        return values.error();
    }
    return windows_values::policyOf(*values, QLatin1String(kRegistryPolicyKey));
}

} // namespace aovpn
