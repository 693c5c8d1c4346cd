// SPDX-License-Identifier: Apache-2.0
#include "tests/support/tls_peer.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <array>

namespace aovpn::test {
namespace {

struct Release
{
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
    void operator()(SSL *ssl) const { SSL_free(ssl); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
};

void setName(X509_NAME *name, const QString &common)
{
    const QByteArray text = common.toUtf8();
    X509_NAME_add_entry_by_NID(
        name, NID_commonName, MBSTRING_UTF8,
        static_cast<const unsigned char *>(static_cast<const void *>(text.constData())),
        static_cast<int>(text.size()), -1, 0);
}

std::unique_ptr<X509, Release> makeCertificate(EVP_PKEY *key, const QString &subject,
                                               const QString &issuer, const QDateTime &notAfter)
{
    std::unique_ptr<X509, Release> certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 7);
    setName(X509_get_subject_name(certificate.get()), subject);
    setName(X509_get_issuer_name(certificate.get()), issuer);
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()),
                  QDateTime({2020, 1, 1}, {0, 0}, Qt::UTC).toSecsSinceEpoch());
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), notAfter.toSecsSinceEpoch());
    X509_set_pubkey(certificate.get(), key);
    X509_sign(certificate.get(), key, EVP_sha256());
    return certificate;
}

QByteArray toDer(X509 *certificate)
{
    unsigned char *der = nullptr;
    const int length = i2d_X509(certificate, &der);
    QByteArray octets(static_cast<const char *>(static_cast<const void *>(der)), length);
    OPENSSL_free(der);
    return octets;
}

int acceptAny(int /*verified*/, X509_STORE_CTX * /*store*/)
{
    return 1;
}

/// What is sent beside the certificate: its issuer, and the names in the CertificateRequest.
void addChain(SSL_CTX *context, X509 *issuer, const QStringList &authorities)
{
    if (issuer != nullptr) {
        SSL_CTX_add1_chain_cert(context, issuer);
    }
    for (const QString &authority : authorities) {
        const std::unique_ptr<X509, Release> named(X509_new());
        setName(X509_get_subject_name(named.get()), authority);
        SSL_CTX_add_client_CA(context, named.get());
    }
}

} // namespace

struct TlsPeer::Private
{
    std::unique_ptr<EVP_PKEY, Release> key;
    std::unique_ptr<X509, Release> certificate;
    std::unique_ptr<X509, Release> issuer; ///< null: self-signed
    std::unique_ptr<SSL_CTX, Release> context;
    std::unique_ptr<SSL, Release> ssl;
    BIO *in = nullptr;
    BIO *out = nullptr;
    QByteArray received;
    bool established = false;
    int alert = -1;

    static void noticeAlert(const SSL *ssl, int where, int value)
    {
        constexpr int kReadAlert = SSL_CB_READ_ALERT;
        if (where == kReadAlert) {
            static_cast<Private *>(SSL_get_app_data(ssl))->alert = value & 0xFF;
        }
    }

    QByteArray outgoing() const
    {
        QByteArray octets(static_cast<qsizetype>(BIO_ctrl_pending(out)), Qt::Uninitialized);
        const int got =
            octets.isEmpty() ? 0 : BIO_read(out, octets.data(), static_cast<int>(octets.size()));
        octets.truncate(std::max(got, 0));
        return octets;
    }
};

TlsPeer::TlsPeer(const TlsPeerOptions &options) : d(std::make_unique<Private>())
{
    d->key.reset(EVP_EC_gen("P-256"));
    const QString issuer = options.issued ? QStringLiteral("Example Issuing CA") : options.name;
    d->certificate = makeCertificate(d->key.get(), options.name, issuer, options.notAfter);
    if (options.issued) {
        d->issuer = makeCertificate(d->key.get(), issuer, issuer, options.notAfter);
    }
    d->context.reset(SSL_CTX_new(TLS_server_method()));
    SSL_CTX *context = d->context.get();
    SSL_CTX_set_security_level(context, 0);
    SSL_CTX_set_min_proto_version(context, options.lowestVersion);
    SSL_CTX_set_max_proto_version(context, options.highestVersion);
    SSL_CTX_set_cipher_list(context, "DEFAULT:@SECLEVEL=0");
    SSL_CTX_use_certificate(context, d->certificate.get());
    SSL_CTX_use_PrivateKey(context, d->key.get());
    if (options.wantsClientCertificate) {
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    } else if (!options.authorities.isEmpty()) {
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER, &acceptAny);
    }
    addChain(context, d->issuer.get(), options.authorities);
    SSL_CTX_set_info_callback(context, &Private::noticeAlert);
    d->ssl.reset(SSL_new(context));
    d->in = BIO_new(BIO_s_mem());
    d->out = BIO_new(BIO_s_mem());
    BIO_set_mem_eof_return(d->in, -1);
    SSL_set_bio(d->ssl.get(), d->in, d->out);
    SSL_set_app_data(d->ssl.get(), d.get());
    SSL_set_accept_state(d->ssl.get());
}

TlsPeer::~TlsPeer() = default;

QByteArray TlsPeer::feed(const QByteArray &octets)
{
    if (!octets.isEmpty()) {
        BIO_write(d->in, octets.constData(), static_cast<int>(octets.size()));
    }
    ERR_clear_error();
    d->established = d->established || SSL_do_handshake(d->ssl.get()) == 1;
    std::array<char, 4096> buffer{};
    int got = 0;
    while (d->established &&
           (got = SSL_read(d->ssl.get(), buffer.data(), static_cast<int>(buffer.size()))) > 0) {
        d->received.append(buffer.data(), got);
    }
    ERR_clear_error();
    return d->outgoing();
}

QByteArray TlsPeer::received() const
{
    return d->received;
}

QByteArray TlsPeer::send(const QByteArray &plain)
{
    SSL_write(d->ssl.get(), plain.constData(), static_cast<int>(plain.size()));
    return d->outgoing();
}

QByteArray TlsPeer::close()
{
    SSL_shutdown(d->ssl.get());
    return d->outgoing();
}

bool TlsPeer::established() const
{
    return d->established;
}

QString TlsPeer::serverName() const
{
    return QString::fromLatin1(SSL_get_servername(d->ssl.get(), TLSEXT_NAMETYPE_host_name));
}

bool TlsPeer::sawClose() const
{
    return (SSL_get_shutdown(d->ssl.get()) & SSL_RECEIVED_SHUTDOWN) != 0;
}

QByteArray TlsPeer::certificate() const
{
    return toDer(d->certificate.get());
}

QList<QByteArray> TlsPeer::chain() const
{
    QList<QByteArray> chain{certificate()};
    if (d->issuer != nullptr) {
        chain.append(toDer(d->issuer.get()));
    }
    return chain;
}

int TlsPeer::alert() const
{
    return d->alert;
}

} // namespace aovpn::test
