// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/x509/revocation.h"

#include "checks/model/pem.h"
#include "checks/protocol/x509/certificate.h"
#include "checks/protocol/x509/certificate_facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::x509 {
namespace {

/// A laptop's clock may be this many seconds behind the CA's before a fresh CRL counts as one of
/// the future.
constexpr qint64 kClockTolerance = 600;

using ScopeOwner = std::unique_ptr<ISSUING_DIST_POINT, Freer<&ISSUING_DIST_POINT_free>>;
using EnumeratedOwner = std::unique_ptr<ASN1_ENUMERATED, Freer<&ASN1_ENUMERATED_free>>;

std::shared_ptr<X509_CRL> parseCrl(const QByteArray &octets)
{
    QByteArray der = octets;
    if (looksLikePem(octets)) {
        const QList<PemBlock> blocks = splitPem(octets);
        const auto block = std::find_if(blocks.cbegin(), blocks.cend(), [](const PemBlock &b) {
            return b.intact && b.label == "X509 CRL";
        });
        if (block == blocks.cend()) {
            return nullptr;
        }
        der = block->octets;
    }
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    return {d2i_X509_CRL(nullptr, &at, static_cast<long>(der.size())), &X509_CRL_free};
}

bool isHttp(const QString &url)
{
    return url.startsWith(u"http://"_s, Qt::CaseInsensitive);
}

/// A critical extension that is not understood here makes a list unusable (RFC 5280, 5.2).
bool hasUnknownCriticalExtension(const X509_CRL *crl)
{
    for (int i = 0; i < X509_CRL_get_ext_count(crl); ++i) {
        X509_EXTENSION *const extension = X509_CRL_get_ext(crl, i);
        switch (OBJ_obj2nid(X509_EXTENSION_get_object(extension))) {
        case NID_issuing_distribution_point:
        case NID_delta_crl:
        case NID_crl_number:
        case NID_authority_key_identifier:
            break;
        default:
            if (X509_EXTENSION_get_critical(extension) == 1) {
                return true;
            }
        }
    }
    return false;
}

/// Does the list say anything about a certificate of this kind?
bool covers(const X509_CRL *crl, bool isCa)
{
    if (X509_CRL_get_ext_by_NID(crl, NID_delta_crl, -1) >= 0) {
        return false;
    }
    int critical = -1;
    const ScopeOwner scope(static_cast<ISSUING_DIST_POINT *>(
        X509_CRL_get_ext_d2i(crl, NID_issuing_distribution_point, &critical, nullptr)));
    if (!scope) {
        return critical == -1;
    }
    return scope->indirectCRL == 0 && scope->onlyattr == 0 && scope->onlysomereasons == nullptr &&
           !(scope->onlyuser != 0 && isCa) && !(scope->onlyCA != 0 && !isCa);
}

bool mayBeSignedBy(X509_CRL *crl, X509 *issuer)
{
    constexpr uint32_t kCrlSign = KU_CRL_SIGN;
    EVP_PKEY *const key = X509_get0_pubkey(issuer);
    return hasModestKey(issuer) && (X509_get_key_usage(issuer) & kCrlSign) != 0 &&
           X509_CRL_verify(crl, key) == 1;
}

/// RFC 5280, 5.3.1.
QString reasonOf(const X509_REVOKED *entry)
{
    const EnumeratedOwner reason(static_cast<ASN1_ENUMERATED *>(
        X509_REVOKED_get_ext_d2i(entry, NID_crl_reason, nullptr, nullptr)));
    static constexpr const char *kWords[] = {
        "unspecified",   "keyCompromise",        "cACompromise",    "affiliationChanged",
        "superseded",    "cessationOfOperation", "certificateHold", "",
        "removeFromCRL", "privilegeWithdrawn",   "aACompromise"};
    const long number = reason ? ASN1_ENUMERATED_get(reason.get()) : 0;
    return number >= 0 && number < long{std::size(kWords)} ? QString::fromLatin1(kWords[number])
                                                           : QString::number(number);
}

enum class ListState {
    Usable,
    Stale,
    Invalid,
};

ListState stateOf(X509_CRL *crl, X509 *issuer, const QDateTime &atUtc)
{
    const QDateTime from = timeOf(X509_CRL_get0_lastUpdate(crl));
    const QDateTime until = timeOf(X509_CRL_get0_nextUpdate(crl));
    if (!mayBeSignedBy(crl, issuer) || hasUnknownCriticalExtension(crl) || !from.isValid() ||
        from > atUtc.addSecs(kClockTolerance)) {
        return ListState::Invalid;
    }
    return until.isValid() && until.toSecsSinceEpoch() < atUtc.toSecsSinceEpoch()
               ? ListState::Stale
               : ListState::Usable;
}

} // namespace

CrlSet::CrlSet(const QList<CrlFetch> &fetches)
{
    const ErrorQueueGuard guard;
    m_entries.reserve(fetches.size());
    for (const CrlFetch &fetch : fetches) {
        const bool failed = fetch.failure.has_value();
        const bool asked = !failed || fetch.failure->kind != FailureKind::NotSupported;
        m_entries.append(
            {fetch.url, failed, asked,
             failed || fetch.octets.size() > kMaxCrlOctets ? nullptr : parseCrl(fetch.octets)});
    }
}

RevocationFacts CrlSet::judgeOne(X509 *certificate, X509 *issuer, const CertificateFacts &facts,
                                 const QDateTime &atUtc) const
{
    RevocationFacts result;
    result.subject = facts.subject;
    std::copy_if(facts.crlUrls.cbegin(), facts.crlUrls.cend(), std::back_inserter(result.urls),
                 isHttp);
    bool failed = false;
    bool unasked = false; // what was not asked for did not fail
    bool invalid = false;
    std::optional<RevocationFacts> answer; // of the best list so far
    for (const Entry &entry : m_entries) {
        const bool named = result.urls.contains(entry.url);
        if (!entry.crl) {
            failed = failed || (named && entry.failed);
            unasked = unasked || (named && !entry.asked);
            invalid = invalid || (named && !entry.failed);
            continue;
        }
        X509_CRL *const crl = entry.crl.get();
        const bool issuerMatches =
            X509_NAME_cmp(X509_CRL_get_issuer(crl), X509_get_issuer_name(certificate)) == 0;
        if (!issuerMatches || issuer == nullptr) {
            invalid = invalid || (named && !issuerMatches);
            continue;
        }
        if (!covers(crl, facts.isCa)) {
            continue;
        }
        const ListState state = stateOf(crl, issuer, atUtc);
        if (state == ListState::Invalid) {
            invalid = true;
            continue;
        }
        RevocationFacts found = result;
        found.nextUpdateUtc = timeOf(X509_CRL_get0_nextUpdate(crl));
        X509_REVOKED *revoked = nullptr;
        if (X509_CRL_get0_by_cert(crl, &revoked, certificate) == 1) {
            found.status = RevocationStatus::Revoked;
            found.revokedAtUtc = timeOf(X509_REVOKED_get0_revocationDate(revoked));
            found.reason = reasonOf(revoked);
            return found;
        }
        found.status = state == ListState::Stale ? RevocationStatus::Stale : RevocationStatus::Good;
        if (!answer || answer->status == RevocationStatus::Stale) {
            answer = found;
        }
    }
    if (answer) {
        return *answer;
    }
    result.status = invalid                   ? RevocationStatus::Invalid
                    : failed && !unasked      ? RevocationStatus::Unreachable
                    : !result.urls.isEmpty()  ? RevocationStatus::NotChecked
                    : facts.crlUrls.isEmpty() ? RevocationStatus::NoUrl
                                              : RevocationStatus::UnsupportedUrl;
    if (result.urls.isEmpty()) {
        result.urls = facts.crlUrls;
    }
    return result;
}

QList<RevocationFacts> CrlSet::judge(const BuiltPath &path, const QDateTime &atUtc) const
{
    const ErrorQueueGuard guard;
    QList<RevocationFacts> results;
    for (qsizetype i = 0; i < path.certificates.size(); ++i) {
        const CertificatePointer &certificate = path.certificates.at(i);
        if (path.facts.certificates.at(i).selfSigned) {
            break; // a root is revoked by taking it out of the store
        }
        const bool issued = i + 1 < path.certificates.size();
        results.append(judgeOne(certificate->certificate.get(),
                                issued ? path.certificates.at(i + 1)->certificate.get() : nullptr,
                                path.facts.certificates.at(i), atUtc));
    }
    return results;
}

} // namespace aovpn::x509

namespace aovpn {

bool isReadableCrl(const QByteArray &octets)
{
    const x509::ErrorQueueGuard guard;
    return x509::parseCrl(octets) != nullptr;
}

} // namespace aovpn
