// SPDX-License-Identifier: Apache-2.0
// How much the profile readers keep of a file that means harm.
#pragma once

#include "checks/model/connection.h"

namespace aovpn {

/// The most entries of a phonebook, and the most values of one list in a profile, that are kept.
inline constexpr qsizetype kMaxProfileValues = 10'000;
/// The longest value of a defect, and the longest malformed thumbprint, that is kept.
inline constexpr qsizetype kMaxDefectValue = 200;
/// The most defects that are kept of one profile.
inline constexpr qsizetype kMaxDefects = 100;

/// Adds one defect, cut to its bounds.
inline void addDefect(QList<ProfileDefect> &defects, const QString &topic, const QString &where,
                      const QString &value, const QString &expected = {})
{
    if (defects.size() < kMaxDefects) {
        defects.append({topic, where, value.left(kMaxDefectValue), expected});
    }
}

} // namespace aovpn
