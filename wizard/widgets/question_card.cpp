// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/question_card.h"

#include "wizard/widgets/flow_layout.h"
#include "wizard/widgets/status_line.h"
#include "wizard/widgets/text_label.h"
#include "wizard/widgets/theme.h"

#include <QButtonGroup>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::wizard {

QuestionCard::QuestionCard(const QuestionText &text, QWidget *parent)
    : QFrame(parent), m_title(new TextLabel(this)), m_help(new TextLabel(this)),
      m_answers(new QButtonGroup(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing(5, this), spacing(3, this), spacing(4, this),
                               spacing(3, this));
    layout->setSpacing(spacing(2, this));
    m_title->setRole(TextRole::Heading);
    m_help->setMuted(true);
    layout->addWidget(m_title);
    layout->addWidget(m_help);
    auto *row = new FlowLayout(spacing(6, this), spacing(2, this));
    m_text = text;
    for (const AnswerOption &option : text.options) {
        auto *button = new QRadioButton(option.text, this);
        button->setProperty("answer", option.answer);
        m_answers->addButton(button);
        row->addWidget(button);
    }
    layout->addLayout(row);
    setText(text);
    connect(m_answers, &QButtonGroup::buttonClicked, this, [this](QAbstractButton *button) {
        Q_EMIT answered(m_text.id, button->property("answer").toString());
    });
}

void QuestionCard::setText(const QuestionText &text)
{
    m_text = text;
    m_title->setText(text.question);
    m_help->setText(text.help);
    setAccessibleName(text.question);
    // Without an answer no button may look as if it were chosen.
    m_answers->setExclusive(!text.answer.isEmpty());
    const QList<QAbstractButton *> buttons = m_answers->buttons();
    for (QAbstractButton *button : buttons) {
        const QString answer = button->property("answer").toString();
        button->setChecked(answer == text.answer);
        for (const AnswerOption &option : text.options) {
            if (option.answer == answer) {
                button->setText(option.text);
                button->setAccessibleName(option.accessibleName);
            }
        }
    }
    m_answers->setExclusive(true);
    update();
}

void QuestionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = spacing(1, this);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(borderColor(palette()));
    painter.setBrush(cardColor(palette()));
    painter.drawRoundedRect(area, radius, radius);
    // An open question has the accent at its side; an answered one steps back.
    if (m_text.answer.isEmpty()) {
        painter.fillRect(QRectF(0, 0, spacing(1, this), height()), accentColor(palette()));
    }
}

QuestionList::QuestionList(QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_effect(new StatusLine(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing(2, this));
    m_layout->addWidget(m_effect);
    m_effect->hide();
    hide();
}

void QuestionList::setQuestions(const QList<QuestionText> &questions)
{
    for (qsizetype i = m_cards.size() - 1; i >= 0; --i) {
        QuestionCard *card = m_cards.at(i);
        const bool stays =
            std::any_of(questions.cbegin(), questions.cend(),
                        [card](const QuestionText &text) { return text.id == card->question(); });
        if (!stays) {
            m_cards.removeAt(i);
            m_layout->removeWidget(card);
            card->hide();
            card->deleteLater();
        }
    }
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const QuestionText &text = questions.at(i);
        if (i < m_cards.size() && m_cards.at(i)->question() == text.id) {
            m_cards.at(i)->setText(text);
            continue;
        }
        auto *card = new QuestionCard(text, this);
        connect(card, &QuestionCard::answered, this, &QuestionList::answered);
        m_cards.insert(i, card);
        m_layout->insertWidget(static_cast<int>(i), card);
        card->show(); // a layout would show it only later
    }
    if (questions.isEmpty()) {
        setEffect({});
    }
    setVisible(!questions.isEmpty());
}

void QuestionList::setEffect(const QString &sentence)
{
    m_effect->say(sentence);
}

} // namespace aovpn::wizard
