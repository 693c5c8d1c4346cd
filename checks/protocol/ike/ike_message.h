// SPDX-License-Identifier: Apache-2.0
// IKE messages: octets <-> values. Source: RFC 7296, 3; RFC 2408 only as far as telling IKEv1
// apart.
#pragma once

#include "checks/model/network_evidence.h"
#include "checks/model/result.h"

#include <QJsonObject>

namespace aovpn {

/// One IKE message as raw octets (without the non-ESP marker) -> the JSON of `aovpn-doctor-cli
/// decode`: initiatorSpi, responderSpi, major, minor, exchange, flags, messageId, length, payloads,
/// notifies, dhGroup, transforms. Errors: Malformed with the octet offset.
Result<QJsonObject> decodeIkeMessage(const QByteArray &octets);

/// Fills exchange.facts from the last incoming datagram of exchange.datagrams; leaves it null if
/// none came.
void deriveIkeReply(IkeExchange &exchange);

} // namespace aovpn
