// SPDX-License-Identifier: Apache-2.0
// rtnetlink octets of any kind: no read past the end, and whatever comes out is a valid prefix.
#include "checks/system/linux/route_translation.h"

#include <cstdint>
#include <cstdlib>

using namespace aovpn;
using namespace aovpn::linux_system;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView octets(data, static_cast<qsizetype>(size));
    QList<KernelRoute> routes;
    QList<RoutingRule> rules;
    for (const NetlinkMessage &message : netlinkMessages(octets)) {
        (void)interfaceOf(message);
        (void)addressOf(message);
        (void)systemRouteOf(message, {});
        if (const auto route = routeOf(message)) {
            routes.append(*route);
        }
        if (const auto rule = ruleOf(message)) {
            rules.append(*rule);
        }
    }
    for (const Route &route : flatten(routes, rules)) {
        if (!IpPrefix::parse(route.prefix, HostBits::Refuse)) {
            std::abort();
        }
    }
    return 0;
}
