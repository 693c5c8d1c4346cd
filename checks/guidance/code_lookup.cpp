// SPDX-License-Identifier: Apache-2.0
// From what a person types or Windows prints to the entry of a code.
#include "checks/guidance/guidance.h"
#include "checks/guidance/tables.h"

#include <QHash>
#include <QRegularExpression>

#include <limits>
#include <vector>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr quint32 kFirstHresult = 0x80000000U;

std::vector<CodeEntry> joined()
{
    std::vector<CodeEntry> all;
    for (const auto table :
         {guidance::mainCodes(), guidance::dialingCodes(), guidance::tunnelCodes(),
          guidance::ipsecCodes(), guidance::ikeCodes(), guidance::signInCodes(),
          guidance::signInCertificateCodes(), guidance::eapCodes(), guidance::sstpCodes(),
          guidance::certificateCodes(), guidance::symptomCodes()}) {
        all.insert(all.end(), table.begin(), table.end());
    }
    return all;
}

struct CodeIndex
{
    QHash<quint32, const CodeEntry *> byNumber;
    QHash<QString, const CodeEntry *> byWord; ///< lower-case constants and symptom words
};

const CodeIndex &codeIndex()
{
    static const CodeIndex index = [] {
        CodeIndex made;
        for (const CodeEntry &entry : allCodes()) {
            if (entry.number != 0) {
                made.byNumber.insert(static_cast<quint32>(entry.number), &entry);
            } else {
                made.byWord.insert(QString::fromLatin1(entry.code).toLower(), &entry);
            }
            if (entry.constant != nullptr) {
                made.byWord.insert(QString::fromLatin1(entry.constant).toLower(), &entry);
            }
        }
        return made;
    }();
    return index;
}

/// Blanks, typographic minus signs and the words before a number: "Error code: 809" -> "809".
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

/// 0x8007nnnn wraps the Win32 code nnnn; RAS and IPsec codes are found through it.
std::optional<quint32> unwrapped(quint32 number)
{
    constexpr quint32 kFacilityMask = 0xffff0000U;
    constexpr quint32 kWin32 = 0x80070000U;
    const quint32 inner = number & 0xffffU;
    const bool known = (inner >= 600 && inner < 1000) || (inner >= 13800 && inner < 14000);
    if ((number & kFacilityMask) != kWin32 || !known) {
        return std::nullopt;
    }
    return inner;
}

} // namespace

std::span<const CodeEntry> allCodes()
{
    static const std::vector<CodeEntry> all = joined();
    return all;
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

const CodeEntry *codeEntry(const QString &text)
{
    const CodeIndex &index = codeIndex();
    if (const auto number = codeNumber(text)) {
        if (const CodeEntry *entry = index.byNumber.value(*number, nullptr)) {
            return entry;
        }
        const auto inner = unwrapped(*number);
        return inner ? index.byNumber.value(*inner, nullptr) : nullptr;
    }
    QString word = trimmedCode(text).toLower();
    if (const CodeEntry *entry = index.byWord.value(word, nullptr)) {
        return entry;
    }
    static const QRegularExpression gaps(u"[\\s_-]+"_s);
    return index.byWord.value(word.replace(gaps, u"-"_s), nullptr);
}

} // namespace aovpn
