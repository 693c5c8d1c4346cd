// SPDX-License-Identifier: Apache-2.0
// The real kernel: the table of this machine, and one with a tunnel in a network namespace.
#include "checks/model/where_to.h"
#include "checks/system/linux/route_table.h"

#include <QProcess>
#include <QTest>

#include <fcntl.h>
#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

constexpr char kNamespace[] = "rt-aovpn-test";

bool ip(const QString &arguments)
{
    QProcess process;
    process.start(u"ip"_s, arguments.split(u' '));
    return process.waitForFinished(10'000) && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

/// This thread's network namespace is another one as long as the object lives.
class InNamespace
{
public:
    InNamespace()
        : m_back(::open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC)),
          m_there(
              ::open((QByteArray("/run/netns/") + kNamespace).constData(), O_RDONLY | O_CLOEXEC))
    {
        m_entered = m_back >= 0 && m_there >= 0 && ::setns(m_there, CLONE_NEWNET) == 0;
    }
    ~InNamespace()
    {
        if (m_entered && ::setns(m_back, CLONE_NEWNET) != 0) {
            qFatal("cannot go back to the first network namespace");
        }
        ::close(m_back);
        ::close(m_there);
    }
    InNamespace(const InNamespace &) = delete;
    InNamespace &operator=(const InNamespace &) = delete;
    bool entered() const { return m_entered; }

private:
    int m_back = -1;
    int m_there = -1;
    bool m_entered = false;
};

QList<QHostAddress> addresses(const QStringList &texts)
{
    QList<QHostAddress> result;
    for (const QString &text : texts) {
        result.append(QHostAddress(text));
    }
    return result;
}

} // namespace

class TestRouteTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thisMachine();
    void tunnelInNamespace_data();
    void tunnelInNamespace();
    void cleanup() { (void)ip(u"netns del %1"_s.arg(QLatin1String(kNamespace))); }
};

void TestRouteTable::thisMachine()
{
    linux_system::LinuxRouteTable table;
    const auto evidence = table.read(addresses({u"127.0.0.1"_s, u"8.8.8.8"_s, u"::1"_s}));
    QVERIFY2(evidence, qPrintable(evidence ? QString() : evidence.error().message()));
    const auto loopback =
        std::find_if(evidence->interfaces.cbegin(), evidence->interfaces.cend(),
                     [](const NetworkInterface &interface) { return interface.name == "lo"_L1; });
    QVERIFY(loopback != evidence->interfaces.cend());
    QCOMPARE(loopback->kind, InterfaceKind::Loopback);
    QVERIFY(loopback->addresses.contains(InterfaceAddress{u"127.0.0.1"_s, 8}));
    QVERIFY(!evidence->systemRoutes.isEmpty());
    QCOMPARE(evidence->systemRoutes.first().target, u"127.0.0.1"_s);
    QCOMPARE(evidence->systemRoutes.first().interfaceIndex, loopback->index);
    for (const Route &route : evidence->routes) {
        QVERIFY2(IpPrefix::parse(route.prefix), qPrintable(route.prefix));
    }
    // Our choice and the kernel's are the same.
    RoutingEvidence own = *evidence;
    own.systemRoutes.clear();
    const IpAddress target = *IpAddress::parse(u"8.8.8.8"_s);
    const WhereTo asked = wayNow(*evidence, RouteIndex(*evidence), target);
    const WhereTo chosen = wayNow(own, RouteIndex(own), target);
    QCOMPARE(chosen.via, asked.via);
    QCOMPARE(chosen.interface, asked.interface);
}

void TestRouteTable::tunnelInNamespace_data()
{
    QTest::addColumn<QStringList>("routes");
    QTest::addColumn<Via>("internet");
    QTest::addColumn<Via>("corporate");
    QTest::newRow("split") << QStringList{u"route add default via 192.0.2.1 dev rt-eth"_s,
                                          u"route add 10.0.0.0/8 dev rt-tun"_s}
                           << Via::Local << Via::Tunnel;
    QTest::newRow("force")
        << QStringList{u"route add default via 192.0.2.1 dev rt-eth metric 100"_s,
                       u"route add default dev rt-tun metric 5"_s}
        << Via::Tunnel << Via::Tunnel;
    QTest::newRow("force by halves")
        << QStringList{u"route add default via 192.0.2.1 dev rt-eth"_s,
                       u"route add 0.0.0.0/1 dev rt-tun"_s, u"route add 128.0.0.0/1 dev rt-tun"_s}
        << Via::Tunnel << Via::Tunnel;
    QTest::newRow("force by a table of its own")
        << QStringList{u"route add default via 192.0.2.1 dev rt-eth"_s,
                       u"route add default dev rt-tun table 220"_s,
                       u"rule add priority 220 table 220"_s}
        << Via::Tunnel << Via::Tunnel;
    QTest::newRow("no default route")
        << QStringList{u"route add unreachable 10.0.0.0/8"_s} << Via::Nowhere << Via::Nowhere;
    QTest::newRow("a blackhole") << QStringList{u"route add default via 192.0.2.1 dev rt-eth"_s,
                                                u"route add blackhole 10.0.0.0/8"_s}
                                 << Via::Local << Via::Nowhere;
}

void TestRouteTable::tunnelInNamespace()
{
    QFETCH(QStringList, routes);
    QFETCH(Via, internet);
    QFETCH(Via, corporate);
    const QString name = QLatin1String(kNamespace);
    if (geteuid() != 0 || !ip(u"netns add "_s + name)) {
        QSKIP("needs root and network namespaces");
    }
    const QString inside = u"-n %1 "_s.arg(name);
    if (!ip(inside + u"tuntap add dev rt-tun mode tun"_s)) {
        QSKIP("needs /dev/net/tun");
    }
    QStringList setup{u"link set lo up"_s,
                      u"link add rt-eth type veth peer name rt-peer"_s,
                      u"link set rt-peer up"_s,
                      u"link set rt-eth up"_s,
                      u"addr add 192.0.2.10/24 dev rt-eth"_s,
                      u"addr add 10.9.0.5/32 dev rt-tun"_s,
                      u"link set rt-tun up"_s};
    setup.append(routes);
    for (const QString &step : std::as_const(setup)) {
        QVERIFY2(ip(inside + step), qPrintable(step));
    }

    linux_system::LinuxRouteTable table;
    Result<RoutingEvidence> evidence = Failure{};
    {
        const InNamespace here;
        QVERIFY(here.entered());
        evidence = table.read(addresses({u"8.8.8.8"_s, u"10.1.2.3"_s, u"2001:db8::1"_s}));
    }
    QVERIFY2(evidence, qPrintable(evidence ? QString() : evidence.error().message()));
    QCOMPARE(std::count_if(evidence->interfaces.cbegin(), evidence->interfaces.cend(),
                           isConnectedTunnel),
             1);
    QCOMPARE(evidence->systemRoutes.size(), 3);
    QCOMPARE(evidence->systemRoutes.last().interfaceIndex, 0);

    // The kernel's answer, and the same from the table alone.
    RoutingEvidence tableOnly = *evidence;
    tableOnly.systemRoutes.clear();
    for (const RoutingEvidence &view : {*evidence, tableOnly}) {
        const RouteIndex index(view);
        QCOMPARE(wayNow(view, index, *IpAddress::parse(u"8.8.8.8"_s)).via, internet);
        QCOMPARE(wayNow(view, index, *IpAddress::parse(u"10.1.2.3"_s)).via, corporate);
    }
}

QTEST_GUILESS_MAIN(TestRouteTable)
#include "tst_route_table.moc"
