// SPDX-License-Identifier: Apache-2.0
#include "checks/rules/adapter/adapter_rule.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr char kWhyNot[] =
    QT_TRANSLATE_NOOP("Reasons", "no connection of Windows' own VPN client is known");

bool sameId(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

bool usesMiniports(const Connection &connection)
{
    return isNativeProfile(connection);
}

Applies adapterApplies(const Evidence &evidence, const SitePolicy &policy)
{
    return appliesToAny<usesMiniports, kWhyNot>(evidence, policy);
}

QList<NeededDevice> neededDevices(const Connection &connection)
{
    QList<NeededDevice> tunnels;
    if (usesIkev2(connection)) {
        tunnels.append(NeededDevice{"MS_AgileVpnMiniport", "WAN Miniport (IKEv2)"});
    }
    if (usesSstp(connection)) {
        tunnels.append(NeededDevice{"MS_SstpMiniport", "WAN Miniport (SSTP)"});
    }
    if (usesL2tp(connection)) {
        tunnels.append(NeededDevice{"MS_L2tpMiniport", "WAN Miniport (L2TP)"});
    }
    if (connection.strategy == VpnStrategy::PptpOnly) {
        tunnels.append(NeededDevice{"MS_PptpMiniport", "WAN Miniport (PPTP)"});
    }
    const bool onlyWay = tunnels.size() == 1;
    for (NeededDevice &device : tunnels) {
        device.onlyWay = onlyWay;
    }
    return QList<NeededDevice>{{kIpMiniport, "WAN Miniport (IP)"}} + tunnels;
}

const AdapterDevice *deviceOf(const AdapterEvidence &adapter, const QString &hardwareId)
{
    const auto found =
        std::find_if(adapter.devices.cbegin(), adapter.devices.cend(),
                     [&](const AdapterDevice &one) { return sameId(one.hardwareId, hardwareId); });
    return found == adapter.devices.cend() ? nullptr : &*found;
}

bool isHealthy(const AdapterDevice &device)
{
    return device.started && device.problemCode == 0;
}

QString deviceName(const AdapterDevice &device)
{
    return device.description.isEmpty() ? device.hardwareId : device.description;
}

std::optional<bool> isBound(const AdapterEvidence &adapter, const QString &hardwareId,
                            const QString &component)
{
    std::optional<bool> bound;
    for (const AdapterBinding &binding : adapter.bindings) {
        if (sameId(binding.hardwareId, hardwareId)) {
            const bool isIt = sameId(binding.component, component) && binding.enabled;
            bound = bound.value_or(false) || isIt;
        }
    }
    return bound;
}

QList<AdapterBinding> foreignFilters(const AdapterEvidence &adapter)
{
    // The first five are Windows' own; ms_ndiscap is its packet capture; symc_teefer2 stands in
    // Microsoft's own listing of a healthy adapter.
    static const QStringList known = {
        u"ms_pacer"_s,        u"ms_wanarp"_s,  u"ms_wanarpv6"_s,  u"ms_wfplwf_lower"_s,
        u"ms_wfplwf_upper"_s, u"ms_ndiscap"_s, u"symc_teefer2"_s,
    };
    QList<AdapterBinding> foreign = adapter.bindings;
    foreign.removeIf([](const AdapterBinding &binding) {
        return !binding.enabled || !sameId(binding.hardwareId, QLatin1String(kIpMiniport)) ||
               known.contains(binding.component, Qt::CaseInsensitive);
    });
    return foreign;
}

} // namespace aovpn::rules
