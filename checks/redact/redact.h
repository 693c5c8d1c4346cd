// SPDX-License-Identifier: Apache-2.0
// Evidence -> shareable evidence, and the list of what was replaced.
#pragma once

#include "checks/model/session_result.h"

namespace aovpn {

enum class Privacy {
    Full,   ///< nothing is replaced
    Ticket, ///< user and computer names, SIDs, MAC and private addresses become stable pseudonyms
    Public, ///< and server names, public addresses, certificate names and thumbprints
};

template <> struct EnumNames<Privacy>
{
    static constexpr EnumName<Privacy> kNames[] = {
        {Privacy::Full, "full"},
        {Privacy::Ticket, "ticket"},
        {Privacy::Public, "public"},
    };
};

/// One replaced value, for the preview on the user's own computer; never part of a saved file.
struct Replacement
{
    QString rule; ///< "computer-name", "private-address" ...
    QString original;
    QString pseudonym;
};

struct Redacted
{
    SessionResult result; ///< SessionResult::redactions names the rules that replaced something
    QList<Replacement> replacements;
    QStringList sentences; ///< those beside the result
};

/// What leaves the computer beside a result.
struct Beside
{
    QStringList sentences;
    QStringList paths; ///< of files that may stand in the sentences
};

/// Replaces what @p level asks for in every string and octet member and in every sentence beside
/// them, the same original always by the same pseudonym.
Redacted redact(const SessionResult &result, Privacy level, const Beside &beside = {});

} // namespace aovpn
