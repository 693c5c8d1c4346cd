// SPDX-License-Identifier: Apache-2.0
#include "checks/system/linux/route_table.h"

#include "checks/system/linux/netlink_socket.h"
#include "checks/system/linux/resolv_conf.h"
#include "checks/system/linux/route_translation.h"

#include <QFileInfo>

#include <cerrno>
#include <linux/rtnetlink.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace aovpn::linux_system {
namespace {

/// A fixed structure as the body of a request.
template <typename T> QByteArray body(const T &value)
{
    QByteArray octets(reinterpret_cast<const char *>(&value), sizeof(value));
    octets.append(QByteArray((4 - octets.size() % 4) % 4, '\0'));
    return octets;
}

Result<QByteArray> dump(NetlinkSocket &socket, int type, const QByteArray &body)
{
    return socket.ask(type, NLM_F_DUMP, body);
}

/// Does the driver call this a wireless interface? The hardware type says Ethernet.
bool isWireless(const QString &name)
{
    return !name.contains(u'/') && (QFileInfo::exists(u"/sys/class/net/%1/wireless"_s.arg(name)) ||
                                    QFileInfo::exists(u"/sys/class/net/%1/phy80211"_s.arg(name)));
}

Result<QList<NetworkInterface>> readInterfaces(NetlinkSocket &socket)
{
    const auto links = dump(socket, RTM_GETLINK, body(ifinfomsg{.ifi_family = AF_UNSPEC}));
    if (!links) {
        return links.error();
    }
    const auto addresses = dump(socket, RTM_GETADDR, body(ifaddrmsg{.ifa_family = AF_UNSPEC}));
    if (!addresses) {
        return addresses.error();
    }
    QHash<int, QList<InterfaceAddress>> byInterface;
    for (const NetlinkMessage &message : netlinkMessages(*addresses)) {
        if (const auto address = addressOf(message)) {
            byInterface[address->first].append(address->second);
        }
    }
    QList<NetworkInterface> interfaces;
    for (const NetlinkMessage &message : netlinkMessages(*links)) {
        if (auto interface = interfaceOf(message)) {
            if (interface->kind == InterfaceKind::Ethernet && isWireless(interface->name)) {
                interface->kind = InterfaceKind::Wireless;
            }
            interface->addresses = byInterface.value(interface->index);
            interfaces.append(*std::move(interface));
        }
    }
    return interfaces;
}

Result<QList<Route>> readRoutes(NetlinkSocket &socket)
{
    QList<KernelRoute> routes;
    QList<RoutingRule> rules;
    for (const int family : {AF_INET, AF_INET6}) {
        const auto familyOctet = static_cast<unsigned char>(family);
        const auto answer = dump(socket, RTM_GETROUTE, body(rtmsg{.rtm_family = familyOctet}));
        if (!answer && answer.error().kind == FailureKind::NotSupported) {
            continue; // IPv6 is not there
        }
        if (!answer) {
            return answer.error();
        }
        for (const NetlinkMessage &message : netlinkMessages(*answer)) {
            if (auto route = routeOf(message)) {
                routes.append(*std::move(route));
            }
        }
        // A kernel without policy routing has no rules; then the main table alone counts.
        if (const auto text = dump(socket, RTM_GETRULE, body(rtmsg{.rtm_family = familyOctet}))) {
            for (const NetlinkMessage &message : netlinkMessages(*text)) {
                if (const auto rule = ruleOf(message)) {
                    rules.append(*rule);
                }
            }
        }
    }
    return flatten(routes, rules);
}

QByteArray routeQuestion(const IpAddress &target)
{
    rtmsg header{};
    header.rtm_family = target.isV4() ? AF_INET : AF_INET6;
    header.rtm_dst_len = static_cast<unsigned char>(target.bits());
    const auto size = static_cast<std::size_t>(target.bits() / 8);
    const rtattr attribute{static_cast<unsigned short>(sizeof(rtattr) + size), RTA_DST};
    QByteArray question = body(header) + body(attribute);
    question.append(reinterpret_cast<const char *>(target.octets().data()),
                    static_cast<qsizetype>(size));
    return question;
}

/// The kernel's own choice; nullopt if it was not willing to say.
std::optional<SystemRoute> askRoute(NetlinkSocket &socket, const IpAddress &target)
{
    const auto answer = socket.ask(RTM_GETROUTE, 0, routeQuestion(target));
    if (!answer) {
        const bool unreachable = answer.error().kind == FailureKind::Unreachable ||
                                 answer.error().kind == FailureKind::AccessDenied ||
                                 answer.error().osCode == EINVAL; // prohibit and blackhole routes
        return unreachable ? std::optional(SystemRoute{.target = target.toString()}) : std::nullopt;
    }
    for (const NetlinkMessage &message : netlinkMessages(*answer)) {
        if (auto route = systemRouteOf(message, target.toString())) {
            return route;
        }
    }
    return std::nullopt;
}

} // namespace

Result<RoutingEvidence> LinuxRouteTable::read(const QList<QHostAddress> &targets)
{
    auto socket = NetlinkSocket::open();
    if (!socket) {
        return socket.error();
    }
    auto interfaces = readInterfaces(*socket);
    if (!interfaces) {
        return interfaces.error();
    }
    auto routes = readRoutes(*socket);
    if (!routes) {
        return routes.error();
    }
    RoutingEvidence evidence;
    evidence.interfaces = *std::move(interfaces);
    evidence.routes = *std::move(routes);
    for (const QHostAddress &target : targets) {
        const auto address = IpAddress::parse(target.toString());
        if (const auto route = address ? askRoute(*socket, *address) : std::nullopt) {
            evidence.systemRoutes.append(*route);
        }
    }
    const ResolvConf resolvConf = readResolvConf();
    evidence.dnsServers = resolvConf.servers;
    evidence.dnsSuffixes = resolvConf.suffixes;
    return evidence;
}

} // namespace aovpn::linux_system
