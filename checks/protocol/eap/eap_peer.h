// SPDX-License-Identifier: Apache-2.0
// The peer's side of EAP, as far as it goes without a password or a key: a value without socket,
// clock or thread. Used inside IKE_AUTH and inside PPP.
#pragma once

#include "checks/model/interview_evidence.h"
#include "checks/protocol/eap/eap_packet.h"

#include <memory>
#include <optional>

namespace aovpn::eap {

struct PeerOptions
{
    QByteArray identity;       ///< the answer to Identity, UTF-8; may be empty
    std::optional<int> method; ///< the profile's; another proposal is answered with a NAK naming it
};

/// Answers requests in this order: Identity with the identity; Notification with an empty one; a
/// method that is not the profile's with one NAK that names it; PEAP, EAP-TLS and EAP-TTLS with a
/// TLS handshake that ends with a fatal alert as soon as the server's certificate was seen; any
/// other method, and whatever comes after it is through, with a NAK that names nothing. TLS octets
/// that cannot be read end the handshake in the same way. Never sends a value that is derived from
/// a password.
///
/// Own TLS messages: one ClientHello below 1,000 octets, no SNI, no client certificate; received
/// ones at most 64 KiB a flight, at most 64 fragments.
/// Source: RFC 3748, 4 and 5; RFC 5216, 2.1 and 3; RFC 5281, 9; [MS-PEAP] 2.2.
class Peer
{
public:
    explicit Peer(const PeerOptions &options);
    ~Peer();
    Peer(Peer &&) noexcept;
    Peer &operator=(Peer &&) noexcept;

    /// Input: an EAP packet of the server, untrusted.
    /// Result: the packet to answer with; nullopt: none is due (Success, Failure, or not a
    /// request, or after the end). A repeated request (same identifier, same octets) gets the same
    /// octets again. Errors: Malformed: no EAP packet.
    Result<std::optional<QByteArray>> take(const QByteArray &packet);

    /// Success or Failure came: the server ended the conversation.
    bool ended() const;
    /// The next answer of ours asks the server to end, or has asked already: nothing more will be
    /// learned.
    bool through() const;
    /// From now on every request is answered by the wish to end, also one that was answered before:
    /// a fatal alert where a TLS handshake has begun, else a NAK that names nothing.
    void finish();
    /// What the outer TLS handshake showed; null: there was none.
    std::optional<SignInTls> signInTls() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aovpn::eap
