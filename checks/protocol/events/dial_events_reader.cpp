// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/events/dial_events_reader.h"

#include "checks/model/symptom.h"
#include "checks/protocol/profile/text_decoding.h"

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

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
/// No event of RasClient has more strings than this, and none of them is longer.
constexpr qsizetype kMaxStrings = 16;
constexpr qsizetype kMaxString = 4096;
constexpr int kMaxDepth = 32;

/// What an Event element says, whoever wrote it.
struct RawEvent
{
    QString provider;
    int id = 0;
    QDateTime timeUtc;
    qint64 recordId = 0;
    QStringList strings;
};

Failure malformed(const QString &detail, const QString &where)
{
    return {FailureKind::Malformed, 0, detail, where};
}

/// Windows writes the fraction with seven digits, and wevtutil with nine.
QDateTime systemTime(QString text)
{
    static const QRegularExpression fine(u"(\\.[0-9]{3})[0-9]+"_s);
    QDateTime time = QDateTime::fromString(text.replace(fine, u"\\1"_s), Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime) {
        time.setTimeSpec(Qt::UTC);
    }
    return time.toUTC();
}

/// "CoId={...}" or the bare GUID -> with braces, lower case; empty for anything else.
QString coIdIn(const QString &text)
{
    static const QRegularExpression guid(
        u"[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"_s);
    const auto match = guid.match(text.left(200));
    return match.hasMatch() ? u"{%1}"_s.arg(match.captured().toLower()) : QString();
}

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

/// Offset of the first element: after blanks, comments and the XML declaration.
qsizetype firstElement(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const QStringView rest = text.sliced(at);
        if (rest.front().isSpace()) {
            ++at;
            continue;
        }
        const bool comment = rest.startsWith(u"<!--");
        if (!comment && !rest.startsWith(u"<?")) {
            return at;
        }
        const QStringView close = comment ? QStringView(u"-->") : QStringView(u"?>");
        const qsizetype end = rest.indexOf(close, comment ? 4 : 2);
        if (end < 0) {
            return text.size();
        }
        at += end + close.size();
    }
    return at;
}

class EventStream
{
public:
    EventStream(const QString &text, qsizetype start, QString where)
        : m_text(text), m_start(start), m_where(std::move(where))
    {
        m_reader.setEntityExpansionLimit(0);
        // A bare sequence of elements is no document; with one around it, it is.
        m_reader.addData(kOpening.toString());
        m_reader.addData(QStringView(m_text).sliced(start).toString());
        m_reader.addData(u"</aovpn>"_s);
    }

    Result<QList<DialEvent>> read(QString *warning)
    {
        QList<DialEvent> events;
        QStringList remarks;
        qsizetype whole = 0;
        qsizetype named = 0; // by a provider
        qsizetype failures = 0;
        qsizetype unreadable = 0;
        while (!m_reader.atEnd()) {
            const auto token = m_reader.readNext();
            if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference) {
                if (whole > 0) {
                    m_reader.raiseError(u"a declaration or entity of its own"_s);
                    break;
                }
                return malformed(
                    u"%1: a declaration or entity of its own, expected none"_s.arg(place()),
                    m_where);
            }
            if (token == QXmlStreamReader::StartElement && m_reader.name() == u"Event") {
                const RawEvent raw = readEvent();
                if (m_reader.hasError()) {
                    break;
                }
                ++whole;
                named += raw.provider.isEmpty() ? 0 : 1;
                if (raw.provider.compare(u"RasClient", Qt::CaseInsensitive) == 0 &&
                    raw.id >= kFirstEvent && raw.id <= kLastEvent) {
                    events.append(dialEvent(raw));
                    if (raw.id == kLastEvent) {
                        ++(events.last().code ? failures : unreadable);
                    }
                    keepNewest(events, 2 * kMaxDialEvents);
                }
            }
        }
        if (m_reader.hasError() && whole == 0) {
            return malformed(
                u"not well-formed event XML at %1, expected Event elements"_s.arg(place()),
                m_where);
        }
        if (m_reader.hasError()) {
            // One damaged event must not cost all that was read before it.
            remarks.append(
                u"not well-formed event XML at %1; the events before it were read"_s.arg(place()));
        }
        if (whole == 0) {
            return malformed(u"there is no event in it, expected Event elements as "
                             "\"wevtutil qe Application /f:xml\" writes them"_s,
                             m_where);
        }
        if (unreadable > 0) {
            remarks.append(
                unreadable == 1
                    ? u"one failed dial carries no error code that can be read"_s
                    : u"%1 failed dials carry no error code that can be read"_s.arg(unreadable));
        } else if (failures == 0) {
            remarks.append(
                named == 0 ? u"there is no event of RasClient in it"_s
                           : u"none of its %1 events is a failed dial of RasClient"_s.arg(named));
        }
        if (warning != nullptr) {
            *warning = remarks.join(u"; "_s);
        }
        nameConnections(events);
        keepNewest(events, 0);
        return events;
    }

private:
    static constexpr QStringView kOpening = u"<aovpn>";

    QString place() const
    {
        const qsizetype offset = m_start + m_reader.characterOffset() - kOpening.size();
        return placeInText(m_text, qBound(qsizetype{0}, offset, m_text.size()));
    }

    /// Sorted newest first and cut, once there are more than @p slack.
    static void keepNewest(QList<DialEvent> &events, qsizetype slack)
    {
        if (events.size() <= slack) {
            return;
        }
        keepNewestDialEvents(events);
    }

    /// From the start of an Event element to its end, or to the first error.
    RawEvent readEvent()
    {
        RawEvent raw;
        QStringList path;
        while (!m_reader.atEnd()) {
            const auto token = m_reader.readNext();
            if (token == QXmlStreamReader::StartElement) {
                if (path.size() >= kMaxDepth) {
                    m_reader.raiseError(u"nested too deep"_s);
                    break;
                }
                path.append(m_reader.name().toString());
                readElement(raw, path);
            } else if (token == QXmlStreamReader::EndElement) {
                if (path.isEmpty()) {
                    break;
                }
                path.removeLast();
            } else if (token == QXmlStreamReader::Characters) {
                readText(raw, path);
            } else if (token == QXmlStreamReader::EntityReference) {
                m_reader.raiseError(u"an entity of its own"_s);
            }
        }
        return raw;
    }

    void readElement(RawEvent &raw, const QStringList &path)
    {
        const QXmlStreamAttributes attributes = m_reader.attributes();
        if (path == QStringList{u"System"_s, u"Provider"_s}) {
            raw.provider = attributes.value("Name"_L1).toString().left(kMaxString);
        } else if (path == QStringList{u"System"_s, u"TimeCreated"_s}) {
            raw.timeUtc = systemTime(attributes.value("SystemTime"_L1).toString().left(64));
        } else if (path == QStringList{u"EventData"_s, u"Data"_s} &&
                   raw.strings.size() < kMaxStrings) {
            raw.strings.append(QString());
        }
    }

    void readText(RawEvent &raw, const QStringList &path)
    {
        const QStringView text = m_reader.text();
        if (path == QStringList{u"System"_s, u"EventID"_s}) {
            raw.id = text.trimmed().toInt();
        } else if (path == QStringList{u"System"_s, u"EventRecordID"_s}) {
            raw.recordId = text.trimmed().toLongLong();
        } else if (path == QStringList{u"EventData"_s, u"Data"_s} && !raw.strings.isEmpty()) {
            QString &last = raw.strings.last();
            last += text.left(kMaxString - last.size());
        }
    }

    const QString &m_text;
    qsizetype m_start;
    QString m_where;
    QXmlStreamReader m_reader;
};

} // namespace

Result<QList<DialEvent>> readDialEvents(const QByteArray &octets, const QString &where,
                                        QString *warning)
{
    if (octets.size() > kMaxEventOctets) {
        return malformed(u"larger than %1 MiB, expected a smaller export"_s.arg(
                             kMaxEventOctets / (qsizetype{1024} * 1024)),
                         where);
    }
    const QString text = decodeText(octets).text;
    const qsizetype start = firstElement(text);
    // Refused before the reader sees it, so that nothing in a declaration is ever expanded.
    if (QStringView(text).sliced(start).startsWith(u"<!")) {
        return malformed(u"%1: a document type declaration, expected Event elements"_s.arg(
                             placeInText(text, start)),
                         where);
    }
    return EventStream(text, start, where).read(warning);
}

} // namespace aovpn
