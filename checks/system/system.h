// SPDX-License-Identifier: Apache-2.0
// The seam: everything that a probe may ask of this computer and its network. One interface each;
// the real ones live in linux/ and windows/, the scripted ones in tests/support. All calls block
// until done, stopped or past the deadline, may be made from several threads at once, and change
// nothing on this computer.
#pragma once

#include "checks/model/evidence.h"
#include "checks/model/result.h"
#include "checks/system/wait.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>

#include <memory>

namespace aovpn {

/// Can @p address be that of one server? Whoever answers a name with a group, broadcast or
/// unspecified address must not make this program send there (Linux takes 0.0.0.0 for this very
/// computer).
inline bool isOneHost(const QHostAddress &address)
{
    return !address.isNull() && !address.isMulticast() && !address.isBroadcast() &&
           address != QHostAddress(QHostAddress::AnyIPv4) &&
           address != QHostAddress(QHostAddress::AnyIPv6);
}

class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime nowUtc() = 0;
};

/// A UDP socket connected to one peer, from an ephemeral port.
class DatagramSocket
{
public:
    virtual ~DatagramSocket() = default;
    /// Errors: BlockedLocally (the system forbade sending), Unreachable, Refused (an ICMP error
    /// that came earlier).
    virtual Result<void> send(const QByteArray &octets) = 0;
    /// Result: one datagram, at most 65,535 octets.
    /// Errors: Timeout, Cancelled, Refused (ICMP port unreachable), Unreachable (other ICMP
    /// errors).
    virtual Result<QByteArray> receive(const Wait &wait) = 0;
    virtual QHostAddress localAddress() const = 0;
    virtual quint16 localPort() const = 0;
};

class Datagrams
{
public:
    virtual ~Datagrams() = default;
    /// Errors: Unreachable (no route), BlockedLocally, NotSupported (no such address family),
    /// Internal.
    virtual Result<std::unique_ptr<DatagramSocket>> connectTo(const QHostAddress &address,
                                                              quint16 port) = 0;
};

/// An established TCP connection.
class Stream
{
public:
    virtual ~Stream() = default;
    /// Sends all of @p octets. Errors: Timeout, Cancelled, Refused (reset), Internal.
    virtual Result<void> send(const QByteArray &octets, const Wait &wait) = 0;
    /// Result: 1 to 65,536 octets, or none at all when the peer has closed.
    /// Errors: Timeout, Cancelled, Refused (reset), Internal.
    virtual Result<QByteArray> receive(const Wait &wait) = 0;
};

class Streams
{
public:
    virtual ~Streams() = default;
    /// Errors: Timeout, Cancelled, Refused (RST), Unreachable (no route or ICMP), BlockedLocally,
    /// NotSupported, Internal.
    virtual Result<std::unique_ptr<Stream>> connectTo(const QHostAddress &address, quint16 port,
                                                      const Wait &wait) = 0;
};

/// The system's own resolver, hosts file and caches included: what Windows' dialer would get.
class Resolver
{
public:
    virtual ~Resolver() = default;
    /// Result: addresses of that family; empty: the name exists without any.
    /// Errors: NameNotFound, Timeout (silent), Refused (the resolver failed), Unreachable (none
    /// configured or no route), Cancelled.
    virtual Result<QList<QHostAddress>>
    lookup(const QString &name, QAbstractSocket::NetworkLayerProtocol family, const Wait &wait) = 0;
    /// Addresses of the configured resolvers.
    virtual QStringList servers() = 0;
    /// Text of the hosts file. Errors: NotFound, AccessDenied.
    virtual Result<QByteArray> hostsFile() = 0;
};

class RouteTable
{
public:
    virtual ~RouteTable() = default;
    /// Interfaces, routes, name servers, and the system's own best route to each of @p targets.
    /// Errors: AccessDenied, NotSupported, Internal.
    virtual Result<RoutingEvidence> read(const QList<QHostAddress> &targets) = 0;
};

class TrustStore
{
public:
    virtual ~TrustStore() = default;
    /// DER certificates of the system's trusted roots. Errors: NotFound, AccessDenied,
    /// NotSupported.
    virtual Result<QList<QByteArray>> roots() = 0;
    /// DER certificates of CAs that the system keeps beside its roots; empty: it keeps none.
    /// Errors: AccessDenied.
    virtual Result<QList<QByteArray>> intermediates() { return QList<QByteArray>{}; }
    /// What the system's own chain engine says about @p certificate, its chain as it was sent. The
    /// network is not asked. Errors: NotSupported (this system has no such engine), Malformed (the
    /// leaf is no certificate), AccessDenied, Internal.
    virtual Result<SystemVerdict> judge(const CertificateEvidence & /*certificate*/)
    {
        return Failure{FailureKind::NotSupported, 0, QStringLiteral("only Windows has this"), {}};
    }
};

/// A phonebook file as it lies on the disk.
struct PhonebookFile
{
    QString path;
    QByteArray octets;
    bool allUsers = false;
};

class ProfileStore
{
public:
    virtual ~ProfileStore() = default;
    /// The phonebooks of this user and of all users; empty: there are none.
    /// Errors: AccessDenied, NotSupported (this system has no such thing).
    virtual Result<QList<PhonebookFile>> phonebooks() = 0;
};

/// The certificates with which this computer and this user can prove who they are.
class ClientCertificates
{
public:
    virtual ~ClientCertificates() = default;
    /// Result: every certificate of the personal stores with its chain as far as the stores have
    /// it; no private key leaves its store. Errors: AccessDenied, NotSupported.
    virtual Result<QList<ClientCertificate>> certificates() = 0;
};

class EventLog
{
public:
    virtual ~EventLog() = default;
    /// Result: the newest events of the provider RasClient, at most 200, newest first.
    /// Errors: AccessDenied, NotSupported.
    virtual Result<QList<DialEvent>> dialEvents() = 0;
    /// Result: the newest events of SSTP and EAP, at most kMaxTunnelEvents, newest first.
    virtual Result<QList<TunnelEvent>> tunnelEvents()
    {
        return Failure{
            FailureKind::NotSupported, 0, QStringLiteral("this system keeps no such log"), {}};
    }
};

class Machine
{
public:
    virtual ~Machine() = default;
    virtual Result<SystemEvidence> describe() = 0;
    /// Each: AccessDenied, NotSupported (this system has no such thing).
    virtual Result<TriggerEvidence> triggers() = 0;
    virtual Result<SettingsEvidence> settings() = 0;
    virtual Result<AdapterEvidence> adapter() = 0;
    virtual Result<CollectionEvidence> collection() = 0;
    /// The proxies that this user and this computer are told to use; empty: none.
    virtual Result<QList<ProxySettings>> proxies() = 0;
    /// How far the system itself says that its network leads, and its firewall.
    virtual Result<NetworkState> networkState()
    {
        return Failure{
            FailureKind::NotSupported, 0, QStringLiteral("this system does not say it"), {}};
    }
    /// What the dialer of the system knows: its entries and which of them are connected.
    /// Errors: NotSupported, AccessDenied, Internal.
    virtual Result<DialerEvidence> dialer()
    {
        return Failure{FailureKind::NotSupported, 0, QStringLiteral("only Windows has this"), {}};
    }
};

/// Borrowed by the session and its probes; every member outlives them.
struct System
{
    Clock &clock;
    Datagrams &datagrams;
    Streams &streams;
    Resolver &resolver;
    RouteTable &routes;
    TrustStore &trust;
    ProfileStore &profiles;
    ClientCertificates &clientCertificates;
    EventLog &events;
    Machine &machine;
};

} // namespace aovpn
