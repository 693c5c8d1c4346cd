// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/ike/ike_keys.h"

#include "checks/protocol/ike/ike_init.h"
#include "checks/protocol/ike/ike_numbers.h"
#include "checks/protocol/ike/ike_offers.h"
#include "checks/protocol/ike/ike_protection.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace aovpn::ike {
namespace {

constexpr int kMostRounds = 255;

const EVP_MD *digestOf(int prf)
{
    switch (prf) {
    case kPrfSha1:
        return EVP_sha1();
    case kPrfSha256:
        return EVP_sha256();
    case kPrfSha384:
        return EVP_sha384();
    default:
        return nullptr;
    }
}

/// One allocation of the right size: a growing array would leave copies behind.
SecretOctets joined(std::initializer_list<QByteArrayView> parts)
{
    qsizetype size = 0;
    for (const QByteArrayView part : parts) {
        size += part.size();
    }
    SecretOctets whole(size);
    unsigned char *at = whole.data();
    for (const QByteArrayView part : parts) {
        at = std::copy(part.cbegin(), part.cend(), at);
    }
    return whole;
}

Failure notSupported(const Transform &transform)
{
    return {FailureKind::NotSupported,
            0,
            u"the server chose %1, which this program cannot do"_s.arg(transformText(transform)),
            {}};
}

bool take(Suite &suite, const Transform &transform)
{
    switch (transform.type) {
    case kTransformEncr:
        suite.cipher = transform;
        return cipherShape(transform).has_value();
    case kTransformPrf:
        suite.prf = transform.id;
        return digestOf(transform.id) != nullptr;
    case kTransformInteg:
        suite.integrity = transform.id;
        return transform.id == 0 || integrityShape(transform.id).has_value();
    case kTransformDh:
        suite.group = transform.id;
        return keyShareOctets(transform.id).has_value();
    default:
        return false;
    }
}

} // namespace

Result<Suite> chosenSuite(const Message &reply)
{
    Suite suite;
    if (reply.proposals.size() != 1) {
        return Failure{FailureKind::NotSupported, 0, u"the server chose no proposal"_s, {}};
    }
    for (const Transform &transform : reply.proposals.first().transforms) {
        if (!take(suite, transform)) {
            return notSupported(transform);
        }
    }
    const auto cipher = cipherShape(suite.cipher);
    if (!cipher || suite.prf == 0 || cipher->aead != (suite.integrity == 0)) {
        return Failure{
            FailureKind::NotSupported, 0, u"the server chose algorithms that make no suite"_s, {}};
    }
    return suite;
}

Result<SecretOctets> prf(int id, QByteArrayView key, QByteArrayView data)
{
    const EVP_MD *digest = digestOf(id);
    if (digest == nullptr) {
        return Failure{FailureKind::NotSupported, 0, u"no PRF %1"_s.arg(id), {}};
    }
    SecretOctets result(EVP_MD_get_size(digest));
    // A null key means "the last one" to OpenSSL, whatever its length.
    static constexpr unsigned char kNothing = 0;
    const unsigned char *keyOctets = key.isEmpty() ? &kNothing : asUnsigned(key);
    unsigned int length = 0;
    if (HMAC(digest, keyOctets, static_cast<int>(key.size()), asUnsigned(data),
             static_cast<size_t>(data.size()), result.data(), &length) == nullptr) {
        return Failure{FailureKind::Internal, 0, u"OpenSSL made no HMAC"_s, {}};
    }
    return result;
}

Result<SecretOctets> prfPlus(int id, QByteArrayView key, QByteArrayView seed, qsizetype count)
{
    SecretOctets stream(count);
    SecretOctets previous;
    qsizetype filled = 0;
    for (int round = 1; filled < count; ++round) {
        if (round > kMostRounds) {
            return Failure{FailureKind::NotSupported, 0, u"prf+ ends after 255 rounds"_s, {}};
        }
        const char number = static_cast<char>(round);
        const SecretOctets input = joined({previous.view(), seed, QByteArrayView(&number, 1)});
        auto block = prf(id, key, input.view());
        if (!block) {
            return block.error();
        }
        const qsizetype wanted = std::min(block->size(), count - filled);
        const QByteArrayView part = block->view().first(wanted);
        std::copy(part.cbegin(), part.cend(), stream.data() + filled);
        filled += wanted;
        previous = *std::move(block);
    }
    return stream;
}

Result<Keys> deriveKeys(const Suite &suite, const SecretOctets &sharedSecret,
                        const KeyInputs &inputs)
{
    const auto cipher = cipherShape(suite.cipher);
    const auto integrity = integrityShape(suite.integrity);
    const EVP_MD *digest = digestOf(suite.prf);
    if (!cipher || digest == nullptr || cipher->aead == integrity.has_value()) {
        return Failure{FailureKind::NotSupported, 0, u"algorithms that make no suite"_s, {}};
    }
    const QByteArray nonces = inputs.initiatorNonce + inputs.responderNonce;
    const auto seed = prf(suite.prf, nonces, sharedSecret.view());
    if (!seed) {
        return seed.error();
    }
    const qsizetype prfOctets = EVP_MD_get_size(digest);
    const qsizetype integrityOctets = integrity ? integrity->keyOctets : 0;
    const auto stream =
        prfPlus(suite.prf, seed->view(), nonces + inputs.initiatorSpi + inputs.responderSpi,
                3 * prfOctets + 2 * integrityOctets + 2 * cipher->materialOctets);
    if (!stream) {
        return stream.error();
    }
    qsizetype at = 0;
    const auto cut = [&stream, &at](qsizetype count) {
        SecretOctets part(stream->view().sliced(at, count));
        at += count;
        return part;
    };
    Keys keys;
    keys.d = cut(prfOctets);
    keys.ai = cut(integrityOctets);
    keys.ar = cut(integrityOctets);
    keys.ei = cut(cipher->materialOctets);
    keys.er = cut(cipher->materialOctets);
    keys.pi = cut(prfOctets);
    keys.pr = cut(prfOctets);
    return keys;
}

} // namespace aovpn::ike
