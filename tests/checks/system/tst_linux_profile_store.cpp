// SPDX-License-Identifier: Apache-2.0
// Phonebooks are read from the folder for copies, and from nowhere else.
#include "checks/system/files.h"
#include "checks/system/linux/profile_store.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

class TestLinuxProfileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noFolder();
    void files();
    void onlyTooLarge();

private:
    QString folder() const { return m_home->path() + u"/aovpn-doctor/phonebooks"_s; }
    void add(const QString &name, const QByteArray &octets);

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestLinuxProfileStore::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    qputenv("XDG_DATA_HOME", m_home->path().toLocal8Bit());
}

void TestLinuxProfileStore::add(const QString &name, const QByteArray &octets)
{
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(writeFile(folder() + u'/' + name, octets));
}

void TestLinuxProfileStore::noFolder()
{
    const auto books = linux_system::LinuxProfileStore().phonebooks();
    QVERIFY(books);
    QVERIFY(books->isEmpty());
}

void TestLinuxProfileStore::files()
{
    add(u"b.pbk"_s, "[B]\n");
    add(u"a.PBK"_s, "[A]\n");
    add(u"rasphone.txt"_s, "[C]\n");
    add(u"large.pbk"_s, QByteArray(kMaxInputOctets + 1, 'x'));
    QVERIFY(QDir(folder()).mkpath(u"folder.pbk"_s));
    const auto books = linux_system::LinuxProfileStore().phonebooks();
    QVERIFY(books);
    QStringList read;
    for (const PhonebookFile &book : *books) {
        read.append(QString::fromUtf8(book.octets).trimmed());
        QVERIFY(!book.allUsers);
    }
    QCOMPARE(read, (QStringList{u"[A]"_s, u"[B]"_s}));
}

void TestLinuxProfileStore::onlyTooLarge()
{
    add(u"large.pbk"_s, QByteArray(kMaxInputOctets + 1, 'x'));
    const auto books = linux_system::LinuxProfileStore().phonebooks();
    QVERIFY(!books);
    QCOMPARE(books.error().kind, FailureKind::Malformed);
}

QTEST_APPLESS_MAIN(TestLinuxProfileStore)
#include "tst_linux_profile_store.moc"
