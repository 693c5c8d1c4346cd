// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/events/dial_events_reader.h"

#include "checks/model/symptom.h"
#include "checks/protocol/events/event_xml.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr int kFirstEvent = 20220;
constexpr int kDialStarted = 20221;
constexpr int kLinkTried = 20222;
constexpr int kLinkMade = 20223;
constexpr int kConnecting = 20224;
constexpr int kEnded = 20226;
constexpr int kLastEvent = 20227;

/// The values of the device's lines, whatever the words before the "=" are called in the language
/// of Windows.
QStringList deviceValues(const QStringList &strings)
{
    QStringList values;
    for (const QString &text : strings) {
        const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const qsizetype sign = line.indexOf(u'=');
            const QString value = line.mid(sign + 1).trimmed();
            if (!value.isEmpty()) {
                values.append(value);
            }
        }
    }
    return values;
}

/// Event 20222 names the server or its address first and the device second; on some systems both
/// stand in one string of four lines.
void readDevice(DialEvent &event, const QStringList &strings)
{
    const QStringList values = deviceValues(strings);
    // One line with everything in it: nothing tells where one value ends.
    if (values.size() < 2) {
        static const QRegularExpression miniport(u"WAN Miniport \\([^()]{1,40}\\)"_s);
        event.device = miniport.match(values.value(0)).captured();
        return;
    }
    event.server = values.at(0);
    event.device = values.at(1);
}

DialEvent dialEvent(const RawEvent &raw)
{
    const QString first = raw.strings.value(0);
    DialEvent event{.id = raw.id,
                    .timeUtc = raw.timeUtc,
                    .recordId = raw.recordId,
                    .coId = raw.id == kFirstEvent ? QString() : coIdIn(first),
                    .user = raw.id == kFirstEvent ? QString() : raw.strings.value(1)};
    // 20221 puts words of its own language between, 20223 and 20224 name no connection.
    if (raw.id != kFirstEvent && raw.id != kDialStarted && raw.id != kLinkMade &&
        raw.id != kConnecting) {
        event.connection = raw.strings.value(2);
    }
    if (raw.id == kLinkTried) {
        readDevice(event, raw.strings.mid(3));
    }
    if (raw.id == kEnded || raw.id == kLastEvent) {
        // Windows writes it decimal and signed; other tools that export logs write it in hex. A
        // dial that failed has a code other than 0.
        const auto code = codeNumber(raw.strings.value(3).trimmed());
        if (code && (*code != 0 || raw.id == kEnded)) {
            event.code = static_cast<int>(*code);
        }
    }
    return event;
}

/// The events of one dial name its connection together.
void nameConnections(QList<DialEvent> &events)
{
    QHash<QString, QString> byCoId;
    for (const DialEvent &event : std::as_const(events)) {
        if (!event.coId.isEmpty() && !event.connection.isEmpty()) {
            byCoId.insert(event.coId, event.connection);
        }
    }
    for (DialEvent &event : events) {
        if (event.connection.isEmpty() && !event.coId.isEmpty()) {
            event.connection = byCoId.value(event.coId);
        }
    }
}

} // namespace

Result<QList<DialEvent>> readDialEvents(const QByteArray &octets, const QString &where,
                                        QString *warning)
{
    QList<DialEvent> events;
    qsizetype named = 0; // by a provider
    qsizetype failures = 0;
    qsizetype unreadable = 0;
    const auto scan = scanEvents(octets, where, [&](const RawEvent &raw) {
        named += raw.provider.isEmpty() ? 0 : 1;
        if (raw.provider.compare(u"RasClient", Qt::CaseInsensitive) != 0 || raw.id < kFirstEvent ||
            raw.id > kLastEvent) {
            return;
        }
        events.append(dialEvent(raw));
        if (raw.id == kLastEvent) {
            ++(events.last().code ? failures : unreadable);
        }
        if (events.size() > 2 * kMaxDialEvents) {
            keepNewestDialEvents(events);
        }
    });
    if (!scan) {
        return scan.error();
    }
    QStringList remarks;
    if (!scan->brokenAt.isEmpty()) {
        // One damaged event must not cost all that was read before it.
        remarks.append(u"not well-formed event XML at %1; the events before it were read"_s.arg(
            scan->brokenAt));
    }
    if (unreadable > 0) {
        remarks.append(
            unreadable == 1
                ? u"one failed dial carries no error code that can be read"_s
                : u"%1 failed dials carry no error code that can be read"_s.arg(unreadable));
    } else if (failures == 0) {
        remarks.append(named == 0
                           ? u"there is no event of RasClient in it"_s
                           : u"none of its %1 events is a failed dial of RasClient"_s.arg(named));
    }
    if (warning != nullptr) {
        *warning = remarks.join(u"; "_s);
    }
    nameConnections(events);
    if (!events.isEmpty()) {
        keepNewestDialEvents(events);
    }
    return events;
}

} // namespace aovpn
