// SPDX-License-Identifier: Apache-2.0
// The network devices that tunnels are built with.
#pragma once

#include "checks/model/computer_evidence.h"
#include "checks/model/result.h"

namespace aovpn::windows_system {

/// The WAN Miniports that are present, hidden ones included. Any user may read them.
/// Errors: NotSupported: Windows lists no network device at all, which only another system than
/// Windows does; AccessDenied, Internal.
/// Source: SetupDiGetClassDevsW, CM_Get_DevNode_Status.
Result<QList<AdapterDevice>> tunnelDevices();

} // namespace aovpn::windows_system
