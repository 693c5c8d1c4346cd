// SPDX-License-Identifier: Apache-2.0
// Do the services of Windows run that the connection's tunnels need?
#include "checks/rules/adapter/adapter_checks.h"
#include "checks/rules/adapter/adapter_rule.h"

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"adapter.service.stopped", "adapter.service.missing"};

bool anyTunnel(const Connection & /*connection*/)
{
    return true;
}

bool usesIpsec(const Connection &connection)
{
    return usesIkev2(connection) || usesL2tp(connection);
}

bool usesEap(const Connection &connection)
{
    return connection.authentication == AuthenticationMethod::Eap ||
           connection.authentication == AuthenticationMethod::Mixed;
}

bool usesCertificate(const Connection &connection)
{
    return !certificateStores(connection).isEmpty();
}

struct NeededService
{
    const char *name;
    bool (*neededBy)(const Connection &connection);
    std::array<const char *, 2> codes; ///< end at the first null
};
constexpr NeededService kServices[] = {
    {"RasMan", anyTunnel, {"834", nullptr}},
    {"nsi", anyTunnel, {}},
    {"Dnscache", anyTunnel, {}},
    {"BFE", usesIpsec, {"827", "789"}},
    {"IKEEXT", usesIpsec, {"827", "789"}},
    {"SstpSvc", usesSstp, {"834", nullptr}},
    {"PolicyAgent", usesL2tp, {"789", nullptr}},
    {"EapHost", usesEap, {}},
    {"CryptSvc", usesCertificate, {}},
    {"KeyIso", usesCertificate, {}},
};

/// What the service's state means; null: it is as it should be. A disabled one that still runs is
/// gone after the next start; a manual one that is stopped starts when it is needed.
std::optional<Severity> weightOf(const WindowsService &service)
{
    const bool disabled = service.start == ServiceStart::Disabled;
    switch (service.state) {
    case ServiceState::Missing:
        return Severity::Problem;
    case ServiceState::Stopped:
        return disabled || service.start == ServiceStart::Automatic
                   ? std::optional(Severity::Problem)
                   : std::nullopt;
    case ServiceState::Running:
    case ServiceState::Starting:
        return disabled ? std::optional(Severity::Warning) : std::nullopt;
    }
    return std::nullopt;
}

QList<Finding> judge(const AdapterEvidence &adapter, const Connection &connection)
{
    QList<Finding> findings;
    for (const NeededService &needed : kServices) {
        const auto service = std::find_if(
            adapter.services.cbegin(), adapter.services.cend(), [&](const WindowsService &one) {
                return one.name.compare(QLatin1String(needed.name), Qt::CaseInsensitive) == 0;
            });
        if (!needed.neededBy(connection) || service == adapter.services.cend()) {
            continue;
        }
        const auto weight = weightOf(*service);
        if (!weight) {
            continue;
        }
        QStringList codes;
        for (const char *code : needed.codes) {
            if (code != nullptr) {
                codes.append(QLatin1String(code));
            }
        }
        const bool missing = service->state == ServiceState::Missing;
        findings.append(connectionFinding(
            kFindings[missing ? 1 : 0], *weight, connection,
            {{u"service"_s, QLatin1String(needed.name)}, {u"start"_s, enumName(service->start)}},
            codes));
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

constinit const Check kAdapterServices{
    {.id = "adapter.services",
     .stage = Stage::Adapter,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "The services that this connection needs run or can be started."),
     .source = {"Routing and Remote Access Error Codes",
                "ERROR_IPSEC_SERVICE_STOPPED (827), ERROR_RASMAN_SERVICE_STOPPED (834)"},
     .needs = EvidenceKind::Connections | EvidenceKind::Adapter,
     .findings = kFindings},
    adapterApplies,
    evaluate};

} // namespace aovpn::rules
