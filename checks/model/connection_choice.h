// SPDX-License-Identifier: Apache-2.0
// Which of several connections is meant.
#pragma once

#include "checks/model/connection.h"
#include "checks/model/result.h"

namespace aovpn {

/// Index of the first connection called @p name, without regard to case; -1: there is none.
int indexOfConnection(const QList<Connection> &connections, const QString &name);

/// Index of the connection to diagnose: the one called @p name, or the only one if @p name is
/// empty. @p where: the file or place that holds them.
/// Errors: NotFound, naming those that there are.
Result<int> selectConnection(const QList<Connection> &connections, const QString &name,
                             const QString &where);

} // namespace aovpn
