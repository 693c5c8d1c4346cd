// SPDX-License-Identifier: Apache-2.0
// May the certificate's key be used to sign the handshake?
#include "checks/rules/server_certificate/certificate_check.h"
#include "checks/rules/server_certificate/server_certificate_checks.h"

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

/// IKE signs (RFC 4945, 5.1.3.2, takes nonRepudiation as well); a TLS server with RSA may also be
/// asked to decrypt the client's secret; a TLS client signs.
bool isFit(const QStringList &usages, const CertificateFacts &leaf, CertificatePurpose purpose)
{
    if (usages.contains(u"digitalSignature"_s)) {
        return true;
    }
    switch (purpose) {
    case CertificatePurpose::IkeServer:
        return usages.contains(u"nonRepudiation"_s);
    case CertificatePurpose::SstpServer:
    case CertificatePurpose::NpsServer:
        return leaf.keyAlgorithm == u"RSA"_s && usages.contains(u"keyEncipherment"_s);
    case CertificatePurpose::Client:
        break;
    }
    return false;
}

void judge(const CertificateEvidence &evidence, const CertificateFacts &leaf,
           const SitePolicy & /*policy*/, CertificateReport &report)
{
    if (leaf.keyUsages && !isFit(*leaf.keyUsages, leaf, evidence.purpose)) {
        const QString found = leaf.keyUsages->isEmpty() ? u"none"_s : leaf.keyUsages->join(u", "_s);
        report.add(CertificateDefect::KeyUsageUnfit, {{u"found"_s, found}});
    }
}

constexpr TopicInfo kTopic{
    .serverId = "server-certificate.key-usage",
    .clientId = "client-certificate.key-usage",
    .npsId = "authentication.nps-certificate.key-usage",
    .requirement = QT_TRANSLATE_NOOP(
        "Checks", "The certificate's key usage, if stated, allows digital signatures."),
    .source = {"RFC 5280", "4.2.1.3"},
    .needs = EvidenceKind::Certificates};

} // namespace

void judgeKeyUsage(const CertificateEvidence &evidence, const CertificateFacts &leaf,
                   const SitePolicy &policy, CertificateReport &report)
{
    judge(evidence, leaf, policy, report);
}

constinit const Check kServerCertificateKeyUsage =
    certificateCheck<CertificateGroup::Server, CertificateTopic::KeyUsage, judge>(kTopic);
constinit const Check kClientCertificateKeyUsage =
    certificateCheck<CertificateGroup::Client, CertificateTopic::KeyUsage, judge>(kTopic);
constinit const Check kNpsCertificateKeyUsage =
    certificateCheck<CertificateGroup::Nps, CertificateTopic::KeyUsage, judge>(kTopic);

} // namespace aovpn::rules
