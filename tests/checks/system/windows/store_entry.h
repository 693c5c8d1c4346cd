// SPDX-License-Identifier: Apache-2.0
// Certificates that a test puts into the stores of Windows, and takes out again.
#pragma once

#include "checks/system/windows/windows_api.h"

#include <QByteArray>

namespace aovpn::test {

/// A certificate in a store for as long as the object lives. The store is closed in between:
/// before that, Wine shows others nothing of what was added.
class StoreEntry
{
public:
    /// @p location: CERT_SYSTEM_STORE_CURRENT_USER or ..._LOCAL_MACHINE.
    StoreEntry(DWORD location, const wchar_t *store, const QByteArray &der)
        : StoreEntry(location, store,
                     CertCreateCertificateContext(
                         X509_ASN_ENCODING,
                         static_cast<const BYTE *>(static_cast<const void *>(der.constData())),
                         static_cast<DWORD>(der.size())))
    {}
    /// Takes over @p certificate, which is added with its properties: its key's place among them.
    StoreEntry(DWORD location, const wchar_t *store, const CERT_CONTEXT *certificate)
        : m_location(location), m_name(store), m_certificate(certificate)
    {
        const HCERTSTORE opened = open();
        m_isAdded = CertAddCertificateContextToStore(opened, m_certificate,
                                                     CERT_STORE_ADD_REPLACE_EXISTING, nullptr) != 0;
        CertCloseStore(opened, 0);
    }
    ~StoreEntry()
    {
        const HCERTSTORE opened = open();
        const CERT_CONTEXT *added = CertFindCertificateInStore(
            opened, X509_ASN_ENCODING, 0, CERT_FIND_EXISTING, m_certificate, nullptr);
        if (added != nullptr) {
            CertDeleteCertificateFromStore(added);
        }
        CertCloseStore(opened, 0);
        CertFreeCertificateContext(m_certificate);
    }
    StoreEntry(const StoreEntry &) = delete;
    StoreEntry &operator=(const StoreEntry &) = delete;

    bool isAdded() const { return m_isAdded; }

private:
    HCERTSTORE open() const
    {
        return CertOpenStore(CERT_STORE_PROV_SYSTEM_W, 0, 0, m_location, m_name);
    }

    DWORD m_location;
    const wchar_t *m_name;
    const CERT_CONTEXT *m_certificate;
    bool m_isAdded = false;
};

} // namespace aovpn::test
