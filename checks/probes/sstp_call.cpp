// SPDX-License-Identifier: Apache-2.0
#include "checks/probes/sstp_call.h"

#include "checks/protocol/sstp_reply.h"
#include "checks/protocol/tls/tls_client.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr std::chrono::milliseconds kConnectLimit{3000};
/// How long the server may take to acknowledge the end.
constexpr std::chrono::milliseconds kEndLimit{700};
constexpr std::chrono::milliseconds kCloseLimit{200};
/// A call that has less than this before it is not begun.
constexpr std::chrono::milliseconds kLeastCall{300};
/// No server needs more for a handshake, the head of a reply and a call.
constexpr qsizetype kMostOctets = qsizetype{512} * 1024;

class Conversation
{
public:
    Conversation(System &system, const SstpCallTask &task, const Wait &wait)
        : m_system(system), m_task(task), m_wait(wait), m_opening(wait.within(kSstpOpening)),
          m_tls({.serverName = task.server})
    {}

    Result<SstpCall> run()
    {
        const auto start = std::chrono::steady_clock::now();
        SstpCall call;
        call.wantedProtocol = m_task.options.protocol;
        call.wantedEap = m_task.options.eap.method;
        if (connect() && shakeHands() && askSstp() && hasTime()) {
            call = talk();
            close();
        } else if (m_failure && (m_failure->kind == FailureKind::Cancelled ||
                                 m_failure->kind == FailureKind::Internal)) {
            return *m_failure;
        } else {
            call.detail = why();
        }
        call.address = m_task.address;
        call.port = kSstpPort;
        call.identityKind = m_task.identityKind;
        call.elapsedMs = std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now() - start);
        return call;
    }

private:
    QString why() const
    {
        if (!m_reason.isEmpty()) {
            return m_reason;
        }
        if (!m_tls.failure().isEmpty()) {
            return m_tls.failure();
        }
        return m_failure ? enumName(m_failure->kind) : u"connection closed"_s;
    }

    /// Does the rest of the time suffice to tell silence from our own end?
    bool hasTime()
    {
        if (m_wait.stopped() || m_wait.remaining() >= kLeastCall + kEndLimit) {
            return true;
        }
        m_reason = u"no time was left for a call"_s;
        return false;
    }

    bool connect()
    {
        auto stream = m_system.streams.connectTo(QHostAddress(m_task.address), kSstpPort,
                                                 m_opening.within(kConnectLimit));
        if (!stream) {
            m_failure = stream.error();
            return false;
        }
        m_stream = std::move(*stream);
        return true;
    }

    /// Sends what TLS wants to say. Result: false if the connection ended; @c m_failure says why.
    bool flush(const Wait &wait)
    {
        m_failure.reset();
        const QByteArray octets = m_tls.takeOutgoing();
        if (octets.isEmpty()) {
            return true;
        }
        const auto sent = m_stream->send(octets, wait);
        if (!sent) {
            m_failure = sent.error();
        }
        return sent.has_value();
    }

    /// Takes the next octets of the peer into TLS. Result: as flush().
    bool take(const Wait &wait)
    {
        const auto octets = m_stream->receive(wait);
        if (!octets) {
            m_failure = octets.error();
            return false;
        }
        m_octets += octets->size();
        if (m_octets > kMostOctets) {
            m_failure = Failure{FailureKind::Malformed, 0, u"too long"_s, {}};
            return false;
        }
        if (octets->isEmpty()) {
            m_tls.feedEnd();
            return false;
        }
        m_tls.feed(*octets);
        return true;
    }

    bool shakeHands()
    {
        bool open = flush(m_opening);
        while (open && m_tls.state() == TlsState::Handshaking) {
            open = take(m_opening) && flush(m_opening);
        }
        return open && m_tls.state() == TlsState::Established;
    }

    bool askSstp()
    {
        m_tls.send(sstpRequest(m_task.server, QUuid::createUuid().toString().toUpper()));
        QByteArray reply;
        bool open = flush(m_opening);
        while (open && m_tls.state() == TlsState::Established && !sstpReplyComplete(reply) &&
               reply.size() < kMaxSstpReplyOctets) {
            open = take(m_opening) && flush(m_opening);
            reply += m_tls.takeReceived();
        }
        SstpExchange exchange;
        exchange.httpReply = sstpReplyHead(reply);
        deriveSstpReply(exchange);
        if (!exchange.facts) {
            return false;
        }
        if (!exchange.facts->sstp || !sstpReplyComplete(reply)) {
            m_reason = u"HTTP status %1 instead of SSTP"_s.arg(exchange.facts->status);
            return false;
        }
        m_early = reply.sliced(exchange.httpReply.size());
        return true;
    }

    SstpCall talk()
    {
        m_start = std::chrono::steady_clock::now();
        sstp::Caller caller(m_task.options);
        auto heard = m_start;
        std::optional<Wait> ending;
        bool cut = false;
        caller.feed(m_early, {});
        for (;;) {
            const Wait wait = ending.value_or(
                Wait{m_wait.stop, std::min(heard + m_task.patience, m_wait.deadline - kEndLimit)});
            m_tls.send(caller.takeOutgoing(sinceStart()));
            const bool sent = flush(wait);
            if (caller.over()) {
                break;
            }
            if (sent && take(wait)) {
                heard = std::chrono::steady_clock::now();
                hear(caller);
                continue;
            }
            if (!ranOut()) {
                hear(caller);
                caller.feedEnd();
                continue;
            }
            // The end is said even to a run that was stopped: the server shall not wait for us.
            const auto now = std::chrono::steady_clock::now();
            cut = cut || (!ending && now < heard + m_task.patience);
            caller.finish();
            ending = Wait{{}, now + (m_wait.stopped() ? kCloseLimit : kEndLimit)};
        }
        SstpCall call = caller.record();
        if (cut && call.end == InterviewEnd::Silent) {
            call.end = InterviewEnd::Cut;
        }
        return call;
    }

    /// Gives the caller what came, and TLS' own end with it.
    void hear(sstp::Caller &caller)
    {
        caller.feed(m_tls.takeReceived(), sinceStart());
        if (m_tls.state() != TlsState::Established) {
            caller.feedEnd();
        }
    }

    /// Did the latest wait end for want of time, and not because of the peer?
    bool ranOut() const
    {
        return m_failure && (m_failure->kind == FailureKind::Timeout ||
                             m_failure->kind == FailureKind::Cancelled);
    }

    std::chrono::milliseconds sinceStart() const
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now() - m_start);
    }

    void close()
    {
        m_tls.close();
        const QByteArray octets = m_tls.takeOutgoing();
        if (!octets.isEmpty()) {
            (void)m_stream->send(octets, Wait{{}, std::chrono::steady_clock::now() + kCloseLimit});
        }
    }

    System &m_system;
    const SstpCallTask &m_task;
    const Wait &m_wait;
    const Wait m_opening; ///< for what comes before the call
    TlsClient m_tls;
    std::unique_ptr<Stream> m_stream;
    std::optional<Failure> m_failure; ///< of the latest send or receive that failed
    std::chrono::steady_clock::time_point m_start;
    QByteArray m_early; ///< what came right behind the head of the reply
    qsizetype m_octets = 0;
    QString m_reason;
};

} // namespace

Result<SstpCall> callSstp(System &system, const SstpCallTask &task, const Wait &wait)
{
    return Conversation(system, task, wait).run();
}

} // namespace aovpn
