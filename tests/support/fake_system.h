// SPDX-License-Identifier: Apache-2.0
// A scripted System: replies are set by the test, nothing touches the host.
#pragma once

#include "checks/system/system.h"

#include <QMap>

#include <functional>
#include <memory>
#include <mutex>

namespace aovpn::test {

/// Every interface of the seam in one object. Unscripted questions fail with NotSupported, so that
/// a test that forgot to script one notices.
class FakeSystem : public Clock,
                   public Datagrams,
                   public Streams,
                   public Resolver,
                   public RouteTable,
                   public TrustStore,
                   public ProfileStore,
                   public ClientCertificates,
                   public EventLog,
                   public Machine
{
public:
    FakeSystem();

    System system();

    /// Settable clock.
    QDateTime now = QDateTime({2026, 3, 1}, {12, 0}, Qt::UTC);

    /// What a peer does with a datagram: the replies, or a failure. Key: "address port".
    using DatagramPeer =
        std::function<QList<Result<QByteArray>>(const QByteArray &octets, int attempt)>;
    QMap<QString, DatagramPeer> datagramPeers;
    /// Failure of connectTo() itself, by "address port".
    QMap<QString, Failure> connectFailures;
    /// What a TCP peer answers to everything received so far; called after each send. An empty
    /// list: nothing yet.
    using StreamPeer = std::function<QList<QByteArray>(const QByteArray &received)>;
    QMap<QString, StreamPeer> streamPeers;
    /// By "name 4" and "name 6".
    QMap<QString, Result<QList<QHostAddress>>> names;
    QStringList resolvers{QStringLiteral("192.0.2.53")};
    Result<QByteArray> hosts = QByteArray("127.0.0.1 localhost\n");
    Result<RoutingEvidence> routing = Failure{FailureKind::NotSupported, 0, {}, {}};
    /// What the route table was asked for last.
    QList<QHostAddress> routeTargets;
    Result<QList<QByteArray>> trustRoots = QList<QByteArray>{};
    Result<QList<QByteArray>> storedIssuers = QList<QByteArray>{};
    Result<SystemVerdict> verdict = notOnThisSystem();
    /// What the system's chain engine was asked about, in order.
    QList<CertificateEvidence> judged;
    Result<QList<PhonebookFile>> phonebookFiles = QList<PhonebookFile>{};
    Result<SystemEvidence> computer = SystemEvidence{};
    Result<QList<ClientCertificate>> personalCertificates = notOnThisSystem();
    Result<QList<DialEvent>> loggedEvents = notOnThisSystem();
    Result<QList<TunnelEvent>> loggedTunnelEvents = notOnThisSystem();
    Result<TriggerEvidence> triggerState = notOnThisSystem();
    Result<SettingsEvidence> windowsSettings = notOnThisSystem();
    Result<AdapterEvidence> tunnelAdapter = notOnThisSystem();
    Result<DialerEvidence> dialerAnswer = notOnThisSystem();
    Result<CollectionEvidence> supportTool = notOnThisSystem();
    Result<QList<ProxySettings>> proxySettings = QList<ProxySettings>{};
    Result<NetworkState> stateOfNetwork = notOnThisSystem();

    /// Every datagram sent, by "address port".
    QMap<QString, QList<QByteArray>> sent;

    QDateTime nowUtc() override { return now; }
    Result<std::unique_ptr<DatagramSocket>> connectTo(const QHostAddress &address,
                                                      quint16 port) override;
    Result<std::unique_ptr<Stream>> connectTo(const QHostAddress &address, quint16 port,
                                              const Wait &wait) override;
    Result<QList<QHostAddress>> lookup(const QString &name,
                                       QAbstractSocket::NetworkLayerProtocol family,
                                       const Wait &wait) override;
    QStringList servers() override { return resolvers; }
    Result<QByteArray> hostsFile() override { return hosts; }
    Result<RoutingEvidence> read(const QList<QHostAddress> &targets) override;
    Result<QList<QByteArray>> roots() override { return trustRoots; }
    Result<QList<QByteArray>> intermediates() override { return storedIssuers; }
    Result<SystemVerdict> judge(const CertificateEvidence &certificate) override
    {
        judged.append(certificate);
        return verdict;
    }
    Result<QList<PhonebookFile>> phonebooks() override { return phonebookFiles; }
    Result<SystemEvidence> describe() override { return computer; }
    Result<QList<ClientCertificate>> certificates() override { return personalCertificates; }
    Result<QList<DialEvent>> dialEvents() override { return loggedEvents; }
    Result<QList<TunnelEvent>> tunnelEvents() override { return loggedTunnelEvents; }
    Result<TriggerEvidence> triggers() override { return triggerState; }
    Result<SettingsEvidence> settings() override { return windowsSettings; }
    Result<AdapterEvidence> adapter() override { return tunnelAdapter; }
    Result<DialerEvidence> dialer() override { return dialerAnswer; }
    Result<CollectionEvidence> collection() override { return supportTool; }
    Result<QList<ProxySettings>> proxies() override { return proxySettings; }
    Result<NetworkState> networkState() override { return stateOfNetwork; }

    static Failure notOnThisSystem() { return {FailureKind::NotSupported, 0, {}, {}}; }

    std::mutex lock; ///< guards @c sent; probes may run on several threads
};

} // namespace aovpn::test
