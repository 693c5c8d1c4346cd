// SPDX-License-Identifier: Apache-2.0
// Which scripts Windows PowerShell runs, as the registry has it.
#pragma once

#include "checks/system/windows_values/registry_values.h"

namespace aovpn::windows_values {

/// What group policy says, by the values of ...\Policies\Microsoft\Windows\PowerShell: "Restricted"
/// where it switches scripts off. Empty: it says nothing.
/// Source: "about_Group_Policy_Settings", Turn on Script Execution.
QString executionPolicyOfGroup(const RegistryValues &values);

/// What a scope says, by the values of ...\PowerShell\1\ShellIds\Microsoft.PowerShell.
/// Source: "about_Execution_Policies".
QString executionPolicyOfScope(const RegistryValues &values);

} // namespace aovpn::windows_values
