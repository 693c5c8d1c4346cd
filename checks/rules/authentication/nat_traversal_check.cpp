// SPDX-License-Identifier: Apache-2.0
// L2TP to a server behind address translation: may this computer do that?
#include "checks/model/client_candidates.h"
#include "checks/rules/authentication/authentication_checks.h"
#include "checks/rules/last_failure.h"
#include "checks/rules/profile/connection_rule.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"authentication.l2tp.nat-traversal"};
constexpr char kWhyNot[] = QT_TRANSLATE_NOOP("Reasons", "no connection uses L2TP");

bool inScope(const Connection &connection)
{
    return isNativeProfile(connection) && usesL2tp(connection);
}

std::optional<bool> serverBehindNat(const Evidence &evidence)
{
    std::optional<bool> behind;
    for (const IkeExchange &exchange : evidence.ike.value_or(QList<IkeExchange>{})) {
        if (exchange.facts && exchange.facts->serverBehindNat) {
            behind = behind.value_or(false) || *exchange.facts->serverBehindNat;
        }
    }
    return behind;
}

/// Without the server's own word nothing can be said.
Applies applies(const Evidence &evidence, const SitePolicy &policy)
{
    const Applies l2tp = appliesToAny<inScope, kWhyNot>(evidence, policy);
    return !l2tp ? l2tp
                 : appliesIf(
                       serverBehindNat(evidence).has_value(),
                       QT_TRANSLATE_NOOP(
                           "Reasons", "the server did not say whether its address is translated"));
}

/// 0, as if nothing were set: no server behind address translation.
QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    QList<Finding> findings;
    const int value = evidence.settings->assumeUdpEncapsulation.value_or(0);
    if (value != 0 || !serverBehindNat(evidence).value_or(false)) {
        return findings;
    }
    const QList<Connection> judged = judgedConnections(evidence);
    for (const Connection &connection : judged) {
        if (inScope(connection)) {
            const bool failed = loggedCode(evidence, connection) == u"809"_s;
            findings.append(
                connectionFinding(kFindings[0], failed ? Severity::Problem : Severity::Warning,
                                  connection, {{u"value"_s, value}}, {u"809"_s, u"789"_s}));
        }
    }
    return findings;
}

} // namespace

constinit const Check kAuthenticationNatTraversal{
    {.id = "authentication.nat-traversal",
     .stage = Stage::Authentication,
     .requirement =
         QT_TRANSLATE_NOOP("Checks", "Where the L2TP server is behind address translation, this "
                                     "computer is allowed to reach it through that."),
     .source = {"Configure an L2TP/IPsec server behind a NAT-T device",
                "Set AssumeUDPEncapsulationContextOnSendRule registry key"},
     .needs = EvidenceKind::Connections | EvidenceKind::Settings,
     .findings = kFindings},
    applies,
    evaluate};

} // namespace aovpn::rules
