// SPDX-License-Identifier: Apache-2.0
// One judging function per topic serves servers, clients and NPS: certificateCheck() makes a Check
// for a group and a topic out of it.
#pragma once

#include "checks/model/check.h"
#include "checks/rules/server_certificate/certificate_findings.h"

namespace aovpn::rules {

/// Collects the findings of one certificate under the ids and weights of its purpose.
class CertificateReport
{
public:
    CertificateReport(const CertificateEvidence &evidence, const CertificateFacts &leaf,
                      bool usesProxy)
        : m_evidence(evidence), m_leaf(leaf), m_usesProxy(usesProxy)
    {}

    /// Adds a finding with @p values and the common ones (server, origin, subject, purpose), if the
    /// table knows this defect for the purpose; weighing @p most at most.
    void add(CertificateDefect defect, const QJsonObject &values = {},
             Severity most = Severity::Problem);
    /// The codes of the finding that was added last are those of @p defect as well.
    void alsoCodesOf(CertificateDefect defect);
    const QList<Finding> &findings() const { return m_findings; }
    /// Is a web proxy configured, through which Windows would fetch what this program did not?
    bool usesProxy() const { return m_usesProxy; }

private:
    const CertificateEvidence &m_evidence;
    const CertificateFacts &m_leaf;
    bool m_usesProxy;
    QList<Finding> m_findings;
};

/// What a topic's file provides.
using CertificateJudge = void (*)(const CertificateEvidence &evidence, const CertificateFacts &leaf,
                                  const SitePolicy &policy, CertificateReport &report);

/// The judges of the topics, for certificates that no CertificateEvidence holds: those of a store.
void judgeChain(const CertificateEvidence &evidence, const CertificateFacts &leaf,
                const SitePolicy &policy, CertificateReport &report);
void judgeEku(const CertificateEvidence &evidence, const CertificateFacts &leaf,
              const SitePolicy &policy, CertificateReport &report);
void judgeKeyUsage(const CertificateEvidence &evidence, const CertificateFacts &leaf,
                   const SitePolicy &policy, CertificateReport &report);
void judgeStrength(const CertificateEvidence &evidence, const CertificateFacts &leaf,
                   const SitePolicy &policy, CertificateReport &report);
void judgeValidity(const CertificateEvidence &evidence, const CertificateFacts &leaf,
                   const SitePolicy &policy, CertificateReport &report);

/// The certificate to judge, or nullptr when the first one sent could not be read.
const CertificateFacts *readableLeaf(const CertificateEvidence &evidence);

/// Is there a readable certificate of this group, or ought there to be one?
Applies appliesTo(const Evidence &evidence, CertificateGroup group);

/// Did the lists at hand say anything of a certificate of this group? One that no list covers was
/// not checked.
bool revocationKnown(const Evidence &evidence, CertificateGroup group);

QList<Finding> judgeCertificates(const Evidence &evidence, const SitePolicy &policy,
                                 CertificateGroup group, CertificateJudge judge);

/// EKUs of CAs and leaves: the OID that the purpose needs ("1.3.6.1.5.5.7.3.1" for servers).
QString neededUsage(CertificatePurpose purpose);
/// anyExtendedKeyUsage or Microsoft's any purpose.
bool isAnyUsage(const QString &oid);

/// A time in a finding's values: ISO 8601, UTC.
QString timeText(const QDateTime &time);
/// Names in a finding's values, at most twenty of them.
QString listText(const QStringList &names);

namespace detail {

template <CertificateGroup kGroup, CertificateTopic kTopic> consteval auto findingIds()
{
    constexpr auto isListed = [](const DefectRow &row) {
        return row.topic == kTopic && findingId(row, kGroup) != nullptr;
    };
    constexpr size_t kCount = [isListed] {
        size_t count = 0;
        for (const DefectRow &row : kDefectRows) {
            count += isListed(row) ? 1U : 0U;
        }
        return count;
    }();
    std::array<const char *, kCount> ids{};
    size_t at = 0;
    for (const DefectRow &row : kDefectRows) {
        if (isListed(row)) {
            ids[at++] = findingId(row, kGroup);
        }
    }
    return ids;
}

template <CertificateGroup kGroup, CertificateTopic kTopic>
inline constexpr auto kFindingIds = findingIds<kGroup, kTopic>();

constexpr Stage stageOf(CertificateGroup group)
{
    return group == CertificateGroup::Client ? Stage::ClientCertificate
           : group == CertificateGroup::Nps  ? Stage::Authentication
                                             : Stage::ServerCertificate;
}

} // namespace detail

/// What differs between the topics besides their judge. The id's last part; the requirement; where
/// it is from; what must have been collected.
struct TopicInfo
{
    const char *serverId;
    const char *clientId;
    const char *npsId;
    const char *requirement;
    Source source;
    EvidenceKinds needs;
};

template <CertificateGroup kGroup, CertificateTopic kTopic, CertificateJudge kJudge>
consteval Check certificateCheck(const TopicInfo &topic)
{
    return {{.id = kGroup == CertificateGroup::Client ? topic.clientId
                   : kGroup == CertificateGroup::Nps  ? topic.npsId
                                                      : topic.serverId,
             .stage = detail::stageOf(kGroup),
             .requirement = topic.requirement,
             .source = topic.source,
             .needs = topic.needs,
             .findings = detail::kFindingIds<kGroup, kTopic>},
            [](const Evidence &evidence, const SitePolicy & /*policy*/) {
                return appliesTo(evidence, kGroup);
            },
            [](const Evidence &evidence, const SitePolicy &policy) {
                return judgeCertificates(evidence, policy, kGroup, kJudge);
            },
            kTopic == CertificateTopic::Revocation
                ? +[](const Evidence &evidence) { return revocationKnown(evidence, kGroup); }
                : nullptr};
}

} // namespace aovpn::rules
