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

struct ResultPage
{
    CauseCardText card;
    QList<CheckRow> others;   ///< further findings that stand for themselves
    QList<CheckRow> untested; ///< what could not be judged, and stages that were left out
    bool operator==(const ResultPage &) const = default;
};

ResultPage presentResult(const SessionView &view, Reader reader, const CheckLookup &checks);

/// The ticket's text: redacted for a ticket, in the current language.
QString ticketSummary(const SessionResult &result, Reader reader);

} // namespace aovpn::wizard
