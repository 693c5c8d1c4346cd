// SPDX-License-Identifier: Apache-2.0
// Does the user's certificate name its owner in a way that domain controllers demand?
#include "checks/rules/client_certificate/client_certificate_checks.h"
#include "checks/rules/client_certificate/client_rule.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"client-certificate.mapping.missing"};

bool inScope(const Connection &connection)
{
    return certificateStores(connection).contains(CertificateStore::User);
}

/// Entra's one-hour certificates carry the mapping that their cloud CA gives them; they are not of
/// this rule.
QList<Finding> judge(const ClientQuestion &question)
{
    const ClientCandidate *candidate = question.nearest();
    if (question.store != CertificateStore::User || candidate == nullptr || !candidate->fits() ||
        candidate->conditionalAccess || question.leafOf(*candidate)->sidExtension) {
        return {};
    }
    return {candidateFinding(kFindings[0], Severity::Warning, question, *candidate, {},
                             {u"853"_s, u"812"_s, u"691"_s})};
}

} // namespace

constinit const Check kClientMapping{
    {.id = "client-certificate.mapping",
     .stage = Stage::ClientCertificate,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "The user's certificate holds the security identifier (SID) of its owner."),
     .source = {"KB5014754: Certificate-based authentication changes on Windows domain controllers",
                "Take action"},
     .needs = EvidenceKind::Connections | EvidenceKind::ClientCertificates,
     .findings = kFindings},
    [](const Evidence &evidence, const SitePolicy & /*policy*/) {
        return clientApplies(
            evidence, inScope,
            QT_TRANSLATE_NOOP("Reasons", "no user certificate is used to sign in"));
    },
    [](const Evidence &evidence, const SitePolicy & /*policy*/) {
        return judgeClients(evidence, judge);
    }};

} // namespace aovpn::rules
