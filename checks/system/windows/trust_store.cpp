// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/trust_store.h"

#include "checks/system/certificate_set.h"
#include "checks/system/windows/chain_engine.h"
#include "checks/system/windows/system_error.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::windows_system {
namespace {

constexpr qsizetype kMostSent = 32;

/// The certificates of the stores @p name of computer and user, without @p distrusted.
Result<QList<QByteArray>> merged(const QString &name, const QList<QByteArray> &distrusted)
{
    CertificateSet set(distrusted);
    for (const StoreLocation location : {StoreLocation::Machine, StoreLocation::User}) {
        const auto store = certificatesIn(location, name);
        if (!store) {
            return store.error();
        }
        set.add(*store);
    }
    return set.certificates();
}

Result<QList<QByteArray>> trusted(const QString &name)
{
    const auto distrusted = merged(u"Disallowed"_s, {});
    return distrusted ? merged(name, *distrusted) : distrusted;
}

/// Wine computes no SHA-256 property, so the octets are hashed here.
QString hashOf(const QByteArray &der, QCryptographicHash::Algorithm algorithm)
{
    return QString::fromLatin1(QCryptographicHash::hash(der, algorithm).toHex());
}

const BYTE *bytes(const QByteArray &der)
{
    return static_cast<const BYTE *>(static_cast<const void *>(der.constData()));
}

/// The certificates that a server sent beside its own; those that Windows cannot read stay out.
StoreOwner sentAlong(const QList<QByteArray> &chain)
{
    StoreOwner store(
        CertOpenStore(CERT_STORE_PROV_MEMORY, 0, 0, CERT_STORE_CREATE_NEW_FLAG, nullptr));
    for (qsizetype i = 1; store && i < std::min(chain.size(), kMostSent); ++i) {
        CertAddEncodedCertificateToStore(store.get(), X509_ASN_ENCODING, bytes(chain.at(i)),
                                         static_cast<DWORD>(chain.at(i).size()),
                                         CERT_STORE_ADD_USE_EXISTING, nullptr);
    }
    return store;
}

/// What the policy for TLS servers says of @p chain; the name counts where one is expected.
Result<quint32> policyCode(const CERT_CHAIN_CONTEXT &chain, const QString &name)
{
    std::wstring server = name.toStdWString();
    SSL_EXTRA_CERT_CHAIN_POLICY_PARA tls{};
    tls.cbSize = sizeof tls;
    tls.dwAuthType = AUTHTYPE_SERVER;
    tls.pwszServerName = server.empty() ? nullptr : server.data();
    CERT_CHAIN_POLICY_PARA policy{};
    policy.cbSize = sizeof policy;
    policy.dwFlags = CERT_CHAIN_POLICY_IGNORE_ALL_REV_UNKNOWN_FLAGS;
    policy.pvExtraPolicyPara = &tls;
    CERT_CHAIN_POLICY_STATUS status{};
    status.cbSize = sizeof status;
    if (CertVerifyCertificateChainPolicy(CERT_CHAIN_POLICY_SSL, &chain, &policy, &status) == 0) {
        return systemFailure(GetLastError(), u"CertVerifyCertificateChainPolicy"_s);
    }
    return quint32{status.dwError};
}

} // namespace

Result<QList<QByteArray>> WindowsTrustStore::roots()
{
    auto roots = trusted(u"Root"_s);
    if (roots && roots->isEmpty()) {
        return Failure{FailureKind::NotFound, 0, u"the store holds no certificate"_s, u"Root"_s};
    }
    return roots;
}

Result<QList<QByteArray>> WindowsTrustStore::intermediates()
{
    return trusted(u"CA"_s);
}

Result<SystemVerdict> WindowsTrustStore::judge(const CertificateEvidence &certificate)
{
    const QByteArray der = certificate.chain.value(0);
    const ContextOwner leaf(CertCreateCertificateContext(X509_ASN_ENCODING, bytes(der),
                                                         static_cast<DWORD>(der.size())));
    if (!leaf) {
        return Failure{FailureKind::Malformed, static_cast<int>(GetLastError()),
                       u"it is no certificate to Windows"_s, certificate.origin};
    }
    const StoreOwner sent = sentAlong(certificate.chain);
    const ChainEngine engine(certificate.purpose == CertificatePurpose::NpsServer
                                 ? StoreLocation::User
                                 : StoreLocation::Machine);
    const auto chain = engine.build(leaf.get(), sent.get(), szOID_PKIX_KP_SERVER_AUTH);
    if (!chain) {
        return chain.error();
    }
    const auto code = policyCode(**chain, certificate.expectedName);
    if (!code) {
        return code.error();
    }
    SystemVerdict verdict{.purpose = certificate.purpose,
                          .sha256 = hashOf(der, QCryptographicHash::Sha256),
                          .expectedName = certificate.expectedName,
                          .errorStatus = (*chain)->TrustStatus.dwErrorStatus,
                          .infoStatus = (*chain)->TrustStatus.dwInfoStatus,
                          .policyCode = *code};
    const QList<QByteArray> built = certificatesOf(**chain);
    for (const QByteArray &one : built) {
        verdict.thumbprints.append(hashOf(one, QCryptographicHash::Sha1));
    }
    return verdict;
}

} // namespace aovpn::windows_system
