// SPDX-License-Identifier: Apache-2.0
// Is the certificate inside its validity period, and will it be for a while?
#include "checks/rules/server_certificate/certificate_check.h"
#include "checks/rules/server_certificate/server_certificate_checks.h"

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr qint64 kDay = qint64{24} * 60 * 60;
/// Certificates of Conditional Access live an hour by design.
constexpr qint64 kShortLife = qint64{2} * 60 * 60;

/// Both ends of the period belong to it; seconds count, as they do in the certificate.
void judge(const CertificateEvidence &evidence, const CertificateFacts &leaf,
           const SitePolicy &policy, CertificateReport &report)
{
    const qint64 at = evidence.judgedAtUtc.toSecsSinceEpoch();
    const qint64 from = leaf.notBeforeUtc.toSecsSinceEpoch();
    const qint64 until = leaf.notAfterUtc.toSecsSinceEpoch();
    QJsonObject values{{u"from"_s, timeText(leaf.notBeforeUtc)},
                       {u"until"_s, timeText(leaf.notAfterUtc)}};
    if (at < from) {
        report.add(CertificateDefect::NotYetValid, values);
    } else if (at > until) {
        values.insert(u"days"_s, (at - until) / kDay);
        report.add(CertificateDefect::Expired, values);
    } else if (until - at < policy.expiryWarningDays * kDay && until - from > kShortLife) {
        values.insert(u"days"_s, (until - at) / kDay);
        report.add(CertificateDefect::ExpiresSoon, values);
    }
}

constexpr TopicInfo kTopic{
    .serverId = "server-certificate.validity",
    .clientId = "client-certificate.validity",
    .npsId = "authentication.nps-certificate.validity",
    .requirement = QT_TRANSLATE_NOOP(
        "Checks", "The certificate is within its validity period and does not expire soon."),
    .source = {"RFC 5280", "4.1.2.5"},
    .needs = EvidenceKind::Certificates};

} // namespace

void judgeValidity(const CertificateEvidence &evidence, const CertificateFacts &leaf,
                   const SitePolicy &policy, CertificateReport &report)
{
    judge(evidence, leaf, policy, report);
}

constinit const Check kServerCertificateValidity =
    certificateCheck<CertificateGroup::Server, CertificateTopic::Validity, judge>(kTopic);
constinit const Check kClientCertificateValidity =
    certificateCheck<CertificateGroup::Client, CertificateTopic::Validity, judge>(kTopic);
constinit const Check kNpsCertificateValidity =
    certificateCheck<CertificateGroup::Nps, CertificateTopic::Validity, judge>(kTopic);

} // namespace aovpn::rules
