// SPDX-License-Identifier: Apache-2.0
// Ask this computer what the dialer finds on it: triggers, settings, certificates, adapters, log.
#pragma once

#include "checks/probes/probe.h"

namespace aovpn {

extern const Probe kTriggersProbe;
extern const Probe kSettingsProbe;
extern const Probe kClientCertificatesProbe;
extern const Probe kAdapterProbe;
extern const Probe kEventsProbe;
extern const Probe kDialerProbe;
extern const Probe kCollectionProbe;

} // namespace aovpn
