// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/ras.h"

#include "checks/system/ras_dialer.h"
#include "checks/system/windows/system_library.h"

namespace aovpn::windows_system {
namespace {

// ras::Functions states no calling convention, because 64-bit Windows has only one.
static_assert(sizeof(void *) == 8);

template <typename Function>
void resolve(const SystemLibrary &library, const char *name, Function *&function)
{
    function = library.function<Function>(name);
}

} // namespace

Result<DialerEvidence> readDialer()
{
    const SystemLibrary library(L"rasapi32.dll");
    ras::Functions functions;
    resolve(library, "RasEnumEntriesW", functions.enumEntries);
    resolve(library, "RasGetEntryPropertiesW", functions.entryProperties);
    resolve(library, "RasGetCustomAuthDataW", functions.customAuthData);
    resolve(library, "RasGetEapUserDataW", functions.eapUserData);
    resolve(library, "RasEnumConnectionsW", functions.enumConnections);
    resolve(library, "RasGetConnectStatusW", functions.connectStatus);
    return ras::readDialer(functions);
}

} // namespace aovpn::windows_system
