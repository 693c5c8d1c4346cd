// SPDX-License-Identifier: Apache-2.0
// Will the profile move the default gateway once it connects?
#include "checks/rules/routing/routing_checks.h"
#include "checks/rules/routing/tunnel_state.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"routing.default-gateway.profile"};

Applies applies(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    if (isConnected(evidence)) {
        return {QT_TRANSLATE_NOOP("Reasons",
                                  "the VPN is connected, so the routes themselves are judged")};
    }
    const QList<Connection> connections = judgedConnections(evidence);
    return appliesIf(!evidence.connections || std::any_of(connections.cbegin(), connections.cend(),
                                                          [](const Connection &connection) {
                                                              return connection.routing.has_value();
                                                          }),
                     QT_TRANSLATE_NOOP("Reasons", "no profile says how traffic is routed"));
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    QList<Finding> findings;
    for (const Connection &connection : judgedConnections(evidence)) {
        if (connection.routing == RoutingMode::Force) {
            findings.append({.id = u"routing.default-gateway.profile"_s,
                             .severity = Severity::Notice,
                             .values = {{u"connection"_s, connection.name}}});
        }
    }
    return findings;
}

} // namespace

constinit const Check kRoutingDefaultGatewayProfile{
    {.id = "routing.default-gateway.profile",
     .stage = Stage::Routing,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "The profile leaves the default gateway of the local network in place."),
     .source = {"NOINET (KB 317025)", "Cause"},
     .needs = EvidenceKind::Connections,
     .findings = kFindings},
    applies,
    evaluate};

} // namespace aovpn::rules
