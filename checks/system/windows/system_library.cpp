// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/system_library.h"

#include <windows.h>

namespace aovpn::windows_system {

SystemLibrary::SystemLibrary(const wchar_t *name)
    : m_handle(LoadLibraryExW(name, nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32))
{
    if (m_handle == nullptr) {
        m_error = GetLastError();
    }
}

SystemLibrary::~SystemLibrary()
{
    if (m_handle != nullptr) {
        FreeLibrary(static_cast<HMODULE>(m_handle));
    }
}

SystemLibrary::Address SystemLibrary::address(const char *name) const
{
    return m_handle == nullptr
               ? nullptr
               : reinterpret_cast<Address>(GetProcAddress(static_cast<HMODULE>(m_handle), name));
}

} // namespace aovpn::windows_system
