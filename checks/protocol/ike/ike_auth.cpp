// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/ike/ike_auth.h"

#include "checks/protocol/ike/ike_build.h"
#include "checks/protocol/ike/ike_names.h"
#include "checks/protocol/ike/ike_numbers.h"
#include "checks/protocol/ike/octet_reader.h"
#include "checks/protocol/ike/octet_writer.h"
#include "checks/protocol/ike/secret_octets.h"

#include <openssl/err.h>
#include <openssl/x509.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace aovpn::ike {
namespace {

constexpr qsizetype kMostCertificates = 32;
constexpr qsizetype kMostNotifies = 64;
constexpr qsizetype kLongestName = 1024;
constexpr int kIpv4Octets = 4;
constexpr int kIpv6Octets = 16;
constexpr int kFixedOctets = 4; ///< of IDr and AUTH, before their data

constexpr int kConfigurationRequest = 1;
constexpr int kConfigurationAttributes[] = {1, 3, 8, 10}; ///< RFC 7296, 3.15.1

struct NameFreer
{
    void operator()(X509_NAME *name) const { X509_NAME_free(name); }
    void operator()(BIO *bio) const { BIO_free(bio); }
};

QByteArray identityOctets(const QByteArray &address)
{
    const int type = address.size() == kIpv6Octets ? kIdIpv6Address : kIdIpv4Address;
    return u8(type) + QByteArray(3, '\0') + address;
}

QByteArray configurationOctets()
{
    QByteArray body = u8(kConfigurationRequest) + QByteArray(3, '\0');
    for (const int attribute : kConfigurationAttributes) {
        body += u16(attribute) + u16(0);
    }
    return body;
}

QList<Proposal> childOffer(const QByteArray &spi)
{
    const Transform cbc{kTransformEncr, kEncrAesCbc, 256};
    const Transform gcm{kTransformEncr, kEncrAesGcm16, 256};
    const Transform esn{kTransformEsn, 0, {}};
    return {{1, kProtocolEsp, spi, {cbc, {kTransformInteg, kIntegSha256, {}}, esn}},
            {2, kProtocolEsp, spi, {cbc, {kTransformInteg, kIntegSha1, {}}, esn}},
            {3, kProtocolEsp, spi, {gcm, esn}}};
}

/// Everything, of both address families. Source: RFC 7296, 3.13.1.
QByteArray selectorOctets()
{
    constexpr int kIpv4Range = 7;
    constexpr int kIpv6Range = 8;
    QByteArray body = u8(2) + QByteArray(3, '\0');
    for (const auto &[type, octets] :
         {std::pair{kIpv4Range, kIpv4Octets}, std::pair{kIpv6Range, kIpv6Octets}}) {
        body += u8(type) + u8(0) + u16(8 + 2 * octets) + u16(0) + u16(0xFFFF) +
                QByteArray(octets, '\0') + QByteArray(octets, '\xFF');
    }
    return body;
}

QString hexText(const QByteArray &octets)
{
    return QString::fromLatin1(octets.first(std::min(octets.size(), kLongestName)).toHex());
}

QString addressText(const QByteArray &octets)
{
    QStringList parts;
    if (octets.size() == kIpv4Octets) {
        for (const char octet : octets) {
            parts.append(QString::number(static_cast<quint8>(octet)));
        }
        return parts.join(u'.');
    }
    OctetReader reader(octets);
    while (!reader.atEnd()) {
        parts.append(QString::number(reader.u16(), 16));
    }
    // The longest run of zero groups, from two on, becomes "::"; RFC 5952, 4.2.
    qsizetype best = 0;
    qsizetype bestLength = 1;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        qsizetype end = i;
        while (end < parts.size() && parts.at(end) == "0"_L1) {
            ++end;
        }
        if (end - i > bestLength) {
            best = i;
            bestLength = end - i;
        }
        i = std::max(i, end - 1);
    }
    if (bestLength < 2) {
        return parts.join(u':');
    }
    return parts.first(best).join(u':') + u"::"_s + parts.sliced(best + bestLength).join(u':');
}

/// Empty: not printable UTF-8 of a bounded length.
QString nameText(const QByteArray &octets)
{
    const QString text = QString::fromUtf8(octets);
    const bool printable = std::all_of(text.cbegin(), text.cend(), [](QChar character) {
        return character.isPrint() && character != QChar::ReplacementCharacter;
    });
    return octets.size() <= kLongestName && printable ? text : QString();
}

QString distinguishedNameText(const QByteArray &der)
{
    const unsigned char *at = asUnsigned(der);
    const unsigned char *end = at + der.size();
    const std::unique_ptr<X509_NAME, NameFreer> name(
        d2i_X509_NAME(nullptr, &at, static_cast<long>(der.size())));
    const std::unique_ptr<BIO, NameFreer> bio(BIO_new(BIO_s_mem()));
    QString text;
    if (name && bio && at == end &&
        X509_NAME_print_ex(bio.get(), name.get(), 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB) >=
            0) {
        QByteArray octets(static_cast<qsizetype>(BIO_ctrl_pending(bio.get())), '\0');
        const int read = BIO_read(bio.get(), octets.data(), static_cast<int>(octets.size()));
        text = nameText(octets.first(std::max(0, read)));
    }
    ERR_clear_error();
    return text;
}

QString tooShort(int type, qsizetype octets)
{
    return u"payload %1 has only %2 octets"_s.arg(payloadName(2, type)).arg(octets);
}

/// Result: what is wrong; empty: nothing.
QString readCertificate(const QByteArray &body, AuthReply &reply)
{
    if (body.isEmpty()) {
        return tooShort(kPayloadCert, 0);
    }
    if (body.front() != kCertX509Signature || reply.certificates.size() == kMostCertificates) {
        ++reply.otherCertificates;
    } else {
        reply.certificates.append(body.sliced(1));
    }
    return {};
}

QString readNotify(const QByteArray &body, AuthReply &reply)
{
    const auto notify = parseNotify(body);
    if (!notify) {
        return notify.error().detail;
    }
    if (reply.notifies.size() < kMostNotifies) {
        reply.notifies.append(*notify);
    }
    return {};
}

QString readPayload(const OpenedPayload &payload, AuthReply &reply)
{
    const QByteArray &body = payload.octets;
    const auto first = [&body] { return static_cast<quint8>(body.front()); };
    switch (payload.type) {
    case kPayloadIdResponder:
        if (body.size() < kFixedOctets) {
            return tooShort(payload.type, body.size());
        }
        reply.identity = Identity{first(), body.sliced(kFixedOctets)};
        reply.identityBody = body;
        return {};
    case kPayloadCert:
        return readCertificate(body, reply);
    case kPayloadAuth:
        if (body.size() < kFixedOctets) {
            return tooShort(payload.type, body.size());
        }
        reply.authentication = Authentication{first(), body.sliced(kFixedOctets)};
        return {};
    case kPayloadNotify:
        return readNotify(body, reply);
    case kPayloadEap:
        reply.eap = body;
        return {};
    default:
        return {};
    }
}

} // namespace

QList<OpenedPayload> authRequest(const QByteArray &localAddress, const QByteArray &childSpi)
{
    return {{kPayloadIdInitiator, identityOctets(localAddress)},
            {kPayloadConfiguration, configurationOctets()},
            {kPayloadSa, saOctets(childOffer(childSpi))},
            {kPayloadTsInitiator, selectorOctets()},
            {kPayloadTsResponder, selectorOctets()}};
}

QList<OpenedPayload> eapResponse(const QByteArray &packet)
{
    return {{kPayloadEap, packet}};
}

QList<OpenedPayload> deleteRequest()
{
    return {{kPayloadDelete, u8(kProtocolIke) + u8(0) + u16(0)}};
}

QString identityTypeName(int type)
{
    switch (type) {
    case kIdIpv4Address:
        return u"IPV4_ADDR"_s;
    case kIdFqdn:
        return u"FQDN"_s;
    case kIdEmail:
        return u"RFC822_ADDR"_s;
    case kIdIpv6Address:
        return u"IPV6_ADDR"_s;
    case kIdDerDn:
        return u"DER_ASN1_DN"_s;
    case kIdDerName:
        return u"DER_ASN1_GN"_s;
    case kIdKeyId:
        return u"KEY_ID"_s;
    default:
        return QString::number(type);
    }
}

QString identityText(const Identity &identity)
{
    QString text;
    const bool ipv4 = identity.type == kIdIpv4Address && identity.data.size() == kIpv4Octets;
    const bool ipv6 = identity.type == kIdIpv6Address && identity.data.size() == kIpv6Octets;
    if (ipv4 || ipv6) {
        text = addressText(identity.data);
    } else if (identity.type == kIdFqdn || identity.type == kIdEmail) {
        text = nameText(identity.data);
    } else if (identity.type == kIdDerDn) {
        text = distinguishedNameText(identity.data);
    }
    return text.isEmpty() ? hexText(identity.data) : text;
}

const Notify *AuthReply::error() const
{
    const auto found = std::find_if(notifies.cbegin(), notifies.cend(),
                                    [](const Notify &one) { return one.type <= kLastErrorNotify; });
    return found == notifies.cend() ? nullptr : &*found;
}

const Notify *AuthReply::notify(int type) const
{
    const auto found = std::find_if(notifies.cbegin(), notifies.cend(),
                                    [type](const Notify &one) { return one.type == type; });
    return found == notifies.cend() ? nullptr : &*found;
}

AuthReply readAuthReply(const QList<OpenedPayload> &payloads)
{
    AuthReply reply;
    for (const OpenedPayload &payload : payloads) {
        const QString wrong = readPayload(payload, reply);
        if (reply.malformed.isEmpty()) {
            reply.malformed = wrong;
        }
    }
    return reply;
}

QString redirectTarget(const QByteArray &data)
{
    constexpr int kGatewayIpv4 = 1;
    constexpr int kGatewayIpv6 = 2;
    constexpr int kGatewayFqdn = 3;
    OctetReader reader(data);
    const int type = reader.u8();
    const int length = reader.u8();
    const QByteArray gateway = reader.take(length);
    if (gateway.isEmpty() || gateway.size() != length) {
        return {};
    }
    const bool ipv4 = type == kGatewayIpv4 && length == kIpv4Octets;
    const bool ipv6 = type == kGatewayIpv6 && length == kIpv6Octets;
    if (ipv4 || ipv6) {
        return addressText(gateway);
    }
    return type == kGatewayFqdn ? nameText(gateway) : QString();
}

} // namespace aovpn::ike
