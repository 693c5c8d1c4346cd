// SPDX-License-Identifier: Apache-2.0
// Can the revocation lists that the certificates name be fetched, and what do they hold?
#pragma once

#include "checks/probes/probe.h"

namespace aovpn {

/// One plain HTTP GET for each distinct http: CRL URL of the certificates that servers sent (roots
/// aside), at most six; other schemes are skipped. A failure is data: CrlFetch::failure. When no
/// certificate names such a URL, one task says so with an empty list.
/// Bounds: 5 seconds, 10 MiB and one redirect each.
extern const Probe kCrlProbe;

} // namespace aovpn
