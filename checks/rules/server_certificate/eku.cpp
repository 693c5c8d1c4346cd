// SPDX-License-Identifier: Apache-2.0
// Is the certificate issued for the purpose that it is used for (extended key usage)?
#include "checks/rules/server_certificate/certificate_check.h"
#include "checks/rules/server_certificate/server_certificate_checks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr char kIkeIntermediate[] = "1.3.6.1.5.5.8.2.2";

/// The name by which administrators know a usage; an unknown OID stays an OID.
QString usageName(const QString &oid)
{
    struct Name
    {
        const char *oid;
        const char *name;
    };
    static constexpr Name kNames[] = {
        {"1.3.6.1.5.5.7.3.1", "Server Authentication"},
        {"1.3.6.1.5.5.7.3.2", "Client Authentication"},
        {"1.3.6.1.5.5.7.3.3", "Code Signing"},
        {"1.3.6.1.5.5.7.3.4", "Secure Email"},
        {"1.3.6.1.5.5.7.3.5", "IP security end system"},
        {"1.3.6.1.5.5.7.3.6", "IP security tunnel termination"},
        {"1.3.6.1.5.5.7.3.7", "IP security user"},
        {"1.3.6.1.5.5.7.3.8", "Time Stamping"},
        {"1.3.6.1.5.5.7.3.9", "OCSP Signing"},
        {"1.3.6.1.5.5.7.3.17", "IPsec IKE"},
        {kIkeIntermediate, "IP security IKE intermediate"},
        {"2.5.29.37.0", "Any Extended Key Usage"},
        {"1.3.6.1.4.1.311.10.12.1", "Any Purpose"},
        {"1.3.6.1.4.1.311.20.2.2", "Smart Card Logon"},
        {"1.3.6.1.5.2.3.4", "KDC client authentication"},
    };
    const auto *const known =
        std::find_if(std::begin(kNames), std::end(kNames),
                     [&oid](const Name &n) { return oid == QLatin1String(n.oid); });
    return known == std::end(kNames) ? oid : QString::fromLatin1(known->name);
}

QString usageNames(const QStringList &oids)
{
    QStringList names;
    std::transform(oids.cbegin(), oids.cend(), std::back_inserter(names), usageName);
    return names.isEmpty() ? u"none"_s : listText(names);
}

/// No extension at all fits every purpose; an empty one fits none.
void judge(const CertificateEvidence &evidence, const CertificateFacts &leaf,
           const SitePolicy & /*policy*/, CertificateReport &report)
{
    if (!leaf.extendedKeyUsages) {
        report.add(CertificateDefect::EkuNone);
        return;
    }
    const QStringList &usages = *leaf.extendedKeyUsages;
    if (usages.contains(neededUsage(evidence.purpose))) {
        if (!usages.contains(QLatin1String(kIkeIntermediate))) {
            report.add(CertificateDefect::EkuIkeIntermediateMissing,
                       {{u"found"_s, usageNames(usages)}});
        }
        return;
    }
    const bool any = std::any_of(usages.cbegin(), usages.cend(), isAnyUsage);
    report.add(any ? CertificateDefect::EkuAny : CertificateDefect::EkuMissing,
               {{u"found"_s, usageNames(usages)}});
}

constexpr TopicInfo kTopic{
    .serverId = "server-certificate.eku",
    .clientId = "client-certificate.eku",
    .npsId = "authentication.nps-certificate.eku",
    .requirement = QT_TRANSLATE_NOOP(
        "Checks", "The certificate's extended key usage allows what it is used for: Server "
                  "Authentication for a server, Client Authentication for a client."),
    .source = {"Configure server infrastructure for Always On VPN", "Server certificate template"},
    .needs = EvidenceKind::Certificates};

} // namespace

void judgeEku(const CertificateEvidence &evidence, const CertificateFacts &leaf,
              const SitePolicy &policy, CertificateReport &report)
{
    judge(evidence, leaf, policy, report);
}

constinit const Check kServerCertificateEku =
    certificateCheck<CertificateGroup::Server, CertificateTopic::Eku, judge>(kTopic);
constinit const Check kClientCertificateEku =
    certificateCheck<CertificateGroup::Client, CertificateTopic::Eku, judge>(kTopic);
constinit const Check kNpsCertificateEku =
    certificateCheck<CertificateGroup::Nps, CertificateTopic::Eku, judge>(kTopic);

} // namespace aovpn::rules
