// SPDX-License-Identifier: Apache-2.0
#include "checks/system/process.h"

namespace aovpn {

/// The loader of Linux looks in the system's folders only.
void hardenProcess()
{}

int endProcess(int code)
{
    return code;
}

QStringList programArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    return arguments;
}

/// Terminals take UTF-8 and line feeds as they are.
StandardStreams::StandardStreams() = default;
StandardStreams::~StandardStreams() = default;

} // namespace aovpn
