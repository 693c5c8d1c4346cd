// SPDX-License-Identifier: Apache-2.0
#include "checks/rules/all_checks.h"

#include "checks/rules/adapter/adapter_checks.h"
#include "checks/rules/authentication/authentication_checks.h"
#include "checks/rules/client_certificate/client_certificate_checks.h"
#include "checks/rules/name/name_checks.h"
#include "checks/rules/network/network_checks.h"
#include "checks/rules/profile/profile_checks.h"
#include "checks/rules/reachability/reachability_checks.h"
#include "checks/rules/reachability/tcp443_checks.h"
#include "checks/rules/routing/routing_checks.h"
#include "checks/rules/server_certificate/server_certificate_checks.h"

#include <array>

namespace aovpn {

std::span<const Check *const> allChecks()
{
    using namespace rules;
    static constexpr auto kChecks = std::to_array<const Check *>({
        // profile
        &kProfileAlwaysOn,
        &kProfileBooleanCase,
        &kProfileCryptography,
        &kProfileDeviceTunnel,
        &kProfileDeviceTunnelComputer,
        &kProfileElement,
        &kProfileEncryption,
        &kProfileEntry,
        &kProfileNone,
        &kProfilePlugin,
        &kProfileRoutes,
        &kProfileServer,
        &kProfileTrigger,
        &kProfileTrustedNetwork,
        &kProfileValue,
        // network
        &kNetworkAdapter,
        &kNetworkClock,
        &kNetworkDefaultRoute,
        &kNetworkPortal,
        &kNetworkProxy,
        // name
        &kNameAddress,
        &kNameHosts,
        &kNameResolution,
        // reachability
        &kAddressPartly,
        &kFragments,
        &kIkeAuth,
        &kIkeDefaultGroup,
        &kIkeProposals,
        &kIkeRedirect,
        &kMainMode,
        &kNotIke,
        &kOwnLimit,
        &kPptp,
        &kSstpCall,
        &kTcp443Port,
        &kTcp443Sstp,
        &kTcp443Tls,
        &kUdp4500,
        &kUdp500,
        // server-certificate
        &kServerCertificateChain,
        &kServerCertificateEku,
        &kServerCertificateKeyProven,
        &kServerCertificateKeyUsage,
        &kServerCertificateName,
        &kServerCertificateRevocation,
        &kServerCertificateSent,
        &kServerCertificateStrength,
        &kServerCertificateSystemVerdict,
        &kServerCertificateTlsRoot,
        &kServerCertificateValidity,
        // client-certificate
        &kClientCertificateChain,
        &kClientCertificateEku,
        &kClientCertificateKeyUsage,
        &kClientCertificateRevocation,
        &kClientCertificateStrength,
        &kClientCertificateValidity,
        &kClientChosen,
        &kClientConditionalAccess,
        &kClientFitting,
        &kClientKey,
        &kClientListed,
        &kClientMapping,
        &kClientSeveral,
        // authentication
        &kAuthenticationCredentialGuard,
        &kAuthenticationCryptoBinding,
        &kAuthenticationEap,
        &kAuthenticationEapOffered,
        &kAuthenticationGatewayIkev2,
        &kAuthenticationGatewaySstp,
        &kAuthenticationIdentityIkev2,
        &kAuthenticationIdentitySstp,
        &kAuthenticationInner,
        &kAuthenticationIpsecProhibited,
        &kAuthenticationL2tpCertificate,
        &kAuthenticationLmCompatibility,
        &kAuthenticationMethod,
        &kAuthenticationMethodForTunnel,
        &kAuthenticationMethodStrength,
        &kAuthenticationNatTraversal,
        &kAuthenticationServerNames,
        &kAuthenticationTrustedRoot,
        &kAuthenticationTrustedRootStore,
        &kAuthenticationValidation,
        &kNpsCertificateChain,
        &kNpsCertificateEku,
        &kNpsCertificateKeyUsage,
        &kNpsCertificateListedName,
        &kNpsCertificateListedRoot,
        &kNpsCertificateName,
        &kNpsCertificateRevocation,
        &kNpsCertificateStrength,
        &kNpsCertificateValidity,
        // adapter
        &kAdapterAddress,
        &kAdapterBindings,
        &kAdapterDevices,
        &kAdapterServices,
        // routing
        &kRoutingCorporateRoute,
        &kRoutingDefaultGateway,
        &kRoutingDefaultGatewayProfile,
        &kRoutingDns,
        &kRoutingMetric,
        &kRoutingMode,
        &kRoutingOverlap,
        &kRoutingServerRoute,
        &kRoutingTarget,
        &kRoutingTrafficFilter,
    });
    return kChecks;
}

} // namespace aovpn
