// SPDX-License-Identifier: Apache-2.0
// Does the server answer for itself, or does it send its clients to another one?
#include "checks/model/address.h"
#include "checks/rules/interview_rule.h"
#include "checks/rules/reachability/ike_ports.h"
#include "checks/rules/reachability/reachability_checks.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"reachability.ike.redirected"};
constexpr int kRedirect = 16407; ///< RFC 5685, 5
// RFC 5685, 5.1
constexpr int kIpv4 = 1;
constexpr int kIpv6 = 2;
constexpr int kFqdn = 3;

Applies applies(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    return ikeJudged(evidence);
}

bool gotFarEnough(const Evidence &evidence)
{
    return !countingInterviews(evidence).isEmpty();
}

quint8 octetAt(const QByteArray &octets, qsizetype at)
{
    return static_cast<quint8>(octets.at(at));
}

/// The gateway that a REDIRECT names; empty if it cannot be read.
///
///      0                   1                   2
///      0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 ...
///     +---------------+---------------+---------------
///     | GW Ident Type |  GW Ident Len | identity, then a nonce
///     +---------------+---------------+---------------
/// Types: 1 IPv4 address, 2 IPv6 address, 3 FQDN.
/// Source: RFC 5685, 5.1.
QString gatewayIn(const QByteArray &data)
{
    if (data.size() < 2 || data.size() < 2 + octetAt(data, 1)) {
        return {};
    }
    const QByteArray identity = data.sliced(2, octetAt(data, 1));
    const int type = octetAt(data, 0);
    if (type == kFqdn) {
        return QString::fromLatin1(identity);
    }
    const bool isV4 = type == kIpv4;
    std::array<std::uint8_t, 16> octets{};
    if ((type != kIpv4 && type != kIpv6) || identity.size() != (isV4 ? 4 : 16)) {
        return {};
    }
    std::copy(identity.cbegin(), identity.cend(), octets.begin());
    return IpAddress(isV4 ? IpFamily::V4 : IpFamily::V6, octets).toString();
}

QString gatewayOf(const QList<IkeNotify> &notifies)
{
    const auto found =
        std::find_if(notifies.cbegin(), notifies.cend(),
                     [](const IkeNotify &notify) { return notify.type == kRedirect; });
    return found == notifies.cend() ? QString() : gatewayIn(found->data);
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    QList<Finding> findings;
    for (const IkeInterview *one : countingInterviews(evidence)) {
        if (one->end != InterviewEnd::Redirected) {
            continue;
        }
        QJsonObject values = gatewayValues(evidence, one->address, one->port);
        values.insert(u"gateway"_s, gatewayOf(one->facts.value_or(IkeInterviewFacts{}).notifies));
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
     .source = {"RFC 5685", "3 and 6 (not proven on RRAS)"},
     .needs = EvidenceKind::IkeInterviews,
     .findings = kFindings},
    applies,
    evaluate,
    gotFarEnough};

} // namespace aovpn::rules
