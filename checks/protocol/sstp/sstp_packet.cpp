// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/sstp/sstp_packet.h"

#include "checks/protocol/ike/octet_reader.h"
#include "checks/protocol/ike/octet_writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::sstp {
namespace {

using ike::OctetReader;
using ike::u16;
using ike::u8;

constexpr int kVersion = 0x10;
constexpr qsizetype kHeaderOctets = 4;
constexpr qsizetype kControlHeaderOctets = 4;
constexpr qsizetype kAttributeHeaderOctets = 4;
constexpr int kLengthBits = 0x0FFF;
constexpr int kControlBit = 0x01;
constexpr int kPpp = 1;
constexpr qsizetype kStatusOctets = 8;
constexpr qsizetype kBindingRequestOctets = 36;

Failure malformed(const QString &detail, qsizetype offset)
{
    return {FailureKind::Malformed, 0, u"%1 at octet %2"_s.arg(detail).arg(offset), u"SSTP"_s};
}

Result<QList<Attribute>> parseAttributes(OctetReader &reader, int count)
{
    QList<Attribute> attributes;
    for (int i = 0; i < count; ++i) {
        const qsizetype offset = reader.offset();
        if (reader.remaining() < kAttributeHeaderOctets) {
            return malformed(u"attribute %1 of %2 is missing"_s.arg(i + 1).arg(count), offset);
        }
        reader.u8();
        const int id = reader.u8();
        const qsizetype length = (reader.u16() & kLengthBits) - kAttributeHeaderOctets;
        if (length < 0 || length > reader.remaining()) {
            return malformed(u"attribute of a wrong length"_s, offset);
        }
        attributes.append({id, reader.take(length)});
    }
    return attributes;
}

const Attribute *findAttribute(const Packet &packet, int id)
{
    const auto found =
        std::find_if(packet.attributes.cbegin(), packet.attributes.cend(),
                     [id](const Attribute &attribute) { return attribute.id == id; });
    return found == packet.attributes.cend() ? nullptr : &*found;
}

} // namespace

Result<std::optional<qsizetype>> packetLength(const QByteArray &stream)
{
    OctetReader reader(stream);
    if (!reader.atEnd() && reader.u8() != kVersion) {
        return malformed(u"no SSTP packet of version 1.0"_s, 0);
    }
    reader.u8();
    if (reader.remaining() < 2) {
        return std::optional<qsizetype>();
    }
    const qsizetype length = reader.u16() & kLengthBits;
    if (length < kHeaderOctets) {
        return malformed(u"length %1 is below that of the header"_s.arg(length), 2);
    }
    return std::optional<qsizetype>(length);
}

Result<Packet> parsePacket(const QByteArray &octets)
{
    const auto length = packetLength(octets);
    if (!length) {
        return length.error();
    }
    if (length->value_or(-1) != octets.size()) {
        return malformed(u"packet of another length than its header says"_s, 2);
    }
    OctetReader reader(octets);
    reader.u8();
    Packet packet;
    packet.control = (reader.u8() & kControlBit) != 0;
    reader.u16();
    if (!packet.control) {
        packet.data = reader.rest();
        return packet;
    }
    if (reader.remaining() < kControlHeaderOctets) {
        return malformed(u"control packet without a message type"_s, reader.offset());
    }
    packet.message = reader.u16();
    const int count = reader.u16();
    auto attributes = parseAttributes(reader, count);
    if (!attributes) {
        return attributes.error();
    }
    packet.attributes = std::move(*attributes);
    if (!reader.atEnd()) {
        return malformed(u"octets after the last attribute"_s, reader.offset());
    }
    return packet;
}

QByteArray packetOctets(const Packet &packet)
{
    return packet.control ? controlOctets(packet.message, packet.attributes)
                          : dataOctets(packet.data);
}

QByteArray controlOctets(int message, const QList<Attribute> &attributes)
{
    QByteArray body = u16(message) + u16(attributes.size());
    for (const Attribute &attribute : attributes) {
        body += u8(0) + u8(attribute.id) + u16(attribute.value.size() + kAttributeHeaderOctets) +
                attribute.value;
    }
    return u8(kVersion) + u8(kControlBit) + u16(body.size() + kHeaderOctets) + body;
}

QByteArray dataOctets(const QByteArray &frame)
{
    return u8(kVersion) + u8(0) + u16(frame.size() + kHeaderOctets) + frame;
}

QByteArray callRequestOctets()
{
    return controlOctets(kCallConnectRequest, {{kAttributeProtocol, u16(kPpp)}});
}

QByteArray disconnectOctets()
{
    return controlOctets(kCallDisconnect, {{kAttributeStatus, QByteArray(kStatusOctets, '\0')}});
}

std::optional<quint32> statusOf(const Packet &packet)
{
    const Attribute *attribute = findAttribute(packet, kAttributeStatus);
    if (attribute == nullptr || attribute->value.size() < kStatusOctets) {
        return std::nullopt;
    }
    OctetReader reader(attribute->value);
    reader.u32();
    return reader.u32();
}

std::optional<int> bindingHashes(const Packet &packet)
{
    const Attribute *attribute = findAttribute(packet, kAttributeBindingRequest);
    if (attribute == nullptr || attribute->value.size() != kBindingRequestOctets) {
        return std::nullopt;
    }
    return static_cast<quint8>(attribute->value.at(3));
}

} // namespace aovpn::sstp
