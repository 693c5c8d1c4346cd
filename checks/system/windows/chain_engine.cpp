// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/chain_engine.h"

#include "checks/system/windows/system_error.h"

#include <algorithm>
#include <cstddef>

using namespace Qt::StringLiterals;

namespace aovpn::windows_system {

ChainEngine::ChainEngine(StoreLocation location)
{
    CERT_CHAIN_ENGINE_CONFIG config{};
    // Without the members of Windows 7: every system takes this size, Wine 8 no other.
    config.cbSize = offsetof(CERT_CHAIN_ENGINE_CONFIG, hExclusiveRoot);
    config.dwFlags = CERT_CHAIN_CACHE_ONLY_URL_RETRIEVAL;
    if (location == StoreLocation::Machine) {
        config.dwFlags |= CERT_CHAIN_USE_LOCAL_MACHINE_STORE;
    }
    if (CertCreateCertificateChainEngine(&config, &m_engine) == 0) {
        m_engine = location == StoreLocation::Machine ? HCCE_LOCAL_MACHINE : HCCE_CURRENT_USER;
    }
}

ChainEngine::~ChainEngine()
{
    if (m_engine != HCCE_LOCAL_MACHINE && m_engine != HCCE_CURRENT_USER) {
        CertFreeCertificateChainEngine(m_engine);
    }
}

Result<ChainOwner> ChainEngine::build(const CERT_CONTEXT *leaf, HCERTSTORE further,
                                      const char *usage) const
{
    CERT_CHAIN_PARA wanted{};
    wanted.cbSize = sizeof wanted;
    std::string oid(usage == nullptr ? "" : usage);
    char *oids[] = {oid.data()};
    if (!oid.empty()) {
        wanted.RequestedUsage.dwType = USAGE_MATCH_TYPE_AND;
        wanted.RequestedUsage.Usage.cUsageIdentifier = 1;
        wanted.RequestedUsage.Usage.rgpszUsageIdentifier = oids;
    }
    constexpr DWORD kOffline =
        CERT_CHAIN_CACHE_ONLY_URL_RETRIEVAL | CERT_CHAIN_DISABLE_AUTH_ROOT_AUTO_UPDATE;
    const CERT_CHAIN_CONTEXT *chain = nullptr;
    if (CertGetCertificateChain(m_engine, leaf, nullptr, further, &wanted, kOffline, nullptr,
                                &chain) == 0) {
        return systemFailure(GetLastError(), u"CertGetCertificateChain"_s);
    }
    return ChainOwner(chain);
}

QList<QByteArray> certificatesOf(const CERT_CHAIN_CONTEXT &chain)
{
    constexpr DWORD kMost = 16;
    QList<QByteArray> certificates;
    if (chain.cChain == 0) {
        return certificates;
    }
    const CERT_SIMPLE_CHAIN &first = *chain.rgpChain[0];
    for (DWORD i = 0; i < std::min(first.cElement, kMost); ++i) {
        certificates.append(octetsOf(first.rgpElement[i]->pCertContext));
    }
    return certificates;
}

} // namespace aovpn::windows_system
