// SPDX-License-Identifier: Apache-2.0
#include "checks/probes/ike_conversation.h"

#include "checks/probes/ike_interview.h"
#include "checks/probes/port_outcome.h"
#include "checks/protocol/ike/ike_build.h"
#include "checks/protocol/ike/ike_message.h"
#include "checks/protocol/ike/ike_reply.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

using std::chrono::milliseconds;
using SteadyTime = std::chrono::steady_clock::time_point;

constexpr milliseconds kLivenessAt[] = {milliseconds{0}, milliseconds{350}, milliseconds{1250},
                                        milliseconds{2250}};
constexpr milliseconds kSaInitAt[] = {milliseconds{750}, milliseconds{1750}, milliseconds{2750}};
constexpr milliseconds kVersionAt[] = {milliseconds{2600}, milliseconds{3200}};
constexpr milliseconds kOversizedAt[] = {milliseconds{0}, milliseconds{1000}, milliseconds{2000}};
constexpr milliseconds kRetransmission{1000};
constexpr milliseconds kPatience{3000}; ///< after a question that follows an answer
/// An ICMP error or a refusal to send is believed when it is repeated.
constexpr milliseconds kAfterError{200};
constexpr int kErrorsBelieved = 2;
constexpr int kForbidsBelieved = 3; ///< a local filter may drop some at random

enum class SaInitStep {
    Nothing, ///< no answer, or one that was acted upon already
    Again,   ///< the server wants a cookie or another group
    Final,
};

enum QuestionIndex {
    Liveness,
    SaInit,
    Version,
    QuestionCount
};

struct Question
{
    IkeExchange exchange;
    QByteArray datagram; ///< as on the wire; empty: not made yet
    QList<milliseconds> due;
    bool answered = false;
    bool final = false; ///< nothing more is wanted from it
    std::optional<milliseconds> firstSent;
    milliseconds last{0}; ///< when it was sent or answered last
};

class Conversation
{
public:
    Conversation(DatagramSocket &socket, const IkeTask &task, const Wait &wait);
    Result<void> run();
    QList<IkeExchange> exchanges();
    /// Holds the SA that the server may have opened; null: IKE_SA_INIT was not sent.
    std::optional<ike::Interviewer> &interviewer() { return m_interviewer; }

private:
    milliseconds now() const
    {
        return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - m_start);
    }
    bool over() const;
    int nextQuestion() const;
    Result<void> prepare(Question &question, int index);
    Result<void> send(int index);
    void receive(milliseconds until);
    void take(const QByteArray &datagram);
    int whoseAnswer(const QByteArray &datagram) const;
    void record(Question &question, bool outgoing, const QByteArray &octets);
    void onLivenessAnswer();
    void onSaInitAnswer(SaInitStep step);
    SaInitStep takeSaInit(const QByteArray &datagram);
    void onError(const Failure &failure);
    void retransmitFrom(milliseconds first);
    PortOutcome pathOutcome() const;

    DatagramSocket &m_socket;
    const IkeTask &m_task;
    const Wait &m_wait;
    SteadyTime m_start = std::chrono::steady_clock::now();
    milliseconds m_end = kIkeSilence;
    std::array<Question, QuestionCount> m_questions;
    std::optional<ike::Interviewer> m_interviewer;
    int m_lastSent = Liveness;
    int m_sent = 0;
    int m_sentWell = 0;  ///< the system took them
    int m_forbidden = 0; ///< the system said no
    int m_errorsInRow = 0;
    std::optional<Failure> m_error; ///< the last one that tells about the path
    bool m_done = false;
    bool m_cut = false;      ///< stopped or past the deadline before the schedule was through
    bool m_onlyEnds = false; ///< the real question is out, but not wanted any more
};

Conversation::Conversation(DatagramSocket &socket, const IkeTask &task, const Wait &wait)
    : m_socket(socket), m_task(task), m_wait(wait)
{
    static constexpr const char *kNames[] = {"liveness", "sa-init", "version"};
    for (int i = 0; i < QuestionCount; ++i) {
        IkeExchange &exchange = m_questions.at(static_cast<size_t>(i)).exchange;
        exchange.address = task.address;
        exchange.port = task.port;
        exchange.question = QString::fromLatin1(kNames[i]);
        exchange.localAddress = socket.localAddress().toString();
        exchange.localPort = socket.localPort();
    }
    if (task.oversized) {
        m_questions[Liveness].exchange.question = u"oversized"_s;
        m_questions[Liveness].due = {std::begin(kOversizedAt), std::end(kOversizedAt)};
        return;
    }
    if (task.liveness) {
        m_questions[Liveness].due = {std::begin(kLivenessAt), std::end(kLivenessAt)};
        m_questions[SaInit].due = {std::begin(kSaInitAt), std::end(kSaInitAt)};
    } else {
        retransmitFrom(milliseconds{0});
    }
    if (task.version) {
        m_questions[Version].due = {std::begin(kVersionAt), std::end(kVersionAt)};
    }
}

Result<void> Conversation::run()
{
    while (!over()) {
        const int index = nextQuestion();
        if (index >= 0 && m_questions.at(static_cast<size_t>(index)).due.first() <= now()) {
            if (auto sent = send(index); !sent) {
                return sent;
            }
            continue;
        }
        receive(index >= 0 ? std::min(m_questions.at(static_cast<size_t>(index)).due.first(), m_end)
                           : m_end);
    }
    return {};
}

bool Conversation::over() const
{
    return m_done || m_cut || now() >= m_end;
}

/// Whose turn is next; -1: nothing more is sent.
int Conversation::nextQuestion() const
{
    int next = -1;
    for (int i = 0; i < QuestionCount; ++i) {
        const Question &question = m_questions.at(static_cast<size_t>(i));
        if (question.due.isEmpty() || m_sent >= kIkeDatagrams) {
            continue;
        }
        if (next < 0 ||
            question.due.first() < m_questions.at(static_cast<size_t>(next)).due.first()) {
            next = i;
        }
    }
    return next;
}

/// Makes the octets when a question is asked for the first time.
Result<void> Conversation::prepare(Question &question, int index)
{
    if (!question.datagram.isEmpty()) {
        return {};
    }
    if (index == SaInit) {
        auto interviewer = ike::Interviewer::start(
            {.offer = m_task.offer,
             .endpoints = {question.exchange.localAddress, question.exchange.localPort,
                           m_task.address, m_task.port},
             .eap = {},
             .onlyEnd = true});
        if (!interviewer) {
            return interviewer.error();
        }
        m_interviewer = *std::move(interviewer);
        question.datagram = m_interviewer->datagram();
        return {};
    }
    const auto made = index == Version   ? ike::versionQuestion()
                      : m_task.oversized ? ike::oversizedQuestion()
                                         : ike::livenessQuestion();
    if (!made) {
        return made.error();
    }
    question.datagram = ike::onPort(m_task.port, *made);
    return {};
}

Result<void> Conversation::send(int index)
{
    Question &question = m_questions.at(static_cast<size_t>(index));
    question.due.removeFirst();
    if (auto prepared = prepare(question, index); !prepared) {
        return prepared;
    }
    m_lastSent = index;
    ++m_sent;
    ++question.exchange.attempts;
    question.last = now();
    if (!question.firstSent) {
        question.firstSent = question.last;
    }
    if (const auto sent = m_socket.send(question.datagram); !sent) {
        onError(sent.error());
        return {};
    }
    ++m_sentWell;
    record(question, true, question.datagram);
    return {};
}

void Conversation::receive(milliseconds until)
{
    const auto received = m_socket.receive(m_wait.within(std::max(until - now(), milliseconds{1})));
    if (received) {
        m_errorsInRow = 0;
        take(*received);
    } else if (received.error().kind == FailureKind::Timeout) {
        m_cut = m_wait.expired() && now() < m_end;
    } else if (received.error().kind == FailureKind::Cancelled) {
        m_cut = true;
    } else {
        onError(received.error());
    }
}

/// Index of the question that @p datagram answers; -1: none.
int Conversation::whoseAnswer(const QByteArray &datagram) const
{
    for (int i = 0; i < QuestionCount; ++i) {
        const QByteArray &sent = m_questions.at(static_cast<size_t>(i)).datagram;
        if (!sent.isEmpty() && !ike::whyNotAReply(m_task.port, sent, datagram)) {
            return i;
        }
    }
    return -1;
}

void Conversation::take(const QByteArray &datagram)
{
    const int index = whoseAnswer(datagram);
    if (index < 0) {
        // Not an answer, but something spoke: it is evidence of the question asked last.
        Question &question = m_questions.at(static_cast<size_t>(m_lastSent));
        if (question.exchange.datagrams.size() < qsizetype{2} * kIkeDatagrams) {
            record(question, false, datagram);
        }
        return;
    }
    Question &question = m_questions.at(static_cast<size_t>(index));
    if (question.final) {
        return;
    }
    const SaInitStep step = index == SaInit ? takeSaInit(datagram) : SaInitStep::Final;
    // A server that repeats an old answer for ever must not fill the memory.
    if (step != SaInitStep::Nothing ||
        question.exchange.datagrams.size() < qsizetype{2} * kIkeDatagrams) {
        record(question, false, datagram);
    }
    question.answered = true;
    question.last = now();
    m_questions[Liveness].due.clear();
    m_questions[Version].due.clear();
    switch (index) {
    case Liveness:
        question.final = true;
        onLivenessAnswer();
        break;
    case SaInit:
        onSaInitAnswer(step);
        break;
    default:
        question.final = true;
    }
}

void Conversation::record(Question &question, bool outgoing, const QByteArray &octets)
{
    // What was sent counts from when it was handed over, not from when the system had taken it.
    const milliseconds at = outgoing ? question.last : now();
    question.exchange.datagrams.append({outgoing, at - question.firstSent.value_or(at), octets});
}

void Conversation::onLivenessAnswer()
{
    Question &saInit = m_questions[SaInit];
    if (saInit.final) {
        return;
    }
    if (!m_task.saInit || m_task.oversized) {
        // Whoever accepts what is on its way already shall not keep a half-open SA.
        saInit.due.clear();
        m_done = !saInit.firstSent;
        m_onlyEnds = true;
        m_end = std::min(kIkeLongest, now() + kEndPatience);
        return;
    }
    // What is on its way already goes on as planned, but gets one more chance.
    if (!saInit.firstSent) {
        retransmitFrom(now());
    } else if (saInit.due.isEmpty()) {
        saInit.due = {now() + kAfterError};
    }
    m_end = std::min(kIkeLongest, now() + kPatience);
}

SaInitStep Conversation::takeSaInit(const QByteArray &datagram)
{
    using Step = ike::Interviewer::Step;
    const Step step = m_interviewer->take(datagram, now());
    if (step != Step::Next && step != Step::Done) {
        return SaInitStep::Nothing;
    }
    return step == Step::Next && m_interviewer->inSaInit() ? SaInitStep::Again : SaInitStep::Final;
}

void Conversation::onSaInitAnswer(SaInitStep step)
{
    switch (step) {
    case SaInitStep::Again:
        if (m_onlyEnds) { // it keeps no state yet
            m_done = m_questions[SaInit].final = true;
            return;
        }
        m_questions[SaInit].datagram = m_interviewer->datagram();
        retransmitFrom(now());
        m_end = std::min(kIkeLongest, now() + kPatience);
        return;
    case SaInitStep::Final:
        m_questions[SaInit].final = true;
        m_done = true;
        return;
    case SaInitStep::Nothing:
        return;
    }
}

void Conversation::onError(const Failure &failure)
{
    if (!portOutcome(failure.kind)) {
        // A datagram too large for the path, for example: the system will have learned, and the
        // next one goes in fragments. A socket that keeps failing must not make this loop spin.
        m_done = m_cut = ++m_errorsInRow > kIkeDatagrams;
        return;
    }
    m_error = failure;
    ++m_errorsInRow;
    m_forbidden += failure.kind == FailureKind::BlockedLocally ? 1 : 0;
    const bool answered = std::any_of(m_questions.cbegin(), m_questions.cend(),
                                      [](const Question &question) { return question.answered; });
    const int believed =
        failure.kind == FailureKind::BlockedLocally ? kForbidsBelieved : kErrorsBelieved;
    if (m_errorsInRow >= believed && !answered) {
        m_done = true;
        return;
    }
    // Ask again soon instead of waiting for the schedule: errors come at once or not at all.
    if (const int next = nextQuestion(); next >= 0 && !answered) {
        milliseconds &due = m_questions.at(static_cast<size_t>(next)).due.first();
        due = std::min(due, now() + kAfterError);
    }
}

void Conversation::retransmitFrom(milliseconds first)
{
    m_questions[SaInit].due = {first, first + kRetransmission, first + 2 * kRetransmission};
}

/// Of a question without an answer.
PortOutcome Conversation::pathOutcome() const
{
    if (m_error) {
        const PortOutcome outcome = portOutcome(m_error->kind).value_or(PortOutcome::NotTested);
        // One forbidden datagram among others that went out proves nothing.
        if (outcome != PortOutcome::BlockedLocally || m_forbidden >= m_sent) {
            return outcome;
        }
    }
    return m_cut || m_onlyEnds || m_sentWell == 0 ? PortOutcome::NotTested : PortOutcome::Silent;
}

QList<IkeExchange> Conversation::exchanges()
{
    QList<IkeExchange> asked;
    for (Question &question : m_questions) {
        if (!question.firstSent) {
            continue;
        }
        IkeExchange &exchange = question.exchange;
        exchange.outcome = question.answered ? PortOutcome::Answered : pathOutcome();
        if (!question.answered && m_error && exchange.outcome != PortOutcome::Silent) {
            exchange.osCode = m_error->osCode;
        }
        const milliseconds end = question.final ? question.last : now();
        exchange.elapsedMs = end - *question.firstSent;
        deriveIkeReply(exchange);
        asked.append(exchange);
    }
    return asked;
}

} // namespace

Result<QList<IkeExchange>> askIke(Datagrams &datagrams, const IkeTask &task, const Wait &wait)
{
    auto socket = datagrams.connectTo(QHostAddress(task.address), static_cast<quint16>(task.port));
    if (!socket) {
        const Failure &failure = socket.error();
        if (!portOutcome(failure.kind) && failure.kind != FailureKind::NotSupported) {
            return failure;
        }
        IkeExchange exchange;
        exchange.address = task.address;
        exchange.port = task.port;
        exchange.question = task.oversized  ? u"oversized"_s
                            : task.liveness ? u"liveness"_s
                                            : u"sa-init"_s;
        exchange.outcome = portOutcome(failure.kind).value_or(PortOutcome::NotTested);
        exchange.osCode = failure.osCode;
        return QList<IkeExchange>{exchange};
    }
    Conversation conversation(**socket, task, wait);
    if (const auto done = conversation.run(); !done) {
        return done.error();
    }
    auto exchanges = conversation.exchanges();
    if (conversation.interviewer()) {
        endProperly(datagrams, *std::move(socket), *conversation.interviewer(), task.address,
                    task.port, wait);
    }
    return exchanges;
}

} // namespace aovpn
