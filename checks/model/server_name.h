// SPDX-License-Identifier: Apache-2.0
// The VPN server's name as a profile writes it.
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

} // namespace aovpn
