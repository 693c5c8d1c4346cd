// SPDX-License-Identifier: Apache-2.0
// The trusted roots of a Windows system.
#pragma once

#include "checks/system/system.h"

namespace aovpn::windows_system {

/// Reads the stores Root of this computer and of this user (which has the former's in it). Windows
/// fetches roots of its programme only when it needs them, so one that is not here may still be
/// trusted.
class WindowsTrustStore : public TrustStore
{
public:
    /// Result: each certificate once. Errors: AccessDenied, NotFound: the stores hold none.
    /// Source: CertOpenStore, System Store Locations.
    Result<QList<QByteArray>> roots() override;
};

} // namespace aovpn::windows_system
