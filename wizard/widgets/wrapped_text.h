// SPDX-License-Identifier: Apache-2.0
// Measuring and drawing text that breaks at words, and inside a word only where it must.
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace aovpn::wizard {

/// Height of @p text in a column of @p width, in pixels.
int wrappedHeight(const QString &text, const QFont &font, int width);
/// Draws @p text from the top of @p area with the painter's pen. Result: the height used.
int drawWrapped(QPainter &painter, const QRectF &area, const QString &text, const QFont &font);

} // namespace aovpn::wizard
