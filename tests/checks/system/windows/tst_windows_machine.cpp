// SPDX-License-Identifier: Apache-2.0
// What computer this is, and that what is not read says so.
#include "checks/system/native.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

class TestWindowsMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describes();
};

void TestWindowsMachine::describes()
{
    NativeSystem native;
    const auto described = native.system().machine.describe();
    QVERIFY(described);
    QCOMPARE(described->os, u"windows"_s);
    QVERIFY2(described->version.contains(u"Windows"_s) && described->version.contains(u"(10.0."_s),
             qPrintable(described->version));
    QVERIFY(!described->computer.isEmpty());
    QVERIFY(!described->user.isEmpty());
}

QTEST_GUILESS_MAIN(TestWindowsMachine)
#include "tst_windows_machine.moc"
