// SPDX-License-Identifier: Apache-2.0
// Does a datagram answer our question, and does it make sense as an answer?
#pragma once

#include "checks/protocol/ike/ike_parse.h"

namespace aovpn::ike {

/// Is @p received an answer to @p sent, as far as the header tells? Both as on the wire of @p port.
/// Result: nullopt if it is; else why not, one sentence part. An IKEv1 message with our SPI counts
///         as an answer: something that speaks IKE is there.
/// Source: RFC 7296, 2.1, 2.5, 2.21.1 and 3.1; RFC 3948, 2.2.
std::optional<QString> whyNotAReply(int port, const QByteArray &sent, const QByteArray &received);

/// Does an accepting reply keep to what was offered?
/// Input:  both without marker, parsed.
/// Result: nullopt if it does or accepts nothing; else the first violation, one sentence part.
/// Source: RFC 7296, 2.5, 2.7, 2.10, 3.3 and 3.4.
std::optional<QString> violationOf(const Message &request, const Message &reply);

/// Does NAT detection say that an end has another address outside? @p type:
/// kNotifyNatDestination with our address and port, kNotifyNatSource with the server's.
/// Result: nullopt: there is no such notify, or @p address is no address. Source: RFC 7296, 2.23.
std::optional<bool> translated(const Message &reply, int type, const QString &address, int port);

/// SA with one proposal, KE and Nonce are there.
bool accepts(const Message &reply);

} // namespace aovpn::ike
