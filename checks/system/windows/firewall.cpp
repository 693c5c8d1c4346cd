// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/firewall.h"

#include "checks/system/windows/com.h"
#include "checks/system/windows/registry.h"

#include <netfw.h>

using namespace Qt::StringLiterals;

namespace aovpn::windows_system {
namespace {

struct ProfileName
{
    NET_FW_PROFILE_TYPE2 type;
    const char *category;
    const char *policyKey;
    const char *ownKey; ///< that of private networks kept the name of Windows XP
};
constexpr ProfileName kProfiles[] = {
    {NET_FW_PROFILE2_DOMAIN, "domain", "DomainProfile", "DomainProfile"},
    {NET_FW_PROFILE2_PRIVATE, "private", "PrivateProfile", "StandardProfile"},
    {NET_FW_PROFILE2_PUBLIC, "public", "PublicProfile", "PublicProfile"},
};

Result<QList<FirewallProfile>> askFirewall()
{
    const ComThread com;
    if (FAILED(com.code())) {
        return comFailure(com.code(), u"CoInitializeEx"_s);
    }
    HRESULT code = S_OK;
    const auto policy =
        created<INetFwPolicy2>(__uuidof(NetFwPolicy2), __uuidof(INetFwPolicy2), &code);
    if (!policy) {
        return comFailure(code, u"INetFwPolicy2"_s);
    }
    LONG active = 0;
    code = policy->get_CurrentProfileTypes(&active);
    if (FAILED(code)) {
        return comFailure(code, u"INetFwPolicy2::CurrentProfileTypes"_s);
    }
    QList<FirewallProfile> profiles;
    for (const ProfileName &name : kProfiles) {
        FirewallProfile profile{.category = QLatin1String(name.category),
                                .active = (active & name.type) != 0};
        VARIANT_BOOL enabled = VARIANT_FALSE;
        code = policy->get_FirewallEnabled(name.type, &enabled);
        if (FAILED(code)) {
            return comFailure(code, u"INetFwPolicy2::FirewallEnabled"_s);
        }
        profile.enabled = enabled != VARIANT_FALSE;
        NET_FW_ACTION action{};
        if (SUCCEEDED(policy->get_DefaultOutboundAction(name.type, &action))) {
            profile.blocksOutbound = action == NET_FW_ACTION_BLOCK;
        }
        profiles.append(profile);
    }
    return profiles;
}

/// A value of group policy, else that of this computer. Null: neither is set.
std::optional<bool> setting(const windows_values::RegistryValues &policy,
                            const windows_values::RegistryValues &own, const QString &name)
{
    auto value = policy.number(name);
    if (!value) {
        value = own.number(name);
    }
    return value ? std::optional(*value != 0) : std::nullopt;
}

Result<QList<FirewallProfile>> readRegistry()
{
    QList<FirewallProfile> profiles;
    bool known = false;
    for (const ProfileName &name : kProfiles) {
        const auto policy = registryValuesIfAny(
            Hive::Machine,
            u"SOFTWARE\\Policies\\Microsoft\\WindowsFirewall\\"_s + QLatin1String(name.policyKey));
        const auto own = registryValuesIfAny(
            Hive::Machine,
            u"SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy\\"_s +
                QLatin1String(name.ownKey));
        if (!policy || !own) {
            return policy ? own.error() : policy.error();
        }
        const FirewallProfile profile{.category = QLatin1String(name.category),
                                      .enabled = setting(*policy, *own, u"EnableFirewall"_s),
                                      .blocksOutbound =
                                          setting(*policy, *own, u"DefaultOutboundAction"_s)};
        known = known || profile.enabled.has_value();
        profiles.append(profile);
    }
    if (!known) {
        return Failure{FailureKind::NotSupported, 0, u"the system does not say it"_s,
                       u"firewall"_s};
    }
    return profiles;
}

} // namespace

Result<QList<FirewallProfile>> firewallProfiles()
{
    auto asked = askFirewall();
    return asked ? asked : readRegistry();
}

} // namespace aovpn::windows_system
