// SPDX-License-Identifier: Apache-2.0
// The NAT detection hashes in IKE messages: SHA-1 of an address and a port under SPIs that stand
// beside it. A private address can be found by trying all of them.
#pragma once

#include <QByteArray>
#include <QList>

namespace aovpn {

/// Is this notify's data such a hash? Source: RFC 7296, 2.23 and 3.10.1.
constexpr bool isNatHash(int notifyType)
{
    return notifyType == 16388 || notifyType == 16389;
}

/// Overwrites the data of the NAT detection notifies in @p datagram with zeros; nothing moves.
/// Input:  an IKE message as it was on the wire, with or without the non-ESP marker; untrusted. A
///         payload that claims to be longer than the message counts as far as the message goes.
/// Result: the hashes that stood there; none if it is no IKE message.
/// Source: RFC 7296, 3.1, 3.2, 3.10; RFC 3948, 2.2.
QList<QByteArray> clearNatHashes(QByteArray &datagram);

} // namespace aovpn
