// SPDX-License-Identifier: Apache-2.0
// The terms of the field, each with one plain sentence.
#pragma once

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

} // namespace aovpn
