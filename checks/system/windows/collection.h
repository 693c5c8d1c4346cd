// SPDX-License-Identifier: Apache-2.0
// What Microsoft's support tool needs on this computer, and what it left.
#pragma once

#include "checks/model/computer_evidence.h"
#include "checks/model/result.h"

namespace aovpn::windows_system {

/// Any user may read it. Errors: AccessDenied, Internal.
/// Source: the registry keys of "about_Execution_Policies"; GetDiskFreeSpaceExW.
Result<CollectionEvidence> collectionEvidence();

} // namespace aovpn::windows_system
