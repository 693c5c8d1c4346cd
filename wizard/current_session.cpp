// SPDX-License-Identifier: Apache-2.0
#include "wizard/current_session.h"

#include "checks/engine/judge.h"
#include "checks/engine/pool_work.h"

#include <QThreadPool>

using namespace std::chrono_literals;

namespace aovpn::wizard {

CurrentSession::CurrentSession(System &system, SitePolicy policy, QObject *parent)
    : QObject(parent), m_system(system), m_policy(std::move(policy))
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(60ms);
    connect(&m_refresh, &QTimer::timeout, this, &CurrentSession::refresh);
}

CurrentSession::~CurrentSession()
{
    if (m_session) {
        m_session->disconnect(this);
    }
}

void CurrentSession::start(const Request &request, const Evidence &known)
{
    m_request = request;
    m_known = known;
    if (m_session && m_session->isRunning()) {
        m_startWhenEnded = true;
        m_session->cancel();
        return;
    }
    startNow();
}

void CurrentSession::again()
{
    if (canRunAgain()) {
        start(m_request, m_known);
    }
}

void CurrentSession::startNow()
{
    m_startWhenEnded = false;
    retire();
    m_session = std::make_unique<Session>(m_system, m_request, m_policy, m_known);
    connect(m_session.get(), &Session::changed, this, [this] {
        if (!m_refresh.isActive()) {
            m_refresh.start();
        }
    });
    // Queued: the session that tells of its end may be replaced in the answer.
    connect(m_session.get(), &Session::finished, this, &CurrentSession::ended,
            Qt::QueuedConnection);
    m_view = SessionView{.exists = true, .run = m_view.run + 1, .running = true};
    m_session->start();
    refresh();
}

void CurrentSession::retire()
{
    if (!m_session) {
        return;
    }
    // Its end waits for its probes, which may take a second to say goodbye to a server: not here,
    // where the window is painted.
    Session *old = m_session.release();
    old->disconnect(this);
    old->abandon();
    startOn(*QThreadPool::globalInstance(), [old] { delete old; });
}

void CurrentSession::cancel()
{
    if (m_session && m_session->isRunning()) {
        m_session->cancel();
    }
}

void CurrentSession::answer(const QString &question, const QString &answer)
{
    if (!m_view.exists || m_view.running) {
        return;
    }
    m_known.answers.insert(question, answer);
    judgeAnswers();
    Q_EMIT changed();
}

void CurrentSession::judgeAnswers()
{
    const SessionResult &shown = m_view.result;
    Evidence evidence = shown.evidence;
    evidence.answers.insert(m_known.answers);
    if (evidence.answers == shown.evidence.answers) {
        return;
    }
    SessionResult judged = judge(evidence, shown.policy, shown.request, shown.takenAtUtc);
    judged.redactions = shown.redactions;
    m_view.result = judged;
}

void CurrentSession::show(const SessionResult &result, const QString &openedFrom)
{
    m_startWhenEnded = false;
    m_refresh.stop();
    retire();
    m_view = SessionView{.exists = true, .run = m_view.run + 1};
    m_view.result = result;
    m_view.openedFrom = openedFrom;
    m_view.progress = 1;
    m_known.answers.clear();
    Q_EMIT replaced();
    Q_EMIT changed();
    Q_EMIT finished();
}

void CurrentSession::refresh()
{
    m_refresh.stop();
    if (!m_session) {
        return;
    }
    m_view.result = m_session->result();
    m_view.tasks = m_session->tasks();
    m_view.running = m_session->isRunning();
    if (!m_view.running) {
        judgeAnswers();
    }
    m_view.cancelled = m_session->wasCancelled();
    m_view.progress = m_session->progress();
    Q_EMIT changed();
}

void CurrentSession::ended()
{
    if (sender() != m_session.get() || !m_session || m_session->isRunning()) {
        return;
    }
    if (m_startWhenEnded) {
        startNow();
        return;
    }
    refresh();
    Q_EMIT finished();
}

} // namespace aovpn::wizard
