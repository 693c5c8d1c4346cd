// SPDX-License-Identifier: Apache-2.0
// Evidence, bundles and policies survive JSON, and a wrong file is told apart with its place.
#include "checks/model/session_result.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

class TestEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void wrongFiles_data();
    void wrongFiles();
    void nullStaysNull();
    void notStatedIsNull();
};

void TestEvidence::roundTrip()
{
    Bundle bundle;
    bundle.toolVersion = u"0.1.0"_s;
    bundle.takenAtUtc = QDateTime({2026, 3, 1}, {12, 0, 0, 250}, Qt::UTC);
    bundle.request.only = {Stage::Name, Stage::ServerCertificate};
    bundle.policy.routing.corporatePrefixes = {u"10.0.0.0/8"_s};
    Connection connection;
    connection.name = u"Zentrale München"_s;
    connection.strategy = VpnStrategy::Ikev2First;
    connection.serverNames = QStringList{};
    connection.routes = QList<ProfileRoute>{{u"10.0.0.0/8"_s, 1, false}};
    bundle.evidence.connections = QList<Connection>{connection};
    bundle.evidence.selected = 0;
    IkeExchange exchange;
    exchange.address = u"198.51.100.10"_s;
    exchange.outcome = PortOutcome::Answered;
    exchange.datagrams = {{true, std::chrono::milliseconds(0), QByteArray::fromHex("00ff10")}};
    exchange.facts = IkeReplyFacts{.wellFormed = true, .dhGroup = 14};
    bundle.evidence.ike = QList<IkeExchange>{exchange};
    bundle.evidence.failures.insert(u"routing"_s,
                                    {FailureKind::AccessDenied, 13, u"denied"_s, u"netlink"_s});

    const QByteArray text = QJsonDocument(toJson(bundle)).toJson();
    const auto read = parseBundle(text, u"bundle.json"_s);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message()));
    QVERIFY(*read == bundle);
}

void TestEvidence::wrongFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("empty") << QByteArray() << u"b.json: not valid JSON at line 1, column 1"_s;
    QTest::newRow("broken on the second line")
        << QByteArray("{\n\"schema\": }") << u"b.json: not valid JSON at line 2, column 12"_s;
    QTest::newRow("no schema") << QByteArray("{}") << u"b.json: no \"schema\" member"_s;
    QTest::newRow("an array") << QByteArray("[1]") << u"b.json: no \"schema\" member"_s;
    QTest::newRow("another schema")
        << QByteArray(R"({"schema":"x/bundle/1"})") << u"its schema is \"x/bundle/1\""_s;
    QTest::newRow("later version")
        << QByteArray(R"({"schema":"aovpn-doctor/bundle/2"})") << u"later version"_s;
    QTest::newRow("wrong type deep inside")
        << QByteArray(
               R"({"schema":"aovpn-doctor/bundle/1","evidence":{"connections":[{},{"strategy":7}]}})")
        << u"b.json: \"evidence.connections[1].strategy\" should be one of the documented words"_s;
    QTest::newRow("number out of range")
        << QByteArray(R"({"schema":"aovpn-doctor/bundle/1","evidence":{"selected":1e30}})")
        << u"\"evidence.selected\" should be a whole number in range"_s;
    QTest::newRow("bad base64")
        << QByteArray(R"({"schema":"aovpn-doctor/bundle/1","evidence":{"crls":[{"octets":"*"}]}})")
        << u"\"evidence.crls[0].octets\" should be a base64 string"_s;
}

void TestEvidence::wrongFiles()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, sentence);
    const auto read = parseBundle(text, u"b.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, FailureKind::Malformed);
    QVERIFY2(read.error().message().contains(sentence), qPrintable(read.error().message()));
}

void TestEvidence::notStatedIsNull()
{
    Connection connection;
    connection.cryptography = CryptographySuite{.dhGroup = u"Group14"_s};
    connection.defects = {{u"boolean-case"_s, u"a"_s, u"True"_s, {}}};
    const QJsonObject json = toJson(connection);
    QVERIFY(json["name"_L1].isNull() && json["server"_L1].isNull());
    QVERIFY(json["cryptography"_L1]["pfsGroup"_L1].isNull());
    QCOMPARE(json["cryptography"_L1]["dhGroup"_L1].toString(), u"Group14"_s);
    QVERIFY(json["defects"_L1][0]["expected"_L1].isNull());
    Connection read;
    QVERIFY(!fromJson(json, read));
    QCOMPARE(read, connection);
    // As earlier versions wrote it.
    QVERIFY(!fromJson(QJsonObject{{u"name"_s, QString()}, {u"server"_s, u"a.test"_s}}, read));
    QVERIFY(read.name.isEmpty());
    QCOMPARE(read.server, u"a.test"_s);
    const auto mistake = fromJson(QJsonObject{{u"server"_s, 7}}, read);
    QVERIFY(mistake);
    QCOMPARE(mistake->path, u"server"_s);
}

void TestEvidence::nullStaysNull()
{
    const QJsonObject json = toJson(Connection{});
    QVERIFY(json.value("strategy"_L1).isNull());
    QVERIFY(json.value("serverNames"_L1).isNull());
    Connection connection;
    QVERIFY(!fromJson(json, connection));
    QVERIFY(!connection.serverNames);
}

QTEST_APPLESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
