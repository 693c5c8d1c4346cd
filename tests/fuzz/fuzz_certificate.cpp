// SPDX-License-Identifier: Apache-2.0
// Hostile octets as a certificate file, as a sent chain, as a trust anchor and as a CRL.
#include "checks/protocol/x509/certificate.h"

#include <QDateTime>

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray octets(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QDateTime at({2026, 3, 1}, {12, 0}, Qt::UTC);
    const auto read = aovpn::readCertificates(octets, QStringLiteral("fuzz"));
    QList<QByteArray> chain = read ? *read : QList<QByteArray>{octets};
    for (const QByteArray &der : std::as_const(chain)) {
        (void)aovpn::decodeCertificate(der);
    }
    aovpn::CertificateEvidence evidence;
    evidence.chain = chain;
    aovpn::TrustEvidence trust;
    trust.roots = {chain.last(), octets};
    const QList<aovpn::CrlFetch> crls{
        {QStringLiteral("http://crl.contoso.com/issuing.crl"), octets, {}}};
    aovpn::deriveCertificate(evidence, trust, crls, at);
    (void)aovpn::relevantRoots(trust.roots, {chain});
    return 0;
}
