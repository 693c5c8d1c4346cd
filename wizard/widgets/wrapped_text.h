// SPDX-License-Identifier: Apache-2.0
// Measuring and drawing text that breaks at words, and inside a word only where it must.
#pragma once

#include <QFont>
#include <QHash>
#include <QRectF>
#include <QString>
#include <QWidget>

class QPainter;

namespace aovpn::wizard {

/// Height of @p text in a column of @p width, in pixels.
int wrappedHeight(const QString &text, const QFont &font, int width);
/// Draws @p text from the top of @p area with the painter's pen. Result: the height used.
int drawWrapped(QPainter &painter, const QRectF &area, const QString &text, const QFont &font);

/// The heights that a widget's text was measured to need. Layouts in layouts ask for the same ones
/// many times, and each answer lays the text out.
class KnownHeights
{
public:
    /// The height in @p width; @p measure is called only for what is not known yet.
    template <typename Measure> int of(const QWidget &widget, int width, const Measure &measure)
    {
        if (m_font != widget.font() || m_dpi != widget.logicalDpiX()) {
            m_heights.clear();
            m_font = widget.font();
            m_dpi = widget.logicalDpiX();
        }
        const auto known = m_heights.constFind(width);
        return known != m_heights.cend() ? *known : *m_heights.insert(width, measure());
    }
    /// After another text.
    void forget() { m_heights.clear(); }

private:
    QHash<int, int> m_heights;
    QFont m_font;
    int m_dpi = 0;
};

} // namespace aovpn::wizard
