// SPDX-License-Identifier: Apache-2.0
// Does the VPN server answer IKE on UDP 500 and 4500, and what does it agree to?
#pragma once

#include "checks/probes/probe.h"

namespace aovpn {

/// One task per address and port; the real IKE_SA_INIT only once per address: on 500, or on 4500
/// when 500 did not answer, because every one leaves a half-open SA for half a minute and servers
/// stop answering an address that has several.
extern const Probe kIkeProbe;

} // namespace aovpn
