// SPDX-License-Identifier: Apache-2.0
#include "checks/rules/all_checks.h"

#include "checks/rules/authentication/authentication_checks.h"
#include "checks/rules/profile/profile_checks.h"

#include <array>

namespace aovpn {

std::span<const Check *const> allChecks()
{
    static constexpr std::array<const Check *, 20> kChecks{
        &rules::kProfileAlwaysOn,
        &rules::kProfileBooleanCase,
        &rules::kProfileCryptography,
        &rules::kProfileDeviceTunnel,
        &rules::kProfileElement,
        &rules::kProfileEncryption,
        &rules::kProfileNone,
        &rules::kProfilePlugin,
        &rules::kProfileRoutes,
        &rules::kProfileServer,
        &rules::kAuthenticationCryptoBinding,
        &rules::kAuthenticationEap,
        &rules::kAuthenticationInner,
        &rules::kAuthenticationMethod,
        &rules::kAuthenticationMethodForTunnel,
        &rules::kAuthenticationMethodStrength,
        &rules::kAuthenticationServerNames,
        &rules::kAuthenticationTrustedRoot,
        &rules::kAuthenticationTrustedRootStore,
        &rules::kAuthenticationValidation,
    };
    return kChecks;
}

} // namespace aovpn
