// SPDX-License-Identifier: Apache-2.0
// The interfaces of Windows in words of the model.
#pragma once

#include "checks/model/result.h"
#include "checks/model/routing_evidence.h"

namespace aovpn::windows_system {

/// Every adapter that has TCP/IP, with its addresses, name servers and suffix. Name servers that
/// Windows makes up for itself (fec0:0:0:ffff::1 and its two neighbours) are left out.
/// Errors: those of adapterAddresses(). Source: GetAdaptersAddresses, GetIfTable2.
Result<QList<NetworkInterface>> networkInterfaces();

/// Neither loopback nor tunnel.
bool isPhysical(const NetworkInterface &one);

} // namespace aovpn::windows_system
