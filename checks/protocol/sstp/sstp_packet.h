// SPDX-License-Identifier: Apache-2.0
// SSTP packets: octets <-> values. Source: [MS-SSTP] 2.2.1 to 2.2.8.
#pragma once

#include "checks/model/result.h"

#include <optional>

namespace aovpn::sstp {

inline constexpr int kCallConnectRequest = 1;
inline constexpr int kCallConnectAck = 2;
inline constexpr int kCallConnectNak = 3;
inline constexpr int kCallConnected = 4;
inline constexpr int kCallAbort = 5;
inline constexpr int kCallDisconnect = 6;
inline constexpr int kCallDisconnectAck = 7;
inline constexpr int kEchoRequest = 8;
inline constexpr int kEchoResponse = 9;

inline constexpr int kAttributeProtocol = 1;
inline constexpr int kAttributeStatus = 2;
inline constexpr int kAttributeBindingRequest = 4;

inline constexpr int kHashSha1 = 1;   ///< bit of the crypto binding request
inline constexpr int kHashSha256 = 2; ///< likewise

/// The length field has 12 bits.
inline constexpr qsizetype kLongestPacket = 4095;

///      0               1               2               3
///     +---------------+---------------+-------------------------------+
///     | reserved      | attribute id  | 0000 | length, header included|
///     +---------------+---------------+-------------------------------+
///     | value                                                         |
///     +---------------------------------------------------------------+
struct Attribute
{
    int id = 0;
    QByteArray value;

    bool operator==(const Attribute &) const = default;
};

///      0               1               2               3
///     +---------------+-------------+-+-------------------------------+
///     | version 0x10  | reserved    |C| 0000 | length, header included|
///     +---------------+-------------+-+-------------------------------+
///     | message type (C = 1)          | number of attributes          |
///     +-------------------------------+-------------------------------+
///     | attributes; or a PPP frame right after the first row (C = 0)  |
///     +---------------------------------------------------------------+
struct Packet
{
    bool control = false;
    int message = 0; ///< of a control packet
    QList<Attribute> attributes;
    QByteArray data; ///< of a data packet: one PPP frame

    bool operator==(const Packet &) const = default;
};

/// How long is the packet with which @p stream begins? Result: nullopt: its header is not there
/// yet. Errors: Malformed: no SSTP, or a length below the header's.
Result<std::optional<qsizetype>> packetLength(const QByteArray &stream);

/// Input: exactly one packet. Errors: Malformed with the octet offset.
Result<Packet> parsePacket(const QByteArray &octets);
QByteArray packetOctets(const Packet &packet);

QByteArray controlOctets(int message, const QList<Attribute> &attributes = {});
QByteArray dataOctets(const QByteArray &frame);
/// CALL_CONNECT_REQUEST for PPP. Source: [MS-SSTP] 2.2.9.
QByteArray callRequestOctets();
/// CALL_DISCONNECT without an error. Source: [MS-SSTP] 2.2.14.
QByteArray disconnectOctets();

/// The status of the first Status Info attribute. Source: [MS-SSTP] 2.2.8.
std::optional<quint32> statusOf(const Packet &packet);
/// The hash bits of the crypto binding request. Source: [MS-SSTP] 2.2.6.
std::optional<int> bindingHashes(const Packet &packet);

} // namespace aovpn::sstp
