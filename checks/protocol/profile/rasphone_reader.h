// SPDX-License-Identifier: Apache-2.0
// rasphone.pbk -> connections.
#pragma once

#include "checks/model/connection.h"
#include "checks/model/result.h"

namespace aovpn {

/// Reads a phonebook.
/// Input:  text with "\n" line ends (decodeText); untrusted. Any key may be missing, unknown keys
/// and
///         lines without "=" are skipped, a repeated key of a binary value continues it, a repeated
///         key of a text or number is ignored, of two entries with the same name the first one
///         counts. Adds to Connection::defects: "unknown-value" (where: the key; value:
///         "VpnStrategy=x"; expected: what can stand there) and "duplicate-entry" (another entry
///         has the same name and does not count; where: its line; value: its name).
/// Result: the VPN entries (Type 2, or no Type and a DEVICE block that is not for something else)
/// in
///         file order, at most 10,000; empty: none. Key values other than the pre-shared key's
///         presence and what Connection has members for are not kept. Linear in the length.
/// Errors: Malformed with line and column: no "[entry name]" first, or no entry that has a key of a
///         phonebook.
/// Source: MS-RRASM 2.2.2.2.
Result<QList<Connection>> readRasphone(const QString &text, const QString &where);

} // namespace aovpn
