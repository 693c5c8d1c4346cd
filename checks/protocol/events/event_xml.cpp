// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/events/event_xml.h"

#include "checks/protocol/events/dial_events_reader.h"
#include "checks/protocol/profile/text_decoding.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

/// No event that is read has more strings than this, and none of them is longer.
constexpr qsizetype kMaxStrings = 16;
constexpr qsizetype kMaxString = 4096;
constexpr int kMaxDepth = 32;

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

    Result<EventScan> read(const std::function<void(const RawEvent &)> &take)
    {
        EventScan scan;
        while (!m_reader.atEnd()) {
            const auto token = m_reader.readNext();
            if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference) {
                if (scan.events > 0) {
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
                ++scan.events;
                take(raw);
            }
        }
        if (m_reader.hasError() && scan.events == 0) {
            return malformed(
                u"not well-formed event XML at %1, expected Event elements"_s.arg(place()),
                m_where);
        }
        if (m_reader.hasError()) {
            scan.brokenAt = place();
        }
        if (scan.events == 0) {
            return malformed(u"there is no event in it, expected Event elements as "
                             "\"wevtutil qe Application /f:xml\" writes them"_s,
                             m_where);
        }
        return scan;
    }

private:
    static constexpr QStringView kOpening = u"<aovpn>";

    QString place() const
    {
        const qsizetype offset = m_start + m_reader.characterOffset() - kOpening.size();
        return placeInText(m_text, qBound(qsizetype{0}, offset, m_text.size()));
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

Result<EventScan> scanEvents(const QByteArray &octets, const QString &where,
                             const std::function<void(const RawEvent &)> &take)
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
    return EventStream(text, start, where).read(take);
}

QString coIdIn(const QString &text)
{
    static const QRegularExpression guid(
        u"[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"_s);
    const auto match = guid.match(text.left(200));
    return match.hasMatch() ? u"{%1}"_s.arg(match.captured().toLower()) : QString();
}

} // namespace aovpn
