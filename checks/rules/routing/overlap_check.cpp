// SPDX-License-Identifier: Apache-2.0
// Does the local network use addresses of the corporate network?
#include "checks/rules/routing/routing_checks.h"
#include "checks/rules/routing/tunnel_state.h"

#include <QHash>

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
            networks.append({prefix, interface.name});
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
               ? Applies{"neither the site policy nor the profile names company networks"}
               : appliesIf(!evidence.routing || !isInside(evidence),
                           "this computer is inside the company network");
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy &policy)
{
    const PrefixSet prefixes = corporate(evidence, policy);
    QList<Finding> findings;
    for (const LocalNetwork &local : localNetworks(*evidence.routing)) {
        // The local network wins over a corporate prefix that is as long or shorter.
        const auto hit = prefixes.around(local.prefix);
        if (hit && findings.size() < kMostFindings) {
            findings.append({.id = u"routing.overlap"_s,
                             .severity = Severity::Problem,
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
