// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows_values/execution_policy.h"

using namespace Qt::StringLiterals;

namespace aovpn::windows_values {

QString executionPolicyOfGroup(const RegistryValues &values)
{
    const auto enabled = values.number(u"EnableScripts"_s);
    if (!enabled) {
        return {};
    }
    return *enabled == 0 ? u"Restricted"_s : executionPolicyOfScope(values);
}

QString executionPolicyOfScope(const RegistryValues &values)
{
    return values.text(u"ExecutionPolicy"_s).trimmed();
}

} // namespace aovpn::windows_values
