// SPDX-License-Identifier: Apache-2.0
#include "checks/probes/ike_interview.h"

#include "checks/probes/port_outcome.h"
#include "checks/protocol/ike/ike_message.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

using std::chrono::milliseconds;
using Step = ike::Interviewer::Step;

/// After the request's first transmission.
constexpr std::array kAgainAt{milliseconds{1000}, milliseconds{3000}, milliseconds{7000}};
/// An ICMP error is believed when it is repeated; until then it counts as a lost datagram.
constexpr int kErrorsBelieved = 2;
constexpr milliseconds kAfterError{200};
/// Datagrams that are no answer are kept up to this number.
constexpr qsizetype kStrangersKept = 8;

/// The requests of one SA, each until it is answered or given up.
class Talk
{
public:
    Talk(Datagrams &datagrams, std::unique_ptr<DatagramSocket> socket,
         ike::Interviewer &interviewer, const QString &address, int port, const Wait &wait)
        : m_datagrams(datagrams), m_socket(std::move(socket)), m_interviewer(interviewer),
          m_address(address), m_port(port), m_wait(wait)
    {}

    /// Goes on until the interviewer is through or a request is given up. @p saInit: the record of
    /// IKE_SA_INIT; null: that one is over already.
    void run(IkeExchange *saInit, bool onlyEnd)
    {
        m_onlyEnd = onlyEnd;
        while (true) {
            if (m_interviewer.port() != m_port && !moveTo(m_interviewer.port())) {
                return;
            }
            IkeExchange *const record = m_interviewer.inSaInit() ? saInit : nullptr;
            const Step step = request(record);
            if (record != nullptr) {
                close(*record, step);
            }
            if (step != Step::Next) {
                return;
            }
        }
    }

    /// Was the last request given up because nobody answered, and not because of our own end?
    bool wasSilent() const { return m_silent; }

private:
    milliseconds now() const
    {
        return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - m_start);
    }

    /// The rest is asked from another socket. Result: false if there is none.
    bool moveTo(int port)
    {
        auto socket = m_datagrams.connectTo(QHostAddress(m_address), static_cast<quint16>(port));
        if (!socket) {
            return false;
        }
        m_socket = *std::move(socket);
        m_port = port;
        return true;
    }

    milliseconds patience() const
    {
        if (m_interviewer.inSaInit()) {
            return kSaInitPatience;
        }
        if (m_onlyEnd) {
            return kEndPatience;
        }
        return m_authAnswered ? kSignInPatience : kAuthPatience;
    }

    /// One request with its retransmissions. Result: Next or Done as the interviewer says; Foreign:
    /// given up.
    Step request(IkeExchange *record)
    {
        const milliseconds start = now();
        const milliseconds end = start + patience();
        milliseconds due = start;
        size_t again = 0;
        m_errors = 0;
        while (now() < end && !m_wait.stopped() && !m_wait.expired()) {
            if (now() >= due) {
                send(record);
                due = again < kAgainAt.size() ? start + kAgainAt.at(again++) : end;
            }
            const Step step = receive(std::min(due, end), record);
            if (step == Step::Next || step == Step::Done) {
                m_authAnswered = m_authAnswered || record == nullptr;
                return step;
            }
            if (m_errors >= kErrorsBelieved) {
                return Step::Foreign;
            }
            if (m_errors > 0) {
                due = std::min(due, now() + kAfterError);
            }
        }
        m_silent = now() >= end;
        if (record != nullptr && m_silent) {
            m_failure = {FailureKind::Timeout, 0, {}, {}};
        }
        return Step::Foreign;
    }

    void send(IkeExchange *record)
    {
        if (m_sent >= kInterviewDatagrams) {
            return;
        }
        ++m_sent;
        const QByteArray octets = m_interviewer.datagram();
        const milliseconds at = now();
        if (record != nullptr) {
            ++record->attempts;
        }
        if (const auto sent = m_socket->send(octets); !sent) {
            onError(sent.error());
            return;
        }
        m_interviewer.sent(at);
        if (record != nullptr) {
            record->datagrams.append({true, at, octets});
        }
    }

    Step receive(milliseconds until, IkeExchange *record)
    {
        const auto received =
            m_socket->receive(m_wait.within(std::max(until - now(), milliseconds{1})));
        if (!received) {
            if (received.error().kind != FailureKind::Timeout) {
                onError(received.error());
            }
            return Step::Foreign;
        }
        m_errors = 0;
        const milliseconds at = now();
        const Step step = m_interviewer.take(*received, at);
        const bool answer = step == Step::Next || step == Step::Done;
        if (record != nullptr && (answer || m_strangers++ < kStrangersKept)) {
            record->datagrams.append({false, at, *received});
            record->outcome = PortOutcome::Answered;
        }
        return step;
    }

    void onError(const Failure &failure)
    {
        if (portOutcome(failure.kind)) {
            ++m_errors;
            m_failure = failure;
        }
    }

    void close(IkeExchange &record, Step step)
    {
        record.elapsedMs = now();
        const bool answered = step == Step::Next || step == Step::Done;
        if (!answered && record.outcome != PortOutcome::Answered && m_failure) {
            record.outcome = portOutcome(m_failure->kind).value_or(PortOutcome::NotTested);
            record.osCode = m_failure->osCode;
        }
        deriveIkeReply(record);
    }

    Datagrams &m_datagrams;
    std::unique_ptr<DatagramSocket> m_socket;
    ike::Interviewer &m_interviewer;
    QString m_address;
    int m_port;
    const Wait &m_wait;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    bool m_onlyEnd = false;
    bool m_authAnswered = false;
    bool m_silent = false;
    int m_errors = 0; ///< in a row
    int m_sent = 0;
    qsizetype m_strangers = 0;
    std::optional<Failure> m_failure; ///< the last one that tells about the path
};

} // namespace

Result<InterviewOutcome> interviewIke(Datagrams &datagrams, const InterviewTask &task,
                                      const Wait &wait)
{
    InterviewOutcome outcome;
    IkeExchange &saInit = outcome.saInit;
    saInit.address = task.address;
    saInit.port = task.port;
    saInit.question = task.question;
    auto socket = datagrams.connectTo(QHostAddress(task.address), static_cast<quint16>(task.port));
    if (!socket) {
        outcome.interview.address = task.address;
        outcome.interview.port = outcome.interview.signInPort = task.port;
        outcome.interview.question = task.question;
        saInit.outcome = portOutcome(socket.error().kind).value_or(PortOutcome::NotTested);
        saInit.osCode = socket.error().osCode;
        return saInit.outcome == PortOutcome::NotTested ? Result<InterviewOutcome>(socket.error())
                                                        : Result<InterviewOutcome>(outcome);
    }
    saInit.localAddress = (*socket)->localAddress().toString();
    saInit.localPort = (*socket)->localPort();
    ike::InterviewOptions options = task.options;
    options.endpoints = {saInit.localAddress, saInit.localPort, task.address, task.port};
    auto interviewer = ike::Interviewer::start(options);
    if (!interviewer) {
        return interviewer.error();
    }
    Talk talk(datagrams, *std::move(socket), *interviewer, task.address, task.port, wait);
    talk.run(&saInit, options.onlyEnd);
    IkeInterview &interview = outcome.interview;
    interview = interviewer->record();
    interview.address = task.address;
    interview.port = task.port;
    interview.question = task.question;
    interview.signInPort = interviewer->port();
    interview.identityKind = task.identityKind;
    if (interview.end == InterviewEnd::Cut && talk.wasSilent()) {
        interview.end = InterviewEnd::Silent;
    }
    outcome.chain = interviewer->chain();
    return outcome;
}

void endProperly(Datagrams &datagrams, std::unique_ptr<DatagramSocket> socket,
                 ike::Interviewer &interviewer, const QString &address, int port, const Wait &wait)
{
    if (interviewer.inSaInit() || interviewer.end() != InterviewEnd::Cut) {
        return;
    }
    interviewer.finish();
    Talk(datagrams, std::move(socket), interviewer, address, port, wait).run(nullptr, true);
}

} // namespace aovpn
