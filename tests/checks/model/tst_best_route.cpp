// SPDX-License-Identifier: Apache-2.0
// The route that a system chooses: longest prefix, lowest metric, interfaces that are down, ties.
#include "checks/model/best_route.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

constexpr int kEth = 2;
constexpr int kTun = 7;
constexpr int kDown = 9;

RoutingEvidence laptop(const QList<Route> &routes)
{
    RoutingEvidence evidence;
    evidence.interfaces = {
        {.index = 1, .name = u"lo"_s, .kind = InterfaceKind::Loopback, .up = true},
        {.index = kEth,
         .name = u"eth0"_s,
         .kind = InterfaceKind::Ethernet,
         .up = true,
         .metric = 25},
        {.index = kTun, .name = u"corp"_s, .kind = InterfaceKind::Tunnel, .up = true, .metric = 3},
        {.index = kDown, .name = u"eth1"_s, .kind = InterfaceKind::Ethernet, .up = false},
    };
    evidence.routes = routes;
    return evidence;
}

Route via(const char *prefix, int interface, qint64 metric = 0, bool unusable = false)
{
    return {.prefix = QString::fromLatin1(prefix),
            .interfaceIndex = interface,
            .metric = metric,
            .unusable = unusable};
}

} // namespace

class TestBestRoute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chooses_data();
    void chooses();
    void defaultRoute();
    void waysOfPrefix_data();
    void waysOfPrefix();
    void hundredThousandRoutes();
};

void TestBestRoute::chooses_data()
{
    QTest::addColumn<QList<Route>>("routes");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("prefix"); // of the choice; empty: none
    QTest::addColumn<int>("interface");
    QTest::addColumn<bool>("unusable");
    const auto row = [](const char *tag, const QList<Route> &routes, const char *target,
                        const char *prefix, int interface, bool unusable = false) {
        QTest::newRow(tag) << routes << QString::fromLatin1(target) << QString::fromLatin1(prefix)
                           << interface << unusable;
    };
    row("no routes at all", {}, "8.8.8.8", "", 0);
    row("no route of this family", {via("0.0.0.0/0", kEth)}, "2001:db8::1", "", 0);
    row("the default route", {via("0.0.0.0/0", kEth)}, "8.8.8.8", "0.0.0.0/0", kEth);
    row("longest prefix before metric", {via("0.0.0.0/0", kEth, 0), via("10.0.0.0/8", kTun, 9999)},
        "10.1.2.3", "10.0.0.0/8", kTun);
    row("just outside the longer prefix", {via("0.0.0.0/0", kEth), via("10.0.0.0/8", kTun)},
        "11.0.0.0", "0.0.0.0/0", kEth);
    row("last address of the longer prefix", {via("0.0.0.0/0", kEth), via("10.0.0.0/8", kTun)},
        "10.255.255.255", "10.0.0.0/8", kTun);
    row("halves outrank the default route whatever its metric",
        {via("0.0.0.0/0", kEth, -20), via("0.0.0.0/1", kTun, 500), via("128.0.0.0/1", kTun, 500)},
        "8.8.8.8", "0.0.0.0/1", kTun);
    row("the other half",
        {via("0.0.0.0/0", kEth), via("0.0.0.0/1", kTun), via("128.0.0.0/1", kTun)}, "203.0.113.1",
        "128.0.0.0/1", kTun);
    row("interface metric counts", {via("0.0.0.0/0", kEth, 0), via("0.0.0.0/0", kTun, 10)},
        "8.8.8.8", "0.0.0.0/0", kTun);
    row("route metric outweighs the interface's",
        {via("0.0.0.0/0", kEth, 0), via("0.0.0.0/0", kTun, 23)}, "8.8.8.8", "0.0.0.0/0", kEth);
    row("same effective metric: lowest interface index",
        {via("0.0.0.0/0", kTun, 22), via("0.0.0.0/0", kEth, 0)}, "8.8.8.8", "0.0.0.0/0", kEth);
    row("an interface that is down is passed over",
        {via("10.0.0.0/8", kDown), via("0.0.0.0/0", kEth)}, "10.1.2.3", "0.0.0.0/0", kEth);
    row("only an interface that is down", {via("0.0.0.0/0", kDown)}, "8.8.8.8", "", 0);
    row("an unlisted interface counts as up", {via("0.0.0.0/0", 42)}, "8.8.8.8", "0.0.0.0/0", 42);
    row("an unreachable route is an answer",
        {via("0.0.0.0/0", kEth), via("10.0.0.0/8", 0, 0, true)}, "10.1.2.3", "10.0.0.0/8", 0, true);
    row("a usable route of lower metric beats an unreachable one",
        {via("0.0.0.0/0", 1, 4294967295, true), via("0.0.0.0/0", kEth, 100)}, "8.8.8.8",
        "0.0.0.0/0", kEth);
    row("IPv6", {via("::/0", kEth, 1024), via("2001:db8::/32", kTun, 1024)}, "2001:db8::1",
        "2001:db8::/32", kTun);
    row("IPv6 default", {via("::/0", kEth, 1024), via("2001:db8::/32", kTun, 1024)}, "2001:db9::1",
        "::/0", kEth);
    row("a prefix with host bits", {via("10.1.2.3/8", kTun)}, "10.200.0.1", "10.0.0.0/8", kTun);
    row("unreadable prefixes are left out",
        {via("ten/8", kTun), via("10.0.0.0/33", kTun), via("", kTun), via("0.0.0.0/0", kEth)},
        "10.1.2.3", "0.0.0.0/0", kEth);
}

void TestBestRoute::chooses()
{
    QFETCH(QList<Route>, routes);
    QFETCH(QString, target);
    QFETCH(QString, prefix);
    QFETCH(int, interface);
    QFETCH(bool, unusable);
    const RouteIndex index(laptop(routes));
    const auto best = index.best(*IpAddress::parse(target));
    QCOMPARE(best ? best->prefix.toString() : QString(), prefix);
    if (best) {
        QCOMPARE(best->route->interfaceIndex, interface);
        QCOMPARE(best->route->unusable, unusable);
    }
}

void TestBestRoute::defaultRoute()
{
    const RouteIndex index(laptop({via("0.0.0.0/0", kEth), via("0.0.0.0/0", kTun),
                                   via("0.0.0.0/1", kEth), via("::/0", kDown)}));
    const auto best = index.bestDefault(IpFamily::V4);
    QVERIFY(best);
    QVERIFY(best->tunnel());
    QCOMPARE(best->interfaceName(), u"corp"_s);
    QVERIFY(!index.bestDefault(IpFamily::V6));
}

void TestBestRoute::waysOfPrefix_data()
{
    QTest::addColumn<QList<Route>>("routes");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QStringList>("ways"); // "part interface", in order of address
    const auto row = [](const char *tag, const QList<Route> &routes, const char *prefix,
                        const QStringList &ways) {
        QTest::newRow(tag) << routes << QString::fromLatin1(prefix) << ways;
    };
    row("no route", {}, "10.0.0.0/8", {u"10.0.0.0/8 none"_s});
    row("one route around it", {via("0.0.0.0/0", kEth)}, "10.0.0.0/8", {u"10.0.0.0/8 2"_s});
    row("the same prefix", {via("0.0.0.0/0", kEth), via("10.0.0.0/8", kTun)}, "10.0.0.0/8",
        {u"10.0.0.0/8 7"_s});
    row("both halves, nothing of the default route left",
        {via("0.0.0.0/0", kEth), via("10.0.0.0/9", kTun), via("10.128.0.0/9", kTun)}, "10.0.0.0/8",
        {u"10.0.0.0/9 7"_s, u"10.128.0.0/9 7"_s});
    row("one half", {via("0.0.0.0/0", kEth), via("10.0.0.0/9", kTun)}, "10.0.0.0/8",
        {u"10.0.0.0/9 7"_s, u"10.128.0.0/9 2"_s});
    row("a hole in the middle", {via("10.0.0.0/8", kTun), via("10.1.0.0/16", kEth)}, "10.0.0.0/8",
        {u"10.0.0.0/16 7"_s, u"10.1.0.0/16 2"_s});
    row("a hole at the end", {via("10.0.0.0/8", kTun), via("10.255.255.0/24", kEth)}, "10.0.0.0/8",
        {u"10.0.0.0/9 7"_s, u"10.255.255.0/24 2"_s});
    row("nested three deep",
        {via("10.0.0.0/8", kTun), via("10.1.0.0/16", kEth), via("10.1.1.0/24", 42)}, "10.0.0.0/8",
        {u"10.0.0.0/16 7"_s, u"10.1.0.0/24 2"_s, u"10.1.1.0/24 42"_s});
    row("everything", {via("0.0.0.0/1", kTun), via("128.0.0.0/1", kTun)}, "0.0.0.0/0",
        {u"0.0.0.0/1 7"_s, u"128.0.0.0/1 7"_s});
    row("up to the last address", {via("255.255.255.255/32", kEth)}, "255.255.255.254/31",
        {u"255.255.255.254/32 none"_s, u"255.255.255.255/32 2"_s});
    row("a worse route of the same inner prefix",
        {via("10.1.0.0/16", kEth, 500), via("10.1.0.0/16", kTun, 1), via("10.0.0.0/8", kTun)},
        "10.0.0.0/8", {u"10.0.0.0/16 7"_s, u"10.1.0.0/16 7"_s});
    row("IPv6", {via("::/0", kEth), via("2001:db8:1::/48", kTun)}, "2001:db8::/32",
        {u"2001:db8::/48 2"_s, u"2001:db8:1::/48 7"_s});
    row("IPv6, all of it", {via("::/1", kTun), via("8000::/1", kEth)}, "::/0",
        {u"::/1 7"_s, u"8000::/1 2"_s});
    row("the other family is another matter", {via("::/0", kTun)}, "10.0.0.0/8",
        {u"10.0.0.0/8 none"_s});
}

void TestBestRoute::waysOfPrefix()
{
    QFETCH(QList<Route>, routes);
    QFETCH(QString, prefix);
    QFETCH(QStringList, ways);
    const RouteIndex index(laptop(routes));
    QStringList found;
    for (const PrefixWay &way : index.ways(*IpPrefix::parse(prefix))) {
        found.append(way.part.toString() + u' ' +
                     (way.choice ? QString::number(way.choice->route->interfaceIndex) : u"none"_s));
    }
    QCOMPARE(found, ways);
}

void TestBestRoute::hundredThousandRoutes()
{
    constexpr int kRoutes = 100'000;
    QList<Route> routes;
    routes.reserve(kRoutes + 1);
    routes.append(via("0.0.0.0/0", kEth));
    for (int i = 0; i < kRoutes; ++i) {
        routes.append(
            {.prefix = u"%1.%2.%3.0/24"_s.arg(10 + i / 65536).arg(i / 256 % 256).arg(i % 256),
             .interfaceIndex = i % 2 == 0 ? kTun : kEth});
    }
    QElapsedTimer timer;
    timer.start();
    const RouteIndex index(laptop(routes));
    for (int i = 0; i < 20; ++i) {
        const auto best = index.best(*IpAddress::parse(u"10.%1.7.1"_s.arg(i)));
        QVERIFY(best);
        QCOMPARE(best->prefix.length(), 24);
    }
    QCOMPARE(index.ways(*IpPrefix::parse(u"10.0.0.0/8"_s)).size(), 65536);
    QVERIFY2(timer.elapsed() < 60'000, "reading and asking are linear");
}

QTEST_APPLESS_MAIN(TestBestRoute)
#include "tst_best_route.moc"
