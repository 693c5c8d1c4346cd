// SPDX-License-Identifier: Apache-2.0
#include "checks/probes/crl_probe.h"
#include "checks/probes/trust_probe.h"

#include <array>

namespace aovpn {

std::span<const Probe *const> allProbes()
{
    static constexpr std::array kProbes{&kTrustProbe, &kCrlProbe};
    return kProbes;
}

} // namespace aovpn
