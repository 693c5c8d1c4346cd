// SPDX-License-Identifier: Apache-2.0
// The real UDP sockets, on the loopback interface only.
#include "checks/system/native.h"

#include <QElapsedTimer>
#include <QTest>
#include <QUdpSocket>

#include <thread>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace std::chrono_literals;

class TestDatagrams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack();
    void refused();
    void silentAndCancelled();
    void otherPeersAreNotHeard();
    void notToBroadcast();
};

namespace {

const QHostAddress kLoopback(QHostAddress::LocalHost);

Datagrams &datagrams()
{
    static NativeSystem native;
    return native.system().datagrams;
}

Wait waitFor(std::chrono::milliseconds limit, const std::stop_token &stop = {})
{
    return {stop, std::chrono::steady_clock::now() + limit};
}

} // namespace

void TestDatagrams::thereAndBack()
{
    QUdpSocket server;
    QVERIFY(server.bind(kLoopback, 0));
    auto socket = datagrams().connectTo(kLoopback, server.localPort());
    QVERIFY(socket);
    QCOMPARE((*socket)->localAddress(), kLoopback);
    QVERIFY((*socket)->localPort() != 0);
    const QByteArray large(60000, 'l');
    QVERIFY((*socket)->send(large));
    QVERIFY(server.waitForReadyRead(2000));
    QByteArray received(65535, '\0');
    QHostAddress sender;
    quint16 port = 0;
    QCOMPARE(server.readDatagram(received.data(), received.size(), &sender, &port), large.size());
    QCOMPARE(port, (*socket)->localPort());
    server.writeDatagram(QByteArray(), sender, port);
    server.writeDatagram("second", sender, port);
    const auto empty = (*socket)->receive(waitFor(2s));
    QVERIFY(empty);
    QVERIFY(empty->isEmpty());
    const auto second = (*socket)->receive(waitFor(2s));
    QVERIFY(second);
    QCOMPARE(*second, QByteArray("second"));
}

void TestDatagrams::refused()
{
    quint16 port = 0;
    {
        QUdpSocket server;
        QVERIFY(server.bind(kLoopback, 0));
        port = server.localPort();
    }
    auto socket = datagrams().connectTo(kLoopback, port);
    QVERIFY(socket);
    QVERIFY((*socket)->send("x"));
    const auto reply = (*socket)->receive(waitFor(2s));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, FailureKind::Refused);
    QVERIFY(reply.error().osCode != 0);
    // Told once; then the socket waits again.
    QCOMPARE((*socket)->receive(waitFor(120ms)).error().kind, FailureKind::Timeout);
}

void TestDatagrams::silentAndCancelled()
{
    QUdpSocket server;
    QVERIFY(server.bind(kLoopback, 0));
    auto socket = datagrams().connectTo(kLoopback, server.localPort());
    QVERIFY(socket);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE((*socket)->receive(waitFor(150ms)).error().kind, FailureKind::Timeout);
    QVERIFY(timer.elapsed() >= 145 && timer.elapsed() < 3000);
    std::stop_source source;
    std::thread stopper([&source] {
        std::this_thread::sleep_for(100ms);
        source.request_stop();
    });
    timer.restart();
    QCOMPARE((*socket)->receive(waitFor(5s, source.get_token())).error().kind,
             FailureKind::Cancelled);
    QVERIFY(timer.elapsed() < 3000); // not the deadline of 5 s
    stopper.join();
}

void TestDatagrams::otherPeersAreNotHeard()
{
    QUdpSocket server;
    QUdpSocket stranger;
    QVERIFY(server.bind(kLoopback, 0) && stranger.bind(kLoopback, 0));
    auto socket = datagrams().connectTo(kLoopback, server.localPort());
    QVERIFY(socket);
    stranger.writeDatagram("not you", kLoopback, (*socket)->localPort());
    QCOMPARE((*socket)->receive(waitFor(100ms)).error().kind, FailureKind::Timeout);
}

void TestDatagrams::notToBroadcast()
{
    const auto socket = datagrams().connectTo(QHostAddress(QHostAddress::Broadcast), 500);
    QVERIFY(!socket);
    QVERIFY(socket.error().kind == FailureKind::BlockedLocally ||
            socket.error().kind == FailureKind::Unreachable);
}

QTEST_GUILESS_MAIN(TestDatagrams)
#include "tst_datagrams.moc"
