// SPDX-License-Identifier: Apache-2.0
#include "checks/engine/tool_info.h"

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

/// Version of the set of checks; raised whenever a check is added or judges differently.
constexpr char kRulesVersion[] = "1";

} // namespace

ToolInfo toolInfo()
{
    return {u"AOVPN Doctor"_s, QStringLiteral(AOVPN_VERSION), QLatin1String(kRulesVersion)};
}

} // namespace aovpn
