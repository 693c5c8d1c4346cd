// SPDX-License-Identifier: Apache-2.0
// Judging evidence: checks, ranking, diagnosis. Pure; the same for a live run and for a bundle.
#pragma once

#include "checks/model/session_result.h"

namespace aovpn {

/// Derives every `facts`, `path` and `revocation` member from the raw octets. Pure; a second call
/// changes nothing. Input: @p atUtc: the time at which certificates are judged; @p redacted:
/// addresses or octets were replaced, so facts that cannot be derived any more are kept as they
/// are.
void deriveFacts(Evidence &evidence, const QDateTime &atUtc, bool redacted = false);

/// Runs all checks and the diagnosis. @p pending: kinds of evidence that probes are still
/// collecting. Input: evidence with derived facts.
SessionResult judge(const Evidence &evidence, const SitePolicy &policy, const Request &request,
                    const QDateTime &atUtc, EvidenceKinds pending = {});

/// Derives and judges a loaded bundle again; @p policy replaces the embedded one if given.
SessionResult replay(const Bundle &bundle, const std::optional<SitePolicy> &policy = std::nullopt);

/// The bundle that belongs to a result.
Bundle bundleOf(const SessionResult &result);

/// Exit code of the console program: 0 no problem, 1 problem, 3 something could not be judged.
int exitCode(const SessionResult &result);

} // namespace aovpn
