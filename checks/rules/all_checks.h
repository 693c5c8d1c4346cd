// SPDX-License-Identifier: Apache-2.0
// Every check of the product.
#pragma once

#include "checks/model/check.h"

#include <span>

namespace aovpn {

/// All checks, by stage and then alphabetically.
std::span<const Check *const> allChecks();

} // namespace aovpn
