// SPDX-License-Identifier: Apache-2.0
// The name resolution policy table (NRPT): which names are asked of which name servers.
#pragma once

#include "checks/model/routing_evidence.h"
#include "checks/system/windows_values/registry_values.h"

namespace aovpn::windows_values {

/// One rule out of the values of its key. Null: it names nothing.
/// Source: [MS-GPNRPT] 2.2.2 (Name, ConfigOptions, GenericDNSServers, DirectAccessDNSServers).
std::optional<NameRule> nameRule(const RegistryValues &values, const QString &source);

} // namespace aovpn::windows_values
