// SPDX-License-Identifier: Apache-2.0
// The files that were opened last. Paths only; nothing of what is in them.
#pragma once

#include <QStringList>

namespace aovpn::wizard {

inline constexpr qsizetype kMostRecentFiles = 6;

/// @p known with @p path in front, each path once.
QStringList withRecentFile(const QStringList &known, const QString &path);
/// @p known without @p path.
QStringList withoutRecentFile(const QStringList &known, const QString &path);
/// What a settings file says, whatever stands in it: absolute paths only, at most so many.
QStringList usableRecentFiles(const QStringList &stored);

} // namespace aovpn::wizard
