// SPDX-License-Identifier: Apache-2.0
// Can the revocation lists that the certificates name be fetched, and what do they hold?
#pragma once

#include "checks/probes/probe.h"

namespace aovpn {

/// One plain HTTP GET for each distinct http: CRL URL along the paths that lead to a trusted root
/// (roots aside), at most six; other schemes are skipped. Certificates that nobody trusted has
/// issued are not followed, nor addresses of this computer or its own link unless the VPN server
/// has one: a hostile server must not choose whom this computer asks. A failure is data:
/// CrlFetch::failure; NotSupported: it was not asked. When no certificate names such a URL, one
/// task says so with an empty list. Bounds: 5 seconds, 10 MiB and one redirect each.
extern const Probe kCrlProbe;

} // namespace aovpn
