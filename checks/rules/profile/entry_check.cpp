// SPDX-License-Identifier: Apache-2.0
// Is the entry the only one of its name in the phonebook?
#include "checks/rules/profile/connection_rule.h"
#include "checks/rules/profile/profile_checks.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"profile.entry.duplicate"};
constexpr char kWhyNot[] = QT_TRANSLATE_NOOP("Reasons", "the profile is not from a phone book");

bool inScope(const Connection &connection)
{
    return connection.format == ProfileFormat::Rasphone;
}

QList<Finding> judge(const Connection &connection, const SitePolicy & /*policy*/)
{
    QStringList places;
    for (const ProfileDefect &defect : connection.defects) {
        if (defect.topic == u"duplicate-entry") {
            places.append(defect.where);
        }
    }
    if (places.isEmpty()) {
        return {};
    }
    return {connectionFinding(kFindings[0], Severity::Warning, connection,
                              {{u"where"_s, places.join(u", "_s)}})};
}

} // namespace

constinit const Check kProfileEntry{
    {.id = "profile.entry",
     .stage = Stage::Profile,
     .requirement =
         QT_TRANSLATE_NOOP("Checks", "No two entries in a phone book have the same name."),
     .source = {"MS-RRASM", "2.2.2.2"},
     .needs = EvidenceKind::Connections,
     .findings = kFindings},
    appliesToAny<inScope, kWhyNot>,
    judgeEach<inScope, judge>};

} // namespace aovpn::rules
