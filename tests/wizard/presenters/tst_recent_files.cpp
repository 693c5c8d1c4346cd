// SPDX-License-Identifier: Apache-2.0
#include "wizard/presenters/recent_files.h"

#include <QTest>

using namespace aovpn::wizard;
using namespace Qt::StringLiterals;

class TestRecentFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestComesFirst();
    void thereIsALimit();
    void oneCanBeForgotten();
    void aDamagedSettingsFileIsHarmless();
};

void TestRecentFiles::theNewestComesFirst()
{
    const QStringList known{u"/a/one.json"_s, u"/a/two.json"_s};
    QCOMPARE(withRecentFile(known, u"/a/three.json"_s),
             (QStringList{u"/a/three.json"_s, u"/a/one.json"_s, u"/a/two.json"_s}));
    QCOMPARE(withRecentFile(known, u"/a/../a/two.json"_s),
             (QStringList{u"/a/two.json"_s, u"/a/one.json"_s}));
}

void TestRecentFiles::thereIsALimit()
{
    QStringList files;
    for (int i = 0; i < 20; ++i) {
        files = withRecentFile(files, u"/a/%1.json"_s.arg(i));
    }
    QCOMPARE(files.size(), kMostRecentFiles);
    QCOMPARE(files.constFirst(), u"/a/19.json"_s);
}

void TestRecentFiles::oneCanBeForgotten()
{
    QCOMPARE(withoutRecentFile({u"/a/one.json"_s, u"/a/two.json"_s}, u"/a/one.json"_s),
             QStringList{u"/a/two.json"_s});
    QCOMPARE(withoutRecentFile({u"/a/one.json"_s}, u"/elsewhere"_s), QStringList{u"/a/one.json"_s});
}

void TestRecentFiles::aDamagedSettingsFileIsHarmless()
{
    QCOMPARE(usableRecentFiles({QString(), u"relative.json"_s, u"/good"_s, u"/good"_s,
                                u'/' + QString(10'000, u'x')}),
             QStringList{u"/good"_s});
}

QTEST_GUILESS_MAIN(TestRecentFiles)
#include "tst_recent_files.moc"
