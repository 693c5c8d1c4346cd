// SPDX-License-Identifier: Apache-2.0
// What Windows says of itself: version, kind of network, Credential Guard.
#pragma once

#include "checks/model/computer_evidence.h"
#include "checks/system/windows_values/registry_values.h"

namespace aovpn::windows_values {

/// Version and build as the kernel has them.
struct WindowsBuild
{
    quint32 major = 0;
    quint32 minor = 0;
    quint32 build = 0;
};

/// "Windows 11 Enterprise 23H2 (10.0.22631.3007)". @p current: the values of
/// SOFTWARE\Microsoft\Windows NT\CurrentVersion, whose ProductName still says 10 on Windows 11.
QString windowsVersion(const WindowsBuild &build, const RegistryValues &current);

/// @p category: NLM_NETWORK_CATEGORY. Empty: not known. Source: netlistmgr.h.
QString networkCategory(int category);

/// What several physical networks are together: where they differ, nothing can be said.
QString commonCategory(const QStringList &categories);

/// @p level: NL_NETWORK_CONNECTIVITY_LEVEL_HINT. Source: nldef.h.
Connectivity connectivityOfHint(int level);

/// @p flags: NLM_CONNECTIVITY. Source: netlistmgr.h.
Connectivity connectivityOfFlags(quint32 flags);

/// Is Credential Guard at work? It is if its isolated process runs and a setting or Windows' own
/// default asks for it; other features start that process too. Null: it can't be told.
/// @p lsa: the values of SYSTEM\CurrentControlSet\Control\Lsa; @p policy: those of
/// SOFTWARE\Policies\Microsoft\Windows\DeviceGuard.
/// Source: "Configure Credential Guard", LsaCfgFlags; "Verify if Credential Guard is enabled".
std::optional<bool> credentialGuard(bool isolatedProcessRuns, const RegistryValues &lsa,
                                    const RegistryValues &policy);

} // namespace aovpn::windows_values
