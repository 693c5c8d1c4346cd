// SPDX-License-Identifier: Apache-2.0
// This computer's phonebooks, and the connection that was asked for by name among them.
#pragma once

#include "checks/probes/probe.h"

namespace aovpn {

/// The connections of this user's and all users' phonebooks; a damaged book beside a good one is
/// passed over. Also for the start page, which lists them before there is a run.
/// Errors: NotSupported, AccessDenied, Malformed.
Result<QList<Connection>> readPhonebooks(System &system);

extern const Probe kConnectionsProbe;

} // namespace aovpn
