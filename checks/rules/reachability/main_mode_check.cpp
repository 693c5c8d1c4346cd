// SPDX-License-Identifier: Apache-2.0
// L2TP: does the server answer IKEv1 main mode, and does it take one of Windows' proposals?
#include "checks/model/client_candidates.h"
#include "checks/rules/interview_rule.h"
#include "checks/rules/profile/connection_rule.h"
#include "checks/rules/reachability/reachability_checks.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"reachability.main-mode.no-common-proposal",
                                     "reachability.main-mode.silent"};
constexpr char kWhyNot[] = QT_TRANSLATE_NOOP("Reasons", "no connection uses L2TP");
constexpr char16_t kQuestion[] = u"main-mode";
constexpr int kNoProposalChosen = 14; ///< RFC 2408, 3.14.1

bool inScope(const Connection &connection)
{
    return isNativeProfile(connection) && usesL2tp(connection);
}

bool wasAsked(const IkeExchange &exchange)
{
    return exchange.question == kQuestion && exchange.outcome != PortOutcome::NotTested;
}

Applies applies(const Evidence &evidence, const SitePolicy &policy)
{
    const Applies l2tp = appliesToAny<inScope, kWhyNot>(evidence, policy);
    return !l2tp ? l2tp
                 : appliesIf(!evidence.ike || std::any_of(evidence.ike->cbegin(),
                                                          evidence.ike->cend(), wasAsked),
                             "IKEv1 main mode was not asked");
}

bool isRefused(const IkeExchange &exchange)
{
    if (exchange.outcome != PortOutcome::Answered || !exchange.facts || exchange.facts->accepted) {
        return false;
    }
    const QList<IkeNotify> &notifies = exchange.facts->notifies;
    return std::any_of(notifies.cbegin(), notifies.cend(),
                       [](const IkeNotify &one) { return one.type == kNoProposalChosen; });
}

/// A profile that may use other tunnels as well does not stand or fall with this one.
bool onlyL2tp(const Evidence &evidence)
{
    const QList<Connection> judged = judgedConnections(evidence);
    return std::any_of(judged.cbegin(), judged.cend(), [](const Connection &connection) {
        return inScope(connection) && connection.strategy == VpnStrategy::L2tpOnly;
    });
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    const bool only = onlyL2tp(evidence);
    const auto &exchanges = *evidence.ike;
    const bool anyAnswers =
        std::any_of(exchanges.cbegin(), exchanges.cend(), [](const IkeExchange &one) {
            return one.question == kQuestion && one.outcome == PortOutcome::Answered;
        });
    QList<Finding> findings;
    for (const IkeExchange &one : exchanges) {
        if (one.question != kQuestion) {
            continue;
        }
        QJsonObject values = gatewayValues(evidence, one.address, one.port);
        if (isRefused(one)) {
            findings.append({QLatin1String(kFindings[0]),
                             only ? Severity::Problem : Severity::Warning,
                             values,
                             {u"789"_s}});
        } else if (only && !anyAnswers && one.outcome == PortOutcome::Silent) {
            values.insert(u"seconds"_s, secondsOf(one.elapsedMs));
            findings.append(
                {QLatin1String(kFindings[1]), Severity::Problem, values, {u"809"_s, u"789"_s}});
        }
    }
    return findings;
}

} // namespace

constinit const Check kMainMode{
    {.id = "reachability.main-mode",
     .stage = Stage::Reachability,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks",
         "For L2TP the server answers IKEv1 main mode and accepts one of the proposals in it."),
     .source = {"RFC 2409", "5 (proven on SoftEther and strongSwan only, not on RRAS)"},
     .needs = EvidenceKind::Connections | EvidenceKind::Ike,
     .findings = kFindings},
    applies,
    evaluate};

} // namespace aovpn::rules
