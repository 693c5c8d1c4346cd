// SPDX-License-Identifier: Apache-2.0
// Functions of Windows that not every Windows (or Wine) has: looked up while the program runs.
#pragma once

#include "checks/system/windows/windows_api.h"

#include <QString>

namespace aovpn::windows_system {

/// A library of the system folder, and of no other place. It stays loaded.
class SystemLibrary
{
public:
    /// @p name: "wevtapi.dll".
    explicit SystemLibrary(const wchar_t *name)
        : m_library(LoadLibraryExW(name, nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32))
    {}

    /// The exported function of that name, or nullptr.
    template <typename Function> Function *function(const char *name) const
    {
        if (m_library == nullptr) {
            return nullptr;
        }
        const FARPROC found = GetProcAddress(m_library, name);
        return reinterpret_cast<Function *>(reinterpret_cast<void *>(found));
    }

private:
    HMODULE m_library;
};

/// Is this Wine? Some functions that it exports end the program when they are called.
bool isWine();

} // namespace aovpn::windows_system
