// SPDX-License-Identifier: Apache-2.0
// Keys of the registry, read in the 64-bit view.
#pragma once

#include "checks/model/result.h"
#include "checks/system/windows_values/registry_values.h"

namespace aovpn::windows_system {

enum class Hive {
    Machine, ///< HKEY_LOCAL_MACHINE
    User,    ///< HKEY_CURRENT_USER
};

/// The values of the key @p path ("SOFTWARE\\Policies\\..."), at most 1,000 of them with at most
/// 1 MiB each. Errors: NotFound: there is no such key; AccessDenied; Internal. Thread: any.
Result<windows_values::RegistryValues> registryValues(Hive hive, const QString &path);

/// As registryValues(); a key that is not there has no values.
Result<windows_values::RegistryValues> registryValuesIfAny(Hive hive, const QString &path);

/// The names of the keys right below @p path, at most 10,000; none if there is no such key.
Result<QStringList> registrySubkeys(Hive hive, const QString &path);

} // namespace aovpn::windows_system
