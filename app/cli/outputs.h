// SPDX-License-Identifier: Apache-2.0
// Where results go: standard output, files, and the one sentence of an error.
#pragma once

#include "app/cli/options.h"
#include "checks/model/session_result.h"

#include <QIODevice>

namespace aovpn::cli {

/// Standard output and standard error; buffers in tests. Text is UTF-8.
struct Console
{
    QIODevice &out;
    QIODevice &err;
    QStringList *kept = nullptr; ///< takes the complaints instead of standard error

    /// Data on standard output. Errors: Internal: it could not be written (a full disk, a closed
    /// pipe).
    Result<void> put(const QByteArray &octets) const;
    /// One sentence on standard error, or kept.
    void complain(const QString &sentence) const;
};

/// "Source: document, section" and the end of the line. Both have their names in English.
QString sourceLine(const QString &document, const QString &section);

/// Exit codes that do not come from a result.
enum ExitCode : int {
    kUsageError = 2,
    kInternalError = 4,
    kCancelled = 130,
};

/// Can every file that @p options names be written, without writing over another one or over what
/// is read? Looked at before anything is asked, so that a typo costs no run.
std::optional<Failure> checkOutputs(const Options &options);

/// Writes @p octets to the file @p path, or to standard output where it is empty or "-".
/// Result: 0, or kUsageError after complaining.
int writeData(const QString &path, const QByteArray &octets, const Console &console);

/// Complains on standard error when the log that was handed in holds failed dials, and none is of
/// what @p result is about: then it counts for nothing. Says whose failure was taken where a
/// profile has no name.
void complainAboutLog(const SessionResult &result, const QString &file, const Console &console);

/// Writes every file that @p options names, redacted as they say; without one on standard output,
/// and unless quiet, the text summary goes there unredacted, because it stays on this screen.
/// Result: the exit code of the result, or kUsageError after complaining about a file that could
/// not be written.
int writeOutputs(const Options &options, const SessionResult &result, const Console &console);

} // namespace aovpn::cli
