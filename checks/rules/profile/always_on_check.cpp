// SPDX-License-Identifier: Apache-2.0
// Does an Always On connection know where it must not start?
#include "checks/rules/profile/connection_rule.h"
#include "checks/rules/profile/profile_checks.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"profile.always-on.no-trusted-network"};
constexpr char kWhyNot[] =
    QT_TRANSLATE_NOOP("Reasons", "the profile is not Always On, or it is in LockDown mode");

/// With LockDown there is no trusted network at all.
bool inScope(const Connection &connection)
{
    return isNativeProfile(connection) && connection.alwaysOn.value_or(false) &&
           !connection.lockDown.value_or(false);
}

QList<Finding> judge(const Connection &connection, const SitePolicy & /*policy*/)
{
    if (!connection.trustedNetworks.value_or(QStringList{}).isEmpty()) {
        return {};
    }
    return {connectionFinding(kFindings[0], Severity::Notice, connection)};
}

} // namespace

constinit const Check kProfileAlwaysOn{
    {.id = "profile.always-on",
     .stage = Stage::Profile,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks",
         "An Always On connection names the trusted networks at which it does not start."),
     .source = {"VPNv2 CSP", "TrustedNetworkDetection"},
     .needs = EvidenceKind::Connections,
     .findings = kFindings},
    appliesToAny<inScope, kWhyNot>,
    judgeEach<inScope, judge>};

} // namespace aovpn::rules
