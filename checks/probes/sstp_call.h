// SPDX-License-Identifier: Apache-2.0
// One SSTP call over a TLS connection of its own.
#pragma once

#include "checks/protocol/sstp/sstp_caller.h"
#include "checks/system/system.h"

namespace aovpn {

inline constexpr quint16 kSstpPort = 443;
/// TCP, TLS and HTTP take no longer than this, so that the call has its time.
inline constexpr std::chrono::milliseconds kSstpOpening{6000};
/// A sign-in server may take 15 seconds for its first answer.
inline constexpr std::chrono::milliseconds kSstpPatience{16000};

struct SstpCallTask
{
    QString address;
    QString server; ///< for SNI and the Host field
    QString identityKind;
    sstp::CallOptions options;
    /// A server that says nothing for so long is silent; before, the run's own end is a cut.
    std::chrono::milliseconds patience{kSstpPatience};
};

/// TCP, TLS, the SSTP verb, then the call as far as sstp::Caller goes, and its end; the last part
/// of the time that @p wait leaves belongs to the end. A connection that comes not as far as the
/// call is NotStarted, also where @p wait leaves no time for one. Silent is only who was given the
/// whole patience; a call that @p wait ended before that is Cut.
/// Errors: Cancelled before the call, Internal.
Result<SstpCall> callSstp(System &system, const SstpCallTask &task, const Wait &wait);

} // namespace aovpn
