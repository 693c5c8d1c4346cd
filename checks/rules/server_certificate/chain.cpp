// SPDX-License-Identifier: Apache-2.0
// Does the certificate lead to a trusted root through CAs that may issue it?
#include "checks/rules/server_certificate/certificate_check.h"
#include "checks/rules/server_certificate/server_certificate_checks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

/// OpenSSL's numbers of path errors (X509_V_ERR_*), as they stand in PathError::code.
enum PathErrorCode {
    UnableToGetIssuer = 2,
    UnableToDecryptSignature = 4,
    UnableToDecodeIssuerKey = 6,
    SignatureFailure = 7,
    NotYetValid = 9,
    HasExpired = 10,
    DepthZeroSelfSigned = 18,
    SelfSignedInChain = 19,
    UnableToGetIssuerLocally = 20,
    UnableToVerifyLeaf = 21,
    NoIssuerKey = 24,
    PathLengthExceeded = 25,
    Untrusted = 27,
    NoCertSign = 32,
    UnknownCriticalExtension = 34,
    FirstNameConstraint = 47,
    LastNameConstraint = 53,
    InvalidCa = 79,
};

/// What an error says about a CA; empty: it is judged by PathFacts::end or by the dates.
QString unfitness(const PathError &error)
{
    switch (error.code) {
    case UnableToGetIssuer:
    case NotYetValid:
    case HasExpired:
    case DepthZeroSelfSigned:
    case SelfSignedInChain:
    case UnableToGetIssuerLocally:
    case UnableToVerifyLeaf:
    case Untrusted:
        return {};
    case InvalidCa:
        return u"not-ca"_s;
    case PathLengthExceeded:
        return u"path-length"_s;
    case NoCertSign:
        return u"key-usage"_s;
    case UnknownCriticalExtension:
        return u"critical-extension"_s;
    default:
        return error.code >= FirstNameConstraint && error.code <= LastNameConstraint
                   ? u"name-constraints"_s
                   : u"other"_s;
    }
}

bool isBadSignature(int code)
{
    return code == UnableToDecryptSignature || code == UnableToDecodeIssuerKey ||
           code == SignatureFailure || code == NoIssuerKey;
}

bool hasError(const PathFacts &path, int code, int depth)
{
    return std::any_of(path.errors.cbegin(), path.errors.cend(), [&](const PathError &error) {
        return error.code == code && error.depth == depth;
    });
}

/// CAs lead upward to an issuer that was neither sent nor found: then it is most likely a root,
/// which servers need not send, and it is not trusted here. A leaf alone lacks an intermediate, and
/// so does a chain with a root in it that the path does not reach.
bool lacksOnlyRoot(const CertificateEvidence &evidence)
{
    const QList<CertificateFacts> &path = evidence.path->certificates;
    return path.size() > 1 &&
           std::none_of(evidence.facts.cbegin(), evidence.facts.cend(),
                        [](const CertificateFacts &sent) { return sent.selfIssued; });
}

void judgeEnd(const CertificateEvidence &evidence, CertificateReport &report)
{
    const PathFacts &path = *evidence.path;
    const CertificateFacts &last = path.certificates.last();
    switch (path.end) {
    case PathEnd::UntrustedRoot:
        report.add(CertificateDefect::UntrustedRoot,
                   {{u"root"_s, last.subject}, {u"thumbprint"_s, last.sha1}});
        break;
    case PathEnd::SelfSigned:
        report.add(CertificateDefect::SelfSigned, {{u"thumbprint"_s, last.sha1}});
        break;
    case PathEnd::Incomplete:
        if (lacksOnlyRoot(evidence)) {
            report.add(CertificateDefect::UntrustedRoot, {{u"root"_s, path.missingIssuer},
                                                          {u"thumbprint"_s, u"not sent"_s},
                                                          {u"detail"_s, u"not-sent"_s}});
            // Windows calls a chain whose root it cannot find at all a partial one.
            report.alsoCodesOf(CertificateDefect::Incomplete);
            break;
        }
        report.add(CertificateDefect::Incomplete, {{u"missing"_s, path.missingIssuer}});
        break;
    case PathEnd::TrustedRoot:
    case PathEnd::NotBuilt:
        break;
    }
}

QJsonObject unfit(const QString &ca, const QString &detail)
{
    return {{u"ca"_s, ca}, {u"detail"_s, detail}};
}

/// Dates and extended key usage of every CA. A CA's own usages, if it states any, limit those of
/// what it issues; a root's do not. Where the leaf's own period has ended or not begun as well (a
/// wrong clock does that to all of them), that is the cause and the CA's comes second.
void judgeAuthorities(const CertificateEvidence &evidence, const CertificateFacts &leaf,
                      CertificateReport &report)
{
    const qint64 at = evidence.judgedAtUtc.toSecsSinceEpoch();
    const bool leafIsValid =
        at >= leaf.notBeforeUtc.toSecsSinceEpoch() && at <= leaf.notAfterUtc.toSecsSinceEpoch();
    const Severity most = leafIsValid ? Severity::Problem : Severity::Warning;
    for (const CertificateFacts &ca : evidence.path->certificates.mid(1)) {
        if (at > ca.notAfterUtc.toSecsSinceEpoch()) {
            report.add(CertificateDefect::CaExpired,
                       {{u"ca"_s, ca.subject}, {u"until"_s, timeText(ca.notAfterUtc)}}, most);
        }
        if (at < ca.notBeforeUtc.toSecsSinceEpoch()) {
            QJsonObject values = unfit(ca.subject, u"not-yet-valid"_s);
            values.insert(u"from"_s, timeText(ca.notBeforeUtc));
            report.add(CertificateDefect::CaUnfit, values, most);
        }
        if (!ca.selfSigned && ca.extendedKeyUsages &&
            !ca.extendedKeyUsages->contains(neededUsage(evidence.purpose)) &&
            std::none_of(ca.extendedKeyUsages->cbegin(), ca.extendedKeyUsages->cend(),
                         isAnyUsage)) {
            report.add(CertificateDefect::CaUnfit, unfit(ca.subject, u"extended-key-usage"_s));
        }
    }
}

void judgeErrors(const PathFacts &path, CertificateReport &report)
{
    const auto subjectAt = [&path](int depth) {
        const qsizetype last = path.certificates.size() - 1;
        return path.certificates.at(std::clamp<qsizetype>(depth, 0, last)).subject;
    };
    QStringList told;
    for (const PathError &error : path.errors) {
        if (isBadSignature(error.code)) {
            report.add(CertificateDefect::BadSignature, {{u"ca"_s, subjectAt(error.depth + 1)}});
            continue;
        }
        const QString detail = unfitness(error);
        if (detail.isEmpty()) {
            continue;
        }
        // OpenSSL calls a CA that may not sign certificates no CA as well.
        if (error.code == InvalidCa && hasError(path, NoCertSign, error.depth)) {
            continue;
        }
        // The name that violates a constraint is below the CA that states it.
        const QString ca =
            subjectAt(detail == u"name-constraints"_s ? error.depth + 1 : error.depth);
        if (const QString key = ca + u'\n' + detail; !told.contains(key)) {
            told.append(key);
            QJsonObject values = unfit(ca, detail);
            values.insert(u"error"_s, error.name);
            report.add(CertificateDefect::CaUnfit, values);
        }
    }
}

void judge(const CertificateEvidence &evidence, const CertificateFacts &leaf,
           const SitePolicy & /*policy*/, CertificateReport &report)
{
    if (!evidence.path || evidence.path->certificates.isEmpty()) {
        return;
    }
    judgeEnd(evidence, report);
    judgeAuthorities(evidence, leaf, report);
    judgeErrors(*evidence.path, report);
}

constexpr TopicInfo kTopic{
    .serverId = "server-certificate.chain",
    .clientId = "client-certificate.chain",
    .npsId = "authentication.nps-certificate.chain",
    .requirement = QT_TRANSLATE_NOOP(
        "Checks", "The certificate leads to a root that this computer trusts, through valid CAs "
                  "that may issue it."),
    .source = {"RFC 5280", "6.1"},
    .needs = EvidenceKind::Certificates | EvidenceKind::Trust};

} // namespace

void judgeChain(const CertificateEvidence &evidence, const CertificateFacts &leaf,
                const SitePolicy &policy, CertificateReport &report)
{
    judge(evidence, leaf, policy, report);
}

constinit const Check kServerCertificateChain =
    certificateCheck<CertificateGroup::Server, CertificateTopic::Chain, judge>(kTopic);
constinit const Check kClientCertificateChain =
    certificateCheck<CertificateGroup::Client, CertificateTopic::Chain, judge>(kTopic);
constinit const Check kNpsCertificateChain =
    certificateCheck<CertificateGroup::Nps, CertificateTopic::Chain, judge>(kTopic);

} // namespace aovpn::rules
