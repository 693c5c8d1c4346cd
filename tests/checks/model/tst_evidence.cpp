// SPDX-License-Identifier: Apache-2.0
// Evidence, bundles and policies survive JSON, and a wrong file is told apart with its place.
#include "checks/model/session_result.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
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
    void justEnough();
    void schemaSaysWhatIsRequired();
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
    const auto evidence = [](const char *name, const char *text, const QString &sentence) {
        QTest::newRow(name) << R"({"schema":"aovpn-doctor/bundle/1","evidence":{)" +
                                   QByteArray(text) + "}}"
                            << u"b.json: \"evidence."_s + sentence;
    };
    evidence("nothing about the adapters", R"("adapter":{})",
             u"adapter.devices\" should be there"_s);
    evidence("no services", R"("adapter":{"devices":[],"bindings":[]})",
             u"adapter.services\" should be there"_s);
    evidence("a device without a name", R"("adapter":{"devices":[{}],"bindings":[],"services":[]})",
             u"adapter.devices[0].hardwareId\" should be there"_s);
    evidence("no routes", R"("routing":{"interfaces":[]})", u"routing.routes\" should be there"_s);
    evidence("an empty client certificate", R"("clientCertificates":[{}])",
             u"clientCertificates[0].store\" should be there"_s);
    evidence("an empty exchange", R"("ike":[{}])", u"ike[0].address\" should be there"_s);
    evidence("an empty connection", R"("connections":[{}])",
             u"connections[0].format\" should be there"_s);
    evidence("an empty event", R"("events":[{}])", u"events[0].id\" should be there"_s);
    evidence("an empty name", R"("name":{})", u"name.name\" should be there"_s);
    for (const char *port : {"-1", "0", "65536"}) {
        QTest::addRow("port %s", port)
            << R"({"schema":"aovpn-doctor/bundle/1","evidence":{"ike":[{"address":"a","port":)" +
                   QByteArray(port) + R"(,"question":"sa-init","outcome":"silent"}]}})"
            << u"\"evidence.ike[0].port\" should be from 1 to 65535"_s;
    }
    evidence("a negative status",
             R"("network":{"portal":{"url":"","status":-1},"clocks":[],"proxies":[]})",
             u"network.portal.status\" should be from 0 to 999"_s);
    const QByteArray interview =
        R"("ikeInterviews":[{"address":"a","question":"q","end":"silent","messages":[],)";
    evidence("no such port", interview + R"("signInPort":65536}])",
             u"ikeInterviews[0].signInPort\" should be from 1 to 65535"_s);
    evidence("no such method", interview + R"("wantedEap":256}])",
             u"ikeInterviews[0].wantedEap\" should be from 0 to 255"_s);
    const QByteArray interface =
        R"("routing":{"routes":[],"interfaces":[{"kind":"other","up":true,)";
    evidence("a negative index", interface + R"("index":-2,"addresses":[]}]})",
             u"routing.interfaces[0].index\" should be from 0 to"_s);
    evidence("a long prefix",
             interface + R"("index":2,"addresses":[{"address":"a","prefixLength":129}]}]})",
             u"routing.interfaces[0].addresses[0].prefixLength\" should be from 0 to 128"_s);
    evidence("less than no room",
             R"("collection":{"localMachine":"","scripts":[],"archives":[],"freeOctets":-2})",
             u"collection.freeOctets\" should be -1 or more"_s);
    const auto list = [](qsizetype size, const QByteArray &element) {
        return '[' + (element + ',').repeated(size).chopped(1) + ']';
    };
    evidence("far too many names",
             R"("triggers":{"disabledProfiles":)" + list(100000, "\"a\"") + '}',
             u"triggers.disabledProfiles\" should be a list of at most 1000 elements, not of "
             "100000"_s);
    evidence("one address too many",
             R"("name":{"name":"a","status4":"found","status6":"no-data","addresses":)" +
                 list(1001, "\"192.0.2.1\"") + '}',
             u"name.addresses\" should be a list of at most 1000 elements, not of 1001"_s);
    evidence("too many bindings",
             R"("adapter":{"devices":[],"services":[],"bindings":)" +
                 list(1001, R"({"hardwareId":"a","component":"b","enabled":true})") + '}',
             u"adapter.bindings\" should be a list of at most 1000 elements"_s);
    evidence("too many roots", R"("trust":{"roots":)" + list(10001, "\"AA==\"") + '}',
             u"trust.roots\" should be a list of at most 10000 elements"_s);
    evidence("too many names of sign-in servers",
             R"("connections":[{"format":"typed","server":"a","serverNames":)" +
                 list(1001, "\"a\"") + "}]",
             u"connections[0].serverNames\" should be a list of at most 1000 elements"_s);
    QTest::newRow("a policy of many servers")
        << R"({"schema":"aovpn-doctor/bundle/1","policy":{"servers":)" + list(1001, "\"a\"") + "}}"
        << u"\"policy.servers\" should be a list of at most 1000 elements"_s;
}

void TestEvidence::justEnough()
{
    const auto read = [](const QByteArray &evidence) {
        return parseBundle(R"({"schema":"aovpn-doctor/bundle/1","evidence":{)" + evidence + "}}",
                           u"b.json"_s);
    };
    const QByteArray names = QByteArray("\"a\",").repeated(1000).chopped(1);
    const QByteArray adapter =
        R"("adapter":{"devices":[],"bindings":[],"services":[]},"settings":{"edition":""})";
    for (const QByteArray &evidence :
         {R"("triggers":{"disabledProfiles":[)" + names + "]}", adapter,
          QByteArray(R"("ike":[{"address":"a","port":65535,"question":"q","outcome":"silent"}])"),
          QByteArray(R"("ike":null,"clientCertificates":[],"adapter":null)"), QByteArray()}) {
        const auto bundle = read(evidence);
        QVERIFY2(bundle, qPrintable(bundle ? QString() : bundle.error().message()));
    }
    // The newest events are kept; what a file says of itself beside its octets does not count.
    QVERIFY(read(R"("events":[)" +
                 QByteArray(R"({"id":20227,"timeUtc":null},)").repeated(1500).chopped(1) + ']'));
    QVERIFY(read(R"("sstp":[{"address":"a","port":443,"tcp":"silent","tls":"silent","facts":)"
                 R"({"status":-7}}])"));
}

void TestEvidence::schemaSaysWhatIsRequired()
{
    QFile file(QStringLiteral(AOVPN_SOURCE_DIR "/resources/schema/bundle-1.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject definitions = schema["$defs"_L1].toObject();
    const QJsonObject members = definitions["evidence"_L1].toObject()["properties"_L1].toObject();
    int checked = 0;
    for (auto it = members.begin(); it != members.end(); ++it) {
        const QByteArray text = QJsonDocument(it->toObject()).toJson();
        const bool isList = text.contains("\"array\"");
        static const QRegularExpression name(u"#/\\$defs/([A-Za-z]+)"_s);
        const QString definition = name.match(QString::fromUtf8(text)).captured(1);
        const QJsonArray required = definitions[definition].toObject()["required"_L1].toArray();
        if (definition == u"failure" || definition.isEmpty()) {
            continue;
        }
        QVERIFY2(!required.isEmpty(), qPrintable(it.key()));
        // Of an empty object the first of them is missed.
        const QByteArray empty = isList ? "[{}]" : "{}";
        const auto read = parseBundle(R"({"schema":"aovpn-doctor/bundle/1","evidence":{")" +
                                          it.key().toUtf8() + "\":" + empty + "}}",
                                      u"b.json"_s);
        QVERIFY2(!read, qPrintable(it.key()));
        QVERIFY2(read.error().detail.startsWith(u"\"evidence.%1%2.%3\" should be there"_s.arg(
                     it.key(), isList ? u"[0]"_s : QString(), required.first().toString())),
                 qPrintable(read.error().message()));
        ++checked;
    }
    QCOMPARE(checked, 21);
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
