// SPDX-License-Identifier: Apache-2.0
#include "checks/probes/connections_probe.h"
#include "checks/probes/probe.h"

#include <array>

namespace aovpn {

std::span<const Probe *const> allProbes()
{
    static constexpr std::array kProbes{
        &kConnectionsProbe,
    };
    return kProbes;
}

} // namespace aovpn
