// SPDX-License-Identifier: Apache-2.0
// The time in a Date field of HTTP.
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace aovpn {

/// Input:  the field's value, "Sun, 06 Nov 1994 08:49:37 GMT".
/// Result: that time in UTC; nullopt for anything but an IMF-fixdate (the obsolete forms too: no
/// sender may write them), a day that the calendar has not got, or another weekday than the date's.
/// A leap second counts as the second before it. Source: RFC 9110, 5.6.7.
std::optional<QDateTime> httpDate(const QByteArray &text);

/// The Date field of a reply's octets as they came; nullopt: there is no head, no such field, or
/// more than one. Source: RFC 9112, 2.1; RFC 9110, 6.6.1.
std::optional<QDateTime> httpReplyDate(const QByteArray &reply);

} // namespace aovpn
