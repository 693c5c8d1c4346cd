// SPDX-License-Identifier: Apache-2.0
// The events of one dial belong together; the newest failure counts until a success follows it.
#include "checks/model/dial_event.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

QDateTime at(int minute)
{
    return QDateTime({2026, 3, 1}, {12, minute}, Qt::UTC);
}

DialEvent logged(int id, int minute, const QString &coId, std::optional<int> code = std::nullopt,
                 const QString &connection = u"Contoso VPN"_s)
{
    return {.id = id, .timeUtc = at(minute), .coId = coId, .connection = connection, .code = code};
}

} // namespace

class TestDialEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void howFarItCame_data();
    void howFarItCame();
    void oneDialCountsOnce();
    void dialsWithoutIdAreKeptApart();
    void newestFirst();
    void codes_data();
    void codes();
    void last_data();
    void last();
    void lastToServer();
    void manyDialsTakeLittleTime();
};

void TestDialEvent::howFarItCame_data()
{
    QTest::addColumn<QList<int>>("before");
    QTest::addColumn<int>("lastEvent");
    QTest::newRow("nothing logged") << QList<int>{} << 0;
    QTest::newRow("started") << QList<int>{20221} << 20221;
    QTest::newRow("link tried") << QList<int>{20221, 20222} << 20222;
    QTest::newRow("any order in the log") << QList<int>{20224, 20221, 20223, 20222} << 20224;
    QTest::newRow("ended is no step forward") << QList<int>{20221, 20226} << 20221;
    QTest::newRow("a link problem is none either") << QList<int>{20220} << 0;
}

void TestDialEvent::howFarItCame()
{
    QFETCH(QList<int>, before);
    QList<DialEvent> events{logged(20227, 9, u"{a}"_s, 809), logged(20225, 8, u"{b}"_s)};
    for (const int id : before) {
        events.append(logged(id, 5, u"{a}"_s));
    }
    events.append(
        {.id = 20222, .timeUtc = at(4), .coId = u"{b}"_s, .device = u"WAN Miniport (SSTP)"_s});
    const auto dials = failedDials(events);
    QCOMPARE(dials.size(), 1);
    QTEST(dials.first().lastEvent, "lastEvent");
    QCOMPARE(dials.first().device, QString());
    events.append(
        {.id = 20222, .timeUtc = at(4), .coId = u"{a}"_s, .device = u"WAN Miniport (IKEv2)"_s});
    QCOMPARE(failedDials(events).first().device, u"WAN Miniport (IKEv2)"_s);
}

void TestDialEvent::oneDialCountsOnce()
{
    const QList<DialEvent> events{logged(20227, 9, u"{a}"_s, 809), logged(20227, 9, u"{a}"_s, 809)};
    QCOMPARE(failedDials(events).size(), 1);
}

void TestDialEvent::dialsWithoutIdAreKeptApart()
{
    const QList<DialEvent> events{logged(20227, 9, {}, 809), logged(20227, 7, {}, 812),
                                  logged(20222, 6, {})};
    const auto dials = failedDials(events);
    QCOMPARE(dials.size(), 2);
    QCOMPARE(dials.first().lastEvent, 0);
}

void TestDialEvent::newestFirst()
{
    const QList<DialEvent> events{logged(20227, 1, u"{a}"_s, 800), logged(20227, 3, u"{c}"_s, 812),
                                  logged(20227, 2, u"{b}"_s, 809),
                                  logged(20227, 4, u"{d}"_s), // without a code it says nothing
                                  logged(20226, 5, u"{e}"_s, 631)};
    QStringList codes;
    for (const FailedDial &dial : failedDials(events)) {
        codes.append(dial.code);
    }
    QCOMPARE(codes, (QStringList{u"812"_s, u"809"_s, u"800"_s}));
}

void TestDialEvent::codes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("decimal") << 809 << u"809"_s;
    QTest::newRow("negative") << -2146762487 << u"0x800B0109"_s;
    QTest::newRow("zero") << 0 << u"0"_s;
}

void TestDialEvent::codes()
{
    QFETCH(int, code);
    QTEST(failedDials({logged(20227, 1, u"{a}"_s, code)}).first().code, "text");
}

void TestDialEvent::last_data()
{
    QTest::addColumn<QList<DialEvent>>("events");
    QTest::addColumn<QString>("connection");
    QTest::addColumn<QString>("code");
    const DialEvent old = logged(20227, 1, u"{a}"_s, 800);
    const DialEvent recent = logged(20227, 5, u"{b}"_s, 809);
    const DialEvent other = logged(20227, 9, u"{c}"_s, 812, u"Other VPN"_s);
    const QList<DialEvent> all{old, recent, other};
    QTest::newRow("no events") << QList<DialEvent>{} << QString() << QString();
    QTest::newRow("of any connection") << all << QString() << u"812"_s;
    QTest::newRow("of one") << all << u"Contoso VPN"_s << u"809"_s;
    QTest::newRow("case does not matter") << all << u"CONTOSO vpn"_s << u"809"_s;
    QTest::newRow("of one without failures") << all << u"Third VPN"_s << QString();
    QTest::newRow("made good since")
        << (all + QList<DialEvent>{logged(20225, 6, u"{d}"_s)}) << u"Contoso VPN"_s << QString();
    QTest::newRow("success before it")
        << (all + QList<DialEvent>{logged(20225, 4, u"{d}"_s)}) << u"Contoso VPN"_s << u"809"_s;
    QTest::newRow("success at the same moment")
        << (all + QList<DialEvent>{logged(20225, 5, u"{d}"_s)}) << u"Contoso VPN"_s << u"809"_s;
    QTest::newRow("success of another connection")
        << (all + QList<DialEvent>{logged(20225, 6, u"{d}"_s, {}, u"Other VPN"_s)})
        << u"Contoso VPN"_s << u"809"_s;
    QTest::newRow("the newest of all was made good, another connection's stands")
        << (all + QList<DialEvent>{logged(20225, 10, u"{d}"_s, {}, u"other vpn"_s)}) << QString()
        << u"809"_s;
    QTest::newRow("all were made good")
        << (all + QList<DialEvent>{logged(20225, 10, u"{d}"_s, {}, u"Other VPN"_s),
                                   logged(20225, 10, u"{e}"_s)})
        << QString() << QString();
}

void TestDialEvent::last()
{
    QFETCH(QList<DialEvent>, events);
    QFETCH(QString, connection);
    const auto failure = lastFailure(events, connection);
    QTEST(failure ? failure->code : QString(), "code");
}

/// A dial names its server in event 20222 only.
void TestDialEvent::lastToServer()
{
    DialEvent called = logged(20222, 5, u"{b}"_s);
    called.server = u"VPN.contoso.com"_s;
    const QList<DialEvent> events{logged(20227, 9, u"{c}"_s, 812, u"Other VPN"_s),
                                  logged(20227, 6, u"{b}"_s, 809), called,
                                  logged(20227, 7, {}, 800)};
    const auto failure = lastFailureTo(events, {u"vpn2.contoso.com"_s, u"vpn.contoso.com"_s});
    QVERIFY(failure);
    QCOMPARE(failure->code, u"809"_s);
    QCOMPARE(failure->connection, u"Contoso VPN"_s);
    QVERIFY(!lastFailureTo(events, {u"vpn2.contoso.com"_s}));
    QVERIFY(!lastFailureTo(events, {QString()}));
    QVERIFY(!lastFailureTo(events + QList<DialEvent>{logged(20225, 8, u"{d}"_s)},
                           {u"vpn.contoso.com"_s}));
}

/// A log of somebody else may hold many: the time grows with their number, not with its square.
void TestDialEvent::manyDialsTakeLittleTime()
{
    constexpr int kMany = 100'000;
    QList<DialEvent> events;
    const QDateTime start = at(0);
    for (int i = 0; i < kMany; ++i) {
        DialEvent failure = logged(20227, 0, u"{%1}"_s.arg(i), 809, u"VPN %1"_s.arg(i % 200));
        failure.timeUtc = start.addSecs(i);
        events.append(failure);
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(failedDials(events).size(), kMany);
    for (int i = 0; i < 20; ++i) {
        QVERIFY(lastFailure(events, u"VPN %1"_s.arg(i)));
    }
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    keepNewestDialEvents(events);
    QCOMPARE(events.size(), kMaxDialEvents);
    QCOMPARE(events.first().timeUtc, start.addSecs(kMany - 1));
}

QTEST_APPLESS_MAIN(TestDialEvent)
#include "tst_dial_event.moc"
