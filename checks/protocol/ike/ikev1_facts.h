// SPDX-License-Identifier: Apache-2.0
// What the answer to IKEv1's main mode says, as facts beside its octets.
#pragma once

#include "checks/model/network_evidence.h"

namespace aovpn::ike {

/// Input:  the question of this program and a datagram that came back, both as on the wire.
/// Result: accepted when the server chose a transform; its words in transforms, the way to prove
///         one's identity among them ("pre-shared key", "RSA signatures"); a refusal among the
///         notifies; malformed says why an answer is none, as where it chooses what the question
///         did not offer.
/// Source: RFC 2408, 4.5; RFC 2409, 5 and appendix A.
IkeReplyFacts mainModeFacts(const QByteArray &sent, const QByteArray &received);

} // namespace aovpn::ike
