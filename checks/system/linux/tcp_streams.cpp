// SPDX-License-Identifier: Apache-2.0
#include "checks/system/linux/tcp_streams.h"

#include <cerrno>
#include <cstring>
#include <net/if.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace aovpn::linux_system {
namespace {

constexpr qsizetype kReceiveOctets = 65536;

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

Failure failure(int code, const QString &where)
{
    return {kindOf(code), code, QString::fromLocal8Bit(std::strerror(code)), where};
}

/// A socket that closes itself.
class Socket
{
public:
    explicit Socket(int descriptor) : m_descriptor(descriptor) {}
    ~Socket()
    {
        if (m_descriptor >= 0) {
            close(m_descriptor);
        }
    }
    Socket(Socket &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;
    Socket &operator=(Socket &&) = delete;

    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

/// Polls in slices until @p events or an error is there. Errors: Timeout, Cancelled, Internal.
Result<void> await(const Socket &socket, short events, const Wait &wait, const QString &where)
{
    for (;;) {
        if (wait.stopped()) {
            return Failure{FailureKind::Cancelled, 0, u"stopped"_s, where};
        }
        pollfd entry{socket.descriptor(), events, 0};
        const int ready = poll(&entry, 1, static_cast<int>(wait.slice().count()));
        if (ready > 0) {
            return {};
        }
        if (ready < 0 && errno != EINTR) {
            return failure(errno, where);
        }
        if (wait.expired()) {
            return Failure{FailureKind::Timeout, 0, u"no answer in time"_s, where};
        }
    }
}

class LinuxStream : public Stream
{
public:
    LinuxStream(Socket socket, QString peer) : m_socket(std::move(socket)), m_peer(std::move(peer))
    {}

    Result<void> send(const QByteArray &octets, const Wait &wait) override
    {
        qsizetype done = 0;
        while (done < octets.size()) {
            if (const auto ready = await(m_socket, POLLOUT, wait, m_peer); !ready) {
                return ready.error();
            }
            const ssize_t sent = ::send(m_socket.descriptor(), octets.constData() + done,
                                        static_cast<size_t>(octets.size() - done), MSG_NOSIGNAL);
            if (sent >= 0) {
                done += sent;
            } else if (errno != EAGAIN && errno != EINTR) {
                return failure(errno, m_peer);
            }
        }
        return {};
    }

    Result<QByteArray> receive(const Wait &wait) override
    {
        QByteArray buffer(kReceiveOctets, Qt::Uninitialized);
        for (;;) {
            if (const auto ready = await(m_socket, POLLIN, wait, m_peer); !ready) {
                return ready.error();
            }
            const ssize_t got =
                recv(m_socket.descriptor(), buffer.data(), static_cast<size_t>(buffer.size()), 0);
            if (got >= 0) {
                buffer.truncate(got);
                return buffer;
            }
            if (errno != EAGAIN && errno != EINTR) {
                return failure(errno, m_peer);
            }
        }
    }

private:
    Socket m_socket;
    QString m_peer;
};

/// Fills @p storage. Result: its length.
socklen_t socketAddress(const QHostAddress &address, quint16 port, sockaddr_storage &storage)
{
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        sockaddr_in6 six{};
        six.sin6_family = AF_INET6;
        six.sin6_port = htons(port);
        const Q_IPV6ADDR octets = address.toIPv6Address();
        std::memcpy(&six.sin6_addr, &octets, sizeof six.sin6_addr);
        six.sin6_scope_id = if_nametoindex(qPrintable(address.scopeId()));
        std::memcpy(&storage, &six, sizeof six);
        return sizeof six;
    }
    sockaddr_in four{};
    four.sin_family = AF_INET;
    four.sin_port = htons(port);
    four.sin_addr.s_addr = htonl(address.toIPv4Address());
    std::memcpy(&storage, &four, sizeof four);
    return sizeof four;
}

} // namespace

Result<std::unique_ptr<Stream>> LinuxStreams::connectTo(const QHostAddress &address, quint16 port,
                                                        const Wait &wait)
{
    const QString where = u"TCP %1 %2"_s.arg(address.toString()).arg(port);
    if (address.isNull()) {
        return Failure{FailureKind::NotSupported, 0, u"no address"_s, where};
    }
    if (wait.stopped()) {
        return Failure{FailureKind::Cancelled, 0, u"stopped"_s, where};
    }
    sockaddr_storage storage{};
    const socklen_t length = socketAddress(address, port, storage);
    Socket socket(::socket(storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (socket.descriptor() < 0) {
        return failure(errno, where);
    }
    const auto *target = static_cast<const sockaddr *>(static_cast<const void *>(&storage));
    if (connect(socket.descriptor(), target, length) != 0) {
        if (errno != EINPROGRESS && errno != EINTR) {
            return failure(errno, where);
        }
        if (const auto ready = await(socket, POLLOUT, wait, where); !ready) {
            return ready.error();
        }
        int code = 0;
        socklen_t size = sizeof code;
        if (getsockopt(socket.descriptor(), SOL_SOCKET, SO_ERROR, &code, &size) != 0) {
            return failure(errno, where);
        }
        if (code != 0) {
            return failure(code, where);
        }
    }
    return std::unique_ptr<Stream>(std::make_unique<LinuxStream>(std::move(socket), where));
}

} // namespace aovpn::linux_system
