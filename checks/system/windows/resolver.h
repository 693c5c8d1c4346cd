// SPDX-License-Identifier: Apache-2.0
// The system's own name resolution: GetAddrInfoW with hosts file, cache, policy table and suffixes.
#pragma once

#include "checks/system/system.h"

namespace aovpn::windows_system {

/// GetAddrInfoW is what the dialer asks. It cannot be interrupted, so it runs on a thread of its
/// own, which is abandoned at the deadline. Where it finds nothing, DnsQuery_W says why.
/// Source: ws2tcpip.h, windns.h.
class WindowsResolver : public Resolver
{
public:
    Result<QList<QHostAddress>> lookup(const QString &name,
                                       QAbstractSocket::NetworkLayerProtocol family,
                                       const Wait &wait) override;
    /// Result: the name servers of the adapters that are up, in the system's order; empty also
    ///         where Windows does not say.
    QStringList servers() override;
    Result<QByteArray> hostsFile() override;
};

} // namespace aovpn::windows_system
