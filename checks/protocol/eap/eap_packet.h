// SPDX-License-Identifier: Apache-2.0
// EAP packets: octets <-> values. Source: RFC 3748, 4.
#pragma once

#include "checks/model/interview_evidence.h"
#include "checks/model/result.h"

namespace aovpn::eap {

inline constexpr int kRequest = 1;
inline constexpr int kResponse = 2;
inline constexpr int kSuccess = 3;
inline constexpr int kFailure = 4;

inline constexpr int kIdentity = 1;
inline constexpr int kNotification = 2;
inline constexpr int kNak = 3;
inline constexpr int kTls = 13;
inline constexpr int kTtls = 21;
inline constexpr int kPeap = 25;
inline constexpr int kMsChapV2 = 26;

/// No packet of an EAP conversation is longer than this; the MTU of EAP is near 1,500.
inline constexpr qsizetype kLongestPacket = 65535;

///      0               1               2               3
///     +---------------+---------------+-------------------------------+
///     | code          | identifier    | length, this header included  |
///     +---------------+---------------+-------------------------------+
///     | type          | data of the type (requests and responses)     |
///     +---------------+-----------------------------------------------+
struct Packet
{
    int code = 0;
    int identifier = 0;
    int type = 0; ///< 0 but in requests and responses
    QByteArray data;

    bool operator==(const Packet &) const = default;
};

/// Errors: Malformed with the octet offset. Octets after the length are padding of the layer below.
Result<Packet> parsePacket(const QByteArray &octets);
QByteArray packetOctets(const Packet &packet);

/// "EAP-TLS", "PEAP", "EAP-MSCHAPv2"; the number as text if it has no name here.
QString typeName(int type);

/// One packet as seen on the way.
struct TimedPacket
{
    bool outgoing = false;
    std::chrono::milliseconds at{0};
    QByteArray octets;
};

/// Pure: what the packets say. @p wanted: the profile's method, null if it is not known. What
/// cannot be read, repeats the packet before, or comes after Success or Failure is passed over. An
/// EAP-Failure that follows our own wish to end (a NAK that names nothing, or a TLS alert) is no
/// answer to the profile's method.
EapFacts eapFacts(const QList<TimedPacket> &packets, std::optional<int> wanted);

} // namespace aovpn::eap
