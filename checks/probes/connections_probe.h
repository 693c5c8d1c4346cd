// SPDX-License-Identifier: Apache-2.0
// Reads the connection that was asked for by name from this computer's phonebooks.
#pragma once

#include "checks/probes/probe.h"

namespace aovpn {

extern const Probe kConnectionsProbe;

} // namespace aovpn
