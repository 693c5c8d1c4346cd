// SPDX-License-Identifier: Apache-2.0
// LCP packets and their options: octets <-> values. Source: RFC 1661, 5 and 6.
#pragma once

#include "checks/model/result.h"

#include <QStringList>

#include <optional>

namespace aovpn::sstp {

inline constexpr int kConfigureRequest = 1;
inline constexpr int kConfigureAck = 2;
inline constexpr int kConfigureNak = 3;
inline constexpr int kConfigureReject = 4;
inline constexpr int kTerminateRequest = 5;
inline constexpr int kTerminateAck = 6;
inline constexpr int kCodeReject = 7;
inline constexpr int kProtocolReject = 8;
inline constexpr int kLcpEchoRequest = 9;
inline constexpr int kLcpEchoReply = 10;
inline constexpr int kDiscardRequest = 11;
inline constexpr int kIdentification = 12; ///< RFC 1570, 2.1
inline constexpr int kTimeRemaining = 13;  ///< RFC 1570, 2.2

inline constexpr int kOptionMru = 1;
inline constexpr int kOptionCharacterMap = 2;
inline constexpr int kOptionAuthentication = 3;
inline constexpr int kOptionMagic = 5;
inline constexpr int kOptionShortProtocol = 7;

///      0               1               2               3
///     +---------------+---------------+-------------------------------+
///     | code          | identifier    | length, this header included  |
///     +---------------+---------------+-------------------------------+
///     | data                                                          |
///     +---------------------------------------------------------------+
struct LcpPacket
{
    int code = 0;
    int identifier = 0;
    QByteArray data;

    bool operator==(const LcpPacket &) const = default;
};

/// Errors: Malformed with the octet offset. Octets after the length are padding.
Result<LcpPacket> parseLcp(const QByteArray &octets);
QByteArray lcpOctets(const LcpPacket &packet);

/// One configuration option: type, length with these two octets, value.
struct LcpOption
{
    int type = 0;
    QByteArray value;

    bool operator==(const LcpOption &) const = default;
};

/// Input: the data of a Configure packet. Errors: Malformed with the offset within the packet.
Result<QList<LcpOption>> parseOptions(const QByteArray &data);
QByteArray optionsOctets(const QList<LcpOption> &options);

/// The authentication protocol that a Configure-Request demands: the value of option 3; null: no
/// such option.
std::optional<QByteArray> authenticationOf(const QList<LcpOption> &options);
/// "eap", "mschapv2", "chap", "pap", or the value in hex if it has no name here. Null: "none".
/// Source: RFC 1661, 6.2; RFC 1994, 3; RFC 2759, 3; RFC 2284, 2.1.
QString authenticationName(const std::optional<QByteArray> &value);
/// The value of option 3 with that name; null: it has none.
std::optional<QByteArray> authenticationValue(const QString &name);

} // namespace aovpn::sstp
