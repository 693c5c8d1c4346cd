// SPDX-License-Identifier: Apache-2.0
// The closed words that findings carry as values, in the reader's language.
#pragma once

#include <QStringView>

namespace aovpn::guidance {

/// Input:  the key of a finding's value and the value, for example "detail", "not-ikev2".
/// Result: source text of the context "Guidance", or nullptr when the value is no such word.
const char *valueWord(QStringView key, QStringView word);

} // namespace aovpn::guidance
