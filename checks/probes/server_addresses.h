// SPDX-License-Identifier: Apache-2.0
// Which of the VPN server's addresses are asked.
#pragma once

#include "checks/model/network_evidence.h"

namespace aovpn {

/// The first addresses of @p name that can be those of one server; a name with more of them than
/// any VPN has must not make this program ask them all.
QStringList addressesToAsk(const NameEvidence &name);

/// "198.51.100.1:443", "[2001:db8::1]:443".
QString endpointText(const QString &address, int port);

} // namespace aovpn
