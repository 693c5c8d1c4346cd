// SPDX-License-Identifier: Apache-2.0
// Diffie-Hellman: the value of a KE payload and the secret that two of them make.
#pragma once

#include "checks/model/result.h"
#include "checks/protocol/ike/secret_octets.h"

#include <memory>

namespace aovpn::ike {

/// Octets of a public value of @p group; nullopt for a group that cannot be made here.
std::optional<qsizetype> keyShareOctets(int group);

/// A key pair of one exchange. The private half never leaves it and is wiped with it.
/// Groups: 2 (MODP 1024), 14 (MODP 2048), 19 (ECP 256), 20 (ECP 384).
/// Source: RFC 2409, 6.2; RFC 3526, 3; RFC 5903, 7; RFC 7296, 3.4.
class KeyPair
{
public:
    /// Errors: NotSupported: another group; Internal: OpenSSL failed.
    static Result<KeyPair> make(int group);
    /// A pair with a given private half, for test vectors. @p octets: big-endian.
    /// Errors: as make(); Malformed: no private value of the group.
    static Result<KeyPair> fromPrivate(int group, QByteArrayView octets);

    ~KeyPair();
    KeyPair(KeyPair &&other) noexcept;
    KeyPair &operator=(KeyPair &&other) noexcept;

    int group() const;
    /// MODP: big-endian, padded to the length of the prime; ECP: x | y without the 0x04 octet.
    QByteArray publicValue() const;
    /// Input:  the other end's public value, untrusted, in the form of publicValue().
    /// Result: g^ir: MODP: padded to the length of the prime; ECP: x only.
    /// Errors: Malformed: a wrong length, a value outside 2 to p - 2, a point off the curve;
    ///         Internal: OpenSSL failed.
    /// Source: RFC 7296, 2.14; RFC 6989, 2.1 and 2.3; RFC 5903, 9.
    Result<SecretOctets> sharedSecret(const QByteArray &peerPublic) const;

private:
    struct Private;
    explicit KeyPair(std::unique_ptr<Private> made);
    std::unique_ptr<Private> d;
};

/// The public half of a key pair whose private half is gone: for questions that never go on.
/// Errors: as KeyPair::make().
Result<QByteArray> makeKeyShare(int group);

} // namespace aovpn::ike
