// SPDX-License-Identifier: Apache-2.0
// Is WAN Miniport (IP) bound to what gives a tunnel its address, and to nothing that hinders it?
#include "checks/rules/adapter/adapter_checks.h"
#include "checks/rules/adapter/adapter_rule.h"
#include "checks/rules/last_failure.h"

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"adapter.miniport.unbound", "adapter.miniport.foreign-filter"};

struct Protocol
{
    const char *hardwareId;
    const char *component;
    Severity severity;
};
constexpr Protocol kProtocols[] = {
    {kIpMiniport, "ms_wanarp", Severity::Problem},
    {kIp6Miniport, "ms_wanarpv6", Severity::Warning},
};

bool anyFailedWith(const Evidence &evidence, const QString &code)
{
    const QList<Connection> judged = judgedConnections(evidence);
    return std::any_of(judged.cbegin(), judged.cend(), [&](const Connection &connection) {
        return codeToExplain(evidence, connection) == code;
    });
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    const AdapterEvidence &adapter = *evidence.adapter;
    const QStringList codes{u"720"_s};
    QList<Finding> findings;
    for (const Protocol &protocol : kProtocols) {
        const QString id = QLatin1String(protocol.hardwareId);
        const QString component = QLatin1String(protocol.component);
        const AdapterDevice *device = deviceOf(adapter, id);
        if (device != nullptr && isBound(adapter, id, component) == false) {
            findings.append({QLatin1String(kFindings[0]),
                             protocol.severity,
                             {{u"adapter"_s, deviceName(*device)}, {u"component"_s, component}},
                             id == QLatin1String(kIpMiniport) ? codes : QStringList{}});
        }
    }
    const AdapterDevice *device = deviceOf(adapter, QLatin1String(kIpMiniport));
    const bool failed = anyFailedWith(evidence, codes.first());
    for (const AdapterBinding &filter : foreignFilters(adapter)) {
        findings.append(
            {QLatin1String(kFindings[1]),
             failed ? Severity::Problem : Severity::Warning,
             {{u"adapter"_s, device == nullptr ? filter.hardwareId : deviceName(*device)},
              {u"component"_s, filter.component},
              {u"description"_s,
               filter.description.isEmpty() ? filter.component : filter.description}},
             codes});
    }
    return findings;
}

bool gotFarEnough(const Evidence &evidence)
{
    return !evidence.adapter->unread.contains(u"bindings"_s);
}

} // namespace

constinit const Check kAdapterBindings{
    {.id = "adapter.bindings",
     .stage = Stage::Adapter,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "WAN Miniport (IP) is bound to the Remote Access IP ARP Driver and to no filter "
                   "of another vendor."),
     .source = {"Remote Access (VPN and AOVPN) troubleshooting guidance",
                "Troubleshoot Remote Access VPN issues"},
     .needs = EvidenceKind::Connections | EvidenceKind::Adapter,
     .findings = kFindings},
    adapterApplies,
    evaluate,
    gotFarEnough};

} // namespace aovpn::rules
