// SPDX-License-Identifier: Apache-2.0
// Qt's own style draws the edges of controls a shade darker than the window: on black or nearly
// black nobody sees where a field, a button or a radio button is. This one outlines them there.
#pragma once

#include <QProxyStyle>

namespace aovpn::wizard {

/// Changes nothing on light windows, and nothing of the styles that Windows and macOS bring.
class OutlineStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// Takes @p base over; nullptr: the system's style.
    explicit OutlineStyle(QStyle *base = nullptr);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
};

} // namespace aovpn::wizard
