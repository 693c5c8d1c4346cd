// SPDX-License-Identifier: Apache-2.0
#include "checks/probes/sstp_probe.h"

#include "checks/model/server_name.h"
#include "checks/probes/port_outcome.h"
#include "checks/probes/server_addresses.h"
#include "checks/protocol/http_date.h"
#include "checks/protocol/sstp_reply.h"
#include "checks/protocol/tls/tls_client.h"
#include "checks/system/log.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr quint16 kPort = 443;
constexpr std::chrono::milliseconds kLimit{4000};
constexpr std::chrono::milliseconds kConnectLimit{3000};
constexpr std::chrono::milliseconds kCloseLimit{200};
/// No server needs more for a handshake and the head of a reply.
constexpr qsizetype kMostOctets = qsizetype{512} * 1024;
constexpr qsizetype kShownOctets = 60;

/// The first octets of something that is not TLS, for people: "SSH-2.0-example".
QString shown(const QByteArray &octets)
{
    QString text;
    for (const char octet : octets.left(kShownOctets)) {
        if (octet == '\r' || octet == '\n') {
            break;
        }
        text += octet >= 0x20 && octet < 0x7F ? QLatin1Char(octet) : QLatin1Char('.');
    }
    return text.trimmed();
}

/// One connection from its first SYN to its close.
class Conversation
{
public:
    Conversation(System &system, const Wait &wait, const QString &address, const QString &server)
        : m_system(system), m_wait(wait), m_server(server), m_tls({.serverName = server})
    {
        m_exchange.address = address;
        m_exchange.port = kPort;
    }

    /// Fills the exchange as far as the peer lets it. Errors: nothing could be asked.
    Result<SstpExchange> run()
    {
        const auto start = std::chrono::steady_clock::now();
        if (connect()) {
            shakeHands();
            if (m_exchange.tls == TlsOutcome::Established) {
                askSstp();
                close();
            }
        }
        m_exchange.chain = m_tls.peerChain();
        m_exchange.elapsedMs = std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now() - start);
        if (m_failure) {
            return *m_failure;
        }
        deriveSstpReply(m_exchange);
        return m_exchange;
    }

private:
    bool connect()
    {
        auto stream = m_system.streams.connectTo(QHostAddress(m_exchange.address), kPort,
                                                 m_wait.within(kConnectLimit));
        if (stream) {
            m_stream = std::move(*stream);
            m_exchange.tcp = PortOutcome::Answered;
            return true;
        }
        m_exchange.osCode = stream.error().osCode;
        if (const auto outcome = connectionOutcome(stream.error().kind)) {
            m_exchange.tcp = *outcome;
        } else {
            m_failure = stream.error();
        }
        return false;
    }

    /// Sends what TLS wants to say. Result: false if the peer or a stop ended it; @c m_ended says
    /// why.
    bool flush()
    {
        const QByteArray octets = m_tls.takeOutgoing();
        if (octets.isEmpty()) {
            return true;
        }
        const auto sent = m_stream->send(octets, m_wait);
        return sent || ended(sent.error());
    }

    /// Takes the next octets of the peer into TLS. Result: as flush().
    bool take()
    {
        const auto octets = m_stream->receive(m_wait);
        if (!octets) {
            return ended(octets.error());
        }
        if (octets->isEmpty()) {
            m_tls.feedEnd();
            m_ended = u"connection closed"_s;
            return false;
        }
        m_octets += octets->size();
        if (m_start.size() < kShownOctets) {
            m_start += octets->left(kShownOctets);
        }
        if (!startsLikeTls(m_start)) {
            m_ended = shown(m_start);
            return false;
        }
        m_tls.feed(*octets);
        return m_octets <= kMostOctets || ended({FailureKind::Malformed, 0, u"too long"_s, {}});
    }

    bool ended(const Failure &failure)
    {
        if (failure.kind == FailureKind::Cancelled) {
            m_failure = failure;
        }
        m_silent = failure.kind == FailureKind::Timeout;
        m_ended = failure.kind == FailureKind::Refused ? u"connection reset"_s : failure.detail;
        return false;
    }

    void shakeHands()
    {
        bool open = flush();
        while (open && m_tls.state() == TlsState::Handshaking) {
            open = take() && flush();
        }
        if (m_tls.state() == TlsState::Failed) {
            flush(); // our alert
        }
        if (m_tls.wasEstablished()) {
            m_exchange.tls = TlsOutcome::Established;
            m_exchange.tlsVersion = m_tls.version();
            m_exchange.tlsCipher = m_tls.cipher();
            m_exchange.tlsDetail = m_tls.failure();
        } else if (!startsLikeTls(m_start)) {
            m_exchange.tls = TlsOutcome::NotTls;
            m_exchange.tlsDetail = m_ended;
        } else if (m_silent) {
            m_exchange.tls = TlsOutcome::Silent;
        } else {
            m_exchange.tls = TlsOutcome::Failed;
            m_exchange.tlsDetail = m_tls.failure().isEmpty() ? m_ended : m_tls.failure();
        }
    }

    void askSstp()
    {
        m_tls.send(sstpRequest(m_server, QUuid::createUuid().toString().toUpper()));
        bool open = flush();
        m_exchange.httpReply += m_tls.takeReceived();
        while (open && m_tls.state() == TlsState::Established &&
               !sstpReplyComplete(m_exchange.httpReply) &&
               m_exchange.httpReply.size() < kMaxSstpReplyOctets) {
            open = take() && flush();
            m_exchange.httpReply += m_tls.takeReceived();
        }
        // Only the head is kept: what follows it is a page, and none of our business.
        m_exchange.httpReply = sstpReplyHead(m_exchange.httpReply);
        if (m_exchange.httpReply.isEmpty()) {
            m_exchange.tlsDetail = m_tls.failure().isEmpty() ? m_ended : m_tls.failure();
        }
    }

    /// The server now waits for the client's call request; a TLS close tells it that none comes.
    void close()
    {
        m_tls.close();
        const QByteArray octets = m_tls.takeOutgoing();
        if (!octets.isEmpty()) {
            (void)m_stream->send(octets,
                                 Wait{m_wait.stop, std::chrono::steady_clock::now() + kCloseLimit});
        }
    }

    System &m_system;
    const Wait &m_wait;
    QString m_server;
    TlsClient m_tls;
    SstpExchange m_exchange;
    std::unique_ptr<Stream> m_stream;
    std::optional<Failure> m_failure;
    QByteArray m_start; ///< first octets of the peer
    qsizetype m_octets = 0;
    QString m_ended;
    bool m_silent = false;
};

Evidence ask(const QString &address, const QString &server, System &system, const Wait &wait)
{
    Evidence evidence;
    const auto exchange = Conversation(system, wait, address, server).run();
    if (!exchange) {
        evidence.failures.insert(enumName(EvidenceKind::Sstp), exchange.error());
        return evidence;
    }
    log::info(u"sstp %1: TCP %2, TLS %3, HTTP %4"_s
                  .arg(address, enumName(exchange->tcp), enumName(exchange->tls))
                  .arg(exchange->facts ? exchange->facts->status : 0));
    if (!exchange->chain.isEmpty()) {
        evidence.certificates =
            QList<CertificateEvidence>{{.purpose = CertificatePurpose::SstpServer,
                                        .origin = endpointText(address, kPort),
                                        .expectedName = server,
                                        .chain = exchange->chain}};
    }
    if (const auto theirs = httpReplyDate(exchange->httpReply)) {
        evidence.network = NetworkEvidence{
            .clocks = {{endpointText(address, kPort), *theirs, system.clock.nowUtc()}}};
    }
    evidence.sstp = QList<SstpExchange>{*exchange};
    return evidence;
}

QList<ProbeTask> plan(const Evidence &known, const SitePolicy & /*policy*/,
                      const Request & /*request*/)
{
    QList<ProbeTask> tasks;
    const Connection *connection = selectedConnection(known);
    if (connection == nullptr || !usesSstp(*connection) || !known.name) {
        return tasks;
    }
    const QString server = serverHost(connection->server);
    for (const QString &address : addressesToAsk(*known.name)) {
        tasks.append(
            {.id = u"sstp %1 %2"_s.arg(address).arg(kPort),
             .values = {{u"server"_s, server}, {u"address"_s, address}, {u"port"_s, kPort}},
             .limit = kLimit,
             .run = [address, server](System &system, const Wait &wait) {
                 return ask(address, server, system, wait);
             }});
    }
    return tasks;
}

} // namespace

constinit const Probe kSstpProbe{
    {.name = "sstp",
     .stage = Stage::Reachability,
     .yields = EvidenceKind::Sstp,
     .asks = QT_TRANSLATE_NOOP(
         "Checks", "Opens a TLS connection to TCP port 443 of the VPN server and asks for SSTP."),
     .packets = 1,
     .weight = 2.0},
    plan};

} // namespace aovpn
