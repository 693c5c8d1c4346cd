// SPDX-License-Identifier: Apache-2.0
// PPTP: does the server answer on TCP 1723, and does it speak PPTP?
#include "checks/rules/interview_rule.h"
#include "checks/rules/reachability/reachability_checks.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"reachability.tcp1723.silent", "reachability.tcp1723.refused",
                                     "reachability.tcp1723.blocked-locally",
                                     "reachability.tcp1723.unreachable",
                                     "reachability.tcp1723.not-pptp"};
constexpr int kAccepted = 1; ///< RFC 2637, 2.2: successful channel establishment

Applies applies(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    if (!evidence.connections) {
        return {};
    }
    const QList<Connection> judged = judgedConnections(evidence);
    return appliesIf(std::any_of(judged.cbegin(), judged.cend(),
                                 [](const Connection &connection) {
                                     return connection.strategy == VpnStrategy::PptpOnly;
                                 }),
                     QT_TRANSLATE_NOOP("Reasons", "the profile does not use PPTP alone"));
}

/// The finding's id, or nullptr for what is as it should be or was not asked.
const char *idOf(const PptpExchange &exchange)
{
    switch (exchange.tcp) {
    case PortOutcome::Silent:
        return kFindings[0];
    case PortOutcome::Refused:
        return kFindings[1];
    case PortOutcome::BlockedLocally:
        return kFindings[2];
    case PortOutcome::Unreachable:
        return kFindings[3];
    case PortOutcome::Answered:
        return exchange.facts && exchange.facts->pptp && exchange.facts->resultCode == kAccepted
                   ? nullptr
                   : kFindings[4];
    case PortOutcome::NotTested:
        break;
    }
    return nullptr;
}

QStringList codesOf(const PptpExchange &exchange)
{
    return exchange.tcp == PortOutcome::Answered ? QStringList{u"800"_s}
                                                 : QStringList{u"800"_s, u"809"_s};
}

/// Several addresses: Windows tries them in turn, so one that takes the call leaves the others a
/// warning, and one without a route counts only if none has one.
QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    const QList<PptpExchange> &exchanges = *evidence.pptp;
    const bool otherTakes =
        std::any_of(exchanges.cbegin(), exchanges.cend(), [](const PptpExchange &one) {
            return one.tcp == PortOutcome::Answered && idOf(one) == nullptr;
        });
    const bool otherHasRoute =
        std::any_of(exchanges.cbegin(), exchanges.cend(), [](const PptpExchange &one) {
            return one.tcp != PortOutcome::Unreachable && one.tcp != PortOutcome::NotTested;
        });
    QList<Finding> findings;
    for (const PptpExchange &one : exchanges) {
        const char *id = idOf(one);
        if (id == nullptr || (one.tcp == PortOutcome::Unreachable && otherHasRoute)) {
            continue;
        }
        QJsonObject values = gatewayValues(evidence, one.address, one.port);
        values.insert(u"seconds"_s, secondsOf(one.elapsedMs));
        if (one.tcp == PortOutcome::Answered) {
            values.insert(u"resultCode"_s, one.facts.value_or(PptpReplyFacts{}).resultCode);
        }
        if (one.tcp == PortOutcome::BlockedLocally) {
            values.insert(u"osCode"_s, one.osCode);
        }
        findings.append({QLatin1String(id), otherTakes ? Severity::Warning : Severity::Problem,
                         values, codesOf(one)});
    }
    return findings;
}

} // namespace

constinit const Check kPptp{
    {.id = "reachability.tcp1723",
     .stage = Stage::Reachability,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "For PPTP the server takes TCP connections on port 1723 and starts a control "
                   "connection."),
     .source = {"RFC 2637", "2.1 and 2.2 (not proven on RRAS)"},
     .needs = EvidenceKind::Pptp,
     .findings = kFindings},
    applies,
    evaluate};

} // namespace aovpn::rules
