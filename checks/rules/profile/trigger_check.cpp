// SPDX-License-Identifier: Apache-2.0
// May Windows start this connection by itself?
#include "checks/rules/profile/connection_rule.h"
#include "checks/rules/profile/profile_checks.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"profile.trigger.disabled", "profile.trigger.other-profile"};
constexpr char kWhyNot[] =
    QT_TRANSLATE_NOOP("Reasons", "the connection is not one that starts by itself");

/// A phonebook entry does not always say whether it is Always On; then the list of Windows does.
/// A device tunnel has a list of its own.
bool inScope(const Connection &connection)
{
    return isNativeProfile(connection) && !connection.name.isEmpty() &&
           connection.alwaysOn.value_or(true) && !connection.deviceTunnel.value_or(false);
}

QList<Finding> judge(const Connection &connection, const TriggerEvidence &triggers)
{
    if (triggers.disabledProfiles.contains(connection.name, Qt::CaseInsensitive)) {
        return {connectionFinding(kFindings[0], Severity::Problem, connection)};
    }
    if (connection.alwaysOn.value_or(false) && !triggers.triggeredProfile.isEmpty() &&
        triggers.triggeredProfile.compare(connection.name, Qt::CaseInsensitive) != 0) {
        return {connectionFinding(kFindings[1], Severity::Warning, connection,
                                  {{u"other"_s, triggers.triggeredProfile}})};
    }
    return {};
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    QList<Finding> findings;
    for (const Connection &connection : judgedConnections(evidence)) {
        if (inScope(connection)) {
            findings.append(judge(connection, *evidence.triggers));
        }
    }
    return findings;
}

} // namespace

constinit const Check kProfileTrigger{
    {.id = "profile.trigger",
     .stage = Stage::Profile,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "An Always On connection is the one that Windows starts by itself, and nobody "
                   "has disconnected it by hand."),
     .source = {"VPN auto-triggered profile options", "Always On"},
     .needs = EvidenceKind::Connections | EvidenceKind::Triggers,
     .findings = kFindings},
    appliesToAny<inScope, kWhyNot>,
    evaluate};

} // namespace aovpn::rules
