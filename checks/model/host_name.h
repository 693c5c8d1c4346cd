// SPDX-License-Identifier: Apache-2.0
// The name or address of a host: one spelling, one comparison, and what goes onto the wire.
#pragma once

#include <QByteArray>
#include <QString>

namespace aovpn {

/// @p text without blanks around it, the brackets of an IPv6 address and the dot of the root; case
/// as written.
QString bareHost(const QString &text);

/// An IP address in its one spelling ("198.51.100.1", "2001:db8::1"), or an empty string when
/// @p text is none. Brackets around an IPv6 address and a zone are taken off.
QString canonicalAddress(const QString &text);

/// A host in its one spelling: canonicalAddress(), or a name in lower case, by its A-labels and
/// without the dot of the root. Result: empty when @p text can be neither. That a name keeps to the
/// letters of host names is not looked at.   Source: RFC 5890, 2.3; RFC 4343
QString canonicalHost(const QString &text);

/// Are these two spellings of one host?
bool isSameHost(const QString &one, const QString &other);

/// A name as a question, an SNI extension or a Host field holds it: as written where it is ASCII,
/// else its A-labels. Result: empty when it holds blanks or control characters, or has no A-labels.
QByteArray asciiHost(const QString &name);

/// Why @p typed can't be the name or address of a server. Result: an English sentence, marked for
/// translation in the context "Checks"; nullptr: it can.   Source: RFC 1123, 2.1
const char *hostMistake(const QString &typed);

} // namespace aovpn
