// SPDX-License-Identifier: Apache-2.0
#include "checks/engine/session.h"

#include "checks/engine/evidence_flow.h"
#include "checks/engine/judge.h"
#include "checks/engine/pool_work.h"
#include "checks/system/log.h"

#include <QElapsedTimer>
#include <QThreadPool>

#include <algorithm>
#include <exception>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

/// Probes block on sockets and cost next to no processor time: every one that can run does.
constexpr int kMaxThreads = 64;

/// A cancelled run waits so long for its probes; what they still owe a server (the end of an SA)
/// they do behind its back.
constexpr std::chrono::milliseconds kPatienceAfterCancel{80};

template <typename T> bool anyFinished(const std::optional<QList<T>> &talks)
{
    return talks && std::any_of(talks->cbegin(), talks->cend(), [](const T &talk) {
               return talk.end != InterviewEnd::NotStarted && talk.end != InterviewEnd::Cut;
           });
}

/// Interviews say themselves whether they were cut, so one that was does not devalue one that came
/// to its end.
bool hasFinishedTalk(EvidenceKind kind, const Evidence &evidence)
{
    return (kind == EvidenceKind::IkeInterviews && anyFinished(evidence.ikeInterviews)) ||
           (kind == EvidenceKind::SstpCalls && anyFinished(evidence.sstpCalls));
}

/// Runs one probe; whatever it throws becomes a failure of its kind of evidence.
Evidence runTask(const ProbeTask &task, EvidenceKind kind, System &system, const Wait &wait)
{
    const auto failed = [&](const QString &detail) {
        Evidence part;
        part.failures.insert(enumName(kind), {FailureKind::Internal, 0, detail, task.id});
        return part;
    };
    try {
        return task.run(system, wait);
    } catch (const std::exception &fault) {
        return failed(QString::fromUtf8(fault.what()).left(200));
    } catch (...) {
        return failed(u"unknown fault"_s);
    }
}

} // namespace

struct Session::State
{
    System &system;
    Request request;
    SitePolicy policy;
    Evidence evidence;
    QDateTime takenAtUtc;
    EvidenceKinds wanted;
    QThreadPool pool;
    std::stop_source stop;
    std::chrono::steady_clock::time_point deadline;
    QList<TaskState> tasks;
    QMap<QString, QElapsedTimer> clocks;
    bool started = false;
    bool ended = false;
    bool underived = true; ///< certificates, trust or CRLs came since the facts were derived
    bool deriving = false; ///< a pool thread builds paths and reads CRLs

    bool anyRunning() const
    {
        return deriving || std::any_of(tasks.cbegin(), tasks.cend(),
                                       [](const TaskState &task) { return task.running; });
    }

    EvidenceKinds pending() const
    {
        EvidenceKinds kinds;
        if (deriving) {
            kinds |= EvidenceKind::Certificates | EvidenceKind::ClientCertificates;
        }
        for (const TaskState &task : tasks) {
            if (task.running) {
                kinds |= task.probe->info.yields;
                // Whoever talks with the server brings its certificates along.
                constexpr EvidenceKinds kTalks =
                    EvidenceKind::Sstp | EvidenceKind::IkeInterviews | EvidenceKind::SstpCalls;
                if (kTalks.testFlag(task.probe->info.yields)) {
                    kinds |= EvidenceKind::Certificates;
                }
            }
        }
        return kinds;
    }

    bool outOfTime() const { return std::chrono::steady_clock::now() >= deadline; }

    bool isDisabled(const Probe &probe) const
    {
        return policy.disabledProbes.contains(QLatin1String(probe.info.name));
    }

    /// What a probe found beside its own kind is left out where the policy switches that kind off.
    Evidence withoutDisabled(Evidence part) const
    {
        const auto off = evidence.failures.constFind(enumName(EvidenceKind::Network));
        if (off != evidence.failures.constEnd() && off->kind == FailureKind::Disabled) {
            part.network.reset();
        }
        return part;
    }

    /// The same run has asked this question already.
    bool knows(const QString &id) const
    {
        return std::any_of(tasks.cbegin(), tasks.cend(),
                           [&id](const TaskState &task) { return task.id == id; });
    }
};

Session::Session(System &system, Request request, SitePolicy policy, Evidence known,
                 QObject *parent)
    : QObject(parent), m_state(new State{system,
                                         std::move(request),
                                         std::move(policy),
                                         std::move(known),
                                         {},
                                         {},
                                         {},
                                         {},
                                         {},
                                         {},
                                         {}})
{
    m_state->takenAtUtc = system.clock.nowUtc();
    m_state->wanted = kindsFor(m_state->request.only);
    m_state->pool.setMaxThreadCount(kMaxThreads);
    m_patience.setSingleShot(true);
    m_patience.setTimerType(Qt::PreciseTimer);
    connect(&m_patience, &QTimer::timeout, this, &Session::leaveBehind);
}

Session::~Session()
{
    m_state->stop.request_stop();
    m_state->pool.waitForDone();
}

void Session::start()
{
    if (m_state->started) {
        return;
    }
    m_state->started = true;
    m_state->deadline = std::chrono::steady_clock::now() + m_state->request.deadlineMs;
    if (auto computer = m_state->system.machine.describe()) {
        m_state->evidence.system = *computer;
    } else {
        m_state->evidence.failures.insert(u"system"_s, computer.error());
    }
    for (const Probe *probe : allProbes()) {
        if (m_state->isDisabled(*probe)) {
            m_state->evidence.failures.insert(enumName(probe->info.yields),
                                              {FailureKind::Disabled, 0,
                                               u"switched off by the site policy"_s,
                                               QLatin1String(probe->info.name)});
        }
    }
    advance();
}

void Session::advance()
{
    derive();
    for (const Probe *probe : allProbes()) {
        if (m_state->stop.stop_requested() || m_state->outOfTime() || m_state->isDisabled(*probe) ||
            !m_state->wanted.testFlag(probe->info.yields)) {
            continue;
        }
        for (ProbeTask &task : probe->plan(m_state->evidence, m_state->policy, m_state->request)) {
            if (!m_state->knows(task.id)) {
                launch(*probe, std::move(task));
            }
        }
    }
    if (!m_state->anyRunning() && !m_state->ended) {
        m_state->ended = true;
        // Never from inside start(): the caller may connect to it afterwards.
        QTimer::singleShot(0, this, [this] {
            Q_EMIT changed();
            Q_EMIT finished();
        });
        return;
    }
    Q_EMIT changed();
}

/// A hostile chain or a large CRL takes a while to judge, and this may be the thread that paints:
/// a pool thread does it. What it derived from is old when more has come meanwhile; then it is done
/// again.
void Session::derive()
{
    if (!m_state->underived || m_state->deriving) {
        return;
    }
    m_state->underived = false;
    if (!m_state->evidence.certificates && !m_state->evidence.clientCertificates) {
        deriveFacts(m_state->evidence, m_state->takenAtUtc);
        return;
    }
    m_state->deriving = true;
    startOn(m_state->pool, [this, part = m_state->evidence, at = m_state->takenAtUtc]() mutable {
        deriveFacts(part, at);
        QMetaObject::invokeMethod(
            this,
            [this, part = std::move(part)] {
                m_state->deriving = false;
                if (!m_state->underived) {
                    m_state->evidence.certificates = part.certificates;
                    m_state->evidence.clientCertificates = part.clientCertificates;
                }
                advance();
            },
            Qt::QueuedConnection);
    });
}

void Session::launch(const Probe &probe, ProbeTask task)
{
    m_state->tasks.append({task.id, &probe, task.values, task.limit, true, {}});
    m_state->clocks[task.id].start();
    const Wait wait = Wait{m_state->stop.get_token(), m_state->deadline}.within(task.limit);
    log::debug(u"probe starts: "_s + task.id);
    startOn(m_state->pool, [this, wait, task = std::move(task), kind = probe.info.yields,
                            &system = m_state->system] {
        Evidence part = runTask(task, kind, system, wait);
        // The destructor waits for the pool, so `this` is alive; a queued call to a dead
        // session is dropped by Qt.
        QMetaObject::invokeMethod(
            this, [this, id = task.id, part = std::move(part)] { settle(id, part); },
            Qt::QueuedConnection);
    });
}

void Session::settle(const QString &id, const Evidence &part)
{
    const auto task = std::find_if(m_state->tasks.begin(), m_state->tasks.end(),
                                   [&id](const TaskState &one) { return one.id == id; });
    if (task == m_state->tasks.end() || !task->running) {
        return; // left behind by cancel()
    }
    close(*task, part);
    // Path building is the expensive part, and the rest comes with its facts already.
    m_state->underived = m_state->underived || part.certificates || part.trust || part.crls ||
                         part.clientCertificates;
    merge(m_state->evidence, m_state->withoutDisabled(part));
    advance();
}

/// Cut short by the run's own end, silence proves nothing.
void Session::close(TaskState &task, const Evidence &part)
{
    const EvidenceKind kind = task.probe->info.yields;
    task.running = false;
    if ((m_state->stop.stop_requested() || m_state->outOfTime()) &&
        !hasFinishedTalk(kind, m_state->evidence) && !hasFinishedTalk(kind, part)) {
        m_state->evidence.failures.insert(enumName(kind), {FailureKind::Cancelled, 0, {}, task.id});
    }
    task.elapsed = std::chrono::milliseconds(m_state->clocks.value(task.id).elapsed());
    log::debug(u"probe ends: %1 after %2 ms"_s.arg(task.id).arg(task.elapsed.count()));
}

void Session::cancel()
{
    m_state->stop.request_stop();
    if (!m_patience.isActive()) {
        m_patience.start(kPatienceAfterCancel);
    }
}

void Session::abandon()
{
    m_patience.stop();
    m_state->stop.request_stop();
    moveToThread(nullptr);
}

/// Ends the run although probes are still ending what they had begun.
void Session::leaveBehind()
{
    bool left = false;
    for (TaskState &task : m_state->tasks) {
        if (task.running) {
            left = true;
            close(task, {});
        }
    }
    if (left) {
        advance();
    }
}

bool Session::wasCancelled() const
{
    return m_state->stop.stop_requested();
}

bool Session::isRunning() const
{
    return m_state->started && !m_state->ended;
}

SessionResult Session::result() const
{
    return judge(m_state->evidence, m_state->policy, m_state->request, m_state->takenAtUtc,
                 m_state->pending());
}

QList<TaskState> Session::tasks() const
{
    QList<TaskState> tasks = m_state->tasks;
    for (TaskState &task : tasks) {
        if (task.running) {
            task.elapsed = std::chrono::milliseconds(m_state->clocks.value(task.id).elapsed());
        }
    }
    return tasks;
}

double Session::progress() const
{
    if (m_state->ended) {
        return 1.0;
    }
    double all = 0;
    double done = 0;
    for (const TaskState &task : tasks()) {
        const double share = static_cast<double>(task.elapsed.count()) /
                             static_cast<double>(std::max<qint64>(task.limit.count(), 1));
        all += task.probe->info.weight;
        done += task.probe->info.weight * (task.running ? std::min(share, 0.95) : 1.0);
    }
    return all > 0 ? std::min(done / all, 0.99) : 0.0;
}

} // namespace aovpn
