// SPDX-License-Identifier: Apache-2.0
// The commands of aovpn-doctor-cli. Each takes parsed options and returns the exit code.
#pragma once

#include "app/cli/options.h"
#include "app/cli/outputs.h"
#include "checks/system/system.h"

namespace aovpn::cli {

int diagnose(const Options &options, System &system, const Console &console);
int replayFile(const Options &options, const Console &console);
int explain(const Options &options, const Console &console);
int judgeCertificate(const Options &options, System &system, const Console &console);
int decodeFile(const Options &options, const Console &console);
int judgeProfile(const Options &options, System &system, const Console &console);
int compareFiles(const Options &options, const Console &console);
int reportToIntune(const Options &options, System &system, const Console &console);
int runSelfTest(const Options &options, System &system, const Console &console);
int listChecks(const Options &options, const Console &console);

} // namespace aovpn::cli
