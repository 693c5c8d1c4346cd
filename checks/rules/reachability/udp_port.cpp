// SPDX-License-Identifier: Apache-2.0
#include "checks/rules/reachability/udp_port.h"

#include "checks/rules/reachability/ike_ports.h"

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

/// What TCP 443 of the same server does, in one word: tells "VPN ports" from "everything".
QString tcp443(const Evidence &evidence)
{
    QString word = u"not-tested"_s;
    for (const SstpExchange &exchange : evidence.sstp.value_or(QList<SstpExchange>{})) {
        switch (exchange.tcp) {
        case PortOutcome::Answered:
            return u"answers"_s;
        case PortOutcome::Refused:
            word = u"refused"_s;
            break;
        case PortOutcome::Silent:
        case PortOutcome::Unreachable:
            word = word == u"refused"_s ? word : u"silent"_s;
            break;
        case PortOutcome::BlockedLocally:
        case PortOutcome::NotTested:
            break;
        }
    }
    return word;
}

Finding problemOf(const QString &id, const QJsonObject &values)
{
    return {id, Severity::Problem, values, {u"809"_s, u"800"_s}};
}

} // namespace

Applies udpPortApplies(const Evidence &evidence, int port)
{
    const Applies judged = ikeJudged(evidence);
    return !judged ? judged
                   : appliesIf(!evidence.ike || !ikeAddresses(evidence, port).isEmpty(),
                               "this port was not asked");
}

QList<Finding> judgeUdpPort(const Evidence &evidence, int port, const QString &topic)
{
    const QList<IkeAddress> all = ikeAddresses(evidence, port);
    if (!inState(all, IkeState::Answered).isEmpty() || !inState(all, IkeState::Foreign).isEmpty()) {
        return {};
    }
    QList<Finding> findings;
    if (const auto some = inState(all, IkeState::Silent); !some.isEmpty()) {
        QJsonObject values = ikeValues(evidence, some, port);
        values.insert(u"tcp443"_s, tcp443(evidence));
        findings.append(problemOf(topic + u".silent"_s, values));
    }
    if (const auto some = inState(all, IkeState::Refused); !some.isEmpty()) {
        findings.append(problemOf(topic + u".refused"_s, ikeValues(evidence, some, port)));
    }
    if (const auto some = inState(all, IkeState::BlockedLocally); !some.isEmpty()) {
        QJsonObject values = ikeValues(evidence, some, port);
        values.insert(u"osCode"_s, some.first().osCode);
        findings.append(problemOf(topic + u".blocked-locally"_s, values));
    }
    QList<IkeAddress> unreachable = inState(all, IkeState::Unreachable);
    if (findings.isEmpty() && unreachable.isEmpty()) {
        // An address family that this computer lacks counts only when there is nothing else.
        unreachable = inState(all, IkeState::NoRoute);
    }
    if (!unreachable.isEmpty()) {
        findings.append(
            problemOf(topic + u".unreachable"_s, ikeValues(evidence, unreachable, port)));
    }
    return findings;
}

} // namespace aovpn::rules
