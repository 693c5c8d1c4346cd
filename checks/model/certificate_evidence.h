// SPDX-License-Identifier: Apache-2.0
// Certificates of servers and what path building says about them.
//
// The DER octets are the evidence; every member named `facts`, `path` or `revocation` is derived
// from them (and from the trust anchors and CRLs in the same bundle) by checks/protocol/x509, again
// on every load.
#pragma once

#include "checks/model/json.h"
#include "checks/model/result.h"

#include <optional>

namespace aovpn {

/// One certificate, decoded. Source: RFC 5280, 4.1 and 4.2.
struct CertificateFacts
{
    QString subject; ///< RFC 2253, UTF-8
    QString issuer;
    QString serial; ///< lower-case hex
    QString sha1;   ///< thumbprint, lower-case hex
    QString sha256;
    QDateTime notBeforeUtc;
    QDateTime notAfterUtc;
    QStringList commonNames;
    QStringList dnsNames;    ///< SAN dNSName
    QStringList ipAddresses; ///< SAN iPAddress
    std::optional<QStringList>
        extendedKeyUsages; ///< OIDs; null: no EKU extension, empty: an empty one
    bool extendedKeyUsageCritical = false;
    std::optional<QStringList> keyUsages; ///< RFC words, "digitalSignature"; null: no extension
    QString keyAlgorithm;                 ///< "RSA", "EC", "ED25519"
    int keyBits = 0;
    QString keyCurve;           ///< "prime256v1", for EC
    QString signatureAlgorithm; ///< "sha256WithRSAEncryption"
    bool isCa = false;
    bool selfIssued = false; ///< subject equals issuer
    bool selfSigned = false; ///< and its own key verifies its signature
    QStringList crlUrls;
    QStringList ocspUrls;
    QStringList issuerUrls; ///< AIA caIssuers
    /// SHA-1 of the SubjectPublicKeyInfo, lower-case hex: what a gateway's CERTREQ lists of its
    /// CAs.
    QString publicKeySha1;
    QStringList userPrincipalNames; ///< SAN otherName 1.3.6.1.4.1.311.20.2.3
    bool sidExtension = false;      ///< 1.3.6.1.4.1.311.25.2 is there

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("subject", self.subject);
        field("issuer", self.issuer);
        field("serial", self.serial);
        field("sha1", self.sha1);
        field("sha256", self.sha256);
        field("notBeforeUtc", self.notBeforeUtc);
        field("notAfterUtc", self.notAfterUtc);
        field("commonNames", self.commonNames);
        field("dnsNames", self.dnsNames);
        field("ipAddresses", self.ipAddresses);
        field("extendedKeyUsages", self.extendedKeyUsages);
        field("extendedKeyUsageCritical", self.extendedKeyUsageCritical);
        field("keyUsages", self.keyUsages);
        field("keyAlgorithm", self.keyAlgorithm);
        field("keyBits", self.keyBits);
        field("keyCurve", self.keyCurve);
        field("signatureAlgorithm", self.signatureAlgorithm);
        field("isCa", self.isCa);
        field("selfIssued", self.selfIssued);
        field("selfSigned", self.selfSigned);
        field("crlUrls", self.crlUrls);
        field("ocspUrls", self.ocspUrls);
        field("issuerUrls", self.issuerUrls);
        field("publicKeySha1", self.publicKeySha1);
        field("userPrincipalNames", self.userPrincipalNames);
        field("sidExtension", self.sidExtension);
    }
    bool operator==(const CertificateFacts &) const = default;
};

enum class CertificatePurpose {
    IkeServer,
    SstpServer,
    Client,
    NpsServer,
};

template <> struct EnumNames<CertificatePurpose>
{
    static constexpr EnumName<CertificatePurpose> kNames[] = {
        {CertificatePurpose::IkeServer, "ike-server"},
        {CertificatePurpose::SstpServer, "sstp-server"},
        {CertificatePurpose::Client, "client"},
        {CertificatePurpose::NpsServer, "nps-server"},
    };
};

/// One error that path building met. Source: OpenSSL X509_V_ERR_*.
struct PathError
{
    int code = 0;
    int depth = 0;   ///< 0: the leaf
    QString subject; ///< of the certificate at that depth
    QString name;    ///< for example "unable to get local issuer certificate"

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("code", self.code);
        field("depth", self.depth);
        field("subject", self.subject);
        field("name", self.name);
    }
    bool operator==(const PathError &) const = default;
};

enum class PathEnd {
    TrustedRoot,
    UntrustedRoot, ///< the path is complete, its self-signed root is not among the trust anchors
    SelfSigned,    ///< the leaf signs itself and is not a trust anchor
    Incomplete,    ///< an issuer between the leaf and a root was neither sent nor found
    NotBuilt,      ///< the leaf could not be read
};

template <> struct EnumNames<PathEnd>
{
    static constexpr EnumName<PathEnd> kNames[] = {
        {PathEnd::TrustedRoot, "trusted-root"}, {PathEnd::UntrustedRoot, "untrusted-root"},
        {PathEnd::SelfSigned, "self-signed"},   {PathEnd::Incomplete, "incomplete"},
        {PathEnd::NotBuilt, "not-built"},
    };
};

/// The path from the leaf to where it ends.
struct PathFacts
{
    PathEnd end = PathEnd::NotBuilt;
    QList<CertificateFacts> certificates; ///< leaf first, as built (not as sent)
    QString missingIssuer;   ///< subject of the issuer that was not found, if incomplete
    QList<PathError> errors; ///< all of them, not only the first; validity and trust included

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("end", self.end);
        field("certificates", self.certificates);
        field("missingIssuer", self.missingIssuer);
        field("errors", self.errors);
    }
    bool operator==(const PathFacts &) const = default;
};

enum class RevocationStatus {
    NotChecked, ///< nothing was fetched
    Good,
    Revoked,
    Unreachable,    ///< no CRL could be fetched from any URL
    Stale,          ///< the CRL's nextUpdate has passed
    NoUrl,          ///< the certificate names no CRL
    UnsupportedUrl, ///< it names CRLs only by URLs of a kind that is not fetched: ldap:, https:
    Invalid,        ///< the CRL is unreadable or not signed by the issuer
};

template <> struct EnumNames<RevocationStatus>
{
    static constexpr EnumName<RevocationStatus> kNames[] = {
        {RevocationStatus::NotChecked, "not-checked"},
        {RevocationStatus::Good, "good"},
        {RevocationStatus::Revoked, "revoked"},
        {RevocationStatus::Unreachable, "unreachable"},
        {RevocationStatus::Stale, "stale"},
        {RevocationStatus::NoUrl, "no-url"},
        {RevocationStatus::UnsupportedUrl, "unsupported-url"},
        {RevocationStatus::Invalid, "invalid"},
    };
};

/// Revocation of one certificate of the path.
struct RevocationFacts
{
    QString subject;
    RevocationStatus status = RevocationStatus::NotChecked;
    QStringList urls; ///< the http: ones; if there are none, all
    QDateTime revokedAtUtc;
    QString reason; ///< RFC 5280 word, "keyCompromise"
    QDateTime nextUpdateUtc;

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("subject", self.subject);
        field("status", self.status);
        field("urls", self.urls);
        field("revokedAtUtc", self.revokedAtUtc);
        field("reason", self.reason);
        field("nextUpdateUtc", self.nextUpdateUtc);
    }
    bool operator==(const RevocationFacts &) const = default;
};

/// A certificate that is to be judged, with everything that came along with it.
struct CertificateEvidence
{
    CertificatePurpose purpose = CertificatePurpose::SstpServer;
    QString origin;                ///< "198.51.100.1:443" or a file name
    QString expectedName;          ///< configured server name; empty: not judged
    QList<QByteArray> chain;       ///< DER as sent, leaf first; the rest in any order
    QList<CertificateFacts> facts; ///< of chain, same order
    std::optional<PathFacts> path;
    QList<RevocationFacts> revocation; ///< leaf first, without the root
    QDateTime judgedAtUtc; ///< the time that path and revocation stand for; checks have no clock

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("purpose", self.purpose);
        field("origin", self.origin);
        field("expectedName", self.expectedName);
        field("chain", self.chain);
        field("facts", self.facts);
        field("path", self.path);
        field("revocation", self.revocation);
        field("judgedAtUtc", self.judgedAtUtc);
    }
    bool operator==(const CertificateEvidence &) const = default;
};

/// What the chain engine of the system itself says about a server's certificate, beside what this
/// program says. The numbers are as the system gave them. Source: CERT_TRUST_STATUS;
/// CERT_CHAIN_POLICY_STATUS.
struct SystemVerdict
{
    CertificatePurpose purpose = CertificatePurpose::SstpServer;
    QString sha256;          ///< of the leaf that was asked about
    QString expectedName;    ///< empty: the name was not judged
    quint32 errorStatus = 0; ///< dwErrorStatus of the whole chain; 0: no error
    quint32 infoStatus = 0;
    quint32 policyCode = 0;  ///< for a TLS server of that name, "0x800B0109"; 0: no error
    QStringList thumbprints; ///< SHA-1 of the certificates as the system chained them, leaf first

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("purpose", self.purpose);
        field("sha256", self.sha256);
        field("expectedName", self.expectedName);
        field("errorStatus", self.errorStatus);
        field("infoStatus", self.infoStatus);
        field("policyCode", self.policyCode);
        field("thumbprints", self.thumbprints);
    }
    bool operator==(const SystemVerdict &) const = default;
};

/// The trust anchors and intermediates that path building may use.
struct TrustEvidence
{
    QString source; ///< "system", a file name or "policy"
    QList<QByteArray>
        roots; ///< DER; of a large store only those that the chains at hand can lead to
    QList<QByteArray> intermediates; ///< DER
    QStringList rootThumbprints;     ///< SHA-1 of every root in the store, lower-case hex
    QList<SystemVerdict> verdicts;   ///< of the servers' certificates; empty: the system has none

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("source", self.source);
        field("roots", self.roots);
        field("intermediates", self.intermediates);
        field("rootThumbprints", self.rootThumbprints);
        field("verdicts", self.verdicts);
    }
    bool operator==(const TrustEvidence &) const = default;
};

/// One attempt to fetch a CRL.
struct CrlFetch
{
    QString url;
    QByteArray octets; ///< DER or PEM; empty on failure
    std::optional<Failure> failure;

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("url", self.url);
        field("octets", self.octets);
        field("failure", self.failure);
    }
    bool operator==(const CrlFetch &) const = default;
};

} // namespace aovpn
