// SPDX-License-Identifier: Apache-2.0
// Does the gateway offer EAP at all to a profile that signs in with it?
#include "checks/rules/authentication/authentication_checks.h"
#include "checks/rules/authentication/sign_in_rule.h"
#include "checks/rules/interview_rule.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"authentication.eap.not-offered"};
constexpr int kAuthenticationFailed = 24; ///< RFC 7296, 3.10.1

bool inScope(const Connection &connection)
{
    const auto method = connection.authentication;
    return hasSignIn(connection) && signsIn(connection, Tunnel::Ikev2) &&
           (method == AuthenticationMethod::Eap ||
            (connection.eapType && (!method || method == AuthenticationMethod::Mixed)));
}

Applies applies(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    if (const Applies signs = signInApplies(evidence, Tunnel::Ikev2);
        !signs || !evidence.connections) {
        return signs;
    }
    const QList<Connection> judged = judgedConnections(evidence);
    return std::any_of(judged.cbegin(), judged.cend(), inScope)
               ? Applies{}
               : Applies{whyNoneInScope(
                     judged,
                     QT_TRANSLATE_NOOP("Reasons", "the profile does not sign in with EAP"))};
}

/// Without an EAP request it refused the sign-in, or took it for done with its own signature.
bool goesWithoutEap(const IkeInterview &interview)
{
    if (!interview.facts || interview.facts->eap) {
        return false;
    }
    const QList<IkeNotify> &notifies = interview.facts->notifies;
    return interview.facts->authMethod.has_value() ||
           (interview.end == InterviewEnd::Refused &&
            std::any_of(notifies.cbegin(), notifies.cend(),
                        [](const IkeNotify &one) { return one.type == kAuthenticationFailed; }));
}

/// It said whether it wants EAP. Another error says nothing about it.
bool isDecided(const IkeInterview &interview)
{
    return interview.facts && (interview.facts->eap || goesWithoutEap(interview));
}

bool gotFarEnough(const Evidence &evidence)
{
    const auto interviews = countingInterviews(evidence);
    return std::any_of(interviews.cbegin(), interviews.cend(),
                       [](const IkeInterview *one) { return isDecided(*one); });
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    QList<Finding> findings;
    const QList<Connection> judged = judgedConnections(evidence);
    for (const IkeInterview *one : countingInterviews(evidence)) {
        if (!goesWithoutEap(*one)) {
            continue;
        }
        for (const Connection &connection : judged) {
            if (inScope(connection)) {
                findings.append(
                    connectionFinding(kFindings[0], Severity::Problem, connection,
                                      gatewayValues(evidence, one->address, one->signInPort),
                                      {u"13801"_s, u"812"_s}));
            }
        }
    }
    return findings;
}

} // namespace

constinit const Check kAuthenticationEapOffered{
    {.id = "authentication.eap-offered",
     .stage = Stage::Authentication,
     .requirement =
         QT_TRANSLATE_NOOP("Checks", "The server lets a profile that uses EAP begin its sign-in."),
     .source = {"RFC 7296", "2.16 and 2.21.2 (proven on strongSwan only, not on RRAS)"},
     .needs = EvidenceKind::IkeInterviews,
     .findings = kFindings},
    applies,
    evaluate,
    gotFarEnough};

} // namespace aovpn::rules
