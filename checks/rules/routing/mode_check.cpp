// SPDX-License-Identifier: Apache-2.0
// Does the profile route as the organisation expects: everything, or its own prefixes only?
#include "checks/rules/routing/routing_checks.h"
#include "checks/rules/routing/tunnel_state.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"routing.mode.not-expected"};

/// A third-party client routes as it likes; a device tunnel can only be split, whatever holds for
/// the user's connection.
bool isJudged(const Connection &connection)
{
    return connection.routing && !connection.pluginProfile.value_or(false) &&
           !connection.deviceTunnel.value_or(false);
}

Applies applies(const Evidence &evidence, const SitePolicy &policy)
{
    const QList<Connection> connections = judgedConnections(evidence);
    return !policy.routing.mode
               ? Applies{QT_TRANSLATE_NOOP(
                     "Reasons", "the site policy does not say how traffic is to be routed")}
               : appliesIf(!evidence.connections ||
                               std::any_of(connections.cbegin(), connections.cend(), isJudged),
                           QT_TRANSLATE_NOOP(
                               "Reasons",
                               "no profile of a user's connection says how traffic is routed"));
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy &policy)
{
    QList<Finding> findings;
    for (const Connection &connection : judgedConnections(evidence)) {
        if (isJudged(connection) && connection.routing != policy.routing.mode) {
            findings.append({.id = u"routing.mode.not-expected"_s,
                             .severity = Severity::Problem,
                             .values = {{u"connection"_s, connection.name},
                                        {u"profile"_s, enumName(*connection.routing)},
                                        {u"expected"_s, enumName(*policy.routing.mode)}}});
        }
    }
    return findings;
}

} // namespace

constinit const Check kRoutingMode{
    {.id = "routing.mode",
     .stage = Stage::Routing,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "The profile's routing policy (split or force tunnel) is the one that the "
                   "organisation expects."),
     .source = {"vpnv2-csp", "NativeProfile/RoutingPolicyType"},
     .needs = EvidenceKind::Connections,
     .findings = kFindings},
    applies,
    evaluate};

} // namespace aovpn::rules
