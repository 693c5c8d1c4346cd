// SPDX-License-Identifier: Apache-2.0
// What the local network does: a sign-in page in between, the clock beside a server's, proxies.
#pragma once

#include "checks/probes/probe.h"

namespace aovpn {

extern const Probe kNetworkProbe;

} // namespace aovpn
