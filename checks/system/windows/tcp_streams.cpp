// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/tcp_streams.h"

#include "checks/system/windows/socket.h"
#include "checks/system/windows/socket_address.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::windows_system {
namespace {

constexpr qsizetype kReceiveOctets = 65536;
/// What one call may hand over: its length is an int.
constexpr qsizetype kSendOctets = qsizetype{1024} * 1024;

class WindowsStream : public Stream
{
public:
    WindowsStream(Socket socket, QString peer)
        : m_socket(std::move(socket)), m_peer(std::move(peer))
    {}

    Result<void> send(const QByteArray &octets, const Wait &wait) override
    {
        qsizetype done = 0;
        while (done < octets.size()) {
            if (const auto ready = await(m_socket, Until::Writable, wait, m_peer); !ready) {
                return ready.error();
            }
            const int sent =
                ::send(m_socket.handle(), octets.constData() + done,
                       static_cast<int>(std::min(octets.size() - done, kSendOctets)), 0);
            if (sent >= 0) {
                done += sent;
            } else if (const int code = WSAGetLastError(); code != WSAEWOULDBLOCK) {
                return socketFailure(code, m_peer);
            }
        }
        return {};
    }

    Result<QByteArray> receive(const Wait &wait) override
    {
        QByteArray buffer(kReceiveOctets, Qt::Uninitialized);
        for (;;) {
            if (const auto ready = await(m_socket, Until::Readable, wait, m_peer); !ready) {
                return ready.error();
            }
            const int got =
                recv(m_socket.handle(), buffer.data(), static_cast<int>(buffer.size()), 0);
            const int code = got > 0 ? 0 : got == 0 ? pendingError(m_socket) : WSAGetLastError();
            if (code == 0) {
                buffer.truncate(got);
                return buffer;
            }
            if (code != WSAEWOULDBLOCK) {
                return socketFailure(code, m_peer);
            }
        }
    }

private:
    Socket m_socket;
    QString m_peer;
};

} // namespace

Result<std::unique_ptr<Stream>> WindowsStreams::connectTo(const QHostAddress &address, quint16 port,
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
    auto socket = openSocket(target.family(), SOCK_STREAM, IPPROTO_TCP, where);
    if (!socket) {
        return socket.error();
    }
    if (connect(socket->handle(), target.raw(), target.length()) != 0) {
        if (const int code = WSAGetLastError(); code != WSAEWOULDBLOCK) {
            return socketFailure(code, where);
        }
        if (const auto ready = await(*socket, Until::Writable, wait, where); !ready) {
            return ready.error();
        }
        if (const int code = pendingError(*socket); code != 0) {
            return socketFailure(code, where);
        }
    }
    return std::unique_ptr<Stream>(std::make_unique<WindowsStream>(*std::move(socket), where));
}

} // namespace aovpn::windows_system
