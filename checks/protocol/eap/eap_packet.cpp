// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/eap/eap_packet.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aovpn::eap {
namespace {

constexpr qsizetype kHeader = 4;

struct TypeName
{
    int type;
    const char *name;
};

/// Source: IANA, "Extensible Authentication Protocol (EAP) Registry", Method Types.
constexpr std::array kTypeNames{
    TypeName{kIdentity, "Identity"},
    TypeName{kNotification, "Notification"},
    TypeName{kNak, "Nak"},
    TypeName{4, "EAP-MD5"},
    TypeName{5, "EAP-OTP"},
    TypeName{6, "EAP-GTC"},
    TypeName{kTls, "EAP-TLS"},
    TypeName{17, "LEAP"},
    TypeName{18, "EAP-SIM"},
    TypeName{kTtls, "EAP-TTLS"},
    TypeName{23, "EAP-AKA"},
    TypeName{kPeap, "PEAP"},
    TypeName{kMsChapV2, "EAP-MSCHAPv2"},
    TypeName{43, "EAP-FAST"},
    TypeName{47, "EAP-PSK"},
    TypeName{49, "EAP-IKEv2"},
    TypeName{50, "EAP-AKA'"},
    TypeName{52, "EAP-PWD"},
    TypeName{55, "TEAP"},
    TypeName{254, "expanded EAP type"},
};

int octetAt(const QByteArray &octets, qsizetype at)
{
    return static_cast<quint8>(octets.at(at));
}

Failure malformed(const QString &detail, qsizetype at)
{
    return {.kind = FailureKind::Malformed,
            .detail = detail + u" at octet "_s + QString::number(at),
            .where = u"EAP packet"_s};
}

bool hasType(int code)
{
    return code == kRequest || code == kResponse;
}

} // namespace

Result<Packet> parsePacket(const QByteArray &octets)
{
    if (octets.size() < kHeader) {
        return malformed(u"the header ends early"_s, octets.size());
    }
    Packet packet{.code = octetAt(octets, 0), .identifier = octetAt(octets, 1)};
    const qsizetype length = (octetAt(octets, 2) << 8) | octetAt(octets, 3);
    if (length > octets.size()) {
        return malformed(
            u"the length is %1, but only %2 octets came"_s.arg(length).arg(octets.size()), 2);
    }
    const qsizetype start = kHeader + (hasType(packet.code) ? 1 : 0);
    if (length < start) {
        return malformed(u"the length is %1, less than %2"_s.arg(length).arg(start), 2);
    }
    packet.type = hasType(packet.code) ? octetAt(octets, kHeader) : 0;
    packet.data = octets.sliced(start, length - start);
    return packet;
}

QByteArray packetOctets(const Packet &packet)
{
    QByteArray octets;
    const qsizetype start = kHeader + (hasType(packet.code) ? 1 : 0);
    const qsizetype length = std::min(start + packet.data.size(), kLongestPacket);
    octets.reserve(length);
    octets.append(static_cast<char>(packet.code));
    octets.append(static_cast<char>(packet.identifier));
    octets.append(static_cast<char>(length >> 8));
    octets.append(static_cast<char>(length & 0xFF));
    if (hasType(packet.code)) {
        octets.append(static_cast<char>(packet.type));
    }
    octets.append(packet.data.first(length - start));
    return octets;
}

QString typeName(int type)
{
    const auto *const found =
        std::find_if(kTypeNames.cbegin(), kTypeNames.cend(),
                     [type](const TypeName &row) { return row.type == type; });
    return found == kTypeNames.cend() ? QString::number(type) : QString::fromLatin1(found->name);
}

} // namespace aovpn::eap
