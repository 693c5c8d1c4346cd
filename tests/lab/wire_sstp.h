// SPDX-License-Identifier: Apache-2.0
// An SSTP call of a bundle beside tshark's view of it.
#pragma once

#include "checks/model/interview_evidence.h"
#include "tests/lab/wire_view.h"

namespace lab {

/// The fields that tshark is asked for.
QStringList sstpFields();

/// Input: @p frames: every packet of the capture in which tshark sees SSTP. Result: a pair for each
/// direction and one for what was derived.
Comparison compareSstp(const aovpn::SstpCall &call, const QList<Frame> &frames);

} // namespace lab
