// SPDX-License-Identifier: Apache-2.0
#include "checks/model/logged_failure.h"

#include <QSet>

#include <algorithm>

namespace aovpn {
namespace {

constexpr int kLinkTried = 20222;

bool namesServer(const QList<DialEvent> &events, const QString &coId)
{
    return std::any_of(events.cbegin(), events.cend(), [&coId](const DialEvent &event) {
        return event.id == kLinkTried && event.coId == coId && !event.server.isEmpty();
    });
}

} // namespace

std::optional<FailedDial> loggedFailure(const Evidence &evidence, const Connection &connection)
{
    if (!evidence.events) {
        return std::nullopt;
    }
    const QList<DialEvent> &events = *evidence.events;
    const bool typed = connection.format == ProfileFormat::Typed;
    if (!typed && !connection.name.isEmpty()) {
        return lastFailure(events, connection.name);
    }
    if (auto dial = lastFailureTo(events, connection.servers + QStringList{connection.server})) {
        return dial;
    }
    if (typed || failingConnections(evidence).size() != 1) {
        return std::nullopt;
    }
    auto only = lastFailure(events, QString());
    return only && !namesServer(events, only->coId) ? only : std::nullopt;
}

bool isFresh(const FailedDial &dial, const QDateTime &takenAtUtc)
{
    return !dial.timeUtc.isValid() || !takenAtUtc.isValid() ||
           dial.timeUtc >= takenAtUtc.addDays(-kFreshDays);
}

std::optional<FailedDial> selectedFailure(const Evidence &evidence, const Request &request)
{
    if (const Connection *selected = selectedConnection(evidence)) {
        return loggedFailure(evidence, *selected);
    }
    return lastFailure(evidence.events.value_or(QList<DialEvent>{}), request.connectionName);
}

QStringList failingConnections(const Evidence &evidence)
{
    QStringList names;
    QSet<QString> seen;
    for (const FailedDial &dial : failedDials(evidence.events.value_or(QList<DialEvent>{}))) {
        const QString key = dial.connection.toCaseFolded();
        if (!seen.contains(key)) {
            seen.insert(key);
            names.append(dial.connection);
        }
    }
    return names;
}

} // namespace aovpn
