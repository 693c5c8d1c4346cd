// SPDX-License-Identifier: Apache-2.0
// The gateway's side of an AUTH signature: keys, certificates for them, and signing.
#pragma once

#include "checks/protocol/ike/secret_octets.h"
#include "checks/protocol/x509/openssl_handles.h"
#include "tests/support/certificate_fixtures.h"

#include <openssl/ec.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace aovpn::test {

/// A private key of tests/data/certificates/keys.
inline x509::KeyOwner keyFile(const QString &name)
{
    const QByteArray pem = fixtureFile(QStringLiteral("keys/") + name);
    const x509::BioOwner bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    return x509::KeyOwner(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
}

/// A certificate for @p key, signed by @p signer, good enough to carry a key. DER.
inline QByteArray certificateFor(EVP_PKEY *key, EVP_PKEY *signer)
{
    const x509::CertificateOwner certificate(X509_new());
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), 0);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_set_pubkey(certificate.get(), key);
    X509_sign(certificate.get(), signer, EVP_sha256());
    unsigned char *der = nullptr;
    const int size = i2d_X509(certificate.get(), &der);
    QByteArray octets(static_cast<const char *>(static_cast<const void *>(der)), size);
    OPENSSL_free(der);
    return octets;
}

/// RSA PKCS#1 or ECDSA (DER); RSA-PSS with @p salt octets if that is not negative.
inline QByteArray sign(EVP_PKEY *key, const EVP_MD *digest, const QByteArray &octets, int salt = -1)
{
    const std::unique_ptr<EVP_MD_CTX, x509::Freer<&EVP_MD_CTX_free>> context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *keyContext = nullptr;
    EVP_DigestSignInit(context.get(), &keyContext, digest, nullptr, key);
    if (salt >= 0) {
        EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING);
        EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, salt);
    }
    size_t size = 0;
    const auto count = static_cast<size_t>(octets.size());
    EVP_DigestSign(context.get(), nullptr, &size, ike::asUnsigned(octets), count);
    ike::SecretOctets signature(static_cast<qsizetype>(size));
    EVP_DigestSign(context.get(), signature.data(), &size, ike::asUnsigned(octets), count);
    return signature.view().first(static_cast<qsizetype>(size)).toByteArray();
}

/// The DER form of an ECDSA signature -> r | s of @p octets each.
inline QByteArray rawEcdsa(const QByteArray &der, int octets)
{
    const unsigned char *at = ike::asUnsigned(der);
    const std::unique_ptr<ECDSA_SIG, x509::Freer<&ECDSA_SIG_free>> pair(
        d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())));
    ike::SecretOctets raw(qsizetype{2} * octets);
    BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), raw.data(), octets);
    BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), raw.data() + octets, octets);
    return raw.view().toByteArray();
}

/// Data of an AUTH payload of method 14: @p algorithm is the AlgorithmIdentifier in DER.
inline QByteArray digitalSignature(const QByteArray &algorithm, const QByteArray &signature)
{
    return QByteArray(1, static_cast<char>(algorithm.size())) + algorithm + signature;
}

} // namespace aovpn::test
