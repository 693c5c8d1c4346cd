// SPDX-License-Identifier: Apache-2.0
// Calls the VPN server over SSTP without credentials: which sign-in does it demand?
#pragma once

#include "checks/probes/probe.h"

namespace aovpn {

/// One call to the first address that answered as SSTP, without a password; another one in the next
/// name of interviewIdentities() where the sign-in server refused the one before it. Yields the
/// certificates of the sign-in server as well, if its EAP method shows them.
/// Source: [MS-SSTP] 3.2; RFC 1661; RFC 3748.
extern const Probe kSstpCallProbe;

} // namespace aovpn
