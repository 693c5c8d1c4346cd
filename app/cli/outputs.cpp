// SPDX-License-Identifier: Apache-2.0
#include "app/cli/outputs.h"

#include "app/cli/console_text.h"
#include "checks/engine/judge.h"
#include "checks/guidance/known_words.h"
#include "checks/guidance/punctuation.h"
#include "checks/model/logged_failure.h"
#include "checks/redact/replaced_counts.h"
#include "checks/report/report.h"
#include "checks/report/visible_text.h"
#include "checks/system/files.h"

#include <QFileDevice>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::cli {

Result<void> Console::put(const QByteArray &octets) const
{
    auto *file = qobject_cast<QFileDevice *>(&out);
    if (out.write(octets) != octets.size() || (file != nullptr && !file->flush())) {
        return Failure{FailureKind::Internal, 0, out.errorString(), u"standard output"_s};
    }
    return {};
}

void Console::complain(const QString &sentence) const
{
    if (kept != nullptr) {
        kept->append(sentence);
        return;
    }
    // What a person typed or a file holds may steer the terminal.
    err.write("aovpn-doctor-cli: " + visibleText(sentence).toUtf8() + '\n');
}

QString sourceLine(const QString &document, const QString &section)
{
    //: %1: name of a document and of its section, in English
    return ConsoleText::tr("Source: %1").arg(document + u", "_s + section) + u'\n';
}

namespace {

/// Where @p path leads, links followed; of a file that is not there yet its folder is looked at.
QString placeOf(const QString &path)
{
    const QFileInfo file(path);
    const QString there = file.canonicalFilePath();
    return there.isEmpty()
               ? QFileInfo(file.absolutePath()).canonicalFilePath() + u'/' + file.fileName()
               : there;
}

/// Would one output overwrite another one or an input?
std::optional<Failure> findOverwriting(const Options &options)
{
    QList<NamedFile> others = inputFiles(options);
    for (const NamedFile &output : outputFiles(options)) {
        if (output.path == u"-") {
            continue;
        }
        for (const NamedFile &other : std::as_const(others)) {
            if (placeOf(other.path) == placeOf(output.path)) {
                return Failure{FailureKind::Malformed, 0,
                               u"named by both %1 and %2; expected different files"_s.arg(
                                   other.name, output.name),
                               output.path};
            }
        }
        others.append(output);
    }
    return std::nullopt;
}

} // namespace

std::optional<Failure> checkOutputs(const Options &options)
{
    if (auto failure = findOverwriting(options)) {
        return failure;
    }
    for (const auto &[name, path] : outputFiles(options)) {
        if (path == u"-") {
            continue;
        }
        const QFileInfo file(path);
        const QFileInfo folder(file.absolutePath());
        if (!folder.isDir()) {
            return Failure{FailureKind::NotFound, 0,
                           u"cannot be written: the folder does not exist"_s, path};
        }
        if (file.isDir()) {
            return Failure{FailureKind::Malformed, 0, u"cannot be written: it is a folder"_s, path};
        }
        if (file.exists() && !file.isFile()) {
            return Failure{FailureKind::Malformed, 0, u"cannot be written: not a regular file"_s,
                           path};
        }
        if (!folder.isWritable() || (file.exists() && !file.isWritable())) {
            return Failure{FailureKind::AccessDenied, 0, u"cannot be written: access denied"_s,
                           path};
        }
    }
    return std::nullopt;
}

int writeData(const QString &path, const QByteArray &octets, const Console &console)
{
    const bool toStdout = path.isEmpty() || path == u"-";
    if (const auto written = toStdout ? console.put(octets) : writeFile(path, octets); !written) {
        console.complain(failureWords(written.error()));
        return kUsageError;
    }
    return 0;
}

void complainAboutLog(const SessionResult &result, const QString &file, const Console &console)
{
    constexpr qsizetype kMostNamed = 10;
    const Evidence &evidence = result.evidence;
    const QStringList failing = failingConnections(evidence);
    const QList<Connection> judged = judgedConnections(evidence);
    if (file.isEmpty() || failing.isEmpty() || judged.isEmpty()) {
        return;
    }
    QStringList names;
    for (const QString &name : failing.first(std::min(failing.size(), kMostNamed))) {
        names.append(u"\"%1\""_s.arg(name.left(100)));
    }
    if (failing.size() > kMostNamed) {
        names.append(
            ConsoleText::tr("%n more", nullptr, static_cast<int>(failing.size() - kMostNamed)));
    }
    bool matched = false;
    for (const Connection &connection : judged) {
        // A failure that was made good is this connection's too; then nothing is amiss.
        matched = matched || failing.contains(connection.name, Qt::CaseInsensitive);
        if (const auto dial = loggedFailure(evidence, connection)) {
            matched = true;
            if (dial->connection.compare(connection.name, Qt::CaseInsensitive) != 0) {
                console.complain(
                    ConsoleText::tr("%1: the profile has no name; the failure of \"%2\" is "
                                    "taken for its own")
                        .arg(file, dial->connection.left(100)));
            }
        }
    }
    if (!matched) {
        const QString own = judged.size() == 1 && !judged.first().name.isEmpty()
                                ? u"\"%1\""_s.arg(judged.first().name.left(100))
                                : ConsoleText::tr("what is judged");
        //: %1: a file, %2: a VPN connection, %3: other VPN connections
        console.complain(
            ConsoleText::tr("%1: no failed dial of %2 in it, so it counts for nothing; "
                            "it holds those of %3")
                .arg(file, own, names.join(comma())));
    }
}

int writeOutputs(const Options &options, const SessionResult &result, const Console &console)
{
    const Redacted shared = redact(result, options.privacy);
    const ReportOptions reportOptions{.locale = QLocale(),
                                      .localZone = QTimeZone::systemTimeZone(),
                                      .privacy = enumName(options.privacy),
                                      .reader = options.reader,
                                      .replaced = replacedCounts(shared)};
    const auto put = [&](const QString &path, const auto &render) -> Result<void> {
        if (path.isEmpty()) {
            return {};
        }
        const QByteArray octets = render();
        if (path == u"-") {
            return console.put(octets);
        }
        return writeFile(path, octets);
    };
    for (const auto &written : {
             put(options.json, [&] { return renderJson(shared.result); }),
             put(options.bundle, [&] { return renderBundle(shared.result); }),
             put(options.html, [&] { return renderHtml(shared.result, reportOptions); }),
             put(options.text, [&] { return renderText(shared.result, reportOptions); }),
         }) {
        if (!written) {
            console.complain(ConsoleText::tr("%1 was not written: %2")
                                 .arg(written.error().where, knownWords(written.error().detail)));
            return kUsageError;
        }
    }
    const bool dataOnStdout =
        QStringList{options.json, options.bundle, options.html, options.text}.contains(u"-"_s);
    if (!options.quiet && !dataOnStdout) {
        ReportOptions onScreen = reportOptions;
        onScreen.privacy = enumName(Privacy::Full);
        if (const auto shown = console.put(renderText(result, onScreen)); !shown) {
            console.complain(failureWords(shown.error()));
            return kUsageError;
        }
    }
    if (!options.quiet && result.question) {
        console.complain(ConsoleText::tr("an answer would decide: %1")
                             .arg(u"--answer %1=%2"_s.arg(result.question->id,
                                                          result.question->options.join(u'|'))));
    }
    return exitCode(result);
}

} // namespace aovpn::cli
