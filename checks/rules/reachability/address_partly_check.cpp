// SPDX-License-Identifier: Apache-2.0
// Do all addresses of the server answer alike? Windows tries them in turn, so one dead address
// makes connecting slow or fail now and then.
#include "checks/rules/reachability/ike_ports.h"
#include "checks/rules/reachability/reachability_checks.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"reachability.address.partly"};
constexpr int kPorts[] = {500, 4500};

/// Those that do not answer; an address family that this computer lacks is nobody's fault.
QList<IkeAddress> withoutAnswer(QList<IkeAddress> addresses)
{
    addresses.removeIf([](const IkeAddress &one) {
        return one.state == IkeState::Answered || one.state == IkeState::Foreign ||
               one.state == IkeState::NoRoute;
    });
    return addresses;
}

Applies applies(const Evidence &evidence, const SitePolicy &)
{
    const Applies judged = ikeJudged(evidence);
    return !judged ? judged
                   : appliesIf(!evidence.ike || ikeAddresses(evidence, 500).size() > 1 ||
                                   ikeAddresses(evidence, 4500).size() > 1,
                               QT_TRANSLATE_NOOP(
                                   "Reasons", "no more than one address of the server was asked"));
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy &)
{
    QList<Finding> findings;
    for (const int port : kPorts) {
        const QList<IkeAddress> all = ikeAddresses(evidence, port);
        const QList<IkeAddress> answering = inState(all, IkeState::Answered);
        const QList<IkeAddress> silent = withoutAnswer(all);
        if (answering.isEmpty() || silent.isEmpty()) {
            continue;
        }
        QJsonObject values = ikeValues(evidence, silent, port);
        values.insert(u"answering"_s, joined(answering));
        values.insert(u"silent"_s, joined(silent));
        // The same addresses on both ports are one matter, told once.
        const auto same = [&values](const Finding &finding) {
            return finding.values.value("silent"_L1) == values.value("silent"_L1);
        };
        if (std::none_of(findings.cbegin(), findings.cend(), same)) {
            findings.append(
                {u"reachability.address.partly"_s, Severity::Warning, values, {u"809"_s}});
        }
    }
    return findings;
}

} // namespace

constinit const Check kAddressPartly{
    {.id = "reachability.address",
     .stage = Stage::Reachability,
     .requirement =
         QT_TRANSLATE_NOOP("Checks", "Every address of the VPN server's name answers IKE."),
     .source = {"RFC 7296", "2.1"},
     .needs = EvidenceKind::Ike,
     .findings = kFindings},
    applies,
    evaluate};

} // namespace aovpn::rules
