// SPDX-License-Identifier: Apache-2.0
// Does the server answer on UDP 500?
#include "checks/rules/reachability/reachability_checks.h"
#include "checks/rules/reachability/udp_port.h"

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"reachability.udp500.silent", "reachability.udp500.refused",
                                     "reachability.udp500.blocked-locally",
                                     "reachability.udp500.unreachable"};

Applies applies(const Evidence &evidence, const SitePolicy &)
{
    return udpPortApplies(evidence, 500);
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy &)
{
    return judgeUdpPort(evidence, 500, u"reachability.udp500"_s);
}

} // namespace

constinit const Check kUdp500{
    {.id = "reachability.udp500",
     .stage = Stage::Reachability,
     .requirement =
         QT_TRANSLATE_NOOP("Checks", "An address of the VPN server answers IKE on UDP 500."),
     .source = {"RFC 7296", "2"},
     .needs = EvidenceKind::Ike,
     .findings = kFindings},
    applies,
    evaluate};

} // namespace aovpn::rules
