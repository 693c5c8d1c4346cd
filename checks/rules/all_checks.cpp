// SPDX-License-Identifier: Apache-2.0
#include "checks/rules/all_checks.h"

#include "checks/rules/server_certificate/server_certificate_checks.h"

#include <array>

namespace aovpn {

std::span<const Check *const> allChecks()
{
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
    return kChecks;
}

} // namespace aovpn
