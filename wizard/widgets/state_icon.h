// SPDX-License-Identifier: Apache-2.0
// The state icons, drawn by shape with one stroke width, so that they read in grey as well.
#pragma once

#include "wizard/presenters/step_state.h"

#include <QWidget>

class QPainter;

namespace aovpn::wizard {

/// Draws the icon of @p state into the largest square in @p area, in @p color.
void paintState(QPainter &painter, const QRectF &area, StepState state, const QColor &color);

/// A state as a small picture; its accessible name is the state's word.
class StateIcon : public QWidget
{
    Q_OBJECT

public:
    explicit StateIcon(QWidget *parent = nullptr);

    void setState(StepState state);
    StepState state() const { return m_state; }
    /// In multiples of the font's height.
    void setScale(double scale);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    StepState m_state = StepState::Waiting;
    double m_scale = 1.1;
};

} // namespace aovpn::wizard
