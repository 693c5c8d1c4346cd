// SPDX-License-Identifier: Apache-2.0
// Big-endian fields for messages of ours.
#pragma once

#include <QByteArray>

namespace aovpn::ike {

inline QByteArray u8(int value)
{
    return QByteArray(1, static_cast<char>(value));
}

inline QByteArray u16(qsizetype value)
{
    return u8(static_cast<int>((value >> 8) & 0xFF)) + u8(static_cast<int>(value & 0xFF));
}

inline QByteArray u32(qsizetype value)
{
    return u16((value >> 16) & 0xFFFF) + u16(value & 0xFFFF);
}

} // namespace aovpn::ike
