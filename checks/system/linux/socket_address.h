// SPDX-License-Identifier: Apache-2.0
// Addresses and errors as the socket calls have them.
#pragma once

#include "checks/model/result.h"

#include <QHostAddress>

#include <sys/socket.h>

namespace aovpn::linux_system {

/// An address of either family with its port. Source: ip(7), ipv6(7).
class SocketAddress
{
public:
    /// Room for an answer of the system.
    SocketAddress() = default;
    /// The scope of a link-local address may be an index or the name of an interface.
    SocketAddress(const QHostAddress &address, quint16 port);

    int family() const { return m_storage.ss_family; }
    sockaddr *raw() { return static_cast<sockaddr *>(static_cast<void *>(&m_storage)); }
    socklen_t &length() { return m_length; }

    QHostAddress address() const;
    quint16 port() const;

private:
    sockaddr_storage m_storage{};
    socklen_t m_length = sizeof m_storage;
};

/// What the errno value @p code of a socket call says. @p where: the endpoint.
Failure socketFailure(int code, const QString &where);

} // namespace aovpn::linux_system
