// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/x509/trust_index.h"

#include "checks/protocol/x509/certificate.h"

#include <QSet>

#include <algorithm>

namespace aovpn {
namespace x509 {

CertificatePointer parsed(const QByteArray &der, bool root)
{
    const auto names = certificateNames(der);
    CertificateOwner certificate = names ? parseCertificate(der) : nullptr;
    if (!certificate) {
        return nullptr;
    }
    return std::make_shared<const ParsedCertificate>(
        ParsedCertificate{der, std::move(certificate), *names, root});
}

SubjectIndex::SubjectIndex(const QList<QByteArray> &certificates) : m_certificates(certificates)
{
    m_bySubject.reserve(certificates.size());
    for (qsizetype i = 0; i < certificates.size(); ++i) {
        if (const auto names = certificateNames(certificates.at(i))) {
            m_bySubject.insert(names->subject, i);
        }
    }
}

QList<QByteArray> SubjectIndex::named(quint64 subject) const
{
    QList<qsizetype> places = m_bySubject.values(subject);
    std::sort(places.begin(), places.end());
    QList<QByteArray> found;
    found.reserve(places.size());
    for (const qsizetype place : places) {
        found.append(m_certificates.at(place));
    }
    return found;
}

} // namespace x509

QList<QByteArray> relevantRoots(const QList<QByteArray> &roots,
                                const QList<QList<QByteArray>> &chains)
{
    const x509::SubjectIndex index(roots);
    QList<quint64> wanted;
    for (const QList<QByteArray> &chain : chains) {
        for (const QByteArray &der : chain) {
            if (const auto names = x509::certificateNames(der)) {
                wanted.append(names->issuer);
            }
        }
    }
    QList<QByteArray> relevant;
    QSet<quint64> seen;
    while (!wanted.isEmpty()) {
        const quint64 subject = wanted.takeLast();
        if (seen.contains(subject)) {
            continue;
        }
        seen.insert(subject);
        for (const QByteArray &root : index.named(subject)) {
            relevant.append(root);
            if (const auto names = x509::certificateNames(root)) {
                wanted.append(names->issuer);
            }
        }
    }
    return relevant;
}

} // namespace aovpn
