// SPDX-License-Identifier: Apache-2.0
// Does the profile let only some traffic into the tunnel?
#include "checks/rules/profile/connection_rule.h"
#include "checks/rules/routing/routing_checks.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"routing.traffic-filter"};
constexpr char kWhyNot[] = QT_TRANSLATE_NOOP("Reasons", "the profile filters no traffic");

bool inScope(const Connection &connection)
{
    return isNativeProfile(connection) && connection.trafficFilters > 0;
}

/// On a device tunnel a filter also keeps out what comes from the company; on a user's tunnel it is
/// worth knowing when something does not answer, which the symptom says.
QList<Finding> judge(const Connection &connection, const SitePolicy & /*policy*/)
{
    const bool device = connection.deviceTunnel.value_or(false);
    return {connectionFinding(kFindings[0], device ? Severity::Warning : Severity::Notice,
                              connection, {{u"count"_s, connection.trafficFilters}})};
}

} // namespace

constinit const Check kRoutingTrafficFilter{
    {.id = "routing.traffic-filter",
     .stage = Stage::Routing,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "The profile has no traffic filters that keep a part of the traffic out of the "
                   "tunnel."),
     .source = {"Configure an Always On VPN device tunnel",
                "Device tunnel requirements and features"},
     .needs = EvidenceKind::Connections,
     .findings = kFindings},
    appliesToAny<inScope, kWhyNot>,
    judgeEach<inScope, judge>};

} // namespace aovpn::rules
