// SPDX-License-Identifier: Apache-2.0
// Settings of Windows that decide whether a dial can work.
#pragma once

#include "checks/model/computer_evidence.h"
#include "checks/model/result.h"

namespace aovpn::windows_system {

/// Any user may read them; what can't be read is null. Errors: AccessDenied, Internal.
/// Source: the registry values that SettingsEvidence names; NetGetJoinInformation,
/// NetGetAadJoinInformation.
Result<SettingsEvidence> settingsEvidence();

} // namespace aovpn::windows_system
