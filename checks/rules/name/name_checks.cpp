// SPDX-License-Identifier: Apache-2.0
#include "checks/rules/name/name_checks.h"

#include "checks/model/address.h"
#include "checks/model/server_name.h"

#include <QtGlobal>

namespace aovpn::rules {

Applies serverIsName(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    static constexpr char kAddress[] =
        QT_TRANSLATE_NOOP("Reasons", "the server is given as an address");
    if (evidence.name) {
        return appliesIf(evidence.name->status4 != LookupStatus::Literal &&
                             evidence.name->status6 != LookupStatus::Literal,
                         kAddress);
    }
    const QString server = diagnosedServer(evidence);
    return server.isEmpty() ? Applies{QT_TRANSLATE_NOOP("Reasons", "no VPN server is known")}
                            : appliesIf(!IpAddress::parse(server), kAddress);
}

} // namespace aovpn::rules
