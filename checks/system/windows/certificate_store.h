// SPDX-License-Identifier: Apache-2.0
// The certificate stores of Windows, opened for reading only.
#pragma once

#include "checks/model/result.h"
#include "checks/system/windows/windows_api.h"

#include <QByteArray>
#include <QList>

#include <memory>

namespace aovpn::windows_system {

enum class StoreLocation {
    Machine, ///< LocalMachine
    User,    ///< CurrentUser
};

/// "LocalMachine\My".
QString storeName(StoreLocation location, const QString &name);

struct StoreCloser
{
    using pointer = HCERTSTORE;
    void operator()(HCERTSTORE store) const { CertCloseStore(store, 0); }
};
using StoreOwner = std::unique_ptr<HCERTSTORE, StoreCloser>;

/// Result: the store; null: there is none of that name, which is an empty one.
/// Errors: AccessDenied, Internal. Source: CertOpenStore, "System Store Locations".
Result<StoreOwner> openStore(StoreLocation location, const QString &name);

/// The DER octets of @p certificate.
QByteArray octetsOf(const CERT_CONTEXT *certificate);

/// Calls @p visit with each certificate of @p store; one that is no X.509 certificate is skipped.
/// The pointer is valid during the call. At most 20,000.
template <typename Visit> void forEachCertificate(const StoreOwner &store, const Visit &visit)
{
    constexpr int kMost = 20'000;
    const CERT_CONTEXT *one = nullptr;
    int count = 0;
    // Each call gives back the certificate that it was given.
    while (store && (one = CertEnumCertificatesInStore(store.get(), one)) != nullptr) {
        if (++count > kMost) {
            CertFreeCertificateContext(one);
            break;
        }
        visit(one);
    }
}

/// Every certificate of a store. Errors: those of openStore().
Result<QList<QByteArray>> certificatesIn(StoreLocation location, const QString &name);

} // namespace aovpn::windows_system
