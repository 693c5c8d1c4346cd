// SPDX-License-Identifier: Apache-2.0
// A real browser without a window, spoken to over pipes.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>

namespace aovpn {

/// One tab of Chromium, driven with the DevTools protocol. Errors: error() says the first one; all
/// calls after it return empty values.
/// Source: Chrome DevTools Protocol 1.3; --remote-debugging-pipe: JSON texts that end with NUL.
class Browser
{
public:
    Browser();
    ~Browser();
    Browser(const Browser &) = delete;
    Browser &operator=(const Browser &) = delete;
    Browser(Browser &&) = delete;
    Browser &operator=(Browser &&) = delete;

    /// Is a browser installed?
    static bool isInstalled();

    QString error() const { return m_error; }

    void resize(int width, int height);
    /// @p media: "screen", "print"; @p scheme: "light", "dark".
    void show(const QString &media, const QString &scheme, bool forcedColors = false);
    void allowScripts(bool allowed);
    /// Also what a page's content security policy would stop.
    void ignorePolicy(bool ignored);

    /// Loads the file and waits until all of it is there. events() starts anew.
    void open(const QString &path);
    /// What the browser told since open() was called.
    QList<QJsonObject> events() const { return m_events; }
    /// "Network.requestWillBeSent", ...: those events.
    QList<QJsonObject> events(const QString &method) const;

    /// The value of a JavaScript expression; the page's own scripts may be off.
    QJsonValue evaluate(const QString &expression);
    /// All of the page, as PNG.
    QByteArray screenshot();
    QByteArray pdf();

private:
    QJsonObject call(const QString &method, const QJsonObject &parameters = {});
    /// Takes in one message; false: none came in time.
    bool receive(QJsonObject &message);
    void fail(const QString &what);

    QProcess m_process;
    QByteArray m_received;
    QString m_session;
    QString m_error;
    QList<QJsonObject> m_events;
    int m_lastCall = 0;
    QString m_profile;
};

} // namespace aovpn
