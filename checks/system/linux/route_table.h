// SPDX-License-Identifier: Apache-2.0
// Interfaces, routes and name servers from the kernel and resolv.conf.
#pragma once

#include "checks/system/system.h"

namespace aovpn::linux_system {

/// Source: rtnetlink(7), resolv.conf(5)
class LinuxRouteTable : public RouteTable
{
public:
    /// Asks the kernel only; no packet is sent. Linear in the number of routes.
    /// Errors: AccessDenied, Internal (no netlink), Timeout.   Thread: any.
    Result<RoutingEvidence> read(const QList<QHostAddress> &targets) override;
};

} // namespace aovpn::linux_system
