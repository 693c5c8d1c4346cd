// SPDX-License-Identifier: Apache-2.0
// The name resolution policy table (NRPT) of this computer.
#pragma once

#include "checks/model/result.h"
#include "checks/model/routing_evidence.h"

namespace aovpn::windows_system {

/// Rules of group policy first, then those of this computer. Any user may read both keys. Rules
/// that a connection brings along while it is connected are in its profile.
/// Result: at most 1,000; empty: there are none. Errors: AccessDenied, Internal.
/// Source: [MS-GPNRPT] 2.2.2; Add-DnsClientNrptRule.
Result<QList<NameRule>> nameRules();

} // namespace aovpn::windows_system
