// SPDX-License-Identifier: Apache-2.0
// Does PEAP bind the inner sign-in to its outer tunnel?
#include "checks/rules/authentication/authentication_checks.h"
#include "checks/rules/authentication/sign_in_rule.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"authentication.crypto-binding.off"};
constexpr char kWhyNot[] = QT_TRANSLATE_NOOP(
    "Reasons", "the profile does not sign in with PEAP, or says nothing about cryptobinding");

bool inScope(const Connection &connection)
{
    return validatesServer(connection) && connection.eapType == 25 &&
           connection.requireCryptoBinding.has_value();
}

QList<Finding> judge(const Connection &connection, const SitePolicy & /*policy*/)
{
    if (*connection.requireCryptoBinding) {
        return {};
    }
    return {connectionFinding(kFindings[0], Severity::Notice, connection)};
}

} // namespace

constinit const Check kAuthenticationCryptoBinding{
    {.id = "authentication.crypto-binding",
     .stage = Stage::Authentication,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks",
         "PEAP requires cryptobinding, so that nobody can put themselves between the two parts of "
         "the sign-in."),
     .source = {"MsPeapConnectionPropertiesV1 schema", "RequireCryptoBinding"},
     .needs = EvidenceKind::Connections,
     .findings = kFindings},
    appliesToAny<inScope, kWhyNot>,
    judgeEach<inScope, judge>};

} // namespace aovpn::rules
