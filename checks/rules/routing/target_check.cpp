// SPDX-License-Identifier: Apache-2.0
// While connected, do the internal targets of the site policy answer through the tunnel?
#include "checks/rules/routing/routing_checks.h"
#include "checks/rules/routing/tunnel_state.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"routing.target.silent"};

bool wasTried(const ReachAttempt &attempt)
{
    return attempt.outcome != ReachOutcome::NotTried;
}

Applies applies(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    if (isKnownDisconnected(evidence)) {
        return {QT_TRANSLATE_NOOP("Reasons", "the VPN is not connected")};
    }
    return appliesIf(
        !evidence.routing ||
            std::any_of(evidence.routing->reach.cbegin(), evidence.routing->reach.cend(), wasTried),
        QT_TRANSLATE_NOOP("Reasons", "no target that the site policy names was tried"));
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    const RouteIndex index(*evidence.routing);
    QList<Finding> findings;
    for (const ReachAttempt &attempt : evidence.routing->reach) {
        const RoutingTarget target = parseRoutingTarget(attempt.target);
        if (attempt.outcome != ReachOutcome::Silent || !target.address) {
            continue;
        }
        const WhereTo way = wayNow(*evidence.routing, index, *target.address);
        if (way.via == Via::Tunnel) {
            findings.append(
                {.id = u"routing.target.silent"_s,
                 .severity = Severity::Warning,
                 .values = {{u"target"_s, attempt.target}, {u"interface"_s, way.interface}}});
        }
    }
    return findings;
}

} // namespace

constinit const Check kRoutingTarget{
    {.id = "routing.target",
     .stage = Stage::Routing,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "While connected, the internal targets that the organisation names answer "
                   "through the tunnel."),
     .source = {"INSTALL-VPN (KB 323441)", "Can't send and receive data"},
     .needs = EvidenceKind::Routing,
     .findings = kFindings},
    applies,
    evaluate};

} // namespace aovpn::rules
