// SPDX-License-Identifier: Apache-2.0
// A session: plans and runs the probes, cancels, and judges.
#pragma once

#include "checks/model/session_result.h"
#include "checks/probes/probe.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace aovpn {

/// One probe task as the faces see it.
struct TaskState
{
    QString id;
    const Probe *probe = nullptr;
    QJsonObject values;
    std::chrono::milliseconds limit{0};
    bool running = false;
    std::chrono::milliseconds elapsed{0};
};

/// Runs on the thread that owns it, which needs an event loop; probes run on the session's own pool
/// threads.
class Session : public QObject
{
    Q_OBJECT

public:
    /// @p system is borrowed and outlives the session. @p known: evidence that is there already
    /// (the connections read from a profile file, for example).
    Session(System &system, Request request, SitePolicy policy, Evidence known,
            QObject *parent = nullptr);
    /// Cancels and waits for the pool.
    ~Session() override;

    /// Starts every probe whose inputs are known. Call once.
    void start();
    /// Asks every running probe to stop; finished() follows within 100 ms with what is known by
    /// then. A probe may take up to a second more to make a server forget what was begun; the
    /// destructor waits for that.
    void cancel();
    /// For an owner that lets go of a run: every probe is asked to stop, nothing is told any more,
    /// and the session belongs to no thread, so that any may delete it, which waits.
    void abandon();
    bool wasCancelled() const;
    bool isRunning() const;

    /// The judgement on the evidence so far; while probes run, checks that wait for them are
    /// unknown ("waits-for:...").
    SessionResult result() const;
    /// Finished and running tasks, in the order in which they were started.
    QList<TaskState> tasks() const;
    /// 0 to 1, by the probes' weights.
    double progress() const;

    Q_SIGNAL void changed();
    Q_SIGNAL void finished();

private:
    /// Derives, starts every task that is possible now, and ends the run when none is left.
    void advance();
    void derive();
    void launch(const Probe &probe, ProbeTask task);
    void settle(const QString &id, const Evidence &part);
    void close(TaskState &task, const Evidence &part);
    void leaveBehind();

    struct State;
    std::unique_ptr<State> m_state;
    QTimer m_patience{this}; ///< a child: it goes to another thread with the session
};

} // namespace aovpn
