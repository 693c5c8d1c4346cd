// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows_values/name_rules.h"

using namespace Qt::StringLiterals;

namespace aovpn::windows_values {
namespace {

// ConfigOptions. Source: [MS-GPNRPT] 2.2.2.2.
constexpr int kDirectAccess = 0x4;
constexpr int kGenericServers = 0x8;

QStringList serversIn(const QString &text)
{
    QStringList servers;
    for (const QString &one : text.split(u';', Qt::SkipEmptyParts)) {
        servers.append(one.trimmed());
    }
    servers.removeAll(QString());
    return servers;
}

} // namespace

std::optional<NameRule> nameRule(const RegistryValues &values, const QString &source)
{
    NameRule rule{.suffixes = values.list(u"Name"_s), .source = source};
    if (rule.suffixes.isEmpty()) {
        return std::nullopt;
    }
    const int options = values.integer(u"ConfigOptions"_s).value_or(0);
    if ((options & kGenericServers) != 0) {
        rule.servers = serversIn(values.text(u"GenericDNSServers"_s));
    } else if ((options & kDirectAccess) != 0) {
        rule.servers = serversIn(values.text(u"DirectAccessDNSServers"_s));
    }
    return rule;
}

} // namespace aovpn::windows_values
