// SPDX-License-Identifier: Apache-2.0
// Files and strings -> DER certificates: PEM, one DER certificate, PKCS#7.
#include "checks/model/pem.h"
#include "checks/protocol/x509/certificate.h"
#include "checks/protocol/x509/openssl_handles.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

using namespace x509;

constexpr qsizetype kMaxCertificates = 1000;

using Pkcs7Owner = std::unique_ptr<PKCS7, Freer<&PKCS7_free>>;
using Pkcs12Owner = std::unique_ptr<PKCS12, Freer<&PKCS12_free>>;

Failure malformed(const QString &where, const QString &detail)
{
    return {FailureKind::Malformed, 0, detail, where};
}

Failure tooMany(const QString &where)
{
    return malformed(where, u"holds more than %1 certificates"_s.arg(kMaxCertificates));
}

Failure privateKey(const QString &where)
{
    return malformed(where, u"holds a private key and no certificate; name the certificate file"_s);
}

const unsigned char *begin(const QByteArray &octets)
{
    return reinterpret_cast<const unsigned char *>(octets.constData());
}

QByteArray encoded(const X509 *certificate)
{
    const int size = i2d_X509(certificate, nullptr);
    if (size <= 0) {
        return {};
    }
    QByteArray der(size, '\0');
    auto *to = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(certificate, &to);
    return der;
}

/// The certificates of a PKCS#7 message; nothing when @p octets are no signed-data message.
/// Source: RFC 2315, 9.
std::optional<QList<QByteArray>> pkcs7Certificates(const QByteArray &octets)
{
    const unsigned char *at = begin(octets);
    const Pkcs7Owner message(d2i_PKCS7(nullptr, &at, static_cast<long>(octets.size())));
    if (!message || !PKCS7_type_is_signed(message.get()) || message->d.sign == nullptr) {
        return std::nullopt;
    }
    QList<QByteArray> certificates;
    const STACK_OF(X509) *const stack = message->d.sign->cert;
    for (int i = 0; i < sk_X509_num(stack) && certificates.size() <= kMaxCertificates; ++i) {
        certificates.append(encoded(sk_X509_value(stack, i)));
    }
    return certificates;
}

bool isPfx(const QByteArray &octets)
{
    const unsigned char *at = begin(octets);
    return Pkcs12Owner(d2i_PKCS12(nullptr, &at, static_cast<long>(octets.size()))) != nullptr;
}

bool isPrivateKey(const QByteArray &octets)
{
    const unsigned char *at = begin(octets);
    return KeyOwner(d2i_AutoPrivateKey(nullptr, &at, static_cast<long>(octets.size()))) != nullptr;
}

Result<QList<QByteArray>> withinLimit(QList<QByteArray> certificates, const QString &where)
{
    if (certificates.isEmpty()) {
        return malformed(where, u"is a PKCS#7 message without certificates"_s);
    }
    if (certificates.size() > kMaxCertificates) {
        return tooMany(where);
    }
    return certificates;
}

/// A certificate block with its trust settings (OpenSSL's own format) stripped, or nothing.
std::optional<QByteArray> certificateOf(const PemBlock &block)
{
    if (block.label != "TRUSTED CERTIFICATE") {
        return parseCertificate(block.octets) ? std::optional(block.octets) : std::nullopt;
    }
    const unsigned char *at = begin(block.octets);
    const CertificateOwner certificate(
        d2i_X509_AUX(nullptr, &at, static_cast<long>(block.octets.size())));
    return certificate ? std::optional(encoded(certificate.get())) : std::nullopt;
}

Result<QList<QByteArray>> readPem(const QByteArray &text, const QString &where)
{
    QList<QByteArray> certificates;
    bool keySeen = false;
    int number = 0;
    for (const PemBlock &block : splitPem(text)) {
        if (block.label == "CERTIFICATE" || block.label == "X509 CERTIFICATE" ||
            block.label == "TRUSTED CERTIFICATE") {
            ++number;
            auto der = block.intact ? certificateOf(block) : std::nullopt;
            if (!der) {
                return malformed(where, u"certificate %1 in it cannot be decoded"_s.arg(number));
            }
            certificates.append(*std::move(der));
        } else if (block.label == "PKCS7" || block.label == "CMS") {
            const auto inner = block.intact ? pkcs7Certificates(block.octets) : std::nullopt;
            if (!inner) {
                return malformed(where, u"the PKCS#7 message in it cannot be decoded"_s);
            }
            certificates.append(*inner);
        } else if (block.label.endsWith("PRIVATE KEY")) {
            keySeen = true;
        }
        if (certificates.size() > kMaxCertificates) {
            return tooMany(where);
        }
    }
    if (!certificates.isEmpty()) {
        return certificates;
    }
    return keySeen ? privateKey(where) : malformed(where, u"holds no certificate"_s);
}

Result<QList<QByteArray>> readBinary(const QByteArray &octets, const QString &where)
{
    if (parseCertificate(octets)) {
        return QList<QByteArray>{octets};
    }
    if (auto certificates = pkcs7Certificates(octets)) {
        return withinLimit(*std::move(certificates), where);
    }
    if (isPfx(octets)) {
        return malformed(where, u"is a PFX (PKCS#12) file, which holds a private key; export the "
                                "certificate alone"_s);
    }
    if (isPrivateKey(octets)) {
        return privateKey(where);
    }
    return malformed(where, octets.isEmpty()
                                ? u"is empty; expected a certificate as PEM, DER or PKCS#7"_s
                                : u"is no certificate; expected PEM, DER or PKCS#7"_s);
}

} // namespace

Result<QList<QByteArray>> readCertificates(const QByteArray &octets, const QString &where)
{
    const ErrorQueueGuard guard;
    return looksLikePem(octets) ? readPem(octets, where) : readBinary(octets, where);
}

QString thumbprint(const QByteArray &der)
{
    return QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha1).toHex());
}

} // namespace aovpn
