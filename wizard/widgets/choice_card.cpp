// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/choice_card.h"

#include "wizard/widgets/theme.h"
#include "wizard/widgets/wrapped_text.h"

#include <QPainter>

#include <algorithm>

namespace aovpn::wizard {
namespace {

constexpr int kTitleFlags = Qt::TextWordWrap | Qt::TextShowMnemonic | Qt::AlignTop;

int titleHeight(const QFont &font, const QString &title, int width)
{
    return QFontMetrics(strongFont(font))
        .boundingRect(QRect(0, 0, width, 10000), kTitleFlags, title)
        .height();
}

} // namespace

ChoiceCard::ChoiceCard(const QString &title, const QString &description, QWidget *parent)
    : QRadioButton(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    setTexts(title, description);
}

void ChoiceCard::setTexts(const QString &title, const QString &description)
{
    m_description = description;
    setText(title);
    QString name = title;
    setAccessibleName(name.remove(u'&'));
    setAccessibleDescription(description);
    updateGeometry();
    update();
}

QRect ChoiceCard::textArea(int width) const
{
    const int gap = spacing(3, this);
    const int left = gap * 2 + fontMetrics().height();
    return {left, gap, std::max(40, width - left - gap), 0};
}

int ChoiceCard::heightForWidth(int width) const
{
    const int inner = textArea(width).width();
    return titleHeight(font(), text(), inner) + spacing(1, this) +
           wrappedHeight(m_description, font(), inner) + spacing(6, this);
}

QSize ChoiceCard::sizeHint() const
{
    const int width = spacing(72, this);
    return {width, heightForWidth(width)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    const int width = spacing(40, this);
    return {width, fontMetrics().height() * 3};
}

bool ChoiceCard::hitButton(const QPoint &at) const
{
    return rect().contains(at);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = accentColor(palette());
    const bool marked = isChecked() || hasFocus();
    const double pen = marked ? 2 : 1;
    const QRectF frame = QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    painter.setPen(QPen(marked ? accent : borderColor(palette()), pen));
    painter.setBrush(underMouse() || isChecked() ? cardColor(palette())
                                                 : palette().color(QPalette::Base));
    painter.drawRoundedRect(frame, spacing(1, this), spacing(1, this));
    if (hasFocus()) {
        painter.setPen(QPen(accent, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(frame.adjusted(3, 3, -3, -3));
    }

    const QRect text = textArea(width());
    const double side = fontMetrics().height() * 0.8;
    const QRectF mark(spacing(3, this), text.top() + fontMetrics().height() * 0.1, side, side);
    painter.setPen(QPen(isChecked() ? accent : mutedColor(palette()), 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(mark);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawEllipse(mark.center(), side / 4, side / 4);
    }

    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(strongFont(font()));
    const int title = titleHeight(font(), this->text(), text.width());
    painter.drawText(QRect(text.left(), text.top(), text.width(), title), kTitleFlags,
                     this->text());
    painter.setPen(mutedColor(palette()));
    drawWrapped(painter,
                QRectF(text.left(), text.top() + title + spacing(1, this), text.width(), height()),
                m_description, font());
}

} // namespace aovpn::wizard
