// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fake_system.h"

#include <thread>

using namespace Qt::StringLiterals;

namespace aovpn::test {
namespace {

QString endpoint(const QHostAddress &address, quint16 port)
{
    return u"%1 %2"_s.arg(address.toString()).arg(port);
}

Failure notScripted(const QString &what)
{
    return {FailureKind::NotSupported, 0, u"not scripted"_s, what};
}

/// Waits until the deadline or a stop, as a real socket without data would.
Failure outwait(const Wait &wait)
{
    while (!wait.stopped() && !wait.expired()) {
        std::this_thread::sleep_for(std::min(wait.slice(), std::chrono::milliseconds{5}));
    }
    return {wait.stopped() ? FailureKind::Cancelled : FailureKind::Timeout, 0, {}, {}};
}

class FakeDatagramSocket : public DatagramSocket
{
public:
    FakeDatagramSocket(FakeSystem &system, QString peer) : m_system(system), m_peer(std::move(peer))
    {}

    Result<void> send(const QByteArray &octets) override
    {
        {
            const std::lock_guard guard(m_system.lock);
            m_system.sent[m_peer].append(octets);
        }
        const auto script = m_system.datagramPeers.constFind(m_peer);
        if (script != m_system.datagramPeers.constEnd()) {
            m_pending.append((*script)(octets, ++m_attempt));
        }
        return {};
    }
    Result<QByteArray> receive(const Wait &wait) override
    {
        return m_pending.isEmpty() ? Result<QByteArray>(outwait(wait)) : m_pending.takeFirst();
    }
    QHostAddress localAddress() const override { return QHostAddress(u"198.51.100.200"_s); }
    quint16 localPort() const override { return 50000; }

private:
    FakeSystem &m_system;
    QString m_peer;
    int m_attempt = 0;
    QList<Result<QByteArray>> m_pending;
};

class FakeStream : public Stream
{
public:
    explicit FakeStream(FakeSystem::StreamPeer peer) : m_peer(std::move(peer)) {}

    Result<void> send(const QByteArray &octets, const Wait &) override
    {
        m_received += octets;
        m_pending.append(m_peer(m_received));
        return {};
    }
    Result<QByteArray> receive(const Wait &wait) override
    {
        return m_pending.isEmpty() ? Result<QByteArray>(outwait(wait))
                                   : Result<QByteArray>(m_pending.takeFirst());
    }

private:
    FakeSystem::StreamPeer m_peer;
    QByteArray m_received;
    QList<QByteArray> m_pending;
};

} // namespace

FakeSystem::FakeSystem() = default;

System FakeSystem::system()
{
    return {*this, *this, *this, *this, *this, *this, *this, *this, *this, *this};
}

Result<std::unique_ptr<DatagramSocket>> FakeSystem::connectTo(const QHostAddress &address,
                                                              quint16 port)
{
    const QString peer = endpoint(address, port);
    if (connectFailures.contains(peer)) {
        return connectFailures.value(peer);
    }
    return std::unique_ptr<DatagramSocket>(std::make_unique<FakeDatagramSocket>(*this, peer));
}

Result<std::unique_ptr<Stream>> FakeSystem::connectTo(const QHostAddress &address, quint16 port,
                                                      const Wait &wait)
{
    const QString peer = endpoint(address, port);
    if (connectFailures.contains(peer)) {
        return connectFailures.value(peer);
    }
    if (!streamPeers.contains(peer)) {
        return outwait(wait);
    }
    return std::unique_ptr<Stream>(std::make_unique<FakeStream>(streamPeers.value(peer)));
}

Result<QList<QHostAddress>>
FakeSystem::lookup(const QString &name, QAbstractSocket::NetworkLayerProtocol family, const Wait &)
{
    const QString key = name + (family == QAbstractSocket::IPv6Protocol ? u" 6"_s : u" 4"_s);
    const auto found = names.constFind(key);
    return found == names.constEnd() ? Result<QList<QHostAddress>>(notScripted(key)) : *found;
}

Result<RoutingEvidence> FakeSystem::read(const QList<QHostAddress> &targets)
{
    const std::lock_guard guard(lock);
    routeTargets = targets;
    return routing;
}

} // namespace aovpn::test
