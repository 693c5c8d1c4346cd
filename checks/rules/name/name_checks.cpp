// SPDX-License-Identifier: Apache-2.0
#include "checks/rules/name/name_checks.h"

#include "checks/model/address.h"
#include "checks/model/server_name.h"

namespace aovpn::rules {

bool serverIsName(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    if (evidence.name) {
        return evidence.name->status4 != LookupStatus::Literal &&
               evidence.name->status6 != LookupStatus::Literal;
    }
    const QString server = diagnosedServer(evidence);
    return !server.isEmpty() && !IpAddress::parse(server);
}

} // namespace aovpn::rules
