// SPDX-License-Identifier: Apache-2.0
// Which failure in the log of Windows is that of a connection? One answer for the checks, the
// diagnosis and the report.
#pragma once

#include "checks/model/evidence.h"

namespace aovpn {

/// A failure that is older than this when the evidence is taken says nothing of today's trouble.
inline constexpr int kFreshDays = 7;

/// The newest failure of @p connection that was not made good since, however old.
/// By its name; a connection that has none (a profile out of a file) and a server that was typed by
/// the server that the dial called (20222). A profile without a name also gets the failure of the
/// log's only failing connection, if the log does not say which server that one called.
/// Result: nullopt: none, or no log was collected. FailedDial::connection says whose it is.
std::optional<FailedDial> loggedFailure(const Evidence &evidence, const Connection &connection);

/// Is @p dial not older than kFreshDays at @p takenAtUtc? True where one of the times is unknown.
bool isFresh(const FailedDial &dial, const QDateTime &takenAtUtc);

/// loggedFailure() of the selected connection; while none is selected, of the one that @p request
/// names, or of any.
std::optional<FailedDial> selectedFailure(const Evidence &evidence, const Request &request);

/// The connections of which a failure is logged, each once, newest first.
QStringList failingConnections(const Evidence &evidence);

} // namespace aovpn
