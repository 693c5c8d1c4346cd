// SPDX-License-Identifier: Apache-2.0
// What the presenters turn into words: the result so far and what is being asked.
#pragma once

#include "checks/engine/session.h"
#include "checks/model/session_result.h"

namespace aovpn::wizard {

struct SessionView
{
    bool exists = false; ///< nothing was run or opened yet
    int run = 0;         ///< which run or file it is, counted up
    bool running = false;
    bool cancelled = false;
    double progress = 0;
    QString openedFrom; ///< file name of an opened bundle or report; empty: run on this computer
    SessionResult result;
    QList<TaskState> tasks;
};

} // namespace aovpn::wizard
