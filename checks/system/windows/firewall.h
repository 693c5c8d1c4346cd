// SPDX-License-Identifier: Apache-2.0
// Windows' own firewall: is it on, and does it stop what no rule allows?
#pragma once

#include "checks/model/computer_evidence.h"
#include "checks/model/result.h"

namespace aovpn::windows_system {

/// The three profiles with group policy counted in. Any user may read them; rules are not read.
/// Where the firewall's interface does not answer, the keys of group policy and of this computer
/// are read instead; then it is not known which profile is active.
/// Errors: NotSupported: neither says anything; AccessDenied; Internal.
/// Source: INetFwPolicy2; [MS-GPFAS] 2.2.2 (EnableFirewall, DefaultOutboundAction).
Result<QList<FirewallProfile>> firewallProfiles();

} // namespace aovpn::windows_system
