// SPDX-License-Identifier: Apache-2.0
// Do the services of Windows run that the connection's tunnels need?
#include "checks/rules/adapter/adapter_checks.h"
#include "checks/rules/adapter/adapter_rule.h"
#include "checks/rules/last_failure.h"

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

/// What a stopped service means whose start type is automatic.
enum class WhenStopped {
    Fault,    ///< it runs from the start of Windows
    Odd,      ///< likewise, but others start it when they need it
    ByDesign, ///< an event starts it (trigger start), for example the first dial
};

struct NeededService
{
    const char *name;
    bool (*neededBy)(const Connection &connection);
    std::array<const char *, 2> codes; ///< end at the first null
    WhenStopped whenStopped = WhenStopped::Odd;
    bool ipsec = false; ///< a tunnel over TCP 443 is built without it
};
constexpr NeededService kServices[] = {
    // RasMan depends on SstpSvc, so without that one no tunnel is built.
    {"RasMan", anyTunnel, {"834", nullptr}, WhenStopped::Fault},
    {"nsi", anyTunnel, {}},
    {"Dnscache", anyTunnel, {}},
    {"BFE", usesIpsec, {"827", "789"}, WhenStopped::Fault, true},
    {"IKEEXT", usesIpsec, {"827", "789"}, WhenStopped::ByDesign, true},
    {"SstpSvc", usesSstp, {"834", nullptr}},
    {"PolicyAgent", usesL2tp, {"789", nullptr}, WhenStopped::ByDesign, true},
    {"EapHost", usesEap, {}},
    {"CryptSvc", usesCertificate, {}},
    {"KeyIso", usesCertificate, {}},
};

QStringList codesOf(const NeededService &needed)
{
    QStringList codes;
    for (const char *code : needed.codes) {
        if (code != nullptr) {
            codes.append(QLatin1String(code));
        }
    }
    return codes;
}

/// What the state of a stopped automatic service means; null: nothing. The error that it leads to
/// shows that nothing starts it.
std::optional<Severity> weightOfStopped(const NeededService &needed, bool reported)
{
    if (reported || needed.whenStopped == WhenStopped::Fault) {
        return Severity::Problem;
    }
    return needed.whenStopped == WhenStopped::Odd ? std::optional(Severity::Warning) : std::nullopt;
}

/// What the service's state means; null: it is as it should be. A disabled one that still runs is
/// gone after the next start; a manual one that is stopped starts when it is needed.
std::optional<Severity> weightOf(const WindowsService &service, const NeededService &needed,
                                 bool reported)
{
    const bool disabled = service.start == ServiceStart::Disabled;
    switch (service.state) {
    case ServiceState::Missing:
        return Severity::Problem;
    case ServiceState::Stopped:
        if (disabled) {
            return Severity::Problem;
        }
        return service.start == ServiceStart::Automatic ? weightOfStopped(needed, reported)
                                                        : std::nullopt;
    case ServiceState::Running:
    case ServiceState::Starting:
        return disabled ? std::optional(Severity::Warning) : std::nullopt;
    }
    return std::nullopt;
}

QList<Finding> judge(const Evidence &evidence, const Connection &connection)
{
    const QList<WindowsService> &services = evidence.adapter->services;
    const QString code = codeToExplain(evidence, connection);
    QList<Finding> findings;
    for (const NeededService &needed : kServices) {
        const auto service =
            std::find_if(services.cbegin(), services.cend(), [&](const WindowsService &one) {
                return one.name.compare(QLatin1String(needed.name), Qt::CaseInsensitive) == 0;
            });
        if (!needed.neededBy(connection) || service == services.cend()) {
            continue;
        }
        const QStringList codes = codesOf(needed);
        const bool reported = codes.contains(code);
        auto weight = weightOf(*service, needed, reported);
        if (!weight) {
            continue;
        }
        if (needed.ipsec && usesSstp(connection) && !reported) {
            weight = Severity::Warning; // another tunnel is left
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
            findings.append(judge(evidence, connection));
        }
    }
    return findings;
}

bool gotFarEnough(const Evidence &evidence)
{
    return !evidence.adapter->unread.contains(u"services"_s);
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
    evaluate,
    gotFarEnough};

} // namespace aovpn::rules
