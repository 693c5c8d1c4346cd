// SPDX-License-Identifier: Apache-2.0
// A label for texts that may come from a server or a file: always plain text, always wrapped.
#pragma once

#include "wizard/widgets/wrapped_text.h"

#include <QLabel>
#include <QPlainTextEdit>

namespace aovpn::wizard {

/// What a text is on its page: how it is set, and what a screen reader calls it.
enum class TextRole {
    Body,
    Strong,   ///< bold, and no heading
    Fact,     ///< monospaced, to be copied
    Heading,  ///< stands above a part of the page
    Headline, ///< the page's one sentence
};

/// Selectable and wrapped. More than 40 characters between which no line may break are broken by
/// invisible marks; such a text can't be selected, so that no mark gets into a copy.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(QWidget *parent = nullptr);
    explicit TextLabel(const QString &text, QWidget *parent = nullptr);

    /// Hides QLabel::setText. An empty text hides the label.
    void setText(const QString &text);
    /// The text without marks.
    QString plainText() const { return m_text; }
    /// Draws the text in the muted colour.
    void setMuted(bool muted);
    void setRole(TextRole role);
    /// Takes the system's font, as it is now, in the size and weight of the role.
    void applyFont();
    TextRole role() const { return m_role; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColour();
    QString m_text;
    TextRole m_role = TextRole::Body;
    bool m_muted = false;
    mutable KnownHeights m_heights;
};

/// Facts to copy: monospaced lines that break anywhere and are as high as they need to be.
class FactBlock : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit FactBlock(const QStringList &lines, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void retranslate();

    mutable KnownHeights m_heights; // its text never changes
};

} // namespace aovpn::wizard
