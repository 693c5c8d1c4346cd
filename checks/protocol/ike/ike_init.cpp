// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/ike/ike_init.h"

#include "checks/protocol/ike/ike_build.h"
#include "checks/protocol/ike/ike_names.h"
#include "checks/protocol/ike/ike_numbers.h"
#include "checks/protocol/ike/ike_reply.h"
#include "checks/protocol/ike/octet_writer.h"

#include <openssl/rand.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::ike {
namespace {

constexpr int kSpiOctets = 8;
constexpr int kNonceOctets = 32;
constexpr int kOversizedOctets = 2000;
constexpr int kLongestCookie = 64; ///< RFC 7296, 2.6
/// A server may ask for a cookie, a group, a new cookie and once more; beyond that it plays.
constexpr int kMostChanges = 4;
QByteArray initRequest(const QByteArray &spi, const QByteArray &cookie,
                       const QList<Proposal> &offer, const KeyPair &keyPair,
                       const QByteArray &nonce, const Endpoints &endpoints, bool fragmentation)
{
    MessageBuilder builder(spi, kExchangeSaInit);
    if (!cookie.isEmpty()) {
        builder.notify(kNotifyCookie, cookie);
    }
    builder.sa(offer).keyExchange(keyPair.group(), keyPair.publicValue()).nonce(nonce);
    const QByteArray unknown(kSpiOctets, '\0');
    const QByteArray source =
        natDetectionHash(spi, unknown, endpoints.localAddress, endpoints.localPort);
    const QByteArray destination =
        natDetectionHash(spi, unknown, endpoints.address, endpoints.port);
    if (!source.isEmpty() && !destination.isEmpty()) {
        builder.notify(kNotifyNatSource, source).notify(kNotifyNatDestination, destination);
    }
    if (fragmentation) {
        builder.notify(kNotifyFragmentation);
    }
    // Without it a server signs with the old methods, of which RSA means SHA-1; RFC 7427, 4.
    return builder
        .notify(kNotifySignatureHashes, u16(kHashSha256) + u16(kHashSha384) + u16(kHashSha512))
        .octets();
}

bool names(const QList<Proposal> &offer, int group)
{
    return std::any_of(offer.cbegin(), offer.cend(), [group](const Proposal &proposal) {
        return proposal.transforms.contains(Transform{kTransformDh, group, {}});
    });
}

/// The first KE value is a guess. MODP 1024 is what Windows servers use unless told otherwise; a
/// wrong guess costs one round trip (INVALID_KE_PAYLOAD).
int guessedGroup(const QList<Proposal> &offer)
{
    for (const int group : {kModp1024, kModp2048, kEcp256, kEcp384}) {
        if (names(offer, group)) {
            return group;
        }
    }
    return 0;
}

/// No server may accept encryption NULL for an IKE SA.
Result<MessageBuilder> statelessQuestion()
{
    const auto random = randomOctets(kSpiOctets + kNonceOctets);
    const auto keyShare = makeKeyShare(kModp1024);
    if (!random || !keyShare) {
        return random ? keyShare.error() : random.error();
    }
    const Proposal unacceptable{1,
                                kProtocolIke,
                                {},
                                {{kTransformEncr, kEncrNull, {}},
                                 {kTransformPrf, kPrfSha1, {}},
                                 {kTransformInteg, kIntegSha1, {}},
                                 {kTransformDh, kModp1024, {}}}};
    MessageBuilder builder(random->first(kSpiOctets), kExchangeSaInit);
    builder.sa({unacceptable}).keyExchange(kModp1024, *keyShare).nonce(random->sliced(kSpiOctets));
    return builder;
}

} // namespace

Result<QByteArray> randomOctets(int count)
{
    QByteArray octets(count, '\0');
    if (RAND_bytes(static_cast<unsigned char *>(static_cast<void *>(octets.data())), count) != 1) {
        return Failure{FailureKind::Internal, 0, u"OpenSSL has no random octets"_s, {}};
    }
    return octets;
}

Result<QByteArray> livenessQuestion()
{
    const auto builder = statelessQuestion();
    return builder ? Result<QByteArray>(builder->octets()) : builder.error();
}

Result<QByteArray> oversizedQuestion()
{
    auto builder = statelessQuestion();
    if (!builder) {
        return builder.error();
    }
    const auto padding =
        kOversizedOctets - static_cast<int>(builder->octets().size()) - kPayloadHeaderOctets;
    return builder->payload(kPayloadVendorId, QByteArray(padding, '\0')).octets();
}

Result<QByteArray> versionQuestion()
{
    const auto spi = randomOctets(kSpiOctets);
    if (!spi) {
        return spi.error();
    }
    return MessageBuilder(*spi, kExchangeSaInit).version(3).octets();
}

Result<Initiator> Initiator::start(const QList<Proposal> &offer, const Endpoints &endpoints,
                                   bool fragmentation)
{
    const int group = guessedGroup(offer);
    const auto random = randomOctets(kSpiOctets + kNonceOctets);
    auto keyPair = KeyPair::make(group);
    if (!random || !keyPair) {
        return random ? keyPair.error() : random.error();
    }
    Initiator initiator;
    initiator.m_offer = offer;
    initiator.m_endpoints = endpoints;
    initiator.m_fragmentation = fragmentation;
    initiator.m_spi = random->first(kSpiOctets);
    initiator.m_nonce = random->sliced(kSpiOctets);
    initiator.m_group = group;
    initiator.m_keyPairs.insert(group, std::make_shared<const KeyPair>(*std::move(keyPair)));
    return initiator;
}

QByteArray Initiator::datagram() const
{
    return onPort(m_endpoints.port, initRequest(m_spi, m_cookie, m_offer, keyPair(), m_nonce,
                                                m_endpoints, m_fragmentation));
}

const KeyPair &Initiator::keyPair() const
{
    return *m_keyPairs.constFind(m_group).value();
}

Initiator::Step Initiator::take(const QByteArray &received)
{
    if (whyNotAReply(m_endpoints.port, datagram(), received)) {
        return Step::Foreign;
    }
    if (m_done) {
        return Step::Duplicate;
    }
    const auto message = parseMessage(*offPort(m_endpoints.port, received));
    if (message) {
        // Both are only wishes when they stand alone: a reply with SA, KE and Nonce is final.
        const Notify *cookie = message->notify(kNotifyCookie);
        const Notify *invalidKe = message->notify(kNotifyInvalidKe);
        if (message->proposals.isEmpty() && cookie != nullptr) {
            return wantsCookie(cookie->data);
        }
        if (message->proposals.isEmpty() && invalidKe != nullptr) {
            return wantsGroup(dhGroup(*message).value_or(0));
        }
    }
    m_done = true;
    return Step::Done;
}

Initiator::Step Initiator::wantsCookie(const QByteArray &cookie)
{
    if (cookie == m_cookie) {
        return Step::Duplicate;
    }
    if (cookie.isEmpty() || cookie.size() > kLongestCookie || m_changes == kMostChanges) {
        m_done = true;
        return Step::Done;
    }
    ++m_changes;
    m_cookie = cookie;
    return Step::Next;
}

Initiator::Step Initiator::wantsGroup(int group)
{
    if (m_keyPairs.contains(group)) {
        return Step::Duplicate;
    }
    auto keyPair = names(m_offer, group) && m_changes < kMostChanges
                       ? KeyPair::make(group)
                       : Result<KeyPair>(Failure{FailureKind::NotSupported, 0, {}, {}});
    if (!keyPair) {
        m_done = true;
        return Step::Done;
    }
    ++m_changes;
    m_group = group;
    m_keyPairs.insert(group, std::make_shared<const KeyPair>(*std::move(keyPair)));
    return Step::Next;
}

} // namespace aovpn::ike
