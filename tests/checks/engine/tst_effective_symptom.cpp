// SPDX-License-Identifier: Apache-2.0
// The code in the log beats the code that was typed, and a difference is kept.
#include "checks/engine/effective_symptom.h"
#include "checks/engine/judge.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

DialEvent failed(const QString &connection, int code, int minute = 0)
{
    return {.id = 20227,
            .timeUtc = QDateTime({2026, 3, 1}, {12, minute}, Qt::UTC),
            .coId = u"{00000000-0000-4000-8000-0000000000%1}"_s.arg(minute, 2, 10, QChar(u'0')),
            .connection = connection,
            .code = code};
}

const QDateTime kTaken({2026, 3, 1}, {14, 0}, Qt::UTC);

/// The same, with the server that it called.
QList<DialEvent> calling(const QString &server, const DialEvent &failure)
{
    return {failure,
            {.id = 20222,
             .timeUtc = failure.timeUtc,
             .coId = failure.coId,
             .connection = failure.connection,
             .server = server}};
}

DialEvent daysAgo(int days, DialEvent event)
{
    event.timeUtc = kTaken.addDays(-days);
    return event;
}

Evidence evidenceWith(const QList<DialEvent> &events, const QString &selected)
{
    Evidence evidence;
    evidence.events = events;
    if (!selected.isNull()) {
        Connection connection;
        connection.format =
            selected == u"typed"_s ? ProfileFormat::Typed : ProfileFormat::ProfileXml;
        connection.name = selected;
        connection.server = u"vpn.contoso.com"_s;
        evidence.connections = QList<Connection>{connection};
        evidence.selected = 0;
    }
    return evidence;
}

} // namespace

class TestEffectiveSymptom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chosen_data();
    void chosen();
    void withoutEvents();
    void standsInTheResult();
};

void TestEffectiveSymptom::chosen_data()
{
    QTest::addColumn<QList<DialEvent>>("events");
    QTest::addColumn<QString>("selected");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("agrees");
    const QList<DialEvent> both{failed(u"Contoso VPN"_s, 809, 1), failed(u"Other VPN"_s, 812, 2)};
    QTest::newRow("nothing") << QList<DialEvent>{} << u"Contoso VPN"_s << QString() << QString()
                             << QString() << true;
    QTest::newRow("only typed") << QList<DialEvent>{} << u"Contoso VPN"_s << u"0x329"_s << u"809"_s
                                << u"typed"_s << true;
    QTest::newRow("typed nonsense")
        << QList<DialEvent>{} << u"Contoso VPN"_s << u"broken"_s << QString() << QString() << true;
    QTest::newRow("only the log") << both << u"Contoso VPN"_s << QString() << u"809"_s << u"log"_s
                                  << true;
    QTest::newRow("both, the same in another spelling")
        << both << u"contoso vpn"_s << u"0x329"_s << u"809"_s << u"log"_s << true;
    QTest::newRow("both, different")
        << both << u"Contoso VPN"_s << u"13801"_s << u"809"_s << u"log"_s << false;
    QTest::newRow("the other connection")
        << both << u"Other VPN"_s << u"812"_s << u"812"_s << u"log"_s << true;
    QTest::newRow("a connection without failure")
        << both << u"Third VPN"_s << u"809"_s << u"809"_s << u"typed"_s << true;
    QTest::newRow("none selected: the newest of all")
        << both << QString() << QString() << u"812"_s << u"log"_s << true;
    const QList<DialEvent> called =
        both + calling(u"VPN.contoso.com"_s, failed(u"Template VPN"_s, 13801, 0));
    QTest::newRow("a server that was typed")
        << both << u"typed"_s << QString() << QString() << QString() << true;
    QTest::newRow("a server that was typed, and called")
        << called << u"typed"_s << QString() << u"13801"_s << u"log"_s << true;
    QTest::newRow("no name, several connections fail")
        << both << u""_s << QString() << QString() << QString() << true;
    QTest::newRow("no name, its server was called")
        << called << u""_s << u"809"_s << u"13801"_s << u"log"_s << false;
    QTest::newRow("no name, one connection fails")
        << both.first(1) << u""_s << QString() << u"809"_s << u"log"_s << true;
    QTest::newRow("no name, one connection fails at another server")
        << calling(u"other.contoso.com"_s, both.first()) << u""_s << QString() << QString()
        << QString() << true;
    QTest::newRow("a server that was typed, one connection fails")
        << both.first(1) << u"typed"_s << QString() << QString() << QString() << true;
    QTest::newRow("seven days old")
        << QList<DialEvent>{daysAgo(7, both.first())} << u"Contoso VPN"_s << u"13801"_s << u"809"_s
        << u"log"_s << false;
    QTest::newRow("eight days old")
        << QList<DialEvent>{daysAgo(8, both.first())} << u"Contoso VPN"_s << u"13801"_s
        << u"13801"_s << u"typed"_s << true;
    QTest::newRow("eight days old, nothing typed")
        << QList<DialEvent>{daysAgo(8, both.first())} << u"Contoso VPN"_s << QString() << QString()
        << QString() << true;
    QTest::newRow("a word stands")
        << both << u"Contoso VPN"_s << u"no-internet"_s << u"no-internet"_s << u"typed"_s << true;
    QTest::newRow("an HRESULT is logged as a negative number")
        << QList<DialEvent>{failed(u"Contoso VPN"_s, -2146762487)} << u"Contoso VPN"_s
        << u"0x800B0109"_s << u"0x800B0109"_s << u"log"_s << true;
    DialEvent later{.id = 20225,
                    .timeUtc = QDateTime({2026, 3, 1}, {13, 0}, Qt::UTC),
                    .connection = u"Contoso VPN"_s};
    QTest::newRow("made good since") << (both + QList<DialEvent>{later}) << u"Contoso VPN"_s
                                     << u"13801"_s << u"13801"_s << u"typed"_s << true;
}

void TestEffectiveSymptom::chosen()
{
    QFETCH(QList<DialEvent>, events);
    QFETCH(QString, selected);
    QFETCH(QString, typed);
    Request request;
    request.symptom = typed;
    const EffectiveSymptom symptom =
        effectiveSymptom(evidenceWith(events, selected), request, kTaken);
    QTEST(symptom.code, "code");
    QTEST(enumName(symptom.source), "source");
    QTEST(symptom.agrees, "agrees");
}

void TestEffectiveSymptom::withoutEvents()
{
    Request request;
    request.symptom = u"ERROR 809"_s;
    const EffectiveSymptom symptom = effectiveSymptom(Evidence{}, request, kTaken);
    QCOMPARE(symptom.code, u"809"_s);
    QCOMPARE(symptom.typed, u"809"_s);
    QVERIFY(symptom.source == SymptomSource::Typed);
}

void TestEffectiveSymptom::standsInTheResult()
{
    Request request;
    request.symptom = u"13801"_s;
    request.givenOnly = true;
    const SessionResult result =
        judge(evidenceWith({failed(u"Contoso VPN"_s, 809)}, u"Contoso VPN"_s), {}, request,
              QDateTime({2026, 3, 1}, {12, 0}, Qt::UTC));
    QCOMPARE(result.symptom.code, u"809"_s);
    QCOMPARE(result.symptom.typed, u"13801"_s);
    QVERIFY(!result.symptom.agrees);
}

QTEST_APPLESS_MAIN(TestEffectiveSymptom)
#include "tst_effective_symptom.moc"
