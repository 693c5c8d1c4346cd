// SPDX-License-Identifier: Apache-2.0
// The proxies that this user and this computer are told to use.
#pragma once

#include "checks/model/computer_evidence.h"
#include "checks/model/result.h"

namespace aovpn::windows_system {

/// Group policy's first, then the user's, then the computer's. Any user may read them.
/// Result: empty: none is set. Errors: AccessDenied, Internal: none of the sources answers.
/// Source: WinHttpGetIEProxyConfigForCurrentUser, WinHttpGetDefaultProxyConfiguration; policy
/// "Make proxy settings per-machine".
Result<QList<ProxySettings>> proxySettings();

} // namespace aovpn::windows_system
