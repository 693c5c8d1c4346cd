// SPDX-License-Identifier: Apache-2.0
// A TLS server in memory: the other end of a TlsClient in the tests.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace aovpn::test {

/// What the server is like.
struct TlsPeerOptions
{
    int lowestVersion = 0x0301;                        ///< TLS 1.0, as on the wire
    int highestVersion = 0x0304;                       ///< TLS 1.3
    QString name = QStringLiteral("vpn.example.test"); ///< subject of its certificate
    QDateTime notAfter = QDateTime({2036, 1, 1}, {0, 0}, Qt::UTC);
    bool wantsClientCertificate = false; ///< fails without one
    bool issued = false;                 ///< by a CA of its own, whose certificate is sent, too
    QStringList authorities;             ///< common names in its CertificateRequest
};

/// One connection with a certificate (P-256) of its own, self-signed or issued.
class TlsPeer
{
public:
    explicit TlsPeer(const TlsPeerOptions &options = {});
    ~TlsPeer();
    TlsPeer(const TlsPeer &) = delete;
    TlsPeer &operator=(const TlsPeer &) = delete;

    /// Result: octets for the client.
    QByteArray feed(const QByteArray &octets);
    /// What the client sent, decrypted, so far.
    QByteArray received() const;
    /// Encrypts @p plain. Result: octets for the client.
    QByteArray send(const QByteArray &plain);
    /// Result: close_notify.
    QByteArray close();
    bool established() const;
    QString serverName() const;      ///< SNI of the client
    bool sawClose() const;           ///< the client said close_notify
    QByteArray certificate() const;  ///< DER
    QList<QByteArray> chain() const; ///< DER as it is sent, leaf first
    /// Number of the alert that the client sent; -1: none.
    int alert() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aovpn::test
