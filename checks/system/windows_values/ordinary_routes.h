// SPDX-License-Identifier: Apache-2.0
// The routes that tell where traffic to others goes.
#pragma once

#include "checks/model/routing_evidence.h"

namespace aovpn::windows_values {

/// Windows lists with the routes also its own addresses, the broadcast address of each network and
/// the multicast blocks: they lead nowhere else and are left out, as on other systems.
/// Result: @p routes without them, in their order. Linear in routes and addresses.
QList<Route> ordinaryRoutes(const QList<Route> &routes, const QList<NetworkInterface> &interfaces);

} // namespace aovpn::windows_values
