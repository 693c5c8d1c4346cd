// SPDX-License-Identifier: Apache-2.0
// Pieces that several sections of the HTML report use.
#pragma once

#include "checks/report/evidence_tables.h"
#include "checks/report/html_writer.h"
#include "checks/report/path_picture.h"
#include "checks/report/report_model.h"

namespace aovpn {

/// A sentence; what is foreign in it stands in elements of its own.
void writePassage(HtmlWriter &writer, const Passage &passage);
void writePassage(HtmlWriter &writer, Tag tag, const Passage &passage,
                  const QList<AttributeValue> &attributes = {});
/// The shape of a state. Decoration: the word stands beside it.
void writeIcon(HtmlWriter &writer, Mark mark);
/// What the style sheet writes before a cell where a table of more than two columns is too wide for
/// the window, and its cells stand below each other.
QList<AttributeValue> columnLabel(const QString &title, qsizetype columns);
/// The word of a state in its colour.
void writeMark(HtmlWriter &writer, Mark mark);
/// Numbered steps; one alone is a paragraph.
void writeSteps(HtmlWriter &writer, const QList<Passage> &steps);
void writeTable(HtmlWriter &writer, const EvidenceTable &table);
/// The path picture with its captions and its text alternative.
void writePath(HtmlWriter &writer, const PathPicture &picture);
/// The class of the style sheet that colours @p mark.
QString markClass(Mark mark);

} // namespace aovpn
