// SPDX-License-Identifier: Apache-2.0
// What a program settles with the operating system before anything else.
#pragma once

#include <QStringList>

namespace aovpn {

/// The first line of each main(): libraries that are loaded later come from the system's own folder
/// only, never from the current folder, the program's or PATH.
void hardenProcess();

/// The last line of each main(): what is written stays written, and the process ends with @p code
/// without waiting for threads that may still wait for a name server. Result: @p code, where the
/// system sees to that by itself.
int endProcess(int code);

/// What the program was started with, without its name; needs no application object. On Windows in
/// full Unicode, whatever the code page.
QStringList programArguments(int argc, char **argv);

/// While it lives, standard output and error take UTF-8 and lines that end with a line feed, and
/// hand them on unchanged; afterwards a console shows what it showed before.
class StandardStreams
{
public:
    StandardStreams();
    ~StandardStreams();
    StandardStreams(const StandardStreams &) = delete;
    StandardStreams &operator=(const StandardStreams &) = delete;

private:
    unsigned m_codePage = 0;
};

} // namespace aovpn
