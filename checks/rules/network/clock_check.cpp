// SPDX-License-Identifier: Apache-2.0
// Does this computer's clock agree with the clocks of the servers that it asked?
#include "checks/rules/network/network_checks.h"
#include "checks/rules/network/portal_answer.h"

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

Applies applies(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    return appliesIf(!evidence.network || !skews(*evidence.network).isEmpty(),
                     "no server told its time");
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    const Skew skew = median(skews(*evidence.network));
    const qint64 size = std::abs(skew.seconds);
    if (size <= kNoticeable) {
        return {};
    }
    const qint64 minutes = (size + kSecondsPerMinute / 2) / kSecondsPerMinute;
    return {{.id = u"network.clock.skew"_s,
             .severity = size > kTolerated ? Severity::Problem : Severity::Warning,
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
