// SPDX-License-Identifier: Apache-2.0
// From the answer to IKE_SA_INIT to the keys of the IKE SA.
#pragma once

#include "checks/protocol/ike/ike_parse.h"
#include "checks/protocol/ike/secret_octets.h"

namespace aovpn::ike {

/// The algorithms of one IKE SA.
struct Suite
{
    Transform cipher;  ///< AES-CBC 128, 192, 256; AES-GCM-16 128, 192, 256; 3DES
    int prf = 0;       ///< HMAC with SHA1, SHA2-256 or SHA2-384
    int integrity = 0; ///< 0 beside GCM
    int group = 0;     ///< Diffie-Hellman

    bool operator==(const Suite &) const = default;
};

/// What @p reply chose.
/// Input:  accepting, and without violation of the request (ike_reply.h): so it was offered.
/// Errors: NotSupported: a transform that this program cannot do.
/// Source: RFC 7296, 3.3.
Result<Suite> chosenSuite(const Message &reply);

/// The keys of one IKE SA; wiped with their owner.
struct Keys
{
    SecretOctets d;
    SecretOctets ai;
    SecretOctets ar;
    SecretOctets ei; ///< of GCM: key and then 4 octets of salt; RFC 5282, 7.1
    SecretOctets er;
    SecretOctets pi;
    SecretOctets pr;
};

/// What the keys are made of, beside the shared secret.
struct KeyInputs
{
    QByteArray initiatorNonce;
    QByteArray responderNonce;
    QByteArray initiatorSpi;
    QByteArray responderSpi;
};

/// prf(key, data). @p id: PRF_HMAC_SHA1, _SHA2_256 or _SHA2_384.
/// Errors: NotSupported: another PRF; Internal: OpenSSL failed.
/// Source: RFC 7296, 2.13; RFC 2404; RFC 4868, 2.
Result<SecretOctets> prf(int id, QByteArrayView key, QByteArrayView data);

/// prf+(key, seed), @p count octets.
/// Errors: as prf(); NotSupported: more than 255 rounds. Source: RFC 7296, 2.13.
Result<SecretOctets> prfPlus(int id, QByteArrayView key, QByteArrayView seed, qsizetype count);

/// SKEYSEED and, cut from prf+ in this order, SK_d, SK_ai, SK_ar, SK_ei, SK_er, SK_pi, SK_pr.
/// Input:  @p sharedSecret: g^ir, padded. Errors: as prf(). Source: RFC 7296, 2.14.
Result<Keys> deriveKeys(const Suite &suite, const SecretOctets &sharedSecret,
                        const KeyInputs &inputs);

} // namespace aovpn::ike
