// SPDX-License-Identifier: Apache-2.0
// Windows said that the tunnel got no address: is it the server that gave none?
#include "checks/rules/adapter/adapter_checks.h"
#include "checks/rules/adapter/adapter_rule.h"
#include "checks/rules/last_failure.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"adapter.address.none"};

bool isAboutAddresses(const QString &code)
{
    return code == u"720"_s || code == u"840"_s || code == u"13899"_s;
}

Applies applies(const Evidence &evidence, const SitePolicy &policy)
{
    const Applies native = adapterApplies(evidence, policy);
    const QList<Connection> judged = judgedConnections(evidence);
    return !native
               ? native
               : appliesIf(
                     !evidence.events ||
                         std::any_of(judged.cbegin(), judged.cend(),
                                     [&evidence](const Connection &one) {
                                         return isAboutAddresses(codeToExplain(evidence, one));
                                     }),
                     QT_TRANSLATE_NOOP("Reasons", "Windows reported no failure to get an address"));
}

bool works(const AdapterEvidence &adapter, const QString &hardwareId)
{
    const AdapterDevice *device = deviceOf(adapter, hardwareId);
    return device != nullptr && isHealthy(*device);
}

/// Does the miniport work that the dial used? Where the log does not name it: is there one that
/// works?
bool tunnelWorks(const AdapterEvidence &adapter, const Connection &connection, const QString &used)
{
    const QList<NeededDevice> needed = neededDevices(connection);
    const auto isUsed = [&used](const NeededDevice &one) {
        return used.compare(QLatin1String(one.name), Qt::CaseInsensitive) == 0;
    };
    const bool known = std::any_of(needed.cbegin(), needed.cend(), isUsed);
    return std::any_of(needed.cbegin(), needed.cend(), [&](const NeededDevice &one) {
        const QString id = QLatin1String(one.hardwareId);
        return id != QLatin1String(kIpMiniport) && (!known || isUsed(one)) && works(adapter, id);
    });
}

/// Everything on this side is as it should be: then the other side gave no address. Filters hinder
/// PPP (720); the address of an IKEv2 tunnel (840, 13899) comes with IKE itself.
bool isHealthyHere(const AdapterEvidence &adapter, const Connection &connection,
                   const QString &code, const QString &used)
{
    return works(adapter, QLatin1String(kIpMiniport)) && tunnelWorks(adapter, connection, used) &&
           isBound(adapter, QLatin1String(kIpMiniport), u"ms_wanarp"_s) == true &&
           (code != u"720"_s || foreignFilters(adapter).isEmpty());
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    QList<Finding> findings;
    const QList<Connection> judged = judgedConnections(evidence);
    for (const Connection &connection : judged) {
        const QString code = codeToExplain(evidence, connection);
        const auto failure = recentFailure(evidence, connection);
        if (usesMiniports(connection) && isAboutAddresses(code) &&
            isHealthyHere(*evidence.adapter, connection, code,
                          failure ? failure->device : QString())) {
            findings.append(connectionFinding(kFindings[0], Severity::Problem, connection,
                                              {{u"code"_s, code}},
                                              {u"720"_s, u"840"_s, u"13899"_s}));
        }
    }
    return findings;
}

} // namespace

constinit const Check kAdapterAddress{
    {.id = "adapter.address",
     .stage = Stage::Adapter,
     .requirement = QT_TRANSLATE_NOOP("Checks", "The VPN server gives the tunnel an address."),
     .source = {"Install and configure a virtual private network server",
                "Can't establish a remote access VPN connection"},
     .needs = EvidenceKind::Connections | EvidenceKind::Adapter | EvidenceKind::Events,
     .findings = kFindings},
    applies,
    evaluate};

} // namespace aovpn::rules
