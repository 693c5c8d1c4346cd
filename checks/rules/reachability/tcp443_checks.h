// SPDX-License-Identifier: Apache-2.0
// The checks of TCP 443: does the VPN server answer there, and does it speak SSTP?
#pragma once

#include "checks/model/check.h"

namespace aovpn::rules {

extern const Check kSstpCall;   ///< the call after the HTTP reply
extern const Check kTcp443Port; ///< silent, refused, blocked locally, unreachable
extern const Check kTcp443Sstp; ///< the reply to the SSTP verb
extern const Check kTcp443Tls;  ///< TLS at all

/// Does the diagnosed connection use SSTP?
Applies tcp443Applies(const Evidence &evidence, const SitePolicy &policy);

/// A finding about one exchange, with the values that all of them carry.
Finding tcp443Finding(const char *id, const Evidence &evidence, const SstpExchange &exchange,
                      const QStringList &codes);

} // namespace aovpn::rules
