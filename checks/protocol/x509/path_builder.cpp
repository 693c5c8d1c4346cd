// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/x509/path_builder.h"

#include "checks/protocol/x509/certificate_facts.h"

#include <openssl/x509_vfy.h>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace aovpn::x509 {
namespace {

using Path = QList<CertificatePointer>;
using StoreContextOwner = std::unique_ptr<X509_STORE_CTX, Freer<&X509_STORE_CTX_free>>;

constexpr qsizetype kMaxDepth = 16;
constexpr qsizetype kMaxPaths = 16;
constexpr qsizetype kMaxCandidates = 64;
constexpr int kMaxSignatures = 256;
constexpr int kMaxSteps = 1000;

/// A stack that borrows its certificates.
class BorrowedStack
{
public:
    BorrowedStack() : m_stack(sk_X509_new_null()) {}
    ~BorrowedStack() { sk_X509_free(m_stack); }
    BorrowedStack(const BorrowedStack &) = delete;
    BorrowedStack &operator=(const BorrowedStack &) = delete;

    void append(const CertificatePointer &certificate)
    {
        sk_X509_push(m_stack, certificate->certificate.get());
    }
    STACK_OF(X509) * get() const { return m_stack; }

private:
    STACK_OF(X509) * m_stack;
};

bool isValidAt(const X509 *certificate, const QDateTime &atUtc)
{
    const qint64 at = atUtc.toSecsSinceEpoch();
    return timeOf(X509_get0_notBefore(certificate)).toSecsSinceEpoch() <= at &&
           at <= timeOf(X509_get0_notAfter(certificate)).toSecsSinceEpoch();
}

bool isSelfSigned(const CertificatePointer &certificate)
{
    return X509_self_signed(certificate->certificate.get(), 0) == 1;
}

/// The same CA: name and key. Cross-certificates of one CA must not be chained to each other.
bool isSameEntity(const X509 *one, const X509 *other)
{
    const ASN1_BIT_STRING *const oneKey = X509_get0_pubkey_bitstr(one);
    const ASN1_BIT_STRING *const otherKey = X509_get0_pubkey_bitstr(other);
    return X509_NAME_cmp(X509_get_subject_name(one), X509_get_subject_name(other)) == 0 &&
           ASN1_STRING_cmp(oneKey, otherKey) == 0;
}

PathError pathError(int code, int depth, const X509 *certificate)
{
    PathError error;
    error.code = code;
    error.depth = depth;
    error.subject =
        certificate == nullptr ? QString() : nameText(X509_get_subject_name(certificate));
    error.name = QString::fromLatin1(X509_verify_cert_error_string(code));
    return error;
}

/// OpenSSL's callback: notes each error once and lets the validation go on.
int noteError(int ok, X509_STORE_CTX *context)
{
    if (ok == 1) {
        return 1;
    }
    auto *errors = static_cast<QList<PathError> *>(X509_STORE_CTX_get_app_data(context));
    const PathError error =
        pathError(X509_STORE_CTX_get_error(context), X509_STORE_CTX_get_error_depth(context),
                  X509_STORE_CTX_get_current_cert(context));
    const bool known = std::any_of(errors->cbegin(), errors->cend(), [&error](const auto &other) {
        return other.code == error.code && other.depth == error.depth;
    });
    if (!known) {
        errors->append(error);
    }
    return 1;
}

/// Dates are compared here and not by OpenSSL, which counts the last second as expired.
/// Source: RFC 5280, 4.1.2.5: "through notAfter, inclusive".
QList<PathError> dateErrors(const Path &path, const QDateTime &atUtc)
{
    QList<PathError> errors;
    const qint64 at = atUtc.toSecsSinceEpoch();
    for (qsizetype i = 0; i < path.size(); ++i) {
        const X509 *const certificate = path.at(i)->certificate.get();
        const QDateTime from = timeOf(X509_get0_notBefore(certificate));
        const QDateTime until = timeOf(X509_get0_notAfter(certificate));
        const int depth = static_cast<int>(i);
        if (!from.isValid()) {
            errors.append(pathError(X509_V_ERR_ERROR_IN_CERT_NOT_BEFORE_FIELD, depth, certificate));
        } else if (at < from.toSecsSinceEpoch()) {
            errors.append(pathError(X509_V_ERR_CERT_NOT_YET_VALID, depth, certificate));
        }
        if (!until.isValid()) {
            errors.append(pathError(X509_V_ERR_ERROR_IN_CERT_NOT_AFTER_FIELD, depth, certificate));
        } else if (at > until.toSecsSinceEpoch()) {
            errors.append(pathError(X509_V_ERR_CERT_HAS_EXPIRED, depth, certificate));
        }
    }
    return errors;
}

/// Validates exactly @p path. Purposes and key strength are left to the checks, but what a key that
/// is no modest one has signed is not verified: that is said as if the key could not be read.
QList<PathError> validate(const Path &path, const QDateTime &atUtc)
{
    QList<PathError> errors;
    for (qsizetype i = 1; i < path.size(); ++i) {
        if (!hasModestKey(path.at(i)->certificate.get())) {
            errors.append(pathError(X509_V_ERR_UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY,
                                    static_cast<int>(i) - 1, path.at(i - 1)->certificate.get()));
        }
    }
    if (!errors.isEmpty()) {
        return errors + dateErrors(path, atUtc);
    }
    BorrowedStack untrusted;
    BorrowedStack trusted;
    for (const CertificatePointer &certificate : path) {
        (certificate->root ? trusted : untrusted).append(certificate);
    }
    const StoreContextOwner context(X509_STORE_CTX_new());
    X509 *const leaf = path.first()->certificate.get();
    if (!context || X509_STORE_CTX_init(context.get(), nullptr, leaf, untrusted.get()) != 1) {
        return {pathError(X509_V_ERR_OUT_OF_MEM, 0, leaf)};
    }
    X509_STORE_CTX_set0_trusted_stack(context.get(), trusted.get());
    X509_VERIFY_PARAM *const parameters = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_NO_CHECK_TIME);
    X509_VERIFY_PARAM_set_auth_level(parameters, 0);
    X509_STORE_CTX_set_app_data(context.get(), &errors);
    X509_STORE_CTX_set_verify_cb(context.get(), noteError);
    if (X509_verify_cert(context.get()) <= 0 && errors.isEmpty()) {
        errors.append(pathError(X509_STORE_CTX_get_error(context.get()), 0, leaf));
    }
    return errors + dateErrors(path, atUtc);
}

/// Says only where the path ends, which PathFacts::end says already.
bool isAboutTrust(const PathError &error)
{
    switch (error.code) {
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_CERT_UNTRUSTED:
        return true;
    default:
        return false;
    }
}

struct Candidate
{
    Path path;
    PathEnd end = PathEnd::Incomplete;
    QList<PathError> errors;

    bool isPerfect() const { return end == PathEnd::TrustedRoot && errors.isEmpty(); }
    /// Greater is better.
    std::tuple<int, qsizetype, qsizetype> rank() const
    {
        const int kind = end == PathEnd::TrustedRoot ? 2 : end == PathEnd::Incomplete ? 0 : 1;
        const qsizetype defects = std::count_if(errors.cbegin(), errors.cend(),
                                                [](const auto &e) { return !isAboutTrust(e); });
        return {kind, -defects, kind == 0 ? path.size() : -path.size()};
    }
};

/// Depth-first search over everything that could have issued the last certificate of a path.
class Search
{
public:
    Search(const QList<CertificatePointer> &sent, const TrustIndex &trust, const QDateTime &atUtc)
        : m_trust(trust), m_atUtc(atUtc)
    {
        for (const CertificatePointer &certificate : sent) {
            if (certificate && m_seen.insert({certificate->der, certificate}).second) {
                m_sent.insert(certificate->names.subject, certificate);
            }
        }
    }

    Candidate best(const CertificatePointer &leaf)
    {
        extend({marked(leaf)});
        return m_best ? *std::move(m_best) : Candidate{{leaf}, PathEnd::Incomplete, {}};
    }

private:
    /// The same certificate, as a trust anchor if it is one.
    CertificatePointer marked(const CertificatePointer &certificate) const
    {
        const QList<QByteArray> roots = m_trust.roots.named(certificate->names.subject);
        return roots.contains(certificate->der) ? parsed(certificate->der, true) : certificate;
    }

    void extend(const Path &path)
    {
        if (isDone() || ++m_steps > kMaxSteps) {
            return;
        }
        const CertificatePointer &last = path.last();
        if (isSelfSigned(last)) {
            compare(path, last->root         ? PathEnd::TrustedRoot
                          : path.size() == 1 ? PathEnd::SelfSigned
                                             : PathEnd::UntrustedRoot);
            return;
        }
        const QList<CertificatePointer> issuers =
            path.size() < kMaxDepth ? issuersOf(path) : QList<CertificatePointer>{};
        if (issuers.isEmpty()) {
            compare(path, PathEnd::Incomplete);
        }
        for (const CertificatePointer &issuer : issuers) {
            extend(path + Path{issuer});
        }
    }

    bool isDone() const { return m_paths >= kMaxPaths || (m_best && m_best->isPerfect()); }

    void compare(const Path &path, PathEnd end)
    {
        ++m_paths;
        Candidate candidate{path, end, validate(path, m_atUtc)};
        if (!m_best || candidate.rank() > m_best->rank()) {
            m_best = std::move(candidate);
        }
    }

    /// Who may have issued the last certificate of @p path, the most promising first. One whose key
    /// does not verify its signature is offered only if there is no other: then that is the defect.
    QList<CertificatePointer> issuersOf(const Path &path)
    {
        QList<CertificatePointer> proven;
        QList<CertificatePointer> named;
        for (const CertificatePointer &issuer : namedLike(path.last()->names.issuer)) {
            if (isUsable(path, issuer)) {
                (isSignedBy(path.last(), issuer) ? proven : named).append(issuer);
            }
        }
        if (proven.isEmpty()) {
            return named.mid(0, 1);
        }
        std::stable_sort(proven.begin(), proven.end(),
                         [this](const auto &a, const auto &b) { return promise(a) > promise(b); });
        return proven;
    }

    int promise(const CertificatePointer &issuer) const
    {
        return (issuer->root ? 2 : 0) + (isValidAt(issuer->certificate.get(), m_atUtc) ? 1 : 0);
    }

    QList<CertificatePointer> namedLike(quint64 subject)
    {
        QList<CertificatePointer> found;
        const auto add = [this, &found](const QByteArray &der, bool root) {
            if (found.size() >= kMaxCandidates) {
                return;
            }
            CertificatePointer &known = m_known[der];
            if (!known || (root && !known->root)) {
                known = parsed(der, root);
            }
            if (known && !found.contains(known)) {
                found.append(known);
            }
        };
        for (const QByteArray &der : m_trust.roots.named(subject)) {
            add(der, true);
        }
        QList<CertificatePointer> sent = m_sent.values(subject);
        std::reverse(sent.begin(), sent.end()); // QMultiHash: latest first
        for (const CertificatePointer &certificate : sent) {
            add(certificate->der, false);
        }
        for (const QByteArray &der : m_trust.intermediates.named(subject)) {
            add(der, false);
        }
        return found;
    }

    static bool isUsable(const Path &path, const CertificatePointer &issuer)
    {
        const int issued =
            X509_check_issued(issuer->certificate.get(), path.last()->certificate.get());
        if (issued != X509_V_OK && issued != X509_V_ERR_KEYUSAGE_NO_CERTSIGN) {
            return false;
        }
        return std::none_of(path.cbegin(), path.cend(), [&issuer](const auto &earlier) {
            return isSameEntity(earlier->certificate.get(), issuer->certificate.get());
        });
    }

    bool isSignedBy(const CertificatePointer &certificate, const CertificatePointer &issuer)
    {
        const auto pair = std::make_pair(certificate.get(), issuer.get());
        const auto known = m_signatures.find(pair);
        if (known != m_signatures.end()) {
            return known->second;
        }
        const bool proven = hasModestKey(issuer->certificate.get()) &&
                            m_signatures.size() < kMaxSignatures &&
                            X509_verify(certificate->certificate.get(),
                                        X509_get0_pubkey(issuer->certificate.get())) == 1;
        m_signatures.emplace(pair, proven);
        return proven;
    }

    const TrustIndex &m_trust;
    QDateTime m_atUtc;
    QMultiHash<quint64, CertificatePointer> m_sent;
    std::map<QByteArray, CertificatePointer> m_seen;
    std::map<QByteArray, CertificatePointer> m_known;
    std::map<std::pair<const ParsedCertificate *, const ParsedCertificate *>, bool> m_signatures;
    int m_steps = 0;
    qsizetype m_paths = 0;
    std::optional<Candidate> m_best;
};

} // namespace

BuiltPath buildPath(const CertificatePointer &leaf, const QList<CertificatePointer> &sent,
                    const TrustIndex &trust, const QDateTime &atUtc)
{
    const ErrorQueueGuard guard;
    Candidate best = Search(sent, trust, atUtc).best(leaf);
    BuiltPath built;
    built.facts.end = best.end;
    built.facts.errors = std::move(best.errors);
    for (const CertificatePointer &certificate : std::as_const(best.path)) {
        built.facts.certificates.append(factsOf(certificate->certificate.get(), certificate->der));
    }
    if (best.end == PathEnd::Incomplete) {
        built.facts.missingIssuer = built.facts.certificates.last().issuer;
    }
    built.certificates = std::move(best.path);
    return built;
}

} // namespace aovpn::x509
