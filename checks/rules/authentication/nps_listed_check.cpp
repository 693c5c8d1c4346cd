// SPDX-License-Identifier: Apache-2.0
// Do the names and roots that the profile lists fit the certificate that the sign-in server showed?
#include "checks/model/certificate_name.h"
#include "checks/model/thumbprint.h"
#include "checks/rules/authentication/authentication_checks.h"
#include "checks/rules/authentication/server_name_match.h"
#include "checks/rules/authentication/sign_in_rule.h"
#include "checks/rules/server_certificate/certificate_check.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kNameFindings[] = {"authentication.nps-certificate.name-not-listed",
                                         "authentication.nps-certificate.name-case"};
constexpr const char *kRootFindings[] = {"authentication.nps-certificate.root-not-listed"};

/// One with an expected name comes out of a file: it was not shown to this profile.
bool wasShown(const CertificateEvidence &evidence)
{
    return evidence.purpose == CertificatePurpose::NpsServer && evidence.expectedName.isEmpty() &&
           readableLeaf(evidence) != nullptr;
}

bool listsNames(const Connection &connection)
{
    return validationIsOn(connection) &&
           connection.serverValidation.value_or(ServerValidation{}).namesApplied.value_or(true) &&
           !connection.serverNames.value_or(QStringList{}).isEmpty();
}

bool listsRoots(const Connection &connection)
{
    const QStringList roots = connection.trustedRoots.value_or(QStringList{});
    return validationIsOn(connection) && std::any_of(roots.cbegin(), roots.cend(), isThumbprint);
}

Applies appliesTo(const Evidence &evidence, bool (*inScope)(const Connection &), const char *whyNot)
{
    const QList<Connection> judged = judgedConnections(evidence);
    if (evidence.connections && std::none_of(judged.cbegin(), judged.cend(), inScope)) {
        return {whyNoneInScope(judged, whyNot)};
    }
    const bool shown =
        evidence.certificates &&
        std::any_of(evidence.certificates->cbegin(), evidence.certificates->cend(), wasShown);
    return appliesIf(shown,
                     QT_TRANSLATE_NOOP("Reasons", "the sign-in server showed no certificate"));
}

template <typename Judge>
QList<Finding> judgeShown(const Evidence &evidence, bool (*inScope)(const Connection &),
                          const Judge &judge)
{
    QList<Finding> findings;
    const QList<Connection> judged = judgedConnections(evidence);
    for (const Connection &connection : judged) {
        for (const CertificateEvidence &one : *evidence.certificates) {
            if (inScope(connection) && wasShown(one)) {
                if (auto finding = judge(connection, one)) {
                    findings.append(*std::move(finding));
                }
            }
        }
    }
    return findings;
}

/// One of the names that the certificate carries must be listed.
std::optional<Finding> judgeName(const Connection &connection, const CertificateEvidence &shown)
{
    const QStringList names = serverNames(*readableLeaf(shown));
    NameMatch best = NameMatch::No;
    for (const QString &name : names) {
        best = std::max(best, bestNameMatch(*connection.serverNames, name));
    }
    const QJsonObject values{{u"names"_s, listText(names)},
                             {u"profile"_s, connection.serverNames->join(u"; "_s)}};
    switch (best) {
    case NameMatch::No:
        return connectionFinding(kNameFindings[0], Severity::Problem, connection, values,
                                 {u"853"_s, u"812"_s});
    case NameMatch::ButForCase:
        return connectionFinding(kNameFindings[1], Severity::Warning, connection, values,
                                 {u"853"_s});
    case NameMatch::Yes:
        break;
    }
    return std::nullopt;
}

/// Where the path ends before its root, nobody knows which root it would have led to, unless a
/// certificate of the path is listed already.
bool leadsToARoot(const CertificateEvidence &shown)
{
    return shown.path && !shown.path->certificates.isEmpty() &&
           shown.path->end != PathEnd::NotBuilt && shown.path->end != PathEnd::Incomplete;
}

bool holdsListed(const Connection &connection, const CertificateEvidence &shown)
{
    const QStringList listed = connection.trustedRoots.value_or(QStringList{});
    const QList<CertificateFacts> path =
        shown.path ? shown.path->certificates : QList<CertificateFacts>{};
    return std::any_of(path.cbegin(), path.cend(), [&listed](const CertificateFacts &one) {
        return isThumbprint(one.sha1) && listed.contains(one.sha1);
    });
}

bool rootsGotFarEnough(const Evidence &evidence)
{
    const QList<Connection> judged = judgedConnections(evidence);
    return std::any_of(judged.cbegin(), judged.cend(), [&](const Connection &connection) {
        return listsRoots(connection) &&
               std::any_of(evidence.certificates->cbegin(), evidence.certificates->cend(),
                           [&](const CertificateEvidence &one) {
                               return wasShown(one) &&
                                      (leadsToARoot(one) || holdsListed(connection, one));
                           });
    });
}

/// A certificate of the path that the profile lists is enough.
std::optional<Finding> judgeRoot(const Connection &connection, const CertificateEvidence &shown)
{
    if (!leadsToARoot(shown) || holdsListed(connection, shown)) {
        return std::nullopt;
    }
    QStringList listed = *connection.trustedRoots;
    listed.removeIf([](const QString &root) { return !isThumbprint(root); });
    const QList<CertificateFacts> &path = shown.path->certificates;
    return connectionFinding(kRootFindings[0], Severity::Problem, connection,
                             {{u"root"_s, path.last().subject},
                              {u"thumbprint"_s, path.last().sha1},
                              {u"profile"_s, listed.join(u", "_s)}},
                             {u"864"_s, u"703"_s});
}

} // namespace

constinit const Check kNpsCertificateListedName{
    {.id = "authentication.nps-certificate.listed-name",
     .stage = Stage::Authentication,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "The profile lists a name of the certificate that the sign-in server shows, in "
                   "the same case."),
     .source = {"EapTlsConnectionPropertiesV1 schema; MsPeapConnectionPropertiesV1 schema",
                "ServerNames (what is shown was proven on FreeRADIUS only, not on NPS)"},
     .needs = EvidenceKind::Connections | EvidenceKind::Certificates,
     .findings = kNameFindings},
    [](const Evidence &evidence, const SitePolicy & /*policy*/) {
        return appliesTo(
            evidence, listsNames,
            QT_TRANSLATE_NOOP("Reasons", "the profile lists no names of sign-in servers"));
    },
    [](const Evidence &evidence, const SitePolicy & /*policy*/) {
        return judgeShown(evidence, listsNames, judgeName);
    }};

constinit const Check kNpsCertificateListedRoot{
    {.id = "authentication.nps-certificate.listed-root",
     .stage = Stage::Authentication,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "The profile lists the root above the certificate that the sign-in server "
                   "shows."),
     .source = {"EapTlsConnectionPropertiesV1 schema; MsPeapConnectionPropertiesV1 schema",
                "TrustedRootCA (what is shown was proven on FreeRADIUS only, not on NPS)"},
     .needs = EvidenceKind::Connections | EvidenceKind::Certificates,
     .findings = kRootFindings},
    [](const Evidence &evidence, const SitePolicy & /*policy*/) {
        return appliesTo(
            evidence, listsRoots,
            QT_TRANSLATE_NOOP("Reasons", "the profile names no roots for the sign-in server"));
    },
    [](const Evidence &evidence, const SitePolicy & /*policy*/) {
        return judgeShown(evidence, listsRoots, judgeRoot);
    },
    rootsGotFarEnough};

} // namespace aovpn::rules
