// SPDX-License-Identifier: Apache-2.0
// The IKE probe against a scripted server: what it sends, when it stops, what it concludes.
#include "checks/probes/ike_conversation.h"
#include "checks/probes/ike_probe.h"
#include "checks/protocol/ike/ike_message.h"
#include "checks/protocol/ike/ike_offers.h"
#include "tests/checks/protocol/ike/ike_gateway.h"
#include "tests/checks/protocol/ike/ike_samples.h"
#include "tests/support/fake_system.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace std::chrono_literals;

class TestIkeProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planned_data();
    void planned();
    void plansRealQuestionOn4500Later();
    void offersWhatTheProfileFixes();
    void healthyServer();
    void healthyOn4500IsAskedOnce();
    void cookieAndGroup();
    void livenessIgnored();
    void lateReplies();
    void lateLivenessLeavesNothing();
    void lossyPath();
    void failures_data();
    void failures();
    void sendForbidden_data();
    void sendForbidden();
    void refusalAfterTheAnswer();
    void silence();
    void garbage();
    void versionOnly();
    void saInitSilent();
    void cancelled();
    void deadlineCutsShort();
    void evidenceIsWhatWasOnTheWire();
};

namespace {

const QString kServer = u"198.51.100.1"_s;
const QString kClient = u"198.51.100.200"_s; // of the scripted socket
constexpr int kClientPort = 50000;

Evidence known(VpnStrategy strategy = VpnStrategy::Ikev2Only,
               const QStringList &addresses = {kServer})
{
    Evidence evidence;
    Connection connection;
    connection.server = u"vpn.example.test"_s;
    connection.strategy = strategy;
    evidence.connections = QList<Connection>{connection};
    evidence.selected = 0;
    evidence.name = NameEvidence{.name = u"vpn.example.test"_s, .addresses = addresses};
    return evidence;
}

/// The site policy that leaves the real question to this probe.
SitePolicy withoutInterview()
{
    SitePolicy policy;
    policy.disabledProbes = {u"ike-interview"_s};
    return policy;
}

QStringList plannedIds(const Evidence &evidence)
{
    QStringList ids;
    for (const ProbeTask &task : kIkeProbe.plan(evidence, withoutInterview(), {})) {
        ids.append(task.id);
    }
    return ids;
}

Wait waitFor(std::chrono::milliseconds limit, const std::stop_token &stop = {})
{
    return {stop, std::chrono::steady_clock::now() + limit};
}

IkeTask task(int port = 500)
{
    return {.address = kServer,
            .port = port,
            .offer = ike::broadOffer(),
            .saInit = port == 500,
            .version = port == 500};
}

QString peer(int port = 500)
{
    return u"%1 %2"_s.arg(kServer).arg(port);
}

enum class Kind {
    Liveness,
    SaInit,
    Version
};

Kind kindOf(const QByteArray &message)
{
    const auto parsed = ike::parseMessage(message);
    if (parsed && parsed->header.major != 2) {
        return Kind::Version;
    }
    return parsed && parsed->proposals.size() == 1 ? Kind::Liveness : Kind::SaInit;
}

/// A server that refuses what it must refuse and accepts the rest.
QList<Result<QByteArray>> healthy(const QByteArray &datagram, int port)
{
    const QByteArray message = port == 500 ? datagram : datagram.sliced(4);
    const QByteArray reply =
        kindOf(message) == Kind::SaInit
            ? test::acceptingReply(message, kClient, kClientPort, kServer, port)
            : test::notifyReply(message, kindOf(message) == Kind::Version
                                             ? ike::kNotifyInvalidMajorVersion
                                             : ike::kNotifyNoProposalChosen);
    return {ike::onPort(port, reply)};
}

QList<IkeExchange> ask(test::FakeSystem &fake, const IkeTask &what = task(),
                       std::chrono::milliseconds limit = 8s)
{
    auto exchanges = askIke(fake, what, waitFor(limit));
    return exchanges ? *exchanges : QList<IkeExchange>{};
}

QStringList summary(const QList<IkeExchange> &exchanges)
{
    QStringList lines;
    for (const IkeExchange &exchange : exchanges) {
        lines.append(exchange.question + u' ' + enumName(exchange.outcome));
    }
    return lines;
}

/// A path that delays every reply and may lose datagrams; the scripted socket has no clock, so it
/// is a Datagrams of its own.
class SlowPath : public Datagrams
{
public:
    using Server = std::function<QList<Result<QByteArray>>(const QByteArray &, int attempt)>;
    SlowPath(Server server, std::chrono::milliseconds delay)
        : m_server(std::move(server)), m_delay(delay)
    {}
    int forbidden = 0; ///< so many first sends fail
    Result<std::unique_ptr<DatagramSocket>> connectTo(const QHostAddress &, quint16) override
    {
        return std::unique_ptr<DatagramSocket>(std::make_unique<Socket>(*this));
    }

private:
    class Socket : public DatagramSocket
    {
    public:
        explicit Socket(SlowPath &path) : m_path(path) {}
        Result<void> send(const QByteArray &octets) override
        {
            if (++m_attempt <= m_path.forbidden) {
                return Failure{FailureKind::BlockedLocally, 1, {}, {}};
            }
            for (const auto &reply : m_path.m_server(octets, m_attempt)) {
                m_pending.append({std::chrono::steady_clock::now() + m_path.m_delay, reply});
            }
            return {};
        }
        Result<QByteArray> receive(const Wait &wait) override
        {
            while (!wait.stopped() && !wait.expired()) {
                if (!m_pending.isEmpty() &&
                    m_pending.first().first <= std::chrono::steady_clock::now()) {
                    return m_pending.takeFirst().second;
                }
                std::this_thread::sleep_for(2ms);
            }
            return Failure{
                wait.stopped() ? FailureKind::Cancelled : FailureKind::Timeout, 0, {}, {}};
        }
        QHostAddress localAddress() const override { return QHostAddress(kClient); }
        quint16 localPort() const override { return kClientPort; }

    private:
        SlowPath &m_path;
        int m_attempt = 0;
        QList<std::pair<std::chrono::steady_clock::time_point, Result<QByteArray>>> m_pending;
    };
    Server m_server;
    std::chrono::milliseconds m_delay;
};

} // namespace

void TestIkeProbe::planned_data()
{
    QTest::addColumn<Evidence>("evidence");
    QTest::addColumn<QStringList>("ids");
    const QStringList both{u"ike-init 198.51.100.1 500"_s, u"ike-init 198.51.100.1 4500"_s};
    QTest::newRow("IKEv2 only") << known() << both;
    QTest::newRow("automatic") << known(VpnStrategy::Default) << both;
    QTest::newRow("SSTP only") << known(VpnStrategy::SstpOnly) << QStringList{};
    QTest::newRow("L2TP: whether the server is behind address translation")
        << known(VpnStrategy::L2tpOnly) << both + QStringList{u"main-mode 198.51.100.1"_s};
    QTest::newRow("PPTP only") << known(VpnStrategy::PptpOnly) << QStringList{};
    Evidence evidence = known();
    evidence.name.reset();
    QTest::newRow("name not known yet") << evidence << QStringList{};
    evidence = known();
    evidence.connections.reset();
    QTest::newRow("no connection") << evidence << QStringList{};
    QTest::newRow("no address") << known(VpnStrategy::Default, {}) << QStringList{};
    QTest::newRow("group, broadcast and nonsense addresses are not asked")
        << known(VpnStrategy::Default, {u"224.0.0.1"_s, u"255.255.255.255"_s, u"0.0.0.0"_s, u"::"_s,
                                        u"ff02::1"_s, u"x"_s})
        << QStringList{};
    QTest::newRow("both families")
        << known(VpnStrategy::Ikev2First, {kServer, u"2001:db8::1"_s})
        << both + QStringList{u"ike-init 2001:db8::1 500"_s, u"ike-init 2001:db8::1 4500"_s};
}

void TestIkeProbe::planned()
{
    QFETCH(Evidence, evidence);
    QFETCH(QStringList, ids);
    QCOMPARE(plannedIds(evidence), ids);
    QStringList many;
    for (int i = 1; i <= 20; ++i) {
        many.append(u"198.51.100.%1"_s.arg(i));
    }
    QCOMPARE(plannedIds(known(VpnStrategy::Default, many)).size(), 16);
}

void TestIkeProbe::plansRealQuestionOn4500Later()
{
    const auto exchange = [](int port, const QString &question, PortOutcome outcome) {
        IkeExchange one;
        one.address = kServer;
        one.port = port;
        one.question = question;
        one.outcome = outcome;
        return one;
    };
    const QString extra = u"ike-init 198.51.100.1 4500 sa-init"_s;
    Evidence evidence = known();
    const IkeExchange alive = exchange(4500, u"liveness"_s, PortOutcome::Answered);
    evidence.ike = QList<IkeExchange>{alive};
    QVERIFY(!plannedIds(evidence).contains(extra)); // 500 is still being asked
    evidence.ike = QList<IkeExchange>{alive, exchange(500, u"sa-init"_s, PortOutcome::Silent)};
    QVERIFY(plannedIds(evidence).contains(extra));
    evidence.ike = QList<IkeExchange>{alive, exchange(500, u"sa-init"_s, PortOutcome::Answered)};
    QVERIFY(!plannedIds(evidence).contains(extra));
    evidence.ike = QList<IkeExchange>{alive, exchange(500, u"sa-init"_s, PortOutcome::Refused),
                                      exchange(4500, u"sa-init"_s, PortOutcome::Silent)};
    QVERIFY(!plannedIds(evidence).contains(extra)); // asked already

    evidence.ike = QList<IkeExchange>{alive, exchange(500, u"sa-init"_s, PortOutcome::Silent)};
    test::FakeSystem fake;
    fake.datagramPeers.insert(peer(4500),
                              [](const QByteArray &octets, int) { return healthy(octets, 4500); });
    System system = fake.system();
    for (const ProbeTask &one : kIkeProbe.plan(evidence, withoutInterview(), {})) {
        if (one.id == extra) {
            const Evidence found = one.run(system, waitFor(one.limit));
            QCOMPARE(summary(*found.ike), QStringList{u"sa-init answered"_s});
            QVERIFY(found.ike->first().facts->accepted);
        }
    }
}

void TestIkeProbe::offersWhatTheProfileFixes()
{
    Evidence evidence = known();
    (*evidence.connections)[0].cryptography = CryptographySuite{.encryptionMethod = u"AES256"_s,
                                                                .integrityCheckMethod = u"SHA256"_s,
                                                                .dhGroup = u"Group14"_s};
    test::FakeSystem fake;
    // One proposal only, so this server cannot tell the questions apart by their number.
    fake.datagramPeers.insert(peer(),
                              [](const QByteArray &octets, int) -> QList<Result<QByteArray>> {
                                  return {test::notifyReply(octets, ike::kNotifyNoProposalChosen)};
                              });
    System system = fake.system();
    const auto tasks = kIkeProbe.plan(evidence, withoutInterview(), {});
    const Evidence found = tasks.first().run(system, waitFor(8s));
    QCOMPARE(summary(*found.ike), QStringList({u"liveness answered"_s, u"sa-init answered"_s}));
    QCOMPARE(
        found.ike->at(1).facts->offered,
        QStringList{u"ENCR_AES_CBC-256 PRF_HMAC_SHA2_256 AUTH_HMAC_SHA2_256_128 DH_MODP_2048"_s});
    QCOMPARE(tasks.first().values.value("server"_L1).toString(), u"vpn.example.test"_s);
}

void TestIkeProbe::healthyServer()
{
    test::FakeSystem fake;
    fake.datagramPeers.insert(peer(),
                              [](const QByteArray &octets, int) { return healthy(octets, 500); });
    QElapsedTimer timer;
    timer.start();
    const auto exchanges = ask(fake);
    QVERIFY(timer.elapsed() < 3000); // not the wait for a silent server
    QCOMPARE(summary(exchanges), QStringList({u"liveness answered"_s, u"sa-init answered"_s}));
    // Two more: the SA is to be ended, but this server does not know what follows.
    QCOMPARE(fake.sent[peer()].size(), 4);
    for (const IkeExchange &exchange : exchanges) {
        QCOMPARE(exchange.attempts, 1);
        QCOMPARE(exchange.datagrams.size(), 2);
        QVERIFY(exchange.datagrams[0].outgoing && !exchange.datagrams[1].outgoing);
        QCOMPARE(exchange.localAddress, kClient);
        QCOMPARE(exchange.localPort, kClientPort);
        QVERIFY(exchange.facts->wellFormed);
    }
    QVERIFY(exchanges[1].facts->accepted);
    QCOMPARE(exchanges[1].facts->clientBehindNat, std::optional(false));
    QCOMPARE(exchanges[1].facts->serverBehindNat, std::optional(false));
}

void TestIkeProbe::healthyOn4500IsAskedOnce()
{
    test::FakeSystem fake;
    fake.datagramPeers.insert(peer(4500),
                              [](const QByteArray &octets, int) { return healthy(octets, 4500); });
    QCOMPARE(summary(ask(fake, task(4500))), QStringList{u"liveness answered"_s});
    QCOMPARE(fake.sent[peer(4500)].size(), 1);
    QVERIFY(fake.sent[peer(4500)].first().startsWith(QByteArray(4, '\0')));
}

void TestIkeProbe::cookieAndGroup()
{
    test::FakeSystem fake;
    fake.datagramPeers.insert(peer(),
                              [](const QByteArray &octets, int) -> QList<Result<QByteArray>> {
                                  const auto message = ike::parseMessage(octets);
                                  if (kindOf(octets) != Kind::SaInit) {
                                      return healthy(octets, 500);
                                  }
                                  if (message->notify(ike::kNotifyCookie) == nullptr) {
                                      return {test::notifyReply(octets, ike::kNotifyCookie, "abc")};
                                  }
                                  if (message->keyExchange->group != 20) {
                                      return {test::notifyReply(octets, ike::kNotifyInvalidKe,
                                                                QByteArray("\x00\x14", 2))};
                                  }
                                  return healthy(octets, 500);
                              });
    const auto exchanges = ask(fake);
    QCOMPARE(summary(exchanges), QStringList({u"liveness answered"_s, u"sa-init answered"_s}));
    QCOMPARE(exchanges[1].attempts, 3);
    QCOMPARE(exchanges[1].datagrams.size(), 6);
    QVERIFY(exchanges[1].facts->accepted);
    QCOMPARE(exchanges[1].facts->dhGroup, std::optional(20));
}

void TestIkeProbe::livenessIgnored()
{
    test::FakeSystem fake;
    fake.datagramPeers.insert(
        peer(), [](const QByteArray &octets, int) -> QList<Result<QByteArray>> {
            return kindOf(octets) == Kind::SaInit ? healthy(octets, 500)
                                                  : QList<Result<QByteArray>>{};
        });
    const auto exchanges = ask(fake);
    QCOMPARE(summary(exchanges), QStringList({u"liveness silent"_s, u"sa-init answered"_s}));
    QVERIFY(exchanges[1].facts->accepted);
}

void TestIkeProbe::lateReplies()
{
    // A round trip of 800 ms: the answers to the first question come when the second one is out.
    SlowPath path([](const QByteArray &octets, int) { return healthy(octets, 500); }, 800ms);
    const auto exchanges = askIke(path, task(), waitFor(8s));
    QVERIFY(exchanges);
    QCOMPARE(summary(*exchanges), QStringList({u"liveness answered"_s, u"sa-init answered"_s}));
    QVERIFY((*exchanges)[1].facts->accepted);
    QVERIFY((*exchanges)[0].elapsedMs >= 800ms);
}

/// The stateless question is answered when the real one is out already, which nobody wants any
/// more: the SA that it opens is ended all the same.
void TestIkeProbe::lateLivenessLeavesNothing()
{
    test::Gateway gateway({kClient, kClientPort, kServer, 500});
    SlowPath path(
        [&gateway](const QByteArray &octets, int) {
            QList<Result<QByteArray>> replies;
            if (kindOf(octets) == Kind::Liveness) {
                replies.append(test::notifyReply(octets, ike::kNotifyNoProposalChosen));
                return replies;
            }
            for (const QByteArray &reply : gateway.answer(500, octets)) {
                replies.append(reply);
            }
            return replies;
        },
        900ms);
    IkeTask what = task();
    what.saInit = false;
    const auto exchanges = askIke(path, what, waitFor(8s));
    QVERIFY(exchanges);
    QCOMPARE(gateway.inits, 1);
    QVERIFY(gateway.forgotten());
}

void TestIkeProbe::lossyPath()
{
    // Of the first eight datagrams only the sixth and seventh get through.
    SlowPath path(
        [](const QByteArray &octets, int attempt) {
            return attempt == 6 || attempt == 7 || attempt > 8 ? healthy(octets, 500)
                                                               : QList<Result<QByteArray>>{};
        },
        600ms);
    const auto exchanges = askIke(path, task(), waitFor(8s));
    QVERIFY(exchanges);
    QVERIFY(summary(*exchanges).contains(u"sa-init answered"_s));
}

void TestIkeProbe::failures_data()
{
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<bool>("atConnect");
    QTest::addColumn<PortOutcome>("outcome");
    QTest::newRow("port unreachable") << FailureKind::Refused << false << PortOutcome::Refused;
    QTest::newRow("host unreachable")
        << FailureKind::Unreachable << false << PortOutcome::Unreachable;
    QTest::newRow("sending forbidden")
        << FailureKind::BlockedLocally << false << PortOutcome::BlockedLocally;
    QTest::newRow("no route") << FailureKind::Unreachable << true << PortOutcome::Unreachable;
    QTest::newRow("connecting forbidden")
        << FailureKind::BlockedLocally << true << PortOutcome::BlockedLocally;
    QTest::newRow("no such address family")
        << FailureKind::NotSupported << true << PortOutcome::NotTested;
}

void TestIkeProbe::failures()
{
    QFETCH(FailureKind, kind);
    QFETCH(bool, atConnect);
    QFETCH(PortOutcome, outcome);
    test::FakeSystem fake;
    const Failure failure{kind, 111, {}, {}};
    if (atConnect) {
        fake.connectFailures.insert(peer(), failure);
    } else {
        fake.datagramPeers.insert(
            peer(),
            [failure](const QByteArray &, int) -> QList<Result<QByteArray>> { return {failure}; });
    }
    QElapsedTimer timer;
    timer.start();
    const auto exchanges = ask(fake);
    QVERIFY(timer.elapsed() < 3000);
    QVERIFY(!exchanges.isEmpty());
    for (const IkeExchange &exchange : exchanges) {
        QCOMPARE(exchange.outcome, outcome);
        QCOMPARE(exchange.osCode, 111);
        QCOMPARE(exchange.attempts == 0, atConnect);
    }
}

void TestIkeProbe::sendForbidden_data()
{
    QTest::addColumn<int>("forbidden");
    QTest::addColumn<PortOutcome>("outcome");
    QTest::newRow("always") << 100 << PortOutcome::BlockedLocally;
    QTest::newRow("the first one only") << 1 << PortOutcome::Silent;
}

void TestIkeProbe::sendForbidden()
{
    QFETCH(int, forbidden);
    QFETCH(PortOutcome, outcome);
    SlowPath path([](const QByteArray &, int) { return QList<Result<QByteArray>>{}; }, 0ms);
    path.forbidden = forbidden;
    const auto exchanges = askIke(path, task(4500), waitFor(8s));
    QVERIFY(exchanges);
    QCOMPARE(exchanges->first().outcome, outcome);
    QCOMPARE(exchanges->first().osCode, outcome == PortOutcome::Silent ? 0 : 1);
}

void TestIkeProbe::refusalAfterTheAnswer()
{
    test::FakeSystem fake;
    fake.datagramPeers.insert(peer(), [](const QByteArray &octets, int attempt) {
        QList<Result<QByteArray>> replies;
        if (attempt == 1) {
            replies = healthy(octets, 500);
        }
        replies.append(Failure{FailureKind::Refused, 111, {}, {}});
        return replies;
    });
    const auto exchanges = ask(fake);
    QCOMPARE(exchanges.first().outcome, PortOutcome::Answered);
    QCOMPARE(exchanges.first().osCode, 0);
}

void TestIkeProbe::silence()
{
    for (const int port : {500, 4500}) {
        test::FakeSystem fake;
        QElapsedTimer timer;
        timer.start();
        const auto exchanges = ask(fake, task(port));
        QVERIFY2(timer.elapsed() >= 3800 && timer.elapsed() < 8000,
                 qPrintable(QString::number(timer.elapsed())));
        QStringList expected{u"liveness silent"_s, u"sa-init silent"_s};
        if (port == 500) {
            expected.append(u"version silent"_s);
        }
        QCOMPARE(summary(exchanges), expected);
        QCOMPARE(exchanges[0].attempts, 4);
        QCOMPARE(exchanges[1].attempts, 3);
        for (const Datagram &datagram : exchanges[1].datagrams) {
            QCOMPARE(datagram.octets, exchanges[1].datagrams[0].octets); // identical each time
        }
        QCOMPARE(exchanges[1].datagrams[0].atMs, 0ms);
        QVERIFY(std::chrono::abs(exchanges[1].datagrams[2].atMs - 2000ms) < 500ms);
        QVERIFY(!exchanges[1].facts);
    }
}

void TestIkeProbe::garbage()
{
    test::FakeSystem fake;
    fake.datagramPeers.insert(peer(),
                              [](const QByteArray &octets, int) -> QList<Result<QByteArray>> {
                                  return {QByteArray("hello"), octets};
                              });
    const auto exchanges = ask(fake);
    for (const IkeExchange &exchange : exchanges) {
        QCOMPARE(exchange.outcome, PortOutcome::Silent);
        QVERIFY(exchange.facts);
        QVERIFY(!exchange.facts->wellFormed);
        QVERIFY(exchange.datagrams.size() > 1); // what came is kept as evidence
    }
}

void TestIkeProbe::versionOnly()
{
    test::FakeSystem fake;
    fake.datagramPeers.insert(
        peer(), [](const QByteArray &octets, int) -> QList<Result<QByteArray>> {
            return kindOf(octets) == Kind::Version ? healthy(octets, 500)
                                                   : QList<Result<QByteArray>>{};
        });
    const auto exchanges = ask(fake);
    QCOMPARE(summary(exchanges),
             QStringList({u"liveness silent"_s, u"sa-init silent"_s, u"version answered"_s}));
    QCOMPARE(exchanges[2].facts->notifies.first().name, u"INVALID_MAJOR_VERSION"_s);
}

void TestIkeProbe::saInitSilent()
{
    test::FakeSystem fake;
    fake.datagramPeers.insert(
        peer(), [](const QByteArray &octets, int) -> QList<Result<QByteArray>> {
            return kindOf(octets) == Kind::Liveness ? healthy(octets, 500)
                                                    : QList<Result<QByteArray>>{};
        });
    QElapsedTimer timer;
    timer.start();
    const auto exchanges = ask(fake);
    QVERIFY(timer.elapsed() < 8000);
    QCOMPARE(summary(exchanges), QStringList({u"liveness answered"_s, u"sa-init silent"_s}));
    QCOMPARE(exchanges[1].attempts, 3);
}

void TestIkeProbe::cancelled()
{
    test::FakeSystem fake;
    std::stop_source source;
    std::thread stopper([&source] {
        std::this_thread::sleep_for(200ms);
        source.request_stop();
    });
    QElapsedTimer timer;
    timer.start();
    const auto exchanges = askIke(fake, task(), waitFor(8s, source.get_token()));
    const qint64 elapsed = timer.elapsed();
    stopper.join();
    QVERIFY2(elapsed < 320, qPrintable(QString::number(elapsed)));
    QCOMPARE(summary(*exchanges), QStringList{u"liveness not-tested"_s});
}

void TestIkeProbe::deadlineCutsShort()
{
    test::FakeSystem fake;
    const auto exchanges = ask(fake, task(), 900ms);
    QCOMPARE(summary(exchanges), QStringList({u"liveness not-tested"_s, u"sa-init not-tested"_s}));
}

void TestIkeProbe::evidenceIsWhatWasOnTheWire()
{
    test::FakeSystem fake;
    fake.datagramPeers.insert(peer(),
                              [](const QByteArray &octets, int) { return healthy(octets, 500); });
    System system = fake.system();
    const Evidence found = kIkeProbe.plan(known(), {}, {}).first().run(system, waitFor(8s));
    // All that the evidence holds is what was on the wire; facts derive from it alone.
    for (IkeExchange exchange : *found.ike) {
        const auto before = exchange.facts;
        exchange.facts.reset();
        deriveIkeReply(exchange);
        QCOMPARE(exchange.facts, before);
    }
    QVERIFY(!found.failures.contains(u"ike"_s));
}

QTEST_GUILESS_MAIN(TestIkeProbe)
#include "tst_ike_probe.moc"
