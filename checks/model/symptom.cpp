// SPDX-License-Identifier: Apache-2.0
#include "checks/model/symptom.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace aovpn {

std::optional<quint32> codeNumber(const QString &text)
{
    static const QRegularExpression kShape(
        u"^\\s*(?:[A-Za-z]+(?:\\s+code)?[\\s:#]+)?(?:(?:0x|&h)([0-9a-f]{1,8})l?|([0-9a-f]{8})|(-?[0-9]{1,10}))\\s*\\.?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = kShape.match(text.left(64));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    if (match.hasCaptured(1)) {
        return match.captured(1).toUInt(nullptr, 16);
    }
    // Eight digits without a letter could be meant either way; every documented code of eight
    // digits is an HRESULT.
    if (match.hasCaptured(2)) {
        return match.captured(2).toUInt(nullptr, 16);
    }
    const qint64 number = match.captured(3).toLongLong();
    if (number < -2147483648LL || number > 4294967295LL) {
        return std::nullopt;
    }
    return static_cast<quint32>(number);
}

QString codeText(quint32 number)
{
    return number < 0x80000000U
               ? QString::number(number)
               : u"0x"_s + QString::number(number, 16).toUpper().rightJustified(8, u'0');
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
