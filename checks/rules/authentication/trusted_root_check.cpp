// SPDX-License-Identifier: Apache-2.0
// Does the profile name the root that the sign-in server's certificate leads to?
#include "checks/model/thumbprint.h"
#include "checks/rules/authentication/authentication_checks.h"
#include "checks/rules/authentication/sign_in_rule.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"authentication.trusted-root.missing",
                                     "authentication.trusted-root.malformed",
                                     "authentication.trusted-root.mismatch"};
constexpr char kWhyNot[] = QT_TRANSLATE_NOOP(
    "Reasons", "the profile does not check the sign-in server by its certificate");

/// Mismatch: none of the roots that the profile trusts is an expected one.
QList<Finding> compare(const Connection &connection, const QStringList &roots,
                       const QStringList &expected)
{
    const bool found = std::any_of(expected.begin(), expected.end(),
                                   [&roots](const QString &root) { return roots.contains(root); });
    if (found || expected.isEmpty() || roots.isEmpty()) {
        return {};
    }
    return {connectionFinding(
        kFindings[2], Severity::Problem, connection,
        {{u"profile"_s, roots.join(u", "_s)}, {u"expected"_s, expected.join(u", "_s)}},
        {u"864"_s, u"812"_s})};
}

QList<Finding> judge(const Connection &connection, const SitePolicy &policy)
{
    if (!connection.trustedRoots && !saysAll(connection)) {
        return {};
    }
    const QStringList stated = connection.trustedRoots.value_or(QStringList{});
    if (stated.isEmpty()) {
        return {connectionFinding(kFindings[0], Severity::Warning, connection, {}, {u"703"_s})};
    }
    QList<Finding> findings;
    QStringList roots;
    for (const QString &root : stated) {
        if (isThumbprint(root)) {
            roots.append(root);
        } else {
            findings.append(connectionFinding(kFindings[1], Severity::Problem, connection,
                                              {{u"value"_s, root}}, {u"864"_s, u"703"_s}));
        }
    }
    findings.append(
        compare(connection, roots, policy.authentication.trustedRoots.value_or(QStringList{})));
    return findings;
}

} // namespace

constinit const Check kAuthenticationTrustedRoot{
    {.id = "authentication.trusted-root",
     .stage = Stage::Authentication,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "The profile names the SHA-1 thumbprint of the root of the sign-in server."),
     .source = {"EapTlsConnectionPropertiesV1 schema; MsPeapConnectionPropertiesV1 schema",
                "TrustedRootCA"},
     .needs = EvidenceKind::Connections,
     .findings = kFindings},
    appliesToAny<validationIsOn, kWhyNot>,
    judgeEach<validationIsOn, judge>};

} // namespace aovpn::rules
