// SPDX-License-Identifier: Apache-2.0
// Phonebooks of this user and of all users, with names and folders beyond ASCII; and where Windows
// says that they are.
#include "checks/system/files.h"
#include "checks/system/windows/profile_store.h"
#include "checks/system/windows/system_library.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using windows_system::WindowsProfileStore;

namespace {

const QByteArray kBook = "[Zentrale K\xc3\xb6ln]\r\nPhoneNumber=vpn.example.test\r\n";

/// The names of the files, with "all:" before those of all users.
QStringList names(const QList<PhonebookFile> &files)
{
    QStringList found;
    for (const PhonebookFile &file : files) {
        found.append((file.allUsers ? u"all:"_s : QString()) + QFileInfo(file.path).fileName());
    }
    return found;
}

} // namespace

class TestWindowsProfileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFolders();
    void nothingThere();
    void tooLarge();
    void knownFolders();
};

void TestWindowsProfileStore::readsFolders()
{
    const QTemporaryDir root;
    const QString user = root.filePath(u"Jürgen 工場/Pbk"_s);
    const QString all = root.filePath(u"Alle Benutzer/Pbk"_s);
    QVERIFY(QDir().mkpath(user) && QDir().mkpath(all));
    for (const QString &file :
         {user + u"/Zweigstelle São Paulo.pbk"_s, user + u"/Rasphone.PBK"_s,
          user + u"/anderes.pbk"_s, user + u"/notes.txt"_s, all + u"/rasphone.pbk"_s}) {
        QVERIFY(writeFile(file, kBook));
    }
    const auto found = WindowsProfileStore({user, all}).phonebooks();
    QVERIFY(found);
    QCOMPARE(names(*found), (QStringList{u"Rasphone.PBK"_s, u"anderes.pbk"_s,
                                         u"Zweigstelle São Paulo.pbk"_s, u"all:rasphone.pbk"_s}));
    for (const PhonebookFile &file : *found) {
        QCOMPARE(file.octets, kBook);
        QVERIFY2(file.path.contains(u'\\') && !file.path.contains(u'/'), qPrintable(file.path));
    }
}

void TestWindowsProfileStore::nothingThere()
{
    const QTemporaryDir root;
    for (const QString &folder : {QString(), root.path(), root.filePath(u"absent"_s)}) {
        const auto found = WindowsProfileStore({folder, {}}).phonebooks();
        QVERIFY(found);
        QVERIFY(found->isEmpty());
    }
}

void TestWindowsProfileStore::tooLarge()
{
    const QTemporaryDir root;
    QVERIFY(writeFile(root.filePath(u"rasphone.pbk"_s),
                      QByteArray(static_cast<qsizetype>(kMaxInputOctets) + 1, '#')));
    const auto alone = WindowsProfileStore({root.path(), {}}).phonebooks();
    QVERIFY(!alone);
    QCOMPARE(alone.error().kind, FailureKind::Malformed);
    QVERIFY(writeFile(root.filePath(u"small.pbk"_s), kBook));
    const auto beside = WindowsProfileStore({root.path(), {}}).phonebooks();
    QVERIFY(beside);
    QCOMPARE(names(*beside), QStringList{u"small.pbk"_s});
}

void TestWindowsProfileStore::knownFolders()
{
    const auto folders = windows_system::phonebookFolders();
    const QString place = u"/Microsoft/Network/Connections/Pbk"_s;
    QVERIFY2(folders.user.endsWith(u"/AppData/Roaming"_s + place), qPrintable(folders.user));
    QVERIFY2(folders.allUsers.endsWith(u"/ProgramData"_s + place), qPrintable(folders.allUsers));
    if (!windows_system::isWine()) {
        QSKIP("would add a phonebook to a real computer");
    }
    QVERIFY(QDir().mkpath(folders.user) && QDir().mkpath(folders.allUsers));
    const QString mine = folders.user + u"/Prüfung.pbk"_s;
    const QString everybodys = folders.allUsers + u"/Prüfung.pbk"_s;
    QVERIFY(writeFile(mine, kBook) && writeFile(everybodys, kBook));
    const auto found = WindowsProfileStore().phonebooks();
    QVERIFY(QFile::remove(mine) && QFile::remove(everybodys));
    QVERIFY(found);
    QCOMPARE(names(*found).count(u"Prüfung.pbk"_s), 1);
    QCOMPARE(names(*found).count(u"all:Prüfung.pbk"_s), 1);
}

QTEST_GUILESS_MAIN(TestWindowsProfileStore)
#include "tst_windows_profile_store.moc"
