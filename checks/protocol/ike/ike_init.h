// SPDX-License-Identifier: Apache-2.0
// The questions that tell whether an IKEv2 server is there and what it would agree to.
#pragma once

#include "checks/protocol/ike/ike_key_share.h"
#include "checks/protocol/ike/ike_parse.h"

#include <QMap>

#include <memory>

namespace aovpn::ike {

/// Both ends of the UDP path as this computer sees them, for the NAT detection hashes.
struct Endpoints
{
    QString localAddress;
    int localPort = 0;
    QString address;
    int port = 500;
};

/// @p count random octets. Errors: Internal.
Result<QByteArray> randomOctets(int count);

/// An IKE_SA_INIT request that no server may accept: encryption NULL, which RFC 7296 does not allow
/// for an IKE SA. Any server answers NO_PROPOSAL_CHOSEN and keeps no state, so it may be asked
/// without counting against the half-open limit (proven on strongSwan, not on RRAS).
/// Result: the message without marker, 244 octets. Errors: Internal: OpenSSL failed.
/// Source: RFC 7296, 2.7 and 3.3.2; RFC 2410.
Result<QByteArray> livenessQuestion();

/// The same, made so long with a vendor ID that it travels in IP fragments on every usual path: its
/// answer shows that fragments arrive at the server.
/// Result: 2,000 octets. Errors: as above. Source: RFC 7296, 2 and 3.12.
Result<QByteArray> oversizedQuestion();

/// A header of major version 3 and nothing else: a server answers INVALID_MAJOR_VERSION, even while
/// it drops IKE_SA_INIT of this address (proven on strongSwan, not on RRAS).
/// Result: 28 octets. Errors: Internal. Source: RFC 7296, 2.5.
Result<QByteArray> versionQuestion();

/// An initiator up to the end of IKE_SA_INIT: a value without socket, clock or thread. Give it the
/// replies; it says what to send next. Retransmission is the caller's: the identical octets. It
/// does not say that it can be redirected (RFC 5685, 3): a server that serves a client which does
/// not would send this one away, and nobody knows that Windows does.
/// Source: RFC 7296, 1.2, 2.6, 2.6.1.
class Initiator
{
public:
    enum class Step {
        Foreign,   ///< not an answer to this request
        Duplicate, ///< an answer that was acted upon already
        Next,      ///< the server wants a cookie or another group: send datagram() again
        Done,      ///< the final answer
    };

    /// Input:  a non-empty offer that names at least one of the groups 2, 14, 19, 20;
    ///         @p fragmentation: say IKEV2_FRAGMENTATION_SUPPORTED.
    /// Errors: NotSupported: a group that cannot be asked; Internal: OpenSSL failed.
    static Result<Initiator> start(const QList<Proposal> &offer, const Endpoints &endpoints,
                                   bool fragmentation = true);

    /// What to send now, with the non-ESP marker where the port wants one.
    QByteArray datagram() const;
    /// Input: a datagram as received, untrusted.
    Step take(const QByteArray &received);
    /// The pair whose public half datagram() has. Valid while this object is.
    const KeyPair &keyPair() const;

private:
    Initiator() = default;
    Step wantsCookie(const QByteArray &cookie);
    Step wantsGroup(int group);

    QList<Proposal> m_offer;
    Endpoints m_endpoints;
    QByteArray m_spi;
    QByteArray m_nonce;
    QByteArray m_cookie;
    /// By group: a repeated wish for one is a duplicate.
    QMap<int, std::shared_ptr<const KeyPair>> m_keyPairs;
    bool m_fragmentation = true;
    int m_group = 0;
    int m_changes = 0;
    bool m_done = false;
};

} // namespace aovpn::ike
