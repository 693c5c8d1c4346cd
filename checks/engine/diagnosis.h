// SPDX-License-Identifier: Apache-2.0
// Findings -> the one cause, who must act, and what merely follows from it.
#pragma once

#include "checks/model/session_result.h"

#include <span>

namespace aovpn {

/// One row of the diagnosis table: a cause. Rows stand in the order in which causes are considered:
/// what happens earlier on the way from the laptop to the company network comes first. A finding's
/// usual cause is the first row that matches it; rows with the same id right after that one are its
/// other causes, with other owners.
struct CauseRow
{
    const char *id; ///< finding id, or its beginning up to and including a dot followed by '*'
    Owner owner;
    Confidence confidence;
    /// Symptom words that it explains beside its codes, blank-separated; may be null.
    const char *symptoms;
    /// Findings that follow from this one, blank-separated ids or "...*" patterns; may be null.
    const char *explains;
    /// What speaks for this cause and what against it, blank-separated: finding ids, "...*"
    /// patterns and answers ("answer:works-elsewhere=yes"); may be null.
    const char *supports = nullptr;
    const char *contradicts = nullptr;
    const char *question = nullptr; ///< whose answer would settle it: id of guidance/questions.h
};

std::span<const CauseRow> causeTable();

/// Marks the findings that follow from others and ranks the causes of the rest: problems before
/// warnings, then what explains the typed symptom, then by the person's answers (those for a cause
/// minus those against it), then by the table. The first candidate is the cause. Where the two
/// first are equal in all but the table, and an answer would tell them apart, asks its question.
/// Findings that speak for or against a cause, and answers, move its stated confidence by one step;
/// "certain" remains what was seen directly.
void diagnose(SessionResult &result);

} // namespace aovpn
