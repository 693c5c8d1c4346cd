// SPDX-License-Identifier: Apache-2.0
// Reads big-endian fields out of untrusted octets; cannot read past the end.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace aovpn::ike {

/// A cursor over octets. A read beyond the end yields zero or fewer octets and moves to the end;
/// parsers compare remaining() first, so that they can say what is missing and where.
class OctetReader
{
public:
    /// @p base is the offset of the first octet within the whole input, for messages.
    explicit OctetReader(QByteArrayView octets, qsizetype base = 0) : m_octets(octets), m_base(base)
    {}
    /// Octets that nobody keeps cannot be read.
    explicit OctetReader(QByteArray &&octets, qsizetype base = 0) = delete;

    qsizetype remaining() const { return m_octets.size() - m_at; }
    bool atEnd() const { return remaining() == 0; }
    /// Where the next octet stands in the whole input.
    qsizetype offset() const { return m_base + m_at; }

    quint8 u8() { return static_cast<quint8>(number(1)); }
    quint16 u16() { return static_cast<quint16>(number(2)); }
    quint32 u32() { return number(4); }
    QByteArray take(qsizetype count) { return view(count).toByteArray(); }
    QByteArray rest() { return take(remaining()); }
    /// A reader of the next @p count octets only.
    OctetReader part(qsizetype count)
    {
        const qsizetype base = offset();
        return OctetReader(view(count), base);
    }

private:
    QByteArrayView view(qsizetype count)
    {
        const qsizetype length = qBound(qsizetype{0}, count, remaining());
        const QByteArrayView found = m_octets.sliced(m_at, length);
        m_at += length;
        return found;
    }
    quint32 number(qsizetype count)
    {
        quint32 value = 0;
        for (const char octet : view(count)) {
            value = (value << 8) | static_cast<quint8>(octet);
        }
        return value;
    }

    QByteArrayView m_octets;
    qsizetype m_base = 0;
    qsizetype m_at = 0;
};

} // namespace aovpn::ike
