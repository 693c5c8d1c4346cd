// SPDX-License-Identifier: Apache-2.0
// Asks this computer where it sends traffic, and the site policy's targets whether they answer.
#pragma once

#include "checks/probes/probe.h"

namespace aovpn {

extern const Probe kRoutingProbe;

} // namespace aovpn
