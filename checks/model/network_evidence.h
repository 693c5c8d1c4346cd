// SPDX-License-Identifier: Apache-2.0
// What the name and reachability probes saw: addresses, IKE datagrams, TCP, TLS and HTTP octets.
//
// Members named `facts` are derived from the raw octets beside them by checks/protocol, again on
// every load of a bundle.
#pragma once

#include "checks/model/json.h"
#include "checks/model/result.h"

#include <optional>

namespace aovpn {

enum class LookupStatus {
    NotAsked,
    Found,
    NoData,   ///< the name exists, but has no address of this family
    NotFound, ///< NXDOMAIN
    Silent,   ///< no answer from the resolver in time
    Failed,   ///< the resolver answered with a failure, or none is configured
    Literal,  ///< the name is an address
};

template <> struct EnumNames<LookupStatus>
{
    static constexpr EnumName<LookupStatus> kNames[] = {
        {LookupStatus::NotAsked, "not-asked"}, {LookupStatus::Found, "found"},
        {LookupStatus::NoData, "no-data"},     {LookupStatus::NotFound, "not-found"},
        {LookupStatus::Silent, "silent"},      {LookupStatus::Failed, "failed"},
        {LookupStatus::Literal, "literal"},
    };
};

/// A line of the hosts file that names the VPN server.
struct HostsEntry
{
    QString address;
    int line = 0; ///< counted from 1

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("address", self.address);
        field("line", self.line);
    }
    bool operator==(const HostsEntry &) const = default;
};

/// Answer of the system's own resolver for the server's name, A and AAAA asked apart.
struct NameEvidence
{
    QString name;
    LookupStatus status4 = LookupStatus::NotAsked;
    LookupStatus status6 = LookupStatus::NotAsked;
    QStringList addresses; ///< in the order in which they are tried: IPv4 first; without duplicates
    QList<HostsEntry> hostsEntries;
    QStringList resolvers; ///< addresses of the configured resolvers
    std::chrono::milliseconds elapsedMs{0};

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("name", self.name);
        field("status4", self.status4);
        field("status6", self.status6);
        field("addresses", self.addresses);
        field("hostsEntries", self.hostsEntries);
        field("resolvers", self.resolvers);
        field("elapsedMs", self.elapsedMs);
    }
    bool operator==(const NameEvidence &) const = default;
};

enum class PortOutcome {
    NotTested,
    Answered, ///< any octets that came back from this address and port; for TCP: the connection was
              ///< accepted
    Refused,  ///< ICMP port unreachable, TCP RST
    Silent,   ///< nothing came back in time; proves nothing more than that
    BlockedLocally, ///< this computer refused to send
    Unreachable,    ///< no route, or a router said host or network unreachable or prohibited
};

template <> struct EnumNames<PortOutcome>
{
    static constexpr EnumName<PortOutcome> kNames[] = {
        {PortOutcome::NotTested, "not-tested"},
        {PortOutcome::Answered, "answered"},
        {PortOutcome::Refused, "refused"},
        {PortOutcome::Silent, "silent"},
        {PortOutcome::BlockedLocally, "blocked-locally"},
        {PortOutcome::Unreachable, "unreachable"},
    };
};

/// One datagram as it was on the wire (on port 4500 with its non-ESP marker).
struct Datagram
{
    bool outgoing = false;
    std::chrono::milliseconds atMs{0}; ///< since the first datagram of the exchange
    QByteArray octets;

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("outgoing", self.outgoing);
        field("atMs", self.atMs);
        field("octets", self.octets);
    }
    bool operator==(const Datagram &) const = default;
};

/// A notify payload. Source: RFC 7296, 3.10.
struct IkeNotify
{
    int type = 0;
    QString name; ///< RFC word, "NO_PROPOSAL_CHOSEN"; the number as text if unknown
    QByteArray data;

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("type", self.type);
        field("name", self.name);
        field("data", self.data);
    }
    bool operator==(const IkeNotify &) const = default;
};

/// What the gateway's reply says, derived from its octets.
struct IkeReplyFacts
{
    bool wellFormed = false;
    QString malformed; ///< why not, for example "payload at octet 28 is longer than the message"
    bool accepted = false;  ///< the reply chose a proposal
    QStringList offered;    ///< proposals of the question that was answered, one phrase each
    QStringList transforms; ///< chosen ones, for example "ENCR_AES_CBC-256", "PRF_HMAC_SHA2_256"
    std::optional<int>
        dhGroup; ///< of the reply's KE payload, or the one INVALID_KE_PAYLOAD asks for
    QList<IkeNotify> notifies;
    QStringList certificateAuthorities; ///< CERTREQ: SHA-1 of the trusted CAs'
                                        ///< SubjectPublicKeyInfo, lower-case hex
    QStringList vendorIds;              ///< lower-case hex
    std::optional<bool> clientBehindNat;
    std::optional<bool> serverBehindNat;
    bool fragmentationSupported = false;
    QString redirect; ///< the gateway that REDIRECT names; empty: none, or it cannot be read

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("wellFormed", self.wellFormed);
        field("malformed", self.malformed);
        field("accepted", self.accepted);
        field("offered", self.offered);
        field("transforms", self.transforms);
        field("dhGroup", self.dhGroup);
        field("notifies", self.notifies);
        field("certificateAuthorities", self.certificateAuthorities);
        field("vendorIds", self.vendorIds);
        field("clientBehindNat", self.clientBehindNat);
        field("serverBehindNat", self.serverBehindNat);
        field("fragmentationSupported", self.fragmentationSupported);
        field("redirect", self.redirect);
    }
    bool operator==(const IkeReplyFacts &) const = default;
};

/// One question to one address and port, all retransmissions and replies included.
struct IkeExchange
{
    QString address;
    int port = 500;
    QString question; ///< "liveness" (stateless, lab-proven) or "sa-init"
    PortOutcome outcome = PortOutcome::NotTested;
    int osCode = 0;
    int attempts = 0; ///< datagrams sent
    std::chrono::milliseconds elapsedMs{0};
    QString localAddress; ///< for the NAT detection hashes
    int localPort = 0;
    QList<Datagram> datagrams;
    std::optional<IkeReplyFacts> facts; ///< of the last reply

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("address", self.address);
        field("port", self.port);
        field("question", self.question);
        field("outcome", self.outcome);
        field("osCode", self.osCode);
        field("attempts", self.attempts);
        field("elapsedMs", self.elapsedMs);
        field("localAddress", self.localAddress);
        field("localPort", self.localPort);
        field("datagrams", self.datagrams);
        field("facts", self.facts);
    }
    bool operator==(const IkeExchange &) const = default;
};

enum class TlsOutcome {
    NotTried,
    Established,
    Failed, ///< alert or protocol error; tlsDetail says which
    NotTls, ///< the first octets were not a TLS record
    Silent,
};

template <> struct EnumNames<TlsOutcome>
{
    static constexpr EnumName<TlsOutcome> kNames[] = {
        {TlsOutcome::NotTried, "not-tried"}, {TlsOutcome::Established, "established"},
        {TlsOutcome::Failed, "failed"},      {TlsOutcome::NotTls, "not-tls"},
        {TlsOutcome::Silent, "silent"},
    };
};

/// What the HTTP reply to the SSTP verb says, derived from its octets.
struct SstpReplyFacts
{
    int status = 0;    ///< HTTP status; 0 when the reply is no HTTP
    QString server;    ///< Server header, at most 200 characters
    bool sstp = false; ///< 200 to SSTP_DUPLEX_POST at the SSTP URI: an SSTP server
    QString location;  ///< of a redirect

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("status", self.status);
        field("server", self.server);
        field("sstp", self.sstp);
        field("location", self.location);
    }
    bool operator==(const SstpReplyFacts &) const = default;
};

/// TCP 443, TLS and the SSTP verb to one address. Source: [MS-SSTP] 3.2.4.1.
struct SstpExchange
{
    QString address;
    int port = 443;
    PortOutcome tcp = PortOutcome::NotTested;
    int osCode = 0;
    TlsOutcome tls = TlsOutcome::NotTried;
    QString tlsVersion; ///< "TLSv1.3"
    QString tlsCipher;
    QString tlsDetail;
    QList<QByteArray> chain; ///< DER certificates as sent, leaf first
    QByteArray httpReply;    ///< head of the reply, at most 8 KiB; empty: none came
    std::optional<SstpReplyFacts> facts;
    std::chrono::milliseconds elapsedMs{0};

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("address", self.address);
        field("port", self.port);
        field("tcp", self.tcp);
        field("osCode", self.osCode);
        field("tls", self.tls);
        field("tlsVersion", self.tlsVersion);
        field("tlsCipher", self.tlsCipher);
        field("tlsDetail", self.tlsDetail);
        field("chain", self.chain);
        field("httpReply", self.httpReply);
        field("facts", self.facts);
        field("elapsedMs", self.elapsedMs);
    }
    bool operator==(const SstpExchange &) const = default;
};

} // namespace aovpn
