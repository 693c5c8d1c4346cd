// SPDX-License-Identifier: Apache-2.0
// The last page in words: the cause, who acts, what else, what was not tested.
#pragma once

#include "wizard/presenters/stage_presenter.h"

namespace aovpn::wizard {

struct CauseCardText
{
    StepState state = StepState::Waiting;
    QString headline;
    QString meaning;
    QString owner;     ///< "Who acts: your network team"; empty if nobody needs to
    QString reassure;  ///< for readers who can do nothing themselves; may be empty
    QString certainty; ///< "How sure: ..."; empty without a cause
    QStringList steps;
    QString codes;
    QString agreement; ///< about the code that the person typed; may be empty
    QString contact;   ///< the site's helpdesk; may be empty
    bool operator==(const CauseCardText &) const = default;
};

struct AnswerOption
{
    QString answer; ///< "yes", "no", "unknown"
    QString text;
    QString accessibleName; ///< with the question
    bool operator==(const AnswerOption &) const = default;
};

/// A question to the person: open, or answered and still changeable.
struct QuestionText
{
    QString id;
    QString question;
    QString help;
    QList<AnswerOption> options;
    QString answer; ///< empty: open
    bool operator==(const QuestionText &) const = default;
};

struct ResultPage
{
    CauseCardText card;
    QList<QuestionText> questions;
    QList<CheckRow> candidates; ///< the other causes that come into question, most probable first
    QList<CheckRow> others;   ///< further findings that stand for themselves and are no candidates
    QList<CheckRow> untested; ///< what could not be judged, and stages that were left out
    bool operator==(const ResultPage &) const = default;
};

ResultPage presentResult(const SessionView &view, Reader reader, const CheckLookup &checks);

/// What an answer did to the first cause, as a sentence.
QString answerEffect(const SessionResult &before, const SessionResult &after);

/// The ticket's text: redacted for a ticket, in the current language.
QString ticketSummary(const SessionResult &result, Reader reader);

} // namespace aovpn::wizard
