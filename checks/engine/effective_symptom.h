// SPDX-License-Identifier: Apache-2.0
// Which code the diagnosis has to explain: that of the log before that which a person typed.
#pragma once

#include "checks/model/session_result.h"

namespace aovpn {

/// The last failure that Windows logged for the selected connection (for any, if none is selected)
/// and that no later success made good, if it is not older than kFreshDays; without one the code or
/// word that the person typed. A symptom word ("no-internet") stands: it speaks of a connection
/// that came about, and no error code describes that. Which failure is the connection's:
/// loggedFailure(). Result: agrees is false only when both name a code and the codes differ.
/// Source: remote access troubleshooting guidance, "Troubleshoot Remote Access VPN issues" (event
/// 20227 carries the error code).
EffectiveSymptom effectiveSymptom(const Evidence &evidence, const Request &request,
                                  const QDateTime &takenAtUtc);

} // namespace aovpn
