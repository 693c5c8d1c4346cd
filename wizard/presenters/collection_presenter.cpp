// SPDX-License-Identifier: Apache-2.0
#include "wizard/presenters/collection_presenter.h"

#include <QCoreApplication>

namespace aovpn::wizard {
namespace {

struct CollectionText
{
    Q_DECLARE_TR_FUNCTIONS(CollectionText)
};

StepState stateOf(Readiness state)
{
    switch (state) {
    case Readiness::Yes:
        return StepState::Ok;
    case Readiness::No:
        return StepState::Warning;
    case Readiness::NotTested:
        break;
    }
    return StepState::Unknown;
}

} // namespace

CollectionPage presentCollection(const SessionView &view)
{
    const Evidence &evidence = view.result.evidence;
    CollectionPage page;
    page.headline = CollectionText::tr("Collect data for Microsoft support");
    page.meaning =
        CollectionText::tr("If support asks for it, Microsoft's tool TSS records the problem while "
                           "you reproduce it. This program checks whether everything is ready and "
                           "gives you the commands. It starts nothing by itself.");
    const QList<Prerequisite> needs = collectionPrerequisites(evidence);
    for (const Prerequisite &need : needs) {
        //: %1: what the tool needs, %2: yes, no or not tested, %3: a sentence about it
        page.needs.append(
            {stateOf(need.state), CollectionText::tr("%1: %2. %3")
                                      .arg(need.what, readinessText(need.state), need.detail)});
    }
    page.client = clientCommands(evidence);
    page.server = serverCommands();
    page.steps = reproduceSteps();
    page.warning = recordingWarning();
    //: %1: the newest archive, or that there is none
    page.archive = CollectionText::tr("Collected already: %1").arg(archiveText(evidence));
    page.folder = view.openedFrom.isEmpty() ? archiveFolder(evidence) : QString();
    return page;
}

} // namespace aovpn::wizard
