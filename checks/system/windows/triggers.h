// SPDX-License-Identifier: Apache-2.0
// Why Always On may keep still on this computer.
#pragma once

#include "checks/model/computer_evidence.h"
#include "checks/model/result.h"

namespace aovpn::windows_system {

/// Any user may read it. Errors: AccessDenied, Internal.
/// Source: HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config; INetworkListManager.
Result<TriggerEvidence> triggerEvidence();

} // namespace aovpn::windows_system
