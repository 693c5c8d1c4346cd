// SPDX-License-Identifier: Apache-2.0
#include "wizard/presenters/start_presenter.h"

#include <QTest>

using namespace aovpn;
using namespace aovpn::wizard;
using namespace Qt::StringLiterals;

class TestStartPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codes_data();
    void codes();
    void servers_data();
    void servers();
    void symptoms_data();
    void symptoms();
    void aTypedServerBecomesAConnection();
    void aChosenConnectionIsSelected();
    void incompleteWithoutAServer();
    void connectionTextIsSafe();
    void lastFailures();
    void openedEventsGoIntoTheRun();
};

void TestStartPresenter::codes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("known");
    QTest::addColumn<QString>("part");
    QTest::newRow("nothing") << u"  "_s << false << QString();
    QTest::newRow("decimal") << u"809"_s << true << u"Error 809: "_s;
    QTest::newRow("hex") << u"0x329"_s << true << u"Error 809: "_s;
    QTest::newRow("constant") << u"ERROR_VPN_TIMEOUT"_s << true << u"Error 809: "_s;
    QTest::newRow("no entry") << u"4294967294"_s << false << u"no entry"_s;
    QTest::newRow("no code") << u"banana"_s << false << u"not an error code"_s;
}

void TestStartPresenter::codes()
{
    QFETCH(QString, typed);
    QFETCH(QString, part);
    const CodeText code = describeCode(typed);
    QTEST(code.known, "known");
    QVERIFY2(code.text.contains(part), qPrintable(code.text));
    QCOMPARE(code.text.isEmpty(), part.isEmpty());
}

void TestStartPresenter::servers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("good");
    QTest::newRow("nothing yet") << QString() << true;
    QTest::newRow("name") << u"vpn.contoso.com"_s << true;
    QTest::newRow("blanks around") << u" vpn.contoso.com "_s << true;
    QTest::newRow("IPv4") << u"198.51.100.10"_s << true;
    QTest::newRow("IPv6") << u"2001:db8::1"_s << true;
    QTest::newRow("international") << u"vpn.b\u00fccher.example"_s << true;
    QTest::newRow("URL") << u"https://vpn.contoso.com/"_s << false;
    QTest::newRow("port") << u"vpn.contoso.com:443"_s << false;
    QTest::newRow("blank inside") << u"vpn contoso"_s << false;
    QTest::newRow("empty label") << u"vpn..contoso.com"_s << false;
    QTest::newRow("hyphen at the end") << u"vpn-.contoso.com"_s << false;
    QTest::newRow("too long") << QString(254, u'a') << false;
}

void TestStartPresenter::servers()
{
    QFETCH(QString, typed);
    QTEST(serverMistake(typed).isEmpty(), "good");
}

void TestStartPresenter::symptoms_data()
{
    QTest::addColumn<Symptom>("symptom");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("expected");
    QTest::newRow("can't connect") << Symptom::CannotConnect << u"809"_s << QString();
    QTest::newRow("no internet") << Symptom::NoInternet << QString() << u"no-internet"_s;
    QTest::newRow("no work") << Symptom::NoWorkResources << QString() << u"no-data"_s;
    QTest::newRow("code") << Symptom::ErrorCode << u" 809 "_s << u"809"_s;
    QTest::newRow("constant") << Symptom::ErrorCode << u"ERROR_VPN_TIMEOUT"_s << u"809"_s;
    QTest::newRow("unknown") << Symptom::ErrorCode << u"banana"_s << u"banana"_s;
}

void TestStartPresenter::symptoms()
{
    QFETCH(Symptom, symptom);
    QFETCH(QString, code);
    StartValues values;
    values.symptom = symptom;
    values.code = code;
    values.server = u"vpn.contoso.com"_s;
    QTEST(requestOf(values).symptom, "expected");
}

void TestStartPresenter::aTypedServerBecomesAConnection()
{
    StartValues values;
    values.server = u" vpn.contoso.com "_s;
    QVERIFY(values.complete());
    QCOMPARE(requestOf(values).server, u"vpn.contoso.com"_s);
    QVERIFY(requestOf(values).identity.isEmpty());
    values.signInName = u" u1001@contoso.com "_s;
    QVERIFY(values.complete());
    QCOMPARE(requestOf(values).identity, u"u1001@contoso.com"_s);
    values.signInName = u"u\u202e1001"_s;
    QVERIFY(!values.complete());
    QVERIFY(!signInNameMistake(values.signInName).isEmpty());
    values.signInName.clear();
    const Evidence known = knownOf(values);
    QCOMPARE(known.selected, 0);
    QCOMPARE(known.connections->first().server, u"vpn.contoso.com"_s);
    QCOMPARE(known.connections->first().format, ProfileFormat::Typed);
}

void TestStartPresenter::aChosenConnectionIsSelected()
{
    StartValues values;
    values.server = u"typed before"_s;
    Connection first;
    first.name = u"A"_s;
    Connection second;
    second.name = u"B"_s;
    values.connections = {first, second};
    values.chosen = 1;
    QVERIFY(values.complete());
    QCOMPARE(requestOf(values).connectionName, u"B"_s);
    QVERIFY(requestOf(values).server.isEmpty());
    QCOMPARE(knownOf(values).selected, 1);
    values.chosen = 2;
    QVERIFY(!values.complete());
}

void TestStartPresenter::incompleteWithoutAServer()
{
    StartValues values;
    QVERIFY(!values.complete());
    values.server = u"https://x"_s;
    QVERIFY(!values.complete());
}

void TestStartPresenter::connectionTextIsSafe()
{
    Connection connection;
    connection.name = QString(u"Contoso\u202EVPN"_s);
    connection.server = u"vpn.contoso.com"_s;
    QVERIFY(!connectionText(connection).contains(QChar(0x202E)));
    QVERIFY(connectionText(connection).endsWith(u"(vpn.contoso.com)"_s));
}

void TestStartPresenter::lastFailures()
{
    const auto failed = [](const QString &connection, int code, int minute) {
        return DialEvent{.id = 20227,
                         .timeUtc = QDateTime({2026, 3, 1}, {16, minute}, Qt::UTC),
                         .connection = connection,
                         .code = code};
    };
    QList<DialEvent> events{failed(u"Contoso VPN"_s, 800, 1), failed(u"Contoso VPN"_s, 809, 41),
                            failed(u"Other\nVPN"_s, -2146762487, 7)};
    const auto shown = [&events](const QString &file) {
        return loggedFailures(events, file, QTimeZone::utc(), QLocale::c());
    };
    QCOMPARE(loggedFailures({}, {}, QTimeZone::utc(), QLocale::c()).size(), 0);
    const auto failures = shown({});
    QCOMPARE(failures.size(), 2); // the newest of each connection
    QVERIFY(failures[0].sentence.startsWith(u"Last failure on this computer: "_s));
    QVERIFY(failures[0].sentence.endsWith(u", Contoso VPN, error 809"_s));
    QVERIFY(failures[0].sentence.contains(u"16:41"_s));
    QCOMPARE(failures[0].code, u"809"_s);
    QCOMPARE(failures[0].connection, u"Contoso VPN"_s);
    QCOMPARE(failures[1].code, u"0x800B0109"_s);
    QVERIFY(!failures[1].sentence.contains(u'\n'));
    QVERIFY(!failures[1].sentence.contains(u"Last failure"_s));
    QVERIFY(shown(u"log.evtx"_s)[0].sentence.startsWith(u"Last failure in log.evtx: "_s));
    for (int i = 0; i < 50; ++i) {
        events.append(failed(u"VPN %1"_s.arg(i), 809, 2));
    }
    QCOMPARE(shown({}).size(), 5);
}

void TestStartPresenter::openedEventsGoIntoTheRun()
{
    StartValues values;
    values.server = u"vpn.contoso.com"_s;
    QVERIFY(!knownOf(values).events);
    values.events = QList<DialEvent>{{.id = 20227, .code = 809}};
    QCOMPARE(knownOf(values).events->size(), 1);
    QVERIFY(knownOf(values).connections);
}

QTEST_APPLESS_MAIN(TestStartPresenter)
#include "tst_start_presenter.moc"
