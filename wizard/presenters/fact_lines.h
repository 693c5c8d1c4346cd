// SPDX-License-Identifier: Apache-2.0
// Facts as lines to read and copy: the values of a finding, and what was seen in a stage.
#pragma once

#include "checks/model/session_result.h"

#include <QJsonObject>
#include <QStringList>

namespace aovpn::wizard {

/// "Address: 198.51.100.10", one line per value, in the order of the table of labels. Values come
/// from servers and files: made visible, plain text only.
QStringList factLines(const QJsonObject &values);

/// What was seen for @p stage, in one line per thing asked; empty: nothing was collected.
QStringList evidenceLines(const SessionResult &result, Stage stage);

} // namespace aovpn::wizard
