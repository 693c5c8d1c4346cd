// SPDX-License-Identifier: Apache-2.0
// One value in the forms in which a file may give it away.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace aovpn {

/// A form and what it looks like in a file.
struct SecretForm
{
    const char *name;
    QByteArray octets;
    bool caseCounts = true;
};

/// @p secret in plain text, percent-encoded, base64 (all three alignments, of UTF-8 and UTF-16),
/// UTF-16 in both byte orders, hexadecimal digits, HTML entities (decimal, hexadecimal, by name)
/// and JSON escapes.
QList<SecretForm> secretForms(const QString &secret);

/// The name of the first form of @p secret that occurs in @p octets, or in what base64 in them
/// holds; empty: none.
QByteArray formIn(const QByteArray &octets, const QString &secret);

} // namespace aovpn
