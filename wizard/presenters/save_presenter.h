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
    QByteArray octets;  ///< exactly what will be written
};

/// Redacts and renders; costs what a report costs, so not on the GUI thread.
SavePreview previewSave(const SessionResult &result, SaveKind kind, Privacy privacy, Reader reader);

/// "For a ticket" with a mnemonic, and what it does in one sentence.
QString privacyName(Privacy privacy);
QString privacyText(Privacy privacy);
/// "aovpn-report-2026-03-01-1200.html".
QString proposedFileName(const SessionResult &result, SaveKind kind);
/// Why a file could not be written and what helps.
QString saveFailureText(const Failure &failure);

} // namespace aovpn::wizard
