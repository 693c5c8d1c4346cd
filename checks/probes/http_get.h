// SPDX-License-Identifier: Apache-2.0
// One GET over plain HTTP through the seam, with bounds and a deadline.
#pragma once

#include "checks/protocol/http_reply.h"
#include "checks/system/system.h"

#include <QUrl>

#include <optional>

namespace aovpn {

/// The URL if it can be fetched here: http with a host, no credentials, at most 2048 characters.
std::optional<QUrl> httpUrl(const QString &text);

/// The IPv4 and IPv6 addresses of the URL's host; both families are asked at the same time.
/// Errors: those of Resolver::lookup(); NameNotFound: the name has no address.
Result<QList<QHostAddress>> httpAddresses(System &system, const QUrl &url, const Wait &wait);

/// Connects to the first of @p addresses that accepts (each gets its share of the time), asks for
/// @p url, and feeds @p reader until the reply is complete or @p enough octets of its body are
/// there (0: all of it). Errors: those of Streams and Stream; Malformed: as HttpReplyReader says,
/// @p reader.soFar() keeps what came before; Timeout, Cancelled.
Result<void> httpGet(System &system, const QUrl &url, const QList<QHostAddress> &addresses,
                     HttpReplyReader &reader, const Wait &wait, qsizetype enough = 0);

/// Does the reply send the reader to another address?
bool isRedirect(const HttpReply &reply);

} // namespace aovpn
