// SPDX-License-Identifier: Apache-2.0
#include "checks/system/registry_policy.h"

namespace aovpn {

Result<QJsonObject> registryPolicy()
{
    return QJsonObject{};
}

} // namespace aovpn
