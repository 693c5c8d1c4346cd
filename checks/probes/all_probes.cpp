// SPDX-License-Identifier: Apache-2.0
#include "checks/probes/computer_probes.h"
#include "checks/probes/connections_probe.h"
#include "checks/probes/crl_probe.h"
#include "checks/probes/ike_interview_probe.h"
#include "checks/probes/ike_probe.h"
#include "checks/probes/name_probe.h"
#include "checks/probes/network_probe.h"
#include "checks/probes/pptp_probe.h"
#include "checks/probes/probe.h"
#include "checks/probes/routing_probe.h"
#include "checks/probes/sstp_call_probe.h"
#include "checks/probes/sstp_probe.h"
#include "checks/probes/trust_probe.h"

#include <array>

namespace aovpn {

std::span<const Probe *const> allProbes()
{
    static constexpr auto kProbes = std::to_array<const Probe *>({
        &kConnectionsProbe,
        &kTriggersProbe,
        &kEventsProbe,
        &kDialerProbe,
        &kNetworkProbe,
        &kNameProbe,
        &kIkeProbe,
        &kIkeInterviewProbe,
        &kSstpProbe,
        &kPptpProbe,
        &kTrustProbe,
        &kCrlProbe,
        &kClientCertificatesProbe,
        &kSstpCallProbe,
        &kSettingsProbe,
        &kAdapterProbe,
        &kRoutingProbe,
        &kCollectionProbe,
    });
    return kProbes;
}

} // namespace aovpn
