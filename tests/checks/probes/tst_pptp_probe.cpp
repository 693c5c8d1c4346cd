// SPDX-License-Identifier: Apache-2.0
// The PPTP probe against scripted peers.
#include "checks/probes/pptp_probe.h"
#include "checks/protocol/pptp_reply.h"
#include "tests/support/fake_system.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using aovpn::test::FakeSystem;

namespace {

const QString kEndpoint = u"198.51.100.1 1723"_s;

Evidence known(std::optional<VpnStrategy> strategy = VpnStrategy::PptpOnly)
{
    Connection connection;
    connection.server = u"vpn.example.test"_s;
    connection.strategy = strategy;
    Evidence evidence;
    evidence.connections = QList<Connection>{connection};
    evidence.selected = 0;
    evidence.name = NameEvidence{.name = u"vpn.example.test"_s,
                                 .addresses = {u"198.51.100.1"_s, u"2001:db8::1"_s}};
    return evidence;
}

Evidence ask(FakeSystem &fake, int milliseconds = 300, std::stop_token stop = {})
{
    System system = fake.system();
    const auto task = kPptpProbe.plan(known(), {}, {}).constFirst();
    return task.run(system, {std::move(stop), std::chrono::steady_clock::now() +
                                                  std::chrono::milliseconds(milliseconds)});
}

QByteArray accepted()
{
    return QByteArray::fromHex("009c00011a2b3c4d00020000"
                               "01000100000000010000000100010001") +
           QByteArray("vpn1").leftJustified(64, '\0') +
           QByteArray("Example").leftJustified(64, '\0');
}

} // namespace

class TestPptpProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plan_data();
    void plan();
    void server();
    void reply_data();
    void reply();
    void tcp_data();
    void tcp();
    void stops();
};

void TestPptpProbe::plan_data()
{
    QTest::addColumn<Evidence>("known");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("PPTP only") << known()
                               << QStringList{u"pptp 198.51.100.1 1723"_s,
                                              u"pptp 2001:db8::1 1723"_s};
    QTest::newRow("automatic") << known(VpnStrategy::Default) << QStringList{};
    QTest::newRow("not stated") << known(std::nullopt) << QStringList{};
    Evidence unresolved = known();
    unresolved.name.reset();
    QTest::newRow("not resolved yet") << unresolved << QStringList{};
    Evidence unselected = known();
    unselected.selected = -1;
    QTest::newRow("no connection selected") << unselected << QStringList{};
}

void TestPptpProbe::plan()
{
    QFETCH(Evidence, known);
    QStringList ids;
    for (const ProbeTask &task : kPptpProbe.plan(known, {}, {})) {
        ids.append(task.id);
    }
    QTEST(ids, "ids");
}

void TestPptpProbe::server()
{
    FakeSystem fake;
    QByteArray heard;
    fake.streamPeers.insert(kEndpoint, [&heard](const QByteArray &received) {
        heard = received;
        return received.size() == 156 ? QList<QByteArray>{accepted().first(9), accepted().sliced(9)}
                                      : QList<QByteArray>{QByteArray()};
    });
    const Evidence evidence = ask(fake);
    QVERIFY(evidence.failures.isEmpty());
    const PptpExchange &exchange = evidence.pptp->constFirst();
    QCOMPARE(exchange.tcp, PortOutcome::Answered);
    QCOMPARE(exchange.reply, accepted());
    QVERIFY(exchange.facts->pptp);
    QCOMPARE(exchange.facts->resultCode, 1);
    QCOMPARE(heard, pptpStartRequest() + pptpStopRequest());
}

void TestPptpProbe::reply_data()
{
    QTest::addColumn<QList<QByteArray>>("pieces");
    QTest::addColumn<qsizetype>("kept");
    QTest::newRow("silent") << QList<QByteArray>{} << qsizetype{0};
    QTest::newRow("closed") << QList<QByteArray>{QByteArray()} << qsizetype{0};
    QTest::newRow("cut") << QList<QByteArray>{accepted().first(20), QByteArray()} << qsizetype{20};
    QTest::newRow("endless") << QList<QByteArray>{QByteArray(5000, 'x')} << qsizetype{1024};
}

void TestPptpProbe::reply()
{
    QFETCH(QList<QByteArray>, pieces);
    FakeSystem fake;
    QByteArray heard;
    fake.streamPeers.insert(kEndpoint, [&heard, pieces](const QByteArray &received) {
        heard = received;
        return pieces;
    });
    const Evidence evidence = ask(fake);
    const PptpExchange &exchange = evidence.pptp->constFirst();
    QCOMPARE(exchange.tcp, PortOutcome::Answered);
    QTEST(exchange.reply.size(), "kept");
    QCOMPARE(exchange.facts.has_value(), !exchange.reply.isEmpty());
    QVERIFY(!exchange.facts || !exchange.facts->pptp);
    QCOMPARE(heard, pptpStartRequest()); // nothing to stop
}

void TestPptpProbe::tcp_data()
{
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<PortOutcome>("outcome");
    QTest::newRow("silent") << FailureKind::Timeout << PortOutcome::Silent;
    QTest::newRow("refused") << FailureKind::Refused << PortOutcome::Refused;
    QTest::newRow("no route") << FailureKind::Unreachable << PortOutcome::Unreachable;
    QTest::newRow("no such family") << FailureKind::NotSupported << PortOutcome::Unreachable;
    QTest::newRow("blocked") << FailureKind::BlockedLocally << PortOutcome::BlockedLocally;
}

void TestPptpProbe::tcp()
{
    QFETCH(FailureKind, kind);
    FakeSystem fake;
    fake.connectFailures.insert(kEndpoint, {kind, 7, {}, {}});
    const Evidence evidence = ask(fake);
    QTEST(evidence.pptp->constFirst().tcp, "outcome");
    QCOMPARE(evidence.pptp->constFirst().osCode, 7);
    QVERIFY(!evidence.pptp->constFirst().facts);
    fake.connectFailures.insert(kEndpoint, {FailureKind::Internal, 24, {}, {}});
    const Evidence broken = ask(fake);
    QVERIFY(!broken.pptp);
    QCOMPARE(broken.failures.value(u"pptp"_s).kind, FailureKind::Internal);
}

void TestPptpProbe::stops()
{
    FakeSystem fake;
    fake.streamPeers.insert(kEndpoint,
                            [](const QByteArray & /*received*/) { return QList<QByteArray>{}; });
    std::stop_source source;
    source.request_stop();
    const Evidence evidence = ask(fake, 5000, source.get_token());
    QVERIFY(!evidence.pptp);
    QCOMPARE(evidence.failures.value(u"pptp"_s).kind, FailureKind::Cancelled);
}

QTEST_APPLESS_MAIN(TestPptpProbe)
#include "tst_pptp_probe.moc"
