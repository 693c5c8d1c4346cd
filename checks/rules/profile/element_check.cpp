// SPDX-License-Identifier: Apache-2.0
// Do the elements of a ProfileXML stand where Windows looks for them?
#include "checks/rules/profile/connection_rule.h"
#include "checks/rules/profile/profile_checks.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"profile.element.misplaced"};
constexpr char kWhyNot[] = QT_TRANSLATE_NOOP("Reasons", "the profile is not a ProfileXML file");

bool inScope(const Connection &connection)
{
    return connection.format == ProfileFormat::ProfileXml;
}

QList<Finding> judge(const Connection &connection, const SitePolicy & /*policy*/)
{
    QList<Finding> findings;
    for (const ProfileDefect &defect : connection.defects) {
        if (defect.topic == u"element-misplaced") {
            findings.append(
                connectionFinding(kFindings[0], Severity::Warning, connection,
                                  {{u"where"_s, defect.where}, {u"value"_s, defect.value}}));
        }
    }
    return findings;
}

} // namespace

constinit const Check kProfileElement{
    {.id = "profile.element",
     .stage = Stage::Profile,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks",
         "Every element of a ProfileXML stands at the level and under the name of its schema."),
     .source = {"VPNv2 CSP", "ProfileXML XSD"},
     .needs = EvidenceKind::Connections,
     .findings = kFindings},
    appliesToAny<inScope, kWhyNot>,
    judgeEach<inScope, judge>};

} // namespace aovpn::rules
