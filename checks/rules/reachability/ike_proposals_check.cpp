// SPDX-License-Identifier: Apache-2.0
// Do this computer and the server have an IKE proposal in common? Judged by the real IKE_SA_INIT
// only: the stateless question is meant to be refused.
#include "checks/rules/reachability/ike_ports.h"
#include "checks/rules/reachability/reachability_checks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"reachability.ike.no-common-proposal"};
constexpr int kNoProposalChosen = 14; ///< RFC 7296, 3.10.1

bool isAnsweredSaInit(const IkeExchange &exchange)
{
    return exchange.question == u"sa-init"_s && exchange.outcome == PortOutcome::Answered &&
           exchange.facts && exchange.facts->wellFormed;
}

bool isRefusal(const IkeExchange &exchange)
{
    const QList<IkeNotify> &notifies = exchange.facts->notifies;
    return !exchange.facts->accepted &&
           std::any_of(notifies.cbegin(), notifies.cend(),
                       [](const IkeNotify &notify) { return notify.type == kNoProposalChosen; });
}

Applies applies(const Evidence &evidence, const SitePolicy &)
{
    return ikeJudged(evidence);
}

bool gotFarEnough(const Evidence &evidence)
{
    return std::any_of(evidence.ike->cbegin(), evidence.ike->cend(), isAnsweredSaInit);
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy &)
{
    QList<Finding> findings;
    for (const IkeExchange &exchange : *evidence.ike) {
        if (!isAnsweredSaInit(exchange) || !isRefusal(exchange)) {
            continue;
        }
        QJsonObject values = ikeValues(evidence,
                                       {{.address = exchange.address,
                                         .attempts = exchange.attempts,
                                         .elapsed = exchange.elapsedMs}},
                                       exchange.port);
        values.insert(u"offered"_s, exchange.facts->offered.join(u"; "_s));
        findings.append({u"reachability.ike.no-common-proposal"_s,
                         Severity::Problem,
                         values,
                         {u"13868"_s, u"800"_s}});
    }
    return findings;
}

} // namespace

constinit const Check kIkeProposals{
    {.id = "reachability.ike.proposals",
     .stage = Stage::Reachability,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "The server accepts one of the IKE proposals that this computer may offer."),
     .source = {"RFC 7296", "2.7"},
     .needs = EvidenceKind::Ike,
     .findings = kFindings},
    applies,
    evaluate,
    gotFarEnough};

} // namespace aovpn::rules
