// SPDX-License-Identifier: Apache-2.0
// Findings -> the one cause, who must act, and what merely follows from it.
#pragma once

#include "checks/model/session_result.h"

#include <span>

namespace aovpn {

/// One row of the diagnosis table. Rows stand in the order in which causes are considered: what
/// happens earlier on the way from the laptop to the company network comes first.
struct CauseRow
{
    const char *id; ///< finding id, or its beginning up to and including a dot followed by '*'
    Owner owner;
    Confidence confidence;
    const char *
        symptoms; ///< symptom words that it explains beside its codes, blank-separated; may be null
    /// Findings that follow from this one, blank-separated ids or "...*" patterns; may be null.
    const char *explains;
};

std::span<const CauseRow> causeTable();

/// Ranks the findings of every stage, marks those that follow from others, and names the cause: the
/// first row of the table that a problem matches (warnings only where there is no problem); a
/// problem that explains the typed symptom goes before others that do not, unless it follows from
/// one of them.
void diagnose(SessionResult &result);

} // namespace aovpn
