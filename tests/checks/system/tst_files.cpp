// SPDX-License-Identifier: Apache-2.0
// Whole files: bounds, kinds of failure, and never half-written.
#include "checks/system/files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void refusesWhatIsTooLarge();
    void writesAllOrNothing();
};

void TestFiles::reads()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ä b.txt"_s);
    QVERIFY(writeFile(path, "octets"));
    QCOMPARE(*readFile(path, 6), QByteArray("octets"));
    QCOMPARE(readFile(folder.filePath(u"none"_s), 10).error().kind, FailureKind::NotFound);
    QCOMPARE(readFile(folder.path(), 10).error().kind, FailureKind::Malformed);
    QCOMPARE(readFile(folder.path(), 10).error().message(),
             folder.path() + u": not a regular file"_s);
}

void TestFiles::refusesWhatIsTooLarge()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(100LL * 1024 * 1024)); // sparse
    file.close(); // Windows renames nothing over an open file
    const auto read = readFile(path, kMaxInputOctets);
    QCOMPARE(read.error().kind, FailureKind::Malformed);
    QCOMPARE(read.error().message(), path + u": 100 MiB large; at most 8 MiB are read"_s);
    QCOMPARE(readFile(path, 65535).error().detail, u"100 MiB large; at most 64 KiB are read"_s);
    QCOMPARE(readFile(path, 900).error().detail, u"100 MiB large; at most 900 octets are read"_s);
    QVERIFY(writeFile(path, "123"));
    QVERIFY(readFile(path, 3));
    QVERIFY(!readFile(path, 2));
}

void TestFiles::writesAllOrNothing()
{
    const QTemporaryDir folder;
    QCOMPARE(writeFile(folder.filePath(u"no/such/folder/x"_s), "x").error().kind,
             FailureKind::NotFound);
    const QString path = folder.filePath(u"kept"_s);
    QVERIFY(writeFile(path, "old"));
    QVERIFY(!writeFile(path + u"/x"_s, "new")); // a file is no folder
    QCOMPARE(*readFile(path, 10), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"kept"_s});
}

QTEST_APPLESS_MAIN(TestFiles)
#include "tst_files.moc"
