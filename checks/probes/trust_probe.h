// SPDX-License-Identifier: Apache-2.0
// Which roots does this computer trust?
#pragma once

#include "checks/probes/probe.h"

namespace aovpn {

/// Asked as soon as a certificate is there to be judged, or a profile names roots. Every task gives
/// the whole TrustEvidence for what was known when it was planned: the thumbprint of every root,
/// and in full those that the known chains can lead to and those that the site policy adds.
/// Certificates that arrive later lead to another task, whose evidence includes that of the earlier
/// ones.
extern const Probe kTrustProbe;

} // namespace aovpn
