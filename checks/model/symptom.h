// SPDX-License-Identifier: Apache-2.0
// An error code or a symptom as a person types it -> the one spelling that findings and guidance
// use.
#pragma once

#include <QStringList>

#include <optional>

namespace aovpn {

/// What is left of @p text without the words that people and windows put around a code ("Error
/// code: 809."), and with typographic minus signs as "-". Empty for a text longer than 200
/// characters.
QString trimmedCode(const QString &text);

/// The number that @p text spells: decimal, negative decimal (as event 20227 prints HRESULTs), 0x
/// or &H hex with or without a suffix, or eight bare hex digits; words before it are skipped.
/// Result: nullopt for anything else and for numbers outside 32 bits.
std::optional<quint32> codeNumber(const QString &text);

/// As Windows shows it: decimal below 0x80000000, "0x" and eight upper-case hex digits from there
/// on.
QString codeText(quint32 number);

/// The words for what is wrong that a person can choose; one for each entry of the guidance without
/// a code.
const QStringList &symptomWords();

/// Result: "809", "0x800B0109" for a code; "no-internet" or "no-data" for these words (case and
/// blanks do not matter); empty for anything else.
QString normalisedSymptom(const QString &text);

} // namespace aovpn
