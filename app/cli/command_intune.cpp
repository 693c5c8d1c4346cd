// SPDX-License-Identifier: Apache-2.0
// intune: a live run without a person, for device management; one line, exit code 0 or 1.
#include "app/cli/commands.h"
#include "app/cli/intune_line.h"
#include "app/cli/live_run.h"
#include "app/cli/readings.h"
#include "app/common/inputs.h"
#include "checks/model/server_name.h"
#include "checks/probes/connections_probe.h"
#include "checks/redact/redact.h"

#include <QBuffer>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::cli {
namespace {

/// More connections than anybody deploys; the rest is left out of a run that nobody watches.
constexpr qsizetype kMostConnections = 8;

constexpr int kNoProblem = 0;
constexpr int kProblem = 1;

/// What one session starts with.
struct Start
{
    Request request;
    Evidence known;
};

/// The connections that matter here: those to a server that the site policy names; all of them
/// where it names none, or where none leads to one.
QList<int> indicesThatMatter(const QList<Connection> &connections, const SitePolicy &policy)
{
    QList<int> every;
    QList<int> ours;
    for (int i = 0; i < connections.size(); ++i) {
        every.append(i);
        const QString host = serverHost(connections[i].server);
        if (std::any_of(policy.servers.begin(), policy.servers.end(), [&host](const QString &one) {
                return serverHost(one).compare(host, Qt::CaseInsensitive) == 0;
            })) {
            ours.append(i);
        }
    }
    return (ours.isEmpty() ? every : ours).mid(0, kMostConnections);
}

/// One start for each connection that is asked about.
Result<QList<Start>> starts(const Options &options, System &system, const SitePolicy &policy)
{
    const Request request{.server = options.server,
                          .connectionName = options.connection,
                          .profileFile = QFileInfo(options.profile).fileName(),
                          .only = options.only,
                          .deadlineMs = options.deadline};
    if (!options.server.isEmpty() || !options.connection.isEmpty() || !options.profile.isEmpty()) {
        const auto known = startingEvidence(options);
        if (!known) {
            return known.error();
        }
        return QList<Start>{{request, *known}};
    }
    const auto connections = readPhonebooks(system);
    if (!connections) {
        return connections.error();
    }
    Evidence known;
    known.connections = *connections;
    if (connections->isEmpty()) {
        return QList<Start>{{request, known}}; // that there is none is a finding
    }
    QList<Start> all;
    for (const int index : indicesThatMatter(*connections, policy)) {
        known.selected = index;
        all.append({request, known});
        all.last().request.connectionName = connections->at(index).name;
    }
    return all;
}

int badness(Verdict verdict)
{
    return verdict == Verdict::Problem ? 2 : verdict == Verdict::Undetermined ? 1 : 0;
}

/// The result that asks most for attention; of equal ones the first.
Result<SessionResult> worstResult(const QList<Start> &all, System &system, const SitePolicy &policy)
{
    std::optional<SessionResult> worst;
    for (const Start &start : all) {
        const auto result = runLive(system, start.request, policy, start.known);
        if (!result) {
            return result.error();
        }
        if (!result->evidence.connections) {
            return result->evidence.failures.value(enumName(EvidenceKind::Connections));
        }
        if (!worst || badness(result->verdict) > badness(worst->verdict)) {
            worst = *result;
        }
    }
    return *worst;
}

/// The line, and whether it says that somebody should look.
struct Told
{
    QByteArray line;
    int exitCode = kProblem;
};

/// Sentences of this run, which name the files that @p options name.
Beside beside(const Options &options, const QStringList &sentences)
{
    return {.sentences = sentences,
            .paths = {options.site, options.profile, options.json, options.bundle, options.html,
                      options.text}};
}

/// @p reason may name what stands in a phonebook or a profile, and who is at the computer.
Told notRun(const Options &options, System &system, const QString &reason)
{
    SessionResult known;
    known.request = {.server = options.server, .connectionName = options.connection};
    if (const auto machine = system.machine.describe()) {
        known.evidence.system = *machine;
    }
    const auto connections =
        options.profile.isEmpty() ? readPhonebooks(system) : app::loadProfile(options.profile);
    if (connections) {
        known.evidence.connections = *connections;
    }
    const Redacted shared = redact(known, options.privacy, beside(options, {reason}));
    return {intuneLine(shared.sentences.first()), kProblem};
}

Told tell(const Options &options, System &system)
{
    if (const auto failure = checkOutputs(options)) {
        return notRun(options, system, failure->message());
    }
    // What goes wrong beside the result is its "trouble".
    QStringList complaints;
    QBuffer silent;
    silent.open(QIODevice::WriteOnly);
    const Console console{silent, silent, &complaints};
    const auto policy = readPolicy(options.site, console);
    if (!policy) {
        return notRun(options, system, complaints.join(u' '));
    }
    const auto all = starts(options, system, *policy);
    if (!all) {
        return notRun(options, system, all.error().message());
    }
    const auto worst = worstResult(*all, system, *policy);
    if (!worst) {
        return notRun(options, system, worst.error().message());
    }
    Options quiet = options;
    quiet.quiet = true;
    const int written = writeOutputs(quiet, *worst, console);
    const Evidence &first = all->first().known;
    const qsizetype connections =
        first.connections && first.connections->isEmpty() ? 0 : all->size();
    const Redacted shared = redact(*worst, options.privacy, beside(options, complaints));
    const bool problem = worst->verdict == Verdict::Problem || written == kUsageError;
    return {intuneLine(shared.result, connections, shared.sentences.join(u' ')),
            problem ? kProblem : kNoProblem};
}

} // namespace

int reportToIntune(const Options &options, System &system, const Console &console)
{
    Told told;
    try {
        told = tell(options, system);
    } catch (const std::exception &fault) {
        const QString reason = u"internal error: "_s + QString::fromUtf8(fault.what());
        told = {intuneLine(redact({}, options.privacy, {{reason}, {}}).sentences.first()),
                kProblem};
    }
    if (const auto shown = console.put(told.line); !shown) {
        console.complain(shown.error().message());
        return kProblem;
    }
    return told.exitCode;
}

} // namespace aovpn::cli
