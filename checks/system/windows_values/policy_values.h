// SPDX-License-Identifier: Apache-2.0
// The site policy out of the product's own key of the registry.
#pragma once

#include "checks/model/policy.h"
#include "checks/model/result.h"
#include "checks/system/windows_values/registry_values.h"

#include <QJsonObject>

namespace aovpn::windows_values {

/// The values named like the members of SitePolicy, those of a part with a dot ("helpdesk.phone"):
/// texts are REG_SZ, numbers REG_DWORD, yes and no REG_DWORD 1 and 0, lists REG_MULTI_SZ. Values of
/// other names are ignored, as in a file; "schema" is not needed.
/// Result: the policy's members that are set; empty: none.
/// Errors: Malformed: a value of another type, named in the detail. @p where names the key.
Result<QJsonObject> policyOf(const RegistryValues &values, const QString &where);

} // namespace aovpn::windows_values
