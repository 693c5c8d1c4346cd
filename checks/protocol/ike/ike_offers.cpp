// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/ike/ike_offers.h"

#include "checks/model/ike_suite.h"
#include "checks/protocol/ike/ike_names.h"
#include "checks/protocol/ike/ike_numbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::ike {
namespace {

constexpr int kGroupsByStrength[] = {kEcp384, kEcp256, kModp2048, kModp1024};

struct Hash
{
    int prf;
    int integ;
};
constexpr Hash kSha1{kPrfSha1, kIntegSha1};
constexpr Hash kSha256{kPrfSha256, kIntegSha256};
constexpr Hash kSha384{kPrfSha384, kIntegSha384};

/// A cipher without INTEG transform is an AEAD one; RFC 5282, 8.
Proposal proposalOf(int number, const Transform &cipher, const Hash &hash)
{
    Proposal proposal{number, kProtocolIke, {}, {cipher, {kTransformPrf, hash.prf, {}}}};
    if (cipher.id != kEncrAesGcm16) {
        proposal.transforms.append({kTransformInteg, hash.integ, {}});
    }
    return proposal;
}

Transform cipherOf(int id, int bits)
{
    return {kTransformEncr, id, bits};
}

/// Its key has one length only, so none is named; RFC 7296, 3.3.5.
Transform cipher3Des()
{
    return {kTransformEncr, kEncr3Des, {}};
}

Transform transformOf(IkeCipher cipher)
{
    switch (cipher) {
    case IkeCipher::Des3:
        return cipher3Des();
    case IkeCipher::Aes128:
        return cipherOf(kEncrAesCbc, 128);
    case IkeCipher::Aes192:
        return cipherOf(kEncrAesCbc, 192);
    case IkeCipher::Aes256:
        return cipherOf(kEncrAesCbc, 256);
    case IkeCipher::AesGcm128:
        return cipherOf(kEncrAesGcm16, 128);
    case IkeCipher::AesGcm256:
        return cipherOf(kEncrAesGcm16, 256);
    }
    return {};
}

Hash hashOf(IkeHash hash)
{
    switch (hash) {
    case IkeHash::Sha1:
        return kSha1;
    case IkeHash::Sha256:
        return kSha256;
    case IkeHash::Sha384:
        return kSha384;
    }
    return kSha256;
}

QList<Hash> allHashes()
{
    return {kSha384, kSha256, kSha1};
}

QList<Transform> allCiphers()
{
    return {cipherOf(kEncrAesGcm16, 256), cipherOf(kEncrAesGcm16, 128), cipherOf(kEncrAesCbc, 256),
            cipherOf(kEncrAesCbc, 192),   cipherOf(kEncrAesCbc, 128),   cipher3Des()};
}

/// One proposal per cipher and hash, each with all of @p groups.
QList<Proposal> offerOf(const QList<Transform> &ciphers, const QList<Hash> &hashes,
                        const QList<int> &groups)
{
    QList<Proposal> offer;
    for (const Transform &cipher : ciphers) {
        for (const Hash &hash : hashes) {
            Proposal proposal = proposalOf(static_cast<int>(offer.size()) + 1, cipher, hash);
            for (const int group : groups) {
                proposal.transforms.append({kTransformDh, group, {}});
            }
            offer.append(proposal);
        }
    }
    return offer;
}

std::optional<Transform> transformOf(const Proposal &proposal, int type)
{
    const auto found = std::find_if(proposal.transforms.cbegin(), proposal.transforms.cend(),
                                    [type](const Transform &one) { return one.type == type; });
    return found == proposal.transforms.cend() ? std::nullopt : std::optional(*found);
}

Hash hashOf(const Proposal &proposal)
{
    const int prf = transformOf(proposal, kTransformPrf).value_or(Transform{}).id;
    for (const Hash &hash : allHashes()) {
        if (hash.prf == prf) {
            return hash;
        }
    }
    return kSha256;
}

} // namespace

QList<Proposal> broadOffer()
{
    const QList<QList<Transform>> families{
        {cipherOf(kEncrAesGcm16, 256), cipherOf(kEncrAesGcm16, 128)},
        {cipherOf(kEncrAesCbc, 256), cipherOf(kEncrAesCbc, 192), cipherOf(kEncrAesCbc, 128),
         cipher3Des()}};
    QList<Proposal> offer;
    for (const QList<Transform> &ciphers : families) {
        for (const Hash &hash : allHashes()) {
            Proposal proposal =
                proposalOf(static_cast<int>(offer.size()) + 1, ciphers.first(), hash);
            proposal.transforms = ciphers + proposal.transforms.sliced(1);
            for (const int group : kGroupsByStrength) {
                proposal.transforms.append({kTransformDh, group, {}});
            }
            offer.append(proposal);
        }
    }
    return offer;
}

std::optional<QList<Proposal>> suiteOffer(const CryptographySuite &suite)
{
    const auto asked = ikeSuite(suite);
    if (!asked) {
        return std::nullopt;
    }
    Proposal proposal = proposalOf(1, transformOf(asked->cipher), hashOf(asked->hash));
    proposal.transforms.append({kTransformDh, asked->group, {}});
    return QList<Proposal>{proposal};
}

QString transformText(const Transform &transform)
{
    const QString name = transformName(transform.type, transform.id);
    return transform.keyLength ? u"%1-%2"_s.arg(name).arg(*transform.keyLength) : name;
}

QStringList offerText(const QList<Proposal> &proposals)
{
    QStringList phrases;
    for (const Proposal &proposal : proposals) {
        QString phrase;
        int type = 0;
        for (const Transform &transform : proposal.transforms) {
            if (!phrase.isEmpty()) {
                phrase += transform.type == type ? u'|' : u' ';
            }
            phrase += transformText(transform);
            type = transform.type;
        }
        phrases.append(phrase);
    }
    return phrases;
}

QList<Proposal> windowsDefaultOffer(int negotiateDh2048)
{
    const QList<Transform> strong{cipherOf(kEncrAesCbc, 256)};
    QList<Proposal> enforced = offerOf(strong, allHashes(), {kModp2048});
    if (negotiateDh2048 == 2) {
        return enforced;
    }
    QList<Proposal> offer = negotiateDh2048 == 1 ? enforced : QList<Proposal>{};
    offer += offerOf({cipherOf(kEncrAesCbc, 256), cipher3Des(), cipherOf(kEncrAesGcm16, 256),
                      cipherOf(kEncrAesGcm16, 128)},
                     allHashes(), {kModp1024});
    for (qsizetype i = 0; i < offer.size(); ++i) {
        offer[i].number = static_cast<int>(i) + 1;
    }
    return offer;
}

QList<Proposal> varied(const QList<Proposal> &offer, OfferPart part)
{
    if (offer.isEmpty()) {
        return {};
    }
    const Proposal &first = offer.first();
    const QList<Transform> cipher{transformOf(first, kTransformEncr).value_or(Transform{})};
    const QList<Hash> hash{hashOf(first)};
    const QList<int> group{transformOf(first, kTransformDh).value_or(Transform{}).id};
    switch (part) {
    case OfferPart::Encryption:
        return offerOf(allCiphers(), hash, group);
    case OfferPart::Integrity:
        return offerOf(cipher, allHashes(), group);
    case OfferPart::Group:
        return offerOf(cipher, hash, {std::begin(kGroupsByStrength), std::end(kGroupsByStrength)});
    }
    return {};
}

} // namespace aovpn::ike
