// SPDX-License-Identifier: Apache-2.0
// Kinds of interfaces, ordinary routes, devices of tunnels and their bindings. Numbers and names
// are those of Microsoft's documentation.
#include "checks/system/windows_values/adapter_words.h"
#include "checks/system/windows_values/interface_kind.h"
#include "checks/system/windows_values/ordinary_routes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::windows_values;

class TestNetworkWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void routes_data();
    void routes();
    void devices_data();
    void devices();
    void bindings();
    void bindingIsOnIfOnePathIs();
    void otherAdaptersAndShortPaths();
};

void TestNetworkWords::kinds_data()
{
    QTest::addColumn<quint32>("ifType");
    QTest::addColumn<int>("tunnelType");
    QTest::addColumn<int>("medium");
    QTest::addColumn<QString>("kind");
    QTest::newRow("Ethernet") << 6U << 0 << 14 << u"ethernet"_s;
    QTest::newRow("Ethernet, medium not said") << 6U << 0 << 0 << u"ethernet"_s;
    QTest::newRow("radio that calls itself Ethernet") << 6U << 0 << 9 << u"wireless"_s;
    QTest::newRow("modem that calls itself Ethernet") << 6U << 0 << 8 << u"cellular"_s;
    QTest::newRow("Wi-Fi") << 71U << 0 << 9 << u"wireless"_s;
    QTest::newRow("mobile broadband") << 243U << 0 << 8 << u"cellular"_s;
    QTest::newRow("mobile broadband, CDMA") << 244U << 0 << 8 << u"cellular"_s;
    QTest::newRow("loopback") << 24U << 0 << 0 << u"loopback"_s;
    QTest::newRow("IKEv2, SSTP or L2TP connection") << 23U << 0 << 0 << u"tunnel"_s;
    QTest::newRow("Teredo, 6to4") << 131U << 14 << 0 << u"tunnel"_s;
    QTest::newRow("Wintun") << 53U << 0 << 0 << u"tunnel"_s;
    QTest::newRow("any type with a tunnel type") << 6U << 11 << 0 << u"tunnel"_s;
    QTest::newRow("another type") << 144U << 0 << 0 << u"other"_s;
    QTest::newRow("nothing said") << 0U << 0 << 0 << u"other"_s;
}

void TestNetworkWords::kinds()
{
    QFETCH(quint32, ifType);
    QFETCH(int, tunnelType);
    QFETCH(int, medium);
    QTEST(enumName(interfaceKind({ifType, tunnelType, medium})), "kind");
}

void TestNetworkWords::routes_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<bool>("kept");
    QTest::newRow("default") << u"0.0.0.0/0"_s << true;
    QTest::newRow("default of IPv6") << u"::/0"_s << true;
    QTest::newRow("the network itself") << u"192.0.2.0/24"_s << true;
    QTest::newRow("a server's own route") << u"198.51.100.7/32"_s << true;
    QTest::newRow("own address") << u"192.0.2.10/32"_s << false;
    QTest::newRow("broadcast of the network") << u"192.0.2.255/32"_s << false;
    QTest::newRow("broadcast of another network") << u"203.0.113.255/32"_s << true;
    QTest::newRow("broadcast") << u"255.255.255.255/32"_s << false;
    QTest::newRow("multicast") << u"224.0.0.0/4"_s << false;
    QTest::newRow("multicast of IPv6") << u"ff00::/8"_s << false;
    QTest::newRow("loopback") << u"127.0.0.0/8"_s << false;
    QTest::newRow("loopback of IPv6") << u"::1/128"_s << false;
    QTest::newRow("own address of IPv6") << u"2001:db8::10/128"_s << false;
    QTest::newRow("link-local of IPv6") << u"fe80::/64"_s << true;
}

void TestNetworkWords::routes()
{
    QFETCH(QString, prefix);
    QFETCH(bool, kept);
    NetworkInterface one{.index = 3, .name = u"Ethernet"_s, .up = true};
    one.addresses = {{u"192.0.2.10"_s, 24}, {u"2001:db8::10"_s, 64}, {u"198.51.100.1"_s, 32}};
    const QList<Route> routes{{.prefix = prefix, .interfaceIndex = 3}};
    QCOMPARE(ordinaryRoutes(routes, {one}).size(), kept ? 1 : 0);
}

void TestNetworkWords::devices_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("tunnel");
    for (const char *id : {"MS_NDISWANIP", "ms_ndiswanipv6", "ms_ndiswanbh", "MS_AgileVpnMiniport",
                           "ms_sstpminiport", "MS_L2tpMiniport", "MS_PptpMiniport"}) {
        QTest::newRow(id) << QString::fromLatin1(id) << true;
    }
    QTest::newRow("a network card") << u"PCI\\VEN_8086&DEV_15BE"_s << false;
    QTest::newRow("another miniport of Microsoft") << u"{5d624f94}\\vwifimp_wfd"_s << false;
    QTest::newRow("another vendor's") << u"x_miniport"_s << false;
    QTest::newRow("none") << QString() << false;
}

void TestNetworkWords::devices()
{
    QFETCH(QString, id);
    QTEST(isTunnelDevice(id), "tunnel");
}

void TestNetworkWords::bindings()
{
    const QMap<QString, QString> names{{u"ms_wanarp"_s, u"Remote Access IP ARP Driver"_s},
                                       {u"rbt_filter"_s, u"Example Filter"_s}};
    const auto found = bindingsOf(u"ms_ndiswanip"_s,
                                  {{{u"ms_wanarp"_s, u"MS_NDISWANIP"_s}, true},
                                   {{u"rbt_filter"_s, u"ms_ndiswanip"_s}, true},
                                   {{u"ms_pacer"_s, u"ms_ndiswanip"_s}, false}},
                                  names);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0).component, u"ms_wanarp"_s);
    QCOMPARE(found.at(0).description, u"Remote Access IP ARP Driver"_s);
    QCOMPARE(found.at(0).hardwareId, u"ms_ndiswanip"_s);
    QVERIFY(found.at(0).enabled);
    QCOMPARE(found.at(1).description, u"Example Filter"_s);
    QVERIFY(!found.at(2).enabled);
    QVERIFY(found.at(2).description.isEmpty());
}

void TestNetworkWords::bindingIsOnIfOnePathIs()
{
    const auto found = bindingsOf(u"ms_ndiswanip"_s,
                                  {{{u"ms_tcpip"_s, u"ms_wanarp"_s, u"ms_ndiswanip"_s}, false},
                                   {{u"MS_WANARP"_s, u"ms_ndiswanip"_s}, true}},
                                  {});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().component, u"ms_wanarp"_s);
    QVERIFY(found.first().enabled);
}

void TestNetworkWords::otherAdaptersAndShortPaths()
{
    QVERIFY(bindingsOf(u"ms_ndiswanip"_s,
                       {{{u"ms_ndiswanip"_s}, true},
                        {{}, true},
                        {{u"ms_wanarpv6"_s, u"ms_ndiswanipv6"_s}, true}},
                       {})
                .isEmpty());
}

QTEST_APPLESS_MAIN(TestNetworkWords)
#include "tst_network_words.moc"
