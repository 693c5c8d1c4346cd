// SPDX-License-Identifier: Apache-2.0
// One SSTP call over a TLS connection of its own.
#pragma once

#include "checks/protocol/sstp/sstp_caller.h"
#include "checks/system/system.h"

namespace aovpn {

inline constexpr quint16 kSstpPort = 443;

struct SstpCallTask
{
    QString address;
    QString server; ///< for SNI and the Host field
    QString identityKind;
    sstp::CallOptions options;
};

/// TCP, TLS, the SSTP verb, then the call as far as sstp::Caller goes, and its end; the last part
/// of the time that @p wait leaves belongs to the end. A connection that comes not as far as the
/// call is NotStarted.
/// Errors: Cancelled before the call, Internal.
Result<SstpCall> callSstp(System &system, const SstpCallTask &task, const Wait &wait);

} // namespace aovpn
