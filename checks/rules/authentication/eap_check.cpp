// SPDX-License-Identifier: Apache-2.0
// Does a profile that signs in with EAP say with which EAP method?
#include "checks/rules/authentication/authentication_checks.h"
#include "checks/rules/authentication/sign_in_rule.h"

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"authentication.eap.not-configured"};

bool inScope(const Connection &connection)
{
    return hasSignIn(connection) && connection.authentication == AuthenticationMethod::Eap;
}

QList<Finding> judge(const Connection &connection, const SitePolicy & /*policy*/)
{
    if (connection.eapType) {
        return {};
    }
    return {
        connectionFinding(kFindings[0], Severity::Problem, connection, {}, {u"812"_s, u"850"_s})};
}

} // namespace

constinit const Check kAuthenticationEap{
    {.id = "authentication.eap",
     .stage = Stage::Authentication,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "A profile that signs in with EAP holds a readable EAP configuration."),
     .source = {"VPNv2 CSP", "NativeProfile/Authentication/Eap"},
     .needs = EvidenceKind::Connections,
     .findings = kFindings},
    appliesToAny<inScope>,
    judgeEach<inScope, judge>};

} // namespace aovpn::rules
