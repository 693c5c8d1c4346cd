// SPDX-License-Identifier: Apache-2.0
#include "tests/wizard/desktop/desktop.h"

#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusReply>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace aovpn::test {
namespace {

constexpr int kPatience = 30'000; // of a sanitised program on a busy machine

/// The first line that @p process says; empty: it said none in time.
QString firstLine(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(kPatience)) {
            return {};
        }
    }
    return QString::fromLocal8Bit(process.readLine()).trimmed();
}

void stop(std::unique_ptr<QProcess> &process)
{
    if (process && process->state() != QProcess::NotRunning) {
        process->terminate();
        if (!process->waitForFinished(5000)) {
            process->kill();
            process->waitForFinished(5000);
        }
    }
    process.reset();
}

} // namespace

Desktop::Desktop() : m_environment(QProcessEnvironment::systemEnvironment())
{}

Desktop::~Desktop()
{
    end();
    stop(m_bus);
    stop(m_screen);
}

QStringList Desktop::missing()
{
    QStringList names;
    for (const QString &name : {u"Xvfb"_s, u"dbus-daemon"_s, u"xdotool"_s}) {
        if (QStandardPaths::findExecutable(name).isEmpty()) {
            names.append(name);
        }
    }
    if (!QFile::exists(u"/usr/share/dbus-1/services/org.a11y.Bus.service"_s)) {
        names.append(u"at-spi2-core"_s);
    }
    return names;
}

QString Desktop::start()
{
    for (const QString &name : {u"WAYLAND_DISPLAY"_s, u"QT_STYLE_OVERRIDE"_s, u"QT_SCALE_FACTOR"_s,
                                u"AT_SPI_BUS_ADDRESS"_s}) {
        m_environment.remove(name);
    }
    m_screen = std::make_unique<QProcess>();
    m_screen->setProcessEnvironment(m_environment);
    m_screen->start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x1024x24"_s,
                                u"-nolisten"_s, u"tcp"_s, u"-noreset"_s});
    const QString display = firstLine(*m_screen);
    if (display.isEmpty()) {
        return u"Xvfb does not start"_s;
    }
    m_environment.insert(u"DISPLAY"_s, u":"_s + display);
    m_bus = std::make_unique<QProcess>();
    m_bus->setProcessEnvironment(m_environment);
    m_bus->start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    m_busAddress = firstLine(*m_bus);
    if (m_busAddress.isEmpty()) {
        return u"dbus-daemon does not start"_s;
    }
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_busAddress);
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return accessibilityBus().isEmpty() ? u"there is no bus for screen readers"_s : QString();
}

QString Desktop::accessibilityBus() const
{
    const QString name = u"aovpn-test-session"_s;
    QString address;
    {
        QDBusConnection session = QDBusConnection::connectToBus(m_busAddress, name);
        QDBusInterface bus(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, session);
        const QDBusReply<QString> reply = bus.call(u"GetAddress"_s);
        address = reply.value();
    }
    QDBusConnection::disconnectFromBus(name);
    return address;
}

QProcess *Desktop::run(const QString &program, const QStringList &arguments)
{
    end();
    m_program = std::make_unique<QProcess>();
    m_program->setProcessEnvironment(m_environment);
    m_program->setProcessChannelMode(QProcess::ForwardedChannels);
    m_program->start(program, arguments);
    return m_program->waitForStarted(kPatience) ? m_program.get() : nullptr;
}

void Desktop::end()
{
    stop(m_program);
}

void Desktop::keyboard(const QStringList &arguments)
{
    QProcess tool;
    tool.setProcessEnvironment(m_environment);
    tool.start(u"xdotool"_s, arguments);
    tool.waitForFinished(kPatience);
}

bool Desktop::activate(const QString &window)
{
    QProcess tool;
    tool.setProcessEnvironment(m_environment);
    tool.start(u"xdotool"_s, {u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--name"_s, window,
                              u"windowfocus"_s});
    return tool.waitForFinished(kPatience) && tool.exitCode() == 0;
}

void Desktop::press(const QString &keys)
{
    keyboard({u"key"_s, u"--clearmodifiers"_s, keys});
}

void Desktop::type(const QString &text)
{
    keyboard({u"type"_s, u"--delay"_s, u"15"_s, text});
}

void Desktop::click(int x, int y)
{
    keyboard({u"mousemove"_s, QString::number(x), QString::number(y), u"click"_s, u"1"_s});
}

} // namespace aovpn::test
