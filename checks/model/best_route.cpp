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
        }
    }
}

const NetworkInterface *RouteIndex::interface(int index) const
{
    return m_byIndex.value(index, nullptr);
}

bool RouteIndex::isBetter(const Entry &candidate, const Entry &than, const QList<Route> &routes)
{
    const auto rank = [&routes](const Entry &entry) {
        return std::tuple(-entry.prefix.length(), entry.metric,
                          routes.at(entry.route).interfaceIndex, entry.route);
    };
    return rank(candidate) < rank(than);
}

RouteChoice RouteIndex::choice(const Entry &entry) const
{
    return {&m_routes.at(entry.route), entry.interface, entry.prefix, entry.metric};
}

std::optional<RouteChoice> RouteIndex::best(const IpAddress &target) const
{
    const Entry *best = nullptr;
    for (const Entry &entry : m_entries) {
        const bool wider = best != nullptr && entry.prefix.length() < best->prefix.length();
        if (!wider && entry.prefix.contains(target) &&
            (best == nullptr || isBetter(entry, *best, m_routes))) {
            best = &entry;
        }
    }
    return best != nullptr ? std::optional(choice(*best)) : std::nullopt;
}

std::optional<RouteChoice> RouteIndex::bestDefault(IpFamily family) const
{
    const Entry *best = nullptr;
    for (const Entry &entry : m_entries) {
        if (entry.prefix.isDefault() && entry.prefix.family() == family &&
            (best == nullptr || isBetter(entry, *best, m_routes))) {
            best = &entry;
        }
    }
    return best != nullptr ? std::optional(choice(*best)) : std::nullopt;
}

// The routes inside the prefix, sorted by address and then from wide to narrow, are nested like
// brackets. One walk with a stack of the open ones finds every stretch of addresses and the
// innermost route around it.
QList<PrefixWay> RouteIndex::ways(const IpPrefix &prefix) const
{
    const Entry *around = nullptr;
    std::vector<const Entry *> inside;
    for (const Entry &entry : m_entries) {
        if (entry.prefix.contains(prefix)) {
            if (around == nullptr || isBetter(entry, *around, m_routes)) {
                around = &entry;
            }
        } else if (prefix.contains(entry.prefix)) {
            inside.push_back(&entry);
        }
    }
    std::sort(inside.begin(), inside.end(), [this](const Entry *a, const Entry *b) {
        if (a->prefix.address() != b->prefix.address()) {
            return a->prefix.address() < b->prefix.address();
        }
        if (a->prefix.length() != b->prefix.length()) {
            return a->prefix.length() < b->prefix.length();
        }
        return isBetter(*a, *b, m_routes);
    });

    QList<PrefixWay> result;
    std::unordered_set<const Entry *> seen;
    std::optional<IpAddress> cursor = prefix.address(); // the first address not yet decided
    const auto decide = [&](const Entry *entry, const IpAddress &to) {
        if (!cursor || *cursor > to) {
            return;
        }
        if (seen.insert(entry).second) {
            result.append({blockBetween(*cursor, to),
                           entry != nullptr ? std::optional(choice(*entry)) : std::nullopt});
        }
        cursor = next(to);
    };

    struct Open
    {
        const Entry *entry;
        IpAddress last;
    };
    std::vector<Open> open{{around, lastAddress(prefix)}};
    const IpPrefix *previous = nullptr;
    for (const Entry *entry : inside) {
        if (previous != nullptr && *previous == entry->prefix) {
            continue; // the better route of the same prefix came first
        }
        previous = &entry->prefix;
        while (open.back().last < entry->prefix.address()) {
            decide(open.back().entry, open.back().last);
            open.pop_back();
        }
        if (cursor && *cursor < entry->prefix.address()) {
            // The gap before this route belongs to the innermost one around it.
            IpAddress before = entry->prefix.address();
            Octets octets = before.octets();
            for (int i = before.bits() / 8 - 1; i >= 0; --i) {
                auto &octet = octets[static_cast<std::size_t>(i)];
                octet = static_cast<std::uint8_t>(octet - 1U);
                if (octet != 0xFF) {
                    break;
                }
            }
            decide(open.back().entry, IpAddress(before.family(), octets));
        }
        open.push_back({entry, lastAddress(entry->prefix)});
    }
    while (!open.empty()) {
        decide(open.back().entry, open.back().last);
        open.pop_back();
    }
    return result;
}

} // namespace aovpn
