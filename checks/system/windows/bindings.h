// SPDX-License-Identifier: Apache-2.0
// What is bound to the adapters of tunnels.
#pragma once

#include "checks/model/computer_evidence.h"
#include "checks/model/result.h"

namespace aovpn::windows_system {

/// The protocols and filters right above WAN Miniport (IP), (IPv6) and (Network Monitor).
/// Asks Windows' network configuration (INetCfg), whose order of bindings is documented, and not
/// the keys "Linkage" of the registry, which are not. It is opened for reading: that takes no
/// lock and no administrator rights.
/// Errors: NotSupported: the system does not answer; AccessDenied; Internal.
/// Source: INetCfg, INetCfgComponentBindings::EnumBindingPaths.
Result<QList<AdapterBinding>> miniportBindings();

} // namespace aovpn::windows_system
