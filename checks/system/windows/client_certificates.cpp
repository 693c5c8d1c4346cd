// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/client_certificates.h"

#include "checks/system/key_provider.h"
#include "checks/system/windows/chain_engine.h"

using namespace Qt::StringLiterals;

namespace aovpn::windows_system {
namespace {

constexpr qsizetype kMostCertificates = 500;

bool hasProperty(const CERT_CONTEXT *certificate, DWORD property)
{
    DWORD octets = 0;
    return CertGetCertificateContextProperty(certificate, property, nullptr, &octets) != 0;
}

/// The provider of the key that the store names; null: the store names no key.
std::optional<QString> keyProvider(const CERT_CONTEXT *certificate)
{
    DWORD octets = 0;
    if (CertGetCertificateContextProperty(certificate, CERT_KEY_PROV_INFO_PROP_ID, nullptr,
                                          &octets) == 0 ||
        octets < sizeof(CRYPT_KEY_PROV_INFO)) {
        return std::nullopt;
    }
    // The texts that the structure points to lie behind it in the same octets.
    QByteArray buffer(static_cast<qsizetype>(octets), '\0');
    if (CertGetCertificateContextProperty(certificate, CERT_KEY_PROV_INFO_PROP_ID, buffer.data(),
                                          &octets) == 0) {
        return std::nullopt;
    }
    const auto *key =
        static_cast<const CRYPT_KEY_PROV_INFO *>(static_cast<const void *>(buffer.constData()));
    return QString::fromWCharArray(key->pwszProvName == nullptr ? L"" : key->pwszProvName);
}

ClientCertificate describe(const CERT_CONTEXT *certificate, StoreLocation location,
                           const ChainEngine &engine)
{
    const std::optional<QString> provider = keyProvider(certificate);
    ClientCertificate one{.store = location == StoreLocation::Machine ? CertificateStore::Machine
                                                                      : CertificateStore::User,
                          .origin = storeName(location, u"My"_s),
                          .hasPrivateKey =
                              provider.has_value() ||
                              hasProperty(certificate, CERT_NCRYPT_KEY_HANDLE_PROP_ID)};
    if (provider) {
        one.keyPrompts = providerAsksPerson(*provider);
    }
    const auto chain = engine.build(certificate, nullptr, nullptr);
    if (chain) {
        one.chain = certificatesOf(**chain);
    }
    if (one.chain.isEmpty()) {
        one.chain = {octetsOf(certificate)};
    }
    return one;
}

} // namespace

Result<QList<ClientCertificate>> WindowsClientCertificates::certificates()
{
    QList<ClientCertificate> found;
    for (const StoreLocation location : {StoreLocation::Machine, StoreLocation::User}) {
        const auto store = openStore(location, u"My"_s);
        if (!store) {
            return store.error();
        }
        const ChainEngine engine(location);
        qsizetype left = kMostCertificates;
        forEachCertificate(*store, [&](const CERT_CONTEXT *one) {
            if (left-- > 0) {
                found.append(describe(one, location, engine));
            }
        });
    }
    return found;
}

} // namespace aovpn::windows_system
