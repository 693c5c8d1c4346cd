// SPDX-License-Identifier: Apache-2.0
// How evidence grows: merging what a probe found, and which kind waits for which.
#pragma once

#include "checks/model/evidence.h"
#include "checks/model/stage.h"

#include <optional>

namespace aovpn {

/// Adds what @p part holds to @p known: single values replace, lists are appended, failures are
/// recorded.
void merge(Evidence &known, Evidence part);

/// The kind without which a probe for @p kind has nothing to ask; nullopt: it needs nothing.
std::optional<EvidenceKind> upstreamOf(EvidenceKind kind);

/// The kinds that the checks of @p stages need, and everything upstream of them. Empty @p stages:
/// all kinds.
EvidenceKinds kindsFor(const QList<Stage> &stages);

} // namespace aovpn
