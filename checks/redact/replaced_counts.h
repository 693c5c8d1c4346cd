// SPDX-License-Identifier: Apache-2.0
// How much a redaction replaced, for the reader of a report.
#pragma once

#include "checks/redact/redact.h"

#include <QMap>

namespace aovpn {

/// How many values each rule replaced.
inline QMap<QString, int> replacedCounts(const Redacted &redacted)
{
    QMap<QString, int> counts;
    for (const Replacement &replacement : redacted.replacements) {
        ++counts[replacement.rule];
    }
    return counts;
}

} // namespace aovpn
