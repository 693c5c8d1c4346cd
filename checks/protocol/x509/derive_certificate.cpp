// SPDX-License-Identifier: Apache-2.0
// Raw certificates of the evidence -> facts, path and revocation.
#include "checks/protocol/x509/certificate.h"
#include "checks/protocol/x509/certificate_facts.h"
#include "checks/protocol/x509/revocation.h"

namespace aovpn {
namespace {

using namespace x509;

void derive(CertificateEvidence &evidence, const TrustIndex &trust, const CrlSet &crls,
            const QDateTime &atUtc)
{
    evidence.judgedAtUtc = atUtc.toUTC();
    evidence.facts.clear();
    evidence.path = PathFacts{};
    evidence.revocation.clear();
    QList<CertificatePointer> sent;
    for (const QByteArray &der : std::as_const(evidence.chain)) {
        const CertificatePointer certificate = parsed(der, false);
        if (certificate) {
            evidence.facts.append(factsOf(certificate->certificate.get(), der));
        }
        sent.append(certificate);
    }
    if (sent.isEmpty() || !sent.first()) {
        return;
    }
    BuiltPath built = buildPath(sent.first(), sent, trust, evidence.judgedAtUtc);
    evidence.revocation = crls.judge(built, evidence.judgedAtUtc);
    evidence.path = std::move(built.facts);
}

} // namespace

void deriveCertificates(QList<CertificateEvidence> &certificates, const TrustEvidence &trust,
                        const QList<CrlFetch> &crls, const QDateTime &atUtc)
{
    const TrustIndex index(trust);
    const CrlSet lists(crls);
    for (CertificateEvidence &evidence : certificates) {
        derive(evidence, index, lists, atUtc);
    }
}

void deriveCertificate(CertificateEvidence &evidence, const TrustEvidence &trust,
                       const QList<CrlFetch> &crls, const QDateTime &atUtc)
{
    derive(evidence, TrustIndex(trust), CrlSet(crls), atUtc);
}

} // namespace aovpn
