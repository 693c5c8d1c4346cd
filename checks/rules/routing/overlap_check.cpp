// SPDX-License-Identifier: Apache-2.0
// Does the local network use addresses of the corporate network?
#include "checks/rules/routing/routing_checks.h"
#include "checks/rules/routing/tunnel_state.h"

#include <QHash>
#include <QtGlobal>

#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"routing.overlap"};

struct LocalNetwork
{
    IpPrefix prefix;
    QString interface;
    int index = 0; ///< of the interface
};

bool isLocalInterface(const NetworkInterface &interface)
{
    return interface.up && interface.kind != InterfaceKind::Tunnel &&
           interface.kind != InterfaceKind::Loopback;
}

/// A network with neighbours in it, not a single host, and none that exists on every link.
bool isNetwork(const IpPrefix &prefix)
{
    const IpAddress &address = prefix.address();
    return prefix.length() > 1 && prefix.length() < address.bits() && !address.isLinkLocal() &&
           !address.isMulticast() && !address.isLoopback();
}

/// The networks that this computer is directly on, outside any tunnel: by its addresses and by its
/// on-link routes.
QList<LocalNetwork> localNetworks(const RoutingEvidence &routing)
{
    QList<LocalNetwork> networks;
    std::set<std::pair<IpPrefix, QString>> seen;
    const auto add = [&](const IpPrefix &prefix, const NetworkInterface &interface) {
        if (isNetwork(prefix) && isLocalInterface(interface) &&
            seen.insert({prefix, interface.name}).second) {
            networks.append({prefix, interface.name, interface.index});
        }
    };
    QHash<int, const NetworkInterface *> byIndex;
    for (const NetworkInterface &interface : routing.interfaces) {
        byIndex.insert(interface.index, &interface);
        for (const InterfaceAddress &entry : interface.addresses) {
            if (const auto address = IpAddress::parse(entry.address)) {
                add(IpPrefix(*address, entry.prefixLength), interface);
            }
        }
    }
    for (const Route &route : routing.routes) {
        const NetworkInterface *interface = byIndex.value(route.interfaceIndex, nullptr);
        if (interface == nullptr || !route.gateway.isEmpty() || route.unusable) {
            continue;
        }
        if (const auto prefix = IpPrefix::parse(route.prefix)) {
            add(*prefix, *interface);
        }
    }
    return networks;
}

/// Prefixes of the policy and of every judged profile: an overlap is there before connecting.
PrefixSet corporate(const Evidence &evidence, const SitePolicy &policy)
{
    PrefixSet prefixes;
    for (const IpPrefix &prefix : corporatePrefixes(policy, nullptr)) {
        prefixes.add(prefix);
    }
    for (const Connection &connection : judgedConnections(evidence)) {
        for (const IpPrefix &prefix : corporatePrefixes({}, &connection)) {
            prefixes.add(prefix);
        }
    }
    return prefixes;
}

/// Inside the organisation the local network is the corporate one: a suffix of the network is one
/// at which the profile does not connect.
bool isInside(const Evidence &evidence)
{
    QStringList here = evidence.routing->dnsSuffixes;
    for (const NetworkInterface &interface : evidence.routing->interfaces) {
        if (isLocalInterface(interface)) {
            here.append(interface.dnsSuffixes);
        }
    }
    for (const Connection &connection : judgedConnections(evidence)) {
        for (const QString &trusted : connection.trustedNetworks.value_or(QStringList{})) {
            if (!trusted.isEmpty() && here.contains(trusted, Qt::CaseInsensitive)) {
                return true;
            }
        }
    }
    return false;
}

Applies applies(const Evidence &evidence, const SitePolicy &policy)
{
    return corporate(evidence, policy).isEmpty()
               ? Applies{QT_TRANSLATE_NOOP(
                     "Reasons", "neither the site policy nor the profile names company networks")}
               : appliesIf(
                     !evidence.routing || !isInside(evidence),
                     QT_TRANSLATE_NOOP("Reasons", "this computer is inside the company network"));
}

/// Addresses that must lead into the tunnel: what the policy names, and the name servers of the
/// profiles and of a tunnel that is up.
QList<IpAddress> wantedInTunnel(const Evidence &evidence, const SitePolicy &policy)
{
    QStringList texts = policy.routing.dnsServers;
    for (const Connection &connection : judgedConnections(evidence)) {
        for (const ProfileNameRule &rule :
             connection.nameRules.value_or(QList<ProfileNameRule>{})) {
            texts.append(rule.servers);
        }
    }
    for (const NetworkInterface &tunnel : connectedTunnels(*evidence.routing)) {
        texts.append(tunnel.dnsServers);
    }
    QList<IpAddress> addresses;
    for (const QString &target : policy.routing.targets) {
        if (const auto address = parseRoutingTarget(target).address) {
            addresses.append(*address);
        }
    }
    for (const QString &text : std::as_const(texts)) {
        if (const auto address = IpAddress::parse(text)) {
            addresses.append(*address);
        }
    }
    return addresses;
}

/// Does a route of that interface lead on to other networks? Switches for virtual machines have
/// none.
bool hasGateway(const RoutingEvidence &routing, const LocalNetwork &local)
{
    return std::any_of(routing.routes.cbegin(), routing.routes.cend(), [&](const Route &route) {
        return route.interfaceIndex == local.index && !route.gateway.isEmpty() && !route.unusable;
    });
}

/// Is that all of a block for private use, or more?
bool isWholePrivateBlock(const IpPrefix &prefix)
{
    static const QStringList blocks = {u"10.0.0.0/8"_s, u"172.16.0.0/12"_s, u"192.168.0.0/16"_s,
                                       u"fc00::/7"_s, u"fd00::/8"_s};
    return std::any_of(blocks.cbegin(), blocks.cend(), [&prefix](const QString &text) {
        const auto block = IpPrefix::parse(text);
        return block && prefix.contains(*block);
    });
}

/// Organisations announce 10.0.0.0/8 whole and use hardly any of it: a home inside it does no harm
/// unless something that is needed lies in it. A prefix of their own is another matter: a part of
/// it is out of reach.
std::optional<Severity> weightOf(const Evidence &evidence, const LocalNetwork &local,
                                 const IpPrefix &corporate, const QList<IpAddress> &wanted)
{
    const bool needed = local.prefix.length() <= corporate.length() ||
                        std::any_of(wanted.cbegin(), wanted.cend(), [&](const IpAddress &address) {
                            return local.prefix.contains(address);
                        });
    if (needed) {
        return Severity::Problem;
    }
    const bool wide = isWholePrivateBlock(corporate);
    const bool leadsOn = hasGateway(*evidence.routing, local);
    if (wide && !leadsOn) {
        return std::nullopt;
    }
    if (evidence.reported == u"no-data"_s && leadsOn) {
        return Severity::Problem;
    }
    return wide ? Severity::Notice : Severity::Warning;
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy &policy)
{
    const PrefixSet prefixes = corporate(evidence, policy);
    const QList<IpAddress> wanted = wantedInTunnel(evidence, policy);
    QList<Finding> findings;
    for (const LocalNetwork &local : localNetworks(*evidence.routing)) {
        // The local network wins over a corporate prefix that is as long or shorter.
        const auto hit = prefixes.around(local.prefix);
        const auto weight = hit ? weightOf(evidence, local, *hit, wanted) : std::nullopt;
        if (weight && findings.size() < kMostFindings) {
            findings.append({.id = u"routing.overlap"_s,
                             .severity = *weight,
                             .values = {{u"local"_s, local.prefix.toString()},
                                        {u"corporate"_s, hit->toString()},
                                        {u"interface"_s, local.interface}}});
        }
    }
    return findings;
}

} // namespace

constinit const Check kRoutingOverlap{
    {.id = "routing.overlap",
     .stage = Stage::Routing,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "The local network uses no addresses of the corporate network, because the "
                   "route to the nearer network wins."),
     .source = {"RFC 1812", "5.2.4.3"},
     .needs = EvidenceKind::Routing,
     .findings = kFindings},
    applies,
    evaluate};

} // namespace aovpn::rules
