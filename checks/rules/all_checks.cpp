// SPDX-License-Identifier: Apache-2.0
#include "checks/rules/all_checks.h"

#include "checks/rules/name/name_checks.h"
#include "checks/rules/reachability/reachability_checks.h"
#include "checks/rules/reachability/tcp443_checks.h"
#include "checks/rules/server_certificate/server_certificate_checks.h"
#include "checks/rules/authentication/authentication_checks.h"
#include "checks/rules/profile/profile_checks.h"
#include "checks/rules/routing/routing_checks.h"

#include <array>

namespace aovpn {

std::span<const Check *const> allChecks()
{
    static constexpr std::array kChecks{
        &rules::kNameAddress,    //
        &rules::kNameHosts,      //
        &rules::kNameResolution, //
        &kAddressPartly,         //
        &kIkeProposals,          //
        &kNotIke,                //
        &kOwnLimit,              //
        &rules::kTcp443Port,     //
        &rules::kTcp443Sstp,     //
        &rules::kTcp443Tls,      //
        &kUdp4500,               //
        &kUdp500,                //
    };
    using namespace rules;
    static constexpr auto kChecks = std::to_array<const Check *>({
        &kServerCertificateChain,      &kServerCertificateEku,        &kServerCertificateKeyUsage,
        &kServerCertificateName,       &kServerCertificateRevocation, &kServerCertificateStrength,
        &kServerCertificateValidity,

        &kClientCertificateChain,      &kClientCertificateEku,        &kClientCertificateKeyUsage,
        &kClientCertificateRevocation, &kClientCertificateStrength,   &kClientCertificateValidity,

        &kNpsCertificateChain,         &kNpsCertificateEku,           &kNpsCertificateKeyUsage,
        &kNpsCertificateName,          &kNpsCertificateRevocation,    &kNpsCertificateStrength,
        &kNpsCertificateValidity,
    });
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
    using namespace rules;
    static constexpr std::array<const Check *, 9> kChecks{
        &kRoutingCorporateRoute,
        &kRoutingDefaultGateway,
        &kRoutingDefaultGatewayProfile,
        &kRoutingDefaultRoute,
        &kRoutingDns,
        &kRoutingMode,
        &kRoutingOverlap,
        &kRoutingServerRoute,
        &kRoutingTarget,
    };
    return kChecks;
}

} // namespace aovpn
