// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/ike/ike_key_share.h"

#include "checks/protocol/ike/ike_numbers.h"
#include "checks/protocol/x509/openssl_handles.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/dh.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace aovpn::ike {
namespace {

using x509::Freer;
using Number = std::unique_ptr<BIGNUM, Freer<BN_clear_free>>;
using NumberContext = std::unique_ptr<BN_CTX, Freer<BN_CTX_free>>;
using Curve = std::unique_ptr<EC_GROUP, Freer<EC_GROUP_free>>;
using Point = std::unique_ptr<EC_POINT, Freer<EC_POINT_free>>;
using Key = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;
using Context = std::unique_ptr<EVP_PKEY_CTX, Freer<EVP_PKEY_CTX_free>>;
using ParamBuilder = std::unique_ptr<OSSL_PARAM_BLD, Freer<OSSL_PARAM_BLD_free>>;
using Params = std::unique_ptr<OSSL_PARAM, Freer<OSSL_PARAM_free>>;

Failure internal(const QString &detail)
{
    return {FailureKind::Internal, 0, detail, {}};
}

Failure malformed(const QString &detail)
{
    return {FailureKind::Malformed, 0, detail, {}};
}

bool isModp(int group)
{
    return group == kModp1024 || group == kModp2048;
}

Number modpPrime(int group)
{
    return Number(group == kModp1024 ? BN_get_rfc2409_prime_1024(nullptr)
                                     : BN_get_rfc3526_prime_2048(nullptr));
}

Number numberOf(QByteArrayView octets)
{
    return Number(BN_bin2bn(asUnsigned(octets), static_cast<int>(octets.size()), nullptr));
}

Key keyFrom(const char *algorithm, int selection, OSSL_PARAM_BLD *builder)
{
    const Params params(OSSL_PARAM_BLD_to_param(builder));
    const Context context(EVP_PKEY_CTX_new_from_name(nullptr, algorithm, nullptr));
    EVP_PKEY *key = nullptr;
    if (!params || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, selection, params.get()) != 1) {
        return {};
    }
    return Key(key);
}

/// The group's prime and generator 2 as an EVP_PKEY, with the halves of a key that are not null.
Key modpKeyOf(int group, const BIGNUM *publicValue, const BIGNUM *privateValue)
{
    const Number prime = modpPrime(group);
    const Number generator(BN_new());
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    if (!prime || !generator || !builder || BN_set_word(generator.get(), 2) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_FFC_P, prime.get()) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_FFC_G, generator.get()) != 1) {
        return {};
    }
    if (publicValue != nullptr &&
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, publicValue) != 1) {
        return {};
    }
    if (privateValue != nullptr &&
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, privateValue) != 1) {
        return {};
    }
    const int keyPair = privateValue != nullptr ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY;
    return keyFrom("DH", publicValue != nullptr ? keyPair : EVP_PKEY_KEY_PARAMETERS, builder.get());
}

Key modpKey(int group)
{
    const Key parameters = modpKeyOf(group, nullptr, nullptr);
    if (!parameters) {
        return {};
    }
    const Context context(EVP_PKEY_CTX_new_from_pkey(nullptr, parameters.get(), nullptr));
    EVP_PKEY *key = nullptr;
    if (!context || EVP_PKEY_keygen_init(context.get()) != 1 ||
        EVP_PKEY_generate(context.get(), &key) != 1) {
        return {};
    }
    return Key(key);
}

QByteArray modpPublic(const Key &key, qsizetype octets)
{
    BIGNUM *value = nullptr;
    if (EVP_PKEY_get_bn_param(key.get(), OSSL_PKEY_PARAM_PUB_KEY, &value) != 1) {
        return {};
    }
    const Number owner(value);
    QByteArray padded(octets, '\0');
    if (BN_bn2binpad(value, static_cast<unsigned char *>(static_cast<void *>(padded.data())),
                     static_cast<int>(octets)) != octets) {
        return {};
    }
    return padded;
}

QByteArray ecpPublic(const Key &key, qsizetype octets)
{
    QByteArray point(octets + 1, '\0');
    size_t written = 0;
    if (EVP_PKEY_get_octet_string_param(
            key.get(), OSSL_PKEY_PARAM_PUB_KEY,
            static_cast<unsigned char *>(static_cast<void *>(point.data())),
            static_cast<size_t>(point.size()), &written) != 1 ||
        static_cast<qsizetype>(written) != point.size() ||
        point.front() != POINT_CONVERSION_UNCOMPRESSED) {
        return {};
    }
    return point.sliced(1);
}

const char *curveName(int group)
{
    return group == kEcp256 ? "P-256" : "P-384";
}

int curveNid(int group)
{
    return group == kEcp256 ? NID_X9_62_prime256v1 : NID_secp384r1;
}

/// @p point: with the 0x04 octet; @p privateValue may be null.
Key ecpKeyOf(int group, const QByteArray &point, const BIGNUM *privateValue)
{
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    if (!builder ||
        OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, curveName(group),
                                        0) != 1 ||
        OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                         static_cast<size_t>(point.size())) != 1) {
        return {};
    }
    if (privateValue != nullptr &&
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, privateValue) != 1) {
        return {};
    }
    return keyFrom("EC", privateValue != nullptr ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY,
                   builder.get());
}

Key modpKeyFromPrivate(int group, const BIGNUM *privateValue)
{
    const Number prime = modpPrime(group);
    const Number generator(BN_new());
    const Number publicValue(BN_new());
    const NumberContext context(BN_CTX_new());
    if (!prime || !generator || !publicValue || !context || BN_set_word(generator.get(), 2) != 1 ||
        BN_mod_exp_mont_consttime(publicValue.get(), generator.get(), privateValue, prime.get(),
                                  context.get(), nullptr) != 1) {
        return {};
    }
    return modpKeyOf(group, publicValue.get(), privateValue);
}

Key ecpKeyFromPrivate(int group, const BIGNUM *privateValue)
{
    const Curve curve(EC_GROUP_new_by_curve_name(curveNid(group)));
    const Point point(curve ? EC_POINT_new(curve.get()) : nullptr);
    QByteArray octets(keyShareOctets(group).value_or(0) + 1, '\0');
    if (!point ||
        EC_POINT_mul(curve.get(), point.get(), privateValue, nullptr, nullptr, nullptr) != 1 ||
        EC_POINT_point2oct(curve.get(), point.get(), POINT_CONVERSION_UNCOMPRESSED,
                           static_cast<unsigned char *>(static_cast<void *>(octets.data())),
                           static_cast<size_t>(octets.size()), nullptr) == 0) {
        return {};
    }
    return ecpKeyOf(group, octets, privateValue);
}

/// The other end's key, checked. Null: it is none of the group.
Key peerKey(int group, const QByteArray &value)
{
    Key key;
    if (isModp(group)) {
        const Number number = numberOf(value);
        const Number limit = modpPrime(group);
        if (!number || !limit || BN_sub_word(limit.get(), 1) != 1 || BN_is_zero(number.get()) ||
            BN_is_one(number.get()) || BN_cmp(number.get(), limit.get()) >= 0) {
            return {};
        }
        key = modpKeyOf(group, number.get(), nullptr);
    } else {
        key = ecpKeyOf(group, QByteArray(1, POINT_CONVERSION_UNCOMPRESSED) + value, nullptr);
    }
    const Context context(key ? EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr) : nullptr);
    return context && EVP_PKEY_public_check_quick(context.get()) == 1 ? std::move(key) : nullptr;
}

QByteArray publicOf(int group, const Key &key)
{
    const qsizetype octets = keyShareOctets(group).value_or(0);
    return isModp(group) ? modpPublic(key, octets) : ecpPublic(key, octets);
}

} // namespace

std::optional<qsizetype> keyShareOctets(int group)
{
    switch (group) {
    case kModp1024:
        return 128;
    case kModp2048:
        return 256;
    case kEcp256:
        return 64;
    case kEcp384:
        return 96;
    default:
        return std::nullopt;
    }
}

struct KeyPair::Private
{
    int group = 0;
    Key key;
    QByteArray publicValue;

    static Result<KeyPair> pairOf(int group, Key key)
    {
        QByteArray publicValue = key ? publicOf(group, key) : QByteArray();
        if (publicValue.isEmpty()) {
            ERR_clear_error();
            return internal(u"OpenSSL made no key of group %1"_s.arg(group));
        }
        return KeyPair(
            std::make_unique<Private>(Private{group, std::move(key), std::move(publicValue)}));
    }
};

KeyPair::KeyPair(std::unique_ptr<Private> made) : d(std::move(made))
{}
KeyPair::~KeyPair() = default;
KeyPair::KeyPair(KeyPair &&) noexcept = default;
KeyPair &KeyPair::operator=(KeyPair &&) noexcept = default;

Result<KeyPair> KeyPair::make(int group)
{
    if (!keyShareOctets(group)) {
        return Failure{FailureKind::NotSupported, 0, u"no key share for group %1"_s.arg(group), {}};
    }
    return Private::pairOf(group,
                           isModp(group) ? modpKey(group) : Key(EVP_EC_gen(curveName(group))));
}

Result<KeyPair> KeyPair::fromPrivate(int group, QByteArrayView octets)
{
    const auto length = keyShareOctets(group);
    if (!length) {
        return Failure{FailureKind::NotSupported, 0, u"no key share for group %1"_s.arg(group), {}};
    }
    if (octets.isEmpty() || octets.size() > *length) {
        return malformed(u"no private value of group %1"_s.arg(group));
    }
    const Number privateValue = numberOf(octets);
    if (!privateValue) {
        return internal(u"OpenSSL made no number"_s);
    }
    return Private::pairOf(group, isModp(group) ? modpKeyFromPrivate(group, privateValue.get())
                                                : ecpKeyFromPrivate(group, privateValue.get()));
}

int KeyPair::group() const
{
    return d->group;
}

QByteArray KeyPair::publicValue() const
{
    return d->publicValue;
}

Result<SecretOctets> KeyPair::sharedSecret(const QByteArray &peerPublic) const
{
    const qsizetype length = d->publicValue.size();
    if (peerPublic.size() != length) {
        return malformed(u"a key exchange value of group %1 has %2 octets, not %3"_s.arg(d->group)
                             .arg(length)
                             .arg(peerPublic.size()));
    }
    const Key peer = peerKey(d->group, peerPublic);
    if (!peer) {
        ERR_clear_error();
        return malformed(u"the key exchange value is none of group %1"_s.arg(d->group));
    }
    SecretOctets secret(isModp(d->group) ? length : length / 2);
    const Context context(EVP_PKEY_CTX_new_from_pkey(nullptr, d->key.get(), nullptr));
    auto written = static_cast<size_t>(secret.size());
    if (!context || EVP_PKEY_derive_init(context.get()) != 1 ||
        (isModp(d->group) && EVP_PKEY_CTX_set_dh_pad(context.get(), 1) != 1) ||
        EVP_PKEY_derive_set_peer(context.get(), peer.get()) != 1 ||
        EVP_PKEY_derive(context.get(), secret.data(), &written) != 1 ||
        static_cast<qsizetype>(written) != secret.size()) {
        ERR_clear_error();
        return internal(u"OpenSSL made no shared secret of group %1"_s.arg(d->group));
    }
    return secret;
}

Result<QByteArray> makeKeyShare(int group)
{
    const auto pair = KeyPair::make(group);
    if (!pair) {
        return pair.error();
    }
    return pair->publicValue();
}

} // namespace aovpn::ike
