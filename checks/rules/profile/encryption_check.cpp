// SPDX-License-Identifier: Apache-2.0
// Does the connection encrypt?
#include "checks/rules/profile/connection_rule.h"
#include "checks/rules/profile/profile_checks.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"profile.encryption.none"};
constexpr char kWhyNot[] =
    QT_TRANSLATE_NOOP("Reasons", "the profile says nothing about encryption");

bool inScope(const Connection &connection)
{
    return isNativeProfile(connection) && connection.dataEncryption.has_value();
}

QList<Finding> judge(const Connection &connection, const SitePolicy & /*policy*/)
{
    if (connection.dataEncryption != u"none"_s) {
        return {};
    }
    return {
        connectionFinding(kFindings[0], Severity::Warning, connection, {}, {u"741"_s, u"742"_s})};
}

} // namespace

constinit const Check kProfileEncryption{
    {.id = "profile.encryption",
     .stage = Stage::Profile,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "The connection does not ask for a tunnel without encryption."),
     .source = {"MS-RRASM", "2.2.2.2 DataEncryption"},
     .needs = EvidenceKind::Connections,
     .findings = kFindings},
    appliesToAny<inScope, kWhyNot>,
    judgeEach<inScope, judge>};

} // namespace aovpn::rules
