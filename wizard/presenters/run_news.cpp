// SPDX-License-Identifier: Apache-2.0
#include "wizard/presenters/run_news.h"

#include "checks/guidance/guidance.h"
#include "wizard/presenters/step_state.h"

#include <QCoreApplication>

namespace aovpn::wizard {
namespace {

struct NewsText
{
    Q_DECLARE_TR_FUNCTIONS(NewsText)
};

QString endText(const SessionView &view)
{
    if (view.cancelled) {
        return NewsText::tr("Stopped. What was found so far is kept.");
    }
    switch (resultState(view)) {
    case StepState::Ok:
        return NewsText::tr("Done: no problem found.");
    case StepState::Warning:
        return NewsText::tr("Done: something needs attention.");
    case StepState::Problem:
        return NewsText::tr("Done: a problem was found.");
    default:
        return NewsText::tr("Done: not everything could be checked.");
    }
}

} // namespace

QString runNews(const SessionView &before, const SessionView &now)
{
    if (!now.exists) {
        return {};
    }
    if (!now.running) {
        if (before.running || before.run != now.run) {
            return endText(now);
        }
        return {};
    }
    if (!before.running || before.run != now.run) {
        return NewsText::tr("Checking.");
    }
    QStringList news;
    for (const StepState bad : {StepState::Problem, StepState::Warning}) {
        for (const Stage stage : kAllStages) {
            if (stepState(now, stage) == bad && stepState(before, stage) != bad) {
                //: %1: a step's name, %2: its state: "Server answer: problem"
                news.append(NewsText::tr("%1: %2").arg(stageName(stage), stateWord(bad)));
            }
        }
    }
    return news.join(u'\n');
}

} // namespace aovpn::wizard
