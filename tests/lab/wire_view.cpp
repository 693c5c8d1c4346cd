// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/wire_view.h"

#include "checks/protocol/eap/eap_packet.h"
#include "checks/protocol/ike/ike_auth.h"
#include "checks/protocol/ike/ike_numbers.h"
#include "checks/protocol/ike/ike_parse.h"
#include "checks/protocol/ike/ikev1_main_mode.h"
#include "checks/protocol/sstp/lcp_packet.h"
#include "checks/protocol/sstp/ppp_frame.h"
#include "checks/protocol/sstp/sstp_packet.h"

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
constexpr int kUdpHeaderOctets = 8;
constexpr qsizetype kStatusAttribute = 3; ///< in Status Info: which attribute it is about

QString hex(const QByteArray &octets)
{
    return QString::fromLatin1(octets.toHex());
}

qint64 number(const QString &text)
{
    return text.toLongLong(nullptr, 0);
}

QString numbers(const QStringList &values)
{
    QStringList texts;
    for (const QString &value : values) {
        texts.append(QString::number(number(value)));
    }
    return texts.join(u' ');
}

void put(View &view, const char *name, const QString &value)
{
    if (!value.isEmpty()) {
        view.insert(QLatin1String(name), value);
    }
}

void add(View &view, const char *name, const QString &value)
{
    QString &text = view[QLatin1String(name)];
    text += (text.isEmpty() ? QString() : u" "_s) + value;
}

void add(View &view, const char *name, qint64 value)
{
    add(view, name, QString::number(value));
}

// --- our side

QByteArray withoutMarker(const QByteArray &octets)
{
    return octets.startsWith(QByteArray(ike::kMarkerOctets, '\0')) ? octets.mid(ike::kMarkerOctets)
                                                                   : octets;
}

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

void addEap(View &view, const QByteArray &octets)
{
    const auto packet = eap::parsePacket(octets);
    if (!packet) {
        add(view, "eap malformed", packet.error().detail);
        return;
    }
    add(view, "eap code", packet->code);
    add(view, "eap id", packet->identifier);
    if (packet->type != 0) {
        add(view, "eap type", packet->type);
    }
    if (packet->type == eap::kIdentity && !packet->data.isEmpty()) {
        add(view, "eap identity", QString::fromUtf8(packet->data));
    }
    if (packet->type == eap::kNak) {
        for (const char wanted : packet->data) {
            add(view, "eap wanted", static_cast<unsigned char>(wanted));
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

// --- tshark's side

struct NamePair
{
    const char *ours;
    const char *theirs;
};
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

QStringList values(const Frame &frame, const char *name)
{
    return frame.value(QLatin1String(name));
}

QString first(const Frame &frame, const char *name)
{
    return values(frame, name).value(0);
}

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

// --- what was derived

/// Names as in the IANA registry, of what the lab's gateways choose; written down here a second
/// time.
QString registryName(int type, const QString &id)
{
    static const QMap<QString, QString> kNames{
        {u"1 3"_s, u"ENCR_3DES"_s},
        {u"1 12"_s, u"ENCR_AES_CBC"_s},
        {u"1 20"_s, u"ENCR_AES_GCM_16"_s},
        {u"2 2"_s, u"PRF_HMAC_SHA1"_s},
        {u"2 5"_s, u"PRF_HMAC_SHA2_256"_s},
        {u"2 6"_s, u"PRF_HMAC_SHA2_384"_s},
        {u"3 2"_s, u"AUTH_HMAC_SHA1_96"_s},
        {u"3 12"_s, u"AUTH_HMAC_SHA2_256_128"_s},
        {u"3 13"_s, u"AUTH_HMAC_SHA2_384_192"_s},
        {u"4 2"_s, u"DH_MODP_1024"_s},
        {u"4 14"_s, u"DH_MODP_2048"_s},
        {u"4 19"_s, u"DH_ECP_256"_s},
        {u"4 20"_s, u"DH_ECP_384"_s},
    };
    return kNames.value(u"%1 %2"_s.arg(type).arg(number(id)), id);
}

QStringList chosenNames(const Frame &frame)
{
    QStringList names;
    for (const QString &id : values(frame, "isakmp.tf.id.encr")) {
        const QString bits = first(frame, "isakmp.ike2.attr.key_length");
        names.append(registryName(1, id) + (bits.isEmpty() ? QString() : u'-' + bits));
    }
    constexpr NamePair kOthers[] = {
        {"2", "isakmp.tf.id.prf"}, {"3", "isakmp.tf.id.integ"}, {"4", "isakmp.tf.id.dh"}};
    for (const NamePair &pair : kOthers) {
        for (const QString &id : values(frame, pair.theirs)) {
            names.append(registryName(QByteArray(pair.ours).toInt(), id));
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

QString notifiesText(const QList<IkeNotify> &notifies)
{
    QStringList texts;
    for (const IkeNotify &notify : notifies) {
        texts.append(u"%1:%2"_s.arg(notify.type).arg(hex(notify.data)));
    }
    return texts.join(u' ');
}

View ownFacts(const IkeReplyFacts &facts)
{
    View view;
    put(view, "accepted", facts.accepted ? u"yes"_s : u"no"_s);
    QStringList chosen = facts.transforms;
    std::sort(chosen.begin(), chosen.end());
    put(view, "chosen", chosen.join(u' '));
    if (facts.dhGroup) {
        put(view, "group", QString::number(*facts.dhGroup));
    }
    put(view, "notify", notifiesText(facts.notifies));
    put(view, "authority", facts.certificateAuthorities.join(u' '));
    put(view, "vendor id", facts.vendorIds.join(u' '));
    put(view, "fragmentation", facts.fragmentationSupported ? u"yes"_s : u"no"_s);
    put(view, "malformed", facts.malformed);
    return view;
}

QStringList mainModeNames(const Frame &frame)
{
    const QString cipher = first(frame, "isakmp.ike.attr.encryption_algorithm");
    if (cipher.isEmpty()) {
        return {};
    }
    const QMap<qint64, QString> ways{{1, u"pre-shared key"_s}, {3, u"RSA signatures"_s}};
    QStringList names{number(cipher) == 7
                          ? u"AES-CBC-"_s + first(frame, "isakmp.ike.attr.key_length")
                          : u"3DES-CBC"_s,
                      u"SHA-1"_s, u"group "_s + first(frame, "isakmp.ike.attr.group_description"),
                      ways.value(number(first(frame, "isakmp.ike.attr.authentication_method")))};
    std::sort(names.begin(), names.end());
    return names;
}

View theirFacts(const Frame &frame)
{
    const bool main = number(first(frame, "isakmp.exchangetype")) == kMainMode;
    const View message = theirView(frame, false);
    View view;
    const QStringList chosen = main ? mainModeNames(frame) : chosenNames(frame);
    put(view, "accepted", chosen.isEmpty() ? u"no"_s : u"yes"_s);
    put(view, "chosen", chosen.join(u' '));
    const QString notifies = message.value(u"notify"_s);
    QString group = message.value(main ? u"group"_s : u"key exchange group"_s);
    for (const QString &notify : notifies.split(u' ')) {
        if (notify.startsWith(u"17:"_s)) { // INVALID_KE_PAYLOAD names a group
            group = QString::number(notify.mid(3).toInt(nullptr, 16));
        }
    }
    put(view, "group", group);
    put(view, "notify", notifies);
    put(view, "authority", message.value(u"authority"_s));
    put(view, "vendor id", message.value(u"vendor id"_s));
    put(view, "fragmentation", notifies.contains(u"16430:"_s) ? u"yes"_s : u"no"_s);
    return view;
}

View ownFacts(const IkeInterviewFacts &facts)
{
    View view;
    put(view, "id type", facts.idType);
    put(view, "id", facts.id);
    if (facts.authMethod) {
        put(view, "auth method", QString::number(*facts.authMethod));
    }
    put(view, "certificates", QString::number(facts.certificates));
    put(view, "eap", facts.eap ? u"yes"_s : u"no"_s);
    put(view, "notify", notifiesText(facts.notifies));
    put(view, "malformed", facts.malformed);
    if (facts.talk.proposed) {
        put(view, "proposed", QString::number(*facts.talk.proposed));
    }
    if (facts.talk.asked) {
        put(view, "asked", QString::number(*facts.talk.asked));
    }
    put(view, "identity asked", facts.talk.identityAsked ? u"yes"_s : u"no"_s);
    put(view, "failure", facts.talk.failure ? u"yes"_s : u"no"_s);
    return view;
}

View theirFacts(const QList<Frame> &talk)
{
    const QMap<QString, QString> idTypes{
        {u"1"_s, u"IPV4_ADDR"_s}, {u"2"_s, u"FQDN"_s}, {u"9"_s, u"DER_ASN1_DN"_s}};
    View view;
    qsizetype certificates = 0;
    QStringList notifies;
    QMap<QString, bool> said{
        {u"eap"_s, false}, {u"identity asked"_s, false}, {u"failure"_s, false}};
    for (const Frame &frame : talk) {
        const View message = theirView(frame, true);
        const QString code = message.value(u"eap code"_s);
        const QString type = message.value(u"eap type"_s);
        if (message.contains(u"eap wanted"_s) && number(message[u"eap wanted"_s]) != 0) {
            view.insert(u"asked"_s, message[u"eap wanted"_s]);
        }
        if (message.value(u"from initiator"_s) == u"1"_s) {
            continue;
        }
        if (message.contains(u"id"_s)) {
            view.insert(u"id"_s, message[u"id"_s]);
            view.insert(u"id type"_s, idTypes.value(message[u"id type"_s]));
        }
        if (message.contains(u"auth method"_s)) {
            view.insert(u"auth method"_s, message[u"auth method"_s]);
        }
        certificates += values(frame, "isakmp.cert.encoding").size();
        if (const QString one = message.value(u"notify"_s); !one.isEmpty()) {
            notifies.append(one);
        }
        said[u"eap"_s] = said[u"eap"_s] || !code.isEmpty();
        said[u"failure"_s] = said[u"failure"_s] || code == u"4"_s;
        said[u"identity asked"_s] = said[u"identity asked"_s] || (code == u"1"_s && type == u"1"_s);
        if (code == u"1"_s && number(type) > eap::kNak && !view.contains(u"proposed"_s)) {
            view.insert(u"proposed"_s, type);
        }
    }
    put(view, "certificates", QString::number(certificates));
    put(view, "notify", notifies.join(u' '));
    for (auto it = said.cbegin(); it != said.cend(); ++it) {
        view.insert(it.key(), it.value() ? u"yes"_s : u"no"_s);
    }
    return view;
}

// --- which packet is which

/// Hands out tshark's packets, each one once.
class Frames
{
public:
    explicit Frames(const QList<Frame> &frames) : m_frames(frames), m_used(frames.size(), false) {}

    /// The next packet of that SA and exchange in that direction.
    std::optional<Frame> take(const QString &spi, int exchange, qint64 messageId, bool outgoing)
    {
        for (qsizetype i = 0; i < m_frames.size(); ++i) {
            const Frame &frame = m_frames[i];
            if (!m_used[i] && first(frame, "isakmp.ispi") == spi &&
                number(first(frame, "isakmp.exchangetype")) == exchange &&
                number(first(frame, "isakmp.messageid")) == messageId &&
                isOurs(frame) == outgoing) {
                m_used[i] = true;
                return frame;
            }
        }
        return std::nullopt;
    }

    /// Of the server's nothing is owed: it may say something again to a socket that is gone.
    QStringList left() const
    {
        QStringList texts;
        for (qsizetype i = 0; i < m_frames.size(); ++i) {
            if (!m_used[i] && isOurs(m_frames[i])) {
                texts.append(u"the bundle does not know frame %1: exchange %2, message %3"_s.arg(
                    first(m_frames[i], "frame.number"), first(m_frames[i], "isakmp.exchangetype"),
                    first(m_frames[i], "isakmp.messageid")));
            }
        }
        return texts;
    }

private:
    static bool isOurs(const Frame &frame)
    {
        const qint64 port = number(first(frame, "udp.srcport"));
        return port != 500 && port != ike::kNatTraversalPort;
    }

    QList<Frame> m_frames;
    QList<bool> m_used;
};

void compareExchange(const IkeExchange &exchange, Frames &frames, Comparison &comparison)
{
    std::optional<Frame> reply;
    for (qsizetype i = 0; i < exchange.datagrams.size(); ++i) {
        const Datagram &datagram = exchange.datagrams[i];
        const QString where =
            u"%1 port %2, datagram %3"_s.arg(exchange.question).arg(exchange.port).arg(i + 1);
        const QByteArray octets = withoutMarker(datagram.octets);
        const auto header = ike::parseHeader(octets);
        const int exchangeType = header && header->major <= 2 ? header->exchange : 0;
        const auto frame = header ? frames.take(hex(header->initiatorSpi), exchangeType,
                                                header->messageId, datagram.outgoing)
                                  : std::nullopt;
        if (!frame) {
            comparison.unmatched.append(where + u": tshark has no such packet"_s);
            continue;
        }
        comparison.pairs.append({where, ownView(datagram), theirView(*frame, false), false});
        if (!datagram.outgoing) {
            reply = frame;
        }
    }
    if (exchange.facts && reply) {
        comparison.pairs.append({u"%1 port %2, facts"_s.arg(exchange.question).arg(exchange.port),
                                 ownFacts(*exchange.facts), theirFacts(*reply), true});
    }
}

/// The initiator's SPI of the IKE_SA_INIT that was accepted before @p interview.
QString spiOf(const QList<IkeExchange> &exchanges, const IkeInterview &interview)
{
    for (const IkeExchange &exchange : exchanges) {
        if (exchange.question == interview.question && exchange.address == interview.address &&
            !exchange.datagrams.isEmpty()) {
            return hex(withoutMarker(exchange.datagrams.last().octets).left(8));
        }
    }
    return {};
}

void compareInterview(const QString &spi, const IkeInterview &interview, Frames &frames,
                      Comparison &comparison)
{
    QList<Frame> talk;
    for (qsizetype i = 0; i < interview.messages.size(); ++i) {
        const OpenedMessage &message = interview.messages[i];
        const QString where = u"%1, opened message %2"_s.arg(interview.question).arg(i + 1);
        const int datagrams = message.outgoing ? message.attempts : std::max(1, message.fragments);
        std::optional<Frame> frame;
        qint64 octets = 0;
        for (int j = 0; j < datagrams; ++j) {
            frame = frames.take(spi, message.exchange, message.messageId, message.outgoing);
            if (!frame) {
                break;
            }
            const qint64 length = number(first(*frame, "udp.length")) - kUdpHeaderOctets;
            octets = message.outgoing ? length : octets + length;
        }
        if (!frame) {
            comparison.unmatched.append(where + u": tshark has too few packets of it"_s);
            continue;
        }
        View theirs = theirView(*frame, true);
        put(theirs, "octets", QString::number(octets));
        comparison.pairs.append({where, ownView(message), theirs, false});
        talk.append(*frame);
    }
    if (interview.facts && !talk.isEmpty()) {
        comparison.pairs.append({interview.question + u", facts"_s, ownFacts(*interview.facts),
                                 theirFacts(talk), true});
    }
}

// --- SSTP

constexpr NamePair kSstpNumbers[] = {
    {"length", "sstp.length"},
    {"control", "sstp.iscontrol"},
    {"message", "sstp.messagetype"},
    {"attributes", "sstp.numattrib"},
    {"attribute", "sstp.attribid"},
    {"status", "sstp.status"},
    {"hashes", "sstp.hash"},
    {"ppp protocol", "ppp.protocol"},
    {"lcp code", "ppp.code"},
    {"lcp id", "ppp.identifier"},
    {"lcp option", "lcp.opt.type"},
    {"authentication", "lcp.opt.auth_protocol"},
    {"algorithm", "lcp.opt.algorithm"},
    {"mru", "lcp.opt.mru"},
    {"magic", "lcp.opt.magic_number"},
    {"eap code", "eap.code"},
    {"eap id", "eap.id"},
    {"eap type", "eap.type"},
    {"eap wanted", "eap.desired_type"},
};

qint64 bigEndian(const QByteArray &octets)
{
    return octets.toHex().toLongLong(nullptr, 16);
}

void addLcp(View &view, const QByteArray &octets)
{
    const auto packet = sstp::parseLcp(octets);
    if (!packet) {
        add(view, "malformed", packet.error().detail);
        return;
    }
    add(view, "lcp code", packet->code);
    add(view, "lcp id", packet->identifier);
    if (packet->code == sstp::kProtocolReject && bigEndian(packet->data.left(2)) == sstp::kPppEap) {
        addEap(view, packet->data.mid(2)); // tshark reads the packet that is handed back, too
    }
    const auto options = packet->code <= sstp::kConfigureReject ? sstp::parseOptions(packet->data)
                                                                : Result(QList<sstp::LcpOption>());
    if (!options) {
        add(view, "malformed", options.error().detail);
        return;
    }
    for (const sstp::LcpOption &option : *options) {
        add(view, "lcp option", option.type);
        if (option.type == sstp::kOptionAuthentication) {
            add(view, "authentication", bigEndian(option.value.left(2)));
            if (option.value.size() > 2) {
                add(view, "algorithm", bigEndian(option.value.mid(2, 1)));
            }
        } else if (option.type == sstp::kOptionMru) {
            add(view, "mru", bigEndian(option.value));
        } else if (option.type == sstp::kOptionMagic) {
            add(view, "magic", bigEndian(option.value));
        }
    }
}

void addControl(View &view, const sstp::Packet &packet)
{
    add(view, "message", packet.message);
    add(view, "attributes", packet.attributes.size());
    for (const sstp::Attribute &attribute : packet.attributes) {
        add(view, "attribute", attribute.id);
        if (attribute.id == sstp::kAttributeStatus && attribute.value.size() > kStatusAttribute) {
            add(view, "attribute", static_cast<unsigned char>(attribute.value[kStatusAttribute]));
        }
    }
    if (const auto status = sstp::statusOf(packet)) {
        add(view, "status", *status);
    }
    if (const auto hashes = sstp::bindingHashes(packet)) {
        add(view, "hashes", *hashes);
    }
}

void addSstp(View &view, const QByteArray &octets)
{
    const auto packet = sstp::parsePacket(octets);
    if (!packet) {
        add(view, "malformed", packet.error().detail);
        return;
    }
    add(view, "length", octets.size());
    add(view, "control", packet->control ? 1 : 0);
    if (packet->control) {
        addControl(view, *packet);
        return;
    }
    const auto frame = sstp::parseFrame(packet->data);
    if (!frame) {
        add(view, "malformed", frame.error().detail);
        return;
    }
    add(view, "ppp protocol", frame->protocol);
    if (frame->protocol == sstp::kPppLcp) {
        addLcp(view, frame->information);
    } else if (frame->protocol == sstp::kPppEap) {
        addEap(view, frame->information);
        view.remove(u"eap identity"_s);
    }
}

View ownFacts(const SstpCallFacts &facts)
{
    View view;
    put(view, "accepted", facts.accepted ? u"yes"_s : u"no"_s);
    if (facts.nakStatus) {
        put(view, "status", QString::number(*facts.nakStatus));
    }
    put(view, "hashes", facts.hashes.join(u' '));
    put(view, "demanded", facts.demanded.join(u' '));
    if (facts.talk.proposed) {
        put(view, "proposed", QString::number(*facts.talk.proposed));
    }
    if (facts.talk.asked) {
        put(view, "asked", QString::number(*facts.talk.asked));
    }
    put(view, "malformed", facts.malformed);
    return view;
}

QString authenticationOf(const QString &protocol, const QString &algorithm)
{
    switch (protocol.toInt()) {
    case sstp::kPppEap:
        return u"eap"_s;
    case sstp::kPppPap:
        return u"pap"_s;
    case sstp::kPppChap:
        return algorithm == u"129"_s ? u"mschapv2"_s : u"chap"_s;
    default:
        return u"none"_s;
    }
}

View theirFacts(const View &ours, const View &server)
{
    View view;
    const QStringList messages = server.value(u"message"_s).split(u' ');
    put(view, "accepted", messages.contains(u"2"_s) ? u"yes"_s : u"no"_s);
    put(view, "status", server.value(u"status"_s).section(u' ', 0, 0));
    const int bits = server.value(u"hashes"_s).toInt();
    QStringList hashes;
    if ((bits & sstp::kHashSha1) != 0) {
        hashes.append(u"SHA-1"_s);
    }
    if ((bits & sstp::kHashSha256) != 0) {
        hashes.append(u"SHA-256"_s);
    }
    put(view, "hashes", hashes.join(u' '));
    const QStringList algorithms = server.value(u"algorithm"_s).split(u' ', Qt::SkipEmptyParts);
    qsizetype next = 0;
    QStringList demanded;
    for (const QString &one : server.value(u"authentication"_s).split(u' ', Qt::SkipEmptyParts)) {
        const bool chap = one.toInt() == sstp::kPppChap;
        const QString name = authenticationOf(one, chap ? algorithms.value(next++) : QString());
        if (demanded.isEmpty() || demanded.last() != name) {
            demanded.append(name);
        }
    }
    put(view, "demanded", demanded.join(u' '));
    for (const QString &type : server.value(u"eap type"_s).split(u' ', Qt::SkipEmptyParts)) {
        if (type.toInt() > eap::kNak && !view.contains(u"proposed"_s)) {
            view.insert(u"proposed"_s, type);
        }
    }
    const QString wanted = ours.value(u"eap wanted"_s).section(u' ', 0, 0);
    put(view, "asked", wanted == u"0"_s ? QString() : wanted);
    return view;
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

QStringList sstpFields()
{
    QStringList names{u"frame.number"_s, u"tcp.srcport"_s};
    for (const NamePair &pair : kSstpNumbers) {
        names.append(QLatin1String(pair.theirs));
    }
    return names;
}

QList<Frame> framesOf(const QByteArray &table)
{
    const QStringList lines = QString::fromUtf8(table).split(u'\n', Qt::SkipEmptyParts);
    const QStringList names = lines.value(0).split(u'\t');
    QList<Frame> frames;
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        Frame frame;
        for (qsizetype i = 0; i < cells.size() && i < names.size(); ++i) {
            if (!cells[i].isEmpty()) {
                frame.insert(names[i], cells[i].split(u'|'));
            }
        }
        frames.append(frame);
    }
    return frames;
}

Comparison compareIke(const QList<IkeExchange> &exchanges, const QList<IkeInterview> &interviews,
                      const QList<Frame> &frames)
{
    Comparison comparison;
    Frames theirs(frames);
    for (const IkeExchange &exchange : exchanges) {
        compareExchange(exchange, theirs, comparison);
    }
    for (const IkeInterview &interview : interviews) {
        compareInterview(spiOf(exchanges, interview), interview, theirs, comparison);
    }
    comparison.unmatched += theirs.left();
    return comparison;
}

Comparison compareSstp(const SstpCall &call, const QList<Frame> &frames)
{
    View ours[2];
    View theirs[2];
    for (const Datagram &packet : call.packets) {
        addSstp(ours[packet.outgoing ? 1 : 0], packet.octets);
    }
    for (const Frame &frame : frames) {
        View &side = theirs[first(frame, "tcp.srcport") == QString::number(call.port) ? 0 : 1];
        for (const NamePair &pair : kSstpNumbers) {
            if (const QString text = numbers(values(frame, pair.theirs)); !text.isEmpty()) {
                add(side, pair.ours, text);
            }
        }
    }
    Comparison comparison;
    comparison.pairs = {{u"SSTP from the server"_s, ours[0], theirs[0], false},
                        {u"SSTP from us"_s, ours[1], theirs[1], false}};
    if (call.facts) {
        comparison.pairs.append(
            {u"SSTP, facts"_s, ownFacts(*call.facts), theirFacts(theirs[1], theirs[0]), true});
    }
    return comparison;
}

QStringList differences(const Pair &pair)
{
    QStringList found;
    QStringList names = pair.ours.keys() + pair.theirs.keys();
    names.removeDuplicates();
    for (const QString &name : names) {
        if (pair.ours.value(name) != pair.theirs.value(name)) {
            found.append(u"%1, %2: we say \"%3\", tshark says \"%4\""_s.arg(
                pair.where, name, pair.ours.value(name), pair.theirs.value(name)));
        }
    }
    return found;
}

QStringList differences(const Comparison &comparison)
{
    QStringList found = comparison.unmatched;
    for (const Pair &pair : comparison.pairs) {
        found += differences(pair);
    }
    return found;
}

} // namespace lab
