// SPDX-License-Identifier: Apache-2.0
// What the interviews with the gateway brought: IKE_AUTH without credentials, SSTP's first PPP
// packets, and the EAP talk inside both.
//
// Messages are kept as octets: encrypted ones as their decrypted payloads, without the keys.
// Members named `facts` are derived from them by checks/protocol, again on every load of a bundle.
#pragma once

#include "checks/model/json.h"
#include "checks/model/network_evidence.h"

#include <optional>

namespace aovpn {

/// How an interview ended.
enum class InterviewEnd {
    NotStarted, ///< the tunnel came not so far; the exchanges before say why
    Learned,    ///< everything that a client without credentials can learn; ended properly
    Refused,    ///< the gateway ended it with an error before it named a sign-in method
    EapFailed,  ///< the sign-in server ended it with EAP-Failure, and not because it was asked to
    Silent,     ///< a request was not answered in time
    Malformed,  ///< an answer that cannot be read; detail says where
    Redirected, ///< the gateway names another one
    Cut,        ///< the run was stopped
};

template <> struct EnumNames<InterviewEnd>
{
    static constexpr EnumName<InterviewEnd> kNames[] = {
        {InterviewEnd::NotStarted, "not-started"}, {InterviewEnd::Learned, "learned"},
        {InterviewEnd::Refused, "refused"},        {InterviewEnd::EapFailed, "eap-failed"},
        {InterviewEnd::Silent, "silent"},          {InterviewEnd::Malformed, "malformed"},
        {InterviewEnd::Redirected, "redirected"},  {InterviewEnd::Cut, "cut"},
    };
};

/// Did the gateway prove that it holds its certificate's key? Source: RFC 7296, 2.15.
enum class SignatureCheck {
    NotMade, ///< no AUTH payload, or no certificate with it
    Verified,
    Failed,
    NotSupported, ///< of a kind that this program cannot verify
};

template <> struct EnumNames<SignatureCheck>
{
    static constexpr EnumName<SignatureCheck> kNames[] = {
        {SignatureCheck::NotMade, "not-made"},
        {SignatureCheck::Verified, "verified"},
        {SignatureCheck::Failed, "failed"},
        {SignatureCheck::NotSupported, "not-supported"},
    };
};

/// Answer of the sign-in server to the profile's EAP method.
enum class MethodAnswer {
    NotAsked,        ///< no EAP request for a method came, or the profile's method is not known
    Match,           ///< it proposed the profile's method by itself
    Negotiable,      ///< it proposed another, and took the profile's when that was asked for
    Impossible,      ///< it proposed another, and refused the profile's
    IdentityRefused, ///< EAP-Failure straight after the identity, before any method
    Silent,          ///< no answer in time
};

template <> struct EnumNames<MethodAnswer>
{
    static constexpr EnumName<MethodAnswer> kNames[] = {
        {MethodAnswer::NotAsked, "not-asked"},
        {MethodAnswer::Match, "match"},
        {MethodAnswer::Negotiable, "negotiable"},
        {MethodAnswer::Impossible, "impossible"},
        {MethodAnswer::IdentityRefused, "identity-refused"},
        {MethodAnswer::Silent, "silent"},
    };
};

/// What the EAP packets of one interview say. Derived.
struct EapFacts
{
    std::optional<int> proposed; ///< IANA type of the first method request; Identity and
                                 ///< Notification do not count
    std::optional<int> asked;    ///< the type that a NAK named: the profile's
    MethodAnswer answer = MethodAnswer::NotAsked;
    bool identityAsked = false;
    /// From our identity to the server's next packet; null: it asked for none or did not answer.
    std::optional<std::chrono::milliseconds> identityAnswerMs;
    bool failure = false; ///< EAP-Failure came

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("proposed", self.proposed);
        field("asked", self.asked);
        field("answer", self.answer);
        field("identityAsked", self.identityAsked);
        field("identityAnswerMs", self.identityAnswerMs);
        field("failure", self.failure);
    }
    bool operator==(const EapFacts &) const = default;
};

/// The sign-in server's side of the TLS handshake inside EAP, which a bundle cannot repeat: TLS 1.3
/// encrypts it.
struct SignInTls
{
    int eapType = 0;         ///< 13, 21 or 25
    QString version;         ///< "TLSv1.2"; empty: no ServerHello came
    QString detail;          ///< the server's alert or what was wrong with its octets; empty: none
    QList<QByteArray> chain; ///< DER certificates as sent, leaf first
    QStringList authorities; ///< subjects that its CertificateRequest names (RFC 2253)

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("eapType", self.eapType);
        field("version", self.version);
        field("detail", self.detail);
        field("chain", self.chain);
        field("authorities", self.authorities);
    }
    bool operator==(const SignInTls &) const = default;
};

/// One payload of an encrypted message, its generic header cut off.
struct OpenedPayload
{
    int type = 0; ///< RFC 7296, 3.2
    QByteArray octets;

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("type", self.type);
        field("octets", self.octets);
    }
    bool operator==(const OpenedPayload &) const = default;
};

/// One encrypted IKE message after it was opened (or before it was sealed).
struct OpenedMessage
{
    bool outgoing = false;
    std::chrono::milliseconds atMs{0}; ///< since the first IKE_AUTH request
    int exchange = 35;
    int messageId = 1;
    int fragments = 0; ///< RFC 7383 fragments it came in; 0: in one piece
    int octets = 0;    ///< on the wire, all fragments together
    int attempts = 1;  ///< of a request: how often it was sent
    QList<OpenedPayload> payloads;

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("outgoing", self.outgoing);
        field("atMs", self.atMs);
        field("exchange", self.exchange);
        field("messageId", self.messageId);
        field("fragments", self.fragments);
        field("octets", self.octets);
        field("attempts", self.attempts);
        field("payloads", self.payloads);
    }
    bool operator==(const OpenedMessage &) const = default;
};

/// What the opened messages of one interview say. Derived.
struct IkeInterviewFacts
{
    QString idType; ///< of IDr: "FQDN", "IPV4_ADDR", "DER_ASN1_DN", ...; empty: none came
    QString id;     ///< as text
    std::optional<int> authMethod; ///< RFC 7296, 3.8
    int certificates = 0;
    bool eap = false; ///< the gateway asked for EAP
    QList<IkeNotify> notifies;
    QString redirect;  ///< the gateway that REDIRECT names; empty: none, or it cannot be read
    QString malformed; ///< a payload that could not be read: which and why
    EapFacts talk;

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("idType", self.idType);
        field("responderId", self.id); // "id" is a word of this program, never replaced in reports
        field("authMethod", self.authMethod);
        field("certificates", self.certificates);
        field("eap", self.eap);
        field("notifies", self.notifies);
        field("redirect", self.redirect);
        field("malformed", self.malformed);
        field("talk", self.talk);
    }
    bool operator==(const IkeInterviewFacts &) const = default;
};

/// One IKE SA from its IKE_SA_INIT (kept as an IkeExchange with the question "sa-init") to its end.
struct IkeInterview
{
    QString address;
    int port = 500;       ///< of IKE_SA_INIT
    QString question;     ///< of the IkeExchange that holds its IKE_SA_INIT
    int signInPort = 500; ///< of IKE_AUTH: 4500 behind a NAT
    QString identityKind; ///< "own", "policy", "profile", "realm", "anonymous"
    bool offeredFragmentation = true;
    std::optional<int> wantedEap; ///< the profile's method
    InterviewEnd end = InterviewEnd::NotStarted;
    QString detail; ///< in words for the log: what ended it
    SignatureCheck signature = SignatureCheck::NotMade;
    QString signatureKind; ///< "RSA with SHA-256", "ECDSA with SHA-384"; empty: no AUTH came
    QList<OpenedMessage> messages;
    int undecryptable = 0; ///< answers to an open request, by their header, that cannot be opened;
                           ///< counted up to 255
    std::optional<SignInTls> signInTls;
    std::chrono::milliseconds elapsedMs{0};
    std::optional<IkeInterviewFacts> facts;

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("address", self.address);
        field("port", self.port);
        field("question", self.question);
        field("signInPort", self.signInPort);
        field("identityKind", self.identityKind);
        field("offeredFragmentation", self.offeredFragmentation);
        field("wantedEap", self.wantedEap);
        field("end", self.end);
        field("detail", self.detail);
        field("signature", self.signature);
        field("signatureKind", self.signatureKind);
        field("messages", self.messages);
        field("undecryptable", self.undecryptable);
        field("signInTls", self.signInTls);
        field("elapsedMs", self.elapsedMs);
        field("facts", self.facts);
    }
    bool operator==(const IkeInterview &) const = default;
};

/// What the packets after SSTP's HTTP reply say. Derived.
struct SstpCallFacts
{
    bool accepted = false;            ///< CALL_CONNECT_ACK
    std::optional<quint32> nakStatus; ///< of CALL_CONNECT_NAK or CALL_ABORT
    QStringList hashes;               ///< of the crypto binding request: "SHA-1", "SHA-256"
    /// Authentication protocols that LCP demanded, in the order in which it stepped down: "eap",
    /// "mschapv2", "chap", "pap", "none", or the protocol's number.
    QStringList demanded;
    /// The server's answer to a Configure-Nak with the profile's protocol; null: none was sent, or
    /// it was not answered.
    std::optional<bool> profileProtocolTaken;
    bool terminated = false; ///< it ended LCP by itself
    QString malformed;       ///< a packet that could not be read: which and why
    EapFacts talk;

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("accepted", self.accepted);
        field("nakStatus", self.nakStatus);
        field("hashes", self.hashes);
        field("demanded", self.demanded);
        field("profileProtocolTaken", self.profileProtocolTaken);
        field("terminated", self.terminated);
        field("malformed", self.malformed);
        field("talk", self.talk);
    }
    bool operator==(const SstpCallFacts &) const = default;
};

/// One SSTP call inside TLS, after the HTTP reply. Source: [MS-SSTP] 2.2, RFC 1661.
struct SstpCall
{
    QString address;
    int port = 443;
    QString identityKind;   ///< as of IkeInterview
    QString wantedProtocol; ///< of the profile: "eap", "mschapv2", "chap", "pap"; empty: unknown
    std::optional<int> wantedEap; ///< the profile's EAP method
    InterviewEnd end = InterviewEnd::NotStarted;
    QString detail;
    QList<Datagram> packets; ///< SSTP packets, one each; atMs since the call request
    std::optional<SignInTls> signInTls;
    std::chrono::milliseconds elapsedMs{0};
    std::optional<SstpCallFacts> facts;

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("address", self.address);
        field("port", self.port);
        field("identityKind", self.identityKind);
        field("wantedProtocol", self.wantedProtocol);
        field("wantedEap", self.wantedEap);
        field("end", self.end);
        field("detail", self.detail);
        field("packets", self.packets);
        field("signInTls", self.signInTls);
        field("elapsedMs", self.elapsedMs);
        field("facts", self.facts);
    }
    bool operator==(const SstpCall &) const = default;
};

/// What the reply to PPTP's start says. Source: RFC 2637, 2.2.
struct PptpReplyFacts
{
    bool pptp = false;  ///< a Start-Control-Connection-Reply
    int resultCode = 0; ///< 1: accepted
    QString hostName;
    QString vendor;

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("pptp", self.pptp);
        field("resultCode", self.resultCode);
        field("hostName", self.hostName);
        field("vendor", self.vendor);
    }
    bool operator==(const PptpReplyFacts &) const = default;
};

/// TCP 1723 and the start of PPTP's control connection at one address.
struct PptpExchange
{
    QString address;
    int port = 1723;
    PortOutcome tcp = PortOutcome::NotTested;
    int osCode = 0;
    QByteArray reply; ///< at most 1 KiB; empty: none came
    std::optional<PptpReplyFacts> facts;
    std::chrono::milliseconds elapsedMs{0};

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("address", self.address);
        field("port", self.port);
        field("tcp", self.tcp);
        field("osCode", self.osCode);
        field("reply", self.reply);
        field("facts", self.facts);
        field("elapsedMs", self.elapsedMs);
    }
    bool operator==(const PptpExchange &) const = default;
};

} // namespace aovpn
