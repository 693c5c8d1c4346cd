// SPDX-License-Identifier: Apache-2.0
// Is this a computer on which Windows starts a device tunnel at all?
#include "checks/rules/profile/connection_rule.h"
#include "checks/rules/profile/profile_checks.h"

#include <QtGlobal>

#include <array>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"profile.device-tunnel.edition",
                                     "profile.device-tunnel.not-joined"};
constexpr char kWhyNot[] = QT_TRANSLATE_NOOP("Reasons", "the profile is not for a device tunnel");

bool inScope(const Connection &connection)
{
    return isNativeProfile(connection) && connection.deviceTunnel.value_or(false);
}

/// EditionID also has forms such as EnterpriseN, EnterpriseS, EducationN, IoTEnterpriseS.
/// ServerRdsh is Enterprise multi-session.
bool hasDeviceTunnel(const QString &edition)
{
    constexpr std::array kEditions{"Enterprise"_L1, "Education"_L1, "IoTEnterprise"_L1,
                                   "ServerRdsh"_L1};
    return std::any_of(kEditions.begin(), kEditions.end(), [&edition](QLatin1String start) {
        return edition.startsWith(start, Qt::CaseInsensitive);
    });
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    const SettingsEvidence &settings = *evidence.settings;
    QList<Finding> findings;
    for (const Connection &connection : judgedConnections(evidence)) {
        if (!inScope(connection)) {
            continue;
        }
        if (!settings.edition.isEmpty() && !hasDeviceTunnel(settings.edition)) {
            findings.append(connectionFinding(kFindings[0], Severity::Problem, connection,
                                              {{u"edition"_s, settings.edition}}));
        }
        if (settings.domainJoined == false) {
            findings.append(connectionFinding(kFindings[1], Severity::Problem, connection));
        }
    }
    return findings;
}

} // namespace

constinit const Check kProfileDeviceTunnelComputer{
    {.id = "profile.device-tunnel-computer",
     .stage = Stage::Profile,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "A device tunnel is on a computer with Windows Enterprise or Education that is "
                   "joined to the organisation's domain."),
     .source = {"Configure an Always On VPN device tunnel",
                "Device tunnel requirements and features"},
     .needs = EvidenceKind::Connections | EvidenceKind::Settings,
     .findings = kFindings},
    appliesToAny<inScope, kWhyNot>,
    evaluate};

} // namespace aovpn::rules
