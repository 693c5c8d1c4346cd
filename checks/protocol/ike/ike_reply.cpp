// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/ike/ike_reply.h"

#include "checks/protocol/ike/ike_auth.h"
#include "checks/protocol/ike/ike_build.h"
#include "checks/protocol/ike/ike_init.h"
#include "checks/protocol/ike/ike_key_share.h"
#include "checks/protocol/ike/ike_message.h"
#include "checks/protocol/ike/ike_names.h"
#include "checks/protocol/ike/ike_numbers.h"
#include "checks/protocol/ike/ike_offers.h"
#include "checks/protocol/ike/ikev1_facts.h"

using namespace Qt::StringLiterals;

namespace aovpn {
namespace ike {
namespace {

constexpr qsizetype kShortestNonce = 16;
constexpr qsizetype kLongestNonce = 256;

const Proposal *offered(const Message &request, int number)
{
    for (const Proposal &proposal : request.proposals) {
        if (proposal.number == number) {
            return &proposal;
        }
    }
    return nullptr;
}

/// One of each type that the proposal has, each of them among those offered.
std::optional<QString> choiceViolation(const Proposal &offer, const Proposal &choice)
{
    QList<int> offeredTypes;
    for (const Transform &transform : offer.transforms) {
        if (!offeredTypes.contains(transform.type)) {
            offeredTypes.append(transform.type);
        }
    }
    QList<int> types;
    for (const Transform &transform : choice.transforms) {
        if (types.contains(transform.type)) {
            return u"it chooses two transforms of type %1"_s.arg(transformTypeName(transform.type));
        }
        types.append(transform.type);
        // INTEG NONE beside an AEAD cipher says what leaving it out says; RFC 7296, 3.3.3.
        const bool none = transform.type == kTransformInteg && transform.id == 0;
        if (!none && !offer.transforms.contains(transform)) {
            return u"it chooses %1, which proposal %2 does not offer"_s
                .arg(transformText(transform))
                .arg(choice.number);
        }
    }
    for (const int type : offeredTypes) {
        if (!types.contains(type)) {
            return u"it chooses no transform of type %1"_s.arg(transformTypeName(type));
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> whyNotAReply(int port, const QByteArray &sent, const QByteArray &received)
{
    const auto question = offPort(port, sent);
    const auto answer = offPort(port, received);
    if (!question) {
        return u"the question has no non-ESP marker"_s;
    }
    if (!answer) {
        return u"no non-ESP marker before it"_s;
    }
    const auto request = parseHeader(*question);
    const auto reply = parseHeader(*answer);
    if (!request || !reply) {
        return reply ? request.error().detail : reply.error().detail;
    }
    if (reply->initiatorSpi != request->initiatorSpi) {
        return u"its initiator SPI is not the one of the question"_s;
    }
    if (reply->major == 1) {
        return std::nullopt;
    }
    if ((reply->flags & kFlagResponse) == 0) {
        return u"it is not marked as a response"_s;
    }
    if (reply->messageId != request->messageId) {
        return u"its message ID is %1"_s.arg(reply->messageId);
    }
    if (reply->exchange != request->exchange && reply->exchange != kExchangeInformational) {
        return u"its exchange type is %1"_s.arg(exchangeName(reply->exchange));
    }
    return std::nullopt;
}

bool accepts(const Message &reply)
{
    return reply.header.major == 2 && reply.header.exchange == kExchangeSaInit &&
           !reply.proposals.isEmpty() && reply.keyExchange && reply.nonce;
}

std::optional<QString> violationOf(const Message &request, const Message &reply)
{
    if (!accepts(reply)) {
        return std::nullopt;
    }
    if (reply.proposals.size() != 1) {
        return u"it chooses %1 proposals"_s.arg(reply.proposals.size());
    }
    for (const Payload &payload : reply.payloads) {
        if (payload.critical && !isKnownPayload(payload.type)) {
            return u"its payload of the unknown type %1 is critical"_s.arg(payload.type);
        }
    }
    const Proposal &choice = reply.proposals.first();
    const Proposal *offer = offered(request, choice.number);
    if (offer == nullptr) {
        return u"it chooses proposal %1, which was not offered"_s.arg(choice.number);
    }
    if (auto violation = choiceViolation(*offer, choice)) {
        return violation;
    }
    if (request.keyExchange && reply.keyExchange->group != request.keyExchange->group) {
        return u"its key exchange is of group %1, the question's of group %2"_s
            .arg(reply.keyExchange->group)
            .arg(request.keyExchange->group);
    }
    const auto octets = keyShareOctets(reply.keyExchange->group);
    if (octets && reply.keyExchange->value.size() != *octets) {
        return u"its key exchange value has %1 octets, group %2 has %3"_s
            .arg(reply.keyExchange->value.size())
            .arg(reply.keyExchange->group)
            .arg(*octets);
    }
    if (reply.nonce->size() < kShortestNonce || reply.nonce->size() > kLongestNonce) {
        return u"its nonce has %1 octets"_s.arg(reply.nonce->size());
    }
    return std::nullopt;
}

std::optional<bool> translated(const Message &reply, int type, const QString &address, int port)
{
    const QByteArray own =
        natDetectionHash(reply.header.initiatorSpi, reply.header.responderSpi, address, port);
    bool seen = false;
    for (const Notify &notify : reply.notifies) {
        if (notify.type == type) {
            if (notify.data == own) {
                return false;
            }
            seen = true;
        }
    }
    return seen && !own.isEmpty() ? std::optional(true) : std::nullopt;
}

} // namespace ike

namespace {

/// The question that a datagram answers: the last one sent before it.
const Datagram *questionBefore(const IkeExchange &exchange, qsizetype index)
{
    for (qsizetype i = index; i-- > 0;) {
        if (exchange.datagrams.at(i).outgoing) {
            return &exchange.datagrams.at(i);
        }
    }
    return nullptr;
}

void readCertificateAuthorities(const ike::Message &reply, IkeReplyFacts &facts)
{
    for (const ike::CertificateRequest &request : reply.certificateRequests) {
        if (request.encoding != ike::kCertX509Signature) {
            continue;
        }
        for (qsizetype at = 0; at + ike::kSha1Octets <= request.data.size();
             at += ike::kSha1Octets) {
            const QByteArray hash = request.data.sliced(at, ike::kSha1Octets);
            facts.certificateAuthorities.append(QString::fromLatin1(hash.toHex()));
        }
    }
}

void readReply(const IkeExchange &exchange, const ike::Message &reply, IkeReplyFacts &facts)
{
    facts.accepted = ike::accepts(reply);
    facts.dhGroup = ike::dhGroup(reply);
    if (facts.accepted) {
        for (const ike::Transform &transform : reply.proposals.first().transforms) {
            facts.transforms.append(ike::transformText(transform));
        }
    }
    for (const ike::Notify &notify : reply.notifies) {
        facts.notifies.append({notify.type, ike::notifyName(notify.type), notify.data});
    }
    for (const QByteArray &vendorId : reply.vendorIds) {
        facts.vendorIds.append(QString::fromLatin1(vendorId.toHex()));
    }
    readCertificateAuthorities(reply, facts);
    facts.clientBehindNat = ike::translated(reply, ike::kNotifyNatDestination,
                                            exchange.localAddress, exchange.localPort);
    facts.serverBehindNat =
        ike::translated(reply, ike::kNotifyNatSource, exchange.address, exchange.port);
    facts.fragmentationSupported = reply.notify(ike::kNotifyFragmentation) != nullptr;
    if (const ike::Notify *redirect = reply.notify(ike::kNotifyRedirect)) {
        facts.redirect = ike::redirectTarget(redirect->data);
    }
}

/// Parse, then verify, then read.
IkeReplyFacts factsOf(const IkeExchange &exchange, const QByteArray &sent,
                      const QByteArray &received)
{
    IkeReplyFacts facts;
    const auto request = ike::parseMessage(ike::offPort(exchange.port, sent).value_or(sent));
    if (request) {
        facts.offered = ike::offerText(request->proposals);
    }
    const auto reason =
        sent.isEmpty() ? std::nullopt : ike::whyNotAReply(exchange.port, sent, received);
    if (reason) {
        facts.malformed = *reason;
        return facts;
    }
    const auto reply = ike::parseMessage(ike::offPort(exchange.port, received).value_or(received));
    if (!reply) {
        facts.malformed = reply.error().detail;
        return facts;
    }
    if (request) {
        if (const auto violation = ike::violationOf(*request, *reply)) {
            facts.malformed = *violation;
            return facts;
        }
    }
    facts.wellFormed = true;
    readReply(exchange, *reply, facts);
    return facts;
}

} // namespace

void deriveIkeReply(IkeExchange &exchange)
{
    exchange.facts.reset();
    // The last answer counts; strangers and duplicates of earlier ones count only when there is
    // nothing better.
    for (qsizetype i = exchange.datagrams.size(); i-- > 0;) {
        const Datagram &datagram = exchange.datagrams.at(i);
        const Datagram *question = datagram.outgoing ? nullptr : questionBefore(exchange, i);
        if (datagram.outgoing) {
            continue;
        }
        const QByteArray sent = question != nullptr ? question->octets : QByteArray();
        IkeReplyFacts facts = exchange.question == u"main-mode"_s
                                  ? ike::mainModeFacts(sent, datagram.octets)
                                  : factsOf(exchange, sent, datagram.octets);
        const bool better = facts.wellFormed && (!exchange.facts || !exchange.facts->wellFormed);
        if (!exchange.facts || better) {
            exchange.facts = std::move(facts);
        }
        if (exchange.facts->wellFormed) {
            return;
        }
    }
}

} // namespace aovpn
