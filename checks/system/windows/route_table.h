// SPDX-License-Identifier: Apache-2.0
// Interfaces, routes and name servers of Windows.
#pragma once

#include "checks/system/system.h"

namespace aovpn::windows_system {

/// Any user may read them; an administrator would not see more.
class WindowsRouteTable : public RouteTable
{
public:
    /// An interface's metric is that of IPv4 where it has IPv4, else that of IPv6. A target for
    /// which Windows does not answer (GetBestRoute2) has no entry in systemRoutes.
    /// Source: GetAdaptersAddresses, GetIfTable2, GetIpForwardTable2, GetBestRoute2.
    Result<RoutingEvidence> read(const QList<QHostAddress> &targets) override;
};

} // namespace aovpn::windows_system
