// SPDX-License-Identifier: Apache-2.0
// TCP on the loopback interface: accepted, refused, reset, closed, silent and stopped.
#include "checks/system/native.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

Streams &streams()
{
    static NativeSystem native;
    return native.system().streams;
}

Wait forMilliseconds(int milliseconds, std::stop_token stop = {})
{
    return {std::move(stop),
            std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds)};
}

} // namespace

class TestStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothWays_data();
    void bothWays();
    void refused();
    void unreachable();
    void silent();
    void closedByPeer();
    void resetByPeer();
    void sendBlocks();
    void stops();
};

void TestStreams::bothWays_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::newRow("IPv4") << QHostAddress(QHostAddress::LocalHost);
    QTest::newRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6);
}

void TestStreams::bothWays()
{
    QFETCH(QHostAddress, address);
    QTcpServer server;
    if (!server.listen(address)) {
        QSKIP("this computer lacks that loopback address");
    }
    auto stream = streams().connectTo(address, server.serverPort(), forMilliseconds(2000));
    QVERIFY2(stream, stream ? "" : qPrintable(stream.error().message()));
    QVERIFY(server.waitForNewConnection(2000));
    const std::unique_ptr<QTcpSocket> peer(server.nextPendingConnection());

    QVERIFY((*stream)->send("question", forMilliseconds(2000)));
    QVERIFY(peer->waitForReadyRead(2000));
    QCOMPARE(peer->readAll(), QByteArray("question"));

    const QByteArray answer(200000, 'a');
    peer->write(answer);
    QByteArray got;
    while (got.size() < answer.size()) {
        if (peer->bytesToWrite() > 0) {
            peer->waitForBytesWritten(50);
        }
        const auto part = (*stream)->receive(forMilliseconds(2000));
        QVERIFY(part && !part->isEmpty());
        QVERIFY(part->size() <= 65536);
        got += *part;
    }
    QCOMPARE(got, answer);
}

void TestStreams::refused()
{
    quint16 port = 0;
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        port = server.serverPort();
    }
    const auto stream = streams().connectTo(QHostAddress::LocalHost, port, forMilliseconds(2000));
    QVERIFY(!stream);
    QCOMPARE(stream.error().kind, FailureKind::Refused);
    QVERIFY(stream.error().osCode != 0);
    QCOMPARE(stream.error().where, u"TCP 127.0.0.1 %1"_s.arg(port));
}

void TestStreams::unreachable()
{
    // TCP to the broadcast address fails before anything is sent.
    const auto stream =
        streams().connectTo(QHostAddress(u"255.255.255.255"_s), 443, forMilliseconds(500));
    QVERIFY(!stream);
    QVERIFY(stream.error().kind == FailureKind::Unreachable ||
            stream.error().kind == FailureKind::BlockedLocally);
    QCOMPARE(streams().connectTo(QHostAddress(), 443, forMilliseconds(500)).error().kind,
             FailureKind::NotSupported);
}

void TestStreams::silent()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    auto stream =
        streams().connectTo(QHostAddress::LocalHost, server.serverPort(), forMilliseconds(2000));
    QVERIFY(stream);
    const auto start = std::chrono::steady_clock::now();
    const auto octets = (*stream)->receive(forMilliseconds(150));
    QVERIFY(!octets);
    QCOMPARE(octets.error().kind, FailureKind::Timeout);
    const auto elapsed = std::chrono::steady_clock::now() - start;
    QVERIFY(elapsed >= std::chrono::milliseconds(150));
    QVERIFY(elapsed < std::chrono::milliseconds(1500));
}

void TestStreams::closedByPeer()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    auto stream =
        streams().connectTo(QHostAddress::LocalHost, server.serverPort(), forMilliseconds(2000));
    QVERIFY(stream);
    QVERIFY(server.waitForNewConnection(2000));
    const std::unique_ptr<QTcpSocket> peer(server.nextPendingConnection());
    peer->disconnectFromHost();
    const auto octets = (*stream)->receive(forMilliseconds(2000));
    QVERIFY(octets);
    QVERIFY(octets->isEmpty());
}

void TestStreams::resetByPeer()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    auto stream =
        streams().connectTo(QHostAddress::LocalHost, server.serverPort(), forMilliseconds(2000));
    QVERIFY(stream);
    QVERIFY(server.waitForNewConnection(2000));
    {
        // Whoever closes without having read resets the connection.
        QVERIFY((*stream)->send("unread", forMilliseconds(2000)));
        const std::unique_ptr<QTcpSocket> peer(server.nextPendingConnection());
        peer->abort();
    }
    const auto octets = (*stream)->receive(forMilliseconds(2000));
    if (octets && octets->isEmpty() && qEnvironmentVariableIsSet("WINELOADER")) {
        QSKIP("Wine 8.0 may have taken the reset out of the socket and tell of a mere end");
    }
    QVERIFY(!octets);
    QCOMPARE(octets.error().kind, FailureKind::Refused);
    const auto sent = (*stream)->send("x", forMilliseconds(2000));
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, FailureKind::Refused); // EPIPE, and no SIGPIPE
}

void TestStreams::sendBlocks()
{
    QTcpServer server; // accepts into its backlog, reads nothing
    QVERIFY(server.listen(QHostAddress::LocalHost));
    auto stream =
        streams().connectTo(QHostAddress::LocalHost, server.serverPort(), forMilliseconds(2000));
    QVERIFY(stream);
    const auto sent = (*stream)->send(QByteArray(64 * 1024 * 1024, 'x'), forMilliseconds(300));
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, FailureKind::Timeout);
}

void TestStreams::stops()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    auto stream =
        streams().connectTo(QHostAddress::LocalHost, server.serverPort(), forMilliseconds(2000));
    QVERIFY(stream);
    std::stop_source source;
    std::jthread stopper([&source] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        source.request_stop();
    });
    const auto start = std::chrono::steady_clock::now();
    const auto octets = (*stream)->receive(forMilliseconds(10000, source.get_token()));
    QVERIFY(!octets);
    QCOMPARE(octets.error().kind, FailureKind::Cancelled);
    QVERIFY(std::chrono::steady_clock::now() - start < std::chrono::milliseconds(1500));
    const auto again = streams().connectTo(QHostAddress(u"192.0.2.1"_s), 443,
                                           forMilliseconds(10000, source.get_token()));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, FailureKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestStreams)
#include "tst_streams.moc"
