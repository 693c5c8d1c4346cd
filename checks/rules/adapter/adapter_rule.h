// SPDX-License-Identifier: Apache-2.0
// Which devices and services a connection's tunnel types need.
#pragma once

#include "checks/model/check.h"
#include "checks/model/client_candidates.h"
#include "checks/rules/profile/connection_rule.h"

namespace aovpn::rules {

inline constexpr char kIpMiniport[] = "MS_NDISWANIP";
inline constexpr char kIp6Miniport[] = "MS_NDISWANIPV6";

/// A device that a tunnel needs.
struct NeededDevice
{
    const char *hardwareId;
    const char *name;    ///< as Windows calls it in English
    bool onlyWay = true; ///< without it no tunnel of this connection can be built
};

/// A native connection, of which it is known which tunnels it builds.
bool usesMiniports(const Connection &connection);
/// Does a native connection exist? While the connections are unknown, it may.
Applies adapterApplies(const Evidence &evidence, const SitePolicy &policy);

/// The adapter of every tunnel, and those of the connection's tunnel types.
QList<NeededDevice> neededDevices(const Connection &connection);

/// The device with that hardware id (Windows does not mind case), or nullptr.
const AdapterDevice *deviceOf(const AdapterEvidence &adapter, const QString &hardwareId);
bool isHealthy(const AdapterDevice &device);
/// What the device is called for people.
QString deviceName(const AdapterDevice &device);

/// Is the protocol @p component there and switched on for the device? Null: nothing is known of
/// that device's bindings.
std::optional<bool> isBound(const AdapterEvidence &adapter, const QString &hardwareId,
                            const QString &component);

/// Enabled filters on the IP adapter that Windows did not bring along.
QList<AdapterBinding> foreignFilters(const AdapterEvidence &adapter);

} // namespace aovpn::rules
