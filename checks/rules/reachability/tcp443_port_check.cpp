// SPDX-License-Identifier: Apache-2.0
// Does the VPN server accept TCP connections on port 443?
#include "checks/rules/reachability/tcp443_checks.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr std::array kFindings{"reachability.tcp443.silent", "reachability.tcp443.refused",
                               "reachability.tcp443.blocked-locally",
                               "reachability.tcp443.unreachable"};

/// Did IKE get an answer from both ports of one address? Then the dial need not fall back to SSTP.
bool ikeAnswers(const Evidence &evidence)
{
    const QList<IkeExchange> exchanges = evidence.ike.value_or(QList<IkeExchange>{});
    const auto answered = [&exchanges](const QString &address, int port) {
        return std::any_of(exchanges.cbegin(), exchanges.cend(), [&](const IkeExchange &one) {
            return one.address == address && one.port == port &&
                   one.outcome == PortOutcome::Answered;
        });
    };
    return std::any_of(exchanges.cbegin(), exchanges.cend(), [&](const IkeExchange &one) {
        return answered(one.address, 500) && answered(one.address, 4500);
    });
}

Finding finding(const Evidence &evidence, const SstpExchange &exchange)
{
    const QStringList codes{u"809"_s, u"800"_s, u"0x80072EFD"_s};
    switch (exchange.tcp) {
    case PortOutcome::Refused:
        return tcp443Finding("reachability.tcp443.refused", evidence, exchange,
                             codes + QStringList{u"0x80072746"_s});
    case PortOutcome::BlockedLocally: {
        Finding blocked =
            tcp443Finding("reachability.tcp443.blocked-locally", evidence, exchange, codes);
        blocked.values.insert(u"osCode"_s, exchange.osCode);
        return blocked;
    }
    case PortOutcome::Unreachable:
        return tcp443Finding("reachability.tcp443.unreachable", evidence, exchange, codes);
    default:
        return tcp443Finding("reachability.tcp443.silent", evidence, exchange, codes);
    }
}

/// Several addresses: Windows tries them in turn, so one that accepts leaves the others a warning,
/// and one without a route (IPv6 on a network without it) counts only if none has one.
QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    const QList<SstpExchange> &exchanges = *evidence.sstp;
    const auto any = [&exchanges](auto &&holds) {
        return std::any_of(exchanges.cbegin(), exchanges.cend(), holds);
    };
    const bool otherAnswers =
        any([](const SstpExchange &one) { return one.tcp == PortOutcome::Answered; });
    const bool otherHasRoute = any([](const SstpExchange &one) {
        return one.tcp != PortOutcome::Unreachable && one.tcp != PortOutcome::NotTested;
    });
    const bool sstpOnly = selectedConnection(evidence)->strategy == VpnStrategy::SstpOnly;
    const bool spared = otherAnswers || (!sstpOnly && ikeAnswers(evidence));

    QList<Finding> findings;
    for (const SstpExchange &exchange : exchanges) {
        if (exchange.tcp == PortOutcome::NotTested || exchange.tcp == PortOutcome::Answered ||
            (exchange.tcp == PortOutcome::Unreachable && otherHasRoute)) {
            continue;
        }
        Finding found = finding(evidence, exchange);
        if (spared && exchange.tcp != PortOutcome::BlockedLocally) {
            found.severity = Severity::Warning;
        }
        findings.append(found);
    }
    return findings;
}

} // namespace

constinit const Check kTcp443Port{
    {.id = "reachability.tcp443.port",
     .stage = Stage::Reachability,
     .requirement =
         QT_TRANSLATE_NOOP("Checks", "The VPN server accepts TCP connections on port 443."),
     .source = {"[MS-SSTP]", "2.1"},
     .needs = EvidenceKind::Sstp,
     .findings = kFindings},
    tcp443Applies,
    evaluate};

} // namespace aovpn::rules
