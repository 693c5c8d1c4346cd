// SPDX-License-Identifier: Apache-2.0
// The keys of the wizard, in one table: what they do is wired from it and listed from it.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace aovpn::wizard {

enum class KeyAction {
    Next,
    Back,
    CheckAgain,
    OpenFile,
    SaveReport,
    CopyText,
    Stage,
    Result,
    Reader,
    Glossary,
    Keys,
    Stop,
};

struct KeyEntry
{
    KeyAction action;
    QList<QKeySequence> keys; ///< every one of them does it
    const char *text;         ///< what it does; context Keys
};

/// In the order in which they are listed.
const QList<KeyEntry> &allKeys();
/// "Ctrl+S", as the system writes it; the nine keys of the stages as one range.
QString keyText(const KeyEntry &entry);
/// What it does, in the current language.
QString actionText(const KeyEntry &entry);

} // namespace aovpn::wizard
