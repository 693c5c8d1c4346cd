// SPDX-License-Identifier: Apache-2.0
// Does the connection lead to a VPN server that can prove its name?
#include "checks/model/host_name.h"
#include "checks/rules/profile/connection_rule.h"
#include "checks/rules/profile/profile_checks.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"profile.server.missing", "profile.server.not-expected",
                                     "profile.server.address"};
constexpr char kWhyNot[] =
    QT_TRANSLATE_NOOP("Reasons", "the file holds only the EAP part of a profile");

bool isExpected(const QString &server, const SitePolicy &policy)
{
    return policy.servers.isEmpty() ||
           std::any_of(policy.servers.begin(), policy.servers.end(),
                       [&server](const QString &name) { return isSameHost(name, server); });
}

QList<Finding> judge(const Connection &connection, const SitePolicy &policy)
{
    if (connection.server.isEmpty()) {
        return {connectionFinding(kFindings[0], Severity::Problem, connection, {}, {u"868"_s})};
    }
    QList<Finding> findings;
    if (!isExpected(connection.server, policy)) {
        findings.append(connectionFinding(
            kFindings[1], Severity::Problem, connection,
            {{u"server"_s, connection.server}, {u"expected"_s, policy.servers.join(u", "_s)}},
            {u"868"_s, u"809"_s}));
    }
    const bool namesServer = usesIkev2(connection) || usesSstp(connection);
    if (namesServer && !canonicalAddress(connection.server).isEmpty()) {
        findings.append(connectionFinding(kFindings[2], Severity::Warning, connection,
                                          {{u"server"_s, connection.server}},
                                          {u"13801"_s, u"0x800B010F"_s}));
    }
    return findings;
}

} // namespace

constinit const Check kProfileServer{
    {.id = "profile.server",
     .stage = Stage::Profile,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks",
         "The connection names a VPN server that is expected, and by the name in its certificate."),
     .source = {"Troubleshoot Always On VPN", "Error code 13801; Error code 868"},
     .needs = EvidenceKind::Connections,
     .findings = kFindings},
    appliesToAny<isNativeProfile, kWhyNot>,
    judgeEach<isNativeProfile, judge>};

} // namespace aovpn::rules
