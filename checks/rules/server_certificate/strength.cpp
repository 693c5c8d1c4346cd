// SPDX-License-Identifier: Apache-2.0
// Are the keys and signatures of the certificate and its CAs strong enough for today's Windows?
#include "checks/rules/server_certificate/certificate_check.h"
#include "checks/rules/server_certificate/server_certificate_checks.h"

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr int kMinimumCurveBits = 224;

bool isWeakKey(const CertificateFacts &certificate, const SitePolicy &policy)
{
    if (certificate.keyAlgorithm == u"RSA"_s || certificate.keyAlgorithm == u"DSA"_s) {
        return certificate.keyBits < policy.minimumRsaBits;
    }
    return certificate.keyAlgorithm == u"EC"_s && certificate.keyBits < kMinimumCurveBits;
}

/// MD2, MD4, MD5 and SHA-1 under their OpenSSL names ("sha1WithRSAEncryption", "ecdsa-with-SHA1").
bool isWeakSignature(const QString &algorithm)
{
    const QString name = algorithm.toLower();
    return name.startsWith(u"md"_s) || name.contains(u"sha1"_s);
}

/// The leaf and, as far as the path was built, its CAs. The signature of a root proves nothing and
/// is not judged.
void judge(const CertificateEvidence &evidence, const CertificateFacts &leaf,
           const SitePolicy &policy, CertificateReport &report)
{
    const QList<CertificateFacts> path =
        evidence.path ? evidence.path->certificates : QList<CertificateFacts>{leaf};
    for (const CertificateFacts &certificate : path) {
        if (isWeakKey(certificate, policy)) {
            report.add(CertificateDefect::KeyWeak, {{u"certificate"_s, certificate.subject},
                                                    {u"algorithm"_s, certificate.keyAlgorithm},
                                                    {u"bits"_s, certificate.keyBits}});
        }
        if (!certificate.selfSigned && isWeakSignature(certificate.signatureAlgorithm)) {
            report.add(CertificateDefect::SignatureWeak,
                       {{u"certificate"_s, certificate.subject},
                        {u"algorithm"_s, certificate.signatureAlgorithm}});
        }
    }
}

constexpr TopicInfo kTopic{
    .serverId = "server-certificate.strength",
    .clientId = "client-certificate.strength",
    .npsId = "authentication.nps-certificate.strength",
    .requirement = QT_TRANSLATE_NOOP(
        "Checks", "Keys and signatures of the certificate and of its CAs are strong: RSA of 2048 "
                  "bits or more, SHA-2."),
    .source = {"NIST SP 800-131A Rev. 2", "3 and 9"},
    .needs = EvidenceKind::Certificates};

} // namespace

void judgeStrength(const CertificateEvidence &evidence, const CertificateFacts &leaf,
                   const SitePolicy &policy, CertificateReport &report)
{
    judge(evidence, leaf, policy, report);
}

constinit const Check kServerCertificateStrength =
    certificateCheck<CertificateGroup::Server, CertificateTopic::Strength, judge>(kTopic);
constinit const Check kClientCertificateStrength =
    certificateCheck<CertificateGroup::Client, CertificateTopic::Strength, judge>(kTopic);
constinit const Check kNpsCertificateStrength =
    certificateCheck<CertificateGroup::Nps, CertificateTopic::Strength, judge>(kTopic);

} // namespace aovpn::rules
