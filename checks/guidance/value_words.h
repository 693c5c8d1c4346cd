// SPDX-License-Identifier: Apache-2.0
// The closed words that findings carry as values, in the reader's language, and the words that
// follow from them.
#pragma once

#include <QJsonObject>
#include <QStringView>

#include <span>

namespace aovpn::guidance {

/// Input:  the key of a finding's value and the value, for example "detail", "not-ikev2".
/// Result: source text of the context "Guidance", or nullptr when the value is no such word.
const char *valueWord(QStringView key, QStringView word);

/// A text that a finding's values lead to, for example the command for its certificate store.
struct DerivedText
{
    const char *text = nullptr; ///< source text of the context "Guidance"; null: there is none
    QJsonObject values;         ///< for the {key} of that text
};

/// Every key that derivedText() knows.
std::span<const char *const> derivedKeys();
/// The text that stands for {@p key} in a finding with @p values.
DerivedText derivedText(QStringView key, const QJsonObject &values);

} // namespace aovpn::guidance
