// SPDX-License-Identifier: Apache-2.0
#include "checks/model/address.h"

#include <QList>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

using Octets = std::array<std::uint8_t, 16>;

/// A number of at most @p digits digits in @p base; nullopt for anything else.
std::optional<unsigned> number(QStringView text, unsigned base, qsizetype digits)
{
    if (text.isEmpty() || text.size() > digits) {
        return std::nullopt;
    }
    unsigned value = 0;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        unsigned digit = base;
        if (unit >= u'0' && unit <= u'9') {
            digit = static_cast<unsigned>(unit - u'0');
        } else if ((unit | 0x20U) >= u'a' && (unit | 0x20U) <= u'f') {
            digit = static_cast<unsigned>((unit | 0x20U) - u'a') + 10U;
        }
        if (digit >= base) {
            return std::nullopt;
        }
        value = value * base + digit;
    }
    return value;
}

/// Four decimal parts into the four octets at @p out. Leading zeros are refused: some systems read
/// them as octal.
bool readV4(QStringView text, std::uint8_t *out)
{
    const QList<QStringView> parts = text.split(u'.');
    if (parts.size() != 4) {
        return false;
    }
    for (qsizetype i = 0; i < 4; ++i) {
        const QStringView part = parts.at(i);
        const auto value = number(part, 10, 3);
        if (!value || *value > 255 || (part.size() > 1 && part.front() == u'0')) {
            return false;
        }
        out[i] = static_cast<std::uint8_t>(*value);
    }
    return true;
}

/// Groups of one side of "::" appended to @p octets. The last group may be an IPv4 address when
/// @p mayEndInV4.
bool readGroups(QStringView text, bool mayEndInV4, QList<std::uint8_t> &octets)
{
    if (text.isEmpty()) {
        return true;
    }
    const QList<QStringView> groups = text.split(u':');
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (octets.size() >= 16) {
            return false;
        }
        if (mayEndInV4 && i + 1 == groups.size() && groups.at(i).contains(u'.')) {
            std::uint8_t tail[4]{};
            if (!readV4(groups.at(i), tail)) {
                return false;
            }
            octets.append({tail[0], tail[1], tail[2], tail[3]});
            continue;
        }
        const auto value = number(groups.at(i), 16, 4);
        if (!value) {
            return false;
        }
        octets.append(static_cast<std::uint8_t>(*value >> 8U));
        octets.append(static_cast<std::uint8_t>(*value & 0xFFU));
    }
    return octets.size() <= 16;
}

std::optional<Octets> readV6(QStringView text)
{
    const qsizetype gap = text.indexOf("::"_L1);
    QList<std::uint8_t> head;
    QList<std::uint8_t> tail;
    if (gap < 0) {
        if (!readGroups(text, true, head) || head.size() != 16) {
            return std::nullopt;
        }
    } else {
        const QStringView after = text.sliced(gap + 2);
        if (after.contains("::"_L1) || after.startsWith(u':') ||
            !readGroups(text.first(gap), false, head) || !readGroups(after, true, tail) ||
            head.size() + tail.size() > 14) {
            return std::nullopt;
        }
    }
    Octets octets{};
    std::copy(head.cbegin(), head.cend(), octets.begin());
    std::copy(tail.cbegin(), tail.cend(), octets.end() - tail.size());
    return octets;
}

QString writeV6(const Octets &octets)
{
    std::array<unsigned, 8> groups{};
    for (std::size_t i = 0; i < groups.size(); ++i) {
        groups[i] = static_cast<unsigned>(octets[2 * i]) << 8U | octets[2 * i + 1];
    }
    // The first longest run of at least two zero groups becomes "::".
    std::size_t start = groups.size();
    std::size_t longest = 1;
    for (std::size_t i = 0; i < groups.size();) {
        std::size_t end = i;
        while (end < groups.size() && groups[end] == 0) {
            ++end;
        }
        if (end - i > longest) {
            start = i;
            longest = end - i;
        }
        i = std::max(end, i + 1);
    }
    QString text;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (i == start) {
            text += u"::"_s;
            i += longest - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(u':')) {
            text += u':';
        }
        text += QString::number(groups[i], 16);
    }
    return text;
}

bool isIn(const IpAddress &address, std::span<const char *const> prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(), [&address](const char *text) {
        const auto prefix = IpPrefix::parse(QString::fromLatin1(text));
        return prefix && prefix->contains(address);
    });
}

} // namespace

std::optional<IpAddress> IpAddress::parse(const QString &text)
{
    if (text.size() > 128) {
        return std::nullopt;
    }
    QStringView rest(text);
    if (rest.startsWith(u'[') && rest.endsWith(u']')) {
        rest = rest.sliced(1, rest.size() - 2);
        if (!rest.contains(u':')) {
            return std::nullopt;
        }
    }
    Octets octets{};
    if (!rest.contains(u':')) {
        return readV4(rest, octets.data()) ? std::optional(IpAddress(IpFamily::V4, octets))
                                           : std::nullopt;
    }
    if (const qsizetype zone = rest.indexOf(u'%'); zone >= 0) {
        if (zone + 1 == rest.size()) {
            return std::nullopt;
        }
        rest = rest.first(zone);
    }
    const auto read = readV6(rest);
    return read ? std::optional(IpAddress(IpFamily::V6, *read)) : std::nullopt;
}

QString IpAddress::toString() const
{
    if (isV4()) {
        return u"%1.%2.%3.%4"_s.arg(m_octets[0]).arg(m_octets[1]).arg(m_octets[2]).arg(m_octets[3]);
    }
    if (isIn(*this, std::array{"::ffff:0:0/96"})) {
        return u"::ffff:%1.%2.%3.%4"_s.arg(m_octets[12])
            .arg(m_octets[13])
            .arg(m_octets[14])
            .arg(m_octets[15]);
    }
    return writeV6(m_octets);
}

bool IpAddress::isUnspecified() const
{
    return std::all_of(m_octets.begin(), m_octets.end(), [](std::uint8_t o) { return o == 0; });
}

bool IpAddress::isLoopback() const
{
    return isIn(*this, std::array{"127.0.0.0/8", "::1/128"});
}

bool IpAddress::isLinkLocal() const
{
    return isIn(*this, std::array{"169.254.0.0/16", "fe80::/10"});
}

bool IpAddress::isMulticast() const
{
    return isIn(*this, std::array{"224.0.0.0/4", "ff00::/8"});
}

bool IpAddress::isPrivate() const
{
    return isIn(*this, std::array{"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10",
                                  "fc00::/7"});
}

bool IpAddress::isBogon() const
{
    // The documentation blocks 192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24 (RFC 5737),
    // 2001:db8::/32 (RFC 3849) and 3fff::/20 (RFC 9637) are missing here on purpose. On the
    // internet they lead nowhere either, but every sample, screenshot and scenario of this product
    // uses them in place of real servers, and a finding about them would hide the one that the
    // sample is about. Who really configures one gets the silent port instead.
    if (isV4()) {
        return isIn(*this, std::array{
                               "0.0.0.0/8",      // this network
                               "127.0.0.0/8",    // loopback
                               "169.254.0.0/16", // link-local
                               "192.0.0.0/24",   // IETF protocol assignments
                               "198.18.0.0/15",  // benchmarking
                               "224.0.0.0/4",    // multicast
                               "240.0.0.0/4",    // reserved and limited broadcast
                           });
    }
    // IANA has given out only 2000::/3. Beside it stand unique local addresses and the translation
    // prefixes through which an IPv6-only network reaches IPv4 servers (RFC 6052, RFC 8215).
    if (!isIn(*this, std::array{"2000::/3", "fc00::/7", "64:ff9b::/96", "64:ff9b:1::/48"})) {
        return true;
    }
    // IETF protocol assignments: Teredo, benchmarking, ORCHID.
    return isIn(*this, std::array{"2001::/23"});
}

IpPrefix::IpPrefix(const IpAddress &address, int length)
    : m_length(std::clamp(length, 0, address.bits()))
{
    Octets octets = address.octets();
    for (int i = 0; i < 16; ++i) {
        const int kept = std::clamp(m_length - 8 * i, 0, 8);
        const unsigned mask = (0xFF00U >> static_cast<unsigned>(kept)) & 0xFFU;
        auto &octet = octets[static_cast<std::size_t>(i)];
        octet = static_cast<std::uint8_t>(octet & mask);
    }
    m_address = IpAddress(address.family(), octets);
}

std::optional<IpPrefix> IpPrefix::parse(const QString &text, HostBits hostBits)
{
    const qsizetype slash = text.indexOf(u'/');
    const auto address = IpAddress::parse(slash < 0 ? text : text.first(slash));
    if (!address) {
        return std::nullopt;
    }
    if (slash < 0) {
        return IpPrefix(*address, address->bits());
    }
    const auto length = number(QStringView(text).sliced(slash + 1), 10, 3);
    if (!length || *length > static_cast<unsigned>(address->bits())) {
        return std::nullopt;
    }
    const IpPrefix prefix(*address, static_cast<int>(*length));
    if (hostBits == HostBits::Refuse && prefix.address() != *address) {
        return std::nullopt;
    }
    return prefix;
}

QString IpPrefix::toString() const
{
    return u"%1/%2"_s.arg(m_address.toString()).arg(m_length);
}

bool IpPrefix::contains(const IpAddress &address) const
{
    return address.family() == family() && IpPrefix(address, m_length) == *this;
}

bool IpPrefix::contains(const IpPrefix &other) const
{
    return other.m_length >= m_length && contains(other.m_address);
}

bool IpPrefix::overlaps(const IpPrefix &other) const
{
    return contains(other) || other.contains(*this);
}

bool isInAny(const IpAddress &address, const QStringList &prefixes)
{
    return std::any_of(prefixes.cbegin(), prefixes.cend(), [&address](const QString &text) {
        const auto prefix = IpPrefix::parse(text.trimmed());
        return prefix && prefix->contains(address);
    });
}

} // namespace aovpn
