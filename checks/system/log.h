// SPDX-License-Identifier: Apache-2.0
// The log: spdlog behind one small door. Used by probes, engine and app; model, protocol, rules,
// guidance and report do not log. Never log passwords, keys or whole packets.
#pragma once

#include <QString>

namespace aovpn::log {

enum class Level {
    Debug,
    Info,
    Warning,
    Error,
};

/// Starts logging into a rotating file (1 MiB, three kept) in the user's local data folder; with @p
/// verbose also to stderr. Without a writable folder only stderr remains. Called once by each
/// main().
void start(const QString &program, bool verbose);

/// The folder of the log file; empty if none is written.
QString folder();

/// One line; control characters in @p text are escaped. Does nothing before start().
void write(Level level, const QString &text);

inline void debug(const QString &text)
{
    write(Level::Debug, text);
}
inline void info(const QString &text)
{
    write(Level::Info, text);
}
inline void warning(const QString &text)
{
    write(Level::Warning, text);
}
inline void error(const QString &text)
{
    write(Level::Error, text);
}

} // namespace aovpn::log
