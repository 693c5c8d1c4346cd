// SPDX-License-Identifier: Apache-2.0
// Translates a text and fills in a finding's values.
#include "checks/guidance/date_text.h"
#include "checks/guidance/guidance.h"
#include "checks/guidance/known_words.h"
#include "checks/guidance/punctuation.h"
#include "checks/guidance/value_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr char kContext[] = "Guidance";

/// Numbers in the reader's digits, but ungrouped: "port 4,500" would read wrong.
QString numberText(double number)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    constexpr double kExact = 9007199254740992.0;
    if (std::abs(number) < kExact && number == std::floor(number)) {
        return locale.toString(static_cast<qint64>(number));
    }
    return locale.toString(number, 'f', 1);
}

/// "2026-03-01T12:00:00.000Z" -> "2026-03-01 12:00 UTC" in the reader's form; null if @p text is no
/// such time.
QString timeText(const QString &text)
{
    if (text.size() < 17 || text.size() > 30 || text.at(10) != u'T' || !text.endsWith(u'Z')) {
        return {};
    }
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return utcDateText(time, TimeDetail::Minutes);
}

/// Values come from servers and files: nothing that steers a terminal or turns the writing
/// direction may pass.
QString harmless(QString text)
{
    for (QChar &c : text) {
        const char16_t code = c.unicode();
        const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        if (turns || c.category() == QChar::Other_Control || code == 0x2028 || code == 0x2029) {
            c = QChar::ReplacementCharacter;
        }
    }
    return text;
}

QString valueText(QStringView key, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool()
                   ? QCoreApplication::translate(kContext, QT_TRANSLATE_NOOP("Guidance", "yes"))
                   : QCoreApplication::translate(kContext, QT_TRANSLATE_NOOP("Guidance", "no"));
    case QJsonValue::Double:
        return numberText(value.toDouble());
    case QJsonValue::String: {
        const QString text = value.toString();
        if (text.isEmpty()) {
            //: stands where a value is empty, for example an empty list of names
            return QCoreApplication::translate(kContext, QT_TRANSLATE_NOOP("Guidance", "none"));
        }
        if (const char *word = guidance::valueWord(key, text)) {
            return QCoreApplication::translate(kContext, word);
        }
        const QString time = timeText(text);
        return time.isEmpty() ? harmless(knownWords(text)) : time;
    }
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QJsonValue part = array.at(i);
            parts.append(part.isArray() ? u"?"_s : valueText(key, part));
        }
        return parts.isEmpty() ? valueText(key, QJsonValue(u""_s)) : parts.join(comma());
    }
    case QJsonValue::Null:
    case QJsonValue::Object:
    case QJsonValue::Undefined:
        break;
    }
    return u"?"_s;
}

constexpr QStringView kPowerShellQuotes = u"'\u2018\u2019\u201a\u201b";

/// May @p c stand inside the quotes of an argument, whichever shell reads it?
bool isPlainInQuotes(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || kPowerShellQuotes.contains(c) ||
           QStringView(u" ._-:()@+,#/").contains(c);
}

/// A value as one argument of a command: as it is if it is one plain word, else in single quotes,
/// in which PowerShell expands nothing; it takes five characters for a single quote, and a doubled
/// one for the character itself. What another shell could take for more than a name does not
/// appear: the key stands in its place, in capitals.
/// Source: PowerShell, about_Quoting_Rules.
QString argumentText(QStringView key, const QString &value)
{
    const auto isWordCharacter = [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || QStringView(u"._:-").contains(c);
    };
    if (value.isEmpty() || !std::all_of(value.begin(), value.end(), isPlainInQuotes)) {
        return key.toString().toUpper();
    }
    if (value.front() != u'-' && std::all_of(value.begin(), value.end(), isWordCharacter)) {
        return value;
    }
    QString quoted;
    for (const QChar c : value) {
        quoted += c;
        if (kPowerShellQuotes.contains(c)) {
            quoted += c;
        }
    }
    return u'\'' + quoted + u'\'';
}

bool isIdentifier(QStringView key)
{
    if (key.isEmpty() || key.front().isDigit()) {
        return false;
    }
    return std::all_of(key.begin(), key.end(),
                       [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
}

/// What stands for {@p key}, or for the argument {key!}.
QString filledIn(QStringView key, const QJsonObject &values)
{
    if (values.contains(key)) {
        return valueText(key, values.value(key));
    }
    if (key.endsWith(u'!')) {
        const QStringView name = key.chopped(1);
        const QJsonValue value = values.value(name);
        return argumentText(name,
                            value.isDouble() ? numberText(value.toDouble()) : value.toString());
    }
    const guidance::DerivedText derived = guidance::derivedText(key, values);
    return derived.text != nullptr ? phrase(derived.text, derived.values) : u"?"_s;
}

} // namespace

QString phrase(const char *text, const QJsonObject &values)
{
    if (text == nullptr) {
        return {};
    }
    const QString translated = QCoreApplication::translate(kContext, text);
    QString result;
    result.reserve(translated.size());
    qsizetype at = 0;
    // One pass over the text; what is filled in is never looked at again.
    while (at < translated.size()) {
        const qsizetype open = translated.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : translated.indexOf(u'}', open);
        if (close < 0) {
            break;
        }
        const QStringView key = QStringView(translated).mid(open + 1, close - open - 1);
        if (isIdentifier(key.endsWith(u'!') ? key.chopped(1) : key)) {
            result += QStringView(translated).mid(at, open - at);
            result += filledIn(key, values);
            at = close + 1;
        } else {
            result += QStringView(translated).mid(at, open + 1 - at);
            at = open + 1;
        }
    }
    result += QStringView(translated).mid(at);
    return result;
}

} // namespace aovpn
