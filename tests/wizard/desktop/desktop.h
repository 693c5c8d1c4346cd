// SPDX-License-Identifier: Apache-2.0
// A desktop of its own for one test: an X server without a screen, a session bus and what screen
// readers talk to.
#pragma once

#include <QProcess>
#include <QProcessEnvironment>

#include <memory>

namespace aovpn::test {

class Desktop
{
public:
    Desktop();
    ~Desktop();

    /// The programs that it needs and that are not installed; empty: it can start.
    static QStringList missing();
    /// Starts everything. Result: what went wrong; empty: nothing.
    QString start();

    /// Starts @p program there. Result: nullptr if it does not start.
    QProcess *run(const QString &program, const QStringList &arguments);
    /// Ends the last program that run() started, and waits for it.
    void end();

    /// Address of the bus of screen readers; empty: there is none.
    QString accessibilityBus() const;

    /// Gives @p window (its name) the keyboard, as a window manager would. Result: is it there?
    bool activate(const QString &window);
    /// Real key events: "ctrl+s", "Tab", "Return".
    void press(const QString &keys);
    /// Real key events for each character.
    void type(const QString &text);
    /// A real click at the middle of what has the keyboard: none. At @p x, @p y of the screen.
    void click(int x, int y);

private:
    void keyboard(const QStringList &arguments);

    QProcessEnvironment m_environment;
    QString m_busAddress;
    std::unique_ptr<QProcess> m_screen;
    std::unique_ptr<QProcess> m_bus;
    std::unique_ptr<QProcess> m_program;
};

} // namespace aovpn::test
