// SPDX-License-Identifier: Apache-2.0
// The second of two walks over a result: replaces the names that the first one learned.
#pragma once

#include "checks/redact/text_rules.h"

#include <QSet>

namespace aovpn {

/// Replaces what @p rules know in @p result and in the @p sentences beside it. What certificates
/// and datagrams hold in octets cannot be replaced, so those octets are removed where they hold a
/// name; the facts read from them stay. Of @p freeTexts nothing stays at Public.
void replaceNames(SessionResult &result, QStringList &sentences, TextRules &rules,
                  const QSet<QString> &freeTexts);

} // namespace aovpn
