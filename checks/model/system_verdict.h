// SPDX-License-Identifier: Apache-2.0
// The system's own verdict on a chain, read: its flags, and whose certificate it is about.
#pragma once

#include "checks/model/certificate_evidence.h"

namespace aovpn {

/// The errors in @p errorStatus as words: "not-time-valid", "untrusted-root". Bits that are not
/// known come as "0x00800000". Empty: no error.
/// Source: CERT_TRUST_STATUS, dwErrorStatus (wincrypt.h).
QStringList chainErrorWords(quint32 errorStatus);

/// Does the system accept the chain? Status and name of its policy count together: under some
/// systems the policy passes a chain that the status does not.
bool isAccepted(const SystemVerdict &verdict);

/// The system's verdict on @p certificate, or nullptr if there is none. The pointer lives as long
/// as @p trust.
const SystemVerdict *systemVerdictOn(const CertificateEvidence &certificate,
                                     const TrustEvidence &trust);

} // namespace aovpn
