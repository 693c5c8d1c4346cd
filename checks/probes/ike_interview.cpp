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
/// One that says nothing of the path (a datagram too long for it, say) may pass.
constexpr int kFaultsBelieved = 4;
/// Datagrams that are no answer are kept up to this number.
constexpr qsizetype kStrangersKept = 8;

/// The requests of one SA, each until it is answered or given up.
class Talk
{
public:
    Talk(Datagrams &datagrams, std::unique_ptr<DatagramSocket> socket,
         ike::Interviewer &interviewer, const QString &address, int port, Wait wait)
        : m_datagrams(datagrams), m_socket(std::move(socket)), m_interviewer(interviewer),
          m_address(address), m_port(port), m_wait(std::move(wait))
    {}

    /// Goes on until the interviewer is through or a request is given up.
    void interview(IkeExchange &saInit, bool onlyEnd, int mostSent)
    {
        m_mostSent = mostSent;
        run(&saInit, onlyEnd);
    }

    /// Why the last request was given up; null: it was not, or the run was stopped.
    const std::optional<InterviewEnd> &gaveUp() const { return m_gaveUp; }
    /// What the system said of the path last; null: nothing.
    const std::optional<Failure> &failure() const { return m_failure; }
    /// Where the last request was to go.
    int port() const { return m_interviewer.port(); }
    QHostAddress localAddress() const { return m_socket->localAddress(); }
    int localPort() const { return m_socket->localPort(); }

    /// Makes the server forget an SA that is still open, with datagrams of its own. Where @p wait
    /// ends before that, a run that was stopped owes the server kFarewell more.
    void farewell(const Wait &wait)
    {
        m_mostSent = m_sent + kFarewellDatagrams;
        m_wait = wait;
        if (isOpen()) {
            m_interviewer.finish();
            run(nullptr, true);
        }
        if (isOpen() && !m_gaveUp) {
            m_wait = {{}, std::chrono::steady_clock::now() + kFarewell};
            run(nullptr, true);
        }
    }

private:
    bool isOpen() const
    {
        return !m_interviewer.inSaInit() && m_interviewer.end() == InterviewEnd::Cut;
    }

    /// @p saInit: the record of IKE_SA_INIT; null: that one is over already.
    void run(IkeExchange *saInit, bool onlyEnd)
    {
        m_onlyEnd = onlyEnd;
        m_gaveUp.reset();
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

    milliseconds now() const
    {
        return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - m_start);
    }

    /// The rest is asked from another socket. Result: false if there is none.
    bool moveTo(int port)
    {
        auto socket = m_datagrams.connectTo(QHostAddress(m_address), static_cast<quint16>(port));
        if (!socket) {
            m_failure = socket.error();
            m_gaveUp =
                portOutcome(socket.error().kind) ? InterviewEnd::Unreachable : InterviewEnd::Cut;
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
        m_errors = m_faults = 0;
        while (now() < end && !m_wait.stopped() && !m_wait.expired()) {
            if (now() >= due) {
                if (m_sent >= m_mostSent) {
                    m_gaveUp = InterviewEnd::TooLong;
                    return Step::Foreign;
                }
                send(record);
                due = again < kAgainAt.size() ? start + kAgainAt.at(again++) : end;
            }
            const Step step = receive(std::min(due, end), record);
            if (step == Step::Next || step == Step::Done) {
                m_authAnswered = m_authAnswered || record == nullptr;
                return step;
            }
            if (m_errors >= kErrorsBelieved) {
                m_gaveUp = InterviewEnd::Unreachable;
                return Step::Foreign;
            }
            if (m_faults >= kFaultsBelieved) {
                m_gaveUp = InterviewEnd::Cut;
                return Step::Foreign;
            }
            if (m_errors + m_faults > 0) {
                due = std::min(due, now() + kAfterError);
            }
        }
        if (now() >= end) {
            m_gaveUp = InterviewEnd::Silent;
            if (record != nullptr) {
                m_failure = {FailureKind::Timeout, 0, {}, {}};
            }
        }
        return Step::Foreign;
    }

    void send(IkeExchange *record)
    {
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
        m_errors = m_faults = 0;
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
        if (failure.kind == FailureKind::Cancelled) {
            return; // the loop sees it
        }
        ++(portOutcome(failure.kind) ? m_errors : m_faults);
        m_failure = failure;
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
    Wait m_wait;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    bool m_onlyEnd = false;
    bool m_authAnswered = false;
    std::optional<InterviewEnd> m_gaveUp;
    int m_errors = 0; ///< in a row, about the path
    int m_faults = 0; ///< in a row, about anything else
    int m_sent = 0;
    int m_mostSent = 0;
    qsizetype m_strangers = 0;
    std::optional<Failure> m_failure; ///< the last one
};

/// The interview did not come to its end by itself: why, and what the system said.
void recordEnd(InterviewOutcome &outcome, const Talk &talk)
{
    IkeInterview &interview = outcome.interview;
    if (interview.end != InterviewEnd::Cut || !talk.gaveUp()) {
        return;
    }
    interview.end = *talk.gaveUp();
    if (interview.end == InterviewEnd::TooLong) {
        interview.detail = u"it goes on after so many datagrams"_s;
    }
    if (interview.end == InterviewEnd::Silent || !talk.failure()) {
        return;
    }
    const Failure &failure = *talk.failure();
    interview.detail = u"UDP %1: %2"_s.arg(talk.port()).arg(failure.message());
    if (const auto said = portOutcome(failure.kind);
        said && interview.end == InterviewEnd::Unreachable) {
        IkeExchange signIn;
        signIn.address = interview.address;
        signIn.port = talk.port();
        signIn.question = u"ike-auth"_s;
        signIn.outcome = *said;
        signIn.osCode = failure.osCode;
        signIn.attempts = interview.messages.isEmpty() ? 0 : interview.messages.last().attempts;
        signIn.localAddress = talk.localAddress().toString();
        signIn.localPort = talk.localPort();
        signIn.elapsedMs = interview.elapsedMs;
        outcome.signIn = signIn;
    }
}

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
    talk.interview(saInit, options.onlyEnd, task.mostDatagrams - kFarewellDatagrams);
    IkeInterview &interview = outcome.interview;
    interview = interviewer->record();
    interview.address = task.address;
    interview.port = task.port;
    interview.question = task.question;
    interview.signInPort = interviewer->port();
    interview.identityKind = task.identityKind;
    outcome.chain = interviewer->chain();
    recordEnd(outcome, talk);
    if (interview.end != InterviewEnd::Silent) {
        talk.farewell(wait.within(kFarewell));
    }
    return outcome;
}

void endProperly(Datagrams &datagrams, std::unique_ptr<DatagramSocket> socket,
                 ike::Interviewer &interviewer, const QString &address, int port, const Wait &wait)
{
    Talk(datagrams, std::move(socket), interviewer, address, port, wait)
        .farewell(wait.within(3 * kEndPatience));
}

} // namespace aovpn
