// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/profile/text_decoding.h"

#include <QStringDecoder>

#include <array>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

/// Windows-1252 for 0x80 to 0x9F; the rest of the upper half equals Latin-1.
constexpr std::array<char16_t, 32> kWindows1252 = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

/// Could a profile begin with this octet? All three formats begin with ASCII.
bool startsProfile(char octet)
{
    return octet == '<' || octet == '[' || octet == ' ' || octet == '\t' || octet == '\r' ||
           octet == '\n';
}

enum class Encoding {
    Utf8,
    Utf16Le,
    Utf16Be,
};

struct Detected
{
    Encoding encoding;
    qsizetype skip; ///< octets of the byte order mark
};

Detected detect(const QByteArray &octets)
{
    if (octets.startsWith("\xEF\xBB\xBF")) {
        return {Encoding::Utf8, 3};
    }
    if (octets.startsWith("\xFF\xFE")) {
        return {Encoding::Utf16Le, 2};
    }
    if (octets.startsWith("\xFE\xFF")) {
        return {Encoding::Utf16Be, 2};
    }
    if (octets.size() >= 2 && octets.at(1) == '\0' && startsProfile(octets.at(0))) {
        return {Encoding::Utf16Le, 0};
    }
    if (octets.size() >= 2 && octets.at(0) == '\0' && startsProfile(octets.at(1))) {
        return {Encoding::Utf16Be, 0};
    }
    return {Encoding::Utf8, 0};
}

/// Length of the well-formed UTF-8 sequence at @p at, or 0. Source: RFC 3629, 4.
qsizetype sequenceLength(QByteArrayView octets, qsizetype at)
{
    const auto octet = [octets](qsizetype i) {
        return i < octets.size() ? static_cast<uchar>(octets[i]) : uchar{0};
    };
    const auto continues = [&octet](qsizetype i) { return (octet(i) & 0xC0) == 0x80; };
    const uchar first = octet(at);
    const uchar second = octet(at + 1);
    if (first < 0x80) {
        return 1;
    }
    if (first >= 0xC2 && first <= 0xDF && continues(at + 1)) {
        return 2;
    }
    if (first >= 0xE0 && first <= 0xEF && continues(at + 1) && continues(at + 2) &&
        (first != 0xE0 || second >= 0xA0) && (first != 0xED || second < 0xA0)) {
        return 3;
    }
    if (first >= 0xF0 && first <= 0xF4 && continues(at + 1) && continues(at + 2) &&
        continues(at + 3) && (first != 0xF0 || second >= 0x90) &&
        (first != 0xF4 || second < 0x90)) {
        return 4;
    }
    return 0;
}

/// Runs of valid UTF-8 are converted as they are; between them, octet by octet, Windows-1252.
DecodedText decodeUtf8(QByteArrayView octets)
{
    DecodedText decoded;
    decoded.text.reserve(octets.size());
    qsizetype runStart = 0;
    qsizetype at = 0;
    while (at < octets.size()) {
        if (const qsizetype length = sequenceLength(octets, at)) {
            at += length;
            continue;
        }
        decoded.text += QString::fromUtf8(octets.sliced(runStart, at - runStart));
        if (decoded.undecodableAt < 0) {
            decoded.undecodableAt = decoded.text.size();
        }
        const auto octet = static_cast<uchar>(octets[at]);
        decoded.text += QChar(octet < 0xA0 ? kWindows1252.at(octet - 0x80U) : char16_t{octet});
        runStart = ++at;
    }
    decoded.text += QString::fromUtf8(octets.sliced(runStart));
    return decoded;
}

/// "\r\n" and a lone "\r" -> "\n", in one pass; moves @c undecodableAt along.
void unifyLineEnds(DecodedText &decoded)
{
    if (!decoded.text.contains(u'\r')) {
        return;
    }
    QString text;
    text.reserve(decoded.text.size());
    qsizetype undecodableAt = -1;
    for (qsizetype i = 0; i < decoded.text.size(); ++i) {
        if (i == decoded.undecodableAt) {
            undecodableAt = text.size();
        }
        const QChar character = decoded.text.at(i);
        if (character != u'\r') {
            text += character;
        } else if (i + 1 >= decoded.text.size() || decoded.text.at(i + 1) != u'\n') {
            text += u'\n';
        }
    }
    decoded.text = text;
    decoded.undecodableAt = undecodableAt;
}

} // namespace

DecodedText decodeText(const QByteArray &octets)
{
    const Detected detected = detect(octets);
    const QByteArrayView rest = QByteArrayView(octets).sliced(detected.skip);
    DecodedText decoded;
    switch (detected.encoding) {
    case Encoding::Utf8:
        decoded = decodeUtf8(rest);
        break;
    case Encoding::Utf16Le:
        decoded.text = QStringDecoder(QStringConverter::Utf16LE)(rest);
        break;
    case Encoding::Utf16Be:
        decoded.text = QStringDecoder(QStringConverter::Utf16BE)(rest);
        break;
    }
    unifyLineEnds(decoded);
    return decoded;
}

QString placeInText(QStringView text, qsizetype offset)
{
    const QStringView before = text.first(qBound(qsizetype{0}, offset, text.size()));
    const qsizetype line = before.count(u'\n') + 1;
    const qsizetype column = before.size() - before.lastIndexOf(u'\n');
    return u"line %1, column %2"_s.arg(line).arg(column);
}

} // namespace aovpn
