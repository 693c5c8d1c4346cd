// SPDX-License-Identifier: Apache-2.0
// The name probe against a scripted resolver.
#include "checks/probes/name_probe.h"
#include "tests/support/fake_system.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace aovpn;
using aovpn::test::FakeSystem;
using enum LookupStatus;

namespace {

using Answer = Result<QList<QHostAddress>>;

Evidence connectionTo(const QString &server)
{
    Connection connection;
    connection.server = server;
    Evidence evidence;
    evidence.connections = QList<Connection>{connection};
    evidence.selected = 0;
    return evidence;
}

Wait forMilliseconds(int milliseconds, std::stop_token stop = {})
{
    return {std::move(stop),
            std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds)};
}

Answer failing(FailureKind kind)
{
    return Failure{kind, 0, {}, {}};
}

Answer found(const QStringList &addresses)
{
    QList<QHostAddress> list;
    for (const QString &address : addresses) {
        list.append(QHostAddress(address));
    }
    return list;
}

/// Answers both families only when both have been asked.
class PairedResolver : public FakeSystem
{
public:
    Answer lookup(const QString & /*name*/, QAbstractSocket::NetworkLayerProtocol /*family*/,
                  const Wait &wait) override
    {
        ++m_asked;
        while (m_asked < 2 && !wait.expired()) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        return m_asked < 2 ? failing(FailureKind::Timeout) : Answer(QList<QHostAddress>{});
    }

private:
    std::atomic<int> m_asked{0};
};

} // namespace

Q_DECLARE_METATYPE(Answer)

class TestNameProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plan_data();
    void plan();
    void outcomes_data();
    void outcomes();
    void nothingAsked_data();
    void nothingAsked();
    void hostsAndResolvers();
    void asksBothAtOnce();
    void stops();
};

void TestNameProbe::plan_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("id"); // null: nothing to ask
    QTest::newRow("a name") << u"vpn.example.test"_s << u"name vpn.example.test"_s;
    QTest::newRow("dot and friendly name")
        << u"vpn.example.test.;Office"_s << u"name vpn.example.test"_s;
    QTest::newRow("an address") << u"192.0.2.1"_s << u"name 192.0.2.1"_s;
    QTest::newRow("no server") << QString() << QString();
}

void TestNameProbe::plan()
{
    QFETCH(QString, server);
    QFETCH(QString, id);
    const auto tasks = kNameProbe.plan(connectionTo(server), {}, {});
    QCOMPARE(tasks.size(), id.isNull() ? 0 : 1);
    if (!tasks.isEmpty()) {
        QCOMPARE(tasks.constFirst().id, id);
        QCOMPARE(tasks.constFirst().limit, std::chrono::milliseconds(4000));
        QVERIFY(!tasks.constFirst().values.value("server"_L1).toString().endsWith(u'.'));
    }
    QVERIFY(kNameProbe.plan({}, {}, {}).isEmpty());
}

void TestNameProbe::outcomes_data()
{
    QTest::addColumn<Answer>("four");
    QTest::addColumn<Answer>("six");
    QTest::addColumn<LookupStatus>("status4");
    QTest::addColumn<LookupStatus>("status6");
    QTest::addColumn<QStringList>("addresses");
    const Answer none = QList<QHostAddress>{};
    const Answer missing = failing(FailureKind::NameNotFound);
    QTest::newRow("both families")
        << found({u"192.0.2.1"_s, u"192.0.2.2"_s, u"192.0.2.1"_s}) << found({u"2001:DB8::1"_s})
        << Found << Found << QStringList{u"192.0.2.1"_s, u"192.0.2.2"_s, u"2001:db8::1"_s};
    QTest::newRow("IPv4 alone") << found({u"192.0.2.1"_s}) << none << Found << NoData
                                << QStringList{u"192.0.2.1"_s};
    QTest::newRow("not found") << missing << missing << NotFound << NotFound << QStringList{};
    QTest::newRow("no data") << none << none << NoData << NoData << QStringList{};
    QTest::newRow("silent") << failing(FailureKind::Timeout) << failing(FailureKind::Timeout)
                            << Silent << Silent << QStringList{};
    QTest::newRow("failed, no route")
        << failing(FailureKind::Refused) << failing(FailureKind::Unreachable) << Failed << Failed
        << QStringList{};
    QTest::newRow("one could not be asked")
        << found({u"192.0.2.1"_s}) << failing(FailureKind::NotSupported) << Found << NotAsked
        << QStringList{u"192.0.2.1"_s};
}

void TestNameProbe::outcomes()
{
    QFETCH(Answer, four);
    QFETCH(Answer, six);
    FakeSystem fake;
    fake.names.insert(u"vpn.example.test 4"_s, four);
    fake.names.insert(u"vpn.example.test 6"_s, six);
    System system = fake.system();
    const auto task = kNameProbe.plan(connectionTo(u"vpn.example.test"_s), {}, {}).constFirst();
    const Evidence evidence = task.run(system, forMilliseconds(500));
    QVERIFY(evidence.failures.isEmpty());
    QVERIFY(evidence.name);
    QCOMPARE(evidence.name->name, u"vpn.example.test"_s);
    QTEST(evidence.name->status4, "status4");
    QTEST(evidence.name->status6, "status6");
    QTEST(evidence.name->addresses, "addresses");
}

void TestNameProbe::nothingAsked_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("address");
    QTest::addColumn<LookupStatus>("status4");
    QTest::addColumn<LookupStatus>("status6");
    QTest::newRow("IPv4") << u"192.0.2.1"_s << u"192.0.2.1"_s << Literal << NotAsked;
    QTest::newRow("IPv6") << u"[2001:DB8::1]"_s << u"2001:db8::1"_s << NotAsked << Literal;
}

void TestNameProbe::nothingAsked()
{
    QFETCH(QString, server);
    QFETCH(QString, address);
    FakeSystem fake; // unscripted: a question would fail
    System system = fake.system();
    const auto task = kNameProbe.plan(connectionTo(server), {}, {}).constFirst();
    const Evidence evidence = task.run(system, forMilliseconds(500));
    QVERIFY(evidence.name);
    QCOMPARE(evidence.name->addresses, QStringList{address});
    QTEST(evidence.name->status4, "status4");
    QTEST(evidence.name->status6, "status6");
}

void TestNameProbe::hostsAndResolvers()
{
    FakeSystem fake;
    fake.names.insert(u"vpn.example.test 4"_s, found({u"192.0.2.9"_s}));
    fake.names.insert(u"vpn.example.test 6"_s, failing(FailureKind::NameNotFound));
    fake.hosts = QByteArray("127.0.0.1 localhost\n192.0.2.9 old VPN.example.test # since 2019\n");
    System system = fake.system();
    const auto task = kNameProbe.plan(connectionTo(u"vpn.example.test"_s), {}, {}).constFirst();
    Evidence evidence = task.run(system, forMilliseconds(500));
    QCOMPARE(evidence.name->hostsEntries, (QList<HostsEntry>{{u"192.0.2.9"_s, 2}}));
    QCOMPARE(evidence.name->resolvers, QStringList{u"192.0.2.53"_s});

    fake.hosts = Failure{FailureKind::AccessDenied, 13, {}, {}};
    evidence = task.run(system, forMilliseconds(500));
    QVERIFY(evidence.name->hostsEntries.isEmpty());

    FakeSystem unscripted;
    System other = unscripted.system();
    evidence = task.run(other, forMilliseconds(500));
    QVERIFY(!evidence.name);
    QCOMPARE(evidence.failures.value(u"name"_s).kind, FailureKind::NotSupported);
}

void TestNameProbe::asksBothAtOnce()
{
    PairedResolver fake;
    System system = fake.system();
    const auto task = kNameProbe.plan(connectionTo(u"vpn.example.test"_s), {}, {}).constFirst();
    const Evidence evidence = task.run(system, forMilliseconds(2000));
    QCOMPARE(evidence.name->status4, NoData);
    QCOMPARE(evidence.name->status6, NoData);
}

void TestNameProbe::stops()
{
    FakeSystem fake;
    fake.names.insert(u"vpn.example.test 4"_s, failing(FailureKind::Cancelled));
    fake.names.insert(u"vpn.example.test 6"_s, found({}));
    System system = fake.system();
    std::stop_source source;
    source.request_stop();
    const auto task = kNameProbe.plan(connectionTo(u"vpn.example.test"_s), {}, {}).constFirst();
    const Evidence evidence = task.run(system, forMilliseconds(2000, source.get_token()));
    QVERIFY(!evidence.name);
    QCOMPARE(evidence.failures.value(u"name"_s).kind, FailureKind::Cancelled);
}

QTEST_APPLESS_MAIN(TestNameProbe)
#include "tst_name_probe.moc"
