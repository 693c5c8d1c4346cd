// SPDX-License-Identifier: Apache-2.0
// The one line that Intune and ConfigMgr collect from each computer.
#pragma once

#include "checks/model/session_result.h"

#include <QByteArray>

namespace aovpn::cli {

/// Intune keeps that many characters of a detection script's output; the line end is one of them.
/// Source: Intune, "Remediations", script requirements.
inline constexpr qsizetype kLongestLine = 2048;

/// A result as one line.
/// Input:  a result that is redacted as far as it has to be; @p connections: how many were judged;
///         @p trouble: a sentence about what went wrong beside it; empty: nothing.
/// Result: a JSON object in ASCII with a line end, at most kLongestLine long. What is too long
/// loses
///         warnings first, then problems, then the end of its sentences; "left" counts the ids
///         that were left out.
QByteArray intuneLine(const SessionResult &result, qsizetype connections, const QString &trouble);

/// The line of a run that did not come about: verdict "not-run" and why.
QByteArray intuneLine(const QString &reason);

} // namespace aovpn::cli
