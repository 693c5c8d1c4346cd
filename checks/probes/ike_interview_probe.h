// SPDX-License-Identifier: Apache-2.0
// Interviews an IKEv2 gateway: its certificate, its sign-in method, what it would refuse.
#pragma once

#include "checks/probes/probe.h"

namespace aovpn {

/// One interview at a time, with the first address that answers:
///   sa-init                  the profile's offer (or all that is known), the first identity
///   sa-init                  again with the next identity while the sign-in server refuses them
///   sa-init-broad            all that is known, when the profile's offer was refused
///   sa-init-encryption, -integrity, -group
///                            the profile's offer, freed in one part, whatever the broad one
///                            brought
///   sa-init-windows-default  what Windows offers for a profile that fixes nothing, when the server
///                            took something else or refused all that is known
/// So a refusal is followed by at most six more IKE_SA_INITs.
/// Yields ike (the IKE_SA_INIT exchanges), ikeInterviews and certificates.
extern const Probe kIkeInterviewProbe;

} // namespace aovpn
