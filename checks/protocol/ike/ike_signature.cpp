// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/ike/ike_signature.h"

#include "checks/protocol/ike/ike_numbers.h"
#include "checks/protocol/x509/openssl_handles.h"

#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/objects.h>
#include <openssl/rsa.h>

#include <memory>
#include <span>

using namespace Qt::StringLiterals;

namespace aovpn::ike {
namespace {

using x509::Freer;
using ContextOwner = std::unique_ptr<EVP_MD_CTX, Freer<&EVP_MD_CTX_free>>;
using AlgorithmOwner = std::unique_ptr<X509_ALGOR, Freer<&X509_ALGOR_free>>;
using PssOwner = std::unique_ptr<RSA_PSS_PARAMS, Freer<&RSA_PSS_PARAMS_free>>;
using EcdsaOwner = std::unique_ptr<ECDSA_SIG, Freer<&ECDSA_SIG_free>>;

/// How a signature is to be verified.
struct Scheme
{
    int key = 0;  ///< NID of the key's kind: RSA, RSA-PSS or EC
    int hash = 0; ///< NID
    int maskHash = 0;
    int saltOctets = 0;
};

QString hashName(int hash)
{
    switch (hash) {
    case NID_sha1:
        return u"SHA-1"_s;
    case NID_sha256:
        return u"SHA-256"_s;
    case NID_sha384:
        return u"SHA-384"_s;
    case NID_sha512:
        return u"SHA-512"_s;
    default:
        return {};
    }
}

QString kindOf(const Scheme &scheme)
{
    const QString key = scheme.key == NID_X9_62_id_ecPublicKey
                            ? u"ECDSA"_s
                            : (scheme.key == NID_rsassaPss ? u"RSA-PSS"_s : u"RSA"_s);
    return u"%1 with %2"_s.arg(key, hashName(scheme.hash));
}

bool setPss(EVP_PKEY_CTX *context, const Scheme &scheme)
{
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1 &&
           EVP_PKEY_CTX_set_rsa_pss_saltlen(context, scheme.saltOctets) == 1 &&
           EVP_PKEY_CTX_set_rsa_mgf1_md(context, EVP_get_digestbynid(scheme.maskHash)) == 1;
}

/// Is the key of the kind that the scheme wants?
bool fits(const EVP_PKEY *key, const Scheme &scheme)
{
    const int kind = EVP_PKEY_get_base_id(key);
    if (scheme.key == NID_X9_62_id_ecPublicKey) {
        return kind == EVP_PKEY_EC;
    }
    return kind == EVP_PKEY_RSA || (scheme.key == NID_rsassaPss && kind == EVP_PKEY_RSA_PSS);
}

bool verifies(EVP_PKEY *key, const Scheme &scheme, const QByteArray &signature,
              const QByteArray &signedOctets)
{
    const ContextOwner context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *keyContext = nullptr;
    if (!fits(key, scheme) || !context ||
        EVP_DigestVerifyInit(context.get(), &keyContext, EVP_get_digestbynid(scheme.hash), nullptr,
                             key) != 1 ||
        (scheme.key == NID_rsassaPss && !setPss(keyContext, scheme))) {
        return false;
    }
    return EVP_DigestVerify(context.get(), asUnsigned(signature),
                            static_cast<size_t>(signature.size()), asUnsigned(signedOctets),
                            static_cast<size_t>(signedOctets.size())) == 1;
}

SignatureVerdict verdictOf(EVP_PKEY *key, const Scheme &scheme, const QByteArray &signature,
                           const QByteArray &signedOctets)
{
    const bool good = verifies(key, scheme, signature, signedOctets);
    return {good ? SignatureCheck::Verified : SignatureCheck::Failed, kindOf(scheme)};
}

/// Method 1 does not say its hash: SHA-1 is the rule, others occur; RFC 7296, 3.8.
SignatureVerdict verifyRsa(EVP_PKEY *key, const QByteArray &signature,
                           const QByteArray &signedOctets)
{
    for (const int hash : {NID_sha1, NID_sha256, NID_sha384, NID_sha512}) {
        auto verdict = verdictOf(key, {NID_rsaEncryption, hash, 0, 0}, signature, signedOctets);
        if (verdict.check == SignatureCheck::Verified) {
            return verdict;
        }
    }
    return {SignatureCheck::Failed, u"RSA"_s};
}

/// r | s -> the DER form that OpenSSL verifies. Empty: they are not of @p octets each.
QByteArray ecdsaDer(const QByteArray &raw, int octets)
{
    if (raw.size() != qsizetype{2} * octets) {
        return {};
    }
    const EcdsaOwner pair(ECDSA_SIG_new());
    BIGNUM *r = BN_bin2bn(asUnsigned(raw), octets, nullptr);
    BIGNUM *s = BN_bin2bn(asUnsigned(raw) + octets, octets, nullptr);
    if (!pair || r == nullptr || s == nullptr || ECDSA_SIG_set0(pair.get(), r, s) != 1) {
        BN_free(r);
        BN_free(s);
        return {};
    }
    unsigned char *der = nullptr;
    const int size = i2d_ECDSA_SIG(pair.get(), &der);
    QByteArray octetsOfDer =
        size > 0 ? QByteArray(static_cast<const char *>(static_cast<const void *>(der)), size)
                 : QByteArray();
    OPENSSL_free(der);
    return octetsOfDer;
}

SignatureVerdict verifyEcdsa(EVP_PKEY *key, int method, const QByteArray &raw,
                             const QByteArray &signedOctets)
{
    constexpr int kP256Octets = 32;
    constexpr int kP384Octets = 48;
    constexpr int kP521Octets = 66;
    const bool p256 = method == kAuthEcdsa256;
    const bool p384 = method == kAuthEcdsa384;
    const int octets = p256 ? kP256Octets : (p384 ? kP384Octets : kP521Octets);
    const int hash = p256 ? NID_sha256 : (p384 ? NID_sha384 : NID_sha512);
    return verdictOf(key, {NID_X9_62_id_ecPublicKey, hash, 0, 0}, ecdsaDer(raw, octets),
                     signedOctets);
}

/// Of RSASSA-PSS-params, whose absent members have default values; RFC 8017, A.2.3.
std::optional<Scheme> pssScheme(const X509_ALGOR *algorithm)
{
    constexpr int kDefaultSaltOctets = 20;
    constexpr long kLongestSalt = 1024;
    int parameterType = V_ASN1_UNDEF;
    const void *parameter = nullptr;
    X509_ALGOR_get0(nullptr, &parameterType, &parameter, algorithm);
    if (parameterType != V_ASN1_SEQUENCE) {
        return std::nullopt;
    }
    const auto *sequence = static_cast<const ASN1_STRING *>(parameter);
    const unsigned char *at = ASN1_STRING_get0_data(sequence);
    const PssOwner params(d2i_RSA_PSS_PARAMS(nullptr, &at, ASN1_STRING_length(sequence)));
    if (!params) {
        return std::nullopt;
    }
    const auto nidOf = [](const X509_ALGOR *one) {
        const ASN1_OBJECT *object = nullptr;
        X509_ALGOR_get0(&object, nullptr, nullptr, one);
        return OBJ_obj2nid(object);
    };
    Scheme scheme{NID_rsassaPss, NID_sha1, NID_sha1, kDefaultSaltOctets};
    if (params->hashAlgorithm != nullptr) {
        scheme.hash = nidOf(params->hashAlgorithm);
    }
    if (params->maskGenAlgorithm != nullptr) {
        const AlgorithmOwner mask(static_cast<X509_ALGOR *>(ASN1_TYPE_unpack_sequence(
            ASN1_ITEM_rptr(X509_ALGOR), params->maskGenAlgorithm->parameter)));
        if (nidOf(params->maskGenAlgorithm) != NID_mgf1 || !mask) {
            return std::nullopt;
        }
        scheme.maskHash = nidOf(mask.get());
    }
    if (params->saltLength != nullptr) {
        const long salt = ASN1_INTEGER_get(params->saltLength);
        if (salt < 0 || salt > kLongestSalt) {
            return std::nullopt;
        }
        scheme.saltOctets = static_cast<int>(salt);
    }
    return hashName(scheme.maskHash).isEmpty() ? std::nullopt : std::optional(scheme);
}

std::optional<Scheme> schemeOf(const X509_ALGOR *algorithm)
{
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    const int nid = OBJ_obj2nid(object);
    if (nid == NID_rsassaPss) {
        auto scheme = pssScheme(algorithm);
        return scheme && !hashName(scheme->hash).isEmpty() ? scheme : std::nullopt;
    }
    Scheme scheme;
    if (OBJ_find_sigid_algs(nid, &scheme.hash, &scheme.key) != 1 ||
        hashName(scheme.hash).isEmpty() ||
        (scheme.key != NID_rsaEncryption && scheme.key != NID_X9_62_id_ecPublicKey)) {
        return std::nullopt;
    }
    return scheme;
}

QString algorithmText(const X509_ALGOR *algorithm)
{
    constexpr int kTextOctets = 80;
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    QByteArray text(kTextOctets, '\0');
    OBJ_obj2txt(text.data(), kTextOctets, object, 1);
    return u"signature algorithm "_s + QString::fromLatin1(text.constData());
}

/// The data of method 14: length(1), AlgorithmIdentifier (DER), signature; RFC 7427, 3.
SignatureVerdict verifyDigital(EVP_PKEY *key, const QByteArray &data,
                               const QByteArray &signedOctets)
{
    const qsizetype length = data.isEmpty() ? 0 : static_cast<quint8>(data.front());
    if (length == 0 || length + 1 > data.size()) {
        return {SignatureCheck::Failed, u"digital signature without algorithm"_s};
    }
    const unsigned char *at = asUnsigned(data) + 1;
    const unsigned char *end = at + length;
    const AlgorithmOwner algorithm(d2i_X509_ALGOR(nullptr, &at, static_cast<long>(length)));
    if (!algorithm || at != end) {
        return {SignatureCheck::Failed, u"digital signature without algorithm"_s};
    }
    const auto scheme = schemeOf(algorithm.get());
    if (!scheme) {
        return {SignatureCheck::NotSupported, algorithmText(algorithm.get())};
    }
    return verdictOf(key, *scheme, data.sliced(length + 1), signedOctets);
}

SignatureVerdict verifyWith(EVP_PKEY *key, const Authentication &authentication,
                            const QByteArray &signedOctets)
{
    switch (authentication.method) {
    case kAuthRsa:
        return verifyRsa(key, authentication.data, signedOctets);
    case kAuthEcdsa256:
    case kAuthEcdsa384:
    case kAuthEcdsa521:
        return verifyEcdsa(key, authentication.method, authentication.data, signedOctets);
    case kAuthDigitalSignature:
        return verifyDigital(key, authentication.data, signedOctets);
    default:
        return {SignatureCheck::NotSupported,
                u"authentication method %1"_s.arg(authentication.method)};
    }
}

} // namespace

Result<QByteArray> responderSignedOctets(const QByteArray &initResponse,
                                         const QByteArray &initiatorNonce, int prfId,
                                         const SecretOctets &responderKey,
                                         const QByteArray &identityBody)
{
    const auto maced = prf(prfId, responderKey.view(), identityBody);
    if (!maced) {
        return maced.error();
    }
    return initResponse + initiatorNonce + maced->view().toByteArray();
}

SignatureVerdict verifySignature(const Authentication &authentication, const QByteArray &leaf,
                                 const QByteArray &signedOctets)
{
    const x509::ErrorQueueGuard guard;
    const auto certificate = x509::parseCertificate(leaf);
    if (!certificate) {
        return {SignatureCheck::NotSupported, u"a certificate that cannot be read"_s};
    }
    if (!x509::hasModestKey(certificate.get())) {
        return {SignatureCheck::NotSupported, u"a key that is too large"_s};
    }
    return verifyWith(X509_get0_pubkey(certificate.get()), authentication, signedOctets);
}

} // namespace aovpn::ike
