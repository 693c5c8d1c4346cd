// SPDX-License-Identifier: Apache-2.0
#include "app/gui/options.h"
#include "app/gui/start_up.h"
#include "app/gui/wiring.h"
#include "checks/engine/judge.h"
#include "checks/report/report.h"
#include "tests/support/fake_system.h"
#include "tests/support/sample_results.h"

#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace aovpn;
using namespace Qt::StringLiterals;

class TestGuiOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandLines_data();
    void commandLines();
    void usageNamesEveryOption();
    void filesAreToldApart_data();
    void filesAreToldApart();
    void unusableStartsAreRefused_data();
    void unusableStartsAreRefused();
    void everyCheckIsFound();
    void theLastWordIsRemembered();
    void theAboutBoxNamesEveryVersion();
    void refusalsAreSaidInAWindow_data();
    void refusalsAreSaidInAWindow();
    void desktops_data();
    void desktops();
    void theIconHasEverySize();
};

void TestGuiOptions::commandLines_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("good");
    QTest::newRow("none") << QStringList{} << true;
    QTest::newRow("server") << QStringList{u"--server"_s, u"vpn.contoso.com"_s} << true;
    QTest::newRow("everything that goes together")
        << QStringList{u"--open"_s, u"a.json"_s, u"--site"_s, u"p.json"_s,
                       u"--lang"_s, u"de"_s,     u"-v"_s}
        << true;
    QTest::newRow("two starts") << QStringList{u"--server"_s, u"a"_s, u"--open"_s, u"b"_s} << false;
    QTest::newRow("no value") << QStringList{u"--server"_s} << false;
    QTest::newRow("unknown") << QStringList{u"--nonsense"_s} << false;
    QTest::newRow("operand") << QStringList{u"a.json"_s} << false;
}

void TestGuiOptions::commandLines()
{
    QFETCH(QStringList, arguments);
    const auto options = gui::parseOptions(arguments);
    QTEST(options.has_value(), "good");
    if (!options) {
        QVERIFY(!options.error().detail.isEmpty());
    }
}

void TestGuiOptions::usageNamesEveryOption()
{
    const QString text = gui::usage();
    QVERIFY(!text.contains(u"<executable_name>"_s));
    for (const QString &option : {u"--server"_s, u"--connection"_s, u"--profile"_s, u"--open"_s,
                                  u"--site"_s, u"--lang"_s, u"--version"_s}) {
        QVERIFY2(text.contains(option), qPrintable(option));
    }
}

void TestGuiOptions::filesAreToldApart_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("kind");
    const SessionResult result = samples::healthy();
    QTest::newRow("bundle") << renderBundle(result) << u"bundle"_s;
    QTest::newRow("report") << renderHtml(result, {}) << u"bundle"_s;
    QTest::newRow("phonebook") << QByteArray("[Contoso VPN]\r\nType=2\r\nVpnStrategy=14\r\n"
                                             "PhoneNumber=vpn.contoso.com\r\n")
                               << u"connections"_s;
    QTest::newRow("phonebook with a brace in a name")
        << QByteArray("[{Contoso}]\r\nType=2\r\nPhoneNumber=vpn.contoso.com\r\n")
        << u"connections"_s;
    QTest::newRow("profile") << QByteArray("<VPNProfile><NativeProfile><Servers>vpn.contoso.com"
                                           "</Servers></NativeProfile></VPNProfile>")
                             << u"connections"_s;
    QTest::newRow("broken bundle") << QByteArray("{\"schema\": 7") << u"failure"_s;
    QTest::newRow("something else") << QByteArray("hello") << u"failure"_s;
    QTest::newRow("page without a bundle") << QByteArray("<html></html>") << u"failure"_s;
}

void TestGuiOptions::filesAreToldApart()
{
    QFETCH(QByteArray, octets);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(octets);
    file.close();
    const auto loaded = gui::loadAny(path);
    const QString kind = !loaded                                   ? u"failure"_s
                         : std::holds_alternative<Bundle>(*loaded) ? u"bundle"_s
                                                                   : u"connections"_s;
    QTEST(kind, "kind");
    if (!loaded) {
        QVERIFY2(loaded.error().message().contains(path), qPrintable(loaded.error().message()));
    }
}

void TestGuiOptions::unusableStartsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no such bundle") << QStringList{u"--open"_s, u"/nonexistent.json"_s};
    QTest::newRow("no such profile") << QStringList{u"--profile"_s, u"/nonexistent.pbk"_s};
    QTest::newRow("no server name") << QStringList{u"--server"_s, u"https://vpn"_s};
}

void TestGuiOptions::unusableStartsAreRefused()
{
    QFETCH(QStringList, arguments);
    const auto options = gui::parseOptions(arguments);
    QVERIFY(options);
    QVERIFY(!gui::startFor(*options));
}

void TestGuiOptions::everyCheckIsFound()
{
    const SessionResult judged = replay(bundleOf(samples::healthy()));
    test::FakeSystem fake;
    System system = fake.system();
    Language language;
    const wizard::Inputs inputs = gui::inputsFor(system, language);
    for (const StageResult &stage : judged.stages) {
        for (const CheckRun &run : stage.checks) {
            QVERIFY2(inputs.check(run.id), qPrintable(run.id));
        }
    }
    QVERIFY(!inputs.check(u"no.such.check"_s));
}

/// Quick writes of the same setting do not overtake each other.
void TestGuiOptions::theLastWordIsRemembered()
{
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    test::FakeSystem fake;
    System system = fake.system();
    Language language;
    for (int round = 0; round < 20; ++round) {
        {
            const wizard::Inputs inputs = gui::inputsFor(system, language);
            for (int i = 0; i <= 10; ++i) {
                inputs.recentFilesChanged({u"/%1/%2.json"_s.arg(round).arg(i)});
                inputs.readerChosen(i % 2 == 0 ? Reader::Administrator : Reader::User);
            }
        } // waits until all is written
        wizard::StartParameters start;
        gui::recall(start);
        QCOMPARE(start.recentFiles, QStringList{u"/%1/10.json"_s.arg(round)});
        QCOMPARE(start.reader, Reader::Administrator);
    }
}

void TestGuiOptions::theAboutBoxNamesEveryVersion()
{
    const wizard::AboutFacts facts = gui::aboutFacts();
    QCOMPARE(facts.version, replay(bundleOf(samples::healthy())).tool.version);
    QVERIFY(!facts.rules.isEmpty());
    QVERIFY(facts.components.size() >= 4);
    static const QRegularExpression kVersion(u"^[0-9]+([.][0-9]+)*"_s);
    for (const wizard::Component &each : facts.components) {
        QVERIFY2(kVersion.match(each.version).hasMatch(), qPrintable(each.name));
    }
}

void TestGuiOptions::refusalsAreSaidInAWindow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part"); // of the message; empty: the program starts
    QTest::newRow("help needs no policy")
        << QStringList{u"--help"_s, u"--site"_s, u"/nonexistent.json"_s} << QString();
    QTest::newRow("unknown option") << QStringList{u"--nonsense"_s} << u"nonsense"_s;
    QTest::newRow("unreadable policy")
        << QStringList{u"--site"_s, u"/nonexistent.json"_s} << u"/nonexistent.json: "_s;
    QTest::newRow("no server name")
        << QStringList{u"--server"_s, u"https://vpn"_s} << u"without https://"_s;
    QTest::newRow("turned writing")
        << QStringList{u"--open"_s, u"/\u202Egnp.bundle"_s} << u"gnp.bundle"_s;
    QTest::newRow("long") << QStringList{u"--open"_s, u"/"_s + QString(5000, u'a')} << u"aaa"_s;
}

void TestGuiOptions::refusalsAreSaidInAWindow()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    const auto startUp = gui::prepare(arguments);
    QCOMPARE(startUp.has_value(), part.isEmpty());
    if (!startUp) {
        const QString message = gui::startUpMessage(startUp.error());
        QVERIFY2(message.startsWith(u"AOVPN Doctor cannot start."_s), qPrintable(message));
        QVERIFY2(message.contains(part), qPrintable(message));
        QVERIFY(!message.contains(QChar(0x202E)));
        QVERIFY(message.size() < 700);
    }
}

void TestGuiOptions::desktops_data()
{
    QTest::addColumn<QStringList>("environment"); // NAME=value
    QTest::addColumn<bool>("desktop");
    QTest::newRow("none") << QStringList{} << false;
    QTest::newRow("X11") << QStringList{u"DISPLAY=:0"_s} << true;
    QTest::newRow("Wayland") << QStringList{u"WAYLAND_DISPLAY=wayland-0"_s} << true;
    QTest::newRow("nobody looks") << QStringList{u"DISPLAY=:0"_s, u"QT_QPA_PLATFORM=offscreen"_s}
                                  << false;
}

void TestGuiOptions::desktops()
{
#ifdef Q_OS_WIN
    QSKIP("Windows always has one");
#endif
    QFETCH(QStringList, environment);
    QProcessEnvironment variables;
    for (const QString &pair : environment) {
        variables.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    }
    QTEST(gui::hasDesktop(variables), "desktop");
}

void TestGuiOptions::theIconHasEverySize()
{
    const QIcon icon = gui::applicationIcon();
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QVERIFY2(icon.availableSizes().contains(QSize(size, size)),
                 qPrintable(QString::number(size)));
    }
}

QTEST_MAIN(TestGuiOptions)
#include "tst_gui_options.moc"
