// SPDX-License-Identifier: Apache-2.0
// Is this computer inside the company's own network, where the connection stays down on purpose?
#include "checks/rules/profile/connection_rule.h"
#include "checks/rules/profile/profile_checks.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"profile.trigger.inside-trusted-network",
                                     "profile.trigger.trusted-network-not-recognised"};
constexpr char kWhyNot[] = QT_TRANSLATE_NOOP("Reasons", "the profile names no trusted network");

bool inScope(const Connection &connection)
{
    return isNativeProfile(connection) && connection.alwaysOn.value_or(true) &&
           !connection.trustedNetworks.value_or(QStringList{}).isEmpty();
}

/// "Corp.Example." -> "corp.example"
QString bare(const QString &suffix)
{
    QString name = suffix.trimmed().toLower();
    while (name.endsWith(u'.')) {
        name.chop(1);
    }
    return name;
}

/// The suffix of this network that the profile names; empty: none. The whole suffix has to agree.
QString trustedSuffix(const Connection &connection, const TriggerEvidence &triggers)
{
    for (const QString &suffix : triggers.networkSuffixes) {
        for (const QString &trusted : *connection.trustedNetworks) {
            if (!bare(suffix).isEmpty() && bare(suffix) == bare(trusted)) {
                return suffix;
            }
        }
    }
    return {};
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    const TriggerEvidence &triggers = *evidence.triggers;
    QList<Finding> findings;
    for (const Connection &connection : judgedConnections(evidence)) {
        const QString suffix =
            inScope(connection) ? trustedSuffix(connection, triggers) : QString();
        if (suffix.isEmpty()) {
            continue;
        }
        const QJsonObject values{{u"suffix"_s, suffix}};
        if (triggers.networkCategory == u"public") {
            findings.append(connectionFinding(
                kFindings[1], Severity::Warning, connection,
                {{u"suffix"_s, suffix}, {u"category"_s, triggers.networkCategory}}));
        } else {
            findings.append(connectionFinding(kFindings[0], Severity::Notice, connection, values));
        }
    }
    return findings;
}

} // namespace

constinit const Check kProfileTrustedNetwork{
    {.id = "profile.trusted-network",
     .stage = Stage::Profile,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "This computer is outside the trusted networks of the profile, or Windows "
                   "recognises that it is inside."),
     .source = {"VPN auto-triggered profile options", "Trusted network detection"},
     .needs = EvidenceKind::Connections | EvidenceKind::Triggers,
     .findings = kFindings},
    appliesToAny<inScope, kWhyNot>,
    evaluate};

} // namespace aovpn::rules
