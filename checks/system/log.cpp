// SPDX-License-Identifier: Apache-2.0
#include "checks/system/log.h"

#include <QDir>
#include <QStandardPaths>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <memory>
#include <vector>

namespace aovpn::log {
namespace {

constexpr std::size_t kFileOctets = 1024 * 1024;
constexpr std::size_t kFiles = 3;

spdlog::level::level_enum levelOf(Level level)
{
    switch (level) {
    case Level::Debug:
        return spdlog::level::debug;
    case Level::Info:
        return spdlog::level::info;
    case Level::Warning:
        return spdlog::level::warn;
    case Level::Error:
        return spdlog::level::err;
    }
    return spdlog::level::info;
}

/// Line breaks and other control characters would let a server forge log lines.
std::string escaped(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const QChar::Category category = c.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format ||
            category == QChar::Separator_Line || category == QChar::Separator_Paragraph) {
            out += QStringLiteral("\\x%1").arg(int{c.unicode()}, 2, 16, QLatin1Char('0'));
        } else {
            out += c;
        }
    }
    return out.toStdString();
}

} // namespace

QString folder()
{
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return base.isEmpty() ? QString() : base + QStringLiteral("/aovpn-doctor/log");
}

void start(const QString &program, bool verbose)
{
    std::vector<spdlog::sink_ptr> sinks;
    if (verbose) {
        sinks.push_back(std::make_shared<spdlog::sinks::stderr_sink_mt>());
    }
    try {
        if (!folder().isEmpty() && QDir().mkpath(folder())) {
            const QString path = QDir::toNativeSeparators(folder() + QLatin1Char('/') + program +
                                                          QStringLiteral(".log"));
#ifdef SPDLOG_WCHAR_FILENAMES
            const std::wstring file = path.toStdWString();
#else
            const std::string file = QFile::encodeName(path).toStdString();
#endif
            sinks.push_back(
                std::make_shared<spdlog::sinks::rotating_file_sink_mt>(file, kFileOctets, kFiles));
        }
    } catch (const spdlog::spdlog_ex &) {
        // A full disk or a read-only profile must not keep anybody from diagnosing.
    }
    auto logger =
        std::make_shared<spdlog::logger>(program.toStdString(), sinks.begin(), sinks.end());
    logger->set_level(verbose ? spdlog::level::debug : spdlog::level::info);
    logger->flush_on(spdlog::level::info);
    logger->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %l %v");
    spdlog::set_default_logger(logger);
}

void write(Level level, const QString &text)
{
    // Before start() spdlog's own default logger would print to stdout, which belongs to data.
    if (auto *logger = spdlog::default_logger_raw(); logger != nullptr && !logger->name().empty()) {
        logger->log(levelOf(level), escaped(text));
    }
}

} // namespace aovpn::log
