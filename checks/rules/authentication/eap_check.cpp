// SPDX-License-Identifier: Apache-2.0
// Does a profile that signs in with EAP say with which EAP method?
#include "checks/rules/authentication/authentication_checks.h"
#include "checks/rules/authentication/sign_in_rule.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"authentication.eap.not-configured"};
constexpr char kWhyNot[] = QT_TRANSLATE_NOOP("Reasons", "the profile does not sign in with EAP");

/// One of several methods is EAP if there is an EAP part, or if its absence was noted.
bool hasEapPart(const Connection &connection)
{
    return connection.eapType || std::any_of(connection.defects.cbegin(), connection.defects.cend(),
                                             [](const ProfileDefect &defect) {
                                                 return defect.topic == u"eap-missing" ||
                                                        defect.topic == u"eap-not-well-formed";
                                             });
}

bool inScope(const Connection &connection)
{
    const auto method = connection.authentication;
    return hasSignIn(connection) &&
           (method == AuthenticationMethod::Eap ||
            (method == AuthenticationMethod::Mixed && hasEapPart(connection)));
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
    appliesToAny<inScope, kWhyNot>,
    judgeEach<inScope, judge>};

} // namespace aovpn::rules
