// SPDX-License-Identifier: Apache-2.0
// Owners for OpenSSL objects, for checks/protocol only.
#pragma once

#include <QByteArray>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/pkcs7.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace aovpn::x509 {

template <auto kFree> struct Freer
{
    template <typename T> void operator()(T *object) const { kFree(object); }
};

using CertificateOwner = std::unique_ptr<X509, Freer<&X509_free>>;
using CrlOwner = std::unique_ptr<X509_CRL, Freer<&X509_CRL_free>>;
using BioOwner = std::unique_ptr<BIO, Freer<&BIO_free_all>>;
using KeyOwner = std::unique_ptr<EVP_PKEY, Freer<&EVP_PKEY_free>>;

/// Empties OpenSSL's error queue when a parser that may fail is left: the queue is per thread and
/// would otherwise grow or be read by somebody else's call.
class ErrorQueueGuard
{
public:
    ErrorQueueGuard() = default;
    ~ErrorQueueGuard() { ERR_clear_error(); }
    ErrorQueueGuard(const ErrorQueueGuard &) = delete;
    ErrorQueueGuard &operator=(const ErrorQueueGuard &) = delete;
};

/// One DER certificate, or null unless every octet of @p der belongs to it.
inline CertificateOwner parseCertificate(const QByteArray &der)
{
    const ErrorQueueGuard guard;
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const auto *end = at + der.size();
    CertificateOwner certificate(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
    return at == end ? std::move(certificate) : nullptr;
}

/// Can a signature be verified with the certificate's key at a bounded cost? A hostile one makes a
/// single verification last seconds: RSA and DSA keys of more than 8,192 bits, or a public exponent
/// as long as the modulus (Windows takes 64 bits at most). No CA uses such keys.
inline bool hasModestKey(const X509 *certificate)
{
    constexpr int kMaxKeyBits = 8192;
    constexpr int kMaxExponentBits = 64;
    EVP_PKEY *const key = X509_get0_pubkey(certificate);
    if (key == nullptr || EVP_PKEY_get_bits(key) > kMaxKeyBits) {
        return false;
    }
    BIGNUM *exponent = nullptr;
    const bool hasExponent = EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_RSA_E, &exponent) == 1;
    const int bits = hasExponent ? BN_num_bits(exponent) : 0;
    BN_free(exponent);
    return bits <= kMaxExponentBits;
}

} // namespace aovpn::x509
