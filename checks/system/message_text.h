// SPDX-License-Identifier: Apache-2.0
// The text that the system itself has for an error code. Stands beside our own words, never in
// their place.
#pragma once

#include <QString>

namespace aovpn {

/// Result: one line in the language of the system; empty: the system has none.
/// Source: FormatMessageW; the dialer's codes 600 to 999 are those of mprmsg.dll, because the
/// system has other errors under the same numbers.
QString systemMessage(quint32 code);

} // namespace aovpn
