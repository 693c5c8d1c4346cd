// SPDX-License-Identifier: Apache-2.0
// Can the tunnel type carry the sign-in method?
#include "checks/rules/authentication/authentication_checks.h"
#include "checks/rules/authentication/method_words.h"
#include "checks/rules/authentication/sign_in_rule.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"authentication.method.not-for-tunnel"};
constexpr char kWhyNot[] = QT_TRANSLATE_NOOP(
    "Reasons", "the profile does not name both a sign-in method and a tunnel type");

bool inScope(const Connection &connection)
{
    return isNativeProfile(connection) && connection.authentication.has_value() &&
           connection.strategy.has_value();
}

/// IKEv2 knows EAP, certificates and pre-shared keys; the methods of PPP exist in the other tunnels
/// only.
bool isPppMethod(AuthenticationMethod method)
{
    return method == AuthenticationMethod::MsChapV2 || method == AuthenticationMethod::Chap ||
           method == AuthenticationMethod::Pap;
}

QList<Finding> judge(const Connection &connection, const SitePolicy & /*policy*/)
{
    const AuthenticationMethod method = *connection.authentication;
    const bool certificateElsewhere =
        method == AuthenticationMethod::MachineCertificate && !usesIkev2(connection);
    const bool pppOverIkev2 = isPppMethod(method) && connection.strategy == VpnStrategy::Ikev2Only;
    if (!certificateElsewhere && !pppOverIkev2) {
        return {};
    }
    return {connectionFinding(
        kFindings[0], Severity::Problem, connection,
        {{u"method"_s, methodWords(connection)}, {u"tunnel"_s, enumName(*connection.strategy)}},
        {u"812"_s, u"919"_s})};
}

} // namespace

constinit const Check kAuthenticationMethodForTunnel{
    {.id = "authentication.method-for-tunnel",
     .stage = Stage::Authentication,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "A machine certificate signs in over IKEv2 only, and IKEv2 carries none of the "
                   "PPP methods."),
     .source = {"VPNv2 CSP", "NativeProfile/Authentication/MachineMethod, UserMethod"},
     .needs = EvidenceKind::Connections,
     .findings = kFindings},
    appliesToAny<inScope, kWhyNot>,
    judgeEach<inScope, judge>};

} // namespace aovpn::rules
