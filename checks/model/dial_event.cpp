// SPDX-License-Identifier: Apache-2.0
#include "checks/model/dial_event.h"

#include "checks/model/symptom.h"

#include <QSet>

#include <algorithm>

namespace aovpn {
namespace {

constexpr int kDialStarted = 20221;
constexpr int kLinkTried = 20222;
constexpr int kConnected = 20225;
constexpr int kFailed = 20227;

FailedDial failedDial(const DialEvent &failure, const QList<DialEvent> &events)
{
    FailedDial dial{.connection = failure.connection,
                    .coId = failure.coId,
                    .timeUtc = failure.timeUtc,
                    .code = codeText(static_cast<quint32>(failure.code.value_or(0)))};
    for (const DialEvent &event : events) {
        if (event.coId != failure.coId || event.coId.isEmpty() || event.id < kDialStarted ||
            event.id > kConnected) {
            continue;
        }
        dial.lastEvent = std::max(dial.lastEvent, event.id);
        if (event.id == kLinkTried && !event.device.isEmpty()) {
            dial.device = event.device;
        }
    }
    return dial;
}

} // namespace

QList<FailedDial> failedDials(const QList<DialEvent> &events)
{
    QList<DialEvent> failures;
    QSet<QString> seen;
    for (const DialEvent &event : events) {
        if (event.id != kFailed || !event.code || seen.contains(event.coId)) {
            continue;
        }
        if (!event.coId.isEmpty()) {
            seen.insert(event.coId);
        }
        failures.append(event);
    }
    std::stable_sort(failures.begin(), failures.end(),
                     [](const DialEvent &a, const DialEvent &b) { return a.timeUtc > b.timeUtc; });
    QList<FailedDial> dials;
    for (const DialEvent &failure : std::as_const(failures)) {
        dials.append(failedDial(failure, events));
    }
    return dials;
}

std::optional<FailedDial> lastFailure(const QList<DialEvent> &events, const QString &connection)
{
    const QList<FailedDial> dials = failedDials(events);
    for (const FailedDial &dial : dials) {
        if (!connection.isEmpty() &&
            dial.connection.compare(connection, Qt::CaseInsensitive) != 0) {
            continue;
        }
        const bool madeGood =
            std::any_of(events.cbegin(), events.cend(), [&dial](const DialEvent &event) {
                return event.id == kConnected && event.timeUtc > dial.timeUtc &&
                       event.connection.compare(dial.connection, Qt::CaseInsensitive) == 0;
            });
        return madeGood ? std::nullopt : std::optional(dial);
    }
    return std::nullopt;
}

} // namespace aovpn
