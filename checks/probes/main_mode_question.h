// SPDX-License-Identifier: Apache-2.0
// Asks one address in the words of IKEv1, as the start of L2TP does.
#pragma once

#include "checks/model/network_evidence.h"
#include "checks/system/system.h"

namespace aovpn {

inline constexpr std::chrono::milliseconds kMainModeLongest{3500};

/// Sends the first message of main mode to UDP 500 at 0, 1 and 2 s until it is answered. The server
/// keeps a half-open SA until its own time-out, because IKEv1 knows no question without one.
///
/// Input:  @p authentication: the methods to offer, of ikev1_main_mode.h.
/// Result: an exchange with the question "main-mode", facts derived. Errors: Internal: no socket or
///         no random numbers.
Result<IkeExchange> askMainMode(Datagrams &datagrams, const QString &address,
                                const QList<int> &authentication, const Wait &wait);

} // namespace aovpn
