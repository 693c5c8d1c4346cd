// SPDX-License-Identifier: Apache-2.0
// Does the TLS certificate of SSTP lead to a root that this organisation uses for it?
#include "checks/rules/reachability/ike_ports.h"
#include "checks/rules/server_certificate/certificate_check.h"
#include "checks/rules/server_certificate/server_certificate_checks.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"server-certificate.chain.other-root"};

/// The root that the path ends at, or nullptr: then it is not known.
const CertificateFacts *rootOf(const CertificateEvidence &evidence)
{
    if (evidence.purpose != CertificatePurpose::SstpServer || !evidence.path ||
        evidence.path->certificates.isEmpty()) {
        return nullptr;
    }
    switch (evidence.path->end) {
    case PathEnd::TrustedRoot:
    case PathEnd::UntrustedRoot:
    case PathEnd::SelfSigned:
        return &evidence.path->certificates.last();
    case PathEnd::Incomplete:
    case PathEnd::NotBuilt:
        break;
    }
    return nullptr;
}

Applies applies(const Evidence &evidence, const SitePolicy &policy)
{
    if (policy.tlsRoots.isEmpty()) {
        return {QT_TRANSLATE_NOOP("Reasons",
                                  "the site policy names no roots for the server's web port")};
    }
    const bool isThere = !evidence.certificates ||
                         std::any_of(evidence.certificates->cbegin(), evidence.certificates->cend(),
                                     [](const CertificateEvidence &one) {
                                         return one.purpose == CertificatePurpose::SstpServer &&
                                                readableLeaf(one) != nullptr;
                                     });
    return appliesIf(
        isThere,
        QT_TRANSLATE_NOOP("Reasons", "no readable certificate of the server's web port was given"));
}

bool gotFarEnough(const Evidence &evidence)
{
    return std::any_of(evidence.certificates->cbegin(), evidence.certificates->cend(),
                       [](const CertificateEvidence &one) { return rootOf(one) != nullptr; });
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy &policy)
{
    QList<Finding> findings;
    for (const CertificateEvidence &one : *evidence.certificates) {
        const CertificateFacts *root = rootOf(one);
        if (root == nullptr || policy.tlsRoots.contains(root->sha1)) {
            continue;
        }
        findings.append({QLatin1String(kFindings[0]),
                         Severity::Problem,
                         {{u"server"_s, serverName(evidence)},
                          {u"address"_s, QString(one.origin).remove(u":443"_s)},
                          {u"port"_s, 443},
                          {u"root"_s, root->subject},
                          {u"thumbprint"_s, root->sha1},
                          {u"purpose"_s, enumName(one.purpose)}},
                         {u"0x800B0109"_s, u"0x80072746"_s}});
    }
    return findings;
}

} // namespace

constinit const Check kServerCertificateTlsRoot{
    {.id = "server-certificate.tls-root",
     .stage = Stage::ServerCertificate,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "The certificate of the server's web port leads to a root that the site policy "
                   "names."),
     .source = {"[MS-SSTP]", "3.2.5.2 and 5.1 (crypto binding)"},
     .needs = EvidenceKind::Certificates,
     .findings = kFindings},
    applies,
    evaluate,
    gotFarEnough};

} // namespace aovpn::rules
