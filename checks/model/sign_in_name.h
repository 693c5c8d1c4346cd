// SPDX-License-Identifier: Apache-2.0
// The name in which a sign-in server is asked for its method.
#pragma once

#include <QString>

namespace aovpn {

/// The longest name that every sign-in server takes, in octets of UTF-8.
/// Source: RFC 7542, 2.2 (a network access identifier of up to 253 octets must be carried).
inline constexpr qsizetype kLongestSignInName = 253;

/// Can @p name be the answer to EAP-Request/Identity? Blanks at its ends, which are not sent, do
/// not count: from 1 to kLongestSignInName octets of UTF-8 without control characters and
/// characters that only change how a text is shown; these would stand unseen in the server's log.
bool isSignInName(const QString &name);

} // namespace aovpn
