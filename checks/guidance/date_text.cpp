// SPDX-License-Identifier: Apache-2.0
#include "checks/guidance/date_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

QString dayFormat(const QLocale &locale)
{
    if (locale.language() == QLocale::English || locale.language() == QLocale::C) {
        return u"yyyy-MM-dd"_s;
    }
    QString format = locale.dateFormat(QLocale::ShortFormat);
    static const QRegularExpression shortYear(u"(?<!y)yy(?!y)"_s);
    return format.replace(shortYear, u"yyyy"_s);
}

} // namespace

QString dateText(const QDateTime &time, TimeDetail detail, const QLocale &locale)
{
    if (!time.isValid()) {
        return {};
    }
    const QString day = locale.toString(time.date(), dayFormat(locale));
    switch (detail) {
    case TimeDetail::Day:
        break;
    case TimeDetail::Minutes:
        return day + u' ' + locale.toString(time.time(), u"HH:mm"_s);
    case TimeDetail::Seconds:
        return day + u' ' + locale.toString(time.time(), u"HH:mm:ss"_s);
    }
    return day;
}

QString utcDateText(const QDateTime &time, TimeDetail detail, const QLocale &locale)
{
    const QString text = dateText(time.toUTC(), detail, locale);
    return text.isEmpty() || detail == TimeDetail::Day ? text : text + u" UTC"_s;
}

} // namespace aovpn
