// SPDX-License-Identifier: Apache-2.0
// diagnose: a live run.
#include "app/cli/commands.h"
#include "app/common/inputs.h"
#include "checks/engine/session.h"
#include "checks/guidance/guidance.h"
#include "checks/model/connection_choice.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QTimer>

#include <csignal>

using namespace Qt::StringLiterals;

namespace aovpn::cli {
namespace {

volatile std::sig_atomic_t g_interrupted = 0; // NOLINT: a signal handler can reach nothing else

void interrupt(int)
{
    g_interrupted = 1;
}

/// What is known before anything is asked: the connection that the person named.
/// A connection of this computer is the profile stage's probe's to find.
Result<Evidence> startingEvidence(const Options &options)
{
    if (!options.server.isEmpty()) {
        return app::evidenceForServer(options.server);
    }
    if (options.profile.isEmpty()) {
        return Evidence{};
    }
    const auto connections = app::loadProfile(options.profile);
    if (!connections) {
        return connections.error();
    }
    const auto selected = selectConnection(*connections, options.connection, options.profile);
    if (!selected && !connections->isEmpty()) {
        return selected.error();
    }
    Evidence evidence;
    evidence.connections = *connections;
    evidence.selected = selected ? *selected : -1;
    return evidence;
}

} // namespace

int diagnose(const Options &options, System &system, const Console &console)
{
    QString warning;
    const auto policy = app::loadPolicy(options.site, &warning);
    if (!policy) {
        console.complain(policy.error().message());
        return kUsageError;
    }
    if (!warning.isEmpty()) {
        console.complain(warning);
        warning.clear();
    }
    auto known = startingEvidence(options);
    if (!known) {
        console.complain(known.error().message());
        return kUsageError;
    }
    known->answers = options.answers;
    if (!options.events.isEmpty()) {
        const auto events = app::loadEvents(options.events, &warning);
        if (!events) {
            console.complain(events.error().message());
            return kUsageError;
        }
        if (!warning.isEmpty()) {
            console.complain(warning);
        }
        known->events = *events;
    }
    const CodeEntry *code = codeEntry(options.symptom);
    const Request request{.server = options.server,
                          .connectionName = options.connection,
                          .profileFile = QFileInfo(options.profile).fileName(),
                          .symptom =
                              code != nullptr ? QString::fromLatin1(code->code) : options.symptom,
                          .identity = options.identity,
                          .only = options.only,
                          .deadlineMs = options.deadline};
    Session session(system, request, *policy, *known);
    // A console program has no other event loop; the session needs one to collect its probes'
    // results.
    QEventLoop loop;
    QObject::connect(&session, &Session::finished, &loop, &QEventLoop::quit);
    g_interrupted = 0;
    const auto previous = std::signal(SIGINT, interrupt);
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &session, [&session] {
        if (g_interrupted != 0) {
            session.cancel();
        }
    });
    watch.start(20);
    session.start();
    loop.exec();
    std::signal(SIGINT, previous);
    if (session.wasCancelled()) {
        console.complain(u"cancelled"_s);
        return kCancelled;
    }
    const SessionResult result = session.result();
    // Without the connection that was named there is nothing to report on.
    if (!result.evidence.connections) {
        const QString kind = enumName(EvidenceKind::Connections);
        console.complain(result.evidence.failures.value(kind).message());
        return kUsageError;
    }
    complainAboutLog(result, options.events, console);
    return writeOutputs(options, result, console);
}

} // namespace aovpn::cli
