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

constexpr const char *kKeys[] = {"enrolment", "listing", "repair", "usualStart", "off", "against"};

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
    const auto found =
        std::find_if(std::begin(kWords), std::end(kWords), [&](const DerivedWord &row) {
            return key == QLatin1String(row.key) &&
                   (row.word == nullptr ||
                    values.value(QLatin1String(row.from)) == QLatin1String(row.word));
        });
    return found == std::end(kWords) ? DerivedText{} : DerivedText{found->text, {}};
}

} // namespace aovpn::guidance
