// SPDX-License-Identifier: Apache-2.0
// Dates and times as the reader's language writes them.
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace aovpn {

enum class TimeDetail {
    Day,
    Minutes,
    Seconds,
};

/// "2026-03-02 08:15", "02.03.2026 08:15", "2026/03/02 08:15:30": @p time as it is, without its
/// zone, in the default locale's order of day, month and year; the year in four digits, hours from
/// 0 to 23. English has two orders that cannot be told apart, so it gets that of ISO 8601. Empty
/// for an invalid time.
QString dateText(const QDateTime &time, TimeDetail detail, const QLocale &locale = QLocale());
/// As above, in UTC and with that word behind a time of day.
QString utcDateText(const QDateTime &time, TimeDetail detail, const QLocale &locale = QLocale());

} // namespace aovpn
