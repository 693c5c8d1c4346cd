// SPDX-License-Identifier: Apache-2.0
// What is worth saying aloud when the session changes. Pure.
#pragma once

#include "wizard/presenters/session_view.h"

namespace aovpn::wizard {

/// The news between two views of the wizard as one short sentence: a run begins, a step turns out
/// to be a problem or a warning, the run ends or a file is opened. Empty: nothing that anybody has to hear.
QString runNews(const SessionView &before, const SessionView &now);

} // namespace aovpn::wizard
