// SPDX-License-Identifier: Apache-2.0
// Is there a certificate with which this connection can sign in?
#include "checks/rules/client_certificate/client_certificate_checks.h"
#include "checks/rules/client_certificate/client_rule.h"
#include "checks/rules/server_certificate/certificate_check.h"

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"client-certificate.none"};

/// "CN=LT-1001: expired; CN=localhost: self-signed, no Client Authentication"
QString reasonsOf(const ClientQuestion &question)
{
    constexpr qsizetype kMostCandidates = 10;
    QStringList reasons;
    for (const ClientCandidate &candidate : question.candidates.mid(0, kMostCandidates)) {
        QStringList flaws;
        for (const CandidateFlaw flaw : candidate.against) {
            flaws.append(enumName(flaw));
        }
        reasons.append(question.subjectOf(candidate) + u": "_s + flaws.join(u", "_s));
    }
    if (question.candidates.size() > kMostCandidates) {
        reasons.append(u"..."_s);
    }
    return reasons.isEmpty() ? u"-"_s : reasons.join(u"; "_s);
}

QList<Finding> judge(const ClientQuestion &question)
{
    const bool anyFits = !question.candidates.isEmpty() && question.candidates.first().fits();
    if (anyFits || question.isFetchedWhenDialling()) {
        return {};
    }
    const QStringList codes = question.store == CertificateStore::Machine
                                  ? QStringList{u"13806"_s, u"786"_s, u"766"_s, u"13801"_s}
                                  : QStringList{u"798"_s};
    return {connectionFinding(kFindings[0], Severity::Problem, question.connection,
                              {{u"store"_s, enumName(question.store)},
                               {u"candidates"_s, question.candidates.size()},
                               {u"reasons"_s, reasonsOf(question)}},
                              codes)};
}

} // namespace

constinit const Check kClientFitting{
    {.id = "client-certificate.fitting",
     .stage = Stage::ClientCertificate,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks",
         "The store that the connection uses holds a certificate for Client Authentication with a "
         "private key and a trusted chain, within its validity period."),
     .source = {"Troubleshoot Always On VPN", "Error code: 13806"},
     .needs = EvidenceKind::Connections | EvidenceKind::ClientCertificates,
     .findings = kFindings},
    clientApplies,
    [](const Evidence &evidence, const SitePolicy & /*policy*/) {
        return judgeClients(evidence, judge);
    },
    [](const Evidence &evidence) { return chainsKnownFor(evidence, judge); }};

} // namespace aovpn::rules
