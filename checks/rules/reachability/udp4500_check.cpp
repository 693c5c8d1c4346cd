// SPDX-License-Identifier: Apache-2.0
// Does the server answer on UDP 4500?
#include "checks/rules/reachability/reachability_checks.h"
#include "checks/rules/reachability/udp_port.h"

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"reachability.udp4500.silent", "reachability.udp4500.refused",
                                     "reachability.udp4500.blocked-locally",
                                     "reachability.udp4500.unreachable"};

Applies applies(const Evidence &evidence, const SitePolicy &)
{
    return udpPortApplies(evidence, 4500);
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy &)
{
    return judgeUdpPort(evidence, 4500, u"reachability.udp4500"_s);
}

} // namespace

constinit const Check kUdp4500{
    {.id = "reachability.udp4500",
     .stage = Stage::Reachability,
     .requirement =
         QT_TRANSLATE_NOOP("Checks", "An address of the VPN server answers IKE on UDP 4500."),
     .source = {"RFC 7296", "2.23"},
     .needs = EvidenceKind::Ike,
     .findings = kFindings},
    applies,
    evaluate};

} // namespace aovpn::rules
