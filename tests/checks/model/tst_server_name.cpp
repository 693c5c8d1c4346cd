// SPDX-License-Identifier: Apache-2.0
// The server's host name in every way in which a profile writes it.
#include "checks/model/server_name.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

class TestServerName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void host_data();
    void host();
    void diagnosed();
    void typed();
};

void TestServerName::host_data()
{
    QTest::addColumn<QString>("configured");
    QTest::addColumn<QString>("host");
    QTest::newRow("plain") << u"vpn.example.test"_s << u"vpn.example.test"_s;
    QTest::newRow("trailing dot") << u"vpn.example.test."_s << u"vpn.example.test"_s;
    QTest::newRow("friendly name") << u"vpn.example.test;Office VPN"_s << u"vpn.example.test"_s;
    QTest::newRow("dot and friendly name")
        << u" vpn.example.test. ;Office"_s << u"vpn.example.test"_s;
    QTest::newRow("IPv4") << u"192.0.2.1"_s << u"192.0.2.1"_s;
    QTest::newRow("IPv6") << u"2001:db8::1"_s << u"2001:db8::1"_s;
    QTest::newRow("IPv6 in brackets") << u"[2001:db8::1]"_s << u"2001:db8::1"_s;
    QTest::newRow("case stays") << u"VPN.example.test"_s << u"VPN.example.test"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("only a friendly name") << u";Office"_s << QString();
    QTest::newRow("only a dot") << u"."_s << QString();
}

void TestServerName::host()
{
    QFETCH(QString, configured);
    QTEST(serverHost(configured), "host");
}

void TestServerName::diagnosed()
{
    Evidence evidence;
    QVERIFY(diagnosedServer(evidence).isEmpty());
    Connection connection;
    connection.server = u"vpn.example.test."_s;
    evidence.connections = QList<Connection>{connection};
    QVERIFY(diagnosedServer(evidence).isEmpty());
    evidence.selected = 0;
    QCOMPARE(diagnosedServer(evidence), u"vpn.example.test"_s);
}

void TestServerName::typed()
{
    const Evidence evidence = typedServer(u" VPN.example.test. "_s);
    QCOMPARE(diagnosedServer(evidence), u"VPN.example.test"_s);
    QCOMPARE(selectedConnection(evidence)->format, ProfileFormat::Typed);
    QVERIFY(!selectedConnection(evidence)->strategy);
}

QTEST_APPLESS_MAIN(TestServerName)
#include "tst_server_name.moc"
