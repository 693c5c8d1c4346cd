// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/wrapped_text.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace aovpn::wizard {
namespace {

/// Lays out one paragraph; lines are placed from 0 downwards.
qreal layOut(QTextLayout &layout, qreal width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max<qreal>(width, 1));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

int wrappedHeight(const QString &text, const QFont &font, int width)
{
    qreal height = 0;
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        height += layOut(layout, width);
    }
    return static_cast<int>(std::ceil(height));
}

int drawWrapped(QPainter &painter, const QRectF &area, const QString &text, const QFont &font)
{
    qreal top = area.top();
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        const qreal height = layOut(layout, area.width());
        layout.draw(&painter, {area.left(), top});
        top += height;
    }
    return static_cast<int>(std::ceil(top - area.top()));
}

} // namespace aovpn::wizard
