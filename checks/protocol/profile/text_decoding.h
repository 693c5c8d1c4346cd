// SPDX-License-Identifier: Apache-2.0
// Octets of a text file -> text, whatever encoding Windows or an editor left it in.
#pragma once

#include <QByteArray>
#include <QString>

namespace aovpn {

/// A decoded text.
struct DecodedText
{
    QString text; ///< without byte order mark; line ends are "\n" only
    qsizetype undecodableAt =
        -1; ///< offset in @c text of the first octet that was not UTF-8; -1: none
};

/// Input:  UTF-8 or UTF-16 (little or big endian), with or without byte order mark; any length,
///         untrusted.
/// Result: the whole text. Octets that are not UTF-8 are read one by one as Windows-1252, so that a
///         phonebook in an ANSI code page keeps its structure. Lone surrogates become U+FFFD.
///         Linear in the length.
DecodedText decodeText(const QByteArray &octets);

/// "line 3, column 7" of an offset in a text with "\n" line ends; both count from 1.
QString placeInText(QStringView text, qsizetype offset);

} // namespace aovpn
