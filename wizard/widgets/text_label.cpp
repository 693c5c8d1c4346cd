// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/text_label.h"

#include "wizard/widgets/theme.h"
#include "wizard/widgets/wrapped_text.h"

#include <QApplication>
#include <QEvent>
#include <QTextBoundaryFinder>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::wizard {
namespace {

constexpr int kLongestRun = 40;
constexpr int kBreakEvery = 12;

/// Where @p finder stands next; the end of @p text after the last one.
qsizetype nextBoundary(QTextBoundaryFinder &finder, const QString &text)
{
    const qsizetype at = finder.toNextBoundary();
    return at < 0 ? text.size() : at;
}

/// @p text with a zero-width space every few characters of each long run; equal if there is none.
/// A run is what no line break may divide: sentences in Japanese and Chinese have no blanks, and
/// yet break nearly everywhere.
QString breakable(const QString &text)
{
    if (text.size() <= kLongestRun) {
        return text;
    }
    QString result;
    QTextBoundaryFinder lines(QTextBoundaryFinder::Line, text);
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype to = nextBoundary(lines, text);
        const bool isLong = to - from > kLongestRun;
        while (isLong && to - from > kBreakEvery) {
            characters.setPosition(from + kBreakEvery - 1);
            const qsizetype at = nextBoundary(characters, text);
            if (at >= to) {
                break;
            }
            result += QStringView(text).mid(from, at - from);
            result += QChar(0x200B);
            from = at;
        }
        result += QStringView(text).mid(from, to - from);
        from = to;
    }
    return result;
}

} // namespace

TextLabel::TextLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setMinimumWidth(1);
}

TextLabel::TextLabel(const QString &text, QWidget *parent) : TextLabel(parent)
{
    setText(text);
}

void TextLabel::setText(const QString &text)
{
    if (m_text == text && !text.isEmpty()) {
        show();
        return;
    }
    m_text = text;
    m_heights.forget();
    const QString shown = breakable(text);
    setTextInteractionFlags(shown == text ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
    QLabel::setText(shown);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

int TextLabel::heightForWidth(int width) const
{
    return m_heights.of(*this, width, [&] { return QLabel::heightForWidth(width); });
}

void TextLabel::setMuted(bool muted)
{
    m_muted = muted;
    applyColour();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    // The application's palette, not our own: setting our own sends this event again.
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ThemeChange) {
        applyColour();
    }
}

void TextLabel::setRole(TextRole role)
{
    m_role = role;
    applyFont();
}

void TextLabel::applyFont()
{
    const QFont base = QApplication::font(this);
    switch (m_role) {
    case TextRole::Body:
        return;
    case TextRole::Strong:
    case TextRole::Heading:
        setFont(strongFont(base));
        return;
    case TextRole::Fact:
        setFont(factFont(base));
        return;
    case TextRole::Headline:
        setFont(headlineFont(base));
        return;
    }
}

void TextLabel::applyColour()
{
    if (!m_muted) {
        return;
    }
    QPalette own;
    const QPalette base = parentWidget() ? parentWidget()->palette() : QLabel::palette();
    own.setColor(QPalette::WindowText, mutedColor(base));
    own.setColor(QPalette::Text, mutedColor(base));
    setPalette(own);
}

FactBlock::FactBlock(const QStringList &lines, QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFont(factFont(font()));
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    setPlainText(lines.join(u'\n'));
    retranslate();
    // Fixed would hold it to the height of the width that it had before.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FactBlock::retranslate()
{
    setAccessibleName(tr("Facts"));
}

void FactBlock::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::ApplicationFontChange) {
        setFont(factFont(QApplication::font(this)));
        updateGeometry();
    }
}

int FactBlock::heightForWidth(int width) const
{
    return m_heights.of(*this, width,
                        [&] { return wrappedHeight(toPlainText(), font(), width - 2) + 2; });
}

QSize FactBlock::sizeHint() const
{
    return {width(), heightForWidth(std::max(width(), 80))};
}

QSize FactBlock::minimumSizeHint() const
{
    return {80, fontMetrics().lineSpacing()};
}

void FactBlock::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    updateGeometry();
}

void FactBlock::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

} // namespace aovpn::wizard
