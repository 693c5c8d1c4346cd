// SPDX-License-Identifier: Apache-2.0
// diagnose: a live run.
#include "app/cli/commands.h"
#include "app/common/inputs.h"
#include "checks/engine/session.h"
#include "checks/guidance/guidance.h"

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
Result<Evidence> startingEvidence(const Options &options, System &system)
{
    if (!options.server.isEmpty()) {
        return app::evidenceForServer(options.server);
    }
    const bool fromFile = !options.profile.isEmpty();
    auto connections = fromFile ? app::loadProfile(options.profile) : app::loadPhonebooks(system);
    if (!connections) {
        return connections.error();
    }
    const auto selected =
        app::selectConnection(*connections, options.connection,
                              fromFile ? options.profile : u"this computer's phonebooks"_s);
    if (!selected && !(fromFile && connections->isEmpty())) {
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
    const auto policy = app::loadPolicy(options.site);
    if (!policy) {
        console.complain(policy.error().message());
        return kUsageError;
    }
    const auto known = startingEvidence(options, system);
    if (!known) {
        console.complain(known.error().message());
        return kUsageError;
    }
    const CodeEntry *code = codeEntry(options.symptom);
    const Request request{.server = options.server,
                          .connectionName = options.connection,
                          .profileFile = QFileInfo(options.profile).fileName(),
                          .symptom =
                              code != nullptr ? QString::fromLatin1(code->code) : options.symptom,
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
    return writeOutputs(options, session.result(), console);
}

} // namespace aovpn::cli
