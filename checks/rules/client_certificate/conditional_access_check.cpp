// SPDX-License-Identifier: Apache-2.0
// Is the one-hour certificate of Entra Conditional Access there, where the profile asks for it?
#include "checks/rules/client_certificate/client_certificate_checks.h"
#include "checks/rules/client_certificate/client_rule.h"
#include "checks/rules/server_certificate/certificate_check.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"client-certificate.conditional-access",
                                     "client-certificate.conditional-access.missing"};

bool inScope(const Connection &connection)
{
    return certificateStores(connection).contains(CertificateStore::User);
}

QList<Finding> judge(const ClientQuestion &question)
{
    if (question.store != CertificateStore::User) {
        return {};
    }
    const QStringList codes = conditionalAccessCodes();
    const auto found = std::find_if(question.candidates.cbegin(), question.candidates.cend(),
                                    [](const ClientCandidate &candidate) {
                                        return candidate.conditionalAccess &&
                                               !candidate.against.contains(CandidateFlaw::Expired);
                                    });
    if (found != question.candidates.cend()) {
        const QString until = timeText(question.leafOf(*found)->notAfterUtc);
        return {candidateFinding(kFindings[0], Severity::Notice, question, *found,
                                 {{u"until"_s, until}}, codes)};
    }
    if (wantsConditionalAccess(question.connection, question.candidates)) {
        return {connectionFinding(
            kFindings[1], question.isFetchedWhenDialling() ? Severity::Notice : Severity::Problem,
            question.connection, {}, codes)};
    }
    return {};
}

} // namespace

constinit const Check kClientConditionalAccess{
    {.id = "client-certificate.conditional-access",
     .stage = Stage::ClientCertificate,
     .requirement =
         QT_TRANSLATE_NOOP("Checks", "Where the profile asks for a Conditional Access certificate, "
                                     "no connection attempt fails for lack of it."),
     .source = {"Troubleshoot Always On VPN", "Oops, you can't get to this yet"},
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
