// SPDX-License-Identifier: Apache-2.0
// The page about collecting data for Microsoft support, in words.
#pragma once

#include "checks/report/collection_words.h"
#include "wizard/presenters/session_view.h"
#include "wizard/presenters/step_state.h"

namespace aovpn::wizard {

/// One prerequisite as a row.
struct NeedRow
{
    StepState state = StepState::Unknown;
    QString text; ///< "Administrator rights: no. ..."
    bool operator==(const NeedRow &) const = default;
};

struct CollectionPage
{
    QString headline;
    QString meaning;
    QList<NeedRow> needs;
    QList<CollectionCommand> client;
    QList<CollectionCommand> server;
    QStringList steps;
    QString warning;
    QString archive; ///< what was collected already
    QString folder;  ///< of the newest archive on this computer; empty: there is none to open
    bool operator==(const CollectionPage &) const = default;
};

/// A folder is offered only for a run on this computer: a file may name any.
CollectionPage presentCollection(const SessionView &view);

} // namespace aovpn::wizard
