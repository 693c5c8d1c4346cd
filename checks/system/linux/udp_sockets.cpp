// SPDX-License-Identifier: Apache-2.0
#include "checks/system/linux/udp_sockets.h"

#include "checks/system/linux/socket_address.h"

#include <cerrno>
#include <linux/errqueue.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace aovpn::linux_system {
namespace {

constexpr qsizetype kLongestDatagram = 65535;

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
        return socketFailure(code, m_peer);
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
            return socketFailure(code, m_peer);
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
    if (::getsockname(m_descriptor, local.raw(), &local.length()) != 0) {
        return {};
    }
    return {local.address(), local.port()};
}

} // namespace

Result<std::unique_ptr<DatagramSocket>> LinuxDatagrams::connectTo(const QHostAddress &address,
                                                                  quint16 port)
{
    const QString peer = u"%1 %2"_s.arg(address.toString()).arg(port);
    SocketAddress remote(address, port);
    const int descriptor =
        ::socket(remote.family(), SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_UDP);
    if (descriptor < 0) {
        return socketFailure(errno, peer);
    }
    auto socket = std::make_unique<LinuxDatagramSocket>(descriptor, peer);
    // Without this a "host unreachable" from a router would never reach a UDP socket (a soft
    // error).
    const int on = 1;
    remote.family() == AF_INET6
        ? ::setsockopt(descriptor, IPPROTO_IPV6, IPV6_RECVERR, &on, sizeof on)
        : ::setsockopt(descriptor, IPPROTO_IP, IP_RECVERR, &on, sizeof on);
    if (::connect(descriptor, remote.raw(), remote.length()) != 0) {
        return socketFailure(errno, peer);
    }
    return std::unique_ptr<DatagramSocket>(std::move(socket));
}

} // namespace aovpn::linux_system
