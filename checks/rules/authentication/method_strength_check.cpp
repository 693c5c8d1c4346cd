// SPDX-License-Identifier: Apache-2.0
// Does the sign-in method protect the password?
#include "checks/rules/authentication/authentication_checks.h"
#include "checks/rules/authentication/method_words.h"
#include "checks/rules/authentication/sign_in_rule.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"authentication.method.weak"};
constexpr char kWhyNot[] =
    QT_TRANSLATE_NOOP("Reasons", "the profile names no sign-in method, or more than one");

bool inScope(const Connection &connection)
{
    return hasSignIn(connection) && connection.authentication.has_value() &&
           connection.authentication != AuthenticationMethod::Mixed;
}

/// Without a TLS tunnel around it, what is sent lets a listener guess the password.
bool isWeak(const Connection &connection)
{
    switch (*connection.authentication) {
    case AuthenticationMethod::Pap:
    case AuthenticationMethod::Chap:
    case AuthenticationMethod::MsChapV2:
        return true;
    case AuthenticationMethod::Eap:
        return connection.eapType == 4 || connection.eapType == 26;
    case AuthenticationMethod::MachineCertificate:
    case AuthenticationMethod::Psk:
    case AuthenticationMethod::Mixed:
        return false;
    }
    return false;
}

QList<Finding> judge(const Connection &connection, const SitePolicy & /*policy*/)
{
    if (!isWeak(connection)) {
        return {};
    }
    return {connectionFinding(kFindings[0], Severity::Warning, connection,
                              {{u"method"_s, methodWords(connection)}})};
}

} // namespace

constinit const Check kAuthenticationMethodStrength{
    {.id = "authentication.method-strength",
     .stage = Stage::Authentication,
     .requirement =
         QT_TRANSLATE_NOOP("Checks", "Passwords are sent inside PEAP, TTLS or TEAP only."),
     .source = {"VPN authentication options", "Extensible Authentication Protocol"},
     .needs = EvidenceKind::Connections,
     .findings = kFindings},
    appliesToAny<inScope, kWhyNot>,
    judgeEach<inScope, judge>};

} // namespace aovpn::rules
