// SPDX-License-Identifier: Apache-2.0
// The network probe asks one page, keeps little of it, and ends in time.
#include "checks/engine/evidence_flow.h"
#include "checks/probes/network_probe.h"
#include "checks/probes/sstp_probe.h"
#include "tests/support/fake_system.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::test;

namespace {

const QString kHost = u"test.example.test"_s;
const QString kAddress = u"198.51.100.80"_s;

SitePolicy policy()
{
    SitePolicy site;
    site.portalUrl = u"http://test.example.test/probe.txt"_s;
    site.portalText = u"all is well"_s;
    return site;
}

void resolve(FakeSystem &fake, const QList<QHostAddress> &four = {QHostAddress(kAddress)})
{
    fake.names.insert(kHost + u" 4"_s, four);
    fake.names.insert(kHost + u" 6"_s, QList<QHostAddress>{});
}

/// Answers a complete request once; then closes.
FakeSystem::StreamPeer saying(const QByteArray &reply)
{
    return [reply](const QByteArray &received) -> QList<QByteArray> {
        return received.endsWith("\r\n\r\n") ? QList<QByteArray>{reply, QByteArray()}
                                             : QList<QByteArray>{};
    };
}

QByteArray page(const QByteArray &body, const QByteArray &head = "HTTP/1.1 200 OK\r\n")
{
    return head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

Evidence ask(FakeSystem &fake, const SitePolicy &site = policy(),
             std::chrono::milliseconds limit = std::chrono::milliseconds(300))
{
    const QList<ProbeTask> tasks = kNetworkProbe.plan({}, site, {});
    System system = fake.system();
    return tasks.value(0).run(system, {{}, std::chrono::steady_clock::now() + limit});
}

} // namespace

class TestNetworkProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planned();
    void replies_data();
    void replies();
    void failures_data();
    void failures();
    void request();
    void clock();
    void proxies();
    void stateOfTheSystem();
    void switchedOff();
    void secondAddress();
    void endsInTime();
    void stopped();
    void clocksAdd();
};

void TestNetworkProbe::planned()
{
    const QList<ProbeTask> tasks = kNetworkProbe.plan({}, policy(), {});
    QCOMPARE(tasks.size(), 1);
    QVERIFY(tasks.first().limit <= std::chrono::milliseconds(3500));
    Evidence known;
    known.network = NetworkEvidence{.portal = PortalAttempt{}};
    QVERIFY(kNetworkProbe.plan(known, policy(), {}).isEmpty());
    known.network->portal.reset(); // only a clock came, with another probe's reply
    QCOMPARE(kNetworkProbe.plan(known, policy(), {}).size(), 1);
}

void TestNetworkProbe::replies_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("location");
    QTest::addColumn<QByteArray>("body");
    const QByteArray moved = "HTTP/1.1 302 Found\r\nLocation: http://login.example.test/?a=1\r\n";
    QTest::newRow("as expected") << page("all is well") << 200 << QString()
                                 << QByteArray("all is well");
    QTest::newRow("redirect") << page("", moved) << 302 << u"http://login.example.test/?a=1"_s
                              << QByteArray();
    QTest::newRow("another page") << page("<html>sign in</html>") << 200 << QString()
                                  << QByteArray("<html>sign in</html>");
    QTest::newRow("a large page") << page(QByteArray(50000, 'x')) << 200 << QString()
                                  << QByteArray(1024, 'x');
    QTest::newRow("larger than anything read")
        << page(QByteArray(100000, 'x')) << 200 << QString() << QByteArray();
    QTest::newRow("cut off inside") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nall")
                                    << 200 << QString() << QByteArray("all");
    QTest::newRow("until the close") << QByteArray("HTTP/1.0 200 OK\r\n\r\nall is well") << 200
                                     << QString() << QByteArray("all is well");
    QTest::newRow("network authentication")
        << page("", "HTTP/1.1 511 x\r\n") << 511 << QString() << QByteArray();
}

void TestNetworkProbe::replies()
{
    QFETCH(QByteArray, reply);
    FakeSystem fake;
    resolve(fake);
    fake.streamPeers.insert(kAddress + u" 80"_s, saying(reply));
    const PortalAttempt portal = *ask(fake).network->portal;
    QVERIFY(!portal.failure);
    QCOMPARE(portal.url, policy().portalUrl);
    QCOMPARE(portal.expected, policy().portalText);
    QTEST(portal.status, "status");
    QTEST(portal.location, "location");
    QTEST(portal.body, "body");
}

void TestNetworkProbe::failures_data()
{
    QTest::addColumn<QByteArray>("reply"); // empty: the peer is silent
    QTest::addColumn<FailureKind>("kind");
    QTest::newRow("silent") << QByteArray() << FailureKind::Timeout;
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-example\r\n\r\n") << FailureKind::Malformed;
    QTest::newRow("closed in the head") << QByteArray("HTTP/1.1 2") << FailureKind::Malformed;
}

void TestNetworkProbe::failures()
{
    QFETCH(QByteArray, reply);
    FakeSystem fake;
    resolve(fake);
    if (!reply.isEmpty()) {
        fake.streamPeers.insert(kAddress + u" 80"_s, saying(reply));
    }
    const PortalAttempt portal = *ask(fake).network->portal;
    QCOMPARE(portal.status, 0);
    QVERIFY(portal.failure);
    QTEST(portal.failure->kind, "kind");
    QVERIFY(!portal.failure->where.isEmpty());
}

void TestNetworkProbe::request()
{
    FakeSystem fake;
    resolve(fake);
    QByteArray seen;
    fake.streamPeers.insert(kAddress + u" 80"_s, [&seen](const QByteArray &received) {
        seen = received;
        return QList<QByteArray>{page("all is well")};
    });
    QVERIFY(ask(fake).network->portal);
    QVERIFY2(seen.startsWith("GET /probe.txt HTTP/1.1\r\nHost: test.example.test\r\n"),
             seen.constData());
}

void TestNetworkProbe::clock()
{
    FakeSystem fake;
    resolve(fake);
    const QByteArray head = "HTTP/1.1 200 OK\r\nDate: Sun, 01 Mar 2026 11:00:00 GMT\r\n";
    fake.streamPeers.insert(kAddress + u" 80"_s, saying(page("all is well", head)));
    const QList<ClockSample> clocks = ask(fake).network->clocks;
    QCOMPARE(clocks.size(), 1);
    QCOMPARE(clocks.first().source, policy().portalUrl);
    QCOMPARE(clocks.first().theirsUtc, QDateTime({2026, 3, 1}, {11, 0}, Qt::UTC));
    QCOMPARE(clocks.first().oursUtc, fake.now);

    fake.streamPeers.insert(kAddress + u" 80"_s, saying(page("all is well")));
    QVERIFY(ask(fake).network->clocks.isEmpty());
}

void TestNetworkProbe::proxies()
{
    FakeSystem fake;
    resolve(fake);
    fake.proxySettings =
        QList<ProxySettings>{{.source = u"user"_s, .server = u"proxy.example.test:8080"_s}};
    QCOMPARE(ask(fake).network->proxies, *fake.proxySettings);
    fake.proxySettings = FakeSystem::notOnThisSystem();
    QVERIFY(ask(fake).network->proxies.isEmpty());
}

void TestNetworkProbe::stateOfTheSystem()
{
    FakeSystem fake;
    resolve(fake);
    QVERIFY(!ask(fake).network->state);
    NetworkState state{.connectivity = Connectivity::Constrained};
    fake.stateOfNetwork = state;
    QCOMPARE(ask(fake).network->state, state);
    fake.stateOfNetwork = Failure{FailureKind::AccessDenied, 5, u"not allowed"_s, {}};
    const Evidence denied = ask(fake);
    QVERIFY(denied.network);
    QVERIFY(!denied.network->state);
}

void TestNetworkProbe::switchedOff()
{
    FakeSystem fake;
    SitePolicy site = policy();
    site.portalUrl.clear();
    const Evidence found = ask(fake, site);
    QVERIFY(found.network);
    QVERIFY(!found.network->portal);
    site.portalUrl = u"https://test.example.test/"_s;
    QCOMPARE(ask(fake, site).network->portal->failure->kind, FailureKind::Malformed);
}

void TestNetworkProbe::secondAddress()
{
    FakeSystem fake;
    resolve(fake, {QHostAddress(u"224.0.0.1"_s), QHostAddress(u"198.51.100.1"_s),
                   QHostAddress(kAddress)});
    fake.connectFailures.insert(u"198.51.100.1 80"_s, {FailureKind::Refused, 0, {}, {}});
    fake.streamPeers.insert(kAddress + u" 80"_s, saying(page("all is well")));
    QCOMPARE(ask(fake).network->portal->status, 200);
}

/// The task's own limit holds even where the run's deadline is far away.
void TestNetworkProbe::endsInTime()
{
    FakeSystem fake;
    resolve(fake);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(ask(fake, policy(), std::chrono::seconds(30)).network->portal->failure);
    QVERIFY2(timer.elapsed() < 4500, qPrintable(QString::number(timer.elapsed())));
}

void TestNetworkProbe::stopped()
{
    FakeSystem fake;
    resolve(fake);
    std::stop_source stop;
    stop.request_stop();
    System system = fake.system();
    const Evidence found = kNetworkProbe.plan({}, policy(), {})
                               .first()
                               .run(system, {stop.get_token(), std::chrono::steady_clock::now() +
                                                                   std::chrono::seconds(1)});
    QVERIFY(!found.network);
    QCOMPARE(found.failures.value(u"network"_s).kind, FailureKind::Cancelled);
}

/// The clock of the VPN server comes with another probe, before or after the portal's.
void TestNetworkProbe::clocksAdd()
{
    const ClockSample mine{.source = u"portal"_s};
    const ClockSample server{.source = u"server"_s};
    Evidence portal;
    portal.network = NetworkEvidence{.portal = PortalAttempt{.status = 200}, .clocks = {mine}};
    Evidence sstp;
    sstp.network = NetworkEvidence{.clocks = {server}};
    for (const bool first : {true, false}) {
        Evidence known;
        merge(known, first ? portal : sstp);
        merge(known, first ? sstp : portal);
        QCOMPARE(known.network->clocks.size(), 2);
        QCOMPARE(known.network->portal->status, 200);
    }
}

QTEST_GUILESS_MAIN(TestNetworkProbe)
#include "tst_network_probe.moc"
