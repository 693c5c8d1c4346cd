// SPDX-License-Identifier: Apache-2.0
// Asks the VPN server on TCP 443 whether it speaks SSTP.
#pragma once

#include "checks/probes/probe.h"

namespace aovpn {

/// One TCP connection per address: TLS, the SSTP verb, the head of the reply, close. Only for a
/// connection that uses SSTP. Yields the certificates of the TLS handshake as well, once per
/// address, even if two addresses show the same.
/// Source: [MS-SSTP] 3.2.4.1.
extern const Probe kSstpProbe;

} // namespace aovpn
