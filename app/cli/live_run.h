// SPDX-License-Identifier: Apache-2.0
// A live run, for the commands that ask this computer and the network.
#pragma once

#include "app/cli/options.h"
#include "checks/model/session_result.h"
#include "checks/system/system.h"

namespace aovpn::cli {

/// What is known before anything is asked: the connection that the person named by server or
/// profile. A connection of this computer is the profile stage's probe's to find.
/// Errors: no name of a server, a profile that cannot be read, no such connection in it.
Result<Evidence> startingEvidence(const Options &options);

/// Runs a session to its end. Needs a QCoreApplication.
/// Errors: Cancelled: the person pressed Ctrl-C.
Result<SessionResult> runLive(System &system, const Request &request, const SitePolicy &policy,
                              const Evidence &known);

} // namespace aovpn::cli
