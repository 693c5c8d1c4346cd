// SPDX-License-Identifier: Apache-2.0
// What Windows says of itself, in words of the model.
#include "checks/system/windows_values/host_words.h"
#include "checks/system/windows_values/service_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::windows_values;

class TestHostWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versions_data();
    void versions();
    void categories();
    void hints_data();
    void hints();
    void flags_data();
    void flags();
    void credentialGuard_data();
    void credentialGuard();
    void services();
};

void TestHostWords::versions_data()
{
    QTest::addColumn<quint32>("build");
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("display");
    QTest::addColumn<int>("revision");
    QTest::addColumn<QString>("text");
    QTest::newRow("Windows 11, which calls itself 10")
        << 22631U << u"Windows 10 Enterprise"_s << u"23H2"_s << 3007
        << u"Windows 11 Enterprise 23H2 (10.0.22631.3007)"_s;
    QTest::newRow("the first build of 11")
        << 22000U << u"Windows 10 Pro"_s << QString() << -1 << u"Windows 11 Pro (10.0.22000)"_s;
    QTest::newRow("the last build of 10") << 19045U << u"Windows 10 Pro"_s << u"22H2"_s << 1
                                          << u"Windows 10 Pro 22H2 (10.0.19045.1)"_s;
    QTest::newRow("nothing in the registry")
        << 19045U << QString() << QString() << -1 << u"Windows (10.0.19045)"_s;
}

void TestHostWords::versions()
{
    QFETCH(quint32, build);
    QFETCH(QString, product);
    QFETCH(QString, display);
    QFETCH(int, revision);
    RegistryValues current;
    if (!product.isEmpty()) {
        current.set(u"ProductName"_s, product);
    }
    if (!display.isEmpty()) {
        current.set(u"DisplayVersion"_s, display);
    }
    if (revision >= 0) {
        current.set(u"UBR"_s, qint64{revision});
    }
    QTEST(windowsVersion({10, 0, build}, current), "text");
}

void TestHostWords::categories()
{
    QCOMPARE(networkCategory(0), u"public"_s);
    QCOMPARE(networkCategory(1), u"private"_s);
    QCOMPARE(networkCategory(2), u"domain"_s);
    QCOMPARE(networkCategory(3), QString());
    QCOMPARE(commonCategory({}), QString());
    QCOMPARE(commonCategory({u"private"_s}), u"private"_s);
    QCOMPARE(commonCategory({u"domain"_s, u"domain"_s}), u"domain"_s);
    QCOMPARE(commonCategory({u"domain"_s, u"public"_s}), QString());
}

void TestHostWords::hints_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("word");
    QTest::newRow("unknown") << 0 << u"unknown"_s;
    QTest::newRow("none") << 1 << u"none"_s;
    QTest::newRow("local") << 2 << u"local"_s;
    QTest::newRow("internet") << 3 << u"internet"_s;
    QTest::newRow("a sign-in page") << 4 << u"constrained"_s;
    QTest::newRow("hidden") << 5 << u"unknown"_s;
    QTest::newRow("a later level") << 77 << u"unknown"_s;
}

void TestHostWords::hints()
{
    QFETCH(int, level);
    QTEST(enumName(connectivityOfHint(level)), "word");
}

void TestHostWords::flags_data()
{
    QTest::addColumn<quint32>("flags");
    QTest::addColumn<QString>("word");
    QTest::newRow("disconnected") << 0U << u"none"_s;
    QTest::newRow("no traffic yet") << 0x1U << u"local"_s;
    QTest::newRow("subnet") << 0x10U << u"local"_s;
    QTest::newRow("local network, IPv6") << 0x200U << u"local"_s;
    QTest::newRow("internet") << 0x40U << u"internet"_s;
    QTest::newRow("internet by IPv6 only") << 0x410U << u"internet"_s;
}

void TestHostWords::flags()
{
    QFETCH(quint32, flags);
    QTEST(enumName(connectivityOfFlags(flags)), "word");
}

void TestHostWords::credentialGuard_data()
{
    QTest::addColumn<bool>("runs");
    QTest::addColumn<int>("policy"); // -1: not set
    QTest::addColumn<int>("own");
    QTest::addColumn<int>("byDefault");
    QTest::addColumn<int>("guard"); // -1: not known
    QTest::newRow("its process does not run") << false << 1 << 1 << -1 << 0;
    QTest::newRow("on by policy") << true << 1 << -1 << -1 << 1;
    QTest::newRow("on without lock") << true << -1 << 2 << -1 << 1;
    QTest::newRow("policy goes before the own setting") << true << 0 << 1 << 1 << 0;
    QTest::newRow("on by Windows' default") << true << -1 << -1 << 2 << 1;
    QTest::newRow("switched off against the default") << true << -1 << 0 << 2 << 0;
    QTest::newRow("another feature may have started it") << true << -1 << -1 << -1 << -1;
}

void TestHostWords::credentialGuard()
{
    QFETCH(bool, runs);
    QFETCH(int, policy);
    QFETCH(int, own);
    QFETCH(int, byDefault);
    QFETCH(int, guard);
    RegistryValues policyValues;
    RegistryValues lsa;
    if (policy >= 0) {
        policyValues.set(u"LsaCfgFlags"_s, qint64{policy});
    }
    if (own >= 0) {
        lsa.set(u"LsaCfgFlags"_s, qint64{own});
    }
    if (byDefault >= 0) {
        lsa.set(u"LsaCfgFlagsDefault"_s, qint64{byDefault});
    }
    const auto found = windows_values::credentialGuard(runs, lsa, policyValues);
    QCOMPARE(found ? int{*found} : -1, guard);
}

void TestHostWords::services()
{
    QCOMPARE(serviceState(4), ServiceState::Running);
    QCOMPARE(serviceState(2), ServiceState::Starting);
    QCOMPARE(serviceState(5), ServiceState::Starting);
    QCOMPARE(serviceState(1), ServiceState::Stopped);
    QCOMPARE(serviceState(7), ServiceState::Stopped);   // paused
    QCOMPARE(serviceStart(0), ServiceStart::Automatic); // boot
    QCOMPARE(serviceStart(2), ServiceStart::Automatic);
    QCOMPARE(serviceStart(3), ServiceStart::Manual);
    QCOMPARE(serviceStart(4), ServiceStart::Disabled);
    QVERIFY(tunnelServices().contains(u"RasMan"_s));
}

QTEST_APPLESS_MAIN(TestHostWords)
#include "tst_host_words.moc"
