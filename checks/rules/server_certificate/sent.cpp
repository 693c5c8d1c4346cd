// SPDX-License-Identifier: Apache-2.0
// Does the gateway send its certificate when it proves who it is?
#include "checks/rules/interview_rule.h"
#include "checks/rules/reachability/ike_ports.h"
#include "checks/rules/server_certificate/server_certificate_checks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"server-certificate.not-sent"};

Applies applies(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    return ikeJudged(evidence);
}

/// An answer that says who the gateway is or how to sign in.
bool saysWho(const IkeInterview &interview)
{
    return interview.facts && (interview.facts->eap || interview.facts->authMethod ||
                               !interview.facts->idType.isEmpty());
}

bool gotFarEnough(const Evidence &evidence)
{
    const auto interviews = countingInterviews(evidence);
    return std::any_of(interviews.cbegin(), interviews.cend(),
                       [](const IkeInterview *one) { return saysWho(*one); });
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    QList<Finding> findings;
    for (const IkeInterview *one : countingInterviews(evidence)) {
        if (saysWho(*one) && one->facts->certificates == 0) {
            findings.append({QLatin1String(kFindings[0]),
                             Severity::Warning,
                             gatewayValues(evidence, one->address, one->port),
                             {u"13801"_s}});
        }
    }
    return findings;
}

} // namespace

constinit const Check kServerCertificateSent{
    {.id = "server-certificate.sent",
     .stage = Stage::ServerCertificate,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "The server sends its certificate with its answer to the sign-in."),
     .source = {"RFC 7296", "2.16 and 3.6 (proven on strongSwan only, not on RRAS)"},
     .needs = EvidenceKind::IkeInterviews,
     .findings = kFindings},
    applies,
    evaluate,
    gotFarEnough};

} // namespace aovpn::rules
