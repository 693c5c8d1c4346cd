// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/certificate_store.h"

#include "checks/system/windows/system_error.h"

using namespace Qt::StringLiterals;

namespace aovpn::windows_system {

QString storeName(StoreLocation location, const QString &name)
{
    return (location == StoreLocation::Machine ? u"LocalMachine\\"_s : u"CurrentUser\\"_s) + name;
}

Result<StoreOwner> openStore(StoreLocation location, const QString &name)
{
    const DWORD where = location == StoreLocation::Machine ? CERT_SYSTEM_STORE_LOCAL_MACHINE
                                                           : CERT_SYSTEM_STORE_CURRENT_USER;
    StoreOwner store(CertOpenStore(CERT_STORE_PROV_SYSTEM_W, 0, 0,
                                   where | CERT_STORE_READONLY_FLAG | CERT_STORE_OPEN_EXISTING_FLAG,
                                   name.toStdWString().c_str()));
    if (!store) {
        const DWORD code = GetLastError();
        if (code != ERROR_FILE_NOT_FOUND) {
            return systemFailure(code, u"CertOpenStore "_s + storeName(location, name));
        }
    }
    return store;
}

QByteArray octetsOf(const CERT_CONTEXT *certificate)
{
    return {static_cast<const char *>(static_cast<const void *>(certificate->pbCertEncoded)),
            static_cast<qsizetype>(certificate->cbCertEncoded)};
}

Result<QList<QByteArray>> certificatesIn(StoreLocation location, const QString &name)
{
    const auto store = openStore(location, name);
    if (!store) {
        return store.error();
    }
    QList<QByteArray> certificates;
    forEachCertificate(
        *store, [&certificates](const CERT_CONTEXT *one) { certificates.append(octetsOf(one)); });
    return certificates;
}

} // namespace aovpn::windows_system
