// SPDX-License-Identifier: Apache-2.0
#include "app/cli/program.h"

#include "app/cli/commands.h"
#include "app/common/language.h"
#include "checks/guidance/known_words.h"
#include "checks/system/log.h"

using namespace Qt::StringLiterals;

namespace aovpn::cli {
namespace {

int runCommand(const Options &options, System &system, const Console &console)
{
    // Its exit code is 0 or 1 whatever happens, and it says on its one line why.
    if (options.command == u"intune") {
        return reportToIntune(options, system, console);
    }
    if (const auto failure = checkOutputs(options)) {
        console.complain(failureWords(*failure));
        return kUsageError;
    }
    if (options.command == u"diagnose") {
        return diagnose(options, system, console);
    }
    if (options.command == u"replay") {
        return replayFile(options, console);
    }
    if (options.command == u"explain") {
        return explain(options, console);
    }
    if (options.command == u"certificate") {
        return judgeCertificate(options, system, console);
    }
    if (options.command == u"decode") {
        return decodeFile(options, console);
    }
    if (options.command == u"profile") {
        return judgeProfile(options, system, console);
    }
    if (options.command == u"compare") {
        return compareFiles(options, console);
    }
    if (options.command == u"selftest") {
        return runSelfTest(options, system, console);
    }
    return listChecks(options, console);
}

} // namespace

int runProgram(const QStringList &arguments, System &system, const Console &console)
{
    const auto options = parseOptions(arguments);
    if (!options) {
        console.complain(options.error().detail);
        return kUsageError;
    }
    if (options->help) {
        console.out.write(usage().toUtf8());
        return 0;
    }
    if (options->version) {
        console.out.write("aovpn-doctor-cli " AOVPN_VERSION "\n");
        return 0;
    }
    // These two ask nothing of the computer, and a setup that only wants its site policy looked at
    // shall leave nothing behind.
    const bool leavesNoLog = options->command == u"checks" || options->command == u"explain";
    if (!leavesNoLog || options->verbose) {
        log::start(u"aovpn-doctor-cli"_s, options->verbose);
    }
    Language language;
    if (!language.speak(options->language)) {
        console.complain(u"--lang: \"%1\" is not available; texts are in English"_s.arg(
            options->language.left(20)));
    }
    try {
        return runCommand(*options, system, console);
    } catch (const std::exception &fault) {
        console.complain(u"internal error: "_s + QString::fromUtf8(fault.what()));
        return kInternalError;
    }
}

} // namespace aovpn::cli
