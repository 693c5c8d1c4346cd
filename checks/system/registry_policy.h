// SPDX-License-Identifier: Apache-2.0
// The part of the site policy that an administrator deploys outside of files.
#pragma once

#include "checks/model/result.h"

#include <QJsonObject>

namespace aovpn {

/// What it is called in messages.
inline constexpr char kRegistryPolicyKey[] = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\AOVPN Doctor";

/// The members of the site policy that the product's own key of the registry sets, as in a policy
/// file, without its schema; empty: none, or this system has no registry.
/// Errors: Malformed: a value of the wrong type, named in the detail; AccessDenied.
Result<QJsonObject> registryPolicy();

} // namespace aovpn
