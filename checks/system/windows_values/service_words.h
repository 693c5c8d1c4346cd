// SPDX-License-Identifier: Apache-2.0
// What the service control manager's numbers mean.
#pragma once

#include "checks/model/computer_evidence.h"

namespace aovpn::windows_values {

/// The services that the adapter's checks ask about.
QStringList tunnelServices();

/// @p state: dwCurrentState. Paused counts as stopped: it serves nobody. Source: winsvc.h.
ServiceState serviceState(quint32 state);

/// @p startType: dwStartType. Source: winsvc.h.
ServiceStart serviceStart(quint32 startType);

} // namespace aovpn::windows_values
