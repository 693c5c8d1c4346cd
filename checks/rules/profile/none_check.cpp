// SPDX-License-Identifier: Apache-2.0
// Is there a connection at all?
#include "checks/rules/profile/connection_rule.h"
#include "checks/rules/profile/profile_checks.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"profile.none"};

/// A typed server name stands for no profile.
Applies applies(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    return appliesIf(
        !evidence.connections || evidence.connections->isEmpty() ||
            std::any_of(evidence.connections->begin(), evidence.connections->end(), isProfile),
        QT_TRANSLATE_NOOP("Reasons", "only a server name is known, no profile"));
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    if (!evidence.connections->isEmpty()) {
        return {};
    }
    // Which file was asked is known to the request, not to the evidence.
    return {Finding{QString::fromLatin1(kFindings[0]),
                    Severity::Problem,
                    QJsonObject{{u"file"_s, QString()}},
                    {u"623"_s}}};
}

} // namespace

constinit const Check kProfileNone{
    {.id = "profile.none",
     .stage = Stage::Profile,
     .requirement =
         QT_TRANSLATE_NOOP("Checks", "There is a VPN connection on this computer or in the file."),
     .source = {"Remote access troubleshooting guidance", "Connection issues"},
     .needs = EvidenceKind::Connections,
     .findings = kFindings},
    applies,
    evaluate};

} // namespace aovpn::rules
