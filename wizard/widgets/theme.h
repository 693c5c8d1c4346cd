// SPDX-License-Identifier: Apache-2.0
// Colours and measures. Everything comes from the system's palette and font, except the five state
// colours; in high contrast these give way to the palette's text colour.
#pragma once

#include "wizard/presenters/step_state.h"

#include <QColor>
#include <QFont>
#include <QPalette>

class QWidget;

namespace aovpn::wizard {

/// Is the window darker than its text?
bool isDark(const QPalette &palette);
/// One background for windows, fields and buttons and a text that stands out from it: so are the
/// contrast themes of Windows (Aquatic, Desert, Dusk, Night sky and the older ones), and no other
/// scheme, in which a field has a surface of its own.
bool isHighContrast(const QPalette &palette);
QColor stateColor(StepState state, const QPalette &palette);
QColor accentColor(const QPalette &palette);
/// Text of less weight; contrast at least 5.8 : 1.
QColor mutedColor(const QPalette &palette);
/// Surface of a card on a page.
QColor cardColor(const QPalette &palette);
/// Hair line around a card.
QColor borderColor(const QPalette &palette);

/// WCAG 2.1 contrast ratio, 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// @p steps times 4 px at 96 dpi, scaled with the font of @p widget's screen.
int spacing(int steps, const QWidget *widget);
/// The widget's font, 1.5 times as large.
QFont headlineFont(const QFont &base);
/// The widget's font, bold.
QFont strongFont(const QFont &base);
/// The system's monospace font in the size of @p base.
QFont factFont(const QFont &base);

/// The widest column of text.
inline constexpr int kContentWidth = 720;

} // namespace aovpn::wizard
