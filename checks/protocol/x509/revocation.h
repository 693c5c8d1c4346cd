// SPDX-License-Identifier: Apache-2.0
// Is a certificate on its issuer's revocation list?
#pragma once

#include "checks/protocol/x509/path_builder.h"

namespace aovpn::x509 {

/// Fetched CRLs, each parsed once.
class CrlSet
{
public:
    explicit CrlSet(const QList<CrlFetch> &fetches);

    /// One entry per certificate of @p path, without the root.
    /// A revoked entry counts even if its list is stale. Lists that do not cover the certificate
    /// are skipped: delta and indirect CRLs, and those for other kinds of certificates. Source: RFC
    /// 5280, 5 and 6.3.
    QList<RevocationFacts> judge(const BuiltPath &path, const QDateTime &atUtc) const;

private:
    struct Entry
    {
        QString url;
        bool failed = false;
        bool asked = true; ///< false: its URL is of a kind, or leads to where, nothing is asked
        std::shared_ptr<X509_CRL> crl; ///< null: failed or unreadable
    };

    RevocationFacts judgeOne(X509 *certificate, X509 *issuer, const CertificateFacts &facts,
                             const QDateTime &atUtc) const;

    QList<Entry> m_entries;
};

} // namespace aovpn::x509
