// SPDX-License-Identifier: Apache-2.0
// What a saved file reveals and what stays on this computer, before it is saved.
#pragma once

#include "checks/guidance/guidance.h"
#include "checks/redact/redact.h"

namespace aovpn::wizard {

enum class SaveKind {
    Report,
    Bundle,
};

struct SavePreview
{
    QStringList leaves; ///< what the file says
    QStringList stays;  ///< what was replaced: "LAPTOP-17 becomes computer-1"
    QByteArray
        key; ///< all of those in full, one a line, to be kept here; empty: nothing was replaced
    QByteArray octets; ///< exactly what will be written
};

/// Redacts and renders; costs what a report costs, so not on the GUI thread.
SavePreview previewSave(const SessionResult &result, SaveKind kind, Privacy privacy, Reader reader);

/// "For a ticket" with a mnemonic, and what it does in one sentence.
QString privacyName(Privacy privacy);
QString privacyText(Privacy privacy);
/// "aovpn-report-2026-03-01-1200.html".
QString proposedFileName(const SessionResult &result, SaveKind kind);
/// The list of what was replaced, beside a file: "aovpn-report-2026-03-01-1200-names.txt".
QString keyFileName(const QString &fileName);
/// Why a file could not be written and what helps.
QString saveFailureText(const Failure &failure);

} // namespace aovpn::wizard
