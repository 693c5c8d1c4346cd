// SPDX-License-Identifier: Apache-2.0
// What a bundle or site policy must hold, and how much it may hold, beyond the types of its
// members.
#pragma once

#include "checks/model/json.h"

namespace aovpn {

/// The longest list that a bundle or a site policy may hold; no computer's is near it. The events
/// of the log have a bound of their own: the newest are kept.
inline constexpr qsizetype kMaxListElements = 1000;
/// The longest list of trust anchors, intermediates or routes: stores and tables are larger.
inline constexpr qsizetype kMaxStoreElements = 10'000;

/// Input:  the outermost object of a bundle or a site policy, its members of the right types.
/// Result: the first list that is too long, number out of range, or member without which a piece of
/// evidence says nothing; nullopt: none.
std::optional<JsonMistake> limitMistake(const QJsonObject &file);

} // namespace aovpn
