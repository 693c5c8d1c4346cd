// SPDX-License-Identifier: Apache-2.0
// Is this a profile of another VPN client?
#include "checks/rules/profile/connection_rule.h"
#include "checks/rules/profile/profile_checks.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"profile.plugin"};
constexpr char kWhyNot[] = QT_TRANSLATE_NOOP("Reasons", "the profile is not a ProfileXML file");

bool inScope(const Connection &connection)
{
    return connection.format == ProfileFormat::ProfileXml;
}

QList<Finding> judge(const Connection &connection, const SitePolicy & /*policy*/)
{
    if (!connection.pluginProfile.value_or(false)) {
        return {};
    }
    return {connectionFinding(kFindings[0], Severity::Notice, connection)};
}

} // namespace

constinit const Check kProfilePlugin{
    {.id = "profile.plugin",
     .stage = Stage::Profile,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "The profile belongs to the VPN client that is part of Windows."),
     .source = {"VPNv2 CSP", "PluginProfile"},
     .needs = EvidenceKind::Connections,
     .findings = kFindings},
    appliesToAny<inScope, kWhyNot>,
    judgeEach<inScope, judge>};

} // namespace aovpn::rules
