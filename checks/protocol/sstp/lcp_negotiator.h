// SPDX-License-Identifier: Apache-2.0
// Our side of LCP, as far as the server's choice of an authentication protocol.
#pragma once

#include "checks/protocol/sstp/lcp_packet.h"

namespace aovpn::sstp {

/// Asks for an MRU of 1,500 and for nothing else; takes a Nak or Reject of it. Of the server's
/// Configure-Request it rejects what it does not know (callback, multilink, ...), answers an
/// authentication protocol that is not the profile's with one Configure-Nak that names it, and
/// acknowledges EAP only. Sends no more than 1,024 octets of a packet back; a longer
/// Configure-Request is Malformed.
/// Source: RFC 1661, 4 and 5.
class LcpNegotiator
{
public:
    enum class Step {
        GoOn,
        SignIn,     ///< EAP was demanded and acknowledged
        Enough,     ///< what the server demands is known, and we do not go on with that
        Terminated, ///< the server ended LCP
    };
    struct Reply
    {
        Step step = Step::GoOn;
        QList<QByteArray> answers; ///< LCP packets
    };

    /// @p wanted: the profile's protocol, a name of authenticationName(); empty: not known.
    explicit LcpNegotiator(const QString &wanted);

    /// Our Configure-Request.
    QByteArray request();
    /// Input: an LCP packet of the server, untrusted. Errors: Malformed.
    Result<Reply> take(const QByteArray &octets);
    /// Our Terminate-Request.
    QByteArray terminate();

private:
    Result<Reply> judge(const LcpPacket &packet);
    Result<Reply> askAgain(const LcpPacket &packet);
    QByteArray nak(const LcpPacket &packet) const;

    std::optional<QByteArray> m_wanted;
    QList<LcpOption> m_options;  ///< of our Configure-Request
    int m_identifier = 0;        ///< of our latest packet
    int m_requestIdentifier = 0; ///< of our latest Configure-Request
    int m_requests = 0;
    std::optional<LcpPacket> m_refused; ///< the Configure-Request that got our Nak
};

} // namespace aovpn::sstp
