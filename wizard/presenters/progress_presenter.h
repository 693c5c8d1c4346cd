// SPDX-License-Identifier: Apache-2.0
// What is being asked, whom, and for how long at most.
#pragma once

#include "wizard/presenters/session_view.h"

#include <QStringList>

namespace aovpn::wizard {

struct CheckRow;

/// "Asking vpn.contoso.com (198.51.100.10) on UDP 500, up to 4 s".
QString askingText(const TaskState &task);
/// One line per question under way, without repetitions.
QStringList askingLines(const SessionView &view);
/// The questions under way of one stage, as rows of its list.
QList<CheckRow> askingRows(const SessionView &view, Stage stage);
/// Per cent, 0 to 100.
int progressPercent(const SessionView &view);

} // namespace aovpn::wizard
