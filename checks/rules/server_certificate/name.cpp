// SPDX-License-Identifier: Apache-2.0
// Does the certificate carry the name that the profile dials?
#include "checks/model/certificate_name.h"
#include "checks/rules/server_certificate/certificate_check.h"
#include "checks/rules/server_certificate/server_certificate_checks.h"

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

/// NPS' name is compared with the profile's ServerNames, where a wildcard never matches.
void judge(const CertificateEvidence &evidence, const CertificateFacts &leaf,
           const SitePolicy & /*policy*/, CertificateReport &report)
{
    if (evidence.expectedName.isEmpty()) {
        return;
    }
    const HostNameMatch match = matchHostName(leaf, evidence.expectedName);
    const QStringList names = serverNames(leaf);
    const QJsonObject values{{u"names"_s, listText(names)}, {u"nameCount"_s, names.size()}};
    const bool noWildcards = evidence.purpose == CertificatePurpose::NpsServer;
    if (!match.matches || (match.wildcard && noWildcards)) {
        report.add(CertificateDefect::NameMismatch, values);
        return;
    }
    if (match.wildcard) {
        report.add(CertificateDefect::NameWildcard, values);
    }
    if (match.commonName) {
        report.add(CertificateDefect::NameCommonNameOnly, values);
    }
}

constexpr TopicInfo kTopic{
    .serverId = "server-certificate.name",
    .clientId = nullptr,
    .npsId = "authentication.nps-certificate.name",
    .requirement = QT_TRANSLATE_NOOP(
        "Checks", "The certificate carries the configured name of the server, as a DNS name of "
                  "its subject alternative names and not as a wildcard."),
    .source = {"RFC 6125", "6.4"},
    .needs = EvidenceKind::Certificates};

} // namespace

constinit const Check kServerCertificateName =
    certificateCheck<CertificateGroup::Server, CertificateTopic::Name, judge>(kTopic);
constinit const Check kNpsCertificateName =
    certificateCheck<CertificateGroup::Nps, CertificateTopic::Name, judge>(kTopic);

} // namespace aovpn::rules
