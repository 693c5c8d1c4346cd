// SPDX-License-Identifier: Apache-2.0
// Whom this Windows trusts, and its own verdict on a server's certificate.
#pragma once

#include "checks/system/system.h"

namespace aovpn::windows_system {

/// Reads the stores of this computer and of this user (which has the former's in it). Windows
/// fetches roots of its programme only when it needs them, so one that is not here may still be
/// trusted. Needs no administrator; one would not learn more.
class WindowsTrustStore : public TrustStore
{
public:
    /// Result: the certificates of the stores Root, each once, without those of the stores
    ///         Disallowed. Errors: AccessDenied, Internal, NotFound: the stores hold none.
    /// Source: CertOpenStore, "System Store Locations".
    Result<QList<QByteArray>> roots() override;

    /// Result: the same of the stores CA. Errors: AccessDenied, Internal.
    Result<QList<QByteArray>> intermediates() override;

    /// Result: what CertGetCertificateChain and the policy for TLS servers say now, for Server
    ///         Authentication and the expected name. The certificates of VPN servers are judged
    ///         with the stores of the computer, as the services do that dial; that of a sign-in
    ///         server with those of the user. Nothing is fetched, revocation is not judged.
    /// Errors: Malformed: no leaf, or one that Windows cannot read; AccessDenied, Internal.
    /// Source: CertGetCertificateChain; CertVerifyCertificateChainPolicy, CERT_CHAIN_POLICY_SSL.
    Result<SystemVerdict> judge(const CertificateEvidence &certificate) override;
};

} // namespace aovpn::windows_system
