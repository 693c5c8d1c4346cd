// SPDX-License-Identifier: Apache-2.0
#include "checks/system/linux/udp_sockets.h"

#include <QtEndian>

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <linux/errqueue.h>
#include <net/if.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace aovpn::linux_system {
namespace {

constexpr qsizetype kLongestDatagram = 65535;

FailureKind kindOf(int code)
{
    switch (code) {
    case ECONNREFUSED:
        return FailureKind::Refused;
    case EHOSTUNREACH:
    case ENETUNREACH:
    case EHOSTDOWN:
    case ENETDOWN:
    case ENODEV:
    case EADDRNOTAVAIL:
        return FailureKind::Unreachable;
    case EPERM:
    case EACCES:
        return FailureKind::BlockedLocally;
    case EAFNOSUPPORT:
        return FailureKind::NotSupported;
    default:
        return FailureKind::Internal;
    }
}

Failure failureOf(int code, const QString &where)
{
    return {kindOf(code), code, QString::fromLocal8Bit(std::strerror(code)), where};
}

/// A socket address of either family.
struct SocketAddress
{
    sockaddr_storage storage{};
    socklen_t length = 0;

    sockaddr *raw() { return static_cast<sockaddr *>(static_cast<void *>(&storage)); }
};

SocketAddress socketAddress(const QHostAddress &address, quint16 port)
{
    SocketAddress result;
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        sockaddr_in6 v6{};
        v6.sin6_family = AF_INET6;
        v6.sin6_port = qToBigEndian(port);
        const Q_IPV6ADDR octets = address.toIPv6Address();
        std::memcpy(&v6.sin6_addr, &octets, sizeof v6.sin6_addr);
        const QString scope = address.scopeId();
        bool number = false;
        v6.sin6_scope_id = scope.toUInt(&number);
        if (!number && !scope.isEmpty()) {
            v6.sin6_scope_id = if_nametoindex(scope.toLocal8Bit().constData());
        }
        std::memcpy(&result.storage, &v6, sizeof v6);
        result.length = sizeof v6;
    } else {
        sockaddr_in v4{};
        v4.sin_family = AF_INET;
        v4.sin_port = qToBigEndian(port);
        v4.sin_addr.s_addr = qToBigEndian(address.toIPv4Address());
        std::memcpy(&result.storage, &v4, sizeof v4);
        result.length = sizeof v4;
    }
    return result;
}

class LinuxDatagramSocket : public DatagramSocket
{
public:
    LinuxDatagramSocket(int descriptor, QString peer)
        : m_descriptor(descriptor), m_peer(std::move(peer)), m_buffer(kLongestDatagram, '\0')
    {}
    ~LinuxDatagramSocket() override { ::close(m_descriptor); }
    LinuxDatagramSocket(const LinuxDatagramSocket &) = delete;
    LinuxDatagramSocket &operator=(const LinuxDatagramSocket &) = delete;

    Result<void> send(const QByteArray &octets) override;
    Result<QByteArray> receive(const Wait &wait) override;
    QHostAddress localAddress() const override { return localEnd().first; }
    quint16 localPort() const override { return localEnd().second; }

private:
    std::pair<QHostAddress, quint16> localEnd() const;
    void drainErrorQueue() const;

    int m_descriptor;
    QString m_peer;
    QByteArray m_buffer;
};

Result<void> LinuxDatagramSocket::send(const QByteArray &octets)
{
    const ssize_t sent =
        ::send(m_descriptor, octets.constData(), static_cast<size_t>(octets.size()), MSG_NOSIGNAL);
    if (sent < 0) {
        const int code = errno;
        drainErrorQueue();
        return failureOf(code, m_peer);
    }
    return {};
}

Result<QByteArray> LinuxDatagramSocket::receive(const Wait &wait)
{
    for (;;) {
        if (wait.stopped()) {
            return Failure{FailureKind::Cancelled, 0, u"cancelled"_s, m_peer};
        }
        const ssize_t got =
            ::recv(m_descriptor, m_buffer.data(), static_cast<size_t>(m_buffer.size()), 0);
        if (got >= 0) {
            return m_buffer.first(static_cast<qsizetype>(got));
        }
        const int code = errno;
        if (code != EAGAIN && code != EINTR) {
            drainErrorQueue();
            return failureOf(code, m_peer);
        }
        if (wait.expired()) {
            return Failure{FailureKind::Timeout, 0, u"no answer in time"_s, m_peer};
        }
        drainErrorQueue(); // else POLLERR stays up and poll() does not wait
        pollfd watched{m_descriptor, POLLIN, 0};
        ::poll(&watched, 1, static_cast<int>(wait.slice().count()));
    }
}

/// The ICMP messages behind an error that recv() or send() has already told.
void LinuxDatagramSocket::drainErrorQueue() const
{
    char octet = 0;
    while (::recv(m_descriptor, &octet, 1, MSG_ERRQUEUE | MSG_DONTWAIT) >= 0) {
    }
}

std::pair<QHostAddress, quint16> LinuxDatagramSocket::localEnd() const
{
    SocketAddress local;
    local.length = sizeof local.storage;
    if (::getsockname(m_descriptor, local.raw(), &local.length) != 0) {
        return {};
    }
    if (local.storage.ss_family == AF_INET6) {
        sockaddr_in6 v6{};
        std::memcpy(&v6, &local.storage, sizeof v6);
        return {QHostAddress(static_cast<const quint8 *>(v6.sin6_addr.s6_addr)),
                qFromBigEndian(v6.sin6_port)};
    }
    sockaddr_in v4{};
    std::memcpy(&v4, &local.storage, sizeof v4);
    return {QHostAddress(qFromBigEndian(v4.sin_addr.s_addr)), qFromBigEndian(v4.sin_port)};
}

} // namespace

Result<std::unique_ptr<DatagramSocket>> LinuxDatagrams::connectTo(const QHostAddress &address,
                                                                  quint16 port)
{
    const QString peer = u"%1 %2"_s.arg(address.toString()).arg(port);
    const bool v6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    const int descriptor =
        ::socket(v6 ? AF_INET6 : AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_UDP);
    if (descriptor < 0) {
        return failureOf(errno, peer);
    }
    auto socket = std::make_unique<LinuxDatagramSocket>(descriptor, peer);
    // Without this a "host unreachable" from a router would never reach a UDP socket (a soft
    // error).
    const int on = 1;
    v6 ? ::setsockopt(descriptor, IPPROTO_IPV6, IPV6_RECVERR, &on, sizeof on)
       : ::setsockopt(descriptor, IPPROTO_IP, IP_RECVERR, &on, sizeof on);
    SocketAddress remote = socketAddress(address, port);
    if (::connect(descriptor, remote.raw(), remote.length) != 0) {
        return failureOf(errno, peer);
    }
    return std::unique_ptr<DatagramSocket>(std::move(socket));
}

} // namespace aovpn::linux_system
