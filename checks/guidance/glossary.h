// SPDX-License-Identifier: Apache-2.0
// The terms of the field, each with one plain sentence.
#pragma once

#include <QString>

#include <span>

namespace aovpn {

/// English source texts of the context "Guidance"; show them with phrase().
struct GlossaryEntry
{
    const char *term;     ///< as the texts use it
    const char *sentence; ///< what it is, for somebody who never heard of it
};

/// Ordered by English term.
std::span<const GlossaryEntry> allGlossary();

/// Input:  a term, in any case, with blanks around it or not.
/// Result: its entry, or nullptr.
const GlossaryEntry *glossaryFor(const QString &term);

} // namespace aovpn
