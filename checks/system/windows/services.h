// SPDX-License-Identifier: Apache-2.0
// States of Windows' services.
#pragma once

#include "checks/model/computer_evidence.h"
#include "checks/model/result.h"

namespace aovpn::windows_system {

/// Result: one entry per name of @p names; a service that is not installed is Missing. A state that
/// this account may not ask for is left out.
/// Errors: AccessDenied, Internal. Rights: those of any user; an administrator would not see more.
/// Source: QueryServiceStatusEx, QueryServiceConfigW.
Result<QList<WindowsService>> services(const QStringList &names);

} // namespace aovpn::windows_system
