// SPDX-License-Identifier: Apache-2.0
#include "app/common/inputs.h"

#include "checks/guidance/questions.h"
#include "checks/model/host_name.h"
#include "checks/model/server_name.h"
#include "checks/probes/probe.h"
#include "checks/protocol/events/dial_events_reader.h"
#include "checks/protocol/profile/profile_reader.h"
#include "checks/report/report.h"
#include "checks/system/evtx_file.h"
#include "checks/system/files.h"
#include "checks/system/log.h"
#include "checks/system/registry_policy.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::app {
namespace {

/// An event later than this was not logged by a clock that is only wrong.
constexpr int kDaysAhead = 366;

/// Answers are words of this program; any other would count for nothing, and nobody would see it.
std::optional<Failure> answerMistake(const Bundle &bundle, const QString &path)
{
    const QMap<QString, QString> &answers = bundle.evidence.answers;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        const bool known = questionEntry(it.key()) != nullptr;
        if (!known || !isAnswer(it.value())) {
            return Failure{FailureKind::Malformed, 0,
                           u"\"evidence.answers.%1\" should be %2"_s.arg(
                               it.key().left(60), known ? u"yes, no or unknown"_s
                                                        : u"a question that this program asks"_s),
                           path};
        }
    }
    return std::nullopt;
}

/// What a file is, by what stands in it; empty: nothing that this program knows.
QString kindOf(const QByteArray &octets)
{
    const QByteArray head = octets.left(4096).toLower();
    if (head.contains("<!doctype html") || head.contains("<html")) {
        return u"a web page"_s;
    }
    // A bundle and a result hold a policy.
    constexpr std::pair<const char *, const char *> kSchemas[] = {
        {"\"aovpn-doctor/bundle/", "a bundle"},
        {"\"aovpn-doctor/result/", "a result (--json)"},
        {"\"aovpn-doctor/comparison/", "a comparison"},
        {"\"aovpn-doctor/policy/", "a site policy"},
    };
    for (const auto &[schema, kind] : kSchemas) {
        if (octets.contains(schema)) {
            return QLatin1String(kind);
        }
    }
    if (looksLikeEvents(octets)) {
        return u"an event log"_s;
    }
    const auto profile = readProfile(octets, {});
    return profile && !profile->isEmpty() ? u"a VPN profile"_s : QString();
}

/// @p failure with what the file is instead, where that can be told.
Failure wrongKind(Failure failure, const QByteArray &octets, const QString &expected)
{
    const QString kind = kindOf(octets);
    // What is wrong with a report, its reader says.
    const bool isReport = kind == u"a web page" && expected.contains(u"report"_s);
    if (!kind.isEmpty() && !isReport && !expected.contains(kind)) {
        failure.detail = u"it is %1, expected %2"_s.arg(kind, expected);
    }
    return failure;
}

Result<Bundle> checkedBundle(const QByteArray &octets, const QString &path)
{
    auto bundle = parseBundle(octets, path);
    if (!bundle) {
        return wrongKind(bundle.error(), octets, u"a bundle or a report"_s);
    }
    if (auto mistake = answerMistake(*bundle, path)) {
        return *std::move(mistake);
    }
    return bundle;
}

/// The first name in the policy's disabledProbes that is none; empty: all are known.
QString unknownProbe(const SitePolicy &policy)
{
    const auto probes = allProbes();
    for (const QString &name : policy.disabledProbes) {
        if (std::none_of(probes.begin(), probes.end(), [&name](const Probe *probe) {
                return name == QLatin1String(probe->info.name);
            })) {
            return name;
        }
    }
    return {};
}

} // namespace

Result<SitePolicy> loadPolicy(const QString &path, QString *warning)
{
    const QString file = path.isEmpty()
                             ? QStandardPaths::locate(QStandardPaths::GenericConfigLocation,
                                                      u"aovpn-doctor/policy.json"_s)
                             : path;
    const auto registry = registryPolicy();
    if (!registry) {
        return registry.error();
    }
    QByteArray octets;
    if (!file.isEmpty()) {
        auto read = readFile(file, kMaxInputOctets);
        if (!read) {
            return read.error();
        }
        octets = *std::move(read);
    }
    auto policy = layeredPolicy(octets, file, *registry, QLatin1String(kRegistryPolicyKey));
    const QString unknown = policy ? unknownProbe(*policy) : QString();
    if (!unknown.isEmpty()) {
        const bool inRegistry = registry->contains(u"disabledProbes"_s);
        const QString trouble =
            u"%1: \"disabledProbes\" names \"%2\", which is not a probe of this version; nothing is switched off by it"_s
                .arg(inRegistry ? QString(QLatin1String(kRegistryPolicyKey)) : file,
                     unknown.left(60));
        log::warning(trouble);
        if (warning != nullptr) {
            *warning = trouble;
        }
    }
    return policy;
}

Result<SitePolicy> loadPolicyFile(const QString &path)
{
    const auto octets = readFile(path, kMaxInputOctets);
    return octets ? parsePolicy(*octets, path) : octets.error();
}

Result<QList<Connection>> loadProfile(const QString &path)
{
    auto octets = readFile(path, kMaxInputOctets);
    if (!octets) {
        return octets.error();
    }
    auto connections = readProfile(*octets, path);
    if (!connections) {
        return wrongKind(connections.error(), *octets, u"a VPN profile"_s);
    }
    return connections;
}

Result<Bundle> loadBundle(const QString &path)
{
    auto octets = readFile(path, kMaxBundleOctets);
    if (!octets) {
        return octets.error();
    }
    // A report begins with markup, a bundle with a brace; blanks and a byte order mark may precede
    // both.
    const qsizetype first = octets->indexOf('<');
    const qsizetype brace = octets->indexOf('{');
    if (first >= 0 && (brace < 0 || first < brace)) {
        auto inside = bundleInReport(*octets, path);
        if (!inside) {
            return wrongKind(inside.error(), *octets, u"a bundle or a report"_s);
        }
        return checkedBundle(*inside, path);
    }
    return checkedBundle(*octets, path);
}

Result<QList<DialEvent>> loadEvents(const QString &path, QString *warning)
{
    // A pipe would keep whoever opens it waiting.
    QFile file(path);
    const bool isLog =
        QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && looksLikeEvtx(file.read(16));
    file.close();
    int damaged = 0;
    const auto octets = isLog ? evtxAsXml(path, &damaged) : readFile(path, kMaxEventOctets);
    if (!octets) {
        return octets.error();
    }
    QString trouble;
    auto events = readDialEvents(*octets, path, &trouble);
    if (!events) {
        return wrongKind(events.error(), *octets, u"an event log"_s);
    }
    if (damaged > 0) {
        const QString left = damaged == 1
                                 ? u"one record is damaged and was left out"_s
                                 : u"%1 records are damaged and were left out"_s.arg(damaged);
        trouble = trouble.isEmpty() ? left : left + u"; "_s + trouble;
    }
    if (events) {
        // Nothing would ever be newer.
        const QDateTime end = QDateTime::currentDateTimeUtc().addDays(kDaysAhead);
        const qsizetype ahead =
            events->removeIf([&end](const DialEvent &one) { return one.timeUtc > end; });
        if (ahead > 0) {
            trouble += (trouble.isEmpty() ? QString() : u"; "_s) +
                       u"events left out because they lie more than a year ahead: %1"_s.arg(ahead);
        }
    }
    if (events && !trouble.isEmpty()) {
        trouble = path + u": "_s + trouble;
        log::warning(trouble);
        if (warning != nullptr) {
            *warning = trouble;
        }
    }
    if (events && events->size() > kMaxLoadedEvents) {
        events->resize(kMaxLoadedEvents);
    }
    return events;
}

bool looksLikeEvents(const QByteArray &head)
{
    if (looksLikeEvtx(head)) {
        return true;
    }
    // UTF-16 of these characters is the same with zeros between.
    const QByteArray narrow = head.left(4096).replace('\0', QByteArray());
    const qsizetype at = narrow.indexOf("<Event");
    const QByteArray next = narrow.mid(at + 6, 2);
    return at >= 0 && (next.startsWith('>') || next.startsWith(' ') || next.startsWith('\r') ||
                       next.startsWith('\n') || next == "s>" || next == "s ");
}

Result<Evidence> evidenceForServer(const QString &server)
{
    if (const char *mistake = hostMistake(server)) {
        return Failure{FailureKind::Malformed, 0, QString::fromUtf8(mistake),
                       u"--server \"%1\""_s.arg(server.left(100))};
    }
    return typedServer(server);
}

} // namespace aovpn::app
