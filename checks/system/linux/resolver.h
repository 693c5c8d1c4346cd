// SPDX-License-Identifier: Apache-2.0
// The system's own name resolution: getaddrinfo with hosts file, caches and search list.
#pragma once

#include "checks/system/system.h"

namespace aovpn::linux_system {

/// getaddrinfo cannot be interrupted, so it runs on a thread of its own, which is abandoned at the
/// deadline.
///
/// What glibc says, tried with glibc 2.36 against servers that behave so: NXDOMAIN -> EAI_NONAME;
/// no record of the family asked for -> EAI_NODATA, also if the other family has one; SERVFAIL,
/// REFUSED, port closed, no route, no server -> EAI_AGAIN at once; questions dropped -> EAI_AGAIN
/// after attempts x timeout (10 s by default), so that a deadline below that ends first.
class LinuxResolver : public Resolver
{
public:
    Result<QList<QHostAddress>> lookup(const QString &name,
                                       QAbstractSocket::NetworkLayerProtocol family,
                                       const Wait &wait) override;
    QStringList servers() override;
    Result<QByteArray> hostsFile() override;
};

} // namespace aovpn::linux_system
