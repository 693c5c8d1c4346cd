// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/profile/xml_tree.h"

#include "checks/protocol/profile/text_decoding.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

/// As much of an attribute as a truth value can be long.
constexpr qsizetype kMaxEnabled = 8;

Failure malformed(const QString &detail, const QString &where)
{
    return {FailureKind::Malformed, 0, detail, where};
}

/// Offset of the first thing that is neither blank, comment nor processing instruction: where the
/// root element or a document type declaration begins; -1 if there is none.
qsizetype prologEnd(QStringView text)
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
            return -1;
        }
        at += end + close.size();
    }
    return -1;
}

/// Offsets only grow while a document is read; so the lines are counted once.
class PlaceCounter
{
public:
    explicit PlaceCounter(QStringView text) : m_text(text) {}

    /// The place of the last "<" before @p end.
    QString ofTagEndingAt(qsizetype end)
    {
        const qsizetype limit = qBound(m_at, end, m_text.size());
        const qsizetype found = m_text.sliced(m_at, limit - m_at).lastIndexOf(u'<');
        const qsizetype start = found < 0 ? limit : m_at + found;
        for (; m_at < start; ++m_at) {
            if (m_text[m_at] == u'\n') {
                ++m_line;
                m_lineStart = m_at + 1;
            }
        }
        return u"line %1, column %2"_s.arg(m_line).arg(start - m_lineStart + 1);
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    qsizetype m_lineStart = 0;
};

/// A mistake that old documentation spread: the blank before xmlns is missing.
QString runTogetherHint(QStringView line)
{
    static const QRegularExpression kRunTogether(u"<([A-Za-z]{1,64}?)xmlns="_s);
    const auto match =
        kRunTogether.match(line.first(qMin(line.size(), qsizetype{2000})).toString());
    return match.hasMatch()
               ? u" (expected a blank between \"%1\" and \"xmlns\")"_s.arg(match.captured(1))
               : QString();
}

Failure readerFailure(const QXmlStreamReader &reader, QStringView text, qsizetype skipped,
                      const std::vector<XmlElement *> &open, const QString &where)
{
    const qsizetype offset = skipped + reader.characterOffset();
    const qsizetype lineStart = text.first(qMin(offset, text.size())).lastIndexOf(u'\n') + 1;
    const qsizetype lineEnd = text.indexOf(u'\n', lineStart);
    QString expected = open.empty() ? u"one root element"_s : u"\"</%1>\""_s.arg(open.back()->name);
    const bool ended = reader.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    const QString what =
        ended ? u"it ends here, expected %1"_s.arg(expected)
              : u"%1 Expected well-formed markup or %2"_s.arg(reader.errorString(), expected);
    return malformed(u"not well-formed XML at %1: %2%3"_s.arg(
                         placeInText(text, offset), what,
                         runTogetherHint(text.sliced(
                             lineStart, (lineEnd < 0 ? text.size() : lineEnd) - lineStart))),
                     where);
}

} // namespace

const XmlElement *XmlElement::child(QStringView childName) const
{
    for (const XmlElement &element : children) {
        if (element.name == childName) {
            return &element;
        }
    }
    return nullptr;
}

const XmlElement *XmlElement::find(std::initializer_list<QStringView> path) const
{
    const XmlElement *element = this;
    for (const QStringView step : path) {
        element = element->child(step);
        if (element == nullptr) {
            return nullptr;
        }
    }
    return element;
}

Result<XmlElement> parseXmlTree(const QString &text, const QString &where)
{
    const qsizetype start = prologEnd(text);
    if (start < 0) {
        return malformed(u"%1: expected a root element"_s.arg(placeInText(text, text.size())),
                         where);
    }
    // Refused before the reader sees it, so that nothing in a declaration is ever expanded.
    if (QStringView(text).sliced(start).startsWith(u"<!")) {
        return malformed(u"%1: a document type declaration, expected the root element"_s.arg(
                             placeInText(text, start)),
                         where);
    }
    QXmlStreamReader reader;
    reader.setEntityExpansionLimit(0);
    // From the root element on: an XML declaration after a blank line would be an error to the
    // reader.
    reader.addData(QStringView(text).sliced(start).toString());

    XmlElement root;
    std::vector<XmlElement *> open;
    PlaceCounter places(text);
    int elements = 0;
    bool rootSeen = false;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            const QString place = places.ofTagEndingAt(start + reader.characterOffset());
            if (open.size() >= kMaxXmlDepth) {
                return malformed(
                    u"%1: elements are nested deeper than %2, expected fewer"_s.arg(place).arg(
                        kMaxXmlDepth),
                    where);
            }
            if (++elements > kMaxXmlElements) {
                return malformed(
                    u"%1: more than %2 elements, expected fewer"_s.arg(place).arg(kMaxXmlElements),
                    where);
            }
            XmlElement element;
            element.name = reader.name().toString();
            element.namespaceUri = reader.namespaceUri().toString();
            element.enabled = reader.attributes().value("Enabled"_L1).left(kMaxEnabled).toString();
            element.place = place;
            if (open.empty()) {
                root = std::move(element);
                rootSeen = true;
                open.push_back(&root);
            } else {
                open.back()->children.push_back(std::move(element));
                open.push_back(&open.back()->children.back());
            }
            break;
        }
        case QXmlStreamReader::EndElement:
            open.back()->text = open.back()->text.trimmed();
            open.pop_back();
            break;
        case QXmlStreamReader::Characters:
            if (!open.empty()) {
                open.back()->text += reader.text();
            }
            break;
        default:
            break;
        }
    }
    if (reader.hasError() || !rootSeen) {
        return readerFailure(reader, text, start, open, where);
    }
    return root;
}

} // namespace aovpn
