// SPDX-License-Identifier: Apache-2.0
#include "checks/report/visible_text.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/// Invisible, or steering the display, or no characters at all; ascending.
/// Source: Unicode 15, general categories Cc and Cf, Default_Ignorable_Code_Point, UAX 9.
constexpr Range kHidden[] = {
    {0x0000, 0x001f},    // C0 controls
    {0x007f, 0x009f},    // DEL and C1 controls
    {0x00ad, 0x00ad},    // soft hyphen
    {0x034f, 0x034f},    // combining grapheme joiner
    {0x061c, 0x061c},    // Arabic letter mark
    {0x115f, 0x1160},    // Hangul fillers
    {0x17b4, 0x17b5},    // Khmer inherent vowels
    {0x180b, 0x180f},    // Mongolian selectors
    {0x200b, 0x200f},    // zero width, direction marks
    {0x2028, 0x202e},    // line and paragraph separators, embeddings, overrides
    {0x2060, 0x206f},    // joiners, isolates, deprecated format characters
    {0x3164, 0x3164},    // Hangul filler
    {0xe000, 0xf8ff},    // private use: no agreed shape
    {0xfdd0, 0xfdef},    // noncharacters
    {0xfeff, 0xfeff},    // byte order mark
    {0xffa0, 0xffa0},    // halfwidth Hangul filler
    {0xfff0, 0xfffb},    // unassigned and interlinear annotation
    {0x1bca0, 0x1bca3},  // shorthand format controls
    {0x1d173, 0x1d17a},  // musical format controls
    {0xe0000, 0xe0fff},  // tags and selectors
    {0xf0000, 0x10ffff}, // private use planes
};

bool isHidden(char32_t code)
{
    if ((code & 0xfffe) == 0xfffe) {
        return true;
    }
    const auto *range = std::find_if(std::begin(kHidden), std::end(kHidden),
                                     [code](const Range &one) { return code <= one.last; });
    return range != std::end(kHidden) && code >= range->first;
}

void appendEscaped(QString &result, char32_t code)
{
    result += u"\\u{"_s;
    result += QString::number(static_cast<quint32>(code), 16);
    result += u'}';
}

} // namespace

QString visibleText(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        char32_t code = unit.unicode();
        const bool isPair =
            unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair) {
            code = QChar::surrogateToUcs4(unit, text.at(i + 1));
        }
        if ((unit.isSurrogate() && !isPair) || isHidden(code)) {
            appendEscaped(result, code);
        } else {
            result += text.mid(i, isPair ? 2 : 1);
        }
        i += isPair ? 1 : 0;
    }
    return result;
}

QString visibleText(QStringView text, qsizetype longest)
{
    if (text.size() <= longest) {
        return visibleText(text);
    }
    const qsizetype cut =
        longest > 0 && text.at(longest - 1).isHighSurrogate() ? longest - 1 : longest;
    return visibleText(text.left(cut)) + u"... (+%1)"_s.arg(text.size() - cut);
}

} // namespace aovpn
