// SPDX-License-Identifier: Apache-2.0
// The VPN server's name as a profile or a person writes it.
#pragma once

#include "checks/model/evidence.h"

namespace aovpn {

/// The host name or address of a configured server.
/// Input:  "vpn.example.test", with a trailing dot, or followed by ";friendly name" as the VPNv2
///         CSP's Servers node has it; an address may stand in brackets.
/// Result: case as written; without dot, friendly name, brackets and blanks.
QString serverHost(const QString &configured);

/// The server of the connection that is diagnosed; empty if there is none.
QString diagnosedServer(const Evidence &evidence);

/// Evidence that says: this server, and nothing else of the connection is stated.
/// Input:  a name or address for which hostMistake() has no sentence.
Evidence typedServer(const QString &typed);

} // namespace aovpn
