// SPDX-License-Identifier: Apache-2.0
// replay FILE: judges a bundle, or the bundle inside a report, again.
#include "app/cli/commands.h"
#include "app/common/inputs.h"
#include "checks/engine/judge.h"
#include "checks/guidance/known_words.h"

namespace aovpn::cli {

int replayFile(const Options &options, const Console &console)
{
    auto bundle = app::loadBundle(options.operand);
    if (!bundle) {
        console.complain(failureWords(bundle.error()));
        return kUsageError;
    }
    std::optional<SitePolicy> policy;
    if (!options.site.isEmpty()) {
        auto read = app::loadPolicyFile(options.site);
        if (!read) {
            console.complain(failureWords(read.error()));
            return kUsageError;
        }
        policy = *read;
    }
    bundle->evidence.answers.insert(options.answers);
    return writeOutputs(options, replay(*bundle, policy), console);
}

} // namespace aovpn::cli
