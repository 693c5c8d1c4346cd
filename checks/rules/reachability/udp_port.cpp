// SPDX-License-Identifier: Apache-2.0
#include "checks/rules/reachability/udp_port.h"

#include "checks/rules/last_failure.h"
#include "checks/rules/reachability/ike_ports.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

QStringList silenceCodes()
{
    return {u"809"_s, u"800"_s};
}

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

/// Was it seen that the dial can fall back to SSTP? A profile must allow it, and no dial may have
/// failed for want of these ports; of a server that was typed nothing is known of its profile.
bool sstpServes(const Evidence &evidence)
{
    const QList<Connection> judged = judgedConnections(evidence);
    const QStringList codes = silenceCodes();
    const bool allowed = !judged.isEmpty() &&
                         std::all_of(judged.cbegin(), judged.cend(), [&](const Connection &one) {
                             return one.format != ProfileFormat::Typed && usesSstp(one) &&
                                    !codes.contains(codeToExplain(evidence, one));
                         });
    const QList<SstpExchange> sstp = evidence.sstp.value_or(QList<SstpExchange>{});
    return allowed && std::any_of(sstp.cbegin(), sstp.cend(), [](const SstpExchange &one) {
               return one.facts && one.facts->sstp;
           });
}

} // namespace

Applies udpPortApplies(const Evidence &evidence, int port)
{
    const Applies judged = ikeJudged(evidence);
    return !judged ? judged
                   : appliesIf(!evidence.ike || !ikeAddresses(evidence, port).isEmpty(),
                               QT_TRANSLATE_NOOP("Reasons", "this port was not asked"));
}

QList<Finding> judgeUdpPort(const Evidence &evidence, int port, const QString &topic)
{
    const QList<IkeAddress> all = ikeAddresses(evidence, port);
    if (!inState(all, IkeState::Answered).isEmpty() || !inState(all, IkeState::Foreign).isEmpty()) {
        return {};
    }
    const Severity severity = sstpServes(evidence) ? Severity::Warning : Severity::Problem;
    const auto found = [severity](const QString &id, const QJsonObject &values) {
        return Finding{id, severity, values, silenceCodes()};
    };
    QList<Finding> findings;
    if (const auto some = inState(all, IkeState::Silent); !some.isEmpty()) {
        QJsonObject values = ikeValues(evidence, some, port);
        values.insert(u"tcp443"_s, tcp443(evidence));
        findings.append(found(topic + u".silent"_s, values));
    }
    if (const auto some = inState(all, IkeState::Refused); !some.isEmpty()) {
        findings.append(found(topic + u".refused"_s, ikeValues(evidence, some, port)));
    }
    if (const auto some = inState(all, IkeState::BlockedLocally); !some.isEmpty()) {
        QJsonObject values = ikeValues(evidence, some, port);
        values.insert(u"osCode"_s, some.first().osCode);
        Finding blocked = found(topic + u".blocked-locally"_s, values);
        blocked.severity = Severity::Problem; // nobody else's fault, and easily mended
        findings.append(blocked);
    }
    QList<IkeAddress> unreachable = inState(all, IkeState::Unreachable);
    if (findings.isEmpty() && unreachable.isEmpty()) {
        // An address family that this computer lacks counts only when there is nothing else.
        unreachable = inState(all, IkeState::NoRoute);
    }
    if (!unreachable.isEmpty()) {
        findings.append(found(topic + u".unreachable"_s, ikeValues(evidence, unreachable, port)));
    }
    return findings;
}

} // namespace aovpn::rules
