// SPDX-License-Identifier: Apache-2.0
// Are the adapters there and working that the connection's tunnels are built with?
#include "checks/rules/adapter/adapter_checks.h"
#include "checks/rules/adapter/adapter_rule.h"

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"adapter.miniport.missing", "adapter.miniport.problem"};

QList<Finding> judge(const AdapterEvidence &adapter, const Connection &connection)
{
    QList<Finding> findings;
    const QStringList codes{u"720"_s, u"633"_s};
    for (const NeededDevice &needed : neededDevices(connection)) {
        const AdapterDevice *device = deviceOf(adapter, QLatin1String(needed.hardwareId));
        const Severity severity = needed.onlyWay ? Severity::Problem : Severity::Warning;
        if (device == nullptr) {
            findings.append(connectionFinding(kFindings[0], severity, connection,
                                              {{u"adapter"_s, QLatin1String(needed.name)}}, codes));
        } else if (!isHealthy(*device)) {
            findings.append(connectionFinding(
                kFindings[1], severity, connection,
                {{u"adapter"_s, deviceName(*device)}, {u"problemCode"_s, device->problemCode}},
                codes));
        }
    }
    return findings;
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    QList<Finding> findings;
    const QList<Connection> judged = judgedConnections(evidence);
    for (const Connection &connection : judged) {
        if (usesMiniports(connection)) {
            findings.append(judge(*evidence.adapter, connection));
        }
    }
    return findings;
}

} // namespace

constinit const Check kAdapterDevices{
    {.id = "adapter.devices",
     .stage = Stage::Adapter,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "The WAN Miniport devices that this connection needs are there and started, "
                   "without a problem code."),
     .source = {"\"Error 720: Can't connect to a VPN Connection\" when you try to establish a VPN "
                "connection",
                "Reinstall WAN miniport interface drivers"},
     .needs = EvidenceKind::Connections | EvidenceKind::Adapter,
     .findings = kFindings},
    adapterApplies,
    evaluate};

} // namespace aovpn::rules
