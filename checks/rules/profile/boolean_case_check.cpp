// SPDX-License-Identifier: Apache-2.0
// Are the booleans of a ProfileXML spelled as Windows reads them?
#include "checks/rules/profile/connection_rule.h"
#include "checks/rules/profile/profile_checks.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"profile.boolean-case"};
constexpr char kWhyNot[] = QT_TRANSLATE_NOOP("Reasons", "the profile is not a ProfileXML file");

bool inScope(const Connection &connection)
{
    return connection.format == ProfileFormat::ProfileXml;
}

QList<Finding> judge(const Connection &connection, const SitePolicy & /*policy*/)
{
    QList<Finding> findings;
    for (const ProfileDefect &defect : connection.defects) {
        if (defect.topic == u"boolean-case") {
            findings.append(
                connectionFinding(kFindings[0], Severity::Problem, connection,
                                  {{u"where"_s, defect.where}, {u"value"_s, defect.value}}));
        }
    }
    return findings;
}

} // namespace

constinit const Check kProfileBooleanCase{
    {.id = "profile.boolean-case",
     .stage = Stage::Profile,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "Booleans in a ProfileXML are written true or false, in lower case."),
     .source = {"Deploy Always On VPN: client connections",
                "Create the ProfileXML, important note"},
     .needs = EvidenceKind::Connections,
     .findings = kFindings},
    appliesToAny<inScope, kWhyNot>,
    judgeEach<inScope, judge>};

} // namespace aovpn::rules
