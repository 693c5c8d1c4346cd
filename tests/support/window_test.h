// SPDX-License-Identifier: Apache-2.0
// main() of a test that has windows. Qt's QTEST_MAIN returns from it, and on Windows the process
// then waits now and then for what a thread of the pool held; the programs end as this does.
#pragma once

#include "checks/system/process.h"

#include <QApplication>
#include <QTest>
#include <QThreadPool>

#define AOVPN_WINDOW_TEST_MAIN(TestClass)                                                          \
    int main(int argc, char **argv)                                                                \
    {                                                                                              \
        int code = 0;                                                                              \
        {                                                                                          \
            const QApplication application(argc, argv);                                            \
            TestClass test;                                                                        \
            QTEST_SET_MAIN_SOURCE_PATH                                                             \
            code = QTest::qExec(&test, argc, argv);                                                \
            QThreadPool::globalInstance()->waitForDone();                                          \
        }                                                                                          \
        return aovpn::endProcess(code);                                                            \
    }
