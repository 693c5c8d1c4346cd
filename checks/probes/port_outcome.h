// SPDX-License-Identifier: Apache-2.0
// What a failed call on a socket says about the port at its other end.
#pragma once

#include "checks/model/network_evidence.h"

namespace aovpn {

/// Result: Silent for Timeout, Refused, Unreachable, BlockedLocally; nullopt for every failure that
/// says nothing of the port (Cancelled, NotSupported, Internal, ...).
std::optional<PortOutcome> portOutcome(FailureKind kind);

/// The same of a TCP connection that did not come about: an address family that this computer does
/// not speak (NotSupported) leads nowhere either.
std::optional<PortOutcome> connectionOutcome(FailureKind kind);

} // namespace aovpn
