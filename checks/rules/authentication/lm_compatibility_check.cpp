// SPDX-License-Identifier: Apache-2.0
// MS-CHAPv2 and the LAN Manager level: is the level one with which domain controllers still accept
// what the VPN server passes on?
#include "checks/rules/authentication/authentication_checks.h"
#include "checks/rules/authentication/password_rule.h"
#include "checks/rules/last_failure.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"authentication.mschapv2.lm-compatibility"};
constexpr char kWhyNot[] =
    QT_TRANSLATE_NOOP("Reasons", "the connection does not send a password with MS-CHAPv2 over PPP");

constexpr int kDefaultLevel = 3;

/// IKEv2 carries EAP to the sign-in server and knows no PPP.
bool inScope(const Connection &connection)
{
    const bool onlyIkev2 = connection.strategy == VpnStrategy::Ikev2Only;
    return sendsMsChapV2(connection) && !onlyIkev2;
}

/// The domain controller's level decides. This computer's is a hint: group policy usually sets
/// both.
QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    QList<Finding> findings;
    const auto level = evidence.settings->lmCompatibilityLevel;
    const QList<Connection> judged = judgedConnections(evidence);
    for (const Connection &connection : judged) {
        if (!inScope(connection) || !level || *level == kDefaultLevel) {
            continue;
        }
        const bool failed = loggedCode(evidence, connection) == u"691"_s;
        findings.append(connectionFinding(kFindings[0],
                                          failed ? Severity::Problem : Severity::Warning,
                                          connection, {{u"level"_s, *level}}, {u"691"_s}));
    }
    return findings;
}

} // namespace

constinit const Check kAuthenticationLmCompatibility{
    {.id = "authentication.lm-compatibility",
     .stage = Stage::Authentication,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "With MS-CHAPv2 the LAN Manager authentication level is the default one."),
     .source = {"Remote Access (VPN and AOVPN) troubleshooting guidance",
                "Troubleshoot Remote Access VPN issues"},
     .needs = EvidenceKind::Connections | EvidenceKind::Settings,
     .findings = kFindings},
    appliesToAny<inScope, kWhyNot>,
    evaluate};

} // namespace aovpn::rules
