// SPDX-License-Identifier: Apache-2.0
// The dialer of this Windows.
#pragma once

#include "checks/model/dialer_evidence.h"
#include "checks/model/result.h"

namespace aovpn::windows_system {

/// Result: see ras::readDialer(). Needs no administrator; one would not learn more, because the
///         dialer lists the phonebooks of whoever asks.
/// Errors: NotSupported: this Windows has no rasapi32.dll, or one without the functions.
/// Thread: any. Source: ras.h.
Result<DialerEvidence> readDialer();

} // namespace aovpn::windows_system
