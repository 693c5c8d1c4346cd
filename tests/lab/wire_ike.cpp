// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/wire_ike.h"

#include "checks/protocol/eap/eap_packet.h"
#include "checks/protocol/ike/ike_numbers.h"
#include "checks/protocol/ike/ike_parse.h"
#include "tests/lab/wire_ike_packet.h"
#include "tests/lab/wire_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace lab {
namespace {

constexpr int kMainMode = 2;
constexpr int kUdpHeaderOctets = 8;

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

} // namespace

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

} // namespace lab
