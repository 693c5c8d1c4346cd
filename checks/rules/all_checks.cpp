// SPDX-License-Identifier: Apache-2.0
#include "checks/rules/all_checks.h"

#include "checks/rules/routing/routing_checks.h"

#include <array>

namespace aovpn {

std::span<const Check *const> allChecks()
{
    using namespace rules;
    static constexpr std::array<const Check *, 9> kChecks{
        &kRoutingCorporateRoute,
        &kRoutingDefaultGateway,
        &kRoutingDefaultGatewayProfile,
        &kRoutingDefaultRoute,
        &kRoutingDns,
        &kRoutingMode,
        &kRoutingOverlap,
        &kRoutingServerRoute,
        &kRoutingTarget,
    };
    return kChecks;
}

} // namespace aovpn
