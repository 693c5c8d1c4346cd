// SPDX-License-Identifier: Apache-2.0
#include "checks/system/linux/route_translation.h"

#include <QHash>

#include <algorithm>
#include <linux/fib_rules.h>
#include <linux/if.h>
#include <linux/if_addr.h>
#include <linux/if_arp.h>
#include <linux/if_link.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace aovpn::linux_system {
namespace {

std::uint32_t number(QByteArrayView value)
{
    return readFixed<std::uint32_t>(value).value_or(0);
}

/// A NUL-terminated name; at most 64 characters are kept.
QString text(QByteArrayView value)
{
    const qsizetype end = value.indexOf('\0');
    return QString::fromUtf8(value.first(std::min<qsizetype>(end < 0 ? value.size() : end, 64)));
}

std::optional<IpFamily> familyOf(int number)
{
    switch (number) {
    case AF_INET:
        return IpFamily::V4;
    case AF_INET6:
        return IpFamily::V6;
    default:
        return std::nullopt;
    }
}

std::optional<IpAddress> address(IpFamily family, QByteArrayView value)
{
    const std::size_t size = family == IpFamily::V4 ? 4 : 16;
    if (value.size() < static_cast<qsizetype>(size)) {
        return std::nullopt;
    }
    std::array<std::uint8_t, 16> octets{};
    std::memcpy(octets.data(), value.data(), size);
    return IpAddress(family, octets);
}

QString addressText(IpFamily family, QByteArrayView value)
{
    const auto parsed = address(family, value);
    return parsed ? parsed->toString() : QString();
}

/// RTA_VIA: a next hop of another family than the route (RFC 5549). It begins with a sa_family_t.
QString viaText(QByteArrayView value)
{
    const auto number = readFixed<std::uint16_t>(value);
    const auto family = number ? familyOf(*number) : std::nullopt;
    return family ? addressText(*family, value.sliced(2)) : QString();
}

bool isTunnelKind(QByteArrayView kind)
{
    static constexpr const char *kTunnels[] = {
        "tun",  "wireguard", "ppp",    "xfrm",   "vti",       "vti6", "ipip",  "sit",  "gre",
        "gre6", "ip6gre",    "ip6tnl", "gretap", "ip6gretap", "l2tp", "ipsec", "ovpn",
    };
    return std::any_of(std::begin(kTunnels), std::end(kTunnels),
                       [kind](const char *known) { return kind == QByteArrayView(known); });
}

InterfaceKind kindOf(int hardware, QByteArrayView kind)
{
    if (isTunnelKind(kind)) {
        return InterfaceKind::Tunnel; // a TAP device has the hardware type of Ethernet
    }
    if (kind == "wwan" || kind == "rmnet") {
        return InterfaceKind::Cellular;
    }
    if (kind == "dummy" || kind == "ifb" || kind == "nlmon") {
        return InterfaceKind::Other;
    }
    switch (hardware) {
    case ARPHRD_LOOPBACK:
        return InterfaceKind::Loopback;
    case ARPHRD_PPP:
    case ARPHRD_TUNNEL:
    case ARPHRD_TUNNEL6:
    case ARPHRD_SIT:
    case ARPHRD_IPGRE:
    case ARPHRD_IP6GRE:
        return InterfaceKind::Tunnel;
    case ARPHRD_IEEE80211:
    case ARPHRD_IEEE80211_PRISM:
    case ARPHRD_IEEE80211_RADIOTAP:
        return InterfaceKind::Wireless;
    case ARPHRD_RAWIP:
        return InterfaceKind::Cellular;
    case ARPHRD_ETHER:
        return InterfaceKind::Ethernet;
    default:
        return InterfaceKind::Other;
    }
}

QByteArrayView infoKind(QByteArrayView linkInfo)
{
    for (const NetlinkAttribute &attribute : netlinkAttributes(linkInfo)) {
        if (attribute.type == IFLA_INFO_KIND) {
            const qsizetype end = attribute.value.indexOf('\0');
            return end < 0 ? attribute.value : attribute.value.first(end);
        }
    }
    return {};
}

struct NextHop
{
    int interfaceIndex = 0;
    QString gateway;
};

/// The gateway among the attributes of a route or of one next hop of a multipath route.
QString gatewayOf(IpFamily family, const QList<NetlinkAttribute> &attributes)
{
    for (const NetlinkAttribute &attribute : attributes) {
        if (attribute.type == RTA_GATEWAY) {
            return addressText(family, attribute.value);
        }
        if (attribute.type == RTA_VIA) {
            return viaText(attribute.value);
        }
    }
    return {};
}

/// The first next hop of RTA_MULTIPATH.
std::optional<NextHop> firstHop(IpFamily family, QByteArrayView value)
{
    const auto hop = readFixed<rtnexthop>(value);
    if (!hop || hop->rtnh_len < sizeof(rtnexthop) || hop->rtnh_len > value.size()) {
        return std::nullopt;
    }
    const QByteArrayView rest = afterFixed<rtnexthop>(value.first(hop->rtnh_len));
    return NextHop{hop->rtnh_ifindex, gatewayOf(family, netlinkAttributes(rest))};
}

bool isUnusable(int type)
{
    return type == RTN_UNREACHABLE || type == RTN_PROHIBIT || type == RTN_BLACKHOLE;
}

struct PrefixHash
{
    std::size_t operator()(const IpPrefix &prefix) const
    {
        return qHashBits(prefix.address().octets().data(), 16,
                         static_cast<std::size_t>(prefix.length()));
    }
};
using PrefixSet = std::unordered_set<IpPrefix, PrefixHash>;

/// Is @p prefix inside one of @p covers?
bool isCovered(const IpPrefix &prefix, const PrefixSet &covers)
{
    for (int length = prefix.length(); length >= 0; --length) {
        if (covers.contains(IpPrefix(prefix.address(), length))) {
            return true;
        }
    }
    return false;
}

/// The routes of one family, table after table.
void flattenFamily(const QList<KernelRoute> &routes, const QList<RoutingRule> &rules,
                   IpFamily family, QList<Route> &result)
{
    QHash<std::uint32_t, QList<qsizetype>> tables;
    for (qsizetype i = 0; i < routes.size(); ++i) {
        if (routes.at(i).prefix.family() == family) {
            tables[routes.at(i).table].append(i);
        }
    }
    std::vector<bool> taken(static_cast<std::size_t>(routes.size()), false);
    PrefixSet covers;
    QList<qsizetype> earlier; // not yet in covers: only a further table needs them there
    for (const RoutingRule &rule : rules) {
        const QList<qsizetype> table = tables.value(rule.table);
        if (rule.family != family || table.isEmpty()) {
            continue;
        }
        for (const qsizetype i : earlier) {
            covers.insert(routes.at(i).prefix);
        }
        earlier.clear();
        for (const qsizetype i : table) {
            const auto flag = static_cast<std::size_t>(i);
            if (taken[flag] || routes.at(i).prefix.length() <= rule.suppressedLength ||
                (!covers.empty() && isCovered(routes.at(i).prefix, covers))) {
                continue;
            }
            taken[flag] = true;
            earlier.append(i);
            result.append(routes.at(i).route);
        }
    }
}

} // namespace

std::optional<NetworkInterface> interfaceOf(const NetlinkMessage &message)
{
    const auto link = readFixed<ifinfomsg>(message.payload);
    if (message.type != RTM_NEWLINK || !link) {
        return std::nullopt;
    }
    NetworkInterface result;
    result.index = link->ifi_index;
    result.up = (link->ifi_flags & IFF_UP) != 0U;
    QByteArrayView kind;
    for (const NetlinkAttribute &attribute :
         netlinkAttributes(afterFixed<ifinfomsg>(message.payload))) {
        if (attribute.type == IFLA_IFNAME) {
            result.name = text(attribute.value);
        } else if (attribute.type == IFLA_MTU) {
            result.mtu =
                static_cast<int>(std::min<std::uint32_t>(number(attribute.value), 1U << 30));
        } else if (attribute.type == IFLA_LINKINFO) {
            kind = infoKind(attribute.value);
        }
    }
    result.kind = kindOf(link->ifi_type, kind);
    return result;
}

std::optional<std::pair<int, InterfaceAddress>> addressOf(const NetlinkMessage &message)
{
    const auto header = readFixed<ifaddrmsg>(message.payload);
    const auto family = header ? familyOf(header->ifa_family) : std::nullopt;
    if (message.type != RTM_NEWADDR || !family || (header->ifa_flags & IFA_F_DADFAILED) != 0) {
        return std::nullopt;
    }
    QString local;
    QString peer; // on an interface without a peer the same as local, or the only one
    for (const NetlinkAttribute &attribute :
         netlinkAttributes(afterFixed<ifaddrmsg>(message.payload))) {
        if (attribute.type == IFA_LOCAL) {
            local = addressText(*family, attribute.value);
        } else if (attribute.type == IFA_ADDRESS) {
            peer = addressText(*family, attribute.value);
        }
    }
    const QString found = local.isEmpty() ? peer : local;
    if (found.isEmpty()) {
        return std::nullopt;
    }
    const int longest = *family == IpFamily::V4 ? 32 : 128;
    return std::pair(static_cast<int>(header->ifa_index),
                     InterfaceAddress{found, std::min<int>(header->ifa_prefixlen, longest)});
}

std::optional<KernelRoute> routeOf(const NetlinkMessage &message)
{
    const auto header = readFixed<rtmsg>(message.payload);
    const auto family = header ? familyOf(header->rtm_family) : std::nullopt;
    constexpr unsigned kNotARoute = RTM_F_CLONED | RTNH_F_DEAD;
    if (message.type != RTM_NEWROUTE || !family || (header->rtm_flags & kNotARoute) != 0 ||
        (header->rtm_type != RTN_UNICAST && !isUnusable(header->rtm_type))) {
        return std::nullopt;
    }
    KernelRoute result;
    result.table = header->rtm_table;
    result.route.unusable = isUnusable(header->rtm_type);
    const auto attributes = netlinkAttributes(afterFixed<rtmsg>(message.payload));
    IpAddress destination(*family, {});
    result.route.gateway = gatewayOf(*family, attributes);
    for (const NetlinkAttribute &attribute : attributes) {
        switch (attribute.type) {
        case RTA_DST:
            if (const auto parsed = address(*family, attribute.value)) {
                destination = *parsed;
            }
            break;
        case RTA_OIF:
            result.route.interfaceIndex = static_cast<int>(number(attribute.value));
            break;
        case RTA_PRIORITY:
            result.route.metric = number(attribute.value);
            break;
        case RTA_TABLE:
            result.table = number(attribute.value);
            break;
        case RTA_MULTIPATH:
            if (const auto hop = firstHop(*family, attribute.value)) {
                result.route.interfaceIndex = hop->interfaceIndex;
                result.route.gateway = hop->gateway;
            }
            break;
        default:
            break;
        }
    }
    result.prefix = IpPrefix(destination, header->rtm_dst_len);
    result.route.prefix = result.prefix.toString();
    return result;
}

std::optional<RoutingRule> ruleOf(const NetlinkMessage &message)
{
    const auto header = readFixed<fib_rule_hdr>(message.payload);
    const auto family = header ? familyOf(header->family) : std::nullopt;
    if (message.type != RTM_NEWRULE || !family || header->action != FR_ACT_TO_TBL ||
        header->src_len != 0 || header->dst_len != 0 || header->tos != 0) {
        return std::nullopt;
    }
    RoutingRule rule{.family = *family, .table = header->table};
    const bool inverted = (header->flags & FIB_RULE_INVERT) != 0;
    bool marked = false;
    for (const NetlinkAttribute &attribute :
         netlinkAttributes(afterFixed<fib_rule_hdr>(message.payload))) {
        switch (attribute.type) {
        case FRA_PRIORITY:
            rule.priority = number(attribute.value);
            break;
        case FRA_TABLE:
            rule.table = number(attribute.value);
            break;
        case FRA_SUPPRESS_PREFIXLEN:
            rule.suppressedLength = std::clamp(static_cast<int>(number(attribute.value)), -1, 128);
            break;
        case FRA_FWMARK:
            marked = number(attribute.value) != 0;
            break;
        case FRA_IIFNAME:
        case FRA_OIFNAME:
        case FRA_UID_RANGE:
        case FRA_IP_PROTO:
        case FRA_SPORT_RANGE:
        case FRA_DPORT_RANGE:
        case FRA_TUN_ID:
            return std::nullopt;
        case FRA_L3MDEV:
            if (!attribute.value.isEmpty() && attribute.value.front() != '\0') {
                return std::nullopt;
            }
            break;
        default:
            break;
        }
    }
    // "All but marked traffic" is how WireGuard's helper sends everything into the tunnel.
    const bool meetsOrdinaryTraffic = marked == inverted;
    return meetsOrdinaryTraffic && rule.table != RT_TABLE_LOCAL ? std::optional(rule)
                                                                : std::nullopt;
}

std::optional<SystemRoute> systemRouteOf(const NetlinkMessage &message, const QString &target)
{
    const auto header = readFixed<rtmsg>(message.payload);
    const auto family = header ? familyOf(header->rtm_family) : std::nullopt;
    if (message.type != RTM_NEWROUTE || !family) {
        return std::nullopt;
    }
    SystemRoute result{.target = target};
    if (isUnusable(header->rtm_type)) {
        return result;
    }
    const auto attributes = netlinkAttributes(afterFixed<rtmsg>(message.payload));
    result.gateway = gatewayOf(*family, attributes);
    for (const NetlinkAttribute &attribute : attributes) {
        if (attribute.type == RTA_OIF) {
            result.interfaceIndex = static_cast<int>(number(attribute.value));
        } else if (attribute.type == RTA_PREFSRC) {
            result.source = addressText(*family, attribute.value);
        }
    }
    return result;
}

QList<Route> flatten(const QList<KernelRoute> &routes, QList<RoutingRule> rules)
{
    for (const IpFamily family : {IpFamily::V4, IpFamily::V6}) {
        const bool none =
            std::none_of(rules.cbegin(), rules.cend(),
                         [family](const RoutingRule &rule) { return rule.family == family; });
        if (none) {
            rules.append({.family = family, .priority = 32766, .table = RT_TABLE_MAIN});
            rules.append({.family = family, .priority = 32767, .table = RT_TABLE_DEFAULT});
        }
    }
    std::stable_sort(rules.begin(), rules.end(), [](const RoutingRule &a, const RoutingRule &b) {
        return a.priority < b.priority;
    });
    QList<Route> result;
    result.reserve(routes.size());
    flattenFamily(routes, rules, IpFamily::V4, result);
    flattenFamily(routes, rules, IpFamily::V6, result);
    return result;
}

} // namespace aovpn::linux_system
