// SPDX-License-Identifier: Apache-2.0
// Interfaces and routes of the computer that the test runs on, and that what Wine only stubs is
// said to be unknown.
#include "checks/model/best_route.h"
#include "checks/system/evtx_file.h"
#include "checks/system/native.h"
#include "checks/system/windows/adapter.h"
#include "checks/system/windows/bindings.h"
#include "checks/system/windows/event_log.h"
#include "checks/system/windows/network_list.h"
#include "checks/system/windows/system_library.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::windows_system;

class TestWindowsNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void interfaces();
    void routes();
    void bestRoute();
    void networkState();
    void adapterOfWine();
    void eventLogOfWine();
    void exportedLogOfWine();
};

void TestWindowsNetwork::interfaces()
{
    NativeSystem native;
    const auto routing = native.system().routes.read({});
    QVERIFY2(routing, routing ? "" : qPrintable(routing.error().message()));
    QVERIFY(!routing->interfaces.isEmpty());
    bool loopback = false;
    for (const NetworkInterface &one : routing->interfaces) {
        QVERIFY(one.index > 0);
        QVERIFY(!one.name.isEmpty());
        QVERIFY(one.mtu >= 0);
        if (one.kind == InterfaceKind::Loopback) {
            loopback = true;
            QVERIFY(one.up);
            QVERIFY(one.addresses.contains({u"127.0.0.1"_s, 8}));
        }
    }
    QVERIFY(loopback);
}

void TestWindowsNetwork::routes()
{
    NativeSystem native;
    const auto routing = native.system().routes.read({});
    QVERIFY(routing);
    for (const Route &route : routing->routes) {
        QVERIFY2(IpPrefix::parse(route.prefix), qPrintable(route.prefix));
        QVERIFY2(!route.prefix.startsWith(u"127."_s) && !route.prefix.startsWith(u"224."_s),
                 qPrintable(route.prefix));
        QVERIFY(route.gateway.isEmpty() || IpAddress::parse(route.gateway));
        QVERIFY(route.metric >= 0);
    }
}

/// What the model makes of the table; the system's own answer is there where the system has one.
void TestWindowsNetwork::bestRoute()
{
    NativeSystem native;
    const QHostAddress target(u"203.0.113.1"_s);
    const auto routing = native.system().routes.read({target});
    QVERIFY(routing);
    const RouteIndex index(*routing);
    const auto chosen = index.best(*IpAddress::parse(u"203.0.113.1"_s));
    if (isWine()) {
        QVERIFY(routing->systemRoutes.isEmpty()); // its GetBestRoute2 answers 50
    } else {
        QCOMPARE(routing->systemRoutes.size(), 1);
        QCOMPARE(routing->systemRoutes.first().interfaceIndex,
                 chosen ? chosen->route->interfaceIndex : 0);
    }
}

void TestWindowsNetwork::networkState()
{
    // Wine knows connectivity in part and no category; neither may end the program.
    QVERIFY(!enumName(connectivity()).isEmpty());
    const QString category = physicalNetworkCategory();
    QVERIFY2((QStringList{QString(), u"public"_s, u"private"_s, u"domain"_s}.contains(category)),
             qPrintable(category));
}

void TestWindowsNetwork::adapterOfWine()
{
    if (!isWine()) {
        QSKIP("about what Wine does not have");
    }
    const auto adapter = adapterEvidence();
    QVERIFY2(!adapter, "no device listed would mean that all are missing");
    QCOMPARE(adapter.error().kind, FailureKind::NotSupported);
    const auto bindings = miniportBindings();
    QVERIFY(!bindings);
    QCOMPARE(bindings.error().kind, FailureKind::NotSupported);
}

void TestWindowsNetwork::eventLogOfWine()
{
    if (!isWine()) {
        QSKIP("about what Wine does not have");
    }
    NativeSystem native;
    const auto events = native.system().events.dialEvents();
    QVERIFY2(!events, "an empty list would mean that nothing was dialled");
    QCOMPARE(events.error().kind, FailureKind::NotSupported);
}

void TestWindowsNetwork::exportedLogOfWine()
{
    const QTemporaryDir folder;
    const QString path = QDir(folder.path()).filePath(u"log.evtx"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("ElfFile\0", 8) + QByteArray(4088, '\0'));
    file.close();
    const auto xml = evtxAsXml(path);
    QVERIFY(!xml);
    QCOMPARE(xml.error().kind, isWine() ? FailureKind::NotSupported : FailureKind::Malformed);
    QCOMPARE(xml.error().where, path);
}

QTEST_GUILESS_MAIN(TestWindowsNetwork)
#include "tst_windows_network.moc"
