// SPDX-License-Identifier: Apache-2.0
// The routing probe: what it looks up, what it connects to, and what becomes of each answer.
#include "checks/probes/routing_probe.h"
#include "tests/support/fake_system.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

Wait forMilliseconds(int milliseconds)
{
    return {{}, std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds)};
}

SitePolicy asking(const QStringList &targets)
{
    SitePolicy policy;
    policy.routing.targets = targets;
    return policy;
}

QStringList texts(const QList<QHostAddress> &addresses)
{
    QStringList result;
    for (const QHostAddress &address : addresses) {
        result.append(address.toString());
    }
    return result;
}

} // namespace

class TestRoutingProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsAtOnceAndOnce();
    void looksUp();
    void connects_data();
    void connects();
    void inParallel();
    void stops();
    void tableFails();
    void manyTargets();
};

void TestRoutingProbe::runsAtOnceAndOnce()
{
    Request request;
    request.server = u"vpn.example.test"_s; // not resolved yet: nothing to wait for
    const auto tasks = kRoutingProbe.plan({}, {}, request);
    QCOMPARE(tasks.size(), 1);
    QCOMPARE(tasks.first().id, u"routing"_s);

    Evidence known;
    known.routing = RoutingEvidence{};
    QVERIFY(kRoutingProbe.plan(known, {}, request).isEmpty());
    known.routing.reset();
    known.failures.insert(u"routing"_s, {});
    QVERIFY(kRoutingProbe.plan(known, {}, request).isEmpty());
}

void TestRoutingProbe::looksUp()
{
    test::FakeSystem fake;
    RoutingEvidence table;
    table.dnsServers = {u"10.0.0.53"_s};
    fake.routing = table;
    Request request;
    request.server = u"203.0.113.5"_s;
    Evidence known;
    known.name = NameEvidence{.addresses = {u"203.0.113.5"_s, u"2001:db8::5"_s}};
    SitePolicy policy = asking({u"10.1.2.3"_s, u"files.example.test"_s, u"8.8.8.8"_s});
    policy.routing.dnsServers = {u"10.0.0.53"_s};
    System system = fake.system();
    const Evidence evidence =
        kRoutingProbe.plan(known, policy, request).first().run(system, forMilliseconds(100));
    QVERIFY(evidence.routing == table);
    QCOMPARE(texts(fake.routeTargets),
             (QStringList{u"8.8.8.8"_s, u"2001:4860:4860::8888"_s, u"10.1.2.3"_s, u"203.0.113.5"_s,
                          u"2001:db8::5"_s, u"10.0.0.53"_s}));
}

void TestRoutingProbe::connects_data()
{
    QTest::addColumn<int>("failure"); // -1: accepted, -2: nothing scripted, so silent
    QTest::addColumn<ReachOutcome>("outcome");
    QTest::newRow("answered") << -1 << ReachOutcome::Answered;
    QTest::newRow("silent") << -2 << ReachOutcome::Silent;
    QTest::newRow("refused") << int(FailureKind::Refused) << ReachOutcome::Refused;
    QTest::newRow("unreachable") << int(FailureKind::Unreachable) << ReachOutcome::Unreachable;
    QTest::newRow("blocked here") << int(FailureKind::BlockedLocally) << ReachOutcome::NotTried;
    QTest::newRow("family not there") << int(FailureKind::NotSupported) << ReachOutcome::NotTried;
}

void TestRoutingProbe::connects()
{
    QFETCH(int, failure);
    QFETCH(ReachOutcome, outcome);
    test::FakeSystem fake;
    fake.routing = RoutingEvidence{};
    if (failure == -1) {
        fake.streamPeers.insert(u"10.1.2.3 443"_s,
                                [](const QByteArray &) { return QList<QByteArray>{}; });
    } else if (failure >= 0) {
        fake.connectFailures.insert(u"10.1.2.3 443"_s,
                                    {static_cast<FailureKind>(failure), 0, {}, {}});
    }
    System system = fake.system();
    const Evidence evidence = kRoutingProbe.plan({}, asking({u"10.1.2.3:443"_s, u"10.1.2.4"_s}), {})
                                  .first()
                                  .run(system, forMilliseconds(60));
    QCOMPARE(evidence.routing->reach.size(), 1);
    QCOMPARE(evidence.routing->reach.first().target, u"10.1.2.3:443"_s);
    QCOMPARE(evidence.routing->reach.first().outcome, outcome);
}

void TestRoutingProbe::inParallel()
{
    test::FakeSystem fake;
    fake.routing = RoutingEvidence{};
    System system = fake.system();
    const auto start = std::chrono::steady_clock::now();
    const Evidence evidence =
        kRoutingProbe.plan({}, asking({u"10.1.2.3:1"_s, u"10.1.2.3:2"_s, u"[2001:db8::1]:3"_s}), {})
            .first()
            .run(system, forMilliseconds(300));
    QVERIFY(std::chrono::steady_clock::now() - start < std::chrono::milliseconds(800));
    QCOMPARE(evidence.routing->reach.size(), 3);
    QCOMPARE(evidence.routing->reach.last().target, u"[2001:db8::1]:3"_s);
}

void TestRoutingProbe::stops()
{
    test::FakeSystem fake;
    fake.routing = RoutingEvidence{};
    System system = fake.system();
    std::stop_source stop;
    stop.request_stop();
    const Wait wait{stop.get_token(), std::chrono::steady_clock::now() + std::chrono::seconds(5)};
    const auto start = std::chrono::steady_clock::now();
    const Evidence evidence =
        kRoutingProbe.plan({}, asking({u"10.1.2.3:443"_s}), {}).first().run(system, wait);
    QVERIFY(std::chrono::steady_clock::now() - start < std::chrono::milliseconds(500));
    QCOMPARE(evidence.routing->reach.first().outcome, ReachOutcome::NotTried);
}

void TestRoutingProbe::tableFails()
{
    test::FakeSystem fake;
    fake.routing = Failure{FailureKind::AccessDenied, 13, u"denied"_s, u"netlink"_s};
    System system = fake.system();
    const Evidence evidence = kRoutingProbe.plan({}, asking({u"10.1.2.3:443"_s}), {})
                                  .first()
                                  .run(system, forMilliseconds(60));
    QVERIFY(!evidence.routing);
    QCOMPARE(evidence.failures.value(u"routing"_s).kind, FailureKind::AccessDenied);
}

void TestRoutingProbe::manyTargets()
{
    QStringList targets;
    for (int i = 0; i < 500; ++i) {
        targets.append(u"10.1.%1.%2:443"_s.arg(i / 250).arg(i % 250));
    }
    test::FakeSystem fake;
    fake.routing = RoutingEvidence{};
    System system = fake.system();
    const Evidence evidence =
        kRoutingProbe.plan({}, asking(targets), {}).first().run(system, forMilliseconds(50));
    QCOMPARE(evidence.routing->reach.size(), kRoutingProbe.info.packets);
    QCOMPARE(fake.routeTargets.size(), 64);
}

QTEST_GUILESS_MAIN(TestRoutingProbe)
#include "tst_routing_probe.moc"
