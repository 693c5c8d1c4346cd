// SPDX-License-Identifier: Apache-2.0
// Does the profile name the sign-in servers, and in a way that Windows matches?
#include "checks/rules/authentication/authentication_checks.h"
#include "checks/rules/authentication/server_name_match.h"
#include "checks/rules/authentication/sign_in_rule.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {
    "authentication.server-names.missing", "authentication.server-names.syntax",
    "authentication.server-names.mismatch", "authentication.server-names.case",
    "authentication.server-names.ignored"};
constexpr char kWhyNot[] = QT_TRANSLATE_NOOP(
    "Reasons", "the profile does not check the sign-in server by its certificate");

/// What people write who do not know that names are separated by ";" and may be regular
/// expressions.
bool isMistyped(const QString &name)
{
    static constexpr QStringView kMistakes = u",\"'\u201C\u201D";
    return name.startsWith(u"*.") || std::any_of(name.begin(), name.end(), [](QChar character) {
               return kMistakes.contains(character);
           });
}

/// Each expected server must pass, because any of them may answer.
QList<Finding> compare(const Connection &connection, const QStringList &expected)
{
    NameMatch worst = NameMatch::Yes;
    for (const QString &name : expected) {
        worst = std::min(worst, bestNameMatch(*connection.serverNames, name.trimmed()));
    }
    const QJsonObject values{{u"profile"_s, connection.serverNames->join(u"; "_s)},
                             {u"expected"_s, expected.join(u"; "_s)}};
    switch (worst) {
    case NameMatch::No:
        return {connectionFinding(kFindings[2], Severity::Problem, connection, values,
                                  {u"812"_s, u"853"_s})};
    case NameMatch::ButForCase:
        return {connectionFinding(kFindings[3], Severity::Warning, connection, values, {u"853"_s})};
    case NameMatch::Yes:
        break;
    }
    return {};
}

QList<Finding> judge(const Connection &connection, const SitePolicy &policy)
{
    if (!connection.serverNames && !saysAll(connection)) {
        return {};
    }
    if (connection.serverNames.value_or(QStringList{}).isEmpty()) {
        return {connectionFinding(kFindings[0], Severity::Warning, connection)};
    }
    if (!connection.serverValidation.value_or(ServerValidation{}).namesApplied.value_or(true)) {
        return {connectionFinding(kFindings[4], Severity::Warning, connection)};
    }
    QList<Finding> findings;
    for (const QString &name : *connection.serverNames) {
        if (isMistyped(name)) {
            findings.append(connectionFinding(kFindings[1], Severity::Warning, connection,
                                              {{u"value"_s, name}}, {u"812"_s, u"853"_s}));
        }
    }
    if (const auto &expected = policy.authentication.serverNames) {
        findings.append(compare(connection, *expected));
    }
    return findings;
}

} // namespace

constinit const Check kAuthenticationServerNames{
    {.id = "authentication.server-names",
     .stage = Stage::Authentication,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "The profile names the sign-in servers exactly as their certificates do."),
     .source = {"EapTlsConnectionPropertiesV1 schema; MsPeapConnectionPropertiesV1 schema",
                "ServerNames"},
     .needs = EvidenceKind::Connections,
     .findings = kFindings},
    appliesToAny<validationIsOn, kWhyNot>,
    judgeEach<validationIsOn, judge>};

} // namespace aovpn::rules
