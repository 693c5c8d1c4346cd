// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/udp_sockets.h"

#include "checks/system/windows/socket.h"
#include "checks/system/windows/socket_address.h"
#include "checks/system/windows/windows_api.h"

using namespace Qt::StringLiterals;

namespace aovpn::windows_system {
namespace {

constexpr qsizetype kLongestDatagram = 65535;

class WindowsDatagramSocket : public DatagramSocket
{
public:
    WindowsDatagramSocket(Socket socket, QString peer)
        : m_socket(std::move(socket)), m_peer(std::move(peer)), m_buffer(kLongestDatagram, '\0')
    {}

    Result<void> send(const QByteArray &octets) override;
    Result<QByteArray> receive(const Wait &wait) override;
    QHostAddress localAddress() const override { return localEnd().address(); }
    quint16 localPort() const override { return localEnd().port(); }

private:
    SocketAddress localEnd() const;

    Socket m_socket;
    QString m_peer;
    QByteArray m_buffer;
};

Result<void> WindowsDatagramSocket::send(const QByteArray &octets)
{
    if (::send(m_socket.handle(), octets.constData(), static_cast<int>(octets.size()), 0) < 0) {
        return socketFailure(WSAGetLastError(), m_peer);
    }
    return {};
}

Result<QByteArray> WindowsDatagramSocket::receive(const Wait &wait)
{
    for (;;) {
        if (const auto ready = await(m_socket, Until::Readable, wait, m_peer); !ready) {
            return ready.error();
        }
        const int got =
            ::recv(m_socket.handle(), m_buffer.data(), static_cast<int>(m_buffer.size()), 0);
        if (got >= 0) {
            return m_buffer.first(got);
        }
        int code = WSAGetLastError();
        if (code == WSAEWOULDBLOCK) {
            code = pendingError(m_socket);
        }
        if (code != 0) {
            return socketFailure(code, m_peer);
        }
    }
}

SocketAddress WindowsDatagramSocket::localEnd() const
{
    SocketAddress local;
    return getsockname(m_socket.handle(), local.raw(), &local.length()) == 0 ? local
                                                                             : SocketAddress();
}

/// The default; said, because everything that this program tells of closed ports hangs on it.
/// A system that does not know the wish has the default.
void wishForPortUnreachable(const Socket &socket)
{
    BOOL on = TRUE;
    DWORD none = 0;
    WSAIoctl(socket.handle(), SIO_UDP_CONNRESET, &on, sizeof on, nullptr, 0, &none, nullptr,
             nullptr);
}

} // namespace

Result<std::unique_ptr<DatagramSocket>> WindowsDatagrams::connectTo(const QHostAddress &address,
                                                                    quint16 port)
{
    const QString peer = u"%1 %2"_s.arg(address.toString()).arg(port);
    SocketAddress remote(address, port);
    auto socket = openSocket(remote.family(), SOCK_DGRAM, IPPROTO_UDP, peer);
    if (!socket) {
        return socket.error();
    }
    wishForPortUnreachable(*socket);
    if (::connect(socket->handle(), remote.raw(), remote.length()) != 0) {
        return socketFailure(WSAGetLastError(), peer);
    }
    return std::unique_ptr<DatagramSocket>(
        std::make_unique<WindowsDatagramSocket>(*std::move(socket), peer));
}

} // namespace aovpn::windows_system
