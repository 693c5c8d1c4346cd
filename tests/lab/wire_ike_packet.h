// SPDX-License-Identifier: Apache-2.0
// One IKE packet, as this program's parsers see it and as tshark does.
#pragma once

#include "checks/model/interview_evidence.h"
#include "tests/lab/wire_view.h"

namespace lab {

/// The fields that tshark is asked for.
QStringList ikeFields();

/// @p octets without the four zeros that stand before IKE on UDP 4500 (RFC 3948, 2.2).
QByteArray withoutMarker(const QByteArray &octets);

View ownView(const aovpn::Datagram &datagram);
/// Of a message that came or went encrypted: what is inside.
View ownView(const aovpn::OpenedMessage &opened);

/// Input: @p opened: the packet was encrypted, and tshark had its keys.
View theirView(const Frame &frame, bool opened);

} // namespace lab
