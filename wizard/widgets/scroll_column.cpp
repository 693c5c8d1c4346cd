// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/scroll_column.h"

#include "wizard/widgets/theme.h"

#include <QFocusEvent>
#include <QPainter>

namespace aovpn::wizard {

ScrollColumn::ScrollColumn(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ScrollColumn::paintEvent(QPaintEvent *event)
{
    QScrollArea::paintEvent(event);
    if (hasFocus()) {
        QPainter painter(viewport());
        painter.setPen(QPen(accentColor(palette()), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -2, -2));
    }
}

void ScrollColumn::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    viewport()->update();
}

void ScrollColumn::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace aovpn::wizard
