// SPDX-License-Identifier: Apache-2.0
#include "checks/model/best_route.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace aovpn {
namespace {

using Octets = std::array<std::uint8_t, 16>;

/// The last address of @p prefix.
IpAddress lastAddress(const IpPrefix &prefix)
{
    Octets octets = prefix.address().octets();
    for (int bit = prefix.length(); bit < prefix.address().bits(); ++bit) {
        auto &octet = octets[static_cast<std::size_t>(bit / 8)];
        octet = static_cast<std::uint8_t>(octet | (0x80U >> static_cast<unsigned>(bit % 8)));
    }
    return {prefix.family(), octets};
}

/// The address after @p address; nullopt after the last one of the family.
std::optional<IpAddress> next(const IpAddress &address)
{
    Octets octets = address.octets();
    for (int i = address.bits() / 8 - 1; i >= 0; --i) {
        auto &octet = octets[static_cast<std::size_t>(i)];
        octet = static_cast<std::uint8_t>(octet + 1U);
        if (octet != 0) {
            return IpAddress(address.family(), octets);
        }
    }
    return std::nullopt;
}

/// The largest block that begins at @p from and ends at or before @p to.
IpPrefix blockBetween(const IpAddress &from, const IpAddress &to)
{
    int length = from.bits();
    while (length > 0) {
        const IpPrefix wider(from, length - 1);
        if (wider.address() != from || lastAddress(wider) > to) {
            break;
        }
        --length;
    }
    return {from, length};
}

std::size_t lengthsOf(IpFamily family)
{
    return family == IpFamily::V4 ? 0 : 1;
}

/// The address before @p address, which is not the first one.
IpAddress previous(const IpAddress &address)
{
    Octets octets = address.octets();
    for (int i = address.bits() / 8 - 1; i >= 0; --i) {
        auto &octet = octets[static_cast<std::size_t>(i)];
        octet = static_cast<std::uint8_t>(octet - 1U);
        if (octet != 0xFF) {
            break;
        }
    }
    return {address.family(), octets};
}

} // namespace

bool RouteChoice::tunnel() const
{
    return interface != nullptr && interface->kind == InterfaceKind::Tunnel;
}

QString RouteChoice::interfaceName() const
{
    return interface != nullptr ? interface->name : QString();
}

RouteIndex::RouteIndex(const RoutingEvidence &evidence)
    : m_routes(evidence.routes), m_interfaces(evidence.interfaces)
{
    for (const NetworkInterface &interface : std::as_const(m_interfaces)) {
        m_byIndex.insert(interface.index, &interface);
    }
    m_entries.reserve(static_cast<std::size_t>(m_routes.size()));
    for (qsizetype i = 0; i < m_routes.size(); ++i) {
        const Route &route = m_routes.at(i);
        const NetworkInterface *on = interface(route.interfaceIndex);
        const auto prefix = IpPrefix::parse(route.prefix);
        // The interface of a route that leads nowhere says nothing.
        if (prefix && (on == nullptr || on->up || route.unusable)) {
            m_entries.push_back({*prefix, route.metric + (on != nullptr ? on->metric : 0), i, on});
            m_lengths[lengthsOf(prefix->family())].set(static_cast<std::size_t>(prefix->length()));
        }
    }
    const auto rank = [this](const Entry &entry) {
        return std::tuple(entry.prefix, entry.metric, m_routes.at(entry.route).interfaceIndex,
                          entry.route);
    };
    std::sort(m_entries.begin(), m_entries.end(),
              [&rank](const Entry &a, const Entry &b) { return rank(a) < rank(b); });
    const auto worse =
        std::unique(m_entries.begin(), m_entries.end(),
                    [](const Entry &a, const Entry &b) { return a.prefix == b.prefix; });
    m_entries.erase(worse, m_entries.end());
}

const NetworkInterface *RouteIndex::interface(int index) const
{
    return m_byIndex.value(index, nullptr);
}

RouteChoice RouteIndex::choice(const Entry &entry) const
{
    return {&m_routes.at(entry.route), entry.interface, entry.prefix, entry.metric};
}

const RouteIndex::Entry *RouteIndex::find(const IpPrefix &prefix) const
{
    const auto found = std::lower_bound(
        m_entries.cbegin(), m_entries.cend(), prefix,
        [](const Entry &entry, const IpPrefix &sought) { return entry.prefix < sought; });
    return found != m_entries.cend() && found->prefix == prefix ? &*found : nullptr;
}

const RouteIndex::Entry *RouteIndex::around(const IpPrefix &prefix) const
{
    const auto &lengths = m_lengths[lengthsOf(prefix.family())];
    for (int length = prefix.length(); length >= 0; --length) {
        if (!lengths.test(static_cast<std::size_t>(length))) {
            continue;
        }
        if (const Entry *entry = find(IpPrefix(prefix.address(), length))) {
            return entry;
        }
    }
    return nullptr;
}

std::optional<RouteChoice> RouteIndex::best(const IpAddress &target) const
{
    const Entry *best = around(IpPrefix(target, target.bits()));
    return best != nullptr ? std::optional(choice(*best)) : std::nullopt;
}

std::optional<RouteChoice> RouteIndex::bestDefault(IpFamily family) const
{
    const Entry *best = find(IpPrefix(IpAddress(family, {}), 0));
    return best != nullptr ? std::optional(choice(*best)) : std::nullopt;
}

// The routes inside the prefix, sorted by address and then from wide to narrow, are nested like
// brackets. One walk with a stack of the open ones finds every stretch of addresses and the
// innermost route around it.
QList<PrefixWay> RouteIndex::ways(const IpPrefix &prefix) const
{
    QList<PrefixWay> result;
    std::unordered_set<const Entry *> seen;
    std::optional<IpAddress> cursor = prefix.address(); // the first address not yet decided
    const auto decide = [&](const Entry *by, const IpAddress &to) {
        if (!cursor || *cursor > to) {
            return;
        }
        if (seen.insert(by).second) {
            result.append({blockBetween(*cursor, to),
                           by != nullptr ? std::optional(choice(*by)) : std::nullopt});
        }
        cursor = next(to);
    };

    struct Open
    {
        const Entry *entry;
        IpAddress last;
    };
    std::vector<Open> open{{around(prefix), lastAddress(prefix)}};
    // Behind the place of the prefix itself stand the routes inside it, and then those beyond.
    auto entry = std::upper_bound(
        m_entries.cbegin(), m_entries.cend(), prefix,
        [](const IpPrefix &sought, const Entry &other) { return sought < other.prefix; });
    for (; entry != m_entries.cend() && prefix.contains(entry->prefix); ++entry) {
        while (open.back().last < entry->prefix.address()) {
            decide(open.back().entry, open.back().last);
            open.pop_back();
        }
        if (cursor && *cursor < entry->prefix.address()) {
            // The gap before this route belongs to the innermost one around it.
            decide(open.back().entry, previous(entry->prefix.address()));
        }
        open.push_back({&*entry, lastAddress(entry->prefix)});
    }
    while (!open.empty()) {
        decide(open.back().entry, open.back().last);
        open.pop_back();
    }
    return result;
}

} // namespace aovpn
