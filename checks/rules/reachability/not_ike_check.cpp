// SPDX-License-Identifier: Apache-2.0
// Is what answers on UDP 500 and 4500 an IKE server?
#include "checks/rules/reachability/ike_ports.h"
#include "checks/rules/reachability/reachability_checks.h"

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"reachability.ike.not-ike"};
constexpr int kPorts[] = {500, 4500};

QList<IkeAddress> speakers(const Evidence &evidence, int port)
{
    const QList<IkeAddress> all = ikeAddresses(evidence, port);
    return inState(all, IkeState::Answered) + inState(all, IkeState::Foreign);
}

Applies applies(const Evidence &evidence, const SitePolicy &)
{
    return ikeJudged(evidence);
}

bool gotFarEnough(const Evidence &evidence)
{
    return !speakers(evidence, 500).isEmpty() || !speakers(evidence, 4500).isEmpty();
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy &)
{
    QList<Finding> findings;
    for (const int port : kPorts) {
        const auto foreign = inState(ikeAddresses(evidence, port), IkeState::Foreign);
        if (foreign.isEmpty()) {
            continue;
        }
        QJsonObject values = ikeValues(evidence, foreign, port);
        values.insert(u"detail"_s, foreign.first().malformed);
        findings.append({u"reachability.ike.not-ike"_s, Severity::Warning, values, {u"809"_s}});
    }
    return findings;
}

} // namespace

constinit const Check kNotIke{
    {.id = "reachability.ike.not-ike",
     .stage = Stage::Reachability,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "What answers on UDP 500 and 4500 of the VPN server is a valid IKE response."),
     .source = {"RFC 7296", "3.1"},
     .needs = EvidenceKind::Ike,
     .findings = kFindings},
    applies,
    evaluate,
    gotFarEnough};

} // namespace aovpn::rules
