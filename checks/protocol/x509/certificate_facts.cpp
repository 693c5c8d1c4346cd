// SPDX-License-Identifier: Apache-2.0
// One DER certificate -> its facts.
#include "checks/protocol/x509/certificate_facts.h"

#include "checks/model/host_name.h"
#include "checks/protocol/x509/certificate.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace x509 {
namespace {

using OidsOwner = std::unique_ptr<EXTENDED_KEY_USAGE, Freer<&EXTENDED_KEY_USAGE_free>>;
using BitsOwner = std::unique_ptr<ASN1_BIT_STRING, Freer<&ASN1_BIT_STRING_free>>;
using NamesOwner = std::unique_ptr<GENERAL_NAMES, Freer<&GENERAL_NAMES_free>>;
using CrlPointsOwner = std::unique_ptr<CRL_DIST_POINTS, Freer<&CRL_DIST_POINTS_free>>;
using AccessOwner = std::unique_ptr<AUTHORITY_INFO_ACCESS, Freer<&AUTHORITY_INFO_ACCESS_free>>;

constexpr char kUserPrincipalName[] = "1.3.6.1.4.1.311.20.2.3";
constexpr char kSidExtension[] = "1.3.6.1.4.1.311.25.2";

/// Text from a certificate with its control characters made visible: it will stand in reports.
QString cleanText(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format) {
            c = QChar::ReplacementCharacter;
        }
    }
    return text;
}

QString textOf(const ASN1_STRING *string)
{
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, string);
    if (size < 0) {
        return {};
    }
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(utf8), size);
    OPENSSL_free(utf8);
    return cleanText(text);
}

QStringList commonNames(const X509_NAME *name)
{
    QStringList names;
    for (int at = -1; (at = X509_NAME_get_index_by_NID(name, NID_commonName, at)) >= 0;) {
        names.append(textOf(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at))));
    }
    return names;
}

QString oidText(const ASN1_OBJECT *object)
{
    char text[128] = {};
    OBJ_obj2txt(text, sizeof text, object, 1);
    return QString::fromLatin1(text);
}

QString algorithmName(int nid, const ASN1_OBJECT *object)
{
    const char *const name = nid == NID_undef ? nullptr : OBJ_nid2ln(nid);
    return name != nullptr ? QString::fromLatin1(name) : oidText(object);
}

QString addressText(const ASN1_OCTET_STRING *octets)
{
    const unsigned char *const data = ASN1_STRING_get0_data(octets);
    QStringList parts;
    if (ASN1_STRING_length(octets) == 4) {
        for (int i = 0; i < 4; ++i) {
            parts.append(QString::number(data[i]));
        }
        return parts.join(u'.');
    }
    if (ASN1_STRING_length(octets) != 16) {
        return {};
    }
    for (int i = 0; i < 16; i += 2) {
        parts.append(QString::number(data[i] * 256 + data[i + 1], 16));
    }
    return canonicalAddress(parts.join(u':'));
}

/// The user principal name is a UTF8String; anything else under its OID is none.
void readOtherName(const OTHERNAME &name, CertificateFacts &facts)
{
    if (oidText(name.type_id) == QLatin1String(kUserPrincipalName) && name.value != nullptr &&
        name.value->type == V_ASN1_UTF8STRING) {
        facts.userPrincipalNames.append(textOf(name.value->value.utf8string));
    }
}

void readAlternativeNames(const X509 *certificate, CertificateFacts &facts)
{
    const NamesOwner names(static_cast<GENERAL_NAMES *>(
        X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME *const name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type == GEN_DNS) {
            facts.dnsNames.append(textOf(name->d.dNSName));
        } else if (name->type == GEN_IPADD) {
            if (const QString address = addressText(name->d.iPAddress); !address.isEmpty()) {
                facts.ipAddresses.append(address);
            }
        } else if (name->type == GEN_OTHERNAME) {
            readOtherName(*name->d.otherName, facts);
        }
    }
}

void readExtendedKeyUsage(const X509 *certificate, CertificateFacts &facts)
{
    int critical = -1;
    const OidsOwner oids(static_cast<EXTENDED_KEY_USAGE *>(
        X509_get_ext_d2i(certificate, NID_ext_key_usage, &critical, nullptr)));
    if (critical == -1) {
        return; // no such extension; any other value: it is there, perhaps unreadable or twice
    }
    facts.extendedKeyUsageCritical = critical == 1;
    QStringList usages;
    for (int i = 0; i < sk_ASN1_OBJECT_num(oids.get()); ++i) {
        usages.append(oidText(sk_ASN1_OBJECT_value(oids.get(), i)));
    }
    facts.extendedKeyUsages = usages;
}

/// Bit numbers: RFC 5280, 4.2.1.3.
void readKeyUsage(const X509 *certificate, CertificateFacts &facts)
{
    static constexpr const char *kWords[] = {
        "digitalSignature", "nonRepudiation", "keyEncipherment", "dataEncipherment", "keyAgreement",
        "keyCertSign",      "cRLSign",        "encipherOnly",    "decipherOnly"};
    int critical = -1;
    const BitsOwner bits(static_cast<ASN1_BIT_STRING *>(
        X509_get_ext_d2i(certificate, NID_key_usage, &critical, nullptr)));
    if (critical == -1) {
        return;
    }
    QStringList usages;
    int bit = 0;
    for (const char *word : kWords) {
        if (bits && ASN1_BIT_STRING_get_bit(bits.get(), bit) == 1) {
            usages.append(QString::fromLatin1(word));
        }
        ++bit;
    }
    facts.keyUsages = usages;
}

void readKey(const X509 *certificate, CertificateFacts &facts)
{
    const EVP_PKEY *const key = X509_get0_pubkey(certificate);
    if (key == nullptr) {
        ASN1_OBJECT *object = nullptr;
        X509_PUBKEY_get0_param(&object, nullptr, nullptr, nullptr,
                               X509_get_X509_PUBKEY(certificate));
        facts.keyAlgorithm = oidText(object);
        return;
    }
    facts.keyBits = EVP_PKEY_get_bits(key);
    switch (const int id = EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
    case EVP_PKEY_RSA_PSS:
        facts.keyAlgorithm = u"RSA"_s;
        break;
    case EVP_PKEY_EC: {
        facts.keyAlgorithm = u"EC"_s;
        char group[64] = {};
        size_t size = 0;
        if (EVP_PKEY_get_group_name(key, group, sizeof group, &size) == 1) {
            facts.keyCurve = QString::fromLatin1(group, static_cast<qsizetype>(size));
        }
        break;
    }
    default:
        facts.keyAlgorithm = QString::fromLatin1(OBJ_nid2sn(id));
    }
}

QString urlOf(const GENERAL_NAME *name)
{
    return name->type == GEN_URI ? textOf(name->d.uniformResourceIdentifier) : QString();
}

void readCrlUrls(const X509 *certificate, CertificateFacts &facts)
{
    const CrlPointsOwner points(static_cast<CRL_DIST_POINTS *>(
        X509_get_ext_d2i(certificate, NID_crl_distribution_points, nullptr, nullptr)));
    for (int i = 0; i < sk_DIST_POINT_num(points.get()); ++i) {
        const DIST_POINT *const point = sk_DIST_POINT_value(points.get(), i);
        if (point->distpoint == nullptr || point->distpoint->type != 0) {
            continue; // relative to the CRL issuer's name: nothing to fetch
        }
        const GENERAL_NAMES *const names = point->distpoint->name.fullname;
        for (int j = 0; j < sk_GENERAL_NAME_num(names); ++j) {
            if (const QString url = urlOf(sk_GENERAL_NAME_value(names, j)); !url.isEmpty()) {
                facts.crlUrls.append(url);
            }
        }
    }
}

void readAuthorityAccess(const X509 *certificate, CertificateFacts &facts)
{
    const AccessOwner access(static_cast<AUTHORITY_INFO_ACCESS *>(
        X509_get_ext_d2i(certificate, NID_info_access, nullptr, nullptr)));
    for (int i = 0; i < sk_ACCESS_DESCRIPTION_num(access.get()); ++i) {
        const ACCESS_DESCRIPTION *const entry = sk_ACCESS_DESCRIPTION_value(access.get(), i);
        const QString url = urlOf(entry->location);
        const int method = OBJ_obj2nid(entry->method);
        if (url.isEmpty()) {
            continue;
        }
        if (method == NID_ad_OCSP) {
            facts.ocspUrls.append(url);
        } else if (method == NID_ad_ca_issuers) {
            facts.issuerUrls.append(url);
        }
    }
}

/// What a CERTREQ payload lists of a CA. Source: RFC 7296, 3.7.
QString publicKeySha1(const X509 *certificate)
{
    unsigned char *octets = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &octets);
    if (size <= 0) {
        return {};
    }
    const QByteArray der(reinterpret_cast<const char *>(octets), size);
    OPENSSL_free(octets);
    return QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha1).toHex());
}

bool hasExtension(const X509 *certificate, const char *oid)
{
    for (int i = 0; i < X509_get_ext_count(certificate); ++i) {
        ASN1_OBJECT *const object = X509_EXTENSION_get_object(X509_get_ext(certificate, i));
        if (oidText(object) == QLatin1String(oid)) {
            return true;
        }
    }
    return false;
}

QString serialText(const X509 *certificate)
{
    const ASN1_INTEGER *const serial = X509_get0_serialNumber(certificate);
    const QByteArray octets(reinterpret_cast<const char *>(ASN1_STRING_get0_data(serial)),
                            ASN1_STRING_length(serial));
    return QString::fromLatin1(octets.toHex());
}

} // namespace

QString nameText(const X509_NAME *name)
{
    const BioOwner bio(BIO_new(BIO_s_mem()));
    const unsigned long flags = XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB);
    if (!bio || X509_NAME_print_ex(bio.get(), name, 0, flags) < 0) {
        return {};
    }
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return cleanText(QString::fromUtf8(data, size));
}

QDateTime timeOf(const ASN1_TIME *time)
{
    tm parts{};
    if (time == nullptr || ASN1_TIME_to_tm(time, &parts) != 1) {
        return {};
    }
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

CertificateFacts factsOf(X509 *certificate, const QByteArray &der)
{
    const ErrorQueueGuard guard;
    CertificateFacts facts;
    facts.subject = nameText(X509_get_subject_name(certificate));
    facts.issuer = nameText(X509_get_issuer_name(certificate));
    facts.serial = serialText(certificate);
    facts.sha1 = thumbprint(der);
    facts.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex());
    facts.notBeforeUtc = timeOf(X509_get0_notBefore(certificate));
    facts.notAfterUtc = timeOf(X509_get0_notAfter(certificate));
    facts.commonNames = commonNames(X509_get_subject_name(certificate));
    readAlternativeNames(certificate, facts);
    readExtendedKeyUsage(certificate, facts);
    readKeyUsage(certificate, facts);
    readKey(certificate, facts);
    const X509_ALGOR *algorithm = nullptr;
    X509_get0_signature(nullptr, &algorithm, certificate);
    facts.signatureAlgorithm =
        algorithmName(X509_get_signature_nid(certificate), algorithm->algorithm);
    facts.isCa = (X509_get_extension_flags(certificate) & EXFLAG_CA) != 0;
    facts.selfIssued =
        X509_NAME_cmp(X509_get_subject_name(certificate), X509_get_issuer_name(certificate)) == 0;
    facts.selfSigned =
        facts.selfIssued && hasModestKey(certificate) && X509_self_signed(certificate, 1) == 1;
    readCrlUrls(certificate, facts);
    readAuthorityAccess(certificate, facts);
    facts.publicKeySha1 = publicKeySha1(certificate);
    facts.sidExtension = hasExtension(certificate, kSidExtension);
    return facts;
}

} // namespace x509

Result<CertificateFacts> decodeCertificate(const QByteArray &der)
{
    const x509::CertificateOwner certificate = x509::parseCertificate(der);
    if (!certificate) {
        return Failure{FailureKind::Malformed, 0, u"is not exactly one DER certificate"_s, {}};
    }
    return x509::factsOf(certificate.get(), der);
}

} // namespace aovpn
