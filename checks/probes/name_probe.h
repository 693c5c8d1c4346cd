// SPDX-License-Identifier: Apache-2.0
// Asks the system's resolver where the VPN server's name leads.
#pragma once

#include "checks/probes/probe.h"

namespace aovpn {

/// A and AAAA of the diagnosed connection's server, asked at the same time, and the hosts file's
/// lines about it. An address instead of a name asks nothing.
extern const Probe kNameProbe;

} // namespace aovpn
