// SPDX-License-Identifier: Apache-2.0
// Public Diffie-Hellman values for KE payloads.
#pragma once

#include "checks/model/result.h"

namespace aovpn::ike {

/// Octets of a public value of @p group; nullopt for a group that cannot be made here.
std::optional<qsizetype> keyShareOctets(int group);

/// Makes a fresh key pair and returns its public half; the private half is wiped and gone, because
/// no question of this program goes on to compute a shared secret.
/// Input:  2 (MODP 1024), 14 (MODP 2048), 19 (ECP 256) or 20 (ECP 384).
/// Result: MODP: big-endian, padded to the length of the prime; ECP: x | y without the 0x04 octet.
/// Errors: NotSupported: another group; Internal: OpenSSL failed.
/// Source: RFC 2409, 6.2; RFC 3526, 3; RFC 5903, 7; RFC 7296, 3.4.
Result<QByteArray> makeKeyShare(int group);

} // namespace aovpn::ike
