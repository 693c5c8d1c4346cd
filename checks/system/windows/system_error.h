// SPDX-License-Identifier: Apache-2.0
// What a code of GetLastError() says.
#pragma once

#include "checks/model/result.h"

namespace aovpn::windows_system {

/// The system's own text for @p code, in the language of Windows, as one line; "error N" where it
/// has none.
QString systemText(unsigned long code);

/// A failed call of Windows. @p where: the function, and what it was asked of.
/// Result: AccessDenied, NotFound, NotSupported, Timeout or Internal.
/// Source: [MS-ERREF] 2.2.
Failure systemFailure(unsigned long code, const QString &where);

} // namespace aovpn::windows_system
