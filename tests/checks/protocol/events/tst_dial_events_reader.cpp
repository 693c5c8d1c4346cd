// SPDX-License-Identifier: Apache-2.0
// Event XML in every wrapping and encoding that Windows gives it, and files that mean harm.
#include "checks/protocol/events/dial_events_reader.h"

#include <QStringConverter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

constexpr char kCoId[] = "{A1B2C3D4-0001-4002-8003-0123456789AB}";

QString eventXml(int id, const QStringList &strings, int record = 1,
                 const QString &provider = u"RasClient"_s,
                 const QString &time = u"2026-03-01T08:00:00.1234567Z"_s)
{
    QString data;
    for (const QString &one : strings) {
        data += u"<Data>%1</Data>"_s.arg(one.toHtmlEscaped());
    }
    return u"<Event xmlns=\"http://schemas.microsoft.com/win/2004/08/events/event\"><System>"
           "<Provider Name='%1'/><EventID Qualifiers='0'>%2</EventID><Version>0</Version>"
           "<Level>2</Level><TimeCreated SystemTime='%3'/><EventRecordID>%4</EventRecordID>"
           "<Channel>Application</Channel><Computer>LAPTOP-7.contoso.com</Computer></System>"
           "<EventData>%5</EventData><RenderingInfo Culture='de-DE'><Message>Fehler 691</Message>"
           "<Level>Fehler</Level></RenderingInfo></Event>"_s.arg(provider)
               .arg(id)
               .arg(time)
               .arg(record)
               .arg(data);
}

QString failure(const QString &code = u"809"_s, int record = 7)
{
    return eventXml(20227,
                    {QLatin1String(kCoId), u"CONTOSO\\jdoe"_s, u"Contoso & Partner VPN"_s, code},
                    record);
}

QByteArray utf16(const QString &text, bool big)
{
    QStringEncoder encoder(big ? QStringConverter::Utf16BE : QStringConverter::Utf16LE,
                           QStringConverter::Flag::WriteBom);
    return encoder.encode(text);
}

} // namespace

class TestDialEventsReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrappings_data();
    void wrappings();
    void codes_data();
    void codes();
    void layouts();
    void devices_data();
    void devices();
    void coIds_data();
    void coIds();
    void times_data();
    void times();
    void onlyRasClient();
    void newestFirst();
    void refused_data();
    void refused();
    void readUpToTheDamage_data();
    void readUpToTheDamage();
    void saysWhatHelpsNothing_data();
    void saysWhatHelpsNothing();
    void tooMany();
    void longStrings();
};

void TestDialEventsReader::wrappings_data()
{
    QTest::addColumn<QByteArray>("octets");
    const QString one = failure();
    const QString declaration = u"<?xml version=\"1.0\" encoding=\"UTF-16\"?>\r\n"_s;
    QTest::newRow("bare") << one.toUtf8();
    QTest::newRow("UTF-8 with byte order mark") << QByteArray("\xEF\xBB\xBF" + one.toUtf8());
    QTest::newRow("UTF-16 little endian") << utf16(one, false);
    QTest::newRow("UTF-16 big endian") << utf16(one, true);
    QTest::newRow("declaration of another encoding") << (declaration + one).toUtf8();
    QTest::newRow("wrapped") << u"%1<Events>%2</Events>"_s.arg(declaration, one).toUtf8();
    QTest::newRow("comment before") << u"<!-- exported -->\n%1\n"_s.arg(one).toUtf8();
    QTest::newRow("blank lines between") << u"\r\n%1\r\n\r\n"_s.arg(one).toUtf8();
}

void TestDialEventsReader::wrappings()
{
    QFETCH(QByteArray, octets);
    const auto events = readDialEvents(octets, u"events.xml"_s);
    QVERIFY2(events, events ? "" : qPrintable(events.error().message()));
    QCOMPARE(events->size(), 1);
    const DialEvent &event = events->first();
    QCOMPARE(event.id, 20227);
    QCOMPARE(event.recordId, 7);
    QCOMPARE(event.coId, u"{a1b2c3d4-0001-4002-8003-0123456789ab}"_s);
    QCOMPARE(event.user, u"CONTOSO\\jdoe"_s);
    QCOMPARE(event.connection, u"Contoso & Partner VPN"_s);
    QCOMPARE(event.code, std::optional(809));
    QCOMPARE(event.timeUtc, QDateTime({2026, 3, 1}, {8, 0, 0, 123}, Qt::UTC));
}

void TestDialEventsReader::codes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("known");
    QTest::newRow("decimal") << u"809"_s << 809 << true;
    QTest::newRow("negative") << u"-2146762487"_s << -2146762487 << true;
    QTest::newRow("unsigned") << u"2148204809"_s << -2146762487 << true;
    QTest::newRow("blanks around") << u" 809 "_s << 809 << true;
    QTest::newRow("hex") << u"0x800B0109"_s << -2146762487 << true;
    QTest::newRow("a failure without a reason") << u"0"_s << 0 << false;
    QTest::newRow("far beyond") << u"99999999999999"_s << 0 << false;
    QTest::newRow("empty") << QString() << 0 << false;
    QTest::newRow("a word") << u"eight"_s << 0 << false;
    QTest::newRow("beyond 32 bits") << u"4294967296"_s << 0 << false;
}

void TestDialEventsReader::codes()
{
    QFETCH(QString, text);
    QFETCH(bool, known);
    const auto events = readDialEvents(failure(text).toUtf8(), {});
    QVERIFY(events);
    QCOMPARE(events->first().code.has_value(), known);
    if (known) {
        QTEST(*events->first().code, "code");
    }
}

void TestDialEventsReader::layouts()
{
    const QString id = QLatin1String(kCoId);
    const QString user = u"CONTOSO\\jdoe"_s;
    const QString name = u"Contoso VPN"_s;
    const QString device = u"Serveradresse/Telefonnummer = vpn.contoso.com\nGerät = WAN Miniport "
                           "(IKEv2)\nPort = VPN2-1\nMedientyp = VPN"_s;
    const QString text =
        eventXml(20220, {u"vpn.contoso.com"_s, u"WAN Miniport (IKEv2)"_s, u"809"_s}, 1) +
        eventXml(20221, {id, user, u"VPN"_s, u"all-user"_s, name, u"VpnStrategy = IKEv2"_s}, 2) +
        eventXml(20222, {id, user, name, device}, 3) + eventXml(20223, {id, user, device}, 4) +
        eventXml(20224, {id, user}, 5) + eventXml(20225, {id, user, name, u"..."_s}, 6) +
        eventXml(20226, {id, user, name, u"829"_s}, 7);
    const auto events = readDialEvents(text.toUtf8(), {});
    QVERIFY(events);
    QCOMPARE(events->size(), 7);
    for (const DialEvent &event : *events) {
        const bool link = event.id == 20220;
        QCOMPARE(event.connection, link ? QString() : name);
        QCOMPARE(event.user, link ? QString() : user);
        QCOMPARE(event.coId.isEmpty(), link);
        QCOMPARE(event.server, event.id == 20222 ? u"vpn.contoso.com"_s : QString());
        QCOMPARE(event.device, event.id == 20222 ? u"WAN Miniport (IKEv2)"_s : QString());
        QCOMPARE(event.code, event.id == 20226 ? std::optional(829) : std::nullopt);
    }
}

void TestDialEventsReader::devices_data()
{
    QTest::addColumn<QStringList>("strings");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("device");
    QTest::newRow("one string each")
        << QStringList{u"198.51.100.10"_s, u"WAN Miniport (SSTP)"_s, u"VPN"_s, u"VPN1-0"_s}
        << u"198.51.100.10"_s << u"WAN Miniport (SSTP)"_s;
    QTest::newRow("lines in one string")
        << QStringList{u"Server address/Phone Number = vpn.contoso.com\nDevice = WAN Miniport "
                       "(L2TP)\nPort = VPN0-1"_s}
        << u"vpn.contoso.com"_s << u"WAN Miniport (L2TP)"_s;
    QTest::newRow("everything in one line")
        << QStringList{u"Server address/Phone Number = vpn.contoso.com Device = WAN Miniport "
                       "(IKEv2) Port = VPN2-1 MediaType = VPN"_s}
        << QString() << u"WAN Miniport (IKEv2)"_s;
    QTest::newRow("nothing") << QStringList{} << QString() << QString();
    QTest::newRow("empty") << QStringList{QString()} << QString() << QString();
}

void TestDialEventsReader::devices()
{
    QFETCH(QStringList, strings);
    const auto events = readDialEvents(
        eventXml(20222, QStringList{QLatin1String(kCoId), u"jdoe"_s, u"Contoso VPN"_s} + strings)
            .toUtf8(),
        {});
    QVERIFY(events);
    QTEST(events->first().server, "server");
    QTEST(events->first().device, "device");
    QCOMPARE(events->first().connection, u"Contoso VPN"_s);
}

void TestDialEventsReader::coIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("coId");
    const QString wanted = u"{a1b2c3d4-0001-4002-8003-0123456789ab}"_s;
    QTest::newRow("with braces") << QString::fromLatin1(kCoId) << wanted;
    QTest::newRow("bare") << u"a1b2c3d4-0001-4002-8003-0123456789ab"_s << wanted;
    QTest::newRow("with its name") << u"CoId="_s + QLatin1String(kCoId) << wanted;
    QTest::newRow("none") << u"jdoe"_s << QString();
    QTest::newRow("cut short") << u"{A1B2C3D4-0001-4002-8003-01234567}"_s << QString();
}

void TestDialEventsReader::coIds()
{
    QFETCH(QString, text);
    const auto events =
        readDialEvents(eventXml(20227, {text, u"jdoe"_s, u"VPN"_s, u"809"_s}).toUtf8(), {});
    QVERIFY(events);
    QTEST(events->first().coId, "coId");
}

void TestDialEventsReader::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("time");
    const QDateTime whole({2026, 3, 1}, {8, 0}, Qt::UTC);
    QTest::newRow("seconds") << u"2026-03-01T08:00:00Z"_s << whole;
    QTest::newRow("nine digits") << u"2026-03-01T08:00:00.123456789Z"_s << whole.addMSecs(123);
    QTest::newRow("offset") << u"2026-03-01T10:00:00+02:00"_s << whole;
    QTest::newRow("without zone") << u"2026-03-01T08:00:00"_s << whole;
    QTest::newRow("nonsense") << u"yesterday"_s << QDateTime();
}

void TestDialEventsReader::times()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, time);
    const auto events = readDialEvents(
        eventXml(20227, {QLatin1String(kCoId), {}, {}, u"809"_s}, 1, u"RasClient"_s, text).toUtf8(),
        {});
    QVERIFY(events);
    QCOMPARE(events->first().timeUtc.isValid(), time.isValid());
    QVERIFY(!time.isValid() || events->first().timeUtc == time);
}

void TestDialEventsReader::onlyRasClient()
{
    const QString text =
        eventXml(20227, {QLatin1String(kCoId), {}, {}, u"809"_s}, 1, u"RasServer"_s) +
        eventXml(20228, {}) + eventXml(1000, {u"x"_s});
    const auto events = readDialEvents(text.toUtf8(), {});
    QVERIFY(events);
    QVERIFY(events->isEmpty());
    const auto other = readDialEvents(eventXml(20227, {}, 1, u"rasclient"_s).toUtf8(), {});
    QVERIFY(other);
    QCOMPARE(other->size(), 1);
}

void TestDialEventsReader::newestFirst()
{
    const QStringList strings{QLatin1String(kCoId), {}, {}, u"809"_s};
    const QString ras = u"RasClient"_s;
    const QString text = eventXml(20227, strings, 3, ras, u"2026-03-01T08:00:00Z"_s) +
                         eventXml(20227, strings, 5, ras, u"2026-03-01T09:00:00Z"_s) +
                         eventXml(20227, strings, 4, ras, u"2026-03-01T08:00:00Z"_s);
    const auto events = readDialEvents(text.toUtf8(), {});
    QVERIFY(events);
    QList<qint64> records;
    for (const DialEvent &event : *events) {
        records.append(event.recordId);
    }
    QCOMPARE(records, (QList<qint64>{5, 4, 3}));
}

void TestDialEventsReader::refused_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << u"no event"_s;
    QTest::newRow("text") << QByteArray("809\n") << u"no event"_s;
    QTest::newRow("other XML") << QByteArray("<VPNProfile></VPNProfile>") << u"no event"_s;
    QTest::newRow("cut off") << failure().toUtf8().chopped(20) << u"line 1, column"_s;
    QTest::newRow("not well-formed") << QByteArray("<Event><System></Event>") << u"line 1"_s;
    QTest::newRow("document type")
        << QByteArray("<?xml version='1.0'?><!DOCTYPE Event [<!ENTITY a 'b'>]>" +
                      failure().toUtf8())
        << u"document type declaration"_s;
    QTest::newRow("an entity of its own")
        << eventXml(20227, {u"ENTITY"_s}).replace(u"ENTITY"_s, u"&xxe;"_s).toUtf8() << u"line 1"_s;
    QTest::newRow("nested deep") << QByteArray("<Event>" + QByteArray("<a>").repeated(5000) +
                                               QByteArray("</a>").repeated(5000) + "</Event>")
                                 << u"line 1"_s;
    QTest::newRow("never closed") << QByteArray("<!--") << u"no event"_s;
}

void TestDialEventsReader::refused()
{
    QFETCH(QByteArray, octets);
    QFETCH(QString, says);
    const auto events = readDialEvents(octets, u"events.xml"_s);
    QVERIFY(!events);
    QVERIFY(events.error().kind == FailureKind::Malformed);
    QCOMPARE(events.error().where, u"events.xml"_s);
    QVERIFY2(events.error().detail.contains(says), qPrintable(events.error().detail));
}

void TestDialEventsReader::readUpToTheDamage_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<int>("events");
    const QByteArray one = failure().toUtf8();
    QTest::newRow("cut off in the second") << QByteArray(one + one.chopped(20)) << 1;
    QTest::newRow("cut off in the list") << QByteArray("<Events>" + one + one) << 2;
    QTest::newRow("bad in the middle") << QByteArray(one + "<Event><System></Event>" + one) << 1;
    QTest::newRow("a character that XML has not got")
        << QByteArray(one + "<Event>\x01</Event>" + one) << 1;
    QTest::newRow("document type later")
        << QByteArray(one + "<!DOCTYPE Event [<!ENTITY a 'b'>]>" + one) << 1;
    QTest::newRow("an entity of its own later")
        << QByteArray(one +
                      eventXml(20227, {u"ENTITY"_s}).replace(u"ENTITY"_s, u"&xxe;"_s).toUtf8())
        << 1;
    QTest::newRow("closes what stands around it") << QByteArray(one + "</aovpn><aovpn>") << 1;
}

void TestDialEventsReader::readUpToTheDamage()
{
    QFETCH(QByteArray, octets);
    QString warning;
    const auto events = readDialEvents(octets, u"events.xml"_s, &warning);
    QVERIFY2(events, events ? "" : qPrintable(events.error().message()));
    QTEST(int(events->size()), "events");
    QVERIFY2(warning.contains(u"line 1"_s), qPrintable(warning));
    QCOMPARE(events->first().code, std::optional(809));
}

void TestDialEventsReader::saysWhatHelpsNothing_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("remark");
    const QString other = eventXml(20227, {}, 1, u"Service Control Manager"_s);
    const QString begun = eventXml(20221, {QLatin1String(kCoId)}, 2);
    QTest::newRow("a failure") << failure().toUtf8() << QString();
    QTest::newRow("a failure among others") << (other + failure() + begun).toUtf8() << QString();
    QTest::newRow("others alone") << (other + other).toUtf8()
                                  << u"none of its 2 events is a failed dial of RasClient"_s;
    QTest::newRow("dials that did not fail")
        << begun.toUtf8() << u"none of its 1 events is a failed dial of RasClient"_s;
    QTest::newRow("a placeholder alone")
        << QByteArray("<Events><Event/></Events>") << u"there is no event of RasClient in it"_s;
    for (const char *code : {"abc", "99999999999999", "0", ""}) {
        QTest::addRow("a code \"%s\"", code)
            << failure(QLatin1String(code)).toUtf8()
            << u"one failed dial carries no error code that can be read"_s;
    }
    QTest::newRow("two such codes beside a good one")
        << (failure(u"abc"_s) + failure(u"x"_s) + failure()).toUtf8()
        << u"2 failed dials carry no error code that can be read"_s;
}

void TestDialEventsReader::saysWhatHelpsNothing()
{
    QFETCH(QByteArray, octets);
    QString warning;
    QVERIFY(readDialEvents(octets, u"events.xml"_s, &warning));
    QTEST(warning, "remark");
}

void TestDialEventsReader::tooMany()
{
    QByteArray text;
    for (int i = 1; i <= kMaxDialEvents * 2 + 2; ++i) {
        text += "<Event><System><Provider Name='RasClient'/><EventID>20227</EventID>"
                "<EventRecordID>" +
                QByteArray::number(i) + "</EventRecordID></System></Event>";
    }
    const auto events = readDialEvents(text, {});
    QVERIFY(events);
    QCOMPARE(events->size(), kMaxDialEvents);
    QCOMPARE(events->first().recordId, kMaxDialEvents * 2 + 2);
}

void TestDialEventsReader::longStrings()
{
    QStringList strings{QLatin1String(kCoId), QString(100'000, u'u'), u"VPN"_s, u"809"_s};
    for (int i = 0; i < 1000; ++i) {
        strings.append(u"more"_s);
    }
    const auto events = readDialEvents(eventXml(20227, strings).toUtf8(), {});
    QVERIFY(events);
    QCOMPARE(events->first().user.size(), 4096);
    QCOMPARE(events->first().code, std::optional(809));
}

QTEST_APPLESS_MAIN(TestDialEventsReader)
#include "tst_dial_events_reader.moc"
