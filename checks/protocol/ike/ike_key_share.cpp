// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/ike/ike_key_share.h"

#include "checks/protocol/ike/ike_numbers.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace aovpn::ike {
namespace {

template <auto Free> struct Freer
{
    template <typename T> void operator()(T *object) const { Free(object); }
};
using Number = std::unique_ptr<BIGNUM, Freer<BN_free>>;
using Key = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;
using Context = std::unique_ptr<EVP_PKEY_CTX, Freer<EVP_PKEY_CTX_free>>;
using ParamBuilder = std::unique_ptr<OSSL_PARAM_BLD, Freer<OSSL_PARAM_BLD_free>>;
using Params = std::unique_ptr<OSSL_PARAM, Freer<OSSL_PARAM_free>>;

/// The group's prime and generator 2 as an EVP_PKEY without key.
Key modpParameters(int group)
{
    const Number prime(group == kModp1024 ? BN_get_rfc2409_prime_1024(nullptr)
                                          : BN_get_rfc3526_prime_2048(nullptr));
    const Number generator(BN_new());
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    if (!prime || !generator || !builder || BN_set_word(generator.get(), 2) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_FFC_P, prime.get()) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_FFC_G, generator.get()) != 1) {
        return {};
    }
    const Params params(OSSL_PARAM_BLD_to_param(builder.get()));
    const Context context(EVP_PKEY_CTX_new_from_name(nullptr, "DH", nullptr));
    EVP_PKEY *key = nullptr;
    if (!params || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_KEY_PARAMETERS, params.get()) != 1) {
        return {};
    }
    return Key(key);
}

Key modpKey(int group)
{
    const Key parameters = modpParameters(group);
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

Result<QByteArray> makeKeyShare(int group)
{
    const auto octets = keyShareOctets(group);
    if (!octets) {
        return Failure{FailureKind::NotSupported, 0, u"no key share for group %1"_s.arg(group), {}};
    }
    const bool modp = group == kModp1024 || group == kModp2048;
    const Key key = modp ? modpKey(group) : Key(EVP_EC_gen(group == kEcp256 ? "P-256" : "P-384"));
    const QByteArray value =
        !key ? QByteArray() : (modp ? modpPublic(key, *octets) : ecpPublic(key, *octets));
    if (value.isEmpty()) {
        return Failure{
            FailureKind::Internal, 0, u"OpenSSL made no key of group %1"_s.arg(group), {}};
    }
    return value;
}

} // namespace aovpn::ike
