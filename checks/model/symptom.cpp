// SPDX-License-Identifier: Apache-2.0
#include "checks/model/symptom.h"

#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr quint32 kFirstHresult = 0x80000000U;

std::optional<quint32> hexNumber(QStringView digits)
{
    bool ok = false;
    const quint64 number = digits.toULongLong(&ok, 16);
    constexpr quint64 kSignBits = 0xffffffff00000000ULL;
    if (!ok) {
        return std::nullopt;
    }
    const bool extended = (number & kSignBits) == kSignBits && (number & kFirstHresult) != 0;
    if (number > std::numeric_limits<quint32>::max() && !extended) {
        return std::nullopt;
    }
    return static_cast<quint32>(number);
}

std::optional<quint32> decimalNumber(QStringView digits)
{
    bool ok = false;
    const qint64 number = digits.toLongLong(&ok, 10);
    if (!ok || number < std::numeric_limits<qint32>::min() ||
        number > std::numeric_limits<quint32>::max()) {
        return std::nullopt;
    }
    return static_cast<quint32>(number);
}

} // namespace

QString trimmedCode(const QString &text)
{
    constexpr qsizetype kLongest = 200;
    if (text.size() > kLongest) {
        return {};
    }
    QString code = text.trimmed();
    code.replace(QChar(0x2212), u'-').replace(QChar(0x2013), u'-');
    static const QRegularExpression leading(
        u"^(?:\\p{L}{2,}[\\s:=#]+)+\\(?(?=[-0-9&]|[0-9A-Fa-f]{8}\\b|\\p{Lu}+_)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    code.remove(leading);
    static const QRegularExpression trailing(u"[\\s.,;:)!?]+$"_s);
    code.remove(trailing);
    return code;
}

std::optional<quint32> codeNumber(const QString &text)
{
    const QString code = trimmedCode(text);
    static const QRegularExpression hex(
        u"^(?:0[xX]|&[hH])([0-9A-Fa-f]{1,16})(?:[uU]?[lL]{0,2}|&)$"_s);
    static const QRegularExpression bareHex(u"^([0-9A-Fa-f]{8})[lL]?$"_s);
    static const QRegularExpression decimal(u"^([-+]?[0-9]{1,12})$"_s);
    if (const auto match = hex.match(code); match.hasMatch()) {
        return hexNumber(match.capturedView(1));
    }
    if (const auto match = bareHex.match(code); match.hasMatch()) {
        return hexNumber(match.capturedView(1));
    }
    if (const auto match = decimal.match(code); match.hasMatch()) {
        return decimalNumber(match.capturedView(1));
    }
    return std::nullopt;
}

QString codeText(quint32 number)
{
    if (number < kFirstHresult) {
        return QString::number(number);
    }
    return u"0x"_s + QString::number(number, 16).toUpper();
}

const QStringList &symptomWords()
{
    static const QStringList words = {
        u"no-internet"_s,   u"no-data"_s,     u"cannot-establish"_s,  u"does-not-connect"_s,
        u"not-automatic"_s, u"first-steps"_s, u"certificate-blade"_s, u"conditional-access"_s,
        u"tss"_s,
    };
    return words;
}

QString normalisedSymptom(const QString &text)
{
    const QString word = text.trimmed().toLower().replace(u' ', u'-');
    if (word == u"no-internet" || word == u"no-data") {
        return word;
    }
    const auto number = codeNumber(text);
    return number ? codeText(*number) : QString();
}

} // namespace aovpn
