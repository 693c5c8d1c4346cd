// SPDX-License-Identifier: Apache-2.0
// Certificates that a test puts into the stores of Windows, and takes out again.
#pragma once

#include "checks/system/windows/windows_api.h"

#include <QByteArray>

namespace aovpn::test {

/// A certificate in a store for as long as the object lives.
class StoreEntry
{
public:
    /// @p location: CERT_SYSTEM_STORE_CURRENT_USER or ..._LOCAL_MACHINE.
    StoreEntry(DWORD location, const wchar_t *store, const QByteArray &der)
        : StoreEntry(location, store)
    {
        CertAddEncodedCertificateToStore(
            m_store, X509_ASN_ENCODING,
            static_cast<const BYTE *>(static_cast<const void *>(der.constData())),
            static_cast<DWORD>(der.size()), CERT_STORE_ADD_REPLACE_EXISTING, &m_added);
    }
    /// With the properties of @p certificate, its key's place among them.
    StoreEntry(DWORD location, const wchar_t *store, const CERT_CONTEXT *certificate)
        : StoreEntry(location, store)
    {
        CertAddCertificateContextToStore(m_store, certificate, CERT_STORE_ADD_REPLACE_EXISTING,
                                         &m_added);
    }
    ~StoreEntry()
    {
        if (m_added != nullptr) {
            CertDeleteCertificateFromStore(m_added);
        }
        CertCloseStore(m_store, 0);
    }
    StoreEntry(const StoreEntry &) = delete;
    StoreEntry &operator=(const StoreEntry &) = delete;

    bool isAdded() const { return m_added != nullptr; }
    const CERT_CONTEXT *context() const { return m_added; }

private:
    StoreEntry(DWORD location, const wchar_t *store)
        : m_store(CertOpenStore(CERT_STORE_PROV_SYSTEM_W, 0, 0, location, store))
    {}

    HCERTSTORE m_store;
    const CERT_CONTEXT *m_added = nullptr;
};

} // namespace aovpn::test
