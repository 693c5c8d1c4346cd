// SPDX-License-Identifier: Apache-2.0
// The textual envelope of certificates and keys: "-----BEGIN X-----", base64, "-----END X-----".
#pragma once

#include <QByteArray>
#include <QList>

namespace aovpn {

/// One block of a PEM text.
struct PemBlock
{
    QByteArray label;    ///< "CERTIFICATE"
    QByteArray octets;   ///< decoded; empty if @c intact is false
    bool intact = false; ///< false: no end line, a header line (encrypted), or not base64
};

/// Splits a PEM text into its blocks; text around them is ignored. One pass.
/// Source: RFC 7468, 2 and 3.
QList<PemBlock> splitPem(const QByteArray &text);

/// Does the text hold a PEM block at all?
bool looksLikePem(const QByteArray &text);

} // namespace aovpn
