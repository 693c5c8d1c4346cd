// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/ike/ikev1_main_mode.h"

#include "checks/protocol/ike/ike_numbers.h"
#include "checks/protocol/ike/ike_parse.h"
#include "checks/protocol/ike/octet_reader.h"
#include "checks/protocol/ike/octet_writer.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aovpn::ike {
namespace {

constexpr int kVersion = 0x10;
constexpr int kMainMode = 2;
constexpr int kInformational = 5;
constexpr int kSa = 1;
constexpr int kTransform = 3;
constexpr int kNotify = 11;
constexpr int kVendor = 13;
constexpr quint32 kIpsec = 1;
constexpr int kIdentityOnly = 1;
constexpr int kIsakmp = 1;
constexpr int kKeyIke = 1;
constexpr qsizetype kCookieOctets = 8;
constexpr qsizetype kAttributeOctets = 4;
constexpr qsizetype kProposalFields = 4;  ///< number, protocol, SPI size, transforms
constexpr qsizetype kTransformFields = 4; ///< number, id, reserved
constexpr qsizetype kNotifyFields = 8;    ///< domain, protocol, SPI size, type
constexpr int kMostPayloads = 64;
constexpr int kMostTransforms = 255; ///< its field has one octet
constexpr int kShortForm = 0x8000;

constexpr int kEncryption = 1;
constexpr int kHash = 2;
constexpr int kAuthentication = 3;
constexpr int kGroup = 4;
constexpr int kLifeType = 11;
constexpr int kLifeDuration = 12;
constexpr int kKeyLength = 14;
constexpr int kSeconds = 1;
constexpr int kEightHours = 28800;

constexpr int k3Des = 5;
constexpr int kAes = 7;
constexpr int kSha1 = 2;
constexpr int kAes256 = 256;

struct NotifyWord
{
    int type;
    const char *word;
};

constexpr auto kNotifyWords = std::to_array<NotifyWord>({
    {1, "INVALID-PAYLOAD-TYPE"},
    {4, "INVALID-COOKIE"},
    {5, "INVALID-MAJOR-VERSION"},
    {7, "INVALID-EXCHANGE-TYPE"},
    {14, "NO-PROPOSAL-CHOSEN"},
    {15, "BAD-PROPOSAL-SYNTAX"},
    {16, "PAYLOAD-MALFORMED"},
    {24, "AUTHENTICATION-FAILED"},
    {30, "UNEQUAL-PAYLOAD-LENGTHS"},
});

const QByteArray &natTraversalId()
{
    static const QByteArray kId = QByteArray::fromHex("4a131c81070358455c5728f20e95452f");
    return kId;
}

QByteArray withHeader(int next, const QByteArray &body)
{
    return u8(next) + u8(0) + u16(body.size() + kPayloadHeaderOctets) + body;
}

QByteArray attribute(int type, int value)
{
    return u16(kShortForm | type) + u16(value);
}

QByteArray transformOctets(int number, bool last, const MainModeTransform &transform)
{
    QByteArray body =
        u8(number) + u8(kKeyIke) + u16(0) + attribute(kEncryption, transform.encryption) +
        attribute(kHash, transform.hash) + attribute(kAuthentication, transform.authentication) +
        attribute(kGroup, transform.group);
    if (transform.keyLength) {
        body += attribute(kKeyLength, *transform.keyLength);
    }
    body += attribute(kLifeType, kSeconds) + attribute(kLifeDuration, kEightHours);
    return withHeader(last ? 0 : kTransform, body);
}

Failure malformed(const QString &detail, qsizetype offset)
{
    return {FailureKind::Malformed, 0, u"%1 at octet %2"_s.arg(detail).arg(offset), u"IKEv1"_s};
}

/// Generic header of a payload, proposal or transform, and a reader of its body.
struct Part
{
    int next = 0;
    OctetReader body;
};

Result<Part> takePart(OctetReader &reader, const QString &what)
{
    const qsizetype offset = reader.offset();
    if (reader.remaining() < kPayloadHeaderOctets) {
        return malformed(what + u" without a whole header"_s, offset);
    }
    const int next = reader.u8();
    reader.u8();
    const qsizetype length = reader.u16() - qsizetype{kPayloadHeaderOctets};
    if (length < 0 || length > reader.remaining()) {
        return malformed(what + u" of a wrong length"_s, offset);
    }
    return Part{next, reader.part(length)};
}

void note(MainModeTransform &transform, int type, int value)
{
    switch (type) {
    case kEncryption:
        transform.encryption = value;
        break;
    case kHash:
        transform.hash = value;
        break;
    case kAuthentication:
        transform.authentication = value;
        break;
    case kGroup:
        transform.group = value;
        break;
    case kKeyLength:
        transform.keyLength = value;
        break;
    default: // life times are the server's affair
        break;
    }
}

Result<MainModeTransform> parseTransform(OctetReader reader)
{
    if (reader.remaining() < kTransformFields) {
        return malformed(u"transform without its fields"_s, reader.offset());
    }
    reader.u8();
    if (reader.u8() != kKeyIke) {
        return malformed(u"transform that is not of IKE"_s, reader.offset() - 1);
    }
    reader.u16();
    MainModeTransform transform;
    while (!reader.atEnd()) {
        const qsizetype offset = reader.offset();
        if (reader.remaining() < kAttributeOctets) {
            return malformed(u"half an attribute"_s, offset);
        }
        const int head = reader.u16();
        const int value = reader.u16();
        if ((head & kShortForm) != 0) {
            note(transform, head & ~kShortForm, value);
        } else if (value > reader.remaining()) {
            return malformed(u"attribute of a wrong length"_s, offset);
        } else {
            reader.take(value); // a life duration may be long
        }
    }
    return transform;
}

/// The transforms of the only proposal of an SA payload: from one to @p most.
Result<QList<MainModeTransform>> parseSa(OctetReader reader, int most)
{
    const qsizetype offset = reader.offset();
    if (reader.remaining() < 8 || reader.u32() != kIpsec) {
        return malformed(u"SA that is not of IPsec"_s, offset);
    }
    reader.u32();
    auto proposal = takePart(reader, u"proposal"_s);
    if (!proposal) {
        return proposal.error();
    }
    OctetReader &body = proposal->body;
    if (body.remaining() < kProposalFields) {
        return malformed(u"proposal without its fields"_s, body.offset());
    }
    body.u8();
    const int protocol = body.u8();
    const int spiSize = body.u8();
    const int count = body.u8();
    if (protocol != kIsakmp || spiSize > body.remaining() || count == 0 || count > most) {
        return malformed(u"proposal that chooses nothing"_s, body.offset());
    }
    body.take(spiSize);
    QList<MainModeTransform> transforms;
    for (int i = 0; i < count; ++i) {
        const auto part = takePart(body, u"transform"_s);
        const auto transform =
            part ? parseTransform(part->body) : Result<MainModeTransform>(part.error());
        if (!transform) {
            return transform.error();
        }
        transforms.append(*transform);
    }
    return transforms;
}

struct V1Notify
{
    int type = 0;
    QByteArray spi;
};

/// RFC 2408, 3.14.
Result<V1Notify> parseNotify(OctetReader reader)
{
    if (reader.remaining() < kNotifyFields) {
        return malformed(u"notify without its fields"_s, reader.offset());
    }
    reader.u32();
    reader.u8();
    const qsizetype spiOctets = reader.u8();
    const int type = reader.u16();
    if (spiOctets > reader.remaining()) {
        return malformed(u"notify says its SPI has %1 octets, %2 are left"_s.arg(spiOctets).arg(
                             reader.remaining()),
                         reader.offset());
    }
    return V1Notify{type, reader.take(spiOctets)};
}

Result<void> readPayload(int type, const OctetReader &body, MainModeAnswer &answer)
{
    if (type == kSa) {
        const auto chosen = parseSa(body, 1); // RFC 2408, 4.2
        if (!chosen) {
            return chosen.error();
        }
        answer.chosen = chosen->constFirst();
    } else if (type == kNotify) {
        const auto notify = parseNotify(body);
        if (!notify) {
            return notify.error();
        }
        if (!answer.notify) {
            answer.notify = notify->type;
            answer.notifySpi = notify->spi;
        }
    } else if (type == kVendor) {
        const QByteArray id = OctetReader(body).rest();
        answer.vendorIds.append(QString::fromLatin1(id.toHex()));
    }
    return {};
}

/// The header of main mode's first message or of an answer to it.
Result<Header> parseMainModeHeader(const QByteArray &octets)
{
    const auto header = parseHeader(octets);
    if (!header) {
        return header;
    }
    if (header->major != 1) {
        return malformed(u"IKE of another version"_s, 17);
    }
    if (header->exchange != kMainMode && header->exchange != kInformational) {
        return malformed(u"another exchange than main mode"_s, 18);
    }
    if ((header->flags & kFlagEncryptedV1) != 0) {
        return malformed(u"an encrypted message"_s, 19);
    }
    if (header->length < kHeaderOctets || header->length > static_cast<quint64>(octets.size())) {
        return malformed(u"message of a wrong length"_s, 24);
    }
    return header;
}

} // namespace

QList<MainModeTransform> l2tpOffer(int authentication)
{
    return {{kAes, kSha1, authentication, kEcp384, kAes256},
            {kAes, kSha1, authentication, kModp2048, kAes256},
            {k3Des, kSha1, authentication, kModp1024, std::nullopt}};
}

QByteArray mainModeRequest(const QByteArray &cookie, const QList<MainModeTransform> &offer)
{
    QByteArray transforms;
    for (qsizetype i = 0; i < offer.size(); ++i) {
        transforms += transformOctets(static_cast<int>(i) + 1, i == offer.size() - 1, offer.at(i));
    }
    const QByteArray proposal = withHeader(0, u8(1) + u8(kIsakmp) + u8(0) +
                                                  u8(static_cast<int>(offer.size())) + transforms);
    const QByteArray payloads = withHeader(kVendor, u32(kIpsec) + u32(kIdentityOnly) + proposal) +
                                withHeader(0, natTraversalId());
    return cookie + QByteArray(kCookieOctets, '\0') + u8(kSa) + u8(kVersion) + u8(kMainMode) +
           u8(0) + u32(0) + u32(kHeaderOctets + payloads.size()) + payloads;
}

Result<QList<MainModeTransform>> parseMainModeOffer(const QByteArray &octets)
{
    const auto header = parseMainModeHeader(octets);
    if (!header) {
        return header.error();
    }
    OctetReader reader(QByteArrayView(octets).first(static_cast<qsizetype>(header->length)));
    reader.take(kHeaderOctets);
    if (header->nextPayload != kSa) {
        return malformed(u"no SA payload at its beginning"_s, reader.offset());
    }
    const auto part = takePart(reader, u"payload"_s);
    return part ? parseSa(part->body, kMostTransforms)
                : Result<QList<MainModeTransform>>(part.error());
}

Result<MainModeAnswer> parseMainModeAnswer(const QByteArray &octets)
{
    const auto header = parseMainModeHeader(octets);
    if (!header) {
        return header.error();
    }
    OctetReader reader(QByteArrayView(octets).first(static_cast<qsizetype>(header->length)));
    reader.take(kHeaderOctets);
    MainModeAnswer answer;
    answer.initiatorCookie = header->initiatorSpi;
    answer.responderCookie = header->responderSpi;
    int type = header->nextPayload;
    for (int i = 0; type != kPayloadNone; ++i) {
        if (i >= kMostPayloads) {
            return malformed(u"too many payloads"_s, reader.offset());
        }
        const auto part = takePart(reader, u"payload"_s);
        if (!part) {
            return part.error();
        }
        if (const auto done = readPayload(type, part->body, answer); !done) {
            return done.error();
        }
        type = part->next;
    }
    return answer;
}

Result<void> verifyMainModeAnswer(const MainModeAnswer &answer, const QByteArray &cookie,
                                  const QList<MainModeTransform> &offer)
{
    const auto strange = [](const QString &detail) {
        return Result<void>(Failure{FailureKind::Malformed, 0, detail, u"IKEv1"_s});
    };
    // A refusal may come as an exchange of its own: then its notify names ours. RFC 2408, 3.14.
    const bool namesOurs = answer.notify && !answer.chosen && answer.notifySpi.startsWith(cookie);
    if (answer.initiatorCookie != cookie && !namesOurs) {
        return strange(u"an answer to another question"_s);
    }
    if (!answer.chosen) {
        return answer.notify ? Result<void>() : strange(u"neither a choice nor a refusal"_s);
    }
    if (answer.responderCookie == QByteArray(kCookieOctets, '\0')) {
        return strange(u"a choice without the responder's cookie"_s);
    }
    return offer.contains(*answer.chosen) ? Result<void>()
                                          : strange(u"a choice that was not offered"_s);
}

QString v1NotifyName(int type)
{
    const auto found = std::find_if(kNotifyWords.cbegin(), kNotifyWords.cend(),
                                    [type](const NotifyWord &word) { return word.type == type; });
    return found == kNotifyWords.cend() ? QString::number(type) : QString::fromLatin1(found->word);
}

} // namespace aovpn::ike
