// SPDX-License-Identifier: Apache-2.0
// Does this computer's clock agree with the clocks of the servers that it asked?
#include "checks/rules/network/network_checks.h"
#include "checks/rules/network/portal_answer.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"network.clock.skew"};
constexpr qint64 kSecondsPerMinute = 60;
constexpr qint64 kNoticeable = 2 * kSecondsPerMinute;
/// The tolerance that Windows domains allow between two clocks.
constexpr qint64 kTolerated = 5 * kSecondsPerMinute;

struct Skew
{
    QString source;
    qint64 seconds = 0; ///< positive: this computer is ahead
};

/// A sign-in page's clock is the clock of a small box, and no evidence.
bool isTrusted(const NetworkEvidence &network, const ClockSample &sample)
{
    return sample.theirsUtc.isValid() && sample.oursUtc.isValid() &&
           (!network.portal || network.portal->url != sample.source ||
            portalAnswer(*network.portal) == PortalAnswer::Expected);
}

/// Sorted by size and direction.
QList<Skew> skews(const NetworkEvidence &network)
{
    QList<Skew> all;
    for (const ClockSample &sample : network.clocks) {
        if (isTrusted(network, sample)) {
            all.append({sample.source, sample.theirsUtc.secsTo(sample.oursUtc)});
        }
    }
    std::sort(all.begin(), all.end(),
              [](const Skew &a, const Skew &b) { return a.seconds < b.seconds; });
    return all;
}

/// Of two in the middle the smaller one: one wrong server is no proof.
Skew median(const QList<Skew> &sorted)
{
    const Skew &upper = sorted.at(sorted.size() / 2);
    const Skew &lower = sorted.at((sorted.size() - 1) / 2);
    return std::abs(lower.seconds) < std::abs(upper.seconds) ? lower : upper;
}

/// A reply over plain HTTP can be anybody's.
bool isPlain(const Skew &skew)
{
    return skew.source.startsWith(u"http://"_s, Qt::CaseInsensitive);
}

/// Do two servers, or one over TLS, say that the clock is wrong by more than is tolerated?
bool isProven(const QList<Skew> &all, const Skew &chosen)
{
    const auto agrees = [&chosen](const Skew &one) {
        return std::abs(one.seconds) > kTolerated && (one.seconds > 0) == (chosen.seconds > 0);
    };
    return std::count_if(all.cbegin(), all.cend(), agrees) > 1 ||
           std::any_of(all.cbegin(), all.cend(),
                       [&](const Skew &one) { return agrees(one) && !isPlain(one); });
}

/// Is there a certificate whose period this computer's clock is outside of, and the server's is
/// not?
bool harms(const Evidence &evidence, qint64 ahead)
{
    const auto harmed = [ahead](const auto &all) {
        return std::any_of(all.cbegin(), all.cend(), [ahead](const auto &one) {
            return std::any_of(one.facts.cbegin(), one.facts.cend(),
                               [&](const CertificateFacts &facts) {
                                   const auto holds = [&facts](const QDateTime &at) {
                                       return at >= facts.notBeforeUtc && at <= facts.notAfterUtc;
                                   };
                                   return one.judgedAtUtc.isValid() && !holds(one.judgedAtUtc) &&
                                          holds(one.judgedAtUtc.addSecs(-ahead));
                               });
        });
    };
    return harmed(evidence.certificates.value_or(QList<CertificateEvidence>{})) ||
           harmed(evidence.clientCertificates.value_or(QList<ClientCertificate>{}));
}

Applies applies(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    return appliesIf(!evidence.network || !skews(*evidence.network).isEmpty(),
                     QT_TRANSLATE_NOOP("Reasons", "no server gave its time"));
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    const QList<Skew> all = skews(*evidence.network);
    const Skew skew = median(all);
    const qint64 size = std::abs(skew.seconds);
    if (size <= kNoticeable) {
        return {};
    }
    const qint64 minutes = (size + kSecondsPerMinute / 2) / kSecondsPerMinute;
    const bool sure = isProven(all, skew) || harms(evidence, skew.seconds);
    return {{.id = u"network.clock.skew"_s,
             .severity = size > kTolerated && sure ? Severity::Problem : Severity::Warning,
             .values = {{u"source"_s, skew.source},
                        {u"minutes"_s, minutes},
                        {u"direction"_s, skew.seconds > 0 ? u"ahead"_s : u"behind"_s}},
             .codes = {u"13801"_s, u"0x800B0101"_s, u"13806"_s}}};
}

} // namespace

constinit const Check kNetworkClock{
    {.id = "network.clock",
     .stage = Stage::Network,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "This computer's clock differs by no more than five minutes from the clocks of "
                   "the servers that answered."),
     .source = {"RFC 9110; Troubleshoot Always On VPN", "6.6.1 Date; Error code 13801"},
     .needs = EvidenceKind::Network,
     .findings = kFindings},
    applies,
    evaluate};

} // namespace aovpn::rules
