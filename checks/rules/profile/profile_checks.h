// SPDX-License-Identifier: Apache-2.0
// The checks of the stage "profile": is the connection set up, and may it start?
#pragma once

#include "checks/model/check.h"

namespace aovpn::rules {

extern const Check kProfileAlwaysOn;
extern const Check kProfileBooleanCase;
extern const Check kProfileCryptography;
extern const Check kProfileDeviceTunnel;
extern const Check kProfileDeviceTunnelComputer;
extern const Check kProfileElement;
extern const Check kProfileEncryption;
extern const Check kProfileEntry;
extern const Check kProfileNone;
extern const Check kProfilePlugin;
extern const Check kProfileRoutes;
extern const Check kProfileServer;
extern const Check kProfileTrigger;
extern const Check kProfileTrustedNetwork;
extern const Check kProfileValue;

} // namespace aovpn::rules
