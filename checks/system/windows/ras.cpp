// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/ras.h"

#include "checks/system/ras_dialer.h"
#include "checks/system/windows/system_library.h"

using namespace Qt::StringLiterals;

namespace aovpn::windows_system {

Result<DialerEvidence> readDialer()
{
    const SystemLibrary library(L"rasapi32.dll");
    if (!library.isLoaded()) {
        return Failure{FailureKind::NotSupported, static_cast<int>(library.error()),
                       u"it cannot be loaded"_s, u"rasapi32.dll"_s};
    }
    ras::Functions functions;
    library.resolve("RasEnumEntriesW", functions.enumEntries);
    library.resolve("RasGetEntryPropertiesW", functions.entryProperties);
    library.resolve("RasGetCustomAuthDataW", functions.customAuthData);
    library.resolve("RasGetEapUserDataW", functions.eapUserData);
    library.resolve("RasEnumConnectionsW", functions.enumConnections);
    library.resolve("RasGetConnectStatusW", functions.connectStatus);
    return ras::readDialer(functions);
}

} // namespace aovpn::windows_system
