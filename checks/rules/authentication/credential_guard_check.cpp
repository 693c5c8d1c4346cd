// SPDX-License-Identifier: Apache-2.0
// Does Credential Guard keep Windows from signing in with MS-CHAPv2 by itself?
#include "checks/rules/authentication/authentication_checks.h"
#include "checks/rules/authentication/password_rule.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"authentication.mschapv2.credential-guard"};
constexpr char kWhyNot[] =
    QT_TRANSLATE_NOOP("Reasons", "the connection does not sign in with MS-CHAPv2");

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    QList<Finding> findings;
    if (!evidence.settings->credentialGuard.value_or(false)) {
        return findings;
    }
    const QList<Connection> judged = judgedConnections(evidence);
    for (const Connection &connection : judged) {
        if (usesMsChapV2(connection)) {
            const bool saved = connection.useWindowsLogon.value_or(false);
            findings.append(connectionFinding(kFindings[0],
                                              saved ? Severity::Problem : Severity::Warning,
                                              connection, {}, {u"691"_s}));
        }
    }
    return findings;
}

} // namespace

constinit const Check kAuthenticationCredentialGuard{
    {.id = "authentication.credential-guard",
     .stage = Stage::Authentication,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "MS-CHAPv2 does not rely on the Windows sign-in where Credential Guard runs."),
     .source = {"Considerations and known issues when using Credential Guard",
                "Wi-fi and VPN considerations"},
     .needs = EvidenceKind::Connections | EvidenceKind::Settings,
     .findings = kFindings},
    appliesToAny<usesMsChapV2, kWhyNot>,
    evaluate};

} // namespace aovpn::rules
