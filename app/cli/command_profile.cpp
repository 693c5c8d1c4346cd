// SPDX-License-Identifier: Apache-2.0
// profile FILE: judges a rasphone.pbk, ProfileXML or EAP XML without asking the network.
#include "app/cli/commands.h"
#include "app/cli/readings.h"
#include "app/common/inputs.h"
#include "checks/engine/judge.h"
#include "checks/guidance/guidance.h"
#include "checks/guidance/known_words.h"
#include "checks/model/connection_choice.h"

#include <QFileInfo>

namespace aovpn::cli {

int judgeProfile(const Options &options, System &system, const Console &console)
{
    const auto policy = readPolicy(options.site, console);
    if (!policy) {
        return kUsageError;
    }
    const auto connections = app::loadProfile(options.operand);
    if (!connections) {
        console.complain(failureWords(connections.error()));
        return kUsageError;
    }
    Evidence evidence;
    evidence.connections = *connections;
    evidence.answers = options.answers;
    evidence.selected = connections->size() == 1 ? 0 : -1;
    if (!options.connection.isEmpty()) {
        const auto selected = selectConnection(*connections, options.connection, options.operand);
        if (!selected) {
            console.complain(failureWords(selected.error()));
            return kUsageError;
        }
        evidence.selected = *selected;
    }
    if (!options.events.isEmpty()) {
        const auto events = readEvents(options.events, console);
        if (!events) {
            return kUsageError;
        }
        evidence.events = *events;
    }
    const CodeEntry *code = codeEntry(options.symptom);
    const Request request{.profileFile = QFileInfo(options.operand).fileName(),
                          .symptom =
                              code != nullptr ? QString::fromLatin1(code->code) : options.symptom,
                          .givenOnly = true};
    const SessionResult result = judge(evidence, *policy, request, system.clock.nowUtc());
    complainAboutLog(result, options.events, console);
    return writeOutputs(options, result, console);
}

} // namespace aovpn::cli
