// SPDX-License-Identifier: Apache-2.0
// The certificate that Windows takes, or would take but for one thing: its dates, purpose, chain
// and strength.
#include "checks/rules/client_certificate/client_certificate_checks.h"
#include "checks/rules/client_certificate/client_rule.h"
#include "checks/rules/server_certificate/certificate_check.h"

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {
    "client-certificate.chain.bad-signature",
    "client-certificate.chain.ca-expired",
    "client-certificate.chain.ca-unfit",
    "client-certificate.chain.incomplete",
    "client-certificate.chain.self-signed",
    "client-certificate.chain.untrusted-root",
    "client-certificate.eku.client-auth-missing",
    "client-certificate.key-usage.unfit",
    "client-certificate.key.weak",
    "client-certificate.signature.weak",
    "client-certificate.validity.expired",
    "client-certificate.validity.expires-soon",
    "client-certificate.validity.not-yet-valid",
};

/// The shape in which the judges of the stage "server-certificate" take a certificate.
CertificateEvidence asEvidence(const ClientCertificate &certificate)
{
    return {.purpose = CertificatePurpose::Client,
            .origin = certificate.origin,
            .chain = certificate.chain,
            .facts = certificate.facts,
            .path = certificate.path,
            .judgedAtUtc = certificate.judgedAtUtc};
}

QList<Finding> judgeChosen(const ClientQuestion &question, const SitePolicy &policy)
{
    const ClientCandidate *candidate = question.nearest();
    const CertificateFacts *leaf = candidate == nullptr ? nullptr : question.leafOf(*candidate);
    if (leaf == nullptr) {
        return {};
    }
    const CertificateEvidence evidence = asEvidence(question.certificateOf(*candidate));
    CertificateReport report(evidence, *leaf, false);
    judgeValidity(evidence, *leaf, policy, report);
    judgeEku(evidence, *leaf, policy, report);
    judgeKeyUsage(evidence, *leaf, policy, report);
    judgeStrength(evidence, *leaf, policy, report);
    if (question.evidence.trust) {
        judgeChain(evidence, *leaf, policy, report);
    }
    QList<Finding> findings = report.findings();
    for (Finding &finding : findings) {
        finding.values.insert(u"connection"_s, connectionLabel(question.connection));
        finding.values.insert(u"store"_s, enumName(question.store));
        // Of a computer's certificate IKE speaks, of a user's EAP.
        const bool isMachine = question.store == CertificateStore::Machine;
        for (const QString &code :
             isMachine ? QStringList{u"798"_s} : QStringList{u"13801"_s, u"13806"_s, u"13881"_s}) {
            finding.codes.removeAll(code);
        }
    }
    return findings;
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy &policy)
{
    QList<Finding> findings;
    const QList<Connection> judged = judgedConnections(evidence);
    for (const Connection &connection : judged) {
        const QList<CertificateStore> stores = certificateStores(connection);
        for (const CertificateStore store : stores) {
            findings.append(judgeChosen(
                {evidence, connection, store, clientCandidates(evidence, connection, store)},
                policy));
        }
    }
    return findings;
}

bool anyChosen(const Evidence &evidence)
{
    return !judgeClients(evidence, [](const ClientQuestion &question) {
                const bool chosen = question.nearest() != nullptr;
                return chosen ? QList<Finding>{Finding{}} : QList<Finding>{};
            }).isEmpty();
}

} // namespace

constinit const Check kClientChosen{
    {.id = "client-certificate.chosen",
     .stage = Stage::ClientCertificate,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "The certificate that Windows takes is within its validity period, for Client "
                   "Authentication, strong, and leads to a trusted root."),
     .source = {"RFC 5280", "6.1"},
     .needs = EvidenceKind::Connections | EvidenceKind::ClientCertificates,
     .findings = kFindings},
    clientApplies,
    evaluate,
    // Without trust anchors its chain is not judged; what else is wrong with it stands.
    [](const Evidence &evidence) {
        return evidence.trust || !evaluate(evidence, {}).isEmpty() || !anyChosen(evidence);
    }};

} // namespace aovpn::rules
