// SPDX-License-Identifier: Apache-2.0
// Asks the VPN server on TCP 1723 whether it speaks PPTP.
#pragma once

#include "checks/probes/probe.h"

namespace aovpn {

/// One TCP connection per address: start of the control connection, its reply, stop. Only for a
/// connection that uses nothing but PPTP. The tunnel itself (GRE) is not tried.
/// Source: RFC 2637, 2.1 to 2.4.
extern const Probe kPptpProbe;

} // namespace aovpn
