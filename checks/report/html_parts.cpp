// SPDX-License-Identifier: Apache-2.0
#include "checks/report/html_parts.h"

#include "checks/report/report_words.h"
#include "checks/report/visible_text.h"

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

/// Outline and inner drawing of a state on a 24 x 24 field.
struct Shape
{
    const char *outline;
    const char *inner;
};

Shape shapeOf(Mark mark)
{
    switch (mark) {
    case Mark::Ok:
        return {"M12 3a9 9 0 1 0 .01 0z", "M7.8 12.4l2.9 2.9 5.5-6.2"};
    case Mark::Notice:
        return {"M12 3a9 9 0 1 0 .01 0z", "M12 11v5.5M12 7.5v.01"};
    case Mark::Warning:
        return {"M12 3.5l9.5 17h-19z", "M12 10v4.5M12 17.4v.01"};
    case Mark::Problem:
        return {"M8.3 3h7.4l5.3 5.3v7.4l-5.3 5.3h-7.4l-5.3-5.3v-7.4z", "M9 9l6 6m0-6l-6 6"};
    case Mark::Unknown:
        return {"M12 3a9 9 0 1 0 .01 0z",
                "M9.4 9.6a2.6 2.6 0 1 1 3.7 2.3c-.8.4-1.1.9-1.1 1.9M12 17v.01"};
    case Mark::Waiting:
        return {"M12 7a5 5 0 1 0 .01 0z", ""};
    case Mark::Skipped:
        break;
    }
    return {"", "M7 12h10"};
}

/// The six places on a 120 x 60 field, around its point 60, 28.
constexpr const char *kPlaces[PathPicture::kNodes] = {
    "M46 13h28a2 2 0 0 1 2 2v19h-32v-19a2 2 0 0 1 2-2zM40 39h40l-3 5h-34z",
    "M44 34h32v10h-32zM50 39h.01M56 39h4M60 34v-5M52 26a11 11 0 0 1 16 0M47 20a18.5 18.5 0 0 1 26 "
    "0",
    "M60 11a17 17 0 1 0 .01 0zM43 28h34M60 11c-10 9-10 25 0 34M60 11c10 9 10 25 0 34",
    "M46 11h28v14h-28zM46 31h28v14h-28zM52 18h.01M52 38h.01M59 18h9M59 38h9",
    "M43 14h34v28h-34zM52.5 21a4 4 0 1 0 .01 0zM46.5 36c1-5 11-5 12 0M64 23h8M64 29h8M64 35h5",
    "M46 45v-34h18v34M64 22h12v23M42 45h38M51.5 18h2M57 18h2M51.5 25h2M57 25h2M51.5 32h2M57 32h2"
    "M69 29h2M69 36h2",
};

/// A state's shape at the lower right of a place.
Shape badgeOf(PathState state)
{
    switch (state) {
    case PathState::Proven:
        return {"M78 35a9 9 0 1 0 .01 0z", "M74 44.2l3 3 5.2-6"};
    case PathState::Warning:
        return {"M78 33.5l10 18h-20z", "M78 40.5v4.5M78 48v.01"};
    case PathState::Broken:
        return {"M74.3 35h7.4l5.3 5.3v7.4l-5.3 5.3h-7.4l-5.3-5.3v-7.4z", "M75 41l6 6m0-6l-6 6"};
    case PathState::NotTested:
        break;
    }
    return {"M78 35a9 9 0 1 0 .01 0z",
            "M76 42.2a2.2 2.2 0 1 1 3.1 2c-.7.3-.9.7-.9 1.5M78.1 48.3v.01"};
}

QString stateClass(PathState state)
{
    switch (state) {
    case PathState::Proven:
        return u"ok"_s;
    case PathState::Warning:
        return u"warning"_s;
    case PathState::Broken:
        return u"problem"_s;
    case PathState::NotTested:
        break;
    }
    return u"unknown"_s;
}

void writeShape(HtmlWriter &writer, const char *drawing, const QString &className)
{
    if (*drawing != '\0') {
        writer.empty(Tag::Path,
                     {{Attribute::Class, className}, {Attribute::D, QString::fromLatin1(drawing)}});
    }
}

void writeSegment(HtmlWriter &writer, PathState state, bool isLeading)
{
    writeShape(writer, isLeading ? "M84 28h36" : "M0 28h36", u"way "_s + stateClass(state));
    if (isLeading && state == PathState::Broken) {
        writeShape(writer, "M113 21l14 14m0-14l-14 14", u"cross problem"_s);
    }
}

void writePlace(HtmlWriter &writer, const PathPicture &picture, std::size_t index)
{
    const PathNode &node = picture.nodes.at(index);
    const auto item = writer.element(Tag::Li);
    {
        const auto drawing = writer.element(
            Tag::Svg, {{Attribute::ViewBox, u"0 0 120 60"_s}, {Attribute::AriaHidden, u"true"_s}});
        if (index > 0) {
            writeSegment(writer, picture.segments.at(index - 1).state, false);
        }
        if (index < picture.segments.size()) {
            writeSegment(writer, picture.segments.at(index).state, true);
        }
        writeShape(writer, kPlaces[index], u"place"_s);
        const Shape badge = badgeOf(node.state);
        writeShape(writer, badge.outline, u"badge "_s + stateClass(node.state));
        writeShape(writer, badge.inner, u"glyph "_s + stateClass(node.state));
    }
    {
        const auto name = writer.element(Tag::Strong);
        writer.breakable(node.name);
    }
    writer.leaf(Tag::Span, pathStateText(node.state),
                {{Attribute::Class, u"word "_s + stateClass(node.state)}});
    if (!node.caption.isEmpty()) {
        const auto caption = writer.element(Tag::Span, {{Attribute::Class, u"caption"_s}});
        constexpr qsizetype kLongestCaption = 80;
        writer.value(visibleText(node.caption, kLongestCaption));
    }
}

void writeRow(HtmlWriter &writer, const QStringList &columns, const QStringList &cells)
{
    const auto row = writer.element(Tag::Tr);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const auto field =
            i == 0 ? writer.element(Tag::Th, {{Attribute::Scope, u"row"_s}})
                   : writer.element(Tag::Td, columnLabel(columns.value(i), columns.size()));
        if (!cells.at(i).isEmpty()) {
            writer.value(cells.at(i));
        }
    }
}

} // namespace

QString markClass(Mark mark)
{
    switch (mark) {
    case Mark::Ok:
        return u"ok"_s;
    case Mark::Notice:
        return u"notice"_s;
    case Mark::Warning:
        return u"warning"_s;
    case Mark::Problem:
        return u"problem"_s;
    case Mark::Unknown:
    case Mark::Waiting:
    case Mark::Skipped:
        break;
    }
    return u"unknown"_s;
}

void writePassage(HtmlWriter &writer, const Passage &passage)
{
    for (const Piece &piece : passage) {
        piece.foreign ? writer.value(visibleText(piece.text, kLongestInSentence))
                      : writer.text(piece.text);
    }
}

void writePassage(HtmlWriter &writer, Tag tag, const Passage &passage,
                  const QList<AttributeValue> &attributes)
{
    const auto self = writer.element(tag, attributes);
    writePassage(writer, passage);
}

void writeIcon(HtmlWriter &writer, Mark mark)
{
    const Shape shape = shapeOf(mark);
    const QString extra = mark == Mark::Unknown ? u" dashed"_s : QString();
    const auto drawing = writer.element(Tag::Svg, {{Attribute::ViewBox, u"0 0 24 24"_s},
                                                   {Attribute::Class, u"icon "_s + markClass(mark)},
                                                   {Attribute::AriaHidden, u"true"_s}});
    writeShape(writer, shape.outline, u"line"_s + extra);
    writeShape(writer, shape.inner, u"line"_s);
}

QList<AttributeValue> columnLabel(const QString &title, qsizetype columns)
{
    constexpr qsizetype kSideBySide = 2;
    return columns > kSideBySide ? QList<AttributeValue>{{Attribute::DataLabel, title}}
                                 : QList<AttributeValue>{};
}

void writeMark(HtmlWriter &writer, Mark mark)
{
    writer.leaf(Tag::Span, markText(mark), {{Attribute::Class, u"word "_s + markClass(mark)}});
}

void writeSteps(HtmlWriter &writer, const QList<Passage> &steps)
{
    if (steps.size() == 1) {
        writePassage(writer, Tag::P, steps.first());
        return;
    }
    if (steps.isEmpty()) {
        return;
    }
    const auto list = writer.element(Tag::Ol);
    for (const Passage &step : steps) {
        writePassage(writer, Tag::Li, step);
    }
}

void writeTable(HtmlWriter &writer, const EvidenceTable &table)
{
    {
        const QString columns = u"evidence columns%1"_s.arg(table.columns.size());
        const auto element = writer.element(Tag::Table, {{Attribute::Class, columns}});
        writePassage(writer, Tag::Caption, table.caption);
        {
            const auto head = writer.element(Tag::Thead);
            const auto row = writer.element(Tag::Tr);
            for (const QString &column : table.columns) {
                writer.leaf(Tag::Th, column, {{Attribute::Scope, u"col"_s}});
            }
        }
        const auto body = writer.element(Tag::Tbody);
        for (const QStringList &cells : table.rows) {
            writeRow(writer, table.columns, cells);
        }
    }
    if (table.omitted > 0) {
        writer.leaf(Tag::P,
                    Report::tr("Further rows in the embedded bundle: %1").arg(table.omitted),
                    {{Attribute::Class, u"more"_s}});
    }
    writer.line();
}

void writePath(HtmlWriter &writer, const PathPicture &picture)
{
    const auto figure = writer.element(Tag::Figure, {{Attribute::Class, u"path"_s}});
    {
        const auto list = writer.element(Tag::Ol);
        for (std::size_t i = 0; i < PathPicture::kNodes; ++i) {
            writePlace(writer, picture, i);
        }
    }
    const auto caption = writer.element(Tag::Figcaption);
    const auto words = writer.element(Tag::Details);
    writer.leaf(Tag::Summary, Report::tr("The picture in words"));
    writer.leaf(Tag::P, picture.text);
}

} // namespace aovpn
