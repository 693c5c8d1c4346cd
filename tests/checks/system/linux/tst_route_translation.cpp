// SPDX-License-Identifier: Apache-2.0
// rtnetlink octets recorded in a network namespace, cut off and bent.
#include "checks/system/linux/route_translation.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <linux/rtnetlink.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::linux_system;

namespace {

/// Octets of a dump in the namespace; the same files feed the fuzzer.
QByteArray recorded(const char *name)
{
    QFile file(QStringLiteral(AOVPN_SOURCE_DIR "/tests/fuzz/corpus/netlink/") +
               QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<KernelRoute> routesIn(const QByteArray &octets)
{
    QList<KernelRoute> routes;
    for (const NetlinkMessage &message : netlinkMessages(octets)) {
        if (const auto route = routeOf(message)) {
            routes.append(*route);
        }
    }
    return routes;
}

QList<RoutingRule> rulesIn(const QByteArray &octets)
{
    QList<RoutingRule> rules;
    for (const NetlinkMessage &message : netlinkMessages(octets)) {
        if (const auto rule = ruleOf(message)) {
            rules.append(*rule);
        }
    }
    return rules;
}

QMap<QString, NetworkInterface> interfacesIn(const QByteArray &octets)
{
    QMap<QString, NetworkInterface> interfaces;
    for (const NetlinkMessage &message : netlinkMessages(octets)) {
        if (const auto interface = interfaceOf(message)) {
            interfaces.insert(interface->name, *interface);
        }
    }
    return interfaces;
}

/// "prefix via gateway dev NAME metric N [unusable]"
QString line(const Route &route)
{
    static const auto interfaces = interfacesIn(recorded("links"));
    QString name = u"-"_s;
    for (const NetworkInterface &interface : interfaces) {
        name = interface.index == route.interfaceIndex ? interface.name : name;
    }
    return u"%1 via %2 dev %3 metric %4%5"_s.arg(
        route.prefix, route.gateway.isEmpty() ? u"-"_s : route.gateway, name,
        QString::number(route.metric), route.unusable ? u" unusable"_s : QString());
}

QStringList lines(const QList<Route> &routes)
{
    QStringList result;
    for (const Route &route : routes) {
        result.append(line(route));
    }
    return result;
}

KernelRoute inTable(std::uint32_t table, const char *prefix, int interface)
{
    const QString text = QString::fromLatin1(prefix);
    return {table, *IpPrefix::parse(text), {.prefix = text, .interfaceIndex = interface}};
}

QStringList prefixes(const QList<Route> &routes)
{
    QStringList result;
    for (const Route &route : routes) {
        result.append(u"%1 %2"_s.arg(route.prefix).arg(route.interfaceIndex));
    }
    return result;
}

} // namespace

class TestRouteTranslation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void interfaces();
    void addresses();
    void routes();
    void rules();
    void recordedTables();
    void answers();
    void flattens_data();
    void flattens();
    void cutOff_data();
    void cutOff();
    void hugeTable();
};

void TestRouteTranslation::interfaces()
{
    const auto found = interfacesIn(recorded("links"));
    QVERIFY(found.contains(u"lo"_s));
    const auto check = [&found](const char *name, InterfaceKind kind, bool up) {
        const auto interface = found.value(QLatin1String(name));
        return interface.kind == kind && interface.up == up && interface.index > 0;
    };
    QVERIFY(check("lo", InterfaceKind::Loopback, true));
    QVERIFY(check("rt-eth", InterfaceKind::Ethernet, true));
    QVERIFY(check("rt-tun", InterfaceKind::Tunnel, true));
    QVERIFY(check("rt-tap", InterfaceKind::Tunnel, false));
    QVERIFY(check("rt-br", InterfaceKind::Ethernet, false));
    QCOMPARE(found.value(u"rt-tun"_s).mtu, 1400);
}

void TestRouteTranslation::addresses()
{
    const auto interfaces = interfacesIn(recorded("links"));
    QStringList found;
    const QByteArray octets = recorded("addresses"); // the messages point into it
    for (const NetlinkMessage &message : netlinkMessages(octets)) {
        if (const auto address = addressOf(message)) {
            for (const NetworkInterface &interface : interfaces) {
                if (interface.index == address->first &&
                    !address->second.address.startsWith("fe80"_L1)) {
                    found.append(u"%1 %2/%3"_s.arg(interface.name, address->second.address)
                                     .arg(address->second.prefixLength));
                }
            }
        }
    }
    QCOMPARE(found,
             (QStringList{u"lo 127.0.0.1/8"_s, u"rt-eth 192.0.2.10/24"_s, u"rt-tun 10.9.0.5/32"_s,
                          u"lo ::1/128"_s, u"rt-eth 2001:db8:1::10/64"_s}));
}

void TestRouteTranslation::routes()
{
    QStringList main4;
    for (const KernelRoute &route : routesIn(recorded("routes4"))) {
        if (route.table == RT_TABLE_MAIN) {
            main4.append(line(route.route));
        }
    }
    main4.sort();
    QCOMPARE(main4, (QStringList{
                        u"0.0.0.0/0 via 192.0.2.1 dev rt-eth metric 100"_s,
                        u"10.0.0.0/8 via - dev rt-tun metric 5"_s,
                        u"10.9.0.1/32 via - dev rt-tun metric 0"_s,
                        u"192.0.2.0/24 via - dev rt-eth metric 0"_s,
                        u"198.18.0.0/15 via fe80::9 dev rt-eth metric 0"_s,
                        u"198.51.100.0/24 via 192.0.2.2 dev rt-eth metric 0"_s,
                        u"203.0.113.0/25 via - dev - metric 0 unusable"_s,
                        u"203.0.113.128/25 via - dev - metric 0 unusable"_s,
                    }));
    const QStringList six = lines(flatten(routesIn(recorded("routes6")), {}));
    QVERIFY(six.contains(u"::/0 via fe80::1 dev rt-eth metric 1024"_s));
    QVERIFY(six.contains(u"2001:db8:1::/64 via - dev rt-eth metric 256"_s));
    QVERIFY(six.contains(u"2001:db8:2::/48 via - dev rt-tun metric 7"_s));
    QVERIFY(six.contains(u"2001:db8:3::/48 via - dev lo metric 1024 unusable"_s));
    QVERIFY(six.filter(u"ff00"_s).isEmpty());
    QVERIFY(six.filter(u"2001:db8:1::10/128"_s).isEmpty());
}

void TestRouteTranslation::rules()
{
    QStringList found;
    for (const RoutingRule &rule : rulesIn(recorded("rules4")) + rulesIn(recorded("rules6"))) {
        found.append(u"%1 %2 %3 %4"_s.arg(rule.family == IpFamily::V4 ? 4 : 6)
                         .arg(rule.priority)
                         .arg(rule.table)
                         .arg(rule.suppressedLength));
    }
    // Not there: the local table, the rule for marked traffic, by source, by interface.
    QCOMPARE(found, (QStringList{u"4 220 220 0"_s, u"4 221 221 -1"_s, u"4 32766 254 -1"_s,
                                 u"4 32767 253 -1"_s, u"6 32766 254 -1"_s}));
}

void TestRouteTranslation::recordedTables()
{
    const QStringList found =
        lines(flatten(routesIn(recorded("routes4")), rulesIn(recorded("rules4"))));
    // Table 220 has only a default route, which its rule passes over; table 221 comes before main.
    QCOMPARE(found.first(), u"10.1.0.0/16 via 192.0.2.3 dev rt-eth metric 0"_s);
    QVERIFY(found.contains(u"0.0.0.0/0 via 192.0.2.1 dev rt-eth metric 100"_s));
    QCOMPARE(found.size(), 9);
}

void TestRouteTranslation::answers()
{
    const QByteArray answer4 = recorded("answer4");
    const QByteArray answer6 = recorded("answer6");
    const auto four = netlinkMessages(answer4);
    QCOMPARE(four.size(), 1);
    const auto route = systemRouteOf(four.first(), u"8.8.8.8"_s);
    QVERIFY(route);
    QCOMPARE(route->target, u"8.8.8.8"_s);
    QCOMPARE(route->gateway, u"192.0.2.1"_s);
    QCOMPARE(route->source, u"192.0.2.10"_s);
    QCOMPARE(route->interfaceIndex, interfacesIn(recorded("links")).value(u"rt-eth"_s).index);

    const auto six = netlinkMessages(answer6);
    QCOMPARE(six.size(), 1);
    const auto route6 = systemRouteOf(six.first(), u"2001:db8:2::7"_s);
    QVERIFY(route6);
    QCOMPARE(route6->interfaceIndex, interfacesIn(recorded("links")).value(u"rt-tun"_s).index);

    rtmsg header{};
    header.rtm_family = AF_INET;
    header.rtm_type = RTN_UNREACHABLE;
    const NetlinkMessage unreachable{
        RTM_NEWROUTE, 0,
        QByteArrayView(reinterpret_cast<const char *>(&header), qsizetype{sizeof(header)})};
    QCOMPARE(systemRouteOf(unreachable, u"203.0.113.1"_s)->interfaceIndex, 0);
    QVERIFY(!systemRouteOf({RTM_NEWLINK, 0, unreachable.payload}, {}));
}

void TestRouteTranslation::flattens_data()
{
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QList<KernelRoute>>("routes");
    QTest::addColumn<QList<RoutingRule>>("rules");
    const IpFamily v4 = IpFamily::V4;
    const QList<RoutingRule> usual{{v4, 32766, 254}, {v4, 32767, 253}};
    const QList<KernelRoute> main{inTable(254, "0.0.0.0/0", 2), inTable(254, "192.0.2.0/24", 2)};
    QTest::newRow("the main table")
        << QStringList{u"0.0.0.0/0 2"_s, u"192.0.2.0/24 2"_s} << main << usual;
    QTest::newRow("no rules known: main and default")
        << QStringList{u"192.0.2.0/24 2"_s, u"198.18.0.0/15 3"_s}
        << QList{main.last(), inTable(253, "198.18.0.0/15", 3), inTable(77, "10.0.0.0/8", 4)}
        << QList<RoutingRule>{};
    QTest::newRow("the default table is asked after the default route of main")
        << QStringList{u"0.0.0.0/0 2"_s, u"192.0.2.0/24 2"_s}
        << main + QList{inTable(253, "10.0.0.0/8", 3)} << usual;
    QTest::newRow("a table that nothing asks")
        << QStringList{u"0.0.0.0/0 2"_s, u"192.0.2.0/24 2"_s}
        << main + QList{inTable(77, "10.0.0.0/8", 3)} << usual;
    // wg-quick: main without its default route, then the tunnel's table, then main.
    const QList<RoutingRule> wireguard{{v4, 32764, 254, 0}, {v4, 32765, 51820}, {v4, 32766, 254}};
    QTest::newRow("the local network stays, the default route goes into the tunnel")
        << QStringList{u"192.0.2.0/24 2"_s, u"0.0.0.0/0 7"_s}
        << main + QList{inTable(51820, "0.0.0.0/0", 7)} << wireguard;
    QTest::newRow("rules in any order")
        << QStringList{u"192.0.2.0/24 2"_s, u"0.0.0.0/0 7"_s}
        << main + QList{inTable(51820, "0.0.0.0/0", 7)}
        << QList<RoutingRule>{wireguard.at(2), wireguard.at(1), wireguard.at(0)};
    QTest::newRow("an earlier table covers a narrower route of main")
        << QStringList{u"192.0.0.0/16 7"_s, u"0.0.0.0/0 2"_s}
        << main + QList{inTable(220, "192.0.0.0/16", 7)}
        << QList<RoutingRule>{{v4, 220, 220}} + usual;
}

void TestRouteTranslation::flattens()
{
    QFETCH(QStringList, expected);
    QFETCH(QList<KernelRoute>, routes);
    QFETCH(QList<RoutingRule>, rules);
    QCOMPARE(prefixes(flatten(routes, rules)), expected);
}

void TestRouteTranslation::cutOff_data()
{
    QTest::addColumn<QByteArray>("octets");
    for (const char *name : {"links", "addresses", "routes4", "routes6", "rules4", "answer4"}) {
        QTest::newRow(name) << recorded(name);
    }
}

void TestRouteTranslation::cutOff()
{
    QFETCH(QByteArray, octets);
    QVERIFY(octets.size() > 16);
    const qsizetype messages = netlinkMessages(octets).size();
    for (qsizetype length = 0; length < octets.size(); ++length) {
        // A copy of exactly this length, so that a sanitizer sees any read past the end.
        const QByteArray cut(octets.constData(), length);
        const auto found = netlinkMessages(cut);
        QVERIFY(found.size() <= messages);
        for (const NetlinkMessage &message : found) {
            (void)interfaceOf(message);
            (void)addressOf(message);
            (void)routeOf(message);
            (void)ruleOf(message);
            (void)netlinkAttributes(message.payload);
        }
    }
    QByteArray zeroLength = octets;
    zeroLength.replace(0, 4, QByteArray(4, '\0'));
    QVERIFY(netlinkMessages(zeroLength).isEmpty());
    zeroLength.replace(0, 4, QByteArray(4, '\xFF'));
    QVERIFY(netlinkMessages(zeroLength).isEmpty());
}

void TestRouteTranslation::hugeTable()
{
    constexpr int kRoutes = 100'000;
    const QByteArray one = recorded("routes4");
    const qsizetype count = routesIn(one).size();
    QElapsedTimer timer;
    timer.start();
    const QByteArray many = one.repeated(kRoutes / count + 1);
    const auto routes = routesIn(many);
    QVERIFY(routes.size() >= kRoutes);
    const auto flat = flatten(routes, rulesIn(recorded("rules4")));
    QVERIFY(flat.size() > kRoutes / 2);
    QVERIFY2(timer.elapsed() < 60'000, "translation is linear");
}

QTEST_APPLESS_MAIN(TestRouteTranslation)
#include "tst_route_translation.moc"
