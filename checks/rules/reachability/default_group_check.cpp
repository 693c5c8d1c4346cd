// SPDX-License-Identifier: Apache-2.0
// Does the server take the old Diffie-Hellman group that Windows offers unless told otherwise?
#include "checks/model/ike_suite.h"
#include "checks/rules/interview_rule.h"
#include "checks/rules/profile/connection_rule.h"
#include "checks/rules/reachability/ike_algorithms.h"
#include "checks/rules/reachability/ike_ports.h"
#include "checks/rules/reachability/reachability_checks.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"reachability.ike.default-group"};
constexpr char16_t kQuestion[] = u"sa-init-windows-default";
constexpr int kDefaultGroup = 2;      ///< MODP 1024
constexpr int kNoProposalChosen = 14; ///< RFC 7296, 3.10.1

/// Of a connection that was only typed nobody knows what it offers.
bool inScope(const Connection &connection)
{
    return isNativeProfile(connection) && usesIkev2(connection) &&
           ikeOffer(connection) == IkeOffer::Default;
}

Applies applies(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    if (const Applies judged = ikeJudged(evidence); !judged) {
        return judged;
    }
    const QList<Connection> judged = judgedConnections(evidence);
    return std::any_of(judged.cbegin(), judged.cend(), inScope)
               ? Applies{}
               : Applies{whyNoneInScope(
                     judged,
                     QT_TRANSLATE_NOOP("Reasons", "the profile states its own cryptography"))};
}

bool isAnswered(const IkeExchange &exchange)
{
    return exchange.question == kQuestion && exchange.outcome == PortOutcome::Answered &&
           exchange.facts && exchange.facts->wellFormed;
}

bool refusesDefault(const IkeExchange &exchange)
{
    const QList<IkeNotify> &notifies = exchange.facts->notifies;
    return !exchange.facts->accepted &&
           std::any_of(notifies.cbegin(), notifies.cend(),
                       [](const IkeNotify &one) { return one.type == kNoProposalChosen; });
}

/// What the broad question was answered with, or nullptr.
const IkeReplyFacts *acceptedOffer(const Evidence &evidence, const IkeExchange &refused)
{
    const IkeExchange *broad = exchangeOf(evidence, refused.address, refused.port, u"sa-init"_s);
    const bool accepted = broad != nullptr && broad->facts && broad->facts->accepted &&
                          broad->facts->dhGroup && broad->facts->dhGroup != kDefaultGroup;
    return accepted ? &*broad->facts : nullptr;
}

/// Where another group was not accepted either, the server refuses for other reasons; where group 2
/// was, nobody asks for more.
bool gotFarEnough(const Evidence &evidence)
{
    return std::any_of(
        evidence.ike->cbegin(), evidence.ike->cend(), [&evidence](const IkeExchange &one) {
            const bool toldApart = isAnswered(one) && (!refusesDefault(one) ||
                                                       acceptedOffer(evidence, one) != nullptr);
            return toldApart || (one.question == u"sa-init"_s && one.facts && one.facts->accepted &&
                                 one.facts->dhGroup == kDefaultGroup);
        });
}

/// Only on Windows itself is it known whether NegotiateDH2048_AES256 is set; with 1 or 2 Windows
/// offers more than was asked here, so nothing is proven.
QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    const int setting = evidence.settings ? evidence.settings->negotiateDh2048.value_or(0) : 0;
    if (setting == 1 || setting == 2) {
        return {};
    }
    QList<Finding> findings;
    for (const IkeExchange &one : *evidence.ike) {
        if (!isAnswered(one) || !refusesDefault(one)) {
            continue;
        }
        if (const IkeReplyFacts *taken = acceptedOffer(evidence, one)) {
            QJsonObject values = gatewayValues(evidence, one.address, one.port);
            values.insert(u"serverTakes"_s, taken->transforms.join(u' '));
            values.insert(u"group"_s, *taken->dhGroup);
            findings.append({QLatin1String(kFindings[0]),
                             evidence.settings ? Severity::Problem : Severity::Warning,
                             values,
                             {u"13868"_s}});
        }
    }
    return findings;
}

} // namespace

constinit const Check kIkeDefaultGroup{
    {.id = "reachability.ike.default-group",
     .stage = Stage::Reachability,
     .requirement =
         QT_TRANSLATE_NOOP("Checks", "Where the profile states no encryption settings, the server "
                                     "accepts what Windows offers by default."),
     .source = {"How to configure Diffie Hellman protocol over IKEv2 VPN connections",
                "VPN server and VPN client (proven on strongSwan only, not on RRAS)"},
     .needs = EvidenceKind::Ike,
     .findings = kFindings},
    applies,
    evaluate,
    gotFarEnough};

} // namespace aovpn::rules
