// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/scroll_column.h"

#include "wizard/widgets/theme.h"

#include <QCoreApplication>
#include <QFocusEvent>
#include <QLayout>
#include <QPainter>

namespace aovpn::wizard {
namespace {

/// The innermost first: what they need is what the others go by.
void activate(QWidget *widget)
{
    const auto children = widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *child : children) {
        activate(child);
    }
    if (widget->layout()) {
        widget->layout()->activate();
    }
}

} // namespace

ScrollColumn::ScrollColumn(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ScrollColumn::settle()
{
    if (!widget() || !isVisible()) {
        return;
    }
    activate(widget());
    QEvent request(QEvent::LayoutRequest); // as if it had come by itself
    QCoreApplication::sendEvent(widget(), &request);
}

void ScrollColumn::paintEvent(QPaintEvent *event)
{
    QScrollArea::paintEvent(event);
    if (hasFocus() && m_reachedByKey) {
        QPainter painter(viewport());
        painter.setPen(QPen(accentColor(palette()), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -2, -2));
    }
}

void ScrollColumn::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    m_reachedByKey =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    viewport()->update();
}

void ScrollColumn::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace aovpn::wizard
