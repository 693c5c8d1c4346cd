// SPDX-License-Identifier: Apache-2.0
// The one session that the wizard shows: a live one, or the result of a bundle that was opened.
#pragma once

#include "checks/engine/session.h"
#include "wizard/presenters/session_view.h"

#include <QTimer>

#include <memory>
#include <optional>
#include <utility>

namespace aovpn::wizard {

/// Owns the Session. Every late callback belongs to the session that is shown; those of replaced
/// sessions are dropped.
class CurrentSession : public QObject
{
    Q_OBJECT

public:
    /// @p system is borrowed and outlives this object.
    CurrentSession(System &system, SitePolicy policy, QObject *parent = nullptr);
    ~CurrentSession() override;

    const SitePolicy &policy() const { return m_policy; }
    const SessionView &view() const { return m_view; }
    /// A run or an opened bundle is there.
    bool exists() const { return m_view.exists; }
    bool isRunning() const { return m_view.running; }
    /// Only a run on this computer can be made again.
    bool canRunAgain() const { return m_view.exists && m_view.openedFrom.isEmpty(); }

    /// Replaces what is shown by a new run. A run that is still going is cancelled first; the new
    /// one starts when it has ended.
    void start(const Request &request, const Evidence &known);
    /// The same questions once more.
    void again();
    /// Asks the run to stop; what is known stays.
    void cancel();
    /// What the person answered; the result is judged again at once, nothing is asked again. The
    /// answer stays for the next run of the same questions.
    void answer(const QString &question, const QString &answer);
    /// Shows a result that was judged from a file.
    void show(const SessionResult &result, const QString &openedFrom);

    Q_SIGNAL void changed();
    Q_SIGNAL void finished();
    /// The result of a file stands in the place of a run.
    Q_SIGNAL void replaced();

private:
    void startNow();
    /// Lets go of the session without waiting for what it still owes its servers.
    void retire();
    void refresh();
    void ended();
    /// Judges what is shown again, with the answers that it does not know yet.
    void judgeAnswers();

    System &m_system;
    SitePolicy m_policy;
    std::unique_ptr<Session> m_session;
    SessionView m_view;
    Request m_request;
    Evidence m_known;
    bool m_startWhenEnded = false;
    QTimer m_refresh; ///< gathers bursts of changes: judging costs milliseconds, painting too
};

} // namespace aovpn::wizard
