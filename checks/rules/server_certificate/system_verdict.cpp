// SPDX-License-Identifier: Apache-2.0
// Does Windows' own chain engine come to the same verdict on the server's certificate?
#include "checks/model/system_verdict.h"

#include "checks/rules/server_certificate/certificate_check.h"
#include "checks/rules/server_certificate/server_certificate_checks.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"server-certificate.verdict.differs"};

/// Revocation is not asked of the engine, and judged here by a check of its own.
constexpr quint32 kRevocation = 0x01000044;
/// The leaf's purpose is judged here by a check of its own, apart from the path.
constexpr quint32 kUsage = 0x00000010;

bool isServer(const CertificateEvidence &evidence)
{
    return groupOf(evidence.purpose) == CertificateGroup::Server &&
           readableLeaf(evidence) != nullptr && evidence.path;
}

bool isAcceptedHere(const CertificateEvidence &evidence)
{
    return evidence.path->end == PathEnd::TrustedRoot && evidence.path->errors.isEmpty();
}

bool differs(const CertificateEvidence &evidence, const SystemVerdict &verdict)
{
    const quint32 errors = verdict.errorStatus & ~kRevocation;
    return isAcceptedHere(evidence) ? (errors & ~kUsage) != 0 : errors == 0;
}

Applies applies(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    const auto certificates = evidence.certificates.value_or(QList<CertificateEvidence>{});
    const bool isThere =
        evidence.trust && std::any_of(certificates.cbegin(), certificates.cend(),
                                      [&evidence](const CertificateEvidence &one) {
                                          return isServer(one) &&
                                                 systemVerdictOn(one, *evidence.trust) != nullptr;
                                      });
    return appliesIf(
        isThere,
        QT_TRANSLATE_NOOP("Reasons", "Windows gave no verdict on a certificate of the VPN server"));
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    QList<Finding> findings;
    for (const CertificateEvidence &one : *evidence.certificates) {
        const SystemVerdict *verdict =
            isServer(one) ? systemVerdictOn(one, *evidence.trust) : nullptr;
        if (verdict == nullptr || !differs(one, *verdict)) {
            continue;
        }
        const QStringList words = chainErrorWords(verdict->errorStatus & ~kRevocation);
        findings.append({QLatin1String(kFindings[0]),
                         Severity::Notice,
                         {{u"server"_s, one.expectedName.isEmpty() ? one.origin : one.expectedName},
                          {u"origin"_s, one.origin},
                          {u"subject"_s, readableLeaf(one)->subject},
                          {u"purpose"_s, enumName(one.purpose)},
                          {u"here"_s, enumName(one.path->end)},
                          {u"windows"_s, words.isEmpty() ? u"accepted"_s : words.join(u", "_s)}},
                         {}});
    }
    return findings;
}

} // namespace

constinit const Check kServerCertificateSystemVerdict{
    {.id = "server-certificate.system-verdict",
     .stage = Stage::ServerCertificate,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "Windows itself judges the chain of the server's certificate as this program "
                   "does."),
     .source = {"CERT_TRUST_STATUS structure", "dwErrorStatus"},
     .needs = EvidenceKind::Certificates | EvidenceKind::Trust,
     .findings = kFindings},
    applies,
    evaluate};

} // namespace aovpn::rules
