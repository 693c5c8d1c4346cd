// SPDX-License-Identifier: Apache-2.0
// The first of two walks over a result: learns the names that stand in it.
#pragma once

#include "checks/redact/redact.h"
#include "checks/redact/text_rules.h"

#include <QSet>

namespace aovpn {

/// Tells @p rules every name in @p result and in what leaves the computer beside it.
/// Result: texts out of a profile that are no words of its schema.
QSet<QString> learnNames(const SessionResult &result, const Beside &beside, TextRules &rules);

} // namespace aovpn
