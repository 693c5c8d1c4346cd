// SPDX-License-Identifier: Apache-2.0
// Does the profile sign in as the site policy expects?
#include "checks/rules/authentication/authentication_checks.h"
#include "checks/rules/authentication/method_words.h"
#include "checks/rules/authentication/sign_in_rule.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"authentication.method.mismatch"};
constexpr char kWhyNot[] =
    QT_TRANSLATE_NOOP("Reasons", "the profile does not name a sign-in method");

/// Windows lets a device tunnel sign in with the machine certificate only; the policy speaks of
/// users unless it says otherwise.
bool inScope(const Connection &connection)
{
    return hasSignIn(connection) &&
           (connection.authentication.has_value() || connection.eapType.has_value());
}

Applies applies(const Evidence &evidence, const SitePolicy &policy)
{
    const ExpectedAuthentication &expected = policy.authentication;
    return expected.method || expected.eapType || expected.innerEapType
               ? appliesToAny<inScope, kWhyNot>(evidence, policy)
               : Applies{QT_TRANSLATE_NOOP("Reasons",
                                           "the site policy expects no particular sign-in method")};
}

template <typename T> bool differs(const std::optional<T> &expected, const std::optional<T> &actual)
{
    return expected && actual && *expected != *actual;
}

bool usesEap(const Connection &connection)
{
    const auto method = connection.authentication.value_or(AuthenticationMethod::Eap);
    return method == AuthenticationMethod::Eap || method == AuthenticationMethod::Mixed;
}

/// Only what both state is compared. Of several methods the expected one may be among them.
bool mismatches(const Connection &connection, const ExpectedAuthentication &expected)
{
    const bool mixed = connection.authentication == AuthenticationMethod::Mixed;
    if (!mixed && differs(expected.method, connection.authentication)) {
        return true;
    }
    if (!usesEap(connection)) {
        // The policy may expect an EAP type without saying that the method is EAP.
        return !expected.method && (expected.eapType || expected.innerEapType);
    }
    return differs(expected.eapType, connection.eapType) ||
           differs(expected.innerEapType, connection.innerEapType) ||
           (expected.innerEapType && connection.innerMethod);
}

QList<Finding> judge(const Connection &connection, const SitePolicy &policy)
{
    const ExpectedAuthentication &expected = policy.authentication;
    const bool deviceTunnel = connection.deviceTunnel.value_or(false) &&
                              expected.method != AuthenticationMethod::MachineCertificate;
    if (deviceTunnel || !mismatches(connection, expected)) {
        return {};
    }
    return {connectionFinding(
        kFindings[0], Severity::Problem, connection,
        {{u"profile"_s, methodWords(connection)},
         {u"expected"_s, methodWords(expected.method, expected.eapType, expected.innerEapType)}},
        {u"812"_s, u"691"_s})};
}

} // namespace

constinit const Check kAuthenticationMethod{
    {.id = "authentication.method",
     .stage = Stage::Authentication,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "The profile offers the sign-in method that the sign-in server demands."),
     .source = {"Troubleshoot Always On VPN", "Error code 812"},
     .needs = EvidenceKind::Connections,
     .findings = kFindings},
    applies,
    judgeEach<inScope, judge>};

} // namespace aovpn::rules
