// SPDX-License-Identifier: Apache-2.0
// Which network devices are those of tunnels, and what is bound to them.
#pragma once

#include "checks/model/computer_evidence.h"

namespace aovpn::windows_values {

/// Is @p hardwareId that of a WAN Miniport? "MS_NDISWANIP", "ms_agilevpnminiport".
/// Source: netrasa.inf, netavpna.inf, netsstpa.inf.
bool isTunnelDevice(const QString &hardwareId);

/// The hardware ids of WAN Miniports that something is bound to: IPv4, IPv6 and network monitor.
QStringList boundMiniports();

/// One binding path of Windows: a chain of components from the top down to an adapter.
struct BindingPath
{
    QStringList components; ///< ids, the upper one first; the last is the adapter's
    bool enabled = false;
};

/// The component that stands right above the adapter @p hardwareId in each of @p paths, once; it is
/// enabled if one of its paths is. @p names: description by component id, lower case.
QList<AdapterBinding> bindingsOf(const QString &hardwareId, const QList<BindingPath> &paths,
                                 const QMap<QString, QString> &names);

} // namespace aovpn::windows_values
