// SPDX-License-Identifier: Apache-2.0
#include "tests/checks/system/windows/authority.h"

#include "checks/protocol/x509/openssl_handles.h"

#include <QHash>
#include <QUuid>

#include <openssl/pkcs12.h>

namespace aovpn::test {
namespace {

constexpr long kDay = 24 * 60 * 60;

QByteArray derOf(X509 *certificate)
{
    QByteArray der(i2d_X509(certificate, nullptr), '\0');
    auto *at = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(certificate, &at);
    return der;
}

void addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context{};
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

} // namespace

struct Authority::Private
{
    QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces).left(8);
    x509::KeyOwner key{EVP_RSA_gen(2048)};
    x509::CertificateOwner root = make("Contoso Root " + id, nullptr, 30);
    x509::CertificateOwner issuer = make("Contoso Issuing " + id, root.get(), 30);
    /// @p by: null: self-signed. The caller adds the extensions and signs a leaf again.
    x509::CertificateOwner make(const QByteArray &name, X509 *by, int days) const
    {
        x509::CertificateOwner one(X509_new());
        X509_set_version(one.get(), X509_VERSION_3);
        ASN1_INTEGER_set(X509_get_serialNumber(one.get()),
                         static_cast<long>(qHash(name, 0) & 0x7fffffff));
        X509_NAME_add_entry_by_txt(X509_get_subject_name(one.get()), "CN", MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char *>(name.constData()), -1,
                                   -1, 0);
        X509 *issuing = by == nullptr ? one.get() : by;
        X509_set_issuer_name(one.get(), X509_get_subject_name(issuing));
        X509_gmtime_adj(X509_getm_notBefore(one.get()), -40 * kDay);
        X509_gmtime_adj(X509_getm_notAfter(one.get()), days * kDay);
        X509_set_pubkey(one.get(), key.get());
        if (!name.contains('.')) {
            addExtension(one.get(), issuing, NID_basic_constraints, "critical,CA:TRUE");
            addExtension(one.get(), issuing, NID_key_usage, "critical,keyCertSign,cRLSign");
            X509_sign(one.get(), key.get(), EVP_sha256());
        }
        return one;
    }
};

Authority::Authority() : d(std::make_unique<Private>())
{}
Authority::~Authority() = default;

QByteArray Authority::root() const
{
    return derOf(d->root.get());
}

QByteArray Authority::issuer() const
{
    return derOf(d->issuer.get());
}

QByteArray Authority::issue(const QString &name, const char *usage, int days) const
{
    const x509::CertificateOwner leaf = d->make(name.toUtf8(), d->issuer.get(), days);
    addExtension(leaf.get(), d->issuer.get(), NID_ext_key_usage, usage);
    addExtension(leaf.get(), d->issuer.get(), NID_key_usage,
                 "critical,digitalSignature,keyEncipherment");
    addExtension(leaf.get(), d->issuer.get(), NID_subject_alt_name, "DNS:" + name.toUtf8());
    X509_sign(leaf.get(), d->key.get(), EVP_sha256());
    return derOf(leaf.get());
}

QByteArray Authority::pfx(const QByteArray &certificate) const
{
    const x509::CertificateOwner leaf = x509::parseCertificate(certificate);
    PKCS12 *made = PKCS12_create("test", "aovpn-doctor test", d->key.get(), leaf.get(), nullptr, 0,
                                 0, 0, 0, 0);
    QByteArray octets(i2d_PKCS12(made, nullptr), '\0');
    auto *at = reinterpret_cast<unsigned char *>(octets.data());
    i2d_PKCS12(made, &at);
    PKCS12_free(made);
    return octets;
}

} // namespace aovpn::test
