// SPDX-License-Identifier: Apache-2.0
// Does a device tunnel have the only settings with which Windows starts one?
#include "checks/rules/profile/connection_rule.h"
#include "checks/rules/profile/profile_checks.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"profile.device-tunnel.settings"};
constexpr char kWhyNot[] = QT_TRANSLATE_NOOP("Reasons", "the profile is not for a device tunnel");

bool inScope(const Connection &connection)
{
    return isNativeProfile(connection) && connection.deviceTunnel.value_or(false);
}

/// "IKEv2 first" is what Windows makes of IKEv2; a protocol list may hold IKEv2 alone.
bool excludesIkev2(const Connection &connection)
{
    return connection.strategy && *connection.strategy != VpnStrategy::Ikev2Only &&
           *connection.strategy != VpnStrategy::Ikev2First &&
           *connection.strategy != VpnStrategy::ProtocolList;
}

/// A ProfileXML says all that is set, so what it leaves out is off; a phonebook may be older than
/// the setting.
bool isOff(const Connection &connection, std::optional<bool> setting)
{
    return !setting.value_or(connection.format != ProfileFormat::ProfileXml);
}

QStringList defectsOf(const Connection &connection)
{
    QStringList details;
    if (excludesIkev2(connection)) {
        details.append(u"not-ikev2"_s);
    }
    if (connection.authentication == AuthenticationMethod::Mixed) {
        details.append(u"user-method"_s);
    } else if (connection.authentication
                   ? connection.authentication != AuthenticationMethod::MachineCertificate
                   : connection.format == ProfileFormat::ProfileXml) {
        details.append(u"not-machine-certificate"_s);
    }
    if (connection.routing == RoutingMode::Force) {
        details.append(u"force-tunnel"_s);
    }
    if (isOff(connection, connection.alwaysOn) && !connection.lockDown.value_or(false)) {
        details.append(u"not-always-on"_s);
    }
    if (connection.appTriggers > 0) {
        details.append(u"trigger"_s);
    }
    if (connection.format == ProfileFormat::Rasphone && connection.allUsers == false) {
        details.append(u"user-phonebook"_s);
    }
    return details;
}

QList<Finding> judge(const Connection &connection, const SitePolicy & /*policy*/)
{
    QList<Finding> findings;
    for (const QString &detail : defectsOf(connection)) {
        // Only a wrong way to sign in leads to an error of the computer's certificate.
        const bool isMethod = detail == u"user-method" || detail == u"not-machine-certificate";
        findings.append(
            connectionFinding(kFindings[0], Severity::Problem, connection, {{u"detail"_s, detail}},
                              isMethod ? QStringList{u"13801"_s, u"13806"_s} : QStringList{}));
    }
    return findings;
}

} // namespace

constinit const Check kProfileDeviceTunnel{
    {.id = "profile.device-tunnel",
     .stage = Stage::Profile,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks",
         "A device tunnel is an Always On IKEv2 split tunnel of all users that signs in with the "
         "machine certificate alone and has no trigger."),
     .source = {"Configure an Always On VPN device tunnel",
                "Device tunnel requirements and features"},
     .needs = EvidenceKind::Connections,
     .findings = kFindings},
    appliesToAny<inScope, kWhyNot>,
    judgeEach<inScope, judge>};

} // namespace aovpn::rules
