// SPDX-License-Identifier: Apache-2.0
// Does the connection check whom it signs in to, and without asking the person?
#include "checks/rules/authentication/authentication_checks.h"
#include "checks/rules/authentication/sign_in_rule.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"authentication.validation.off",
                                     "authentication.validation.prompts",
                                     "authentication.validation.name-check-off"};
constexpr char kWhyNot[] =
    QT_TRANSLATE_NOOP("Reasons", "the profile does not check a server by its certificate");

bool inScope(const Connection &connection)
{
    return validatesServer(connection) ||
           (isNativeProfile(connection) && connection.disableNameEkuCheck.has_value() &&
            usesIkev2(connection));
}

/// Nobody is there to answer a question while an Always On connection starts.
bool startsAlone(const Connection &connection)
{
    return connection.alwaysOn.value_or(false) || connection.lockDown.value_or(false);
}

QList<Finding> judge(const Connection &connection, const SitePolicy & /*policy*/)
{
    const ServerValidation validation = connection.serverValidation.value_or(ServerValidation{});
    QList<Finding> findings;
    if (validatesServer(connection) && !validationIsOn(connection)) {
        findings.append(connectionFinding(kFindings[0], Severity::Problem, connection));
    }
    if (validationIsOn(connection) && !validation.promptDisabled.value_or(true) &&
        startsAlone(connection)) {
        findings.append(
            connectionFinding(kFindings[1], Severity::Warning, connection, {}, {u"703"_s}));
    }
    if (connection.disableNameEkuCheck.value_or(false) && usesIkev2(connection)) {
        findings.append(connectionFinding(kFindings[2], Severity::Warning, connection));
    }
    return findings;
}

} // namespace

constinit const Check kAuthenticationValidation{
    {.id = "authentication.validation",
     .stage = Stage::Authentication,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "The certificates of the VPN server and of the sign-in server are checked, "
                   "without a question "
                   "to the person."),
     .source = {"EapTlsConnectionPropertiesV2 schema; MsPeapConnectionPropertiesV2 schema",
                "PerformServerValidation, DisableUserPromptForServerValidation"},
     .needs = EvidenceKind::Connections,
     .findings = kFindings},
    appliesToAny<inScope, kWhyNot>,
    judgeEach<inScope, judge>};

} // namespace aovpn::rules
