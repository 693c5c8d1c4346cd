// SPDX-License-Identifier: Apache-2.0
#include "checks/rules/server_certificate/certificate_check.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

const DefectRow &rowOf(CertificateDefect defect)
{
    return *std::find_if(kDefectRows.begin(), kDefectRows.end(),
                         [defect](const DefectRow &row) { return row.defect == defect; });
}

void addCodes(Finding &finding, const DefectVerdict &verdict)
{
    for (const char *code : verdict.codes) {
        if (code != nullptr && !finding.codes.contains(QLatin1String(code))) {
            finding.codes.append(QString::fromLatin1(code));
        }
    }
}

/// The proxy of the connection that is judged.
bool hasProxy(const Evidence &evidence)
{
    const auto connections = judgedConnections(evidence);
    return std::any_of(connections.cbegin(), connections.cend(), [](const Connection &connection) {
        return !connection.proxy.value_or(QString()).isEmpty();
    });
}

} // namespace

void CertificateReport::add(CertificateDefect defect, const QJsonObject &values, Severity most)
{
    const DefectRow &row = rowOf(defect);
    const DefectVerdict &verdict = verdictOf(row, m_evidence.purpose);
    const char *const id = findingId(row, groupOf(m_evidence.purpose));
    if (!verdict.reported || id == nullptr) {
        return;
    }
    Finding finding;
    finding.id = QString::fromLatin1(id);
    finding.severity = std::min(verdict.severity, most);
    finding.values = values;
    // A certificate out of a file may have no name to go by: then the file stands for the server.
    finding.values.insert(u"server"_s, m_evidence.expectedName.isEmpty() ? m_evidence.origin
                                                                         : m_evidence.expectedName);
    finding.values.insert(u"origin"_s, m_evidence.origin);
    finding.values.insert(u"subject"_s, m_leaf.subject);
    finding.values.insert(u"purpose"_s, enumName(m_evidence.purpose));
    addCodes(finding, verdict);
    m_findings.append(std::move(finding));
}

void CertificateReport::alsoCodesOf(CertificateDefect defect)
{
    if (!m_findings.isEmpty()) {
        addCodes(m_findings.last(), verdictOf(rowOf(defect), m_evidence.purpose));
    }
}

const CertificateFacts *readableLeaf(const CertificateEvidence &evidence)
{
    const bool unreadable = evidence.path && evidence.path->end == PathEnd::NotBuilt;
    return evidence.facts.isEmpty() || unreadable ? nullptr : &evidence.facts.first();
}

Applies appliesTo(const Evidence &evidence, CertificateGroup group)
{
    if (!evidence.certificates && group == CertificateGroup::Server) {
        // Every native tunnel has a server that must prove itself; not having seen how is no pass.
        const auto connections = judgedConnections(evidence);
        return appliesIf(std::any_of(connections.cbegin(), connections.cend(),
                                     [](const Connection &connection) {
                                         return !connection.pluginProfile.value_or(false) &&
                                                (usesIkev2(connection) || usesSstp(connection));
                                     }),
                         QT_TRANSLATE_NOOP("Reasons", "no connection uses IKEv2 or SSTP"));
    }
    const bool isThere = evidence.certificates &&
                         std::any_of(evidence.certificates->cbegin(), evidence.certificates->cend(),
                                     [group](const CertificateEvidence &certificate) {
                                         return groupOf(certificate.purpose) == group &&
                                                readableLeaf(certificate) != nullptr;
                                     });
    switch (group) {
    case CertificateGroup::Server:
        return appliesIf(
            isThere,
            QT_TRANSLATE_NOOP("Reasons", "no readable certificate of the VPN server was given"));
    case CertificateGroup::Client:
        return appliesIf(
            isThere, QT_TRANSLATE_NOOP("Reasons", "no readable certificate of a client was given"));
    case CertificateGroup::Nps:
        return appliesIf(
            isThere, QT_TRANSLATE_NOOP("Reasons",
                                       "no readable certificate of the sign-in server was given"));
    }
    return appliesIf(isThere, QT_TRANSLATE_NOOP("Reasons", "no certificate was given"));
}

bool revocationKnown(const Evidence &evidence, CertificateGroup group)
{
    return std::any_of(evidence.certificates->cbegin(), evidence.certificates->cend(),
                       [group](const CertificateEvidence &certificate) {
                           return groupOf(certificate.purpose) == group &&
                                  !certificate.revocation.isEmpty() &&
                                  certificate.revocation.first().status !=
                                      RevocationStatus::NotChecked;
                       });
}

QList<Finding> judgeCertificates(const Evidence &evidence, const SitePolicy &policy,
                                 CertificateGroup group, CertificateJudge judge)
{
    QList<Finding> findings;
    const bool usesProxy = hasProxy(evidence);
    for (const CertificateEvidence &certificate : *evidence.certificates) {
        const CertificateFacts *const leaf = readableLeaf(certificate);
        if (groupOf(certificate.purpose) != group || leaf == nullptr) {
            continue;
        }
        CertificateReport report(certificate, *leaf, usesProxy);
        judge(certificate, *leaf, policy, report);
        findings.append(report.findings());
    }
    return findings;
}

QString neededUsage(CertificatePurpose purpose)
{
    return purpose == CertificatePurpose::Client ? u"1.3.6.1.5.5.7.3.2"_s : u"1.3.6.1.5.5.7.3.1"_s;
}

bool isAnyUsage(const QString &oid)
{
    return oid == u"2.5.29.37.0"_s || oid == u"1.3.6.1.4.1.311.10.12.1"_s;
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QString listText(const QStringList &names)
{
    constexpr qsizetype kMaxNames = 20;
    return names.size() <= kMaxNames ? names.join(u", "_s)
                                     : names.mid(0, kMaxNames).join(u", "_s) + u", ..."_s;
}

} // namespace aovpn::rules
