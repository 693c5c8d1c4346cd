// SPDX-License-Identifier: Apache-2.0
// The TLS client against a TLS server in memory: what it says of versions, alerts, certificates
// and broken octets.
#include "checks/protocol/tls/tls_client.h"
#include "tests/support/tls_peer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using aovpn::test::TlsPeer;
using aovpn::test::TlsPeerOptions;

namespace {

/// Carries octets both ways until neither side has any. Result: what the server sent, by flight.
QList<QByteArray> shake(TlsClient &client, TlsPeer &peer)
{
    QList<QByteArray> flights;
    for (int round = 0; round < 10; ++round) {
        const QByteArray out = client.takeOutgoing();
        if (out.isEmpty()) {
            break;
        }
        flights.append(peer.feed(out));
        client.feed(flights.constLast());
    }
    return flights;
}

/// The TLS records in @p octets, whole ones only.
QList<QByteArray> records(const QByteArray &octets)
{
    QList<QByteArray> list;
    for (qsizetype at = 0; at + 5 <= octets.size();) {
        const qsizetype length = 5 + (static_cast<quint8>(octets.at(at + 3)) << 8) +
                                 static_cast<quint8>(octets.at(at + 4));
        list.append(octets.mid(at, length));
        at += length;
    }
    return list;
}

} // namespace

class TestTlsClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versions_data();
    void versions();
    void sni_data();
    void sni();
    void bothWays();
    void octetByOctet();
    void expiredCertificateIsKept();
    void clientCertificateDemanded_data();
    void clientCertificateDemanded();
    void onlyCertificates_data();
    void onlyCertificates();
    void onlyCertificatesRefused();
    void alertFromServer();
    void garbage_data();
    void garbage();
    void truncatedAtEveryRecord_data();
    void truncatedAtEveryRecord();
    void brokenRecord_data();
    void brokenRecord();
    void closing();
    void startsLikeTls_data();
    void startsLikeTls();
};

void TestTlsClient::versions_data()
{
    QTest::addColumn<int>("serverLowest");
    QTest::addColumn<int>("serverHighest");
    QTest::addColumn<TlsVersion>("clientLowest");
    QTest::addColumn<TlsVersion>("clientHighest");
    QTest::addColumn<QString>("version"); // null: refused
    const auto any = TlsVersion::Tls10;
    const auto newest = TlsVersion::Tls13;
    QTest::newRow("all") << 0x0301 << 0x0304 << any << newest << u"TLSv1.3"_s;
    QTest::newRow("server up to 1.2") << 0x0301 << 0x0303 << any << newest << u"TLSv1.2"_s;
    QTest::newRow("server 1.1 only") << 0x0302 << 0x0302 << any << newest << u"TLSv1.1"_s;
    QTest::newRow("server 1.0 only") << 0x0301 << 0x0301 << any << newest << u"TLSv1"_s;
    QTest::newRow("client up to 1.2")
        << 0x0301 << 0x0304 << any << TlsVersion::Tls12 << u"TLSv1.2"_s;
    QTest::newRow("server below the client's lowest")
        << 0x0301 << 0x0302 << TlsVersion::Tls12 << newest << QString();
    QTest::newRow("server above the client's highest")
        << 0x0304 << 0x0304 << any << TlsVersion::Tls12 << QString();
}

void TestTlsClient::versions()
{
    QFETCH(int, serverLowest);
    QFETCH(int, serverHighest);
    QFETCH(TlsVersion, clientLowest);
    QFETCH(TlsVersion, clientHighest);
    QFETCH(QString, version);
    TlsPeer peer({.lowestVersion = serverLowest, .highestVersion = serverHighest});
    TlsClient client(
        {.serverName = u"vpn.example.test"_s, .lowest = clientLowest, .highest = clientHighest});
    QCOMPARE(client.state(), TlsState::Handshaking);
    QVERIFY(client.version().isNull());
    shake(client, peer);
    if (version.isNull()) {
        QCOMPARE(client.state(), TlsState::Failed);
        QVERIFY2(client.failure().contains(u"protocol version"_s), qPrintable(client.failure()));
        QVERIFY(!client.wasEstablished());
        return;
    }
    QCOMPARE(client.state(), TlsState::Established);
    QVERIFY(client.wasEstablished());
    QCOMPARE(client.version(), version);
    QVERIFY(!client.cipher().isEmpty());
    QVERIFY(client.failure().isEmpty());
    QCOMPARE(client.peerChain(), QList<QByteArray>{peer.certificate()});
}

void TestTlsClient::sni_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sent");
    QTest::newRow("a name") << u"vpn.example.test"_s << u"vpn.example.test"_s;
    QTest::newRow("international")
        << u"m\u00fcnchen.example.test"_s << u"xn--mnchen-3ya.example.test"_s;
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("IPv4 address") << u"192.0.2.1"_s << QString();
    QTest::newRow("IPv6 address") << u"2001:db8::1"_s << QString();
    QTest::newRow("too long") << QString(300, u'a') << QString();
}

void TestTlsClient::sni()
{
    QFETCH(QString, name);
    QFETCH(QString, sent);
    TlsPeer peer;
    TlsClient client({.serverName = name});
    shake(client, peer);
    QCOMPARE(client.state(), TlsState::Established);
    QCOMPARE(peer.serverName(), sent);
}

void TestTlsClient::bothWays()
{
    TlsPeer peer;
    TlsClient client({});
    client.send("too early");
    shake(client, peer);
    client.send("question");
    peer.feed(client.takeOutgoing());
    QCOMPARE(peer.received(), QByteArray("question"));
    const QByteArray answer(50000, 'x');
    client.feed(peer.send(answer));
    QCOMPARE(client.takeReceived(), answer);
    QCOMPARE(client.takeReceived(), QByteArray());
}

void TestTlsClient::octetByOctet()
{
    TlsPeer peer;
    TlsClient client({});
    for (int round = 0; round < 4; ++round) {
        const QByteArray reply = peer.feed(client.takeOutgoing());
        for (const char octet : reply) {
            client.feed(QByteArray(1, octet));
        }
    }
    QCOMPARE(client.state(), TlsState::Established);
    QCOMPARE(client.peerChain().size(), 1);
}

void TestTlsClient::expiredCertificateIsKept()
{
    TlsPeer peer({.notAfter = QDateTime({2021, 1, 1}, {0, 0}, Qt::UTC)});
    TlsClient client({.serverName = u"another.example.test"_s});
    shake(client, peer);
    QCOMPARE(client.state(), TlsState::Established);
    QCOMPARE(client.peerChain(), QList<QByteArray>{peer.certificate()});
}

void TestTlsClient::clientCertificateDemanded_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("established"); // a TLS 1.3 client is through before the server judges
    QTest::addColumn<QString>("failure");
    QTest::newRow("TLS 1.2") << 0x0303 << false << u"alert: handshake failure"_s;
    QTest::newRow("TLS 1.3") << 0x0304 << true << u"alert: certificate required"_s;
}

void TestTlsClient::clientCertificateDemanded()
{
    QFETCH(int, version);
    QFETCH(bool, established);
    QFETCH(QString, failure);
    TlsPeer peer({.highestVersion = version, .wantsClientCertificate = true});
    TlsClient client({});
    shake(client, peer);
    QCOMPARE(client.state(), TlsState::Failed);
    QCOMPARE(client.wasEstablished(), established);
    QCOMPARE(client.failure(), failure);
    QCOMPARE(client.peerChain(), QList<QByteArray>{peer.certificate()});
}

void TestTlsClient::onlyCertificates_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("asks"); // for a certificate
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("alert"); // in the clear: nothing of ours is encrypted yet
    for (const bool asks : {false, true}) {
        const char *tail = asks ? ", asks for a certificate" : "";
        const auto row = [asks, tail](const char *tag, int version, const QString &name,
                                      const char *alert) {
            QTest::addRow("%s%s", tag, tail)
                << version << asks << name << QByteArray::fromHex(alert);
        };
        row("TLS 1.0", 0x0301, u"TLSv1"_s, "1503010002022e");
        row("TLS 1.1", 0x0302, u"TLSv1.1"_s, "1503020002022e");
        row("TLS 1.2", 0x0303, u"TLSv1.2"_s, "1503030002022e");
        row("TLS 1.3", 0x0304, u"TLSv1.3"_s, "1503030002022e");
    }
}

void TestTlsClient::onlyCertificates()
{
    QFETCH(int, version);
    QFETCH(bool, asks);
    QFETCH(QByteArray, alert);
    const QStringList authorities = asks ? QStringList{u"Example Root"_s} : QStringList();
    TlsPeer peer({.highestVersion = version, .issued = true, .authorities = authorities});
    TlsClient client({.onlyCertificates = true});
    QVERIFY(client.version().isNull());
    // Octet by octet: it stops at the same place, however the flight arrives.
    for (const char octet : peer.feed(client.takeOutgoing())) {
        client.feed(QByteArray(1, octet));
    }
    QCOMPARE(client.state(), TlsState::BrokenOff);
    QCOMPARE(client.failure(), QString());
    QTEST(client.version(), "name");
    QCOMPARE(client.peerChain(), peer.chain());
    QCOMPARE(client.peerChain().size(), 2);
    QCOMPARE(client.authorities(), asks ? QStringList{u"CN=Example Root"_s} : QStringList());
    QVERIFY(!client.wasEstablished());
    const QByteArray last = client.takeOutgoing();
    QVERIFY2(last.endsWith(alert), last.toHex().constData());
    QVERIFY(version == 0x0304 || last == alert); // TLS 1.3 may have a ChangeCipherSpec before it
    peer.feed(last);
    QCOMPARE(peer.alert(), 46);
    QVERIFY(!peer.established());
    client.feed("more");
    client.feedEnd();
    client.close();
    QCOMPARE(client.state(), TlsState::BrokenOff);
    QCOMPARE(client.takeOutgoing(), QByteArray());
}

void TestTlsClient::onlyCertificatesRefused()
{
    TlsPeer peer({.lowestVersion = 0x0304});
    TlsClient client({.highest = TlsVersion::Tls12, .onlyCertificates = true});
    shake(client, peer);
    QCOMPARE(client.state(), TlsState::Failed);
    QCOMPARE(client.failure(), u"alert: protocol version"_s);
    QVERIFY(client.version().isNull());
    QVERIFY(client.peerChain().isEmpty());
    QVERIFY(client.authorities().isEmpty());
}

void TestTlsClient::alertFromServer()
{
    TlsClient client({});
    QVERIFY(!client.takeOutgoing().isEmpty());
    client.feed(QByteArray::fromHex("15030100020228")); // fatal, handshake_failure (40)
    QCOMPARE(client.state(), TlsState::Failed);
    QCOMPARE(client.failure(), u"alert: handshake failure"_s);
    QVERIFY(client.peerChain().isEmpty());
}

void TestTlsClient::garbage_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
    QTest::newRow("SSH") << QByteArray("SSH-2.0-example\r\n");
    QTest::newRow("zeros") << QByteArray(64, '\0');
    QTest::newRow("ones") << QByteArray(64, '\xFF');
    QTest::newRow("record too long") << QByteArray::fromHex("160303ffff") + QByteArray(70000, 'a');
    QTest::newRow("our own ClientHello") << TlsClient({}).takeOutgoing();
    QTest::newRow("application data first") << QByteArray::fromHex("1703030004aabbccdd");
    QTest::newRow("alert of unknown number") << QByteArray::fromHex("1503030002 02fe");
    QTest::newRow("close notify") << QByteArray::fromHex("15030300020100");
}

void TestTlsClient::garbage()
{
    QFETCH(QByteArray, octets);
    TlsClient client({});
    client.takeOutgoing();
    client.feed(octets);
    QCOMPARE(client.state(), TlsState::Failed);
    QVERIFY(!client.failure().isEmpty());
    QVERIFY(client.version().isNull());
    client.feed(octets);
    client.send("nothing");
    client.close();
    client.feedEnd();
    QCOMPARE(client.state(), TlsState::Failed);
}

void TestTlsClient::truncatedAtEveryRecord_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("TLS 1.2") << 0x0303;
    QTest::newRow("TLS 1.3") << 0x0304;
}

void TestTlsClient::truncatedAtEveryRecord()
{
    QFETCH(int, version);
    // How many records does the server's first flight have?
    const TlsPeerOptions options{.highestVersion = version};
    qsizetype count = 0;
    {
        TlsPeer peer(options);
        TlsClient client({});
        count = records(peer.feed(client.takeOutgoing())).size();
    }
    QVERIFY(count >= 3);
    for (qsizetype kept = 0; kept < count; ++kept) {
        for (const qsizetype missing : {0, 1}) { // whole records, and all but the last octet
            TlsPeer peer(options);
            TlsClient client({});
            const QList<QByteArray> flight = records(peer.feed(client.takeOutgoing()));
            QByteArray octets;
            for (qsizetype i = 0; i < kept; ++i) {
                octets += flight.at(i);
            }
            octets.chop(missing);
            client.feed(octets);
            QCOMPARE(client.state(), TlsState::Handshaking);
            client.feedEnd();
            QCOMPARE(client.state(), TlsState::Failed);
            QCOMPARE(client.failure(), u"connection closed"_s);
        }
    }
}

void TestTlsClient::brokenRecord_data()
{
    truncatedAtEveryRecord_data();
}

void TestTlsClient::brokenRecord()
{
    QFETCH(int, version);
    for (int record = 0; record < 4; ++record) {
        TlsPeer peer({.highestVersion = version});
        TlsClient client({});
        QList<QByteArray> flight = records(peer.feed(client.takeOutgoing()));
        if (record >= flight.size()) {
            break;
        }
        QByteArray &octets = flight[record];
        const qsizetype at = octets.size() / 2;
        octets[at] = static_cast<char>(octets.at(at) ^ 0x40);
        for (const QByteArray &part : std::as_const(flight)) {
            client.feed(part);
        }
        // Whatever was hit: the client ends in one of its states and can still be asked.
        if (client.state() == TlsState::Failed) {
            QVERIFY(!client.failure().isEmpty());
        }
        client.takeOutgoing();
        client.close();
    }
}

void TestTlsClient::closing()
{
    TlsPeer peer;
    TlsClient client({});
    shake(client, peer);
    client.close();
    peer.feed(client.takeOutgoing());
    QVERIFY(peer.sawClose());

    TlsPeer second;
    TlsClient other({});
    shake(other, second);
    other.feed(second.close());
    QCOMPARE(other.state(), TlsState::Closed);
    QVERIFY(other.wasEstablished());
    QCOMPARE(other.version(), u"TLSv1.3"_s);

    TlsPeer third;
    TlsClient cut({});
    shake(cut, third);
    cut.feedEnd();
    QCOMPARE(cut.state(), TlsState::Closed);
}

void TestTlsClient::startsLikeTls_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<bool>("expected");
    QTest::newRow("nothing yet") << QByteArray() << true;
    QTest::newRow("handshake type only") << QByteArray::fromHex("16") << true;
    QTest::newRow("handshake") << QByteArray::fromHex("16030300") << true;
    QTest::newRow("alert") << QByteArray::fromHex("15030100") << true;
    QTest::newRow("application data") << QByteArray::fromHex("170303") << false;
    QTest::newRow("other major version") << QByteArray::fromHex("1602") << false;
    QTest::newRow("HTTP") << QByteArray("HTTP/1.1") << false;
    QTest::newRow("SSH") << QByteArray("SSH-2.0") << false;
}

void TestTlsClient::startsLikeTls()
{
    QFETCH(QByteArray, octets);
    QTEST(aovpn::startsLikeTls(octets), "expected");
}

QTEST_APPLESS_MAIN(TestTlsClient)
#include "tst_tls_client.moc"
