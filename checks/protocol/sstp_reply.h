// SPDX-License-Identifier: Apache-2.0
// The SSTP verb and its HTTP reply. Source: [MS-SSTP] 3.2.4.1; RFC 9112, 4.
#pragma once

#include "checks/model/network_evidence.h"

namespace aovpn {

/// Fills exchange.facts from exchange.httpReply; leaves it null if no reply came. Untrusted input
/// of any length.
void deriveSstpReply(SstpExchange &exchange);

} // namespace aovpn
