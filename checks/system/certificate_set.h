// SPDX-License-Identifier: Apache-2.0
// What several certificate stores say together.
#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>

namespace aovpn {

/// Certificates of several stores, each once, without those that the system is told to distrust.
class CertificateSet
{
public:
    /// @p distrusted: DER of certificates that count nowhere.
    explicit CertificateSet(const QList<QByteArray> &distrusted = {})
        : m_seen(distrusted.cbegin(), distrusted.cend())
    {}

    /// Adds those of @p certificates (DER) that are not known yet, in their order.
    void add(const QList<QByteArray> &certificates)
    {
        for (const QByteArray &der : certificates) {
            if (!der.isEmpty() && !m_seen.contains(der)) {
                m_seen.insert(der);
                m_certificates.append(der);
            }
        }
    }

    const QList<QByteArray> &certificates() const { return m_certificates; }

private:
    QSet<QByteArray> m_seen;
    QList<QByteArray> m_certificates;
};

} // namespace aovpn
