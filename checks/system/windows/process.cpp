// SPDX-License-Identifier: Apache-2.0
#include "checks/system/process.h"

#include "checks/system/windows/windows_api.h"

#include <cstdio>
#include <fcntl.h>
#include <io.h>

namespace aovpn {

void hardenProcess()
{
    // Source: Dynamic-Link Library Security.
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_SYSTEM32);
    SetDllDirectoryW(L"");
    SetSearchPathMode(BASE_SEARCH_PATH_ENABLE_SAFE_SEARCHMODE | BASE_SEARCH_PATH_PERMANENT);
}

int endProcess(int code)
{
    std::fflush(nullptr);
    // ExitProcess() ends the other threads first and then tells each library, which may wait for
    // what a thread held when it was ended.
    TerminateProcess(GetCurrentProcess(), static_cast<UINT>(code));
    return code;
}

QStringList programArguments(int, char **)
{
    int count = 0;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &count);
    QStringList arguments;
    for (int i = 1; words != nullptr && i < count; ++i) {
        arguments.append(QString::fromWCharArray(words[i]));
    }
    LocalFree(words);
    return arguments;
}

StandardStreams::StandardStreams() : m_codePage(GetConsoleOutputCP())
{
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
    SetConsoleOutputCP(CP_UTF8);
}

StandardStreams::~StandardStreams()
{
    if (m_codePage != 0) { // 0: there is no console
        std::fflush(stdout);
        SetConsoleOutputCP(m_codePage);
    }
}

} // namespace aovpn
