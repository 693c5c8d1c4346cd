// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/tls/tls_client.h"

#include "checks/model/address.h"
#include "checks/model/host_name.h"
#include "checks/protocol/x509/certificate_facts.h"

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <algorithm>
#include <array>
#include <limits>
#include <mutex>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr qsizetype kMostCertificates = 32;
constexpr qsizetype kMostAuthorities = 256;

/// OpenSSL's C types with their release functions.
struct Release
{
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
    void operator()(SSL *ssl) const { SSL_free(ssl); }
};

int openSslVersion(TlsVersion version)
{
    switch (version) {
    case TlsVersion::Tls10:
        return TLS1_VERSION;
    case TlsVersion::Tls11:
        return TLS1_1_VERSION;
    case TlsVersion::Tls12:
        return TLS1_2_VERSION;
    case TlsVersion::Tls13:
        return TLS1_3_VERSION;
    }
    return TLS1_3_VERSION;
}

/// The first call of the process decides whether openssl.cnf is read; a site's crypto policy must
/// not narrow what this client can look at. Everything that it could set is set again below.
void initialise()
{
    static std::once_flag once;
    std::call_once(once, [] { OPENSSL_init_ssl(OPENSSL_INIT_NO_LOAD_CONFIG, nullptr); });
}

QByteArray toDer(X509 *certificate)
{
    unsigned char *der = nullptr;
    const int length = i2d_X509(certificate, &der);
    if (length <= 0) {
        return {};
    }
    QByteArray octets(static_cast<const char *>(static_cast<const void *>(der)), length);
    OPENSSL_free(der);
    return octets;
}

/// SNI text of @p name; empty: none is to be sent.
QByteArray sniName(const QString &name)
{
    if (name.isEmpty() || IpAddress::parse(name)) {
        return {};
    }
    const QByteArray ascii = asciiHost(name);
    return ascii.size() <= TLSEXT_MAXLEN_host_name ? ascii : QByteArray();
}

/// Name of an alert. Source: RFC 8446, 6. OpenSSL 3.0 does not know those that came with TLS 1.3.
QString alertName(int value)
{
    switch (value & 0xFF) {
    case SSL_AD_MISSING_EXTENSION:
        return u"missing extension"_s;
    case SSL_AD_CERTIFICATE_REQUIRED:
        return u"certificate required"_s;
    case SSL_AD_NO_APPLICATION_PROTOCOL:
        return u"no application protocol"_s;
    default:
        return QString::fromLatin1(SSL_alert_desc_string_long(value));
    }
}

/// The oldest error in this thread's queue in OpenSSL's words; the queue is empty afterwards.
QString takeError()
{
    const unsigned long code = ERR_get_error();
    ERR_clear_error();
    const char *reason = code == 0 ? nullptr : ERR_reason_error_string(code);
    return reason == nullptr ? u"unknown error"_s : QString::fromLatin1(reason);
}

int asInt(qsizetype size)
{
    return static_cast<int>(std::min(size, qsizetype{std::numeric_limits<int>::max()}));
}

} // namespace

struct TlsClient::Private
{
    std::unique_ptr<SSL_CTX, Release> context;
    std::unique_ptr<SSL, Release> ssl;
    BIO *in = nullptr;  // owned by ssl
    BIO *out = nullptr; // owned by ssl
    TlsState state = TlsState::Handshaking;
    bool established = false;
    bool onlyCertificates = false;
    bool helloTaken = false;  ///< the peer's ServerHello was accepted
    bool flightTaken = false; ///< its ServerHelloDone came (until TLS 1.2)
    bool refused = false;     ///< keepChain() had OpenSSL send the alert (TLS 1.3)
    QString failure;
    QString alert;
    QList<QByteArray> chain;
    QByteArray received;

    /// Takes the place of OpenSSL's path building: keeps what was sent and accepts it. Where only
    /// the certificates are wanted, it stops a TLS 1.3 handshake: the CertificateRequest came
    /// before them (RFC 8446, 4.3.2).
    static int keepChain(X509_STORE_CTX *store, void *self)
    {
        auto *d = static_cast<Private *>(self);
        const STACK_OF(X509) *sent = X509_STORE_CTX_get0_untrusted(store);
        d->chain.clear();
        for (int i = 0; i < sk_X509_num(sent) && d->chain.size() < kMostCertificates; ++i) {
            const QByteArray der = toDer(sk_X509_value(sent, i));
            if (!der.isEmpty()) {
                d->chain.append(der);
            }
        }
        d->refused = d->onlyCertificates && SSL_version(d->ssl.get()) >= TLS1_3_VERSION;
        if (d->refused) {
            // An error that OpenSSL has no alert of its own for: certificate_unknown.
            X509_STORE_CTX_set_error(store, X509_V_ERR_CRL_PATH_VALIDATION_ERROR);
        }
        return d->refused ? 0 : 1;
    }

    static void noticeAlert(const SSL *ssl, int where, int value)
    {
        // close_notify is no failure.
        constexpr int kReadAlert = SSL_CB_READ_ALERT;
        if (where == kReadAlert && (value & 0xFF) != SSL3_AD_CLOSE_NOTIFY) {
            auto *d = static_cast<Private *>(SSL_get_app_data(ssl));
            d->alert = u"alert: "_s + alertName(value);
        }
    }

    static void noticeMessage(int written, int /*version*/, int type, const void *octets,
                              size_t length, SSL *ssl, void * /*unused*/)
    {
        if (written != 0 || type != SSL3_RT_HANDSHAKE || length == 0) {
            return;
        }
        auto *d = static_cast<Private *>(SSL_get_app_data(ssl));
        const int message = *static_cast<const unsigned char *>(octets);
        d->helloTaken = d->helloTaken || message != SSL3_MT_SERVER_HELLO;
        d->flightTaken = d->flightTaken || message == SSL3_MT_SERVER_DONE;
    }

    QByteArray refusal() const
    {
        QByteArray record = QByteArray::fromHex("1503030002022e");
        const int version = std::min(SSL_version(ssl.get()), TLS1_2_VERSION);
        record[2] = static_cast<char>(version & 0xFF);
        return record;
    }

    /// Until TLS 1.2 nothing of ours is encrypted yet: the alert takes the place of what OpenSSL
    /// made to go on.
    void breakOff()
    {
        state = TlsState::BrokenOff;
        if (!refused) {
            const QByteArray record = refusal();
            BIO_reset(out);
            BIO_write(out, record.constData(), static_cast<int>(record.size()));
        }
        ERR_clear_error();
    }

    void fail(const QString &why)
    {
        state = TlsState::Failed;
        failure = why;
    }

    /// @p code: what SSL_do_handshake or SSL_read returned; it was not a success.
    void judge(int code)
    {
        switch (SSL_get_error(ssl.get(), code)) {
        case SSL_ERROR_WANT_READ:
        case SSL_ERROR_WANT_WRITE:
            if (onlyCertificates && flightTaken) {
                breakOff();
            }
            return;
        case SSL_ERROR_ZERO_RETURN:
            if (established) {
                state = TlsState::Closed;
            } else {
                fail(u"alert: close notify"_s);
            }
            return;
        default:
            if (refused) {
                breakOff();
                return;
            }
            fail(alert.isEmpty() ? takeError() : alert);
            ERR_clear_error();
        }
    }

    void advance()
    {
        ERR_clear_error();
        if (state == TlsState::Handshaking) {
            const int code = SSL_do_handshake(ssl.get());
            if (code != 1) {
                judge(code);
                return;
            }
            state = TlsState::Established;
            established = true;
        }
        std::array<char, 16384> buffer{};
        while (state == TlsState::Established) {
            const int got = SSL_read(ssl.get(), buffer.data(), static_cast<int>(buffer.size()));
            if (got <= 0) {
                judge(got);
                return;
            }
            received.append(buffer.data(), got);
        }
    }
};

TlsClient::TlsClient(const TlsClientOptions &options) : d(std::make_unique<Private>())
{
    initialise();
    ERR_clear_error();
    d->context.reset(SSL_CTX_new(TLS_client_method()));
    SSL_CTX *context = d->context.get();
    if (context == nullptr) {
        d->fail(takeError());
        return;
    }
    SSL_CTX_set_security_level(context, 0);
    SSL_CTX_set_min_proto_version(context, openSslVersion(options.lowest));
    SSL_CTX_set_max_proto_version(context, openSslVersion(options.highest));
    SSL_CTX_set_cipher_list(context, "DEFAULT:@SECLEVEL=0");
    d->onlyCertificates = options.onlyCertificates;
    SSL_CTX_set_verify(context, options.onlyCertificates ? SSL_VERIFY_PEER : SSL_VERIFY_NONE,
                       nullptr);
    SSL_CTX_set_cert_verify_callback(context, &Private::keepChain, d.get());
    SSL_CTX_set_info_callback(context, &Private::noticeAlert);
    SSL_CTX_set_msg_callback(context, &Private::noticeMessage);
    // Servers without RFC 5746 are to be looked at, too; renegotiating with any is not.
    SSL_CTX_set_options(context, SSL_OP_LEGACY_SERVER_CONNECT | SSL_OP_NO_RENEGOTIATION |
                                     SSL_OP_NO_COMPRESSION);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);

    d->ssl.reset(SSL_new(context));
    d->in = BIO_new(BIO_s_mem());
    d->out = BIO_new(BIO_s_mem());
    if (d->ssl == nullptr || d->in == nullptr || d->out == nullptr) {
        BIO_free(d->in);
        BIO_free(d->out);
        d->ssl.reset();
        d->fail(takeError());
        return;
    }
    BIO_set_mem_eof_return(d->in, -1);
    SSL_set_bio(d->ssl.get(), d->in, d->out);
    SSL_set_app_data(d->ssl.get(), d.get());
    if (const QByteArray name = sniName(options.serverName); !name.isEmpty()) {
        // The macro casts its argument.
        SSL_ctrl(d->ssl.get(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name,
                 QByteArray(name).data());
    }
    SSL_set_connect_state(d->ssl.get());
    d->advance();
}

TlsClient::~TlsClient() = default;

void TlsClient::feed(const QByteArray &octets)
{
    if (octets.isEmpty() ||
        (d->state != TlsState::Handshaking && d->state != TlsState::Established)) {
        return;
    }
    BIO_write(d->in, octets.constData(), asInt(octets.size()));
    d->advance();
}

void TlsClient::feedEnd()
{
    if (d->state == TlsState::Handshaking) {
        d->fail(u"connection closed"_s);
    } else if (d->state == TlsState::Established) {
        d->state = TlsState::Closed;
    }
}

QByteArray TlsClient::takeOutgoing()
{
    if (d->out == nullptr || d->ssl == nullptr) {
        return {};
    }
    QByteArray octets(static_cast<qsizetype>(BIO_ctrl_pending(d->out)), Qt::Uninitialized);
    const int got = octets.isEmpty() ? 0 : BIO_read(d->out, octets.data(), asInt(octets.size()));
    octets.truncate(std::max(got, 0));
    return octets;
}

void TlsClient::send(const QByteArray &plain)
{
    if (d->state != TlsState::Established || plain.isEmpty()) {
        return;
    }
    ERR_clear_error();
    const int code = SSL_write(d->ssl.get(), plain.constData(), asInt(plain.size()));
    if (code <= 0) {
        d->judge(code);
    }
}

QByteArray TlsClient::takeReceived()
{
    return std::exchange(d->received, QByteArray());
}

void TlsClient::close()
{
    if (d->established && d->state != TlsState::Failed) {
        ERR_clear_error();
        SSL_shutdown(d->ssl.get());
        ERR_clear_error();
    }
}

TlsState TlsClient::state() const
{
    return d->state;
}

bool TlsClient::wasEstablished() const
{
    return d->established;
}

QString TlsClient::failure() const
{
    return d->failure;
}

QList<QByteArray> TlsClient::peerChain() const
{
    return d->chain;
}

QStringList TlsClient::authorities() const
{
    const STACK_OF(X509_NAME) *names =
        d->ssl == nullptr ? nullptr : SSL_get0_peer_CA_list(d->ssl.get());
    QStringList texts;
    for (int i = 0; i < sk_X509_NAME_num(names) && texts.size() < kMostAuthorities; ++i) {
        texts.append(x509::nameText(sk_X509_NAME_value(names, i)));
    }
    return texts;
}

QByteArray TlsClient::refusal() const
{
    return d->ssl == nullptr ? QByteArray() : d->refusal();
}

QString TlsClient::version() const
{
    const bool known = d->established || (d->onlyCertificates && d->helloTaken);
    return known ? QString::fromLatin1(SSL_get_version(d->ssl.get())) : QString();
}

QString TlsClient::cipher() const
{
    return d->established ? QString::fromLatin1(SSL_get_cipher_name(d->ssl.get())) : QString();
}

bool startsLikeTls(const QByteArray &octets)
{
    constexpr char kAlert = 21;
    constexpr char kHandshake = 22;
    return octets.isEmpty() || ((octets.at(0) == kAlert || octets.at(0) == kHandshake) &&
                                (octets.size() < 2 || octets.at(1) == 3));
}

} // namespace aovpn
