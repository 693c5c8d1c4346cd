// SPDX-License-Identifier: Apache-2.0
// What Windows builds tunnels with: devices, bindings, services.
#pragma once

#include "checks/model/computer_evidence.h"
#include "checks/model/result.h"

namespace aovpn::windows_system {

/// Without the devices there is no answer; bindings or services that can't be read are named in
/// AdapterEvidence::unread. Errors: those of tunnelDevices().
Result<AdapterEvidence> adapterEvidence();

} // namespace aovpn::windows_system
