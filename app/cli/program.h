// SPDX-License-Identifier: Apache-2.0
// The console program, without its main(): arguments in, exit code out.
#pragma once

#include "app/cli/outputs.h"
#include "checks/system/system.h"

namespace aovpn::cli {

/// Input: arguments without the program's name. Needs a QCoreApplication for the command
/// "diagnose".
int runProgram(const QStringList &arguments, System &system, const Console &console);

} // namespace aovpn::cli
