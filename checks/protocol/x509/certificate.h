// SPDX-License-Identifier: Apache-2.0
// X.509 certificates: octets -> facts, path building and revocation with OpenSSL. Pure: time and
// trust are inputs.
#pragma once

#include "checks/model/certificate_evidence.h"

namespace aovpn {

/// Splits PEM (any number of certificates, other blocks skipped), one DER certificate or PKCS#7
/// (certs-only) into DER. Errors: Malformed: no certificate in it (a private key or PFX is named as
/// such), or one that does not parse.
Result<QList<QByteArray>> readCertificates(const QByteArray &octets, const QString &where);

/// Errors: Malformed: not exactly one DER certificate.
Result<CertificateFacts> decodeCertificate(const QByteArray &der);

/// Builds the path of evidence.chain at @p atUtc from trust, and its revocation from @p crls; fills
/// facts, path and revocation of @p evidence. Certificates that do not parse are left out of facts;
/// an unreadable leaf gives NotBuilt. A CRL serves every certificate whose issuer signed it,
/// whatever its URL. Source: RFC 5280, 6. Dates count to the second and include both ends.
void deriveCertificate(CertificateEvidence &evidence, const TrustEvidence &trust,
                       const QList<CrlFetch> &crls, const QDateTime &atUtc);

/// The same for every one of @p certificates; a large @p trust is indexed and the CRLs are parsed
/// only once.
void deriveCertificates(QList<CertificateEvidence> &certificates, const TrustEvidence &trust,
                        const QList<CrlFetch> &crls, const QDateTime &atUtc);

/// Those of @p roots whose subject is the issuer of a certificate in @p chains, transitively: what
/// a bundle must carry so that path building ends as it did here.
QList<QByteArray> relevantRoots(const QList<QByteArray> &roots,
                                const QList<QList<QByteArray>> &chains);

/// A larger list is fetched by no probe and read from no bundle; its parsing takes less than a
/// second (a quarter of a million entries).
inline constexpr qsizetype kMaxCrlOctets = qsizetype{10} * 1024 * 1024;

/// Is there a CRL in @p octets, DER or PEM?
bool isReadableCrl(const QByteArray &octets);

/// SHA-1 thumbprint of DER octets, lower-case hex.
QString thumbprint(const QByteArray &der);

} // namespace aovpn
