// SPDX-License-Identifier: Apache-2.0
// States of services: one made by the test, one that is not there, one of the system.
#include "checks/system/windows/services.h"
#include "checks/system/windows/system_library.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::windows_system;

namespace {

/// A service that is never started; gone with the object.
class StandIn
{
public:
    StandIn(const wchar_t *name, DWORD startType)
        : m_manager(OpenSCManagerW(nullptr, nullptr, SC_MANAGER_ALL_ACCESS)),
          m_service(CreateServiceW(m_manager, name, L"AOVPN Doctor test", SERVICE_ALL_ACCESS,
                                   SERVICE_WIN32_OWN_PROCESS, startType, SERVICE_ERROR_IGNORE,
                                   L"C:\\nothing.exe", nullptr, nullptr, nullptr, nullptr, nullptr))
    {}
    ~StandIn()
    {
        if (m_service != nullptr) {
            DeleteService(m_service);
            CloseServiceHandle(m_service);
        }
        CloseServiceHandle(m_manager);
    }
    StandIn(const StandIn &) = delete;
    StandIn &operator=(const StandIn &) = delete;
    bool isThere() const { return m_service != nullptr; }

private:
    SC_HANDLE m_manager;
    SC_HANDLE m_service;
};

} // namespace

class TestWindowsServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void madeByTheTest_data();
    void madeByTheTest();
    void missing();
    void running();
};

void TestWindowsServices::initTestCase()
{
    if (!isWine()) {
        QSKIP("it makes services: only in a Wine prefix");
    }
}

void TestWindowsServices::madeByTheTest_data()
{
    QTest::addColumn<quint32>("startType");
    QTest::addColumn<QString>("start");
    QTest::newRow("automatic") << quint32{SERVICE_AUTO_START} << u"automatic"_s;
    QTest::newRow("manual") << quint32{SERVICE_DEMAND_START} << u"manual"_s;
    QTest::newRow("disabled") << quint32{SERVICE_DISABLED} << u"disabled"_s;
}

void TestWindowsServices::madeByTheTest()
{
    QFETCH(quint32, startType);
    QFETCH(QString, start);
    // A name of its own for each row: a deleted service may stay for a while.
    const QString name = u"AovpnTest%1"_s.arg(startType);
    const StandIn service(qUtf16Printable(name), startType);
    QVERIFY(service.isThere());
    const auto found = services({name});
    QVERIFY2(found, found ? "" : qPrintable(found.error().message()));
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().name, name);
    QCOMPARE(found->first().state, ServiceState::Stopped);
    QCOMPARE(enumName(found->first().start), start);
}

void TestWindowsServices::missing()
{
    const auto found = services({u"AovpnNothing"_s});
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().state, ServiceState::Missing);
}

void TestWindowsServices::running()
{
    const auto found = services({u"PlugPlay"_s, u"AovpnNothing"_s});
    QVERIFY(found);
    QCOMPARE(found->size(), 2);
    QCOMPARE(found->first().state, ServiceState::Running);
}

QTEST_GUILESS_MAIN(TestWindowsServices)
#include "tst_windows_services.moc"
