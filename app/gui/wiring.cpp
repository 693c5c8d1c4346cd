// SPDX-License-Identifier: Apache-2.0
#include "app/gui/wiring.h"

#include "app/common/inputs.h"
#include "checks/engine/pool_work.h"
#include "checks/probes/connections_probe.h"
#include "checks/report/report_language.h"
#include "checks/rules/all_checks.h"
#include "checks/system/files.h"

#include <QDesktopServices>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QThreadPool>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;

namespace aovpn::gui {
namespace {

/// A QSettings can't be moved, so it is lent to @p use.
template <typename Use> auto withSettings(Use use)
{
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"aovpn-doctor"_s, u"wizard"_s);
    return use(settings);
}

/// Writes settings on a thread of its own, since a home folder may be far away, and in the order in
/// which they were given. Its last copy waits until all are written.
class Memory
{
public:
    Memory() { m_pool->setMaxThreadCount(1); }

    void remember(const QString &key, const QVariant &value) const
    {
        startOn(*m_pool, [key, value] {
            withSettings([&](QSettings &settings) { settings.setValue(key, value); });
        });
    }

private:
    std::shared_ptr<QThreadPool> m_pool = std::make_shared<QThreadPool>();
};

const CheckInfo *checkInfo(const QString &id)
{
    for (const Check *check : allChecks()) {
        if (id == QLatin1String(check->info.id)) {
            return &check->info;
        }
    }
    return nullptr;
}

/// The documents folder, or the home folder where there is none.
QString saveFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

/// Bundles begin with a brace; of the two kinds of markup only a report is HTML.
bool looksLikeBundle(const QByteArray &octets)
{
    const QByteArray head = octets.left(4096).toLower();
    const qsizetype brace = head.indexOf('{');
    const qsizetype markup = head.indexOf('<');
    const bool json = brace >= 0 && (markup < 0 || brace < markup) &&
                      !head.left(brace).contains('['); // a phonebook's section
    return json || head.contains("<!doctype html") || head.contains("<html");
}

} // namespace

Result<wizard::Loaded> loadAny(const QString &path)
{
    const auto octets = readFile(path, kMaxBundleOctets);
    if (!octets) {
        return octets.error();
    }
    if (looksLikeBundle(*octets)) {
        auto bundle = app::loadBundle(path);
        return bundle ? Result<wizard::Loaded>(wizard::Loaded(*std::move(bundle)))
                      : Result<wizard::Loaded>(bundle.error());
    }
    if (app::looksLikeEvents(*octets)) {
        auto events = app::loadEvents(path);
        return events ? Result<wizard::Loaded>(wizard::Loaded(*std::move(events)))
                      : Result<wizard::Loaded>(events.error());
    }
    auto connections = app::loadProfile(path);
    return connections ? Result<wizard::Loaded>(wizard::Loaded(*std::move(connections)))
                       : Result<wizard::Loaded>(connections.error());
}

wizard::Inputs inputsFor(System &system, Language &language)
{
    const Memory memory;
    QList<std::pair<QString, QString>> spoken;
    for (const QString &code : languages()) {
        spoken.append({code, languageName(QLocale(code))});
    }
    return {
        .connections = [&system] { return readPhonebooks(system); },
        .dialEvents = [&system] { return system.events.dialEvents(); },
        .load = loadAny,
        .save = writeFile,
        .check = checkInfo,
        .languages = spoken,
        .languageChosen =
            [&language, memory](const QString &code) {
                language.speak(code);
                memory.remember(u"language"_s, code);
            },
        .readerChosen = [memory](Reader reader) { memory.remember(u"reader"_s, enumName(reader)); },
        .recentFilesChanged =
            [memory](const QStringList &paths) { memory.remember(u"files"_s, paths); },
        .windowClosed =
            [memory](const QByteArray &window) { memory.remember(u"window"_s, window); },
        .about = aboutFacts,
        .openFolder =
            [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); },
        .saveFolder = saveFolder()};
}

Result<wizard::StartParameters> startFor(const Options &options)
{
    wizard::StartParameters start{.server = options.server, .connectionName = options.connection};
    recall(start);
    if (!options.server.isEmpty()) {
        if (const auto evidence = app::evidenceForServer(options.server); !evidence) {
            return evidence.error();
        }
    }
    if (!options.profile.isEmpty()) {
        auto connections = app::loadProfile(options.profile);
        if (!connections) {
            return connections.error();
        }
        start.openedFrom = options.profile;
        start.opened = *std::move(connections);
    }
    if (!options.open.isEmpty()) {
        auto bundle = app::loadBundle(options.open);
        if (!bundle) {
            return bundle.error();
        }
        start.openedFrom = options.open;
        start.opened = *std::move(bundle);
    }
    return start;
}

void recall(wizard::StartParameters &start)
{
    withSettings([&start](const QSettings &settings) {
        start.reader =
            enumValue<Reader>(settings.value(u"reader"_s).toString()).value_or(Reader::User);
        start.language = settings.value(u"language"_s).toString();
        start.recentFiles = settings.value(u"files"_s).toStringList();
        start.window = settings.value(u"window"_s).toByteArray();
    });
}

} // namespace aovpn::gui
