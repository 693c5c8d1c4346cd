// SPDX-License-Identifier: Apache-2.0
// The checks of the stage "routing": does traffic go the right way?
#pragma once

#include "checks/model/check.h"

namespace aovpn::rules {

extern const Check kRoutingCorporateRoute;
extern const Check kRoutingDefaultGateway;
extern const Check kRoutingDefaultGatewayProfile;
extern const Check kRoutingDns;
extern const Check kRoutingMetric;
extern const Check kRoutingMode;
extern const Check kRoutingOverlap;
extern const Check kRoutingServerRoute;
extern const Check kRoutingTarget;
extern const Check kRoutingTrafficFilter;

} // namespace aovpn::rules
