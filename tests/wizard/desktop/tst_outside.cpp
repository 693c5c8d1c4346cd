// SPDX-License-Identifier: Apache-2.0
// The wizard as a program on a real X display: read by a screen reader, worked with real keys.
#include "tests/wizard/desktop/desktop.h"
#include "tests/wizard/desktop/screen_reader.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace aovpn::test;
using namespace Qt::StringLiterals;

namespace {

/// Roles that tell a person what a control does.
const QStringList &controls()
{
    static const QStringList roles{
        u"push button"_s, u"radio button"_s, u"combo box"_s, u"text"_s,          u"list"_s,
        u"list item"_s,   u"menu item"_s,    u"image"_s,     u"scroll pane"_s,   u"popup menu"_s,
        u"panel"_s,       u"button menu"_s,  u"graphic"_s,   u"toggle button"_s, u"menu"_s};
    return roles;
}

/// What would leave a blind person in the dark: a focusable thing without a name, or one whose
/// role says nothing.
QStringList mistakes(const Seen &tree)
{
    QStringList found;
    ScreenReader::walk(tree, [&found](const Seen &seen) {
        const bool window =
            seen.role == u"frame" || seen.role == u"dialog" || seen.role == u"window";
        if (!seen.is(SeenState::Focusable) || !seen.is(SeenState::Showing)) {
            return;
        }
        if (seen.name.isEmpty()) {
            found.append(u"no name: "_s + seen.text());
        }
        if (!window && !controls().contains(seen.role)) {
            found.append(u"no sensible role: "_s + seen.text());
        }
    });
    return found;
}

int countOf(const Seen &tree, const QString &role)
{
    int count = 0;
    ScreenReader::walk(tree, [&](const Seen &seen) { count += seen.role == role; });
    return count;
}

/// Waits by the clock: Qt Test's macros count only their own breaks, and to read the tree takes
/// longer than those.
bool within(int milliseconds, const std::function<bool()> &happened)
{
    QElapsedTimer timer;
    timer.start();
    while (!happened()) {
        if (timer.elapsed() > milliseconds) {
            return false;
        }
        QTest::qWait(50);
    }
    return true;
}

bool shows(const Seen &tree, const QString &text)
{
    return !ScreenReader::find(tree, [&](const Seen &seen) {
                return seen.is(SeenState::Showing) && seen.name.contains(text);
            }).path.isEmpty();
}

} // namespace

class TestOutside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyPageIsNamed_data();
    void everyPageIsNamed();
    void everyDialogIsNamed_data();
    void everyDialogIsNamed();
    void tabReachesEveryControl_data();
    void tabReachesEveryControl();
    void rowsSayWhetherTheyAreUnfolded();
    void newsIsAnnounced();
    void keysAloneLeadToASavedReport();

private:
    void launch(const QString &kind);
    /// Presses Tab and waits until something else has the keyboard.
    void tab();
    Seen named(const QString &name);

    Desktop m_desktop;
    std::unique_ptr<ScreenReader> m_reader;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOutside::initTestCase()
{
    if (const QStringList missing = Desktop::missing(); !missing.isEmpty()) {
        QSKIP(qPrintable(u"not installed: "_s + missing.join(u", "_s)));
    }
    const QString trouble = m_desktop.start();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    m_reader = std::make_unique<ScreenReader>(m_desktop.accessibilityBus());
    QVERIFY(m_reader->isConnected());
}

void TestOutside::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestOutside::cleanup()
{
    m_desktop.end();
}

void TestOutside::launch(const QString &kind)
{
    m_reader->reset();
    QVERIFY(m_desktop.run(QStringLiteral(AOVPN_SCRIPTED_WIZARD), {kind, m_folder->path()}));
    QVERIFY(m_desktop.activate(u"AOVPN Doctor"_s));
    QVERIFY(within(30000, [&] { return !m_reader->focused().path.isEmpty(); }));
    if (kind == u"file") {
        QVERIFY(within(30000, [&] { return shows(m_reader->read(), u"Save report..."_s); }));
    }
}

void TestOutside::tab()
{
    const QString before = m_reader->focused().path;
    m_desktop.press(u"Tab"_s);
    for (int i = 0; i < 100 && m_reader->focused().path == before; ++i) {
        QTest::qWait(20);
    }
}

Seen TestOutside::named(const QString &name)
{
    return ScreenReader::find(m_reader->read(), [&](const Seen &seen) {
        return seen.name == name && seen.is(SeenState::Showing);
    });
}

void TestOutside::everyPageIsNamed_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("says");
    QTest::newRow("start") << QString() << u"What is wrong with your VPN?"_s;
    QTest::newRow("profile") << u"ctrl+1"_s << QString();
    QTest::newRow("network") << u"ctrl+2"_s << QString();
    QTest::newRow("name") << u"ctrl+3"_s << QString();
    QTest::newRow("reachability") << u"ctrl+4"_s << u"What you can do"_s;
    QTest::newRow("server certificate") << u"ctrl+5"_s << QString();
    QTest::newRow("client certificate") << u"ctrl+6"_s << QString();
    QTest::newRow("authentication") << u"ctrl+7"_s << QString();
    QTest::newRow("adapter") << u"ctrl+8"_s << QString();
    QTest::newRow("routing") << u"ctrl+9"_s << QString();
    QTest::newRow("result") << u"ctrl+0"_s << u"Save report..."_s;
    QTest::newRow("collection") << u"ctrl+0 alt+d"_s << u"What it needs"_s;
}

void TestOutside::everyPageIsNamed()
{
    QFETCH(QString, keys);
    QFETCH(QString, says);
    launch(keys.isEmpty() ? u"live"_s : u"file"_s);
    for (const QString &key : keys.split(u' ', Qt::SkipEmptyParts)) {
        m_desktop.press(key);
    }
    // A mnemonic acts a moment later.
    QVERIFY(within(20000, [&] { return shows(m_reader->read(), says); }));
    Seen tree = m_reader->read();
    // Everything that can be unfolded is read as well.
    ScreenReader::walk(tree, [this](const Seen &seen) {
        if (seen.is(SeenState::Expandable) && !seen.is(SeenState::Expanded) &&
            seen.role == u"push button") {
            m_reader->press(seen);
        }
    });
    tree = m_reader->read();
    QVERIFY2(mistakes(tree).isEmpty(), qPrintable(mistakes(tree).join(u'\n')));
    QVERIFY2(countOf(tree, u"heading"_s) > 0, "no heading");
    QCOMPARE(countOf(tree, u"list item"_s), 10);
}

void TestOutside::everyDialogIsNamed_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("says");
    QTest::newRow("save") << u"ctrl+s"_s << u"Who will read the file?"_s;
    QTest::newRow("glossary") << u"F1"_s << u"What the words mean"_s;
    QTest::newRow("keys") << u"ctrl+F1"_s << u"Ctrl+1 to Ctrl+9"_s;
    QTest::newRow("about") << u"alt+h Down Down Down Return"_s << u"Version 1.2.3"_s;
}

void TestOutside::everyDialogIsNamed()
{
    QFETCH(QString, keys);
    QFETCH(QString, says);
    launch(u"file"_s);
    for (const QString &key : keys.split(u' ')) {
        m_desktop.press(key);
        QTest::qWait(200); // a menu opens
    }
    QVERIFY(within(20000, [&] { return shows(m_reader->read(), says); }));
    const Seen tree = m_reader->read();
    QVERIFY2(mistakes(tree).isEmpty(), qPrintable(mistakes(tree).join(u'\n')));
    m_desktop.press(u"Escape"_s);
    QVERIFY(within(20000, [&] { return !shows(m_reader->read(), says); }));
    QVERIFY(shows(m_reader->read(), u"Save report..."_s));
}

void TestOutside::tabReachesEveryControl_data()
{
    QTest::addColumn<QString>("keys");
    QTest::newRow("start") << QString();
    QTest::newRow("reachability") << u"ctrl+4"_s;
    QTest::newRow("result") << u"ctrl+0"_s;
}

void TestOutside::tabReachesEveryControl()
{
    QFETCH(QString, keys);
    launch(keys.isEmpty() ? u"live"_s : u"file"_s);
    if (!keys.isEmpty()) {
        m_desktop.press(keys);
    }
    QTest::qWait(300);
    QStringList open; // one of a group of radio buttons, and of a list, stands for all of it
    ScreenReader::walk(m_reader->read(), [&open](const Seen &seen) {
        const bool single = seen.role == u"push button" || seen.role == u"combo box" ||
                            seen.role == u"text" || seen.role == u"graphic" ||
                            seen.role == u"button menu" || seen.role == u"panel";
        if (single && seen.is(SeenState::Focusable) && seen.is(SeenState::Enabled) &&
            seen.is(SeenState::Showing)) {
            open.append(seen.name);
        }
    });
    QVERIFY(open.size() > 5);
    QStringList order{m_reader->focused().name};
    open.removeAll(order.constFirst());
    for (int i = 0; i < 60 && !open.isEmpty(); ++i) {
        tab();
        const Seen now = m_reader->focused();
        QVERIFY2(!now.name.isEmpty(), qPrintable(u"after "_s + order.last()));
        order.append(now.name);
        open.removeAll(now.name);
    }
    QVERIFY2(open.isEmpty(), qPrintable(u"never reached: "_s + open.join(u", "_s) + u"\norder: "_s +
                                        order.join(u" > "_s)));
}

void TestOutside::rowsSayWhetherTheyAreUnfolded()
{
    launch(u"file"_s);
    m_desktop.press(u"ctrl+4"_s);
    const auto row = [this] {
        return ScreenReader::find(m_reader->read(), [](const Seen &seen) {
            return seen.is(SeenState::Expandable) && seen.role == u"push button";
        });
    };
    QVERIFY(within(20000, [&] { return !row().path.isEmpty(); }));
    QVERIFY(!row().is(SeenState::Expanded));
    QVERIFY2(row().description.contains(u"hidden"_s), qPrintable(row().description));
    m_reader->press(row());
    QVERIFY(within(20000, [&] { return row().is(SeenState::Expanded); }));
    QVERIFY2(row().description.contains(u"shown"_s), qPrintable(row().description));
}

void TestOutside::newsIsAnnounced()
{
    launch(u"live"_s);
    m_desktop.press(u"ctrl+s"_s);
    QStringList heard;
    QVERIFY(within(20000, [&] {
        return (heard += m_reader->heard()).contains(u"There is nothing to save yet."_s);
    }));
    m_desktop.press(u"alt+s"_s); // the field of the server
    m_desktop.type(u"vpn.contoso.com"_s);
    m_desktop.press(u"Return"_s);
    QVERIFY2(within(30000,
                    [&] {
                        return !(heard += m_reader->heard())
                                    .filter(QRegularExpression(u"^Done: "_s))
                                    .isEmpty();
                    }),
             qPrintable(heard.join(u'\n')));
    // A page that can be copied, and that it was.
    m_desktop.press(u"ctrl+c"_s);
    QVERIFY(within(20000, [&] { return (heard += m_reader->heard()).contains(u"Copied."_s); }));
}

void TestOutside::keysAloneLeadToASavedReport()
{
    launch(u"live"_s);
    const auto tabTo = [this](const QString &name) {
        for (int i = 0; i < 60; ++i) {
            if (m_reader->focused().name == name) {
                return true;
            }
            tab();
        }
        return false;
    };
    QVERIFY(tabTo(u"Name of the VPN server"_s));
    m_desktop.type(u"vpn.contoso.com"_s);
    QVERIFY(tabTo(u"Next"_s));
    m_desktop.press(u"space"_s);
    QVERIFY(within(30000, [&] { return !named(u"Show result"_s).path.isEmpty(); }));
    QVERIFY(tabTo(u"Show result"_s));
    m_desktop.press(u"space"_s);
    QVERIFY(within(30000, [&] { return !named(u"Save report..."_s).path.isEmpty(); }));
    QVERIFY(tabTo(u"Save report..."_s));
    m_desktop.press(u"space"_s);
    QVERIFY(within(30000, [&] { return named(u"Save"_s).is(SeenState::Enabled); }));
    QVERIFY(tabTo(u"File to save to"_s));
    const QString path = m_folder->filePath(u"by-keyboard.html"_s);
    m_desktop.press(u"ctrl+a"_s);
    m_desktop.type(path);
    QVERIFY(tabTo(u"Save"_s));
    m_desktop.press(u"space"_s);
    QVERIFY(within(30000, [&] { return QFile::exists(path); }));
    QFile report(path);
    QVERIFY(report.open(QIODevice::ReadOnly));
    QVERIFY(report.readAll().contains("<!DOCTYPE html>"));
}

QTEST_GUILESS_MAIN(TestOutside)
#include "tst_outside.moc"
