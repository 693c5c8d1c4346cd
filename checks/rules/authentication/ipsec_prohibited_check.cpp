// SPDX-License-Identifier: Apache-2.0
// Is this computer told to build L2TP tunnels without IPsec?
#include "checks/model/client_candidates.h"
#include "checks/rules/authentication/authentication_checks.h"
#include "checks/rules/profile/connection_rule.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"authentication.l2tp.ipsec-prohibited"};
constexpr char kWhyNot[] = QT_TRANSLATE_NOOP("Reasons", "no connection uses L2TP");

bool inScope(const Connection &connection)
{
    return isNativeProfile(connection) && usesL2tp(connection);
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    QList<Finding> findings;
    const QList<Connection> judged = judgedConnections(evidence);
    for (const Connection &connection : judged) {
        if (inScope(connection) && evidence.settings->prohibitIpsec == 1) {
            findings.append(connectionFinding(kFindings[0], Severity::Problem, connection, {},
                                              {u"789"_s, u"788"_s, u"791"_s}));
        }
    }
    return findings;
}

} // namespace

constinit const Check kAuthenticationIpsecProhibited{
    {.id = "authentication.ipsec-prohibited",
     .stage = Stage::Authentication,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "This computer is allowed to protect L2TP tunnels with IPsec."),
     .source = {"Routing and Remote Access Error Codes", "ERROR_OAKLEY_GENERAL_PROCESSING (789)"},
     .needs = EvidenceKind::Connections | EvidenceKind::Settings,
     .findings = kFindings},
    appliesToAny<inScope, kWhyNot>,
    evaluate};

} // namespace aovpn::rules
