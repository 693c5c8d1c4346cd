// SPDX-License-Identifier: Apache-2.0
// The dialer of this Windows answers or says what it has not got; and its messages. Wine lists no
// entry and has none of the EAP functions: what its answers mean is tested in tst_ras_dialer.
#include "checks/system/message_text.h"
#include "checks/system/windows/ras.h"
#include "checks/system/windows/system_library.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

class TestWindowsDialer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers();
    void missingLibrary();
    void messages_data();
    void messages();
};

void TestWindowsDialer::answers()
{
    const auto found = windows_system::readDialer();
    QVERIFY2(found, found ? "" : qPrintable(found.error().message()));
    for (const QString &one : found->unanswered) {
        qInfo("%s", qPrintable(one));
    }
    if (windows_system::isWine()) {
        QVERIFY(found->entries.isEmpty());
        QVERIFY(found->connections.isEmpty());
    }
}

void TestWindowsDialer::missingLibrary()
{
    using Ticks = unsigned long();
    const windows_system::SystemLibrary library(L"aovpn-doctor-has-no-such.dll");
    QVERIFY(library.function<Ticks>("GetTickCount") == nullptr);
    const windows_system::SystemLibrary kernel(L"kernel32.dll");
    Ticks *ticks = kernel.function<Ticks>("GetTickCount");
    QVERIFY(ticks != nullptr && ticks() != 0);
    QVERIFY(kernel.function<Ticks>("AovpnDoctorHasNoSuchFunction") == nullptr);
}

void TestWindowsDialer::messages_data()
{
    QTest::addColumn<quint32>("code");
    QTest::addColumn<bool>("known"); // under Wine
    QTest::newRow("access denied") << quint32{5} << true;
    QTest::newRow("the same as HRESULT") << quint32{0x80070005} << true;
    QTest::newRow("the dialer's") << quint32{809} << false;
    QTest::newRow("IKE") << quint32{13801} << false;
    QTest::newRow("no code") << quint32{0xdeadbeef} << false;
}

void TestWindowsDialer::messages()
{
    QFETCH(quint32, code);
    const QString text = systemMessage(code);
    QVERIFY(!text.contains(u'\n') && !text.contains(u'\r'));
    if (windows_system::isWine()) {
        QTEST(!text.isEmpty(), "known");
    } else if (code != 0xdeadbeef) {
        QVERIFY(!text.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestWindowsDialer)
#include "tst_windows_dialer.moc"
