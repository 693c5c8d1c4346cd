// SPDX-License-Identifier: Apache-2.0
#include "tests/wizard/stall_watch.h"

#include <QFile>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace aovpn::test {
namespace {

/// How long this thread has stood in line for a processor so far; 0 where nobody tells.
std::chrono::nanoseconds queued()
{
    QFile file(u"/proc/thread-self/schedstat"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return 0ns;
    }
    return std::chrono::nanoseconds(file.readAll().split(' ').value(1).toLongLong());
}

} // namespace

StallWatch::StallWatch() : m_last(std::chrono::steady_clock::now()), m_lastQueued(queued())
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(5ms);
    connect(&m_timer, &QTimer::timeout, this, &StallWatch::tick);
    m_timer.start();
}

void StallWatch::during(const QString &what)
{
    m_what = what;
}

void StallWatch::tick()
{
    using std::chrono::duration_cast;
    using std::chrono::microseconds;
    const auto now = std::chrono::steady_clock::now();
    const auto inLine = queued();
    const auto gap = duration_cast<microseconds>(now - m_last);
    const auto stall = gap - duration_cast<microseconds>(inLine - m_lastQueued);
    m_longestGap = std::max(m_longestGap, gap);
    m_byPart[m_what] = std::max(m_byPart.value(m_what), stall);
    if (stall > m_longestStall) {
        m_longestStall = stall;
        m_worst = m_what;
    }
    m_last = now;
    m_lastQueued = inLine;
    ++m_ticks;
}

} // namespace aovpn::test
