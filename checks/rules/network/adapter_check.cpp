// SPDX-License-Identifier: Apache-2.0
// Is this computer in a network at all, and did it get an address there?
#include "checks/model/address.h"
#include "checks/rules/network/network_checks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"network.no-adapter", "network.no-address"};
constexpr qsizetype kMostNames = 5;

bool isPhysical(const NetworkInterface &one)
{
    return one.kind != InterfaceKind::Loopback && one.kind != InterfaceKind::Tunnel;
}

/// An address that leads further than to the next computer. Link-local ones are what a computer
/// gives itself when nobody gave it one (RFC 3927, 1.2).
bool leadsSomewhere(const InterfaceAddress &one)
{
    const auto address = IpAddress::parse(one.address);
    return address && !address->isLinkLocal() && !address->isLoopback() &&
           !address->isUnspecified();
}

bool hasAddress(const NetworkInterface &one)
{
    return std::any_of(one.addresses.cbegin(), one.addresses.cend(), leadsSomewhere);
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    const QStringList codes{u"800"_s, u"809"_s, u"868"_s};
    QStringList names;
    for (const NetworkInterface &one : evidence.routing->interfaces) {
        if (!one.up || !isPhysical(one)) {
            continue;
        }
        if (hasAddress(one)) {
            return {};
        }
        names.append(one.name);
    }
    if (names.isEmpty()) {
        return {{.id = u"network.no-adapter"_s, .severity = Severity::Problem, .codes = codes}};
    }
    return {{.id = u"network.no-address"_s,
             .severity = Severity::Problem,
             .values = {{u"interface"_s, names.mid(0, kMostNames).join(u", "_s)}},
             .codes = codes}};
}

} // namespace

constinit const Check kNetworkAdapter{
    {.id = "network.adapter",
     .stage = Stage::Network,
     .requirement =
         QT_TRANSLATE_NOOP("Checks", "This computer is connected to a network (Wi-Fi, cable or "
                                     "mobile data) and has an address in it."),
     .source = {"RFC 2131; RFC 3927", "2131: 3.1; 3927: 1.2"},
     .needs = EvidenceKind::Routing,
     .findings = kFindings},
    nullptr,
    evaluate};

} // namespace aovpn::rules
