// SPDX-License-Identifier: Apache-2.0
// Are the roots that the profile names among this computer's trusted roots?
#include "checks/model/thumbprint.h"
#include "checks/rules/authentication/authentication_checks.h"
#include "checks/rules/authentication/sign_in_rule.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"authentication.trusted-root.not-in-store"};
constexpr char kWhyNot[] =
    QT_TRANSLATE_NOOP("Reasons", "the profile names no roots for the sign-in server");

bool inScope(const Connection &connection)
{
    const QStringList roots = connection.trustedRoots.value_or(QStringList{});
    return validationIsOn(connection) && std::any_of(roots.begin(), roots.end(), isThumbprint);
}

/// The store of a helpdesk computer that runs Linux says nothing about the laptop.
Applies applies(const Evidence &evidence, const SitePolicy &policy)
{
    const bool storeTells = evidence.system && evidence.system->os == u"windows"_s &&
                            evidence.trust && evidence.trust->source.contains(u"system"_s);
    return !storeTells ? Applies{QT_TRANSLATE_NOOP(
                             "Reasons", "the trusted roots of a Windows computer are not known")}
                       : appliesToAny<inScope, kWhyNot>(evidence, policy);
}

/// One root that is there lets the sign-in succeed if the server uses it; none is a certain
/// failure.
QList<Finding> judgeRoots(const Connection &connection, const QStringList &store)
{
    QStringList absent;
    qsizetype present = 0;
    for (const QString &root : *connection.trustedRoots) {
        if (!isThumbprint(root)) {
            continue;
        }
        if (store.contains(root, Qt::CaseInsensitive)) {
            ++present;
        } else {
            absent.append(root);
        }
    }
    QList<Finding> findings;
    for (const QString &root : absent) {
        findings.append(
            connectionFinding(kFindings[0], present == 0 ? Severity::Problem : Severity::Warning,
                              connection, {{u"thumbprint"_s, root}}, {u"864"_s, u"703"_s}));
    }
    return findings;
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    QList<Finding> findings;
    const QList<Connection> judged = judgedConnections(evidence);
    for (const Connection &connection : judged) {
        if (inScope(connection)) {
            findings.append(judgeRoots(connection, evidence.trust->rootThumbprints));
        }
    }
    return findings;
}

} // namespace

constinit const Check kAuthenticationTrustedRootStore{
    {.id = "authentication.trusted-root-store",
     .stage = Stage::Authentication,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "The root of the sign-in server is among the trusted roots of this computer."),
     .source = {"Always On VPN Error Code 864", "Missing root certificate"},
     .needs = EvidenceKind::Connections | EvidenceKind::Trust | EvidenceKind::System,
     .findings = kFindings},
    applies,
    evaluate};

} // namespace aovpn::rules
