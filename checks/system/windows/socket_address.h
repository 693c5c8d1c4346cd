// SPDX-License-Identifier: Apache-2.0
// Addresses and errors as the calls of Windows Sockets have them.
#pragma once

#include "checks/model/result.h"
#include "checks/system/windows/windows_api.h"

#include <QHostAddress>

namespace aovpn::windows_system {

/// An address of either family with its port. Source: Windows Sockets 2, SOCKADDR_IN and
/// SOCKADDR_IN6.
class SocketAddress
{
public:
    /// Room for an answer of the system.
    SocketAddress() = default;
    /// The scope of a link-local address may be an index or the name of an interface.
    SocketAddress(const QHostAddress &address, quint16 port);

    int family() const { return m_storage.ss_family; }
    sockaddr *raw() { return static_cast<sockaddr *>(static_cast<void *>(&m_storage)); }
    int &length() { return m_length; }

    QHostAddress address() const;
    quint16 port() const;

private:
    sockaddr_storage m_storage{};
    int m_length = sizeof m_storage;
};

/// What the code @p code of WSAGetLastError() says. @p where: the endpoint.
/// Source: Windows Sockets Error Codes.
Failure socketFailure(int code, const QString &where);

} // namespace aovpn::windows_system
