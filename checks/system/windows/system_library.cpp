// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/system_library.h"

namespace aovpn::windows_system {

bool isWine()
{
    return SystemLibrary(L"ntdll.dll").function<void()>("wine_get_version") != nullptr;
}

} // namespace aovpn::windows_system
