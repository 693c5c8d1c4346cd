// SPDX-License-Identifier: Apache-2.0
// The IKE packets and interviews of a bundle beside tshark's view of them.
#pragma once

#include "checks/model/interview_evidence.h"
#include "tests/lab/wire_view.h"

namespace lab {

/// Input: @p frames: every IKE packet of the capture, opened. Result: a pair for each datagram of
/// @p exchanges, for each opened message of @p interviews, and for what was derived of each of
/// them.
Comparison compareIke(const QList<aovpn::IkeExchange> &exchanges,
                      const QList<aovpn::IkeInterview> &interviews, const QList<Frame> &frames);

} // namespace lab
