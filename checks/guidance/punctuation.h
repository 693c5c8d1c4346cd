// SPDX-License-Identifier: Apache-2.0
// What the reader's language puts between the parts of a text that is made of parts.
#pragma once

#include <QStringList>

namespace aovpn {

/// Between a label and its value: ": ", in French with a no-break space before it.
QString colon();
/// Between the parts of a list: ", ", "、".
QString comma();
/// Between parts that may be lists themselves: "; ".
QString semicolon();
/// Between two sentences: a blank; nothing in Japanese and Chinese.
QString sentenceGap();
/// "809", "809 or 800", "809, 800 or 789".
QString oneOf(const QStringList &parts);

} // namespace aovpn
