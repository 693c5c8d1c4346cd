// SPDX-License-Identifier: Apache-2.0
// The checks of the stage "network": each passes, fails, stands on its boundary and is out of
// scope.
#include "checks/rules/network/network_checks.h"
#include "tests/support/check_table.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::rules;

Q_DECLARE_METATYPE(const aovpn::Check *)

class TestNetworkChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void clocks_data();
    void clocks();
    void clockSources_data();
    void clockSources();
    void bypasses_data();
    void bypasses();
};

void TestNetworkChecks::judges_data()
{
    QTest::addColumn<const Check *>("check");
    QTest::addColumn<QByteArray>("evidence");
    QTest::addColumn<QString>("expected");
    const Check *check = nullptr;
    const auto row = [&check](const char *tag, const QByteArray &evidence, const char *expected) {
        QTest::addRow("%s: %s", check->info.id, tag)
            << check << evidence << QString::fromUtf8(expected);
    };
    const auto interfaces = [](const QByteArray &list, const QByteArray &routes = "") {
        return "{'routing':{'interfaces':[{'index':1,'name':'lo','kind':'loopback','up':true,"
               "'addresses':[{'address':'127.0.0.1','prefixLength':8}]}" +
               (list.isEmpty() ? QByteArray() : "," + list) + "],'routes':[" + routes + "]}}";
    };
    const QByteArray wlan = "{'index':4,'name':'Wi-Fi','kind':'wireless','up':true,'addresses':["
                            "{'address':'192.168.1.20','prefixLength':24}]}";
    const QByteArray tunnel = "{'index':9,'name':'VPN','kind':'tunnel','up':true,'addresses':["
                              "{'address':'10.9.0.5','prefixLength':32}]}";

    check = &kNetworkAdapter;
    row("Wi-Fi with an address", interfaces(wlan), "passes");
    row("nothing but loopback", interfaces(""), "network.no-adapter problem {} 800,809,868");
    row("a tunnel is no network", interfaces(tunnel), "network.no-adapter problem {} 800,809,868");
    row("Wi-Fi is off",
        interfaces("{'index':4,'name':'Wi-Fi','kind':'wireless','up':false,'addresses':["
                   "{'address':'192.168.1.20','prefixLength':24}]}"),
        "network.no-adapter problem {} 800,809,868");
    row("mobile data",
        interfaces("{'index':4,'name':'WWAN','kind':'cellular','up':true,"
                   "'addresses':[{'address':'10.1.2.3','prefixLength':32}]}"),
        "passes");
    row("only the address that it gave itself",
        interfaces("{'index':4,'name':'Wi-Fi','kind':'wireless','up':true,'addresses':["
                   "{'address':'169.254.7.7','prefixLength':16},"
                   "{'address':'fe80::7','prefixLength':64}]}"),
        "network.no-address problem {'interface':'Wi-Fi'} 800,809,868");
    row("two without an address",
        interfaces("{'index':4,'name':'Wi-Fi','kind':'wireless','up':true},"
                   "{'index':5,'name':'Ethernet','kind':'ethernet','up':true}"),
        "network.no-address problem {'interface':'Wi-Fi, Ethernet'} 800,809,868");
    row("one of two has one",
        interfaces("{'index':5,'name':'Ethernet','kind':'ethernet','up':true}," + wlan), "passes");
    row("IPv6 alone",
        interfaces("{'index':4,'name':'Wi-Fi','kind':'wireless','up':true,"
                   "'addresses':[{'address':'2001:db8::7','prefixLength':64}]}"),
        "passes");
    row("an address that is none",
        interfaces("{'index':4,'name':'Wi-Fi','kind':'wireless','up':true,'addresses':["
                   "{'address':'x','prefixLength':24}]}"),
        "network.no-address problem {'interface':'Wi-Fi'} 800,809,868");
    row("routing not collected", "{}", "not collected");

    check = &kNetworkDefaultRoute;
    const char *missing = "network.default-route.missing problem {} 809,800,868";
    const auto way = [&](const QByteArray &prefix, const QByteArray &more = "") {
        return interfaces(wlan, "{'prefix':'" + prefix +
                                    "','gateway':'192.168.1.1',"
                                    "'interfaceIndex':4" +
                                    more + "}");
    };
    row("default route", way("0.0.0.0/0"), "passes");
    row("IPv6 only", way("::/0"), "passes");
    row("half of everything", way("0.0.0.0/1"), "passes");
    row("no routes", interfaces(wlan), missing);
    row("the local network only", way("192.168.1.0/24"), missing);
    row("an unreachable default route", way("0.0.0.0/0", ",'unusable':true"), missing);
    row("closed network: the server is routed",
        "{'name':{'addresses':['203.0.113.5']}," + way("203.0.113.0/24").mid(1), "passes");
    row("closed network: the server is not",
        "{'name':{'addresses':['203.0.113.5']}," + way("203.0.112.0/24").mid(1), missing);
    row("the system knows a way",
        "{'routing':{'interfaces':[" + wlan +
            "],'systemRoutes':[{'target':'8.8.8.8','interfaceIndex':4}]}}",
        "passes");
    row("the system knows none",
        "{'routing':{'interfaces':[" + wlan +
            "],'systemRoutes':[{'target':'8.8.8.8','interfaceIndex':0}]}}",
        missing);
    row("routing not collected", "{}", "not collected");

    check = &kNetworkPortal;
    const auto portal = [](const QByteArray &answer, const QByteArray &more = "") {
        return "{'network':{'portal':{'url':'http://t.example.test/','expected':'all is well'," +
               answer + "}}" + more + "}";
    };
    const QByteArray well = "'" + QByteArray("all is well\r\n").toBase64() + "'";
    const QByteArray other = "'" + QByteArray("<html>Hotel</html>").toBase64() + "'";
    const QByteArray silent = "'failure':{'kind':'timeout'}";
    const QByteArray ike = ",'ike':[{'address':'203.0.113.5','port':500,'outcome':";
    row("as expected", portal("'status':200,'body':" + well), "passes");
    row("a redirect to a sign-in page",
        portal("'status':302,'location':'http://login.hotel.example/?mac=1'"),
        "network.captive-portal problem {'location':'http://login.hotel.example','status':302,"
        "'url':'http://t.example.test/'} 868,809,800");
    row("another page in its place", portal("'status':200,'body':" + other),
        "network.captive-portal problem {'location':'-','status':200,"
        "'url':'http://t.example.test/'} 868,809,800");
    row("the right text with a redirect", portal("'status':307,'body':" + well),
        "network.captive-portal problem {'location':'-','status':307,"
        "'url':'http://t.example.test/'} 868,809,800");
    row("network authentication required", portal("'status':511"),
        "network.captive-portal problem {'location':'-','status':511,"
        "'url':'http://t.example.test/'} 868,809,800");
    row("the test address is out of order", portal("'status':503"),
        "network.captive-portal warning {'location':'-','status':503,"
        "'url':'http://t.example.test/'} 868,809,800");
    row("the VPN server answers all the same",
        portal("'status':200,'body':" + other, ike + "'answered'}]"),
        "network.captive-portal warning {'location':'-','status':200,"
        "'url':'http://t.example.test/'} 868,809,800");
    row("no answer", portal(silent),
        "network.internet.silent warning {'url':'http://t.example.test/'} 809,800,868");
    row("no answer, and none from the VPN server", portal(silent, ike + "'silent'}]"),
        "network.internet.silent problem {'url':'http://t.example.test/'} 809,800,868");
    row("no answer, the VPN server refuses", portal(silent, ike + "'refused'}]"),
        "network.internet.silent warning {'url':'http://t.example.test/'} 809,800,868");
    row("no answer, but from the VPN server", portal(silent, ike + "'answered'}]"),
        "network.internet.silent notice {'url':'http://t.example.test/'} 809,800,868");
    row("no such name", portal("'failure':{'kind':'name-not-found'}"),
        "network.internet.silent warning {'url':'http://t.example.test/'} 809,800,868");
    row("could not be asked", portal("'failure':{'kind':'internal'}"), "out of scope");
    row("an empty reply is expected",
        "{'network':{'portal':{'url':'u','expected':'','status':204}}}", "passes");
    row("switched off", "{'network':{}}", "out of scope");
    row("not collected", "{}", "not collected");

    check = &kNetworkProxy;
    const auto proxied = [](const QByteArray &proxy, const QByteArray &more = "",
                            const QByteArray &strategy = "SstpOnly") {
        return "{'connections':[{'format':'rasphone','name':'A','server':'vpn.example.test',"
               "'strategy':'" +
               strategy + "'}],'selected':0,'network':{'proxies':[" + proxy + "]}" + more + "}";
    };
    const QByteArray set = "{'source':'user','server':'proxy.example.test:8080'}";
    const char *warned = "network.proxy.in-the-way warning {'proxy':'proxy.example.test:8080',"
                         "'source':'user'} 0x80072746,0x80072EFD,0x80072EE2";
    const char *proven = "network.proxy.in-the-way problem {'proxy':'proxy.example.test:8080',"
                         "'source':'user'} 0x80072746,0x80072EFD,0x80072EE2";
    row("none", proxied(""), "passes");
    row("one", proxied(set), warned);
    row("the same twice", proxied(set + "," + set), warned);
    row("and the web port refuses",
        proxied(set, ",'sstp':[{'address':'203.0.113.5','tcp':'refused'}]"), proven);
    row("and the web port wants a sign-in",
        proxied(set, ",'sstp':[{'address':'203.0.113.5','tcp':'answered','facts':{'status':407}}]"),
        proven);
    row("and the server answers without it",
        proxied(set, ",'sstp':[{'address':'203.0.113.5','tcp':'answered','facts':{'status':200,"
                     "'sstp':true}}]"),
        warned);
    row("and Windows logged a lost way",
        proxied(set, ",'events':[{'id':20227,'timeUtc':'2026-03-01T12:00:00Z','coId':'{1}',"
                     "'connection':'A','code':-2147014842}]"),
        proven);
    row("and Windows logged something else",
        proxied(set, ",'events':[{'id':20227,'timeUtc':'2026-03-01T12:00:00Z','coId':'{1}',"
                     "'connection':'A','code':691}]"),
        warned);
    row("a configuration file", proxied("{'source':'policy','configUrl':'http://wpad.example/p'}"),
        "network.proxy.automatic notice {'configUrl':'http://wpad.example/p','source':'policy'} ");
    row("automatic detection", proxied("{'source':'user','autoDetect':true}"),
        "network.proxy.automatic notice {'configUrl':'-','source':'user'} ");
    row("IKEv2 uses no proxy", proxied(set, "", "Ikev2Only"), "out of scope");
    row("not collected", "{'connections':[]}", "out of scope");
    row("network not collected",
        "{'connections':[{'server':'vpn.example.test','strategy':'SstpOnly'}]}", "not collected");
}

void TestNetworkChecks::judges()
{
    QFETCH(const Check *, check);
    QFETCH(QByteArray, evidence);
    const auto known = test::fromText<Evidence>(evidence.constData());
    QTEST(test::outcome(*check, known, {}), "expected");
    QVERIFY(test::declaresFindings(*check, known, {}));
}

void TestNetworkChecks::clocks_data()
{
    QTest::addColumn<QList<int>>("seconds"); // by which this computer is ahead of each server
    QTest::addColumn<QString>("expected");
    const auto skew = [](const char *severity, int minutes, const char *direction, int source = 0) {
        return u"network.clock.skew %1 {'direction':'%2','minutes':%3,'source':'s%4'} "
               "13801,0x800B0101,13806"_s.arg(QLatin1String(severity), QLatin1String(direction))
                   .arg(minutes)
                   .arg(source);
    };
    QTest::newRow("right") << QList<int>{0} << u"passes"_s;
    QTest::newRow("two minutes") << QList<int>{120} << u"passes"_s;
    QTest::newRow("a bit more") << QList<int>{121} << skew("warning", 2, "ahead");
    QTest::newRow("five minutes") << QList<int>{-300} << skew("warning", 5, "behind");
    QTest::newRow("a bit more than five") << QList<int>{-301} << skew("problem", 5, "behind");
    QTest::newRow("an hour") << QList<int>{3600} << skew("problem", 60, "ahead");
    QTest::newRow("days") << QList<int>{-4 * 86400} << skew("problem", 5760, "behind");
    QTest::newRow("one of two disagrees") << QList<int>{3600, 1} << u"passes"_s;
    QTest::newRow("both") << QList<int>{3600, 3000} << skew("problem", 50, "ahead", 1);
    QTest::newRow("the one in the middle")
        << QList<int>{-7200, 3600, 3000} << skew("problem", 50, "ahead", 2);
    QTest::newRow("nobody told") << QList<int>{} << u"out of scope"_s;
}

void TestNetworkChecks::clocks()
{
    QFETCH(QList<int>, seconds);
    const QDateTime now({2026, 3, 1}, {12, 0}, Qt::UTC);
    Evidence evidence;
    evidence.network = NetworkEvidence{};
    for (qsizetype i = 0; i < seconds.size(); ++i) {
        evidence.network->clocks.append({u"s%1"_s.arg(i), now.addSecs(-seconds.at(i)), now});
    }
    QTEST(test::outcome(kNetworkClock, evidence, {}), "expected");
    // What a sign-in page says of the time counts for nothing.
    evidence.network->clocks = {{u"http://t.example.test/"_s, now.addSecs(-7200), now}};
    evidence.network->portal = PortalAttempt{.url = u"http://t.example.test/"_s, .status = 302};
    QCOMPARE(test::outcome(kNetworkClock, evidence, {}), u"out of scope"_s);
}

void TestNetworkChecks::clockSources_data()
{
    QTest::addColumn<QStringList>("sources"); // an hour off, each
    QTest::addColumn<QString>("certificate"); // valid from, by this computer's clock of 12:00
    QTest::addColumn<QString>("severity");
    const QString http = u"http://t.example.test/"_s;
    const QString other = u"http://u.example.test/"_s;
    const QString tls = u"198.51.100.1:443"_s;
    QTest::newRow("one over plain HTTP") << QStringList{http} << QString() << u"warning"_s;
    QTest::newRow("two over plain HTTP") << QStringList{http, other} << QString() << u"problem"_s;
    QTest::newRow("one over TLS") << QStringList{tls} << QString() << u"problem"_s;
    QTest::newRow("one over plain HTTP, and a certificate is not valid yet")
        << QStringList{http} << u"12:30"_s << u"problem"_s;
    QTest::newRow("one over plain HTTP, and no certificate minds")
        << QStringList{http} << u"11:30"_s << u"warning"_s;
    QTest::newRow("nor would the server's clock help it")
        << QStringList{http} << u"13:30"_s << u"warning"_s;
}

/// Anybody on the way can answer over plain HTTP.
void TestNetworkChecks::clockSources()
{
    QFETCH(QStringList, sources);
    QFETCH(QString, certificate);
    QFETCH(QString, severity);
    const QDateTime now({2026, 3, 1}, {12, 0}, Qt::UTC);
    Evidence evidence;
    evidence.network = NetworkEvidence{};
    for (const QString &source : sources) {
        evidence.network->clocks.append({source, now.addSecs(3600), now});
    }
    if (!certificate.isEmpty()) {
        CertificateFacts facts;
        facts.notBeforeUtc =
            QDateTime({2026, 3, 1}, QTime::fromString(certificate, u"hh:mm"_s), Qt::UTC);
        facts.notAfterUtc = now.addYears(1);
        ClientCertificate one;
        one.facts = {facts};
        one.judgedAtUtc = now;
        evidence.clientCertificates = QList<ClientCertificate>{one};
    }
    const auto found = kNetworkClock.evaluate(evidence, {});
    QCOMPARE(found.size(), 1);
    QCOMPARE(enumName(found.first().severity), severity);
}

void TestNetworkChecks::bypasses_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<bool>("bypassed");
    QTest::newRow("the name") << u"vpn.example.test"_s << true;
    QTest::newRow("another case") << u"VPN.Example.Test"_s << true;
    QTest::newRow("with a port") << u"vpn.example.test:443"_s << true;
    QTest::newRow("with a scheme") << u"https://vpn.example.test"_s << true;
    QTest::newRow("a star") << u"*.example.test"_s << true;
    QTest::newRow("all") << u"*"_s << true;
    QTest::newRow("a leading dot") << u".example.test"_s << true;
    QTest::newRow("the end of the name alone") << u"example.test"_s << false;
    QTest::newRow("another name") << u"vpn2.example.test"_s << false;
    QTest::newRow("names without a dot") << u"<local>"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("an expression") << u"vpn.*(a+)+test"_s << false;
    QTest::newRow("too many stars") << QString(200, u'*') << false;
}

void TestNetworkChecks::bypasses()
{
    QFETCH(QString, entry);
    QFETCH(bool, bypassed);
    Evidence evidence;
    Connection connection;
    connection.server = u"vpn.example.test"_s;
    connection.strategy = VpnStrategy::SstpOnly;
    evidence.connections = QList<Connection>{connection};
    evidence.selected = 0;
    evidence.network = NetworkEvidence{
        .proxies = {{.source = u"user"_s, .server = u"proxy:8080"_s, .bypass = {entry}}}};
    QCOMPARE(kNetworkProxy.evaluate(evidence, {}).isEmpty(), bypassed);
}

QTEST_APPLESS_MAIN(TestNetworkChecks)
#include "tst_network_checks.moc"
