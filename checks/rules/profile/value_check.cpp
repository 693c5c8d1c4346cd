// SPDX-License-Identifier: Apache-2.0
// Has every setting of the profile a value that Windows knows?
#include "checks/rules/profile/connection_rule.h"
#include "checks/rules/profile/profile_checks.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"profile.value.unknown"};
constexpr char kWhyNot[] =
    QT_TRANSLATE_NOOP("Reasons", "the file holds no settings of a connection");

QList<Finding> judge(const Connection &connection, const SitePolicy & /*policy*/)
{
    QList<Finding> findings;
    for (const ProfileDefect &defect : connection.defects) {
        if (defect.topic == u"unknown-value") {
            findings.append(connectionFinding(
                kFindings[0], Severity::Warning, connection,
                {{u"where"_s, defect.where},
                 {u"element"_s, defect.value.section(u'=', 0, 0)},
                 {u"value"_s, defect.value.section(u'=', 1)},
                 {u"expected"_s,
                  defect.expected.isEmpty() ? u"a documented value"_s : defect.expected}}));
        }
    }
    return findings;
}

} // namespace

constinit const Check kProfileValue{
    {.id = "profile.value",
     .stage = Stage::Profile,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "Every setting of the profile has one of its documented values."),
     .source = {"VPNv2 CSP; MS-RRASM", "ProfileXML XSD; 2.2.2.2"},
     .needs = EvidenceKind::Connections,
     .findings = kFindings},
    appliesToAny<isProfile, kWhyNot>,
    judgeEach<isProfile, judge>};

} // namespace aovpn::rules
