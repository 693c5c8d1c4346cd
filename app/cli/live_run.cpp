// SPDX-License-Identifier: Apache-2.0
#include "app/cli/live_run.h"

#include "app/common/inputs.h"
#include "checks/engine/session.h"
#include "checks/model/connection_choice.h"

#include <QEventLoop>
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

} // namespace

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

Result<SessionResult> runLive(System &system, const Request &request, const SitePolicy &policy,
                              const Evidence &known)
{
    Session session(system, request, policy, known);
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
        return Failure{FailureKind::Cancelled, 0, u"cancelled"_s, {}};
    }
    return session.result();
}

} // namespace aovpn::cli
