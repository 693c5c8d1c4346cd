// SPDX-License-Identifier: Apache-2.0
// Reads a program from outside as a screen reader does: over AT-SPI.
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QRect>

#include <functional>

namespace aovpn::test {

/// Bits of the states that are looked at (at-spi2-core, AtspiStateType).
enum class SeenState : quint64 {
    Enabled = 1ULL << 8,
    Expandable = 1ULL << 9,
    Expanded = 1ULL << 10,
    Focusable = 1ULL << 11,
    Focused = 1ULL << 12,
    Showing = 1ULL << 25,
    Visible = 1ULL << 30,
};

struct Seen
{
    QString service;
    QString path;
    QString name;
    QString description;
    QString role; ///< as it is read aloud: "push button"
    quint64 states = 0;
    QRect place; ///< on the screen
    QList<Seen> children;

    bool is(SeenState state) const { return (states & static_cast<quint64>(state)) != 0; }
    QString text() const; ///< "push button 'Save'", for messages
};

class ScreenReader : public QObject
{
    Q_OBJECT

public:
    explicit ScreenReader(const QString &bus);
    ~ScreenReader() override;

    bool isConnected() const { return m_bus.isConnected(); }
    /// Everything that the one program on the desktop shows, what is hidden left out. A tree that
    /// changes meanwhile is read again.
    Seen read();
    /// What the program said last has the keyboard; without place and children.
    Seen focused();
    /// Forgets what had the keyboard and what was heard: another program comes.
    void reset();
    /// Presses @p seen over AT-SPI.
    void press(const Seen &seen);
    /// Sentences that the program announced since the last call.
    QStringList heard();

    /// Calls @p visit for @p seen and everything below it.
    static void walk(const Seen &seen, const std::function<void(const Seen &)> &visit);
    /// The first that @p fits below @p seen, or one with an empty path.
    static Seen find(const Seen &seen, const std::function<bool(const Seen &)> &fits);

    /// A signal of any program on the bus.
    Q_SLOT void notice(const QDBusMessage &event);

private:
    Seen readAt(const QString &service, const QString &path, int depth);
    QVariant property(const Seen &at, const QString &interface, const QString &name);

    QString m_name;
    QDBusConnection m_bus;
    QStringList m_heard;
    Seen m_focus;
};

} // namespace aovpn::test
