// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/wire_ike_packet.h"

#include "checks/protocol/eap/eap_packet.h"
#include "checks/protocol/ike/ike_auth.h"
#include "checks/protocol/ike/ike_numbers.h"
#include "checks/protocol/ike/ike_parse.h"
#include "checks/protocol/ike/ikev1_main_mode.h"
#include "tests/lab/wire_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace lab {
namespace {

constexpr int kFirstPayloadV2 = 33; ///< below: proposals and transforms, as tshark counts them
constexpr int kProposalV1 = 2;
constexpr int kTransformV1 = 3;
constexpr int kMainMode = 2;
constexpr char kNatTraversal[] = "4a131c81070358455c5728f20e95452f"; ///< RFC 3947, 3.1

void addProposals(View &view, const ike::Message &message)
{
    for (const ike::Proposal &proposal : message.proposals) {
        add(view, "proposal", proposal.number);
        add(view, "proposal protocol", proposal.protocol);
        for (const ike::Transform &transform : proposal.transforms) {
            constexpr const char *kNames[] = {"type 0",    "encryption", "prf",
                                              "integrity", "group",      "sequence numbers"};
            add(view, "transform type", transform.type);
            add(view, kNames[std::clamp(transform.type, 0, 5)], transform.id);
            if (transform.keyLength) {
                add(view, "key length", *transform.keyLength);
            }
        }
    }
}

/// What stands in the payloads of IKE_AUTH alone, and CERTREQ.
void addPayload(View &view, int type, const QByteArray &body)
{
    const QByteArray data = body.mid(4);
    switch (type) {
    case ike::kPayloadIdInitiator:
    case ike::kPayloadIdResponder: {
        const ike::Identity identity{body.isEmpty() ? 0 : static_cast<unsigned char>(body[0]),
                                     data};
        add(view, "id type", identity.type);
        add(view, "id", ike::identityText(identity));
        break;
    }
    case ike::kPayloadEap:
        addEap(view, body);
        break;
    default:
        break;
    }
}

void addBodies(View &view, const ike::Message &message)
{
    addProposals(view, message);
    if (message.keyExchange) {
        add(view, "key exchange group", message.keyExchange->group);
        add(view, "key exchange", hex(message.keyExchange->value));
    }
    if (message.nonce) {
        add(view, "nonce", hex(*message.nonce));
    }
    for (const ike::Notify &notify : message.notifies) {
        add(view, "notify", u"%1:%2"_s.arg(notify.type).arg(hex(notify.data)));
    }
    for (const ike::CertificateRequest &request : message.certificateRequests) {
        add(view, "certificate request", request.encoding);
        for (qsizetype at = 0; at < request.data.size(); at += ike::kSha1Octets) {
            add(view, "authority", hex(request.data.mid(at, ike::kSha1Octets)));
        }
    }
    for (const QByteArray &vendor : message.vendorIds) {
        add(view, "vendor id", hex(vendor));
    }
}

void addChain(View &view, const QList<ike::Payload> &payloads)
{
    for (const ike::Payload &payload : payloads) {
        add(view, "payload",
            u"%1:%2"_s.arg(payload.type).arg(payload.body.size() + ike::kPayloadHeaderOctets));
    }
}

View headerView(const ike::Header &header)
{
    View view;
    add(view, "initiator", hex(header.initiatorSpi));
    add(view, "responder", hex(header.responderSpi));
    add(view, "version", u"%1.%2"_s.arg(header.major).arg(header.minor));
    add(view, "exchange", header.exchange);
    add(view, "flags", header.flags);
    add(view, "message id", header.messageId);
    add(view, "length", header.length);
    return view;
}

void addTransform(View &view, const ike::MainModeTransform &transform)
{
    add(view, "encryption", transform.encryption);
    add(view, "hash", transform.hash);
    add(view, "authentication", transform.authentication);
    add(view, "group", transform.group);
    if (transform.keyLength) {
        add(view, "key length", *transform.keyLength);
    }
}

/// The question is written and never read by the program: what it meant to write is compared.
void addMainMode(View &view, const Datagram &datagram)
{
    if (datagram.outgoing) {
        for (const int method : {ike::kV1PreSharedKey, ike::kV1RsaSignatures}) {
            const auto offer = ike::l2tpOffer(method);
            if (ike::mainModeRequest(datagram.octets.left(8), offer) == datagram.octets) {
                for (const ike::MainModeTransform &transform : offer) {
                    addTransform(view, transform);
                }
                add(view, "vendor id", QLatin1String(kNatTraversal));
            }
        }
        return;
    }
    const auto answer = ike::parseMainModeAnswer(datagram.octets);
    if (!answer) {
        add(view, "malformed", answer.error().detail);
        return;
    }
    if (answer->chosen) {
        addTransform(view, *answer->chosen);
    }
    if (answer->notify) {
        add(view, "notify type", *answer->notify);
    }
    for (const QString &vendor : answer->vendorIds) {
        add(view, "vendor id", vendor);
    }
}

QByteArray u8(qsizetype value)
{
    return QByteArray(1, static_cast<char>(value & 0xFF));
}

QByteArray u16(qsizetype value)
{
    return u8(value >> 8) + u8(value);
}

/// The opened payloads as one clear message, so that the parser of clear messages reads them.
QByteArray clearMessage(const OpenedMessage &opened)
{
    QByteArray chain;
    for (qsizetype i = 0; i < opened.payloads.size(); ++i) {
        const QByteArray &body = opened.payloads[i].octets;
        const int next = i + 1 < opened.payloads.size() ? opened.payloads[i + 1].type : 0;
        chain += u8(next) + u8(0) + u16(body.size() + ike::kPayloadHeaderOctets) + body;
    }
    const int first = opened.payloads.isEmpty() ? 0 : opened.payloads.first().type;
    const qsizetype length = ike::kHeaderOctets + chain.size();
    return QByteArray(16, 'x') + u8(first) + u8(0x20) + u8(opened.exchange) +
           u8(opened.outgoing ? ike::kFlagInitiator : ike::kFlagResponse) + u16(0) +
           u16(opened.messageId) + u16(length >> 16) + u16(length) + chain;
}

constexpr NamePair kNumbers[] = {
    {"exchange", "isakmp.exchangetype"},
    {"message id", "isakmp.messageid"},
    {"proposal", "isakmp.prop.number"},
    {"proposal protocol", "isakmp.prop.protoid"},
    {"transform type", "isakmp.tf.type"},
    {"encryption", "isakmp.tf.id.encr"},
    {"prf", "isakmp.tf.id.prf"},
    {"integrity", "isakmp.tf.id.integ"},
    {"group", "isakmp.tf.id.dh"},
    {"sequence numbers", "isakmp.tf.id.esn"},
    {"key length", "isakmp.ike2.attr.key_length"},
    {"key exchange group", "isakmp.key_exchange.dh_group"},
    {"certificate request", "isakmp.certreq.type"},
    {"certificate", "isakmp.cert.encoding"},
    {"id type", "isakmp.id.type"},
    {"auth method", "isakmp.auth.method"},
    {"eap code", "eap.code"},
    {"eap id", "eap.id"},
    {"eap type", "eap.type"},
    {"eap wanted", "eap.desired_type"},
};
constexpr NamePair kTexts[] = {
    {"key exchange", "isakmp.key_exchange.data"},
    {"nonce", "isakmp.nonce"},
    {"authority", "isakmp.ike.certreq.authority"},
    {"vendor id", "isakmp.vid_bytes"},
    {"eap identity", "eap.identity"},
};
constexpr NamePair kMainModeNumbers[] = {
    {"encryption", "isakmp.ike.attr.encryption_algorithm"},
    {"hash", "isakmp.ike.attr.hash_algorithm"},
    {"authentication", "isakmp.ike.attr.authentication_method"},
    {"group", "isakmp.ike.attr.group_description"},
    {"key length", "isakmp.ike.attr.key_length"},
    {"notify type", "isakmp.notify.msgtype"},
};
constexpr const char *kIdTexts[] = {"isakmp.id.data.fqdn", "isakmp.id.data.user_fqdn",
                                    "isakmp.id.data.ipv4_addr", "isakmp.id.data.ipv6_addr"};
constexpr const char *kHeader[] = {"frame.number",
                                   "udp.srcport",
                                   "isakmp.ispi",
                                   "isakmp.rspi",
                                   "isakmp.version",
                                   "isakmp.flags",
                                   "isakmp.flag_r",
                                   "isakmp.flag_i",
                                   "isakmp.length",
                                   "isakmp.typepayload",
                                   "isakmp.payloadlength",
                                   "isakmp.notify.data",
                                   "isakmp.id.data.der_asn1_dn",
                                   "x509sat.printableString",
                                   "udp.length"};

/// tshark lists proposals and transforms among the payloads, and SK or SKF before what is in them.
QString chainOf(const Frame &frame, int major, bool opened)
{
    const QStringList types = values(frame, "isakmp.typepayload");
    const QStringList lengths = values(frame, "isakmp.payloadlength");
    QStringList chain;
    for (qsizetype i = 0; i < types.size(); ++i) {
        const qint64 type = number(types[i]);
        const bool nested =
            major == 1 ? type == kProposalV1 || type == kTransformV1 : type < kFirstPayloadV2;
        const bool shell =
            opened && (type == ike::kPayloadEncrypted || type == ike::kPayloadEncryptedFragment);
        if (!nested && !shell) {
            chain.append(u"%1:%2"_s.arg(type).arg(number(lengths.value(i))));
        }
    }
    return chain.join(u' ');
}

QString notifiesOf(const Frame &frame)
{
    const QStringList types = values(frame, "isakmp.notify.msgtype");
    const QStringList data = values(frame, "isakmp.notify.data");
    QStringList notifies;
    for (qsizetype i = 0; i < types.size(); ++i) {
        const QString octets = data.value(i);
        notifies.append(
            u"%1:%2"_s.arg(number(types[i])).arg(octets == u"<MISSING>"_s ? QString() : octets));
    }
    return notifies.join(u' ');
}

/// Of a distinguished name tshark gives the parts; strongSwan's has one, the common name, and is
/// the only one in the lab that is a PrintableString.
QString identityOf(const Frame &frame)
{
    QStringList names;
    for (const char *field : kIdTexts) {
        names += values(frame, field);
    }
    if (!first(frame, "isakmp.id.data.der_asn1_dn").isEmpty()) {
        names.append(u"CN="_s + first(frame, "x509sat.printableString"));
    }
    return names.join(u' ');
}

} // namespace

QStringList ikeFields()
{
    QStringList names;
    for (const char *name : kHeader) {
        names.append(QLatin1String(name));
    }
    for (const char *name : kIdTexts) {
        names.append(QLatin1String(name));
    }
    const auto append = [&names](const NamePair &pair) {
        names.append(QLatin1String(pair.theirs));
    };
    std::for_each(std::cbegin(kNumbers), std::cend(kNumbers), append);
    std::for_each(std::cbegin(kTexts), std::cend(kTexts), append);
    std::for_each(std::cbegin(kMainModeNumbers), std::cend(kMainModeNumbers), append);
    names.removeDuplicates();
    return names;
}

QByteArray withoutMarker(const QByteArray &octets)
{
    return octets.startsWith(QByteArray(ike::kMarkerOctets, '\0')) ? octets.mid(ike::kMarkerOctets)
                                                                   : octets;
}

View ownView(const Datagram &datagram)
{
    const auto message = ike::parseMessage(datagram.octets);
    if (!message) {
        return {{u"malformed"_s, message.error().detail}};
    }
    View view = headerView(message->header);
    if (message->header.major > 2) {
        view.remove(u"exchange"_s); // tshark does not name it for a version that is not there yet
    }
    addChain(view, message->payloads);
    if (message->header.major == 1) {
        addMainMode(view, datagram);
        return view;
    }
    addBodies(view, *message);
    for (const ike::Payload &payload : message->payloads) {
        addPayload(view, payload.type, payload.body);
    }
    return view;
}

View ownView(const OpenedMessage &opened)
{
    View view;
    const auto message = ike::parseMessage(clearMessage(opened));
    if (!message) {
        return {{u"malformed"_s, message.error().detail}};
    }
    add(view, "exchange", opened.exchange);
    add(view, "message id", opened.messageId);
    add(view, "from initiator", opened.outgoing ? 1 : 0);
    add(view, "octets", opened.octets);
    addChain(view, message->payloads);
    addBodies(view, *message);
    for (const OpenedPayload &payload : opened.payloads) {
        addPayload(view, payload.type, payload.octets);
    }
    const ike::AuthReply reply = ike::readAuthReply(opened.payloads);
    for (qsizetype i = 0; i < reply.certificates.size(); ++i) {
        add(view, "certificate", ike::kCertX509Signature);
    }
    if (reply.authentication) {
        add(view, "auth method", reply.authentication->method);
    }
    put(view, "malformed", reply.malformed);
    return view;
}

View theirView(const Frame &frame, bool opened)
{
    View view;
    const qint64 version = number(first(frame, "isakmp.version"));
    const int major = static_cast<int>(version >> 4);
    for (const NamePair &pair : kNumbers) {
        put(view, pair.ours, numbers(values(frame, pair.theirs)));
    }
    for (const NamePair &pair : kTexts) {
        put(view, pair.ours, values(frame, pair.theirs).join(u' '));
    }
    put(view, "payload", chainOf(frame, major, opened));
    put(view, "id", identityOf(frame));
    if (opened) {
        put(view, "from initiator", QString::number(number(first(frame, "isakmp.flag_i"))));
    } else {
        put(view, "initiator", first(frame, "isakmp.ispi"));
        put(view, "responder", first(frame, "isakmp.rspi"));
        put(view, "version", u"%1.%2"_s.arg(major).arg(version & 15));
        put(view, "flags", numbers(values(frame, "isakmp.flags")));
        put(view, "length", first(frame, "isakmp.length"));
    }
    if (major == 1) {
        for (const NamePair &pair : kMainModeNumbers) {
            view.remove(QLatin1String(pair.ours));
            put(view, pair.ours, numbers(values(frame, pair.theirs)));
        }
        view.remove(u"proposal"_s);
        view.remove(u"proposal protocol"_s);
    } else {
        put(view, "notify", notifiesOf(frame));
    }
    return view;
}

} // namespace lab
