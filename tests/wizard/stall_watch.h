// SPDX-License-Identifier: Apache-2.0
// How long the event loop of this thread was away at most.
#pragma once

#include <QElapsedTimer>
#include <QMap>
#include <QTimer>

#include <chrono>

namespace aovpn::test {

/// Ticks every 5 ms on the thread that made it and measures the gaps between its ticks. Time in
/// which the thread could have run but the machine was busy with others is no stall of ours: it is
/// taken off where the system tells it (Linux: /proc/thread-self/schedstat).
class StallWatch : public QObject
{
    Q_OBJECT

public:
    StallWatch();

    /// The longest gap by the clock on the wall.
    std::chrono::microseconds longestGap() const { return m_longestGap; }
    /// The longest gap that is our own: computing, or waiting for something.
    std::chrono::microseconds longestStall() const { return m_longestStall; }
    /// What was going on during the longest stall, as named by @c during.
    QString worst() const { return m_worst; }
    /// The longest stall of each part, as named by @c during.
    const QMap<QString, std::chrono::microseconds> &byPart() const { return m_byPart; }
    qint64 ticks() const { return m_ticks; }

    /// What goes on from now on.
    void during(const QString &what);

private:
    void tick();

    QTimer m_timer;
    std::chrono::steady_clock::time_point m_last;
    std::chrono::nanoseconds m_lastQueued{0};
    std::chrono::microseconds m_longestGap{0};
    std::chrono::microseconds m_longestStall{0};
    QString m_what;
    QString m_worst;
    QMap<QString, std::chrono::microseconds> m_byPart;
    qint64 m_ticks = 0;
};

} // namespace aovpn::test
