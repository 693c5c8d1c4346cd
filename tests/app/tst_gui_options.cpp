// SPDX-License-Identifier: Apache-2.0
#include "app/gui/options.h"
#include "app/gui/wiring.h"
#include "checks/engine/judge.h"
#include "checks/report/report.h"
#include "tests/support/fake_system.h"
#include "tests/support/sample_results.h"

#include <QFile>
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
    const wizard::Inputs inputs = gui::inputsFor(system);
    for (const StageResult &stage : judged.stages) {
        for (const CheckRun &run : stage.checks) {
            QVERIFY2(inputs.check(run.id), qPrintable(run.id));
        }
    }
    QVERIFY(!inputs.check(u"no.such.check"_s));
}

QTEST_GUILESS_MAIN(TestGuiOptions)
#include "tst_gui_options.moc"
