// SPDX-License-Identifier: Apache-2.0
// Big-endian fields of the packets in this folder.
#pragma once

#include <QByteArray>

namespace aovpn::sstp {

inline QByteArray u8(int value)
{
    return QByteArray(1, static_cast<char>(value));
}

inline QByteArray u16(qsizetype value)
{
    return u8(static_cast<int>((value >> 8) & 0xFF)) + u8(static_cast<int>(value & 0xFF));
}

} // namespace aovpn::sstp
