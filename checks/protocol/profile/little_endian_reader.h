// SPDX-License-Identifier: Apache-2.0
// Reads numbers and texts from octets, never past their end.
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QtEndian>

#include <optional>

namespace aovpn {

/// A cursor over untrusted octets. Once a read has failed, all later ones fail too.
class LittleEndianReader
{
public:
    explicit LittleEndianReader(QByteArrayView octets) : m_octets(octets) {}

    qsizetype remaining() const { return m_octets.size() - m_at; }
    bool failed() const { return m_failed; }

    /// A 32-bit number, little-endian; 0 after the end.
    quint32 number()
    {
        const QByteArrayView four = octets(4);
        return four.size() == 4 ? qFromLittleEndian<quint32>(four.data()) : 0;
    }

    /// The next 32-bit number without moving on.
    std::optional<quint32> peekNumber() const
    {
        return remaining() >= 4
                   ? std::optional(qFromLittleEndian<quint32>(m_octets.sliced(m_at).data()))
                   : std::nullopt;
    }

    /// Exactly @p count octets, or none.
    QByteArrayView octets(qsizetype count)
    {
        if (m_failed || count < 0 || count > remaining()) {
            m_failed = true;
            return {};
        }
        const QByteArrayView taken = m_octets.sliced(m_at, count);
        m_at += count;
        return taken;
    }

    /// UTF-16LE up to a NUL, which is consumed; fails if there is none.
    QString text()
    {
        QString result;
        while (true) {
            const QByteArrayView unit = octets(2);
            if (m_failed) {
                return {};
            }
            const auto code = qFromLittleEndian<quint16>(unit.data());
            if (code == 0) {
                return result;
            }
            result += QChar(code);
        }
    }

private:
    QByteArrayView m_octets;
    qsizetype m_at = 0;
    bool m_failed = false;
};

} // namespace aovpn
