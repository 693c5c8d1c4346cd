// SPDX-License-Identifier: Apache-2.0
// Do datagrams that must travel in IP fragments arrive, and does it matter?
#include "checks/rules/interview_rule.h"
#include "checks/rules/reachability/ike_ports.h"
#include "checks/rules/reachability/reachability_checks.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"reachability.fragments.dropped"};
constexpr char16_t kQuestion[] = u"oversized";
constexpr int kUsualOctets = 2000; ///< of the question, where its octets were removed

bool wasAsked(const IkeExchange &exchange)
{
    return exchange.question == kQuestion &&
           (exchange.outcome == PortOutcome::Answered || exchange.outcome == PortOutcome::Silent);
}

Applies applies(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    const Applies judged = ikeJudged(evidence);
    return !judged
               ? judged
               : appliesIf(!evidence.ike ||
                               std::any_of(evidence.ike->cbegin(), evidence.ike->cend(), wasAsked),
                           QT_TRANSLATE_NOOP("Reasons",
                                             "no packet was sent that must travel in fragments"));
}

/// Silence says something only where a small question was answered.
bool smallOnesPass(const Evidence &evidence, const IkeExchange &large)
{
    return std::any_of(evidence.ike->cbegin(), evidence.ike->cend(),
                       [&large](const IkeExchange &one) {
                           return one.address == large.address && one.port == large.port &&
                                  one.question != kQuestion && one.outcome == PortOutcome::Answered;
                       });
}

/// Does the gateway split large IKE messages itself (RFC 7383)? Null: it did not come to say.
std::optional<bool> splitsItself(const Evidence &evidence, const QString &address)
{
    std::optional<bool> splits;
    for (const IkeExchange &one : *evidence.ike) {
        if (one.address == address && one.facts && one.facts->accepted) {
            splits = splits.value_or(false) || one.facts->fragmentationSupported;
        }
    }
    return splits;
}

bool signInWasSilent(const Evidence &evidence, const QString &address)
{
    const QList<const IkeInterview *> interviews = countingInterviews(evidence);
    return std::any_of(interviews.cbegin(), interviews.cend(), [&](const IkeInterview *one) {
        return one->address == address && gaveNoAnswer(*one);
    });
}

QString wordOf(std::optional<bool> splits)
{
    return !splits ? u"unknown"_s : *splits ? u"supported"_s : u"not supported"_s;
}

Finding findingOf(const Evidence &evidence, const IkeExchange &large)
{
    const std::optional<bool> splits = splitsItself(evidence, large.address);
    const bool matters = splits == false || signInWasSilent(evidence, large.address);
    QJsonObject values = gatewayValues(evidence, large.address, large.port);
    const qsizetype sent = large.datagrams.isEmpty() ? 0 : large.datagrams.first().octets.size();
    values.insert(u"octets"_s, sent > 0 ? static_cast<int>(sent) : kUsualOctets);
    values.insert(u"fragmentation"_s, wordOf(splits));
    return {QLatin1String(kFindings[0]),
            matters ? Severity::Problem : Severity::Notice,
            values,
            {u"809"_s}};
}

/// One address may be asked on both ports: the way is the same, so one finding is enough.
QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    QList<Finding> findings;
    QStringList told;
    for (const IkeExchange &one : *evidence.ike) {
        const bool passes =
            std::any_of(evidence.ike->cbegin(), evidence.ike->cend(), [&one](const IkeExchange &o) {
                return o.question == kQuestion && o.address == one.address &&
                       o.outcome == PortOutcome::Answered;
            });
        if (one.question != kQuestion || one.outcome != PortOutcome::Silent || passes ||
            told.contains(one.address) || !smallOnesPass(evidence, one)) {
            continue;
        }
        told.append(one.address);
        findings.append(findingOf(evidence, one));
    }
    return findings;
}

} // namespace

constinit const Check kFragments{
    {.id = "reachability.fragments",
     .stage = Stage::Reachability,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "Large IKE messages arrive: the way carries IP fragments, or the server splits "
                   "its messages itself."),
     .source = {"RFC 7383", "1 and 2 (proven on strongSwan only, not on RRAS)"},
     .needs = EvidenceKind::Ike,
     .findings = kFindings},
    applies,
    evaluate};

} // namespace aovpn::rules
