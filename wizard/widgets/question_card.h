// SPDX-License-Identifier: Apache-2.0
// The cards that ask the person what only a person knows: one question, three answers.
#pragma once

#include "wizard/presenters/result_presenter.h"

#include <QFrame>

class QButtonGroup;
class QVBoxLayout;

namespace aovpn::wizard {

class StatusLine;
class TextLabel;

class QuestionCard : public QFrame
{
    Q_OBJECT

public:
    explicit QuestionCard(const QuestionText &text, QWidget *parent = nullptr);

    void setText(const QuestionText &text);
    const QString &question() const { return m_text.id; }

    /// @p answer is one of the options.
    Q_SIGNAL void answered(const QString &question, const QString &answer);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QuestionText m_text;
    TextLabel *m_title = nullptr;
    TextLabel *m_help = nullptr;
    QButtonGroup *m_answers = nullptr;
};

/// The questions of one result. A card keeps its place and focus as long as its question is there.
class QuestionList : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionList(QWidget *parent = nullptr);

    void setQuestions(const QList<QuestionText> &questions);
    /// What the last answer did; empty hides it.
    void setEffect(const QString &sentence);

    Q_SIGNAL void answered(const QString &question, const QString &answer);

private:
    QVBoxLayout *m_layout = nullptr;
    QList<QuestionCard *> m_cards;
    StatusLine *m_effect = nullptr;
};

} // namespace aovpn::wizard
