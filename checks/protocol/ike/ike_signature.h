// SPDX-License-Identifier: Apache-2.0
// Does the AUTH payload prove that the gateway holds its certificate's key?
#pragma once

#include "checks/model/interview_evidence.h"
#include "checks/protocol/ike/ike_auth.h"
#include "checks/protocol/ike/ike_keys.h"

namespace aovpn::ike {

/// What the responder signs: its IKE_SA_INIT message as received (without marker) | Ni |
/// prf(SK_pr, body of IDr). Errors: as prf(). Source: RFC 7296, 2.15.
Result<QByteArray> responderSignedOctets(const QByteArray &initResponse,
                                         const QByteArray &initiatorNonce, int prfId,
                                         const SecretOctets &responderKey,
                                         const QByteArray &identityBody);

struct SignatureVerdict
{
    SignatureCheck check = SignatureCheck::NotMade;
    QString kind; ///< "RSA with SHA-256", "RSA-PSS with SHA-256", "ECDSA with SHA-384"; else which
};

/// Input:  @p authentication and @p leaf (DER) as sent, untrusted.
/// Result: of method 1 (RSA PKCS#1), 9, 10, 11 (ECDSA, r | s) and 14 (RFC 7427: RSA PKCS#1,
/// RSA-PSS,
///         ECDSA; with SHA-1, SHA-256, SHA-384, SHA-512). NotSupported: others, a certificate that
///         cannot be read, and keys that take too long (over 8,192 bits).
/// Source: RFC 7296, 2.15 and 3.8; RFC 4754, 7; RFC 7427, 3; RFC 8017, 8.1 and 8.2.
SignatureVerdict verifySignature(const Authentication &authentication, const QByteArray &leaf,
                                 const QByteArray &signedOctets);

} // namespace aovpn::ike
