// SPDX-License-Identifier: Apache-2.0
// Raw octets -> facts, the same for a live run and for a loaded bundle.
#include "checks/engine/judge.h"
#include "checks/protocol/ike/ike_message.h"
#include "checks/protocol/sstp_reply.h"
#include "checks/protocol/x509/certificate.h"

namespace aovpn {

void deriveFacts(Evidence &evidence, const QDateTime &atUtc, bool redacted)
{
    if (evidence.ike) {
        for (IkeExchange &exchange : *evidence.ike) {
            const auto before = exchange.facts;
            deriveIkeReply(exchange);
            if (redacted && before && exchange.facts) {
                // The NAT hashes cover addresses that redaction replaced.
                exchange.facts->clientBehindNat = before->clientBehindNat;
                exchange.facts->serverBehindNat = before->serverBehindNat;
            }
        }
    }
    if (evidence.sstp) {
        for (SstpExchange &exchange : *evidence.sstp) {
            if (!exchange.httpReply.isEmpty() || !redacted) {
                deriveSstpReply(exchange);
            }
        }
    }
    if (evidence.certificates) {
        const TrustEvidence trust = evidence.trust.value_or(TrustEvidence{});
        const QList<CrlFetch> crls = evidence.crls.value_or(QList<CrlFetch>{});
        for (CertificateEvidence &certificate : *evidence.certificates) {
            if (!certificate.chain.isEmpty() || !redacted) {
                deriveCertificate(certificate, trust, crls, atUtc);
            }
        }
    }
}

} // namespace aovpn
