// SPDX-License-Identifier: Apache-2.0
// Trust anchors and intermediates, found by name without decoding the others.
#pragma once

#include "checks/model/certificate_evidence.h"
#include "checks/protocol/x509/der_names.h"
#include "checks/protocol/x509/openssl_handles.h"

#include <QMultiHash>

namespace aovpn::x509 {

/// A parsed certificate with what path building asks of it again and again.
struct ParsedCertificate
{
    QByteArray der;
    CertificateOwner certificate;
    NameKeys names;
    bool root = false; ///< it is one of the trust anchors
};
using CertificatePointer = std::shared_ptr<const ParsedCertificate>;

/// Null when @p der is no certificate.
CertificatePointer parsed(const QByteArray &der, bool root);

/// DER certificates by the key of their subject.
class SubjectIndex
{
public:
    explicit SubjectIndex(const QList<QByteArray> &certificates);

    /// In the order of the list.
    QList<QByteArray> named(quint64 subject) const;

private:
    QList<QByteArray> m_certificates;
    QMultiHash<quint64, qsizetype> m_bySubject;
};

struct TrustIndex
{
    explicit TrustIndex(const TrustEvidence &trust)
        : roots(trust.roots), intermediates(trust.intermediates)
    {}

    SubjectIndex roots;
    SubjectIndex intermediates;
};

} // namespace aovpn::x509
