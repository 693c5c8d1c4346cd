// SPDX-License-Identifier: Apache-2.0
// From a leaf to a root: finds the best path among everything sent and stored, then lets OpenSSL
// validate exactly that path and collects every error.
#pragma once

#include "checks/protocol/x509/trust_index.h"

namespace aovpn::x509 {

struct BuiltPath
{
    PathFacts facts;
    QList<CertificatePointer> certificates; ///< of facts.certificates, same order
};

/// Input:  the leaf and whatever came along with it in any order, extra certificates and duplicates
///         included; null pointers are skipped.
/// Result: the path that ends best: in a trusted root without an error, then in a trusted root with
///         the fewest, then in an untrusted one, then the longest incomplete one.
/// Bounds: 16 certificates deep, 16 paths compared, 256 signatures verified while searching and at
/// most 240 while comparing, none with a key that is no modest one: below a second for the
/// costliest chain that a server can send (tst_path_builder, costliestChain). Source: RFC
/// 5280, 6.1; RFC 4158.
BuiltPath buildPath(const CertificatePointer &leaf, const QList<CertificatePointer> &sent,
                    const TrustIndex &trust, const QDateTime &atUtc);

} // namespace aovpn::x509
