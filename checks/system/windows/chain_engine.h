// SPDX-License-Identifier: Apache-2.0
// The chain engine of Windows, asked without the network.
#pragma once

#include "checks/system/windows/certificate_store.h"

namespace aovpn::windows_system {

struct ContextFreer
{
    void operator()(const CERT_CONTEXT *context) const { CertFreeCertificateContext(context); }
};
using ContextOwner = std::unique_ptr<const CERT_CONTEXT, ContextFreer>;

struct ChainFreer
{
    void operator()(const CERT_CHAIN_CONTEXT *chain) const { CertFreeCertificateChain(chain); }
};
using ChainOwner = std::unique_ptr<const CERT_CHAIN_CONTEXT, ChainFreer>;

/// One engine over the stores as they are now: an older one may not see a root that came since.
class ChainEngine
{
public:
    /// Machine: only the stores of the computer, as services see them.
    explicit ChainEngine(StoreLocation location);
    ~ChainEngine();
    ChainEngine(const ChainEngine &) = delete;
    ChainEngine &operator=(const ChainEngine &) = delete;

    /// Builds the chain of @p leaf now, from the stores and from @p further (may be null).
    /// @p usage: OID that the chain must be good for; null: none. Nothing is fetched: no issuer, no
    /// list of revoked certificates, no root of Windows' programme; revocation is not judged.
    /// Result: the best chain, also a bad one. Errors: AccessDenied, NotSupported, Internal.
    /// Source: CertGetCertificateChain.
    Result<ChainOwner> build(const CERT_CONTEXT *leaf, HCERTSTORE further, const char *usage) const;

private:
    HCERTCHAINENGINE m_engine = nullptr; ///< null: it could not be made, and Windows' own serves
};

/// The certificates of @p chain as far as they were found, leaf first, at most 16.
QList<QByteArray> certificatesOf(const CERT_CHAIN_CONTEXT &chain);

} // namespace aovpn::windows_system
