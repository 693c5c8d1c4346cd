// SPDX-License-Identifier: Apache-2.0
#include "checks/system/linux/tcp_streams.h"

#include "checks/system/linux/socket_address.h"

#include <cerrno>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace aovpn::linux_system {
namespace {

constexpr qsizetype kReceiveOctets = 65536;

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
            return socketFailure(errno, where);
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
                return socketFailure(errno, m_peer);
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
                return socketFailure(errno, m_peer);
            }
        }
    }

private:
    Socket m_socket;
    QString m_peer;
};

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
    SocketAddress target(address, port);
    Socket socket(::socket(target.family(), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (socket.descriptor() < 0) {
        return socketFailure(errno, where);
    }
    if (connect(socket.descriptor(), target.raw(), target.length()) != 0) {
        if (errno != EINPROGRESS && errno != EINTR) {
            return socketFailure(errno, where);
        }
        if (const auto ready = await(socket, POLLOUT, wait, where); !ready) {
            return ready.error();
        }
        int code = 0;
        socklen_t size = sizeof code;
        if (getsockopt(socket.descriptor(), SOL_SOCKET, SO_ERROR, &code, &size) != 0) {
            return socketFailure(errno, where);
        }
        if (code != 0) {
            return socketFailure(code, where);
        }
    }
    return std::unique_ptr<Stream>(std::make_unique<LinuxStream>(std::move(socket), where));
}

} // namespace aovpn::linux_system
