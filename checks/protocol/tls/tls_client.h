// SPDX-License-Identifier: Apache-2.0
// A TLS client as a state machine on octets: no socket, file or clock of its own decides anything.
//
//      feed(octets from the peer)  ->  [ TlsClient ]  ->  takeOutgoing() to the peer
//      send(plain text)            ->  [           ]  ->  takeReceived() plain text
//
// It is made for looking, not for protecting: every certificate is accepted and kept, weak
// algorithms are spoken, and nothing secret may be sent through it.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace aovpn {

enum class TlsVersion {
    Tls10,
    Tls11,
    Tls12,
    Tls13,
};

enum class TlsState {
    Handshaking,
    Established,
    Failed,    ///< failure() says why
    Closed,    ///< the peer closed with close_notify after the handshake
    BrokenOff, ///< onlyCertificates: they are known, and an alert lies in takeOutgoing()
};

struct TlsClientOptions
{
    QString serverName; ///< SNI; empty or an address: none is sent (RFC 6066, 3)
    TlsVersion lowest = TlsVersion::Tls10;
    TlsVersion highest = TlsVersion::Tls13;
    /// Break the handshake off with the fatal alert certificate_unknown (46) when the peer's
    /// certificates are known: until TLS 1.2 after ServerHelloDone, in TLS 1.3 before its Finished.
    bool onlyCertificates = false;
};

/// One connection. Not for use by two threads at once.
/// Source: RFC 8446, RFC 5246; OpenSSL 3.0 without its configuration file.
class TlsClient
{
public:
    /// The ClientHello lies in takeOutgoing() afterwards.
    explicit TlsClient(const TlsClientOptions &options);
    ~TlsClient();
    TlsClient(const TlsClient &) = delete;
    TlsClient &operator=(const TlsClient &) = delete;

    /// Octets that came from the peer; untrusted, cut anywhere. Does nothing once failed or closed.
    void feed(const QByteArray &octets);
    /// The peer closed the transport: without a close_notify before it, a handshake has failed.
    void feedEnd();
    /// Octets for the peer. Also after a failure: they hold the alert.
    QByteArray takeOutgoing();

    /// Encrypts @p plain. Does nothing unless established.
    void send(const QByteArray &plain);
    /// What the peer sent so far, decrypted.
    QByteArray takeReceived();
    /// Says close_notify, if the handshake went so far.
    void close();

    TlsState state() const;
    /// Was the handshake ever finished? Stays true when the connection fails or closes later.
    bool wasEstablished() const;
    /// The peer's alert ("alert: handshake failure") or what was wrong with its octets ("wrong
    /// version number"); empty unless failed.
    QString failure() const;
    /// The peer's certificates in DER as it sent them, leaf first; also when the handshake failed
    /// after they came.
    QList<QByteArray> peerChain() const;
    /// Subjects that the peer's CertificateRequest names, RFC 2253; at most 256.
    QStringList authorities() const;
    /// The fatal alert certificate_unknown (46) in the clear, in the version that is agreed.
    QByteArray refusal() const;
    /// "TLSv1.3"; empty until established, with onlyCertificates until the ServerHello was taken.
    QString version() const;
    QString cipher() const; ///< "TLS_AES_256_GCM_SHA384"; empty until known

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Can a stream that begins with @p octets be TLS? True also for too few octets to tell.
/// Source: RFC 8446, 5.1: a handshake or alert record, major version 3.
bool startsLikeTls(const QByteArray &octets);

} // namespace aovpn
