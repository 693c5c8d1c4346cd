// SPDX-License-Identifier: Apache-2.0
// What is worth saying aloud when the session changes. Pure.
#pragma once

#include "wizard/presenters/session_view.h"

namespace aovpn::wizard {

/// The news between two views of the wizard in short: a run begins, steps turn out to be problems
/// or warnings (each a line, problems first), the run ends or a file is opened. Empty: nothing that
/// anybody has to hear.
QString runNews(const SessionView &before, const SessionView &now);

} // namespace aovpn::wizard
