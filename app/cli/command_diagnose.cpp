// SPDX-License-Identifier: Apache-2.0
// diagnose: a live run.
#include "app/cli/commands.h"
#include "app/cli/live_run.h"
#include "app/cli/readings.h"
#include "checks/guidance/guidance.h"
#include "checks/guidance/known_words.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace aovpn::cli {

int diagnose(const Options &options, System &system, const Console &console)
{
    const auto policy = readPolicy(options.site, console);
    if (!policy) {
        return kUsageError;
    }
    auto known = startingEvidence(options);
    if (!known) {
        console.complain(failureWords(known.error()));
        return kUsageError;
    }
    known->answers = options.answers;
    if (!options.events.isEmpty()) {
        const auto events = readEvents(options.events, console);
        if (!events) {
            return kUsageError;
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
    const auto run = runLive(system, request, *policy, *known);
    if (!run) {
        console.complain(failureWords(run.error()));
        return kCancelled;
    }
    const SessionResult &result = *run;
    // Without the connection that was named there is nothing to report on.
    if (!result.evidence.connections) {
        const QString kind = enumName(EvidenceKind::Connections);
        console.complain(failureWords(result.evidence.failures.value(kind)));
        return kUsageError;
    }
    complainAboutLog(result, options.events, console);
    return writeOutputs(options, result, console);
}

} // namespace aovpn::cli
