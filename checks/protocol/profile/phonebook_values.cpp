// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/profile/phonebook_values.h"

#include "checks/protocol/profile/little_endian_reader.h"
#include "checks/protocol/profile/profile_limits.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr quint32 kFamilyIpv4 = 2;
constexpr quint32 kFamilyIpv6 = 23;
constexpr qsizetype kAddressOctets = 16;
constexpr qsizetype kSuffixOctets = 512;

constexpr const char *kIntegrity[] = {"MD5", "SHA196", "SHA256", "SHA384"};
constexpr const char *kEncryption[] = {"DES",    "DES3",        "AES128",     "AES192",
                                       "AES256", "AES_GCM_128", "AES_GCM_256"};
constexpr const char *kDhGroup[] = {"None",   "Group1", "Group2", "Group14",
                                    "ECP256", "ECP384", "Group24"};
constexpr const char *kCipher[] = {"None",   "DES",       "DES3",      "AES128",   "AES192",
                                   "AES256", "GCMAES128", "GCMAES192", "GCMAES256"};
constexpr const char *kAuthentication[] = {"MD596",     "SHA196",    "SHA256128",
                                           "GCMAES128", "GCMAES192", "GCMAES256"};
constexpr const char *kPfs[] = {"None",   "PFS1",   "PFS2",  "PFS2048",
                                "ECP256", "ECP384", "PFSMM", "PFS24"};

QString wordAt(std::span<const char *const> words, quint32 number)
{
    return number < words.size() ? QString::fromLatin1(words[number]) : QString();
}

QString ipv4Text(QByteArrayView address)
{
    QStringList parts;
    for (qsizetype i = 0; i < 4; ++i) {
        parts.append(QString::number(static_cast<uchar>(address[i])));
    }
    return parts.join(u'.');
}

/// Source: RFC 5952, 4.
QString ipv6Text(QByteArrayView address)
{
    std::array<quint16, 8> groups{};
    for (size_t i = 0; i < groups.size(); ++i) {
        groups.at(i) =
            qFromBigEndian<quint16>(address.sliced(static_cast<qsizetype>(i) * 2).data());
    }
    size_t zeroStart = 0;
    size_t zeroLength = 0;
    for (size_t i = 0; i < groups.size(); ++i) {
        size_t end = i;
        while (end < groups.size() && groups.at(end) == 0) {
            ++end;
        }
        if (end - i > std::max(zeroLength, size_t{1})) {
            zeroStart = i;
            zeroLength = end - i;
        }
    }
    QString text;
    for (size_t i = 0; i < groups.size(); ++i) {
        if (zeroLength > 0 && i == zeroStart) {
            text += u"::"_s;
            i += zeroLength - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(u':')) {
            text += u':';
        }
        text += QString::number(groups.at(i), 16);
    }
    return text;
}

/// Empty for another family.
QString addressText(quint32 family, QByteArrayView address)
{
    if (address.size() != kAddressOctets) {
        return {};
    }
    return family == kFamilyIpv4   ? ipv4Text(address)
           : family == kFamilyIpv6 ? ipv6Text(address)
                                   : QString();
}

} // namespace

QList<ProfileRoute> decodeRoutes(const QByteArray &octets)
{
    QList<ProfileRoute> routes;
    LittleEndianReader reader(octets);
    while (reader.remaining() >= 36 && routes.size() < kMaxProfileValues) {
        const quint32 metric = reader.number();
        const quint32 family = reader.number();
        const quint32 length = reader.number();
        const QString address = addressText(family, reader.octets(kAddressOctets));
        const bool exclusion = reader.number() != 0;
        reader.number();
        if (!address.isEmpty() && length <= (family == kFamilyIpv4 ? 32U : 128U)) {
            routes.append({u"%1/%2"_s.arg(address).arg(length),
                           static_cast<int>(std::min(metric, quint32{0x7FFFFFFF})), exclusion});
        }
    }
    return routes;
}

QList<ProfileNameRule> decodeNameRules(const QByteArray &octets)
{
    QList<ProfileNameRule> rules;
    LittleEndianReader reader(octets);
    while (reader.remaining() >= 24 && rules.size() < kMaxProfileValues) {
        const quint32 version = reader.number();
        const quint32 servers = reader.number();
        const quint32 suffixLength = reader.number();
        reader.octets(12);
        if (version != 2 || servers > 1000 || suffixLength == 0 || suffixLength > 1000) {
            break;
        }
        ProfileNameRule rule;
        for (quint32 i = 0; i < servers; ++i) {
            const quint32 family = reader.number();
            const QString address = addressText(family, reader.octets(kAddressOctets));
            if (!address.isEmpty()) {
                rule.servers.append(address);
            }
        }
        LittleEndianReader suffix(reader.octets(qsizetype{suffixLength} * 2));
        rule.suffix = suffix.text();
        if (reader.failed() || suffix.failed()) {
            break;
        }
        rules.append(rule);
    }
    return rules;
}

QStringList decodeSuffixes(const QByteArray &octets)
{
    QStringList suffixes;
    LittleEndianReader reader(octets);
    while (reader.remaining() >= kSuffixOctets && suffixes.size() < kMaxProfileValues) {
        LittleEndianReader item(reader.octets(kSuffixOctets));
        const QString suffix = item.text();
        if (!item.failed() && !suffix.isEmpty()) {
            suffixes.append(suffix);
        }
    }
    return suffixes;
}

std::optional<CryptographySuite> decodeCryptography(const QByteArray &octets)
{
    LittleEndianReader reader(octets);
    CryptographySuite suite;
    suite.integrityCheckMethod = wordAt(kIntegrity, reader.number());
    suite.encryptionMethod = wordAt(kEncryption, reader.number());
    suite.dhGroup = wordAt(kDhGroup, reader.number());
    suite.cipherTransformConstants = wordAt(kCipher, reader.number());
    suite.authenticationTransformConstants = wordAt(kAuthentication, reader.number());
    suite.pfsGroup = wordAt(kPfs, reader.number());
    return reader.failed() ? std::nullopt : std::optional(suite);
}

} // namespace aovpn
