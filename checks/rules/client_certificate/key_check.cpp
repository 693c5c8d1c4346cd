// SPDX-License-Identifier: Apache-2.0
// Can the certificate's private key be used, and without asking the person?
#include "checks/rules/client_certificate/client_certificate_checks.h"
#include "checks/rules/client_certificate/client_rule.h"

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"client-certificate.key.missing",
                                     "client-certificate.key.prompts"};

QList<Finding> judge(const ClientQuestion &question)
{
    const ClientCandidate *candidate = question.nearest();
    if (candidate == nullptr) {
        return {};
    }
    if (candidate->against.contains(CandidateFlaw::KeyMissing)) {
        const QStringList codes = question.store == CertificateStore::Machine
                                      ? QStringList{u"13806"_s, u"13820"_s}
                                      : QStringList{u"798"_s};
        return {candidateFinding(kFindings[0], Severity::Problem, question, *candidate, {}, codes)};
    }
    if (candidate->fits() && candidate->keyPrompts) {
        return {candidateFinding(kFindings[1], Severity::Warning, question, *candidate, {},
                                 {u"703"_s, u"798"_s})};
    }
    return {};
}

} // namespace

constinit const Check kClientKey{
    {.id = "client-certificate.key",
     .stage = Stage::ClientCertificate,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "The certificate's private key is there and works without asking the person."),
     .source = {"EAP configuration", "EAP certificate filtering"},
     .needs = EvidenceKind::Connections | EvidenceKind::ClientCertificates,
     .findings = kFindings},
    clientApplies,
    [](const Evidence &evidence, const SitePolicy & /*policy*/) {
        return judgeClients(evidence, judge);
    }};

} // namespace aovpn::rules
