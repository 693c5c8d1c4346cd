// SPDX-License-Identifier: Apache-2.0
// Foreign text made harmless: what cannot be seen or what steers the display becomes visible.
#pragma once

#include <QString>

namespace aovpn {

/// Makes a text from a server, a file or a person safe to show on one line.
/// Input:  any UTF-16, lone surrogates included.
/// Result: valid UTF-16; control characters (line ends too), characters that turn the writing
/// direction, invisible characters, noncharacters and lone surrogates stand as \u{hex}.
QString visibleText(QStringView text);

/// As above, cut after @p longest UTF-16 units; "... (+N)" tells how many were left out.
QString visibleText(QStringView text, qsizetype longest);

} // namespace aovpn
