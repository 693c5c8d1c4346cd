// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/trust_store.h"

#include "checks/system/windows/system_error.h"
#include "checks/system/windows/windows_api.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace aovpn::windows_system {
namespace {

struct StoreCloser
{
    using pointer = HCERTSTORE;
    void operator()(HCERTSTORE store) const { CertCloseStore(store, 0); }
};

/// Adds the certificates of the store Root at @p location. Result: ERROR_SUCCESS or why not.
unsigned long addRoots(DWORD location, QList<QByteArray> &roots, QSet<QByteArray> &seen)
{
    const std::unique_ptr<HCERTSTORE, StoreCloser> store(CertOpenStore(
        CERT_STORE_PROV_SYSTEM_W, 0, 0,
        location | CERT_STORE_READONLY_FLAG | CERT_STORE_OPEN_EXISTING_FLAG, L"Root"));
    if (!store) {
        return GetLastError();
    }
    // Each call gives back the certificate that it was given.
    const CERT_CONTEXT *one = nullptr;
    while ((one = CertEnumCertificatesInStore(store.get(), one)) != nullptr) {
        QByteArray der(static_cast<const char *>(static_cast<const void *>(one->pbCertEncoded)),
                       static_cast<qsizetype>(one->cbCertEncoded));
        if (!seen.contains(der)) {
            seen.insert(der);
            roots.append(std::move(der));
        }
    }
    return ERROR_SUCCESS;
}

} // namespace

Result<QList<QByteArray>> WindowsTrustStore::roots()
{
    QList<QByteArray> roots;
    QSet<QByteArray> seen;
    const unsigned long machine = addRoots(CERT_SYSTEM_STORE_LOCAL_MACHINE, roots, seen);
    const unsigned long user = addRoots(CERT_SYSTEM_STORE_CURRENT_USER, roots, seen);
    if (!roots.isEmpty()) {
        return roots;
    }
    if (machine != ERROR_SUCCESS || user != ERROR_SUCCESS) {
        return systemFailure(machine != ERROR_SUCCESS ? machine : user, u"CertOpenStore Root"_s);
    }
    return Failure{FailureKind::NotFound, 0, u"the store holds no certificate"_s, u"Root"_s};
}

} // namespace aovpn::windows_system
