// SPDX-License-Identifier: Apache-2.0
// An IKEv2 initiator without credentials: from IKE_SA_INIT to the end of what a gateway tells
// before a sign-in. A value without socket, clock or thread.
#pragma once

#include "checks/model/interview_evidence.h"
#include "checks/protocol/eap/eap_peer.h"
#include "checks/protocol/ike/ike_init.h"

#include <memory>

namespace aovpn::ike {

/// Never more requests than this in one interview: 64 fragments of a TLS flight and what stands
/// around them.
inline constexpr int kMostRequests = 80;

struct InterviewOptions
{
    QList<Proposal> offer;
    Endpoints endpoints; ///< of IKE_SA_INIT
    eap::PeerOptions eap;
    bool fragmentation = true; ///< say IKEV2_FRAGMENTATION_SUPPORTED
    /// The identity is a person's own: no gateway gets it that has not proven that it holds its
    /// certificate's key.
    bool onlyToProven = false;
    /// End the SA by the shortest way that the server keeps no state after: for whoever only wanted
    /// to know what IKE_SA_INIT says.
    bool onlyEnd = false;
};

/// Sends, in this order: IKE_SA_INIT (again with a cookie or another group if the server wants so);
/// IKE_AUTH without AUTH payload and without CERTREQ: IDi (ID_IPV4_ADDR or ID_IPV6_ADDR of the
/// local address), CP, SA (ESP), TSi, TSr; then one IKE_AUTH per EAP packet; and ends the SA:
/// through a NAK that names nothing or a TLS alert until EAP-Failure comes, or with DELETE when the
/// server authenticated itself without EAP. Never INITIAL_CONTACT, never EAP_ONLY_AUTHENTICATION.
///
/// A gateway whose signature is false is told no name: its EAP is ended at once.
///
/// A request is never longer than 1,200 octets on the wire, so none is sent in fragments; received
/// fragments (RFC 7383) are put together: at most 64 of at most 64 KiB in all.
/// Source: RFC 7296, 1.2, 2.6, 2.15, 2.16, 2.21.2, 3; RFC 7383; RFC 5282; RFC 7427.
class Interviewer
{
public:
    enum class Step {
        Foreign,   ///< not an answer to the request that is open; ignore it
        Duplicate, ///< was acted upon already
        Partial,   ///< a fragment of the answer; wait for the others
        Next,      ///< send datagram() now
        Done,      ///< over; end() says how
    };

    /// Errors: NotSupported: a group that cannot be asked, a local address that is none, an
    /// identity
    ///         of more than 253 octets (RFC 7542, 2.1); Internal: OpenSSL failed.
    static Result<Interviewer> start(const InterviewOptions &options);
    ~Interviewer();
    Interviewer(Interviewer &&) noexcept;
    Interviewer &operator=(Interviewer &&) noexcept;

    /// What to send now, with the non-ESP marker where port() wants one. The same octets until the
    /// answer is taken: retransmission is the caller's.
    QByteArray datagram() const;
    /// Of the server, for datagram(): changes to 4500 after IKE_SA_INIT when NAT detection says
    /// that there is a NAT on the way; the caller then opens another socket.
    int port() const;
    /// Is the open request IKE_SA_INIT?
    bool inSaInit() const;
    /// Input: a datagram from port(), untrusted. @p at: since the caller's start, for the record.
    Step take(const QByteArray &received, std::chrono::milliseconds at);
    /// The caller sent datagram() at @p at; called for each transmission, for the record.
    void sent(std::chrono::milliseconds at);
    /// Be over as soon as the server can be made to forget the SA: what is learned later is not
    /// wanted.
    void finish();

    InterviewEnd end() const; ///< NotStarted until IKE_SA_INIT was accepted; Cut while it goes on
    /// The whole record so far, without addresses and identityKind, facts derived.
    IkeInterview record() const;
    /// DER certificates of the gateway as sent, leaf first.
    QList<QByteArray> chain() const;

private:
    struct Private;
    explicit Interviewer(std::unique_ptr<Private> made);
    std::unique_ptr<Private> d;
};

/// Fills interview.facts from interview.messages. Certificates of every encoding count; an error
/// notify without EAP payload, after EAP has begun, is taken for EAP-Failure. Source: RFC 7296, 3.5
/// to 3.10 and 3.16.
void deriveInterview(IkeInterview &interview);

} // namespace aovpn::ike
