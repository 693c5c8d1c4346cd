// SPDX-License-Identifier: Apache-2.0
// The checks of the stage "network": does this computer have a network that leads to the internet?
#pragma once

#include "checks/model/check.h"

namespace aovpn::rules {

extern const Check kNetworkAdapter;
extern const Check kNetworkClock;
extern const Check kNetworkDefaultRoute;
extern const Check kNetworkPortal;
extern const Check kNetworkProxy;

} // namespace aovpn::rules
