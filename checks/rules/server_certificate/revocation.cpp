// SPDX-License-Identifier: Apache-2.0
// Is the certificate, or a CA above it, revoked, and can a client find that out?
#include "checks/rules/server_certificate/certificate_check.h"
#include "checks/rules/server_certificate/server_certificate_checks.h"

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

/// The certificate of the path that entry @p depth of the revocation stands for.
CertificateFacts certificateAt(const CertificateEvidence &evidence, qsizetype depth)
{
    return evidence.path ? evidence.path->certificates.value(depth) : CertificateFacts{};
}

/// NotChecked is no finding: its CRL belongs to no probe of this run. A certificate without a CRL
/// but with an OCSP responder can be checked by Windows. Lists are fetched directly: where a proxy
/// is configured, not reaching one proves less.
void judge(const CertificateEvidence &evidence, const CertificateFacts & /*leaf*/,
           const SitePolicy & /*policy*/, CertificateReport &report)
{
    for (qsizetype depth = 0; depth < evidence.revocation.size(); ++depth) {
        const RevocationFacts &facts = evidence.revocation.at(depth);
        QJsonObject values{{u"certificate"_s, facts.subject}, {u"urls"_s, listText(facts.urls)}};
        switch (facts.status) {
        case RevocationStatus::Revoked:
            values.insert(u"serial"_s, certificateAt(evidence, depth).serial);
            values.insert(u"since"_s, timeText(facts.revokedAtUtc));
            values.insert(u"reason"_s, facts.reason);
            report.add(CertificateDefect::Revoked, values);
            break;
        case RevocationStatus::Unreachable:
            values.insert(u"detail"_s,
                          report.usesProxy() ? u"without-proxy"_s : enumName(facts.status));
            report.add(CertificateDefect::RevocationUnreachable, values,
                       report.usesProxy() ? Severity::Warning : Severity::Problem);
            break;
        case RevocationStatus::Invalid:
            values.insert(u"detail"_s, enumName(facts.status));
            report.add(CertificateDefect::RevocationUnreachable, values);
            break;
        case RevocationStatus::Stale:
            values.insert(u"nextUpdate"_s, timeText(facts.nextUpdateUtc));
            report.add(CertificateDefect::RevocationStale, values);
            break;
        case RevocationStatus::NoUrl:
            if (certificateAt(evidence, depth).ocspUrls.isEmpty()) {
                report.add(CertificateDefect::RevocationNoUrl, values);
            }
            break;
        case RevocationStatus::UnsupportedUrl:
            if (certificateAt(evidence, depth).ocspUrls.isEmpty()) {
                report.add(CertificateDefect::RevocationUnsupportedUrl, values);
            }
            break;
        case RevocationStatus::Good:
        case RevocationStatus::NotChecked:
            break;
        }
    }
}

constexpr TopicInfo kTopic{
    .serverId = "server-certificate.revocation",
    .clientId = "client-certificate.revocation",
    .npsId = "authentication.nps-certificate.revocation",
    .requirement = QT_TRANSLATE_NOOP(
        "Checks", "Neither the certificate nor a CA above it is revoked, and current revocation "
                  "lists can be fetched over HTTP."),
    .source = {"RFC 5280", "6.3"},
    .needs = EvidenceKind::Certificates | EvidenceKind::Crls};

} // namespace

constinit const Check kServerCertificateRevocation =
    certificateCheck<CertificateGroup::Server, CertificateTopic::Revocation, judge>(kTopic);
constinit const Check kClientCertificateRevocation =
    certificateCheck<CertificateGroup::Client, CertificateTopic::Revocation, judge>(kTopic);
constinit const Check kNpsCertificateRevocation =
    certificateCheck<CertificateGroup::Nps, CertificateTopic::Revocation, judge>(kTopic);

} // namespace aovpn::rules
