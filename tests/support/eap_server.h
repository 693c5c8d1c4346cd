// SPDX-License-Identifier: Apache-2.0
// A sign-in server in memory: the other end of an eap::Peer in the tests.
#pragma once

#include "tests/support/tls_peer.h"

#include <QList>

#include <memory>

namespace aovpn::test {

/// What the server is like.
struct EapServerOptions
{
    QList<int> methods{25};    ///< the first is proposed; a NAK may ask for the others
    bool asksIdentity = true;  ///< else it begins with a method
    bool knowsIdentity = true; ///< else the answer to the identity is EAP-Failure
    qsizetype fragment = 1000; ///< most TLS octets in one packet
    bool lengthAlways = false; ///< also in packets that need none
    int methodVersion = 0;     ///< in the flags of PEAP and EAP-TTLS
    QByteArray startData;      ///< beside the start flag
    TlsPeerOptions tls;
};

/// One conversation. Speaks EAP-TLS, PEAP and EAP-TTLS until the end of the TLS handshake, and
/// sends a challenge for EAP-MSCHAPv2; ends with EAP-Failure.
class EapServer
{
public:
    explicit EapServer(const EapServerOptions &options = {});
    ~EapServer();
    EapServer(const EapServer &) = delete;
    EapServer &operator=(const EapServer &) = delete;

    /// The first request.
    QByteArray start();
    /// Result: the next request, or EAP-Failure.
    QByteArray take(const QByteArray &response);

    QByteArray identity() const;
    bool failed() const; ///< EAP-Failure was sent
    const TlsPeer &tls() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aovpn::test
