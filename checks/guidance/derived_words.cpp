// SPDX-License-Identifier: Apache-2.0
// Words that follow from a finding's values: which command belongs to which store, how long a time
// is in words.
#include "checks/guidance/value_words.h"

#include <QLatin1String>
#include <QtGlobal>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace aovpn::guidance {
namespace {

constexpr const char *kKeys[] = {"enrolment", "listing", "repair", "usualStart", "off",
                                 "against",   "ending",  "passed", "tries"};

/// {key} for a finding whose value "from" is "word"; without a word: in any other case.
struct DerivedWord
{
    const char *key;
    const char *from;
    const char *word;
    const char *text;
};

constexpr DerivedWord kWords[] = {
    // Autoenrolment is started for the computer or for the user, never for both.
    //: stands behind "start enrolment: gpupdate, then"
    {"enrolment", "store", "machine", QT_TRANSLATE_NOOP("Guidance", "certutil -pulse (elevated)")},
    {"enrolment", "store", "user", QT_TRANSLATE_NOOP("Guidance", "certutil -user -pulse")},
    //: stands behind "start enrolment: gpupdate, then"
    {"enrolment", "store", nullptr,
     QT_TRANSLATE_NOOP("Guidance",
                       "certutil -user -pulse (user) or certutil -pulse (computer, elevated)")},
    {"listing", "store", "machine", QT_TRANSLATE_NOOP("Guidance", "certutil -store My")},
    {"listing", "store", "user", QT_TRANSLATE_NOOP("Guidance", "certutil -user -store My")},
    {"listing", "store", nullptr,
     QT_TRANSLATE_NOOP("Guidance",
                       "certutil -user -store My (user) or certutil -store My (computer)")},
    {"repair", "store", "user",
     QT_TRANSLATE_NOOP("Guidance", "certutil -user -repairstore My \"SERIALNUMBER\"")},
    {"repair", "store", nullptr,
     QT_TRANSLATE_NOOP("Guidance", "certutil -repairstore My \"SERIALNUMBER\" (elevated)")},
    // The start types of a clean Windows, as Set-Service spells them.
    {"usualStart", "service", "RasMan", QT_TRANSLATE_NOOP("Guidance", "Automatic")},
    {"usualStart", "service", "IKEEXT", QT_TRANSLATE_NOOP("Guidance", "Automatic")},
    {"usualStart", "service", "BFE", QT_TRANSLATE_NOOP("Guidance", "Automatic")},
    {"usualStart", "service", nullptr, QT_TRANSLATE_NOOP("Guidance", "Manual")},
};

/// About how long: minutes, from two hours on hours, from two days on days.
DerivedText duration(double minutes)
{
    constexpr double kHour = 60;
    constexpr double kDay = 24 * kHour;
    if (minutes >= 2 * kDay) {
        //: {count}: a number, two or more
        return {QT_TRANSLATE_NOOP("Guidance", "{count} days"),
                {{u"count"_s, std::round(minutes / kDay)}}};
    }
    if (minutes >= 2 * kHour) {
        //: {count}: a number, two or more
        return {QT_TRANSLATE_NOOP("Guidance", "{count} hours"),
                {{u"count"_s, std::round(minutes / kHour)}}};
    }
    //: {count}: a number, two or more
    return {QT_TRANSLATE_NOOP("Guidance", "{count} minutes"), {{u"count"_s, minutes}}};
}

DerivedText against(const QJsonObject &values)
{
    if (values.value(u"candidates"_s).toInteger() == 0) {
        //: no certificate is in a store
        return {QT_TRANSLATE_NOOP("Guidance", "There is none in it."), {}};
    }
    //: {candidates}: a number; {reasons}: each certificate with what speaks against it
    return {QT_TRANSLATE_NOOP("Guidance",
                              "Candidates: {candidates}. What speaks against each: {reasons}."),
            values};
}

/// Whole days that are left or gone; what is less than one is 0.
struct DayWords
{
    const char *none;
    const char *one;
    const char *several;
};

constexpr DayWords kEnding{
    //: stands behind "the certificate ends"
    QT_TRANSLATE_NOOP("Guidance", "in less than a day"),
    //: stands behind "the certificate ends"
    QT_TRANSLATE_NOOP("Guidance", "in one day"),
    //: stands behind "the certificate ends"; {days}: a number, two or more
    QT_TRANSLATE_NOOP("Guidance", "in {days} days"),
};

constexpr DayWords kPassed{
    //: when a certificate ended
    QT_TRANSLATE_NOOP("Guidance", "less than a day ago"),
    //: when a certificate ended
    QT_TRANSLATE_NOOP("Guidance", "one day ago"),
    //: when a certificate ended; {days}: a number, two or more
    QT_TRANSLATE_NOOP("Guidance", "{days} days ago"),
};

DerivedText dayText(const DayWords &words, const QJsonObject &values)
{
    const qint64 days = values.value(u"days"_s).toInteger();
    return {days < 1 ? words.none : days == 1 ? words.one : words.several, values};
}

DerivedText tries(const QJsonObject &values)
{
    //: stands behind "no answer on UDP 500 in"
    return {values.value(u"attempts"_s).toInteger() == 1
                ? QT_TRANSLATE_NOOP("Guidance", "one try")
                //: stands behind "no answer on UDP 500 in"; {attempts}: a number, two or more
                : QT_TRANSLATE_NOOP("Guidance", "{attempts} tries"),
            values};
}

} // namespace

std::span<const char *const> derivedKeys()
{
    return kKeys;
}

DerivedText derivedText(QStringView key, const QJsonObject &values)
{
    if (key == "off"_L1 && values.contains(u"minutes"_s)) {
        return duration(values.value(u"minutes"_s).toDouble());
    }
    if (key == "against"_L1 && values.contains(u"candidates"_s)) {
        return against(values);
    }
    if (key == "ending"_L1 && values.contains(u"days"_s)) {
        return dayText(kEnding, values);
    }
    if (key == "passed"_L1 && values.contains(u"days"_s)) {
        return dayText(kPassed, values);
    }
    if (key == "tries"_L1 && values.contains(u"attempts"_s)) {
        return tries(values);
    }
    const auto found =
        std::find_if(std::begin(kWords), std::end(kWords), [&](const DerivedWord &row) {
            return key == QLatin1String(row.key) &&
                   (row.word == nullptr ||
                    values.value(QLatin1String(row.from)) == QLatin1String(row.word));
        });
    return found == std::end(kWords) ? DerivedText{} : DerivedText{found->text, {}};
}

} // namespace aovpn::guidance
