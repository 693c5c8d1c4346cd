// SPDX-License-Identifier: Apache-2.0
// Does the gateway prove that it holds the key of the certificate it shows?
#include "checks/rules/interview_rule.h"
#include "checks/rules/reachability/ike_ports.h"
#include "checks/rules/server_certificate/server_certificate_checks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"server-certificate.key.not-proven"};

Applies applies(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    return ikeJudged(evidence);
}

/// Not made or not supported is no failure, and no proof either.
bool gotFarEnough(const Evidence &evidence)
{
    const auto interviews = countingInterviews(evidence);
    return std::any_of(interviews.cbegin(), interviews.cend(), [](const IkeInterview *one) {
        return one->signature == SignatureCheck::Verified ||
               one->signature == SignatureCheck::Failed;
    });
}

/// "198.51.100.1:500", "[2001:db8::1]:500", or several of them: is @p address among them?
bool isFrom(const QString &origin, const QString &address)
{
    const QStringList places = origin.split(u", "_s);
    return std::any_of(places.cbegin(), places.cend(), [&address](const QString &place) {
        return place.startsWith(address + u':') || place.startsWith(u'[' + address + u']');
    });
}

/// Subject of the certificate that this gateway showed over IKE; empty if it could not be read.
QString subjectAt(const Evidence &evidence, const QString &address)
{
    for (const CertificateEvidence &one :
         evidence.certificates.value_or(QList<CertificateEvidence>{})) {
        if (one.purpose == CertificatePurpose::IkeServer && isFrom(one.origin, address) &&
            !one.facts.isEmpty()) {
            return one.facts.first().subject;
        }
    }
    return {};
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    QList<Finding> findings;
    for (const IkeInterview *one : countingInterviews(evidence)) {
        if (one->signature == SignatureCheck::Failed) {
            QJsonObject values = gatewayValues(evidence, one->address, one->port);
            values.insert(u"subject"_s, subjectAt(evidence, one->address));
            findings.append({QLatin1String(kFindings[0]), Severity::Problem, values, {u"13801"_s}});
        }
    }
    return findings;
}

} // namespace

constinit const Check kServerCertificateKeyProven{
    {.id = "server-certificate.key-proven",
     .stage = Stage::ServerCertificate,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "The server signs the IKEv2 exchange with the key of its certificate."),
     .source = {"RFC 7296", "2.15 Authentication of the IKE SA"},
     .needs = EvidenceKind::IkeInterviews,
     .findings = kFindings},
    applies,
    evaluate,
    gotFarEnough};

} // namespace aovpn::rules
