// SPDX-License-Identifier: Apache-2.0
// Where traffic goes now, and where it would go if a profile connected.
#include "checks/model/where_to.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

/// At home: 192.168.1.0/24 on Wi-Fi, default route to the router, no tunnel.
RoutingEvidence atHome()
{
    RoutingEvidence evidence;
    evidence.interfaces = {
        {.index = 1, .name = u"lo"_s, .kind = InterfaceKind::Loopback, .up = true},
        {.index = 4,
         .name = u"wlan0"_s,
         .kind = InterfaceKind::Wireless,
         .up = true,
         .addresses = {{u"192.168.1.20"_s, 24}}},
    };
    evidence.routes = {
        {.prefix = u"0.0.0.0/0"_s, .gateway = u"192.168.1.1"_s, .interfaceIndex = 4},
        {.prefix = u"192.168.1.0/24"_s, .interfaceIndex = 4},
        {.prefix = u"::/0"_s, .gateway = u"fe80::1"_s, .interfaceIndex = 4, .metric = 1024},
    };
    return evidence;
}

/// The same with a tunnel "Contoso" that takes 10.0.0.0/8.
RoutingEvidence connectedSplit()
{
    RoutingEvidence evidence = atHome();
    evidence.interfaces.append({.index = 9,
                                .name = u"Contoso"_s,
                                .kind = InterfaceKind::Tunnel,
                                .up = true,
                                .addresses = {{u"10.9.0.5"_s, 32}}});
    evidence.routes.append({.prefix = u"10.0.0.0/8"_s, .interfaceIndex = 9});
    return evidence;
}

Connection profile(std::optional<RoutingMode> routing, const QList<ProfileRoute> &routes = {})
{
    Connection connection;
    connection.name = u"Contoso"_s;
    connection.routing = routing;
    connection.routing6 = routing;
    connection.routes = routes;
    return connection;
}

SitePolicy asking(const QStringList &targets, const QStringList &prefixes = {})
{
    SitePolicy policy;
    policy.routing.targets = targets;
    policy.routing.corporatePrefixes = prefixes;
    return policy;
}

/// "target[ part] via interface gateway prefix" per line, "-" for an empty word.
QStringList lines(const QList<WhereTo> &ways)
{
    QStringList result;
    for (const WhereTo &way : ways) {
        const auto word = [](const QString &text) { return text.isEmpty() ? u"-"_s : text; };
        result.append((way.part.isEmpty() ? way.target : way.target + u'/' + way.part) + u' ' +
                      enumName(way.via) + u' ' + word(way.interface) + u' ' + word(way.gateway) +
                      u' ' + word(way.prefix));
    }
    return result;
}

} // namespace

class TestWhereTo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void targets_data();
    void targets();
    void plan_data();
    void plan();
    void now();
    void systemAnswerCounts();
    void whenConnected_data();
    void whenConnected();
    void tunnelIsConnected_data();
    void tunnelIsConnected();
};

void TestWhereTo::targets_data()
{
    QTest::addColumn<QString>("address"); // empty: none
    QTest::addColumn<int>("port");
    QTest::newRow("10.1.2.3") << u"10.1.2.3"_s << 0;
    QTest::newRow("10.1.2.3:443") << u"10.1.2.3"_s << 443;
    QTest::newRow(" 10.1.2.3:65535 ") << u"10.1.2.3"_s << 65535;
    QTest::newRow("10.1.2.3:65536") << QString() << 0;
    QTest::newRow("10.1.2.3:0") << QString() << 0;
    QTest::newRow("10.1.2.3:") << QString() << 0;
    QTest::newRow("10.1.2.3:http") << QString() << 0;
    QTest::newRow("2001:db8::1") << u"2001:db8::1"_s << 0;
    QTest::newRow("[2001:db8::1]:443") << u"2001:db8::1"_s << 443;
    QTest::newRow("[2001:db8::1]") << u"2001:db8::1"_s << 0;
    QTest::newRow("files.example.test:445") << QString() << 0;
    QTest::newRow(":443") << QString() << 0;
    QTest::newRow("") << QString() << 0;
}

void TestWhereTo::targets()
{
    QFETCH(QString, address);
    QFETCH(int, port);
    const RoutingTarget target = parseRoutingTarget(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(target.address ? target.address->toString() : QString(), address);
    QCOMPARE(int{target.port}, port);
}

void TestWhereTo::plan_data()
{
    QTest::addColumn<Connection>("connection");
    QTest::addColumn<QStringList>("into");
    QTest::addColumn<QStringList>("around");
    QTest::addColumn<QList<bool>>("flags"); // classBased, incomplete, incomplete6
    const QList<ProfileRoute> corporate{{.prefix = u"10.0.0.0/8"_s}};
    QTest::newRow("force") << profile(RoutingMode::Force) << QStringList{u"0.0.0.0/0"_s, u"::/0"_s}
                           << QStringList{} << QList<bool>{false, false, false};
    Connection only4 = profile(RoutingMode::Force);
    only4.routing6 = RoutingMode::Split;
    QTest::newRow("force for IPv4 only") << only4 << QStringList{u"0.0.0.0/0"_s} << QStringList{}
                                         << QList<bool>{false, false, false};
    only4.routing6.reset();
    QTest::newRow("force, IPv6 not stated")
        << only4 << QStringList{u"0.0.0.0/0"_s} << QStringList{} << QList<bool>{false, false, true};
    QTest::newRow("force with an exclusion")
        << profile(RoutingMode::Force, {{.prefix = u"198.51.100.0/24"_s, .exclusion = true}})
        << QStringList{u"0.0.0.0/0"_s, u"::/0"_s} << QStringList{u"198.51.100.0/24"_s}
        << QList<bool>{false, false, false};
    QTest::newRow("split with routes")
        << profile(RoutingMode::Split, corporate) << QStringList{u"10.0.0.0/8"_s} << QStringList{}
        << QList<bool>{false, false, false};
    QTest::newRow("split without routes: class-based")
        << profile(RoutingMode::Split) << QStringList{} << QStringList{}
        << QList<bool>{true, false, false};
    Connection off = profile(RoutingMode::Split);
    off.disableClassBasedDefaultRoute = true;
    QTest::newRow("split, class-based switched off")
        << off << QStringList{} << QStringList{} << QList<bool>{false, false, false};
    off.trafficSelectorsAsRoutes = true;
    QTest::newRow("split, routes from the server")
        << off << QStringList{} << QStringList{} << QList<bool>{false, true, true};
    QTest::newRow("nothing stated")
        << profile(std::nullopt, corporate) << QStringList{u"10.0.0.0/8"_s} << QStringList{}
        << QList<bool>{false, true, true};
}

void TestWhereTo::plan()
{
    QFETCH(Connection, connection);
    QFETCH(QStringList, into);
    QFETCH(QStringList, around);
    QFETCH(QList<bool>, flags);
    const PlannedRoutes planned = plannedRoutes(connection);
    const auto prefixes = [](const QList<ProfileRoute> &routes) {
        QStringList result;
        for (const ProfileRoute &route : routes) {
            result.append(route.prefix);
        }
        return result;
    };
    QCOMPARE(prefixes(planned.intoTunnel), into);
    QCOMPARE(prefixes(planned.aroundTunnel), around);
    QCOMPARE((QList<bool>{planned.classBased, planned.incomplete, planned.incomplete6}), flags);
}

void TestWhereTo::now()
{
    const SitePolicy policy = asking({u"10.1.2.3:443"_s, u"files.example.test:445"_s},
                                     {u"10.0.0.0/8"_s, u"8.0.0.0/6"_s, u"nonsense"_s});
    QCOMPARE(lines(whereNow(connectedSplit(), policy)),
             (QStringList{
                 u"8.8.8.8 local wlan0 192.168.1.1 0.0.0.0/0"_s,
                 u"2001:4860:4860::8888 local wlan0 fe80::1 ::/0"_s,
                 u"10.1.2.3:443 tunnel Contoso - 10.0.0.0/8"_s,
                 u"files.example.test:445 unknown - - -"_s,
                 u"10.0.0.0/8 tunnel Contoso - 10.0.0.0/8"_s,
                 u"8.0.0.0/6/8.0.0.0/7 local wlan0 192.168.1.1 0.0.0.0/0"_s,
                 u"8.0.0.0/6/10.0.0.0/8 tunnel Contoso - 10.0.0.0/8"_s,
                 u"nonsense unknown - - -"_s,
             }));
    QCOMPARE(lines(whereNow({}, {})).first(), u"8.8.8.8 nowhere - - -"_s);
}

void TestWhereTo::systemAnswerCounts()
{
    RoutingEvidence evidence = connectedSplit();
    evidence.systemRoutes = {
        {.target = u"8.8.8.8"_s, .interfaceIndex = 9},
        {.target = u"2001:4860:4860::8888"_s, .interfaceIndex = 0},
        {.target = u"10.1.2.3"_s, .interfaceIndex = 9, .gateway = u"10.9.0.1"_s},
    };
    QCOMPARE(lines(whereNow(evidence, asking({u"10.1.2.3"_s}))),
             (QStringList{
                 u"8.8.8.8 tunnel Contoso - -"_s,
                 u"2001:4860:4860::8888 nowhere - - -"_s,
                 u"10.1.2.3 tunnel Contoso 10.9.0.1 10.0.0.0/8"_s,
             }));
}

void TestWhereTo::whenConnected_data()
{
    QTest::addColumn<RoutingEvidence>("evidence");
    QTest::addColumn<Connection>("connection");
    QTest::addColumn<SitePolicy>("policy");
    QTest::addColumn<QStringList>("expected"); // without the IPv6 line
    const QString publicLocal = u"8.8.8.8 local wlan0 192.168.1.1 0.0.0.0/0"_s;
    const SitePolicy one = asking({u"10.1.2.3"_s});
    QTest::newRow("force takes everything but the local network")
        << atHome() << profile(RoutingMode::Force) << asking({u"10.1.2.3"_s, u"192.168.1.7"_s})
        << QStringList{u"8.8.8.8 tunnel Contoso - 0.0.0.0/0"_s,
                       u"10.1.2.3 tunnel Contoso - 0.0.0.0/0"_s,
                       u"192.168.1.7 local wlan0 - 192.168.1.0/24"_s};
    QTest::newRow("force with an exclusion")
        << atHome()
        << profile(RoutingMode::Force, {{.prefix = u"198.51.100.0/24"_s, .exclusion = true}})
        << asking({u"198.51.100.7"_s})
        << QStringList{u"8.8.8.8 tunnel Contoso - 0.0.0.0/0"_s,
                       u"198.51.100.7 local wlan0 192.168.1.1 198.51.100.0/24"_s};
    QTest::newRow("split sends its routes only")
        << atHome() << profile(RoutingMode::Split, {{.prefix = u"10.0.0.0/8"_s, .metric = 9}})
        << one << QStringList{publicLocal, u"10.1.2.3 tunnel Contoso - 10.0.0.0/8"_s};
    QTest::newRow("split, the local network is more specific")
        << atHome() << profile(RoutingMode::Split, {{.prefix = u"192.168.0.0/16"_s}})
        << asking({}, {u"192.168.0.0/16"_s})
        << QStringList{publicLocal,
                       u"192.168.0.0/16/192.168.0.0/24 tunnel Contoso - 192.168.0.0/16"_s,
                       u"192.168.0.0/16/192.168.1.0/24 local wlan0 - 192.168.1.0/24"_s};
    QTest::newRow("halves written as routes are a default route")
        << atHome()
        << profile(RoutingMode::Split, {{.prefix = u"0.0.0.0/1"_s}, {.prefix = u"128.0.0.0/1"_s}})
        << SitePolicy{} << QStringList{u"8.8.8.8 tunnel Contoso - 0.0.0.0/1"_s};
    QTest::newRow("class-based: the private target cannot be told, the public one can")
        << atHome() << profile(RoutingMode::Split) << asking({u"10.1.2.3"_s}, {u"10.0.0.0/8"_s})
        << QStringList{publicLocal, u"10.1.2.3 unknown - - -"_s, u"10.0.0.0/8 unknown - - -"_s};
    QTest::newRow("nothing stated: unknown, but for what the profile lists")
        << atHome() << profile(std::nullopt, {{.prefix = u"10.0.0.0/8"_s}}) << one
        << QStringList{u"8.8.8.8 unknown - - -"_s, u"10.1.2.3 tunnel Contoso - 10.0.0.0/8"_s};
    QTest::newRow("connected already: as now")
        << connectedSplit() << profile(RoutingMode::Force) << one
        << QStringList{publicLocal, u"10.1.2.3 tunnel Contoso - 10.0.0.0/8"_s};
    QTest::newRow("without a network")
        << RoutingEvidence{} << profile(RoutingMode::Split, {{.prefix = u"10.0.0.0/8"_s}}) << one
        << QStringList{u"8.8.8.8 nowhere - - -"_s, u"10.1.2.3 tunnel Contoso - 10.0.0.0/8"_s};
}

void TestWhereTo::whenConnected()
{
    QFETCH(RoutingEvidence, evidence);
    QFETCH(Connection, connection);
    QFETCH(SitePolicy, policy);
    QFETCH(QStringList, expected);
    QStringList found = lines(whereWhenConnected(evidence, connection, policy));
    found.removeAt(1);
    QCOMPARE(found, expected);
}

void TestWhereTo::tunnelIsConnected_data()
{
    QTest::addColumn<NetworkInterface>("interface");
    QTest::addColumn<bool>("connected");
    NetworkInterface tunnel{.kind = InterfaceKind::Tunnel, .up = true};
    QTest::newRow("no address") << tunnel << false;
    tunnel.addresses = {{u"fe80::1"_s, 64}, {u"169.254.3.4"_s, 16}};
    QTest::newRow("link-local addresses only") << tunnel << false;
    tunnel.addresses.append({u"10.9.0.5"_s, 32});
    QTest::newRow("up with an address") << tunnel << true;
    tunnel.addresses = {{u"2001:db8::5"_s, 128}};
    QTest::newRow("IPv6 only") << tunnel << true;
    tunnel.up = false;
    QTest::newRow("down") << tunnel << false;
    tunnel.up = true;
    tunnel.kind = InterfaceKind::Ethernet;
    QTest::newRow("not a tunnel") << tunnel << false;
}

void TestWhereTo::tunnelIsConnected()
{
    QFETCH(NetworkInterface, interface);
    QFETCH(bool, connected);
    QCOMPARE(isConnectedTunnel(interface), connected);
}

QTEST_APPLESS_MAIN(TestWhereTo)
#include "tst_where_to.moc"
