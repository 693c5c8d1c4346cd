// SPDX-License-Identifier: Apache-2.0
// Microsoft's TroubleShootingScript (TSS) on this computer: its scripts, and what it left.
#pragma once

#include "checks/model/computer_evidence.h"

namespace aovpn::windows_values {

/// Looks under @p drive ("C:/") in the folders that Microsoft's articles name.
/// Result: scripts and archives (newest first, at most 100), with backslashes; the rest is empty.
/// Source: remote access troubleshooting guidance, "Data collection"; "Introduction to
/// TroubleShootingScript toolset (TSS)".
CollectionEvidence findSupportTool(const QString &drive);

} // namespace aovpn::windows_values
