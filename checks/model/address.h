// SPDX-License-Identifier: Apache-2.0
// IP addresses and prefixes as plain values: reading, writing, comparing and classifying them
// without a network library.
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace aovpn {

enum class IpFamily : std::uint8_t {
    V4,
    V6,
};

/// One IPv4 or IPv6 address. An IPv4-mapped IPv6 address (::ffff:a.b.c.d) stays an IPv6 address.
class IpAddress
{
public:
    /// 0.0.0.0
    constexpr IpAddress() = default;
    /// @p octets in network byte order; of an IPv4 address the first four count.
    constexpr IpAddress(IpFamily family, const std::array<std::uint8_t, 16> &octets)
        : m_family(family), m_octets(octets)
    {
        if (family == IpFamily::V4) {
            for (std::size_t i = 4; i < m_octets.size(); ++i) {
                m_octets[i] = 0;
            }
        }
    }

    /// Reads an address.
    /// Input:  dotted decimal with four parts without leading zeros, or IPv6 text as RFC 4291, 2.2
    ///         has it; a zone ("%eth0") and square brackets around IPv6 are dropped. Untrusted.
    /// Result: nullopt for anything else, host names included.
    static std::optional<IpAddress> parse(const QString &text);

    constexpr IpFamily family() const { return m_family; }
    constexpr bool isV4() const { return m_family == IpFamily::V4; }
    constexpr bool isV6() const { return m_family == IpFamily::V6; }
    /// Network byte order; an IPv4 address has zeros from the fifth octet on.
    constexpr const std::array<std::uint8_t, 16> &octets() const { return m_octets; }
    /// 32 or 128.
    constexpr int bits() const { return isV4() ? 32 : 128; }

    /// Canonical text. Source: RFC 5952, 4.
    QString toString() const;

    /// 0.0.0.0 or ::
    bool isUnspecified() const;
    /// 127.0.0.0/8 or ::1
    bool isLoopback() const;
    /// 169.254.0.0/16 or fe80::/10
    bool isLinkLocal() const;
    /// 224.0.0.0/4 or ff00::/8
    bool isMulticast() const;
    /// Usable inside one organisation only: RFC 1918, the shared space behind a carrier's NAT
    /// (RFC 6598, 100.64.0.0/10) and unique local IPv6 (RFC 4193, fc00::/7).
    bool isPrivate() const;
    /// Cannot be the address of any server: loopback, link-local, multicast, reserved and the other
    /// special-purpose blocks that are not globally reachable. Never true for a private address.
    /// Documentation addresses count as ordinary ones, see the definition.
    /// Source: RFC 6890, 2.2.2 and 2.2.3.
    bool isBogon() const;

    friend constexpr bool operator==(const IpAddress &, const IpAddress &) = default;
    friend constexpr auto operator<=>(const IpAddress &, const IpAddress &) = default;

private:
    IpFamily m_family = IpFamily::V4;
    std::array<std::uint8_t, 16> m_octets{};
};

/// What to do with a prefix whose address has bits set beyond its length ("10.1.2.3/8").
enum class HostBits {
    Refuse,
    Clear,
};

/// An address block, for example 10.0.0.0/8. Bits beyond the length are always zero.
class IpPrefix
{
public:
    /// 0.0.0.0/0
    constexpr IpPrefix() = default;
    /// Clears the bits of @p address beyond @p length; @p length is cut to 0..address.bits().
    IpPrefix(const IpAddress &address, int length);

    /// Reads "ADDRESS/LENGTH"; a bare address is a prefix of full length. Untrusted.
    /// Result: nullopt for anything else, for a length beyond the family's, and for host bits that
    /// are set unless @p hostBits says Clear.
    static std::optional<IpPrefix> parse(const QString &text, HostBits hostBits = HostBits::Clear);

    constexpr const IpAddress &address() const { return m_address; }
    constexpr int length() const { return m_length; }
    constexpr IpFamily family() const { return m_address.family(); }
    /// The prefix of length 0: a default route.
    constexpr bool isDefault() const { return m_length == 0; }
    /// "10.0.0.0/8"
    QString toString() const;

    /// False for an address of the other family.
    bool contains(const IpAddress &address) const;
    /// Is all of @p other inside this prefix? A prefix contains itself.
    bool contains(const IpPrefix &other) const;
    /// Have both an address in common?
    bool overlaps(const IpPrefix &other) const;

    friend constexpr bool operator==(const IpPrefix &, const IpPrefix &) = default;
    friend constexpr auto operator<=>(const IpPrefix &, const IpPrefix &) = default;

private:
    IpAddress m_address;
    int m_length = 0;
};

/// Is @p address inside one of @p prefixes (addresses or prefixes as text)? Entries that are
/// neither match nothing.
bool isInAny(const IpAddress &address, const QStringList &prefixes);

} // namespace aovpn
