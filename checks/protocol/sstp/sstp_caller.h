// SPDX-License-Identifier: Apache-2.0
// The client's side of an SSTP call as far as it goes without credentials: a value without socket,
// TLS, clock or thread. Input and output are the plain octets inside TLS, after the HTTP reply.
#pragma once

#include "checks/model/interview_evidence.h"
#include "checks/protocol/eap/eap_peer.h"

#include <memory>

namespace aovpn::sstp {

struct CallOptions
{
    QString protocol; ///< the profile's authentication: "eap", "mschapv2", "chap", "pap"; empty:
                      ///< not known, whatever the server demands is taken as it comes
    eap::PeerOptions eap;
};

/// CALL_CONNECT_REQUEST; LCP as far as the server's authentication option: one Configure-Nak with
/// the profile's protocol if the server demands another; with EAP the talk of eap::Peer, with CHAP
/// nothing beyond LCP, PAP is never sent; then LCP Terminate-Request, CALL_DISCONNECT, and over
/// when the server acknowledges or closes. Answers echo requests. Bounds: 64 packets, 64 KiB.
/// Source: [MS-SSTP] 2.2 and 3.2; RFC 1661, 4 to 6; RFC 1994; RFC 2759; RFC 3748.
class Caller
{
public:
    explicit Caller(const CallOptions &options);
    ~Caller();
    Caller(Caller &&) noexcept;
    Caller &operator=(Caller &&) noexcept;

    /// Octets for the server; at first the call request.
    QByteArray takeOutgoing(std::chrono::milliseconds at);
    /// Octets of the server, untrusted, cut anywhere.
    void feed(const QByteArray &octets, std::chrono::milliseconds at);
    /// The server closed the stream.
    void feedEnd();
    /// End the call: for whoever is out of time.
    void finish();
    /// Nothing more is to be sent or awaited.
    bool over() const;
    /// The whole record so far, without addresses and identityKind, facts derived.
    SstpCall record() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Fills call.facts from call.packets.
void deriveCall(SstpCall &call);

} // namespace aovpn::sstp
