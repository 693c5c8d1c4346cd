// SPDX-License-Identifier: Apache-2.0
#include "checks/model/client_candidates.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr char kClientAuthentication[] = "1.3.6.1.5.5.7.3.2";
constexpr char kIkeIntermediate[] = "1.3.6.1.5.5.8.2.2";
constexpr char kConditionalAccess[] = "1.3.6.1.4.1.311.87";

/// Windows takes a certificate without the extension for every purpose.
bool mayAuthenticateClients(const CertificateFacts &leaf)
{
    if (!leaf.extendedKeyUsages) {
        return true;
    }
    const QStringList &usages = *leaf.extendedKeyUsages;
    return usages.contains(QLatin1String(kClientAuthentication)) ||
           usages.contains(u"2.5.29.37.0"_s) || usages.contains(u"1.3.6.1.4.1.311.10.12.1"_s);
}

bool mentionsUsage(const CertificateFacts &leaf, const QString &oid)
{
    return leaf.extendedKeyUsages && leaf.extendedKeyUsages->contains(oid);
}

/// The CAs above the leaf: as the path was built and as the store had them.
QList<CertificateFacts> authoritiesOf(const ClientCertificate &certificate)
{
    QList<CertificateFacts> all = certificate.facts.mid(1);
    if (certificate.path) {
        all += certificate.path->certificates.mid(1);
    }
    return all;
}

bool hasAuthority(const ClientCertificate &certificate, const QStringList &hashes,
                  QString CertificateFacts::*member)
{
    const QList<CertificateFacts> all = authoritiesOf(certificate);
    return std::any_of(all.cbegin(), all.cend(), [&](const CertificateFacts &one) {
        return hashes.contains(one.*member, Qt::CaseInsensitive);
    });
}

/// Is every CA above the leaf known, up to its root?
bool reachesRoot(const ClientCertificate &certificate)
{
    const QList<CertificateFacts> all = authoritiesOf(certificate);
    return (certificate.path && certificate.path->end == PathEnd::TrustedRoot) ||
           std::any_of(all.cbegin(), all.cend(),
                       [](const CertificateFacts &one) { return one.selfSigned; });
}

void judgeDates(const ClientCertificate &certificate, const CertificateFacts &leaf,
                ClientCandidate &candidate)
{
    const qint64 at = certificate.judgedAtUtc.toSecsSinceEpoch();
    if (at < leaf.notBeforeUtc.toSecsSinceEpoch()) {
        candidate.against.append(CandidateFlaw::NotYetValid);
    } else if (at > leaf.notAfterUtc.toSecsSinceEpoch()) {
        candidate.against.append(CandidateFlaw::Expired);
    }
}

/// X509_V_ERR_* that the dates and the end of the path say already.
bool isSaidElsewhere(int code)
{
    static constexpr int kCodes[] = {2, 9, 10, 18, 19, 20, 21, 27};
    return std::find(std::begin(kCodes), std::end(kCodes), code) != std::end(kCodes);
}

void judgePath(const PathFacts &path, const QDateTime &atUtc, ClientCandidate &candidate)
{
    switch (path.end) {
    case PathEnd::SelfSigned:
        candidate.against.append(CandidateFlaw::SelfSigned);
        return;
    case PathEnd::UntrustedRoot:
        candidate.against.append(CandidateFlaw::NotTrusted);
        return;
    case PathEnd::Incomplete:
    case PathEnd::NotBuilt:
        candidate.against.append(CandidateFlaw::ChainIncomplete);
        return;
    case PathEnd::TrustedRoot:
        break;
    }
    const auto inPeriod = [&atUtc](const CertificateFacts &one) {
        return atUtc >= one.notBeforeUtc && atUtc <= one.notAfterUtc;
    };
    const bool isBroken =
        std::any_of(path.errors.cbegin(), path.errors.cend(),
                    [](const PathError &error) { return !isSaidElsewhere(error.code); });
    const auto authorities = path.certificates.mid(1);
    if (isBroken || !std::all_of(authorities.cbegin(), authorities.cend(), inPeriod)) {
        candidate.against.append(CandidateFlaw::ChainBroken);
    }
}

void judgeFilter(const ClientCertificate &certificate, const CertificateFacts &leaf,
                 const Connection &connection, ClientCandidate &candidate)
{
    if (connection.clientCertificateIssuers &&
        !hasAuthority(certificate, *connection.clientCertificateIssuers, &CertificateFacts::sha1)) {
        candidate.against.append(CandidateFlaw::OtherIssuer);
    }
    const QStringList usages = connection.clientCertificateUsages.value_or(QStringList{});
    if (!std::all_of(usages.cbegin(), usages.cend(),
                     [&leaf](const QString &oid) { return mentionsUsage(leaf, oid); })) {
        candidate.against.append(CandidateFlaw::OtherUsage);
    }
}

ClientCandidate judged(const Evidence &evidence, const Connection &connection,
                       CertificateStore store, const QStringList &listed, qsizetype index)
{
    const ClientCertificate &certificate = evidence.clientCertificates->at(index);
    ClientCandidate candidate{.index = index};
    const CertificateFacts *leaf = leafOf(certificate);
    if (certificate.hasPrivateKey == false) {
        candidate.against.append(CandidateFlaw::KeyMissing);
    }
    if (leaf == nullptr) {
        candidate.against.append(CandidateFlaw::ChainBroken);
        return candidate;
    }
    judgeDates(certificate, *leaf, candidate);
    if (!mayAuthenticateClients(*leaf)) {
        candidate.against.append(CandidateFlaw::NoClientAuthentication);
    }
    if (leaf->keyUsages && !leaf->keyUsages->contains(u"digitalSignature"_s)) {
        candidate.against.append(CandidateFlaw::KeyUsage);
    }
    if (evidence.trust && certificate.path) {
        judgePath(*certificate.path, certificate.judgedAtUtc, candidate);
    }
    if (store == CertificateStore::User) {
        judgeFilter(certificate, *leaf, connection, candidate);
    } else if (usesIkev2(connection) && !listed.isEmpty()) {
        const bool isListed = hasAuthority(certificate, listed, &CertificateFacts::publicKeySha1);
        // Of a CA that is not known it cannot be said that it is not listed.
        candidate.listed =
            isListed || reachesRoot(certificate) ? std::optional(isListed) : std::nullopt;
    }
    candidate.ikeIntermediate = mentionsUsage(*leaf, QLatin1String(kIkeIntermediate));
    candidate.keyPrompts = certificate.keyPrompts.value_or(false);
    candidate.conditionalAccess = isConditionalAccess(*leaf);
    candidate.deviceManagement = isDeviceManagement(*leaf);
    return candidate;
}

bool signsInWithEapTls(const Connection &connection)
{
    const auto method = connection.authentication.value_or(AuthenticationMethod::Eap);
    if (method != AuthenticationMethod::Eap && method != AuthenticationMethod::Mixed) {
        return false;
    }
    const int type = connection.eapType.value_or(0);
    const bool tunnels = type == 21 || type == 25 || type == 55;
    return type == 13 || (tunnels && connection.innerEapType == 13);
}

} // namespace

bool usesL2tp(const Connection &connection)
{
    // MS-RRASM 2.2.2.2.11: 3 L2TP only, 4 L2TP first, 13 L2TP and SSTP.
    const int number = connection.strategyNumber.value_or(0);
    return connection.strategy == VpnStrategy::L2tpOnly || number == 3 || number == 4 ||
           number == 13;
}

QList<CertificateStore> certificateStores(const Connection &connection)
{
    QList<CertificateStore> stores;
    if (connection.pluginProfile.value_or(false)) {
        return stores;
    }
    const bool keyed =
        connection.hasPreSharedKey || connection.authentication == AuthenticationMethod::Psk;
    const bool machine = connection.authentication == AuthenticationMethod::MachineCertificate ||
                         (connection.deviceTunnel.value_or(false) && !connection.authentication) ||
                         (usesL2tp(connection) && !keyed);
    if (machine) {
        stores.append(CertificateStore::Machine);
    }
    if (signsInWithEapTls(connection)) {
        stores.append(CertificateStore::User);
    }
    return stores;
}

QList<ClientCandidate> clientCandidates(const Evidence &evidence, const Connection &connection,
                                        CertificateStore store)
{
    QList<ClientCandidate> candidates;
    if (!evidence.clientCertificates) {
        return candidates;
    }
    const QStringList listed = listedAuthorities(evidence);
    for (qsizetype i = 0; i < evidence.clientCertificates->size(); ++i) {
        const CertificateStore its = evidence.clientCertificates->at(i).store;
        if (its == store || its == CertificateStore::File) {
            candidates.append(judged(evidence, connection, store, listed, i));
        }
    }
    const auto newer = [&evidence](const ClientCandidate &a, const ClientCandidate &b) {
        const CertificateFacts *one = leafOf(evidence.clientCertificates->at(a.index));
        const CertificateFacts *other = leafOf(evidence.clientCertificates->at(b.index));
        return one != nullptr && other != nullptr && one->notBeforeUtc > other->notBeforeUtc;
    };
    std::stable_sort(candidates.begin(), candidates.end(),
                     [&](const ClientCandidate &a, const ClientCandidate &b) {
                         if (a.against.size() != b.against.size()) {
                             return a.against.size() < b.against.size();
                         }
                         if (store == CertificateStore::Machine &&
                             a.ikeIntermediate != b.ikeIntermediate) {
                             return a.ikeIntermediate;
                         }
                         return newer(a, b);
                     });
    return candidates;
}

qsizetype nearestCandidate(const QList<ClientCandidate> &candidates)
{
    const auto isNear = [&candidates](const ClientCandidate &candidate) {
        if (candidate.fits()) {
            return true;
        }
        // Those are renewed by others, or made for something else; nobody repairs them for a VPN.
        if (candidate.deviceManagement || candidate.conditionalAccess) {
            return false;
        }
        const CandidateFlaw flaw = candidate.against.first();
        // Many certificates are made for something else altogether.
        const bool madeForThis = flaw != CandidateFlaw::NoClientAuthentication &&
                                 flaw != CandidateFlaw::OtherIssuer &&
                                 flaw != CandidateFlaw::OtherUsage;
        return candidate.against.size() == 1 && (madeForThis || candidates.size() == 1);
    };
    const auto found = std::find_if(candidates.cbegin(), candidates.cend(), isNear);
    return found == candidates.cend() ? -1 : std::distance(candidates.cbegin(), found);
}

const CertificateFacts *leafOf(const ClientCertificate &certificate)
{
    const bool unreadable = certificate.path && certificate.path->end == PathEnd::NotBuilt;
    return certificate.facts.isEmpty() || unreadable ? nullptr : &certificate.facts.first();
}

bool isConditionalAccess(const CertificateFacts &leaf)
{
    return mentionsUsage(leaf, QLatin1String(kConditionalAccess)) ||
           leaf.issuer.contains(u"CN=Microsoft VPN root CA gen 1"_s);
}

bool isDeviceManagement(const CertificateFacts &leaf)
{
    static const QStringList issuers = {
        u"CN=MS-Organization-Access"_s,
        u"CN=MS-Organization-P2P-Access"_s,
        u"CN=Microsoft Intune MDM Device CA"_s,
        u"CN=SC_Online_Issuing"_s,
    };
    return std::any_of(issuers.cbegin(), issuers.cend(), [&leaf](const QString &issuer) {
        return leaf.issuer.contains(issuer, Qt::CaseInsensitive);
    });
}

bool isDeviceManagementName(const QString &name)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        u"(?:(?:DC=net|DC=windows|OU=[0-9a-fA-F-]{36})[,+])*"
        "(?:CN=)?(?:MS-Organization-Access|MS-Organization-P2P-Access(?: \\[[0-9]{4}\\])?|"
        "Microsoft Intune MDM Device CA|SC_Online_Issuing)"
        "(?:[,+](?:DC=net|DC=windows|OU=[0-9a-fA-F-]{36}))*"_s));
    return form.match(name).hasMatch();
}

bool wantsConditionalAccess(const Connection &connection, const QList<ClientCandidate> &candidates)
{
    const QStringList usages = connection.clientCertificateUsages.value_or(QStringList{});
    return usages.contains(QLatin1String(kConditionalAccess)) ||
           (nearestCandidate(candidates) < 0 &&
            std::any_of(candidates.cbegin(), candidates.cend(),
                        [](const ClientCandidate &one) { return one.conditionalAccess; }));
}

QStringList listedAuthorities(const Evidence &evidence)
{
    QStringList listed;
    for (const IkeExchange &exchange : evidence.ike.value_or(QList<IkeExchange>{})) {
        if (exchange.facts) {
            listed += exchange.facts->certificateAuthorities;
        }
    }
    listed.removeDuplicates();
    return listed;
}

} // namespace aovpn
