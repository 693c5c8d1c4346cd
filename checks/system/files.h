// SPDX-License-Identifier: Apache-2.0
// Reading and writing whole files: bounded, and never half-written.
#pragma once

#include "checks/model/result.h"

#include <QByteArray>
#include <QString>

namespace aovpn {

/// The largest file that is read as a profile, certificate or policy.
inline constexpr qint64 kMaxInputOctets = qint64{8} * 1024 * 1024;
/// The largest bundle or report.
inline constexpr qint64 kMaxBundleOctets = qint64{64} * 1024 * 1024;

/// Errors: NotFound, AccessDenied, Malformed (larger than @p maximum, or not a regular file).
Result<QByteArray> readFile(const QString &path, qint64 maximum);

/// Writes to a temporary file beside @p path and renames it, so that @p path holds all of @p octets
/// or is untouched. Errors: AccessDenied, NotFound (no such folder), Internal (disk full ...).
Result<void> writeFile(const QString &path, const QByteArray &octets);

} // namespace aovpn
