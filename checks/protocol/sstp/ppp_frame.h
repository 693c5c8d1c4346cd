// SPDX-License-Identifier: Apache-2.0
// PPP frames as SSTP carries them, without HDLC: octets <-> values.
// Source: RFC 1661, 2, 6.5 and 6.6; RFC 1662, 3.1.
#pragma once

#include "checks/model/result.h"

namespace aovpn::sstp {

inline constexpr int kPppLcp = 0xC021;
inline constexpr int kPppPap = 0xC023;
inline constexpr int kPppChap = 0xC223;
inline constexpr int kPppEap = 0xC227;

///      0               1               2               3
///     +---------------+---------------+-------------------------------+
///     | address 0xFF  | control 0x03  | protocol; one odd octet if    |
///     | (both may be left out)        | compressed                    |
///     +---------------+---------------+-------------------------------+
///     | information                                                   |
///     +---------------------------------------------------------------+
struct Frame
{
    int protocol = 0;
    QByteArray information;

    bool operator==(const Frame &) const = default;
};

/// Errors: Malformed with the octet offset.
Result<Frame> parseFrame(const QByteArray &octets);
/// With address and control and both octets of the protocol.
QByteArray frameOctets(int protocol, const QByteArray &information);

} // namespace aovpn::sstp
