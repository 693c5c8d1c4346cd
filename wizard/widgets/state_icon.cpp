// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/state_icon.h"

#include "wizard/widgets/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace aovpn::wizard {
namespace {

// Drawn on a grid of 24 by 24.
constexpr double kGrid = 24;
constexpr double kStroke = 2;
const QRectF kRing(2.5, 2.5, 19, 19);

void strokeCross(QPainter &painter)
{
    painter.drawLine(QPointF(8.5, 8.5), QPointF(15.5, 15.5));
    painter.drawLine(QPointF(15.5, 8.5), QPointF(8.5, 15.5));
}

void strokeTick(QPainter &painter)
{
    painter.drawPolyline(QPolygonF({{7.5, 12.5}, {10.8, 15.7}, {16.6, 8.8}}));
}

QPolygonF octagon()
{
    QPolygonF shape;
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = (corner + 0.5) * std::numbers::pi / 4;
        shape.append({12 + 10.2 * std::cos(angle), 12 + 10.2 * std::sin(angle)});
    }
    return shape;
}

void dot(QPainter &painter, const QPointF &at)
{
    painter.save();
    painter.setBrush(painter.pen().color());
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(at, 1.35, 1.35);
    painter.restore();
}

void question(QPainter &painter)
{
    QPainterPath path({9.3, 9.7});
    path.cubicTo({9.3, 6.2}, {14.9, 6.2}, {14.9, 9.7});
    path.cubicTo({14.9, 12}, {12, 11.9}, {12, 14.2});
    painter.drawPath(path);
    dot(painter, {12, 17.3});
}

} // namespace

void paintState(QPainter &painter, const QRectF &area, StepState state, const QColor &color)
{
    const double side = std::min(area.width(), area.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center() - QPointF(side, side) / 2);
    painter.scale(side / kGrid, side / kGrid);
    QPen pen(color, kStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    switch (state) {
    case StepState::Ok:
        painter.drawEllipse(kRing);
        strokeTick(painter);
        break;
    case StepState::Notice:
        painter.drawEllipse(kRing);
        painter.drawLine(QPointF(12, 11.5), QPointF(12, 16.5));
        dot(painter, {12, 7.8});
        break;
    case StepState::Warning:
        painter.drawPolygon(QPolygonF({{12, 3}, {22, 20.5}, {2, 20.5}}));
        painter.drawLine(QPointF(12, 9.5), QPointF(12, 14));
        dot(painter, {12, 17.4});
        break;
    case StepState::Problem:
        painter.drawPolygon(octagon());
        strokeCross(painter);
        break;
    case StepState::Unknown: {
        QPen dashed(pen);
        dashed.setCapStyle(Qt::FlatCap);
        dashed.setDashPattern({1.9, 1.83});
        painter.setPen(dashed);
        painter.drawEllipse(kRing);
        painter.setPen(pen);
        question(painter);
        break;
    }
    case StepState::Skipped:
        painter.drawLine(QPointF(8, 12), QPointF(16, 12));
        break;
    case StepState::Running:
        painter.drawArc(kRing, 90 * 16, -180 * 16);
        dot(painter, {12, 12});
        break;
    case StepState::Waiting:
        painter.drawEllipse(QPointF(12, 12), 4, 4);
        break;
    }
    painter.restore();
}

StateIcon::StateIcon(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(stateWord(m_state));
}

void StateIcon::setState(StepState state)
{
    m_state = state;
    setAccessibleName(stateWord(state));
    setToolTip(stateWord(state));
    update();
}

void StateIcon::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setState(m_state);
    }
}

void StateIcon::setScale(double scale)
{
    m_scale = scale;
    updateGeometry();
}

QSize StateIcon::sizeHint() const
{
    const int side = static_cast<int>(std::lround(fontMetrics().height() * m_scale));
    return {side, side};
}

void StateIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintState(painter, rect(), m_state, stateColor(m_state, palette()));
}

} // namespace aovpn::wizard
