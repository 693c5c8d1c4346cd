// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows_values/adapter_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::windows_values {

bool isTunnelDevice(const QString &hardwareId)
{
    const QString id = hardwareId.toLower();
    return id.startsWith(u"ms_ndiswan"_s) ||
           (id.startsWith(u"ms_"_s) && id.endsWith(u"miniport"_s));
}

QStringList boundMiniports()
{
    return {u"ms_ndiswanip"_s, u"ms_ndiswanipv6"_s, u"ms_ndiswanbh"_s};
}

QList<AdapterBinding> bindingsOf(const QString &hardwareId, const QList<BindingPath> &paths,
                                 const QMap<QString, QString> &names)
{
    QList<AdapterBinding> bindings;
    for (const BindingPath &path : paths) {
        const qsizetype count = path.components.size();
        if (count < 2 || path.components.last().compare(hardwareId, Qt::CaseInsensitive) != 0) {
            continue;
        }
        const QString &component = path.components.at(count - 2);
        const auto known =
            std::find_if(bindings.begin(), bindings.end(), [&component](const auto &one) {
                return one.component.compare(component, Qt::CaseInsensitive) == 0;
            });
        // Who binds to a protocol may be switched off while the protocol itself is not.
        const bool enabled = path.enabled;
        if (known != bindings.end()) {
            known->enabled = known->enabled || enabled;
            continue;
        }
        bindings.append({hardwareId, component, names.value(component.toLower()), enabled});
    }
    return bindings;
}

} // namespace aovpn::windows_values
