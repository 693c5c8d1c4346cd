// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/socket_address.h"

#include "checks/system/windows/system_error.h"

#include <QNetworkInterface>
#include <QtEndian>

#include <cstring>

namespace aovpn::windows_system {
namespace {

quint32 scopeOf(const QHostAddress &address)
{
    const QString scope = address.scopeId();
    bool number = false;
    const quint32 index = scope.toUInt(&number);
    return number || scope.isEmpty()
               ? index
               : static_cast<quint32>(QNetworkInterface::interfaceIndexFromName(scope));
}

FailureKind kindOf(int code)
{
    switch (code) {
    case WSAECONNREFUSED:
    case WSAECONNRESET: // on a UDP socket: an earlier datagram met a closed port
    case WSAECONNABORTED:
    case WSAESHUTDOWN:
        return FailureKind::Refused;
    case WSAEHOSTUNREACH:
    case WSAENETUNREACH:
    case WSAEHOSTDOWN:
    case WSAENETDOWN:
    case WSAENETRESET:     // on a UDP socket: an earlier datagram ran out of hops
    case WSAEADDRNOTAVAIL: // no local address of that family or scope to send from
    case WSAENOPROTOOPT:
        return FailureKind::Unreachable;
    case WSAEACCES: // also what a filter of this computer's firewall makes of a send
        return FailureKind::BlockedLocally;
    case WSAETIMEDOUT:
        return FailureKind::Timeout;
    case WSAEAFNOSUPPORT:
    case WSAEPROTONOSUPPORT:
    case WSAESOCKTNOSUPPORT:
        return FailureKind::NotSupported;
    default:
        return FailureKind::Internal;
    }
}

} // namespace

SocketAddress::SocketAddress(const QHostAddress &address, quint16 port)
{
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        sockaddr_in6 v6{};
        v6.sin6_family = AF_INET6;
        v6.sin6_port = qToBigEndian(port);
        const Q_IPV6ADDR octets = address.toIPv6Address();
        std::memcpy(&v6.sin6_addr, &octets, sizeof v6.sin6_addr);
        v6.sin6_scope_id = scopeOf(address);
        std::memcpy(&m_storage, &v6, sizeof v6);
        m_length = sizeof v6;
    } else {
        sockaddr_in v4{};
        v4.sin_family = AF_INET;
        v4.sin_port = qToBigEndian(port);
        v4.sin_addr.s_addr = qToBigEndian(address.toIPv4Address());
        std::memcpy(&m_storage, &v4, sizeof v4);
        m_length = sizeof v4;
    }
}

QHostAddress SocketAddress::address() const
{
    return QHostAddress(static_cast<const sockaddr *>(static_cast<const void *>(&m_storage)));
}

quint16 SocketAddress::port() const
{
    if (family() == AF_INET6) {
        sockaddr_in6 v6{};
        std::memcpy(&v6, &m_storage, sizeof v6);
        return qFromBigEndian(v6.sin6_port);
    }
    sockaddr_in v4{};
    std::memcpy(&v4, &m_storage, sizeof v4);
    return qFromBigEndian(v4.sin_port);
}

Failure socketFailure(int code, const QString &where)
{
    return {kindOf(code), code, systemText(static_cast<unsigned long>(code)), where};
}

} // namespace aovpn::windows_system
