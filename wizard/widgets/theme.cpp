// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/theme.h"

#include <QFontDatabase>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace aovpn::wizard {
namespace {

struct Tone
{
    QRgb light;
    QRgb dark;
};

// The table of face.md 4.
constexpr Tone kOk{0xFF0B6E45, 0xFF4CC38A};
constexpr Tone kWarning{0xFF805300, 0xFFE3B341};
constexpr Tone kProblem{0xFFB3261E, 0xFFFF8A80};
constexpr Tone kAccent{0xFF0B5CAD, 0xFF6CB2F7};
constexpr Tone kMuted{0xFF566070, 0xFFA7B0BD};

constexpr double kReadable = 4.5;     // WCAG 2.1, 1.4.3
constexpr double kHighContrast = 7.0; // WCAG 2.1, 1.4.6

QColor pick(const Tone &tone, const QPalette &palette)
{
    if (isHighContrast(palette)) {
        return palette.color(QPalette::WindowText);
    }
    const QColor color = QColor::fromRgba(isDark(palette) ? tone.dark : tone.light);
    // A scheme of one's own may have a background that neither tone was made for.
    return contrast(color, palette.color(QPalette::Window)) < kReadable
               ? palette.color(QPalette::WindowText)
               : color;
}

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

QColor mix(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int x, int y) {
        return static_cast<int>(std::lround(x * (1 - share) + y * share));
    };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) <
           luminance(palette.color(QPalette::WindowText));
}

bool isHighContrast(const QPalette &palette)
{
    // What is disabled has a colour of its own in such schemes.
    const auto color = [&palette](QPalette::ColorRole role) {
        return palette.color(QPalette::Active, role);
    };
    const QColor window = color(QPalette::Window);
    return window.rgb() == color(QPalette::Button).rgb() &&
           window.rgb() == color(QPalette::Base).rgb() &&
           contrast(window, color(QPalette::WindowText)) >= kHighContrast;
}

QColor stateColor(StepState state, const QPalette &palette)
{
    switch (state) {
    case StepState::Ok:
        return pick(kOk, palette);
    case StepState::Warning:
        return pick(kWarning, palette);
    case StepState::Problem:
        return pick(kProblem, palette);
    case StepState::Running:
        return pick(kAccent, palette);
    case StepState::Notice:
    case StepState::Unknown:
    case StepState::Skipped:
    case StepState::Waiting:
        break;
    }
    return pick(kMuted, palette);
}

QColor accentColor(const QPalette &palette)
{
    return pick(kAccent, palette);
}

QColor mutedColor(const QPalette &palette)
{
    return pick(kMuted, palette);
}

QColor cardColor(const QPalette &palette)
{
    if (isHighContrast(palette)) {
        return palette.color(QPalette::Window);
    }
    return mix(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.03);
}

QColor borderColor(const QPalette &palette)
{
    if (isHighContrast(palette)) {
        return palette.color(QPalette::WindowText);
    }
    return mix(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.18);
}

int spacing(int steps, const QWidget *widget)
{
    return static_cast<int>(std::lround(steps * 4.0 * widget->logicalDpiX() / 96.0));
}

QFont headlineFont(const QFont &base)
{
    QFont font = base;
    if (base.pointSizeF() > 0) {
        font.setPointSizeF(base.pointSizeF() * 1.5);
    } else {
        font.setPixelSize(base.pixelSize() * 3 / 2);
    }
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont strongFont(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont factFont(const QFont &base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (base.pointSizeF() > 0) {
        font.setPointSizeF(base.pointSizeF());
    }
    return font;
}

} // namespace aovpn::wizard
