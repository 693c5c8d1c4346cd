// SPDX-License-Identifier: Apache-2.0
// Addresses and what stands for them. Private addresses stay private, and keep which of them share
// a prefix, so that routing is judged the same.
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

#include <optional>

namespace aovpn {

/// 4 or 16 octets, network byte order.
/// Input: "10.1.2.3", "fd00::1"; no prefix length, no port, no zone.
std::optional<QByteArray> parseAddress(const QString &text);
/// Source: RFC 5952, 4.
QString addressText(const QByteArray &address);

/// How many leading bits of @p address name its block; nullopt if the address is not one that
/// identifies this computer or its network.
/// Source: RFC 1918, 3; RFC 6598, 7; RFC 3927, 2.1; RFC 4193, 3.1; RFC 4291, 2.5.6 and appendix A
/// (an interface identifier made from a MAC address).
std::optional<int> privateBlockBits(const QByteArray &address);

/// Maps addresses bit by bit: at each place the branch that is seen first becomes one side, the
/// other one the other. Two addresses share exactly as many leading bits as before.
class AddressMap
{
public:
    /// @p bits: length of the prefix to map; the rest is zero.
    QByteArray mapped(const QByteArray &address, int keptBits, int bits);

private:
    QSet<QByteArray> m_firstIsOne; ///< prefixes whose first seen next bit was 1
    QSet<QByteArray> m_seen;
};

} // namespace aovpn
