// SPDX-License-Identifier: Apache-2.0
// What the Network List Manager and the IP helper say of the network.
#pragma once

#include "checks/model/computer_evidence.h"

namespace aovpn::windows_system {

/// The category of the networks that this computer's hardware is connected to: "public", "private",
/// "domain". Empty: none is connected, they differ, or Windows does not say.
/// Source: INetworkConnection::GetAdapterId, INetwork::GetCategory.
QString physicalNetworkCategory();

/// How far Windows finds that its network leads. GetNetworkConnectivityHint, which knows of
/// sign-in pages, exists since Windows 10 2004; before, INetworkListManager is asked.
Connectivity connectivity();

} // namespace aovpn::windows_system
