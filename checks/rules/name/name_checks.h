// SPDX-License-Identifier: Apache-2.0
// The checks of the stage "name": does the VPN server's name lead to it?
#pragma once

#include "checks/model/check.h"

namespace aovpn::rules {

extern const Check kNameAddress;    ///< private, bogon or unexpected addresses
extern const Check kNameHosts;      ///< the hosts file decides
extern const Check kNameResolution; ///< not found, no address, resolver silent or failing

/// Is there a name, rather than an address or no server at all?
Applies serverIsName(const Evidence &evidence, const SitePolicy &policy);

} // namespace aovpn::rules
