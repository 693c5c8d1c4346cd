// SPDX-License-Identifier: Apache-2.0
#include "tests/checks/report/browser.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr int kPatienceMs = 60000;

QString program()
{
    for (const QString &name : {u"chromium"_s, u"chromium-browser"_s, u"google-chrome"_s}) {
        const QString path = QStandardPaths::findExecutable(name);
        if (!path.isEmpty()) {
            return path;
        }
    }
    return {};
}

} // namespace

bool Browser::isInstalled()
{
    return !program().isEmpty();
}

Browser::Browser()
{
    QTemporaryDir folder;
    folder.setAutoRemove(false);
    m_profile = folder.path();
    // The protocol wants the descriptors 3 and 4; the shell gives it this process' pipes.
    m_process.setProgram(u"/bin/sh"_s);
    m_process.setArguments({u"-c"_s, u"exec \"$0\" \"$@\" 3<&0 4>&1 0</dev/null 1>&2"_s, program(),
                            u"--headless=new"_s, u"--remote-debugging-pipe"_s, u"--no-sandbox"_s,
                            u"--disable-gpu"_s, u"--disable-dev-shm-usage"_s,
                            u"--disable-extensions"_s, u"--no-first-run"_s,
                            u"--disable-background-networking"_s, u"--hide-scrollbars"_s,
                            u"--user-data-dir="_s + m_profile, u"about:blank"_s});
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start();
    if (!m_process.waitForStarted(kPatienceMs)) {
        fail(u"the browser did not start: "_s + m_process.errorString());
        return;
    }
    const QString target =
        call(u"Target.createTarget"_s, {{u"url"_s, u"about:blank"_s}})[u"targetId"_s].toString();
    const QString session = call(u"Target.attachToTarget"_s,
                                 {{u"targetId"_s, target}, {u"flatten"_s, true}})[u"sessionId"_s]
                                .toString();
    m_session = session;
    for (const QString &domain : {u"Page"_s, u"Runtime"_s, u"Network"_s, u"Log"_s, u"Debugger"_s}) {
        (void)call(domain + u".enable"_s);
    }
}

Browser::~Browser()
{
    m_process.kill();
    m_process.waitForFinished(kPatienceMs);
    QDir(m_profile).removeRecursively();
}

void Browser::resize(int width, int height)
{
    (void)call(u"Emulation.setDeviceMetricsOverride"_s, {{u"width"_s, width},
                                                         {u"height"_s, height},
                                                         {u"deviceScaleFactor"_s, 1},
                                                         {u"mobile"_s, false}});
}

void Browser::show(const QString &media, const QString &scheme, bool forcedColors)
{
    const QJsonArray features{
        QJsonObject{{u"name"_s, u"prefers-color-scheme"_s}, {u"value"_s, scheme}},
        QJsonObject{{u"name"_s, u"forced-colors"_s},
                    {u"value"_s, forcedColors ? u"active"_s : u"none"_s}}};
    (void)call(u"Emulation.setEmulatedMedia"_s, {{u"media"_s, media}, {u"features"_s, features}});
}

void Browser::allowScripts(bool allowed)
{
    (void)call(u"Emulation.setScriptExecutionDisabled"_s, {{u"value"_s, !allowed}});
}

void Browser::ignorePolicy(bool ignored)
{
    (void)call(u"Page.setBypassCSP"_s, {{u"enabled"_s, ignored}});
}

void Browser::open(const QString &path)
{
    m_events.clear();
    (void)call(u"Page.navigate"_s, {{u"url"_s, QUrl::fromLocalFile(path).toString()}});
    QJsonObject message;
    while (m_error.isEmpty() && events(u"Page.loadEventFired"_s).isEmpty()) {
        if (!receive(message)) {
            fail(u"the page was not loaded in time"_s);
        }
    }
}

QList<QJsonObject> Browser::events(const QString &method) const
{
    QList<QJsonObject> found;
    for (const QJsonObject &event : m_events) {
        if (event[u"method"_s].toString() == method) {
            found.append(event[u"params"_s].toObject());
        }
    }
    return found;
}

QJsonValue Browser::evaluate(const QString &expression)
{
    const QJsonObject answer =
        call(u"Runtime.evaluate"_s, {{u"expression"_s, expression}, {u"returnByValue"_s, true}});
    if (answer.contains(u"exceptionDetails"_s)) {
        fail(QString::fromUtf8(QJsonDocument(answer).toJson()));
    }
    return answer[u"result"_s].toObject()[u"value"_s];
}

QByteArray Browser::screenshot()
{
    const QJsonObject size = call(u"Page.getLayoutMetrics"_s)[u"cssContentSize"_s].toObject();
    const QJsonObject clip{{u"x"_s, 0},
                           {u"y"_s, 0},
                           {u"width"_s, size[u"width"_s]},
                           {u"height"_s, size[u"height"_s]},
                           {u"scale"_s, 1}};
    const QJsonObject answer =
        call(u"Page.captureScreenshot"_s, {{u"captureBeyondViewport"_s, true}, {u"clip"_s, clip}});
    return QByteArray::fromBase64(answer[u"data"_s].toString().toLatin1());
}

QByteArray Browser::pdf()
{
    const QJsonObject answer = call(u"Page.printToPDF"_s, {{u"paperWidth"_s, 8.27},
                                                           {u"paperHeight"_s, 11.69},
                                                           {u"preferCSSPageSize"_s, true},
                                                           {u"printBackground"_s, false}});
    return QByteArray::fromBase64(answer[u"data"_s].toString().toLatin1());
}

QJsonObject Browser::call(const QString &method, const QJsonObject &parameters)
{
    if (!m_error.isEmpty()) {
        return {};
    }
    QJsonObject request{{u"id"_s, ++m_lastCall}, {u"method"_s, method}, {u"params"_s, parameters}};
    if (!m_session.isEmpty()) {
        request.insert(u"sessionId"_s, m_session);
    }
    m_process.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\0');
    QJsonObject message;
    while (receive(message)) {
        if (message[u"id"_s].toInt() != m_lastCall) {
            continue;
        }
        if (message.contains(u"error"_s)) {
            fail(method + u": "_s + message[u"error"_s].toObject()[u"message"_s].toString());
        }
        return message[u"result"_s].toObject();
    }
    fail(method + u": no answer"_s);
    return {};
}

bool Browser::receive(QJsonObject &message)
{
    QElapsedTimer timer;
    timer.start();
    qsizetype end = -1;
    while ((end = m_received.indexOf('\0')) < 0) {
        if (timer.elapsed() > kPatienceMs || m_process.state() != QProcess::Running) {
            return false;
        }
        if (m_process.bytesAvailable() == 0) {
            m_process.waitForReadyRead(1000);
        }
        m_received += m_process.readAllStandardOutput();
    }
    message = QJsonDocument::fromJson(m_received.left(end)).object();
    m_received.remove(0, end + 1);
    if (message.contains(u"method"_s)) {
        m_events.append(message);
    }
    return true;
}

void Browser::fail(const QString &what)
{
    if (m_error.isEmpty()) {
        m_error = what.isEmpty() ? u"?"_s : what;
    }
}

} // namespace aovpn
