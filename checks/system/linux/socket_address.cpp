// SPDX-License-Identifier: Apache-2.0
#include "checks/system/linux/socket_address.h"

#include <QtEndian>

#include <cerrno>
#include <cstring>
#include <net/if.h>
#include <netinet/in.h>

namespace aovpn::linux_system {
namespace {

quint32 scopeOf(const QHostAddress &address)
{
    const QString scope = address.scopeId();
    bool number = false;
    const quint32 index = scope.toUInt(&number);
    return number ? index : if_nametoindex(scope.toLocal8Bit().constData());
}

FailureKind kindOf(int code)
{
    switch (code) {
    case ECONNREFUSED:
    case ECONNRESET:
    case ECONNABORTED:
    case EPIPE:
        return FailureKind::Refused;
    case EHOSTUNREACH:
    case ENETUNREACH:
    case EHOSTDOWN:
    case ENETDOWN:
    case ENODEV:
    case EADDRNOTAVAIL: // no local address of that family or scope to send from
    case ENOPROTOOPT:   // ICMP protocol unreachable
        return FailureKind::Unreachable;
    case EPERM:
    case EACCES:
        return FailureKind::BlockedLocally;
    case ETIMEDOUT:
        return FailureKind::Timeout;
    case EAFNOSUPPORT:
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
    return {kindOf(code), code, QString::fromLocal8Bit(std::strerror(code)), where};
}

} // namespace aovpn::linux_system
