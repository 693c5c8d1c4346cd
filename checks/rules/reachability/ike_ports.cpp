// SPDX-License-Identifier: Apache-2.0
#include "checks/rules/reachability/ike_ports.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

bool somethingCame(const IkeExchange &exchange)
{
    return std::any_of(exchange.datagrams.cbegin(), exchange.datagrams.cend(),
                       [](const Datagram &datagram) { return !datagram.outgoing; });
}

IkeState stateOf(const IkeExchange &exchange)
{
    if (somethingCame(exchange) && exchange.facts && !exchange.facts->wellFormed) {
        return IkeState::Foreign;
    }
    switch (exchange.outcome) {
    case PortOutcome::Answered:
        return IkeState::Answered;
    case PortOutcome::Refused:
        return IkeState::Refused;
    case PortOutcome::Silent:
        return IkeState::Silent;
    case PortOutcome::BlockedLocally:
        return IkeState::BlockedLocally;
    case PortOutcome::Unreachable:
        return exchange.attempts == 0 ? IkeState::NoRoute : IkeState::Unreachable;
    case PortOutcome::NotTested:
        return IkeState::NotTested;
    }
    return IkeState::NotTested;
}

} // namespace

Applies ikeJudged(const Evidence &evidence)
{
    const auto connections = judgedConnections(evidence);
    return connections.isEmpty()
               ? Applies{QT_TRANSLATE_NOOP("Reasons", "no connection is chosen")}
               : appliesIf(std::any_of(connections.cbegin(), connections.cend(), usesIkev2),
                           QT_TRANSLATE_NOOP("Reasons", "the profile does not use IKEv2"));
}

QList<IkeAddress> ikeAddresses(const Evidence &evidence, int port)
{
    QList<IkeAddress> addresses;
    for (const IkeExchange &exchange : evidence.ike.value_or(QList<IkeExchange>{})) {
        if (exchange.port != port) {
            continue;
        }
        auto known =
            std::find_if(addresses.begin(), addresses.end(), [&exchange](const IkeAddress &one) {
                return one.address == exchange.address;
            });
        if (known == addresses.end()) {
            known = addresses.insert(addresses.end(), IkeAddress{.address = exchange.address});
        }
        known->attempts += exchange.attempts;
        known->elapsed = std::max(known->elapsed, exchange.elapsedMs);
        if (const IkeState state = stateOf(exchange); state > known->state) {
            known->state = state;
            known->osCode = exchange.osCode;
            known->malformed = state == IkeState::Foreign ? exchange.facts->malformed : QString();
        }
    }
    addresses.removeIf([](const IkeAddress &one) { return one.state == IkeState::NotTested; });
    return addresses;
}

QList<IkeAddress> inState(const QList<IkeAddress> &addresses, IkeState state)
{
    QList<IkeAddress> found;
    std::copy_if(addresses.cbegin(), addresses.cend(), std::back_inserter(found),
                 [state](const IkeAddress &one) { return one.state == state; });
    return found;
}

QString joined(const QList<IkeAddress> &addresses)
{
    QStringList texts;
    for (const IkeAddress &one : addresses) {
        texts.append(one.address);
    }
    return texts.join(u", "_s);
}

QString serverName(const Evidence &evidence)
{
    if (evidence.name && !evidence.name->name.isEmpty()) {
        return evidence.name->name;
    }
    const auto connections = judgedConnections(evidence);
    return connections.isEmpty() ? QString() : connections.first().server;
}

QJsonObject ikeValues(const Evidence &evidence, const QList<IkeAddress> &addresses, int port)
{
    int attempts = 0;
    std::chrono::milliseconds longest{0};
    for (const IkeAddress &one : addresses) {
        attempts += one.attempts;
        longest = std::max(longest, one.elapsed);
    }
    return {{u"server"_s, serverName(evidence)},
            {u"address"_s, joined(addresses)},
            {u"port"_s, port},
            {u"attempts"_s, attempts},
            {u"seconds"_s, std::round(static_cast<double>(longest.count()) / 100.0) / 10.0}};
}

const IkeExchange *exchangeOf(const Evidence &evidence, const QString &address, int port,
                              const QString &question)
{
    if (!evidence.ike) {
        return nullptr;
    }
    for (const IkeExchange &exchange : *evidence.ike) {
        if (exchange.address == address && exchange.port == port && exchange.question == question) {
            return &exchange;
        }
    }
    return nullptr;
}

} // namespace aovpn::rules
