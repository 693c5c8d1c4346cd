// SPDX-License-Identifier: Apache-2.0
// Which program judges, and by which rules.
#pragma once

#include "checks/model/session_result.h"

namespace aovpn {

/// What every result of this program names as its tool.
ToolInfo toolInfo();

} // namespace aovpn
