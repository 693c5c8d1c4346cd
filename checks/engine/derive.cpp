// SPDX-License-Identifier: Apache-2.0
// Raw octets -> facts, the same for a live run and for a loaded bundle.
#include "checks/engine/judge.h"
#include "checks/protocol/ike/ike_interviewer.h"
#include "checks/protocol/ike/ike_message.h"
#include "checks/protocol/pptp_reply.h"
#include "checks/protocol/sstp/sstp_caller.h"
#include "checks/protocol/sstp_reply.h"
#include "checks/protocol/x509/certificate.h"

#include <algorithm>

namespace aovpn {
namespace {

/// Octets of the peer were removed from the bundle, so their facts cannot be made again.
bool lostOctets(const QList<Datagram> &datagrams)
{
    return std::any_of(datagrams.cbegin(), datagrams.cend(), [](const Datagram &datagram) {
        return !datagram.outgoing && datagram.octets.isEmpty();
    });
}

void derive(IkeExchange &exchange, bool redacted)
{
    if (redacted && lostOctets(exchange.datagrams)) {
        return;
    }
    const auto before = exchange.facts;
    deriveIkeReply(exchange);
    if (redacted && before && exchange.facts) {
        // The NAT hashes cover addresses that redaction replaced.
        exchange.facts->clientBehindNat = before->clientBehindNat;
        exchange.facts->serverBehindNat = before->serverBehindNat;
    }
}

/// Certificates, trust anchors and CRLs belong together: one that lost its octets keeps what was
/// derived with them.
void derive(Evidence &evidence, const QDateTime &atUtc, bool redacted)
{
    const TrustEvidence trust = evidence.trust.value_or(TrustEvidence{});
    const QList<CrlFetch> crls = evidence.crls.value_or(QList<CrlFetch>{});
    const bool lostTrust = trust.roots.isEmpty() && trust.intermediates.isEmpty();
    const bool lostCrl = std::any_of(crls.cbegin(), crls.cend(), [](const CrlFetch &crl) {
        return crl.octets.isEmpty() && !crl.failure;
    });
    QList<CertificateEvidence> &certificates = *evidence.certificates;
    const QList<CertificateEvidence> before = certificates;
    deriveCertificates(certificates, trust, crls, atUtc);
    if (!redacted) {
        return;
    }
    for (qsizetype i = 0; i < certificates.size(); ++i) {
        if (certificates[i].chain.isEmpty()) {
            certificates[i] = before[i];
        } else if (lostTrust && before[i].path) {
            certificates[i].path = before[i].path;
            certificates[i].revocation = before[i].revocation;
        } else if (lostCrl) {
            certificates[i].revocation = before[i].revocation;
        }
    }
}

/// The same machinery for the certificates of the stores; no list of revoked certificates is asked
/// for them.
void deriveClients(Evidence &evidence, const QDateTime &atUtc, bool redacted)
{
    QList<CertificateEvidence> derived;
    for (const ClientCertificate &certificate : std::as_const(*evidence.clientCertificates)) {
        derived.append({.purpose = CertificatePurpose::Client, .chain = certificate.chain});
    }
    const TrustEvidence trust = evidence.trust.value_or(TrustEvidence{});
    deriveCertificates(derived, trust, {}, atUtc);
    const bool lostTrust = redacted && trust.roots.isEmpty() && trust.intermediates.isEmpty();
    for (qsizetype i = 0; i < derived.size(); ++i) {
        ClientCertificate &certificate = (*evidence.clientCertificates)[i];
        if (redacted && certificate.chain.isEmpty()) {
            continue;
        }
        certificate.facts = derived.at(i).facts;
        if (!lostTrust || !certificate.path) {
            certificate.path = derived.at(i).path;
        }
        certificate.judgedAtUtc = derived.at(i).judgedAtUtc;
    }
}

} // namespace

void deriveFacts(Evidence &evidence, const QDateTime &atUtc, bool redacted)
{
    if (evidence.ike) {
        for (IkeExchange &exchange : *evidence.ike) {
            derive(exchange, redacted);
        }
    }
    if (evidence.sstp) {
        for (SstpExchange &exchange : *evidence.sstp) {
            if (!redacted || !exchange.httpReply.isEmpty()) {
                deriveSstpReply(exchange);
            }
        }
    }
    // Redaction takes what an interview said away.
    if (evidence.ikeInterviews && !redacted) {
        for (IkeInterview &interview : *evidence.ikeInterviews) {
            ike::deriveInterview(interview);
        }
    }
    if (evidence.sstpCalls) {
        for (SstpCall &call : *evidence.sstpCalls) {
            if (!redacted || !lostOctets(call.packets)) {
                sstp::deriveCall(call);
            }
        }
    }
    if (evidence.pptp) {
        for (PptpExchange &exchange : *evidence.pptp) {
            if (!redacted || !exchange.reply.isEmpty()) {
                derivePptpReply(exchange);
            }
        }
    }
    if (evidence.certificates) {
        derive(evidence, atUtc, redacted);
    }
    if (evidence.clientCertificates) {
        deriveClients(evidence, atUtc, redacted);
    }
}

} // namespace aovpn
