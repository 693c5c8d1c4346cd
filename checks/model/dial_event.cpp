// SPDX-License-Identifier: Apache-2.0
#include "checks/model/dial_event.h"

#include "checks/model/symptom.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace aovpn {
namespace {

constexpr int kDialStarted = 20221;
constexpr int kLinkTried = 20222;
constexpr int kConnected = 20225;
constexpr int kFailed = 20227;

/// How far a dial came, by its CoId.
struct Progress
{
    int lastEvent = 0;
    QString device;
};

void note(Progress &progress, const DialEvent &event)
{
    if (event.id < kDialStarted || event.id > kConnected) {
        return;
    }
    progress.lastEvent = std::max(progress.lastEvent, event.id);
    if (event.id == kLinkTried && !event.device.isEmpty()) {
        progress.device = event.device;
    }
}

FailedDial failedDial(const DialEvent &failure, const Progress &progress)
{
    return {.connection = failure.connection,
            .coId = failure.coId,
            .timeUtc = failure.timeUtc,
            .code = codeText(static_cast<quint32>(failure.code.value_or(0))),
            .lastEvent = progress.lastEvent,
            .device = progress.device};
}

/// When each connection last came about, by its name in one case.
QHash<QString, QDateTime> lastConnected(const QList<DialEvent> &events)
{
    QHash<QString, QDateTime> times;
    for (const DialEvent &event : events) {
        if (event.id == kConnected) {
            QDateTime &time = times[event.connection.toCaseFolded()];
            time = time.isValid() ? std::max(time, event.timeUtc) : event.timeUtc;
        }
    }
    return times;
}

/// The newest failure for which @p matches holds and that its connection did not make good since.
template <typename Matches>
std::optional<FailedDial> newestStanding(const QList<DialEvent> &events, Matches matches)
{
    const QHash<QString, QDateTime> connected = lastConnected(events);
    const DialEvent *newest = nullptr;
    for (const DialEvent &event : events) {
        if (event.id != kFailed || !event.code ||
            (newest != nullptr && event.timeUtc <= newest->timeUtc) || !matches(event)) {
            continue;
        }
        const QDateTime since = connected.value(event.connection.toCaseFolded());
        if (!since.isValid() || since <= event.timeUtc) {
            newest = &event;
        }
    }
    if (newest == nullptr) {
        return std::nullopt;
    }
    Progress progress;
    for (const DialEvent &event : events) {
        if (!event.coId.isEmpty() && event.coId == newest->coId) {
            note(progress, event);
        }
    }
    return failedDial(*newest, progress);
}

} // namespace

void keepNewestDialEvents(QList<DialEvent> &events)
{
    std::stable_sort(events.begin(), events.end(), [](const DialEvent &a, const DialEvent &b) {
        return a.timeUtc != b.timeUtc ? a.timeUtc > b.timeUtc : a.recordId > b.recordId;
    });
    if (events.size() > kMaxDialEvents) {
        events.resize(kMaxDialEvents);
    }
}

QList<FailedDial> failedDials(const QList<DialEvent> &events)
{
    QHash<QString, Progress> progress;
    QList<const DialEvent *> failures;
    QSet<QString> seen;
    for (const DialEvent &event : events) {
        if (!event.coId.isEmpty()) {
            note(progress[event.coId], event);
        }
        if (event.id != kFailed || !event.code || seen.contains(event.coId)) {
            continue;
        }
        if (!event.coId.isEmpty()) {
            seen.insert(event.coId);
        }
        failures.append(&event);
    }
    std::stable_sort(failures.begin(), failures.end(), [](const DialEvent *a, const DialEvent *b) {
        return a->timeUtc > b->timeUtc;
    });
    QList<FailedDial> dials;
    for (const DialEvent *failure : std::as_const(failures)) {
        dials.append(failedDial(*failure, progress.value(failure->coId)));
    }
    return dials;
}

std::optional<FailedDial> lastFailure(const QList<DialEvent> &events, const QString &connection)
{
    return newestStanding(events, [&connection](const DialEvent &failure) {
        return connection.isEmpty() ||
               failure.connection.compare(connection, Qt::CaseInsensitive) == 0;
    });
}

std::optional<FailedDial> lastFailureTo(const QList<DialEvent> &events, const QStringList &servers)
{
    QSet<QString> dials;
    for (const DialEvent &event : events) {
        if (event.id == kLinkTried && !event.coId.isEmpty() && !event.server.isEmpty() &&
            servers.contains(event.server, Qt::CaseInsensitive)) {
            dials.insert(event.coId);
        }
    }
    return newestStanding(
        events, [&dials](const DialEvent &failure) { return dials.contains(failure.coId); });
}

} // namespace aovpn
