// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/http_date.h"

#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr std::array kDays{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr std::array kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
/// 'd' stands for a digit, '?' for a letter of a name that is looked up afterwards.
constexpr char kShape[] = "???, dd ??? dddd dd:dd:dd GMT";
constexpr qsizetype kMaxHead = qsizetype{16} * 1024;

bool fits(const QByteArray &text)
{
    if (text.size() != static_cast<qsizetype>(sizeof(kShape)) - 1) {
        return false;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char wanted = kShape[i];
        const char is = text.at(i);
        const bool good = wanted == '?' || (wanted == 'd' ? is >= '0' && is <= '9' : is == wanted);
        if (!good) {
            return false;
        }
    }
    return true;
}

/// Place of @p word, from 1; 0: it is none of them. The case counts (RFC 9110, 5.6.7).
template <std::size_t N> int placeOf(const QByteArray &word, const std::array<const char *, N> &all)
{
    const auto found = std::find(all.cbegin(), all.cend(), word);
    return found == all.cend() ? 0 : static_cast<int>(found - all.cbegin()) + 1;
}

} // namespace

std::optional<QDateTime> httpDate(const QByteArray &text)
{
    if (!fits(text)) {
        return std::nullopt;
    }
    const QDate day(text.mid(12, 4).toInt(), placeOf(text.mid(8, 3), kMonths),
                    text.mid(5, 2).toInt());
    const int second = text.mid(23, 2).toInt();
    const QTime time(text.mid(17, 2).toInt(), text.mid(20, 2).toInt(), std::min(second, 59));
    if (second > 60 || !day.isValid() || !time.isValid() ||
        day.dayOfWeek() != placeOf(text.left(3), kDays)) {
        return std::nullopt;
    }
    return QDateTime(day, time, Qt::UTC);
}

std::optional<QDateTime> httpReplyDate(const QByteArray &reply)
{
    if (!reply.startsWith("HTTP/1.")) {
        return std::nullopt;
    }
    std::optional<QDateTime> date;
    int seen = 0;
    const QList<QByteArray> lines = reply.left(kMaxHead).split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const QByteArray field = line.trimmed();
        if (field.isEmpty()) {
            break;
        }
        const qsizetype colon = field.indexOf(':');
        if (colon > 0 && field.left(colon).toLower() == "date") {
            ++seen;
            date = httpDate(field.mid(colon + 1).trimmed());
        }
    }
    return seen == 1 ? date : std::nullopt;
}

} // namespace aovpn
