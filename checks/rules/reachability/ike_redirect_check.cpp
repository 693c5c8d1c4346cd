// SPDX-License-Identifier: Apache-2.0
// Does the server answer for itself, or does it send its clients to another one?
#include "checks/rules/interview_rule.h"
#include "checks/rules/reachability/ike_ports.h"
#include "checks/rules/reachability/reachability_checks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"reachability.ike.redirected"};

Applies applies(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    return ikeJudged(evidence);
}

bool gotFarEnough(const Evidence &evidence)
{
    return !countingInterviews(evidence).isEmpty();
}

/// Named in IKE_AUTH, which the interview holds, or in its IKE_SA_INIT; empty: it cannot be read.
QString gatewayNamedIn(const Evidence &evidence, const IkeInterview &interview)
{
    if (interview.facts && !interview.facts->redirect.isEmpty()) {
        return interview.facts->redirect;
    }
    const QList<IkeExchange> exchanges = evidence.ike.value_or(QList<IkeExchange>{});
    const auto found = std::find_if(
        exchanges.cbegin(), exchanges.cend(), [&interview](const IkeExchange &exchange) {
            return exchange.address == interview.address && exchange.port == interview.port &&
                   exchange.question == interview.question && exchange.facts &&
                   !exchange.facts->redirect.isEmpty();
        });
    return found == exchanges.cend() ? QString() : found->facts->redirect;
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    QList<Finding> findings;
    for (const IkeInterview *one : countingInterviews(evidence)) {
        if (one->end != InterviewEnd::Redirected) {
            continue;
        }
        QJsonObject values = gatewayValues(evidence, one->address, one->port);
        values.insert(u"gateway"_s, gatewayNamedIn(evidence, *one));
        findings.append({QLatin1String(kFindings[0]), Severity::Notice, values, {}});
    }
    return findings;
}

} // namespace

constinit const Check kIkeRedirect{
    {.id = "reachability.ike.redirect",
     .stage = Stage::Reachability,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "The server takes the call itself and names no other gateway."),
     .source = {"RFC 5685", "3 and 6 (this program does not say that it can be redirected, nor is "
                            "it known of Windows)"},
     .needs = EvidenceKind::IkeInterviews,
     .findings = kFindings},
    applies,
    evaluate,
    gotFarEnough};

} // namespace aovpn::rules
