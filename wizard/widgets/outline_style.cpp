// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/outline_style.h"

#include "wizard/widgets/theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::wizard {
namespace {

bool needsOutline(const QStyle *base, const QStyleOption *option)
{
    return option && base && base->name() == u"fusion" && isDark(option->palette);
}

QColor outlineColor(const QStyleOption *option)
{
    if (option->state.testFlag(QStyle::State_HasFocus)) {
        return option->palette.color(QPalette::Highlight);
    }
    return isHighContrast(option->palette) ? option->palette.color(QPalette::WindowText)
                                           : mutedColor(option->palette);
}

void outline(QPainter *painter, const QStyleOption *option)
{
    const double width = option->state.testFlag(QStyle::State_HasFocus) ? 2 : 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(outlineColor(option), width));
    painter->setBrush(Qt::NoBrush);
    const double half = width / 2;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(half, half, -half, -half), 2, 2);
    painter->restore();
}

void radio(QPainter *painter, const QStyleOption *option)
{
    const double side = std::min(option->rect.width(), option->rect.height()) - 2.0;
    QRectF ring(0, 0, side, side);
    ring.moveCenter(QRectF(option->rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(outlineColor(option), 1.6));
    painter->setBrush(option->palette.color(QPalette::Base));
    painter->drawEllipse(ring);
    if (option->state.testFlag(QStyle::State_On)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(accentColor(option->palette));
        painter->drawEllipse(ring.center(), side / 4, side / 4);
    }
    painter->restore();
}

} // namespace

OutlineStyle::OutlineStyle(QStyle *base) : QProxyStyle(base)
{}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    const bool needed = needsOutline(baseStyle(), option);
    if (needed && element == PE_IndicatorRadioButton) {
        radio(painter, option);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (needed &&
        (element == PE_PanelButtonCommand || element == PE_FrameLineEdit || element == PE_Frame)) {
        outline(painter, option);
    }
}

void OutlineStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_ProgressBarGroove && needsOutline(baseStyle(), option)) {
        outline(painter, option);
    }
}

void OutlineStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox && needsOutline(baseStyle(), option)) {
        outline(painter, option);
    }
}

} // namespace aovpn::wizard
