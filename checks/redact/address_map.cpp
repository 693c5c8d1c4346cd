// SPDX-License-Identifier: Apache-2.0
#include "checks/redact/address_map.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

quint8 octetAt(const QByteArray &address, qsizetype index)
{
    return static_cast<quint8>(address.at(index));
}

bool bitAt(const QByteArray &address, int bit)
{
    return ((octetAt(address, bit / 8) >> (7 - bit % 8)) & 1) != 0;
}

void setBit(QByteArray &address, int bit, bool value)
{
    const int mask = 1 << (7 - bit % 8);
    const int octet = octetAt(address, bit / 8);
    address[bit / 8] = static_cast<char>(value ? octet | mask : octet & ~mask);
}

std::optional<QByteArray> parse4(const QString &text)
{
    const QStringList parts = text.split(u'.');
    if (parts.size() != 4) {
        return std::nullopt;
    }
    QByteArray address;
    for (const QString &part : parts) {
        bool isNumber = false;
        const uint value = part.toUInt(&isNumber);
        if (!isNumber || value > 255 || part.size() > 3) {
            return std::nullopt;
        }
        address.append(static_cast<char>(value));
    }
    return address;
}

/// The groups of one side of "::"; an IPv4 address may stand last.
std::optional<QByteArray> parseGroups(const QString &text)
{
    QByteArray octets;
    if (text.isEmpty()) {
        return octets;
    }
    const QStringList groups = text.split(u':');
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QString &group = groups.at(i);
        if (i + 1 == groups.size() && group.contains(u'.')) {
            const auto tail = parse4(group);
            if (!tail) {
                return std::nullopt;
            }
            octets += *tail;
            continue;
        }
        bool isNumber = false;
        const uint value = group.toUInt(&isNumber, 16);
        if (!isNumber || group.size() > 4 || value > 0xffff) {
            return std::nullopt;
        }
        octets.append(static_cast<char>(value >> 8));
        octets.append(static_cast<char>(value & 0xff));
    }
    return octets;
}

std::optional<QByteArray> parse6(const QString &text)
{
    const qsizetype gap = text.indexOf(u"::"_s);
    if (gap < 0) {
        const auto all = parseGroups(text);
        return all && all->size() == 16 ? all : std::nullopt;
    }
    const auto before = parseGroups(text.left(gap));
    const auto after = parseGroups(text.mid(gap + 2));
    if (!before || !after || before->size() + after->size() > 14) {
        return std::nullopt;
    }
    return *before + QByteArray(16 - before->size() - after->size(), '\0') + *after;
}

QString text6(const QByteArray &address)
{
    int group[8];
    for (qsizetype i = 0; i < 8; ++i) {
        group[i] = octetAt(address, 2 * i) << 8 | octetAt(address, 2 * i + 1);
    }
    int bestStart = -1;
    int bestLength = 1;
    for (int i = 0; i < 8; ++i) {
        int length = 0;
        while (i + length < 8 && group[i + length] == 0) {
            ++length;
        }
        if (length > bestLength) {
            bestStart = i;
            bestLength = length;
        }
    }
    QString text;
    for (int i = 0; i < 8; ++i) {
        if (i == bestStart) {
            text += u"::"_s;
            i += bestLength - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(u':')) {
            text += u':';
        }
        text += QString::number(group[i], 16);
    }
    return text;
}

/// The bits before @p bit, with their number.
QByteArray prefixKey(const QByteArray &address, int bit)
{
    QByteArray key(address.size() + 2, '\0');
    key[0] = static_cast<char>(bit);
    key[1] = static_cast<char>(address.size());
    for (int i = 0; i < bit; ++i) {
        key[i / 8 + 2] =
            static_cast<char>(octetAt(key, i / 8 + 2) | (bitAt(address, i) ? 1 << (7 - i % 8) : 0));
    }
    return key;
}

} // namespace

std::optional<QByteArray> parseAddress(const QString &text)
{
    return text.contains(u':') ? parse6(text) : parse4(text);
}

QString addressText(const QByteArray &address)
{
    if (address.size() == 16) {
        return text6(address);
    }
    QStringList parts;
    for (const char octet : address) {
        parts.append(QString::number(static_cast<quint8>(octet)));
    }
    return parts.join(u'.');
}

std::optional<int> privateBlockBits(const QByteArray &address)
{
    const quint8 first = octetAt(address, 0);
    const quint8 second = octetAt(address, 1);
    if (address.size() == 4) {
        if (first == 10) {
            return 8;
        }
        if (first == 172 && second >> 4 == 1) {
            return 12;
        }
        if ((first == 192 && second == 168) || (first == 169 && second == 254)) {
            return 16;
        }
        return first == 100 && second >> 6 == 1 ? std::optional(10) : std::nullopt;
    }
    if ((first & 0xfe) == 0xfc) {
        return 8;
    }
    const bool fromMac = octetAt(address, 11) == 0xff && octetAt(address, 12) == 0xfe;
    const bool linkLocal = first == 0xfe && second >> 6 == 2;
    return linkLocal || fromMac ? std::optional(64) : std::nullopt;
}

QByteArray AddressMap::mapped(const QByteArray &address, int keptBits, int bits)
{
    // The first address of a block becomes this one: it reads like an address, not like a network.
    const QByteArray first = address.size() == 4
                                 ? QByteArray::fromHex("644d1e29")
                                 : QByteArray::fromHex("00000000000000010000000000000029");
    QByteArray result(address.size(), '\0');
    const int end = std::min(bits, static_cast<int>(address.size()) * 8);
    for (int bit = 0; bit < end; ++bit) {
        const bool value = bitAt(address, bit);
        if (bit < keptBits) {
            setBit(result, bit, value);
            continue;
        }
        const QByteArray key = prefixKey(address, bit);
        if (!m_seen.contains(key)) {
            m_seen.insert(key);
            if (value) {
                m_firstIsOne.insert(key);
            }
        }
        const bool isOther = value != m_firstIsOne.contains(key);
        setBit(result, bit, isOther != bitAt(first, bit));
    }
    return result;
}

} // namespace aovpn
