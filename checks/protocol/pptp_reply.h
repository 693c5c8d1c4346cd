// SPDX-License-Identifier: Apache-2.0
// The start and the end of PPTP's control connection: octets for the server, and what its reply
// says. Source: RFC 2637, 2.1 to 2.4.
#pragma once

#include "checks/model/interview_evidence.h"

namespace aovpn {

/// What is kept of a reply at most.
inline constexpr qsizetype kMaxPptpReplyOctets = 1024;

/// Start-Control-Connection-Request: 156 octets, version 1.0. It names this program as its vendor
/// and no host.
///      0               1               2               3
///     +-------------------------------+-------------------------------+
///     | length 156                    | message type 1 (control)      |
///     +-------------------------------+-------------------------------+
///     | magic cookie 0x1A2B3C4D                                       |
///     +-------------------------------+-------------------------------+
///     | control message type 1        | reserved                      |
///     +-------------------------------+-------------------------------+
///     | protocol version 0x0100       | reserved; in a reply (type 2) |
///     |                               | result code, error code       |
///     +-------------------------------+-------------------------------+
///     | framing capabilities                                          |
///     +---------------------------------------------------------------+
///     | bearer capabilities                                           |
///     +-------------------------------+-------------------------------+
///     | maximum channels              | firmware revision             |
///     +-------------------------------+-------------------------------+
///     | host name, 64 octets, padded with zeros                       |
///     +---------------------------------------------------------------+
///     | vendor, 64 octets, padded with zeros                          |
///     +---------------------------------------------------------------+
QByteArray pptpStartRequest();

/// Stop-Control-Connection-Request: 16 octets, reason 1 (none in particular).
QByteArray pptpStopRequest();

/// Is the first message there as a whole, or is it clear that it is none of PPTP?
bool pptpReplyComplete(const QByteArray &octets);

/// Fills exchange.facts from exchange.reply; leaves it null if that is empty.
void derivePptpReply(PptpExchange &exchange);

} // namespace aovpn
