// SPDX-License-Identifier: Apache-2.0
// Do the routes of the profile fit its tunnelling mode?
#include "checks/rules/profile/connection_rule.h"
#include "checks/rules/profile/profile_checks.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"profile.routes.none", "profile.routes.contradictory"};
constexpr char kWhyNot[] =
    QT_TRANSLATE_NOOP("Reasons", "the profile does not say how traffic is routed");

bool inScope(const Connection &connection)
{
    return isNativeProfile(connection) && connection.routing.has_value();
}

/// Nothing would lead into the tunnel but the address of the tunnel itself.
bool leadsNowhere(const Connection &connection)
{
    return connection.routing == RoutingMode::Split && connection.routing6 != RoutingMode::Force &&
           connection.disableClassBasedDefaultRoute.value_or(false) &&
           !connection.trafficSelectorsAsRoutes.value_or(false) &&
           connection.routes.value_or(QList<ProfileRoute>{}).isEmpty();
}

/// With a force tunnel only exclusions make sense.
bool contradicts(const Connection &connection)
{
    const QList<ProfileRoute> routes = connection.routes.value_or(QList<ProfileRoute>{});
    return connection.routing == RoutingMode::Force &&
           std::any_of(routes.begin(), routes.end(),
                       [](const ProfileRoute &route) { return !route.exclusion; });
}

QList<Finding> judge(const Connection &connection, const SitePolicy & /*policy*/)
{
    if (leadsNowhere(connection)) {
        return {connectionFinding(kFindings[0], Severity::Warning, connection)};
    }
    if (contradicts(connection)) {
        return {connectionFinding(kFindings[1], Severity::Warning, connection)};
    }
    return {};
}

} // namespace

constinit const Check kProfileRoutes{
    {.id = "profile.routes",
     .stage = Stage::Profile,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "A split tunnel has routes; a force tunnel has only exclusion routes."),
     .source = {"VPN routing decisions", "Split tunnel configuration, Force tunnel configuration"},
     .needs = EvidenceKind::Connections,
     .findings = kFindings},
    appliesToAny<inScope, kWhyNot>,
    judgeEach<inScope, judge>};

} // namespace aovpn::rules
