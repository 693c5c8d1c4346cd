// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/name_rule_table.h"

#include "checks/system/windows/registry.h"
#include "checks/system/windows_values/name_rules.h"

using namespace Qt::StringLiterals;

namespace aovpn::windows_system {
namespace {

constexpr qsizetype kMostRules = 1000;

struct Place
{
    const char *key;
    const char *source;
};
constexpr Place kPlaces[] = {
    {"SOFTWARE\\Policies\\Microsoft\\Windows NT\\DNSClient\\DnsPolicyConfig", "policy"},
    {"SYSTEM\\CurrentControlSet\\Services\\Dnscache\\Parameters\\DnsPolicyConfig", "computer"},
};

} // namespace

Result<QList<NameRule>> nameRules()
{
    QList<NameRule> rules;
    for (const Place &place : kPlaces) {
        const QString key = QLatin1String(place.key);
        const auto names = registrySubkeys(Hive::Machine, key);
        if (!names) {
            return names.error();
        }
        for (const QString &name : *names) {
            const auto values = registryValues(Hive::Machine, key + u'\\' + name);
            if (!values || rules.size() >= kMostRules) {
                continue;
            }
            if (auto rule = windows_values::nameRule(*values, QLatin1String(place.source))) {
                rules.append(*std::move(rule));
            }
        }
    }
    return rules;
}

} // namespace aovpn::windows_system
