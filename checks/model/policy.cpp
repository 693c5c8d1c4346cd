// SPDX-License-Identifier: Apache-2.0
#include "checks/model/policy.h"

#include "checks/model/json_file.h"

namespace aovpn {

Result<SitePolicy> parsePolicy(const QByteArray &text, const QString &where)
{
    return parseJsonFile<SitePolicy>(text, where, QLatin1String("aovpn-doctor/policy/"), 1);
}

} // namespace aovpn
