// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/ike/ike_parse.h"

#include "checks/protocol/ike/ike_names.h"
#include "checks/protocol/ike/ike_numbers.h"
#include "checks/protocol/ike/octet_reader.h"

using namespace Qt::StringLiterals;

namespace aovpn::ike {
namespace {

constexpr int kProposalHeaderOctets = 8;
constexpr int kTransformHeaderOctets = 8;
constexpr int kAttributeOctets = 4;
constexpr int kSpiOctets = 8;
constexpr int kMoreProposals = 2;
constexpr int kMoreTransforms = 3;

Failure malformed(const QString &detail)
{
    return {FailureKind::Malformed, 0, detail, {}};
}

/// "payload at octet 28 says it is 300 octets long, 40 are left"
Failure tooLong(const QString &what, qsizetype offset, qsizetype said, qsizetype left)
{
    return malformed(u"%1 at octet %2 says it is %3 octets long, %4 are left"_s.arg(what)
                         .arg(offset)
                         .arg(said)
                         .arg(left));
}

/// "payload at octet 28 needs at least 8 octets, 3 are there"
Failure tooShort(const QString &what, qsizetype offset, qsizetype needed, qsizetype there)
{
    return malformed(u"%1 at octet %2 needs at least %3 octets, %4 are there"_s.arg(what)
                         .arg(offset)
                         .arg(needed)
                         .arg(there));
}

Result<void> parseAttributes(OctetReader reader, Transform &transform)
{
    while (!reader.atEnd()) {
        const qsizetype offset = reader.offset();
        if (reader.remaining() < kAttributeOctets) {
            return tooShort(u"attribute"_s, offset, kAttributeOctets, reader.remaining());
        }
        const int head = reader.u16();
        const int value = reader.u16();
        const bool inlineValue = (head & 0x8000) != 0;
        const int type = head & 0x7FFF;
        if (!inlineValue) {
            if (value > reader.remaining()) {
                return tooLong(u"attribute"_s, offset, value, reader.remaining());
            }
            reader.take(value);
        }
        if (type == kAttributeKeyLength) {
            if (!inlineValue) {
                return malformed(
                    u"key length attribute at octet %1 is not in the short form"_s.arg(offset));
            }
            transform.keyLength = value;
        }
    }
    return {};
}

Result<void> parseTransforms(OctetReader reader, int count, Proposal &proposal)
{
    for (int i = 0; i < count; ++i) {
        const qsizetype offset = reader.offset();
        if (reader.remaining() < kTransformHeaderOctets) {
            return tooShort(u"transform"_s, offset, kTransformHeaderOctets, reader.remaining());
        }
        const bool last = i == count - 1;
        const int more = reader.u8();
        reader.u8();
        const int length = reader.u16();
        if (more != (last ? 0 : kMoreTransforms)) {
            return malformed(
                u"transform at octet %1 says %2 about further ones, its proposal counts %3"_s
                    .arg(offset)
                    .arg(more)
                    .arg(count));
        }
        if (length < kTransformHeaderOctets) {
            return tooShort(u"transform"_s, offset, kTransformHeaderOctets, length);
        }
        if (length - kPayloadHeaderOctets > reader.remaining()) {
            return tooLong(u"transform"_s, offset, length,
                           reader.remaining() + kPayloadHeaderOctets);
        }
        Transform transform;
        transform.type = reader.u8();
        reader.u8();
        transform.id = reader.u16();
        if (auto done = parseAttributes(reader.part(length - kTransformHeaderOctets), transform);
            !done) {
            return done;
        }
        proposal.transforms.append(transform);
    }
    if (!reader.atEnd()) {
        return malformed(
            u"%1 octets too many after the transforms at octet %2"_s.arg(reader.remaining())
                .arg(reader.offset()));
    }
    return {};
}

Result<void> parseSa(OctetReader reader, Message &message)
{
    bool more = true;
    while (more) {
        const qsizetype offset = reader.offset();
        if (reader.remaining() < kProposalHeaderOctets) {
            return tooShort(u"proposal"_s, offset, kProposalHeaderOctets, reader.remaining());
        }
        const int next = reader.u8();
        reader.u8();
        const int length = reader.u16();
        if (next != 0 && next != kMoreProposals) {
            return malformed(
                u"proposal at octet %1 says %2 about further ones, only 0 and 2 are defined"_s
                    .arg(offset)
                    .arg(next));
        }
        more = next == kMoreProposals;
        if (length < kProposalHeaderOctets) {
            return tooShort(u"proposal"_s, offset, kProposalHeaderOctets, length);
        }
        if (length - kPayloadHeaderOctets > reader.remaining()) {
            return tooLong(u"proposal"_s, offset, length,
                           reader.remaining() + kPayloadHeaderOctets);
        }
        Proposal proposal;
        proposal.number = reader.u8();
        proposal.protocol = reader.u8();
        const int spiSize = reader.u8();
        const int transforms = reader.u8();
        OctetReader body = reader.part(length - kProposalHeaderOctets);
        if (spiSize > body.remaining()) {
            return tooLong(u"SPI"_s, body.offset(), spiSize, body.remaining());
        }
        proposal.spi = body.take(spiSize);
        if (auto done = parseTransforms(body, transforms, proposal); !done) {
            return done;
        }
        message.proposals.append(proposal);
    }
    if (!reader.atEnd()) {
        return malformed(
            u"%1 octets too many after the last proposal at octet %2"_s.arg(reader.remaining())
                .arg(reader.offset()));
    }
    return {};
}

Result<void> parseKeyExchange(OctetReader reader, Message &message)
{
    constexpr int kFixed = 4;
    if (reader.remaining() < kFixed) {
        return tooShort(u"key exchange body"_s, reader.offset(), kFixed, reader.remaining());
    }
    KeyExchange keyExchange;
    keyExchange.group = reader.u16();
    reader.u16();
    keyExchange.value = reader.rest();
    message.keyExchange = keyExchange;
    return {};
}

Result<void> parseBody(int type, OctetReader reader, Message &message)
{
    switch (type) {
    case kPayloadSa:
        return parseSa(reader, message);
    case kPayloadKe:
        return parseKeyExchange(reader, message);
    case kPayloadNonce:
        message.nonce = reader.rest();
        return {};
    case kPayloadNotify: {
        const qsizetype offset = reader.offset();
        auto notify = parseNotify(reader.rest(), offset);
        if (!notify) {
            return notify.error();
        }
        message.notifies.append(*notify);
        return {};
    }
    case kPayloadCertReq: {
        if (reader.atEnd()) {
            return tooShort(u"certificate request body"_s, reader.offset(), 1, 0);
        }
        const int encoding = reader.u8();
        message.certificateRequests.append({encoding, reader.rest()});
        return {};
    }
    case kPayloadVendorId:
        message.vendorIds.append(reader.rest());
        return {};
    default:
        return {};
    }
}

/// The chain of payload headers. Bodies are read for version 2 only: those of version 1 have other
/// forms.
Result<void> parsePayloads(OctetReader &reader, Message &message)
{
    const bool version2 = message.header.major == 2;
    int type = message.header.nextPayload;
    while (type != kPayloadNone) {
        const qsizetype offset = reader.offset();
        if (reader.remaining() < kPayloadHeaderOctets) {
            return tooShort(u"payload"_s, offset, kPayloadHeaderOctets, reader.remaining());
        }
        const int next = reader.u8();
        const int flags = reader.u8();
        const int length = reader.u16();
        if (length < kPayloadHeaderOctets) {
            return malformed(
                u"payload at octet %1 says it is %2 octets long, its header alone has %3"_s
                    .arg(offset)
                    .arg(length)
                    .arg(kPayloadHeaderOctets));
        }
        if (length - kPayloadHeaderOctets > reader.remaining()) {
            return tooLong(u"payload"_s, offset, length, reader.remaining() + kPayloadHeaderOctets);
        }
        OctetReader body = reader.part(length - kPayloadHeaderOctets);
        Payload payload{type, (flags & kCriticalBit) != 0, offset, OctetReader(body).rest()};
        if (version2) {
            if (auto done = parseBody(type, body, message); !done) {
                return done;
            }
        }
        message.payloads.append(payload);
        if (version2 && (type == kPayloadEncrypted || type == kPayloadEncryptedFragment)) {
            break; // next payload is the first one inside; RFC 7296, 3.14: SK is always the last
        }
        type = next;
    }
    if (!reader.atEnd()) {
        return malformed(
            u"the payloads end at octet %1, the header counts %2 more octets"_s.arg(reader.offset())
                .arg(reader.remaining()));
    }
    return {};
}

/// A marker is certain only when what follows it is exactly one message: an SPI may begin with four
/// zeros as well.
bool hasMarker(const QByteArray &octets)
{
    if (octets.size() < kMarkerOctets + kHeaderOctets || !octets.startsWith(QByteArray(4, '\0'))) {
        return false;
    }
    const auto lengthAt = [&octets](qsizetype start) {
        return OctetReader(QByteArrayView(octets).sliced(start + 24, 4)).u32();
    };
    return lengthAt(0) != octets.size() &&
           lengthAt(kMarkerOctets) <= octets.size() - kMarkerOctets &&
           lengthAt(kMarkerOctets) >= kHeaderOctets;
}

} // namespace

std::optional<int> dhGroup(const Message &message)
{
    if (message.keyExchange) {
        return message.keyExchange->group;
    }
    const Notify *wanted = message.notify(kNotifyInvalidKe);
    if (wanted == nullptr || wanted->data.size() != 2) {
        return std::nullopt;
    }
    return OctetReader(wanted->data).u16();
}

Result<Notify> parseNotify(QByteArrayView body, qsizetype base)
{
    constexpr int kFixed = 4;
    OctetReader reader(body, base);
    if (reader.remaining() < kFixed) {
        return tooShort(u"notify body"_s, reader.offset(), kFixed, reader.remaining());
    }
    Notify notify;
    notify.protocol = reader.u8();
    const int spiSize = reader.u8();
    notify.type = reader.u16();
    if (spiSize > reader.remaining()) {
        return tooLong(u"SPI"_s, reader.offset(), spiSize, reader.remaining());
    }
    notify.spi = reader.take(spiSize);
    notify.data = reader.rest();
    return notify;
}

Result<Header> parseHeader(QByteArrayView octets, qsizetype base)
{
    if (octets.size() < kHeaderOctets) {
        return tooShort(u"header"_s, base, kHeaderOctets, octets.size());
    }
    OctetReader reader(octets, base);
    Header header;
    header.initiatorSpi = reader.take(kSpiOctets);
    header.responderSpi = reader.take(kSpiOctets);
    header.nextPayload = reader.u8();
    const int version = reader.u8();
    header.major = version >> 4;
    header.minor = version & 0x0F;
    header.exchange = reader.u8();
    header.flags = reader.u8();
    header.messageId = reader.u32();
    header.length = reader.u32();
    return header;
}

Result<Message> parseMessage(const QByteArray &octets)
{
    if (octets.size() > kLongestMessage) {
        return malformed(u"%1 octets are more than a UDP datagram can carry"_s.arg(octets.size()));
    }
    const bool marker = hasMarker(octets);
    const qsizetype base = marker ? kMarkerOctets : 0;
    const QByteArrayView view = QByteArrayView(octets).sliced(base);
    const auto header = parseHeader(view, base);
    if (!header) {
        return header.error();
    }
    if (header->length < kHeaderOctets) {
        return malformed(
            u"header at octet %1 says the message is %2 octets long, it alone has %3"_s.arg(base)
                .arg(header->length)
                .arg(kHeaderOctets));
    }
    if (header->length > view.size()) {
        return malformed(
            u"header at octet %1 says the message is %2 octets long, %3 are there"_s.arg(base)
                .arg(header->length)
                .arg(view.size()));
    }
    Message message;
    message.header = *header;
    if (marker) {
        message.remarks.append(u"a non-ESP marker of 4 octets stands before the message"_s);
    }
    const qsizetype length = header->length;
    if (length < view.size()) {
        message.remarks.append(
            u"%1 octets follow the message at octet %2"_s.arg(view.size() - length)
                .arg(base + length));
    }
    OctetReader reader(view.sliced(kHeaderOctets, length - kHeaderOctets), base + kHeaderOctets);
    if (header->major == 2) {
        if (auto done = parsePayloads(reader, message); !done) {
            return done.error();
        }
    } else if (header->major == 1) {
        message.remarks.append(u"IKE version 1: only the header and the payload list are read"_s);
        if ((header->flags & kFlagEncryptedV1) != 0) {
            message.remarks.append(u"its payloads are encrypted"_s);
        } else if (auto done = parsePayloads(reader, message); !done) {
            message.remarks.append(u"its payload list is not certain from here on: "_s +
                                   done.error().detail);
        }
    } else {
        message.remarks.append(u"IKE version %1: only the header is read"_s.arg(header->major));
    }
    return message;
}

} // namespace aovpn::ike
