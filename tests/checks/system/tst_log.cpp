// SPDX-License-Identifier: Apache-2.0
// The log file lies in the user's data folder, and nobody can forge a line in it.
#include "checks/system/files.h"
#include "checks/system/log.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

class TestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOneEscapedLine();
};

void TestLog::writesOneEscapedLine()
{
    const QTemporaryDir folder;
    qputenv("XDG_DATA_HOME", folder.path().toUtf8());
    QFile::remove(log::folder() + u"/tst_log.log"_s); // Windows knows no XDG_DATA_HOME
    log::start(u"tst_log"_s, false);
    log::info(u"server says \"hello\"\n2026-01-01T00:00:00 error forged\x1b[31m"_s);
    log::debug(u"not at this level"_s);
    const auto text = readFile(log::folder() + u"/tst_log.log"_s, 10000);
    QVERIFY2(text, qPrintable(log::folder()));
    QCOMPARE(text->count('\n'), 1);
    QVERIFY(text->contains("hello\"\\x0a2026"));
    QVERIFY(text->contains("\\x1b[31m"));
    QVERIFY(!text->contains("not at this level"));
}

QTEST_APPLESS_MAIN(TestLog)
#include "tst_log.moc"
