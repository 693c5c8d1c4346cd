// SPDX-License-Identifier: Apache-2.0
#include "wizard/presenters/recent_files.h"

#include <QFileInfo>
#include <QTest>

using namespace aovpn::wizard;
using namespace Qt::StringLiterals;

namespace {

/// @p path as an absolute one of this system: with a drive on Windows.
QString at(const char *path)
{
    return QFileInfo(QString::fromLatin1(path)).absoluteFilePath();
}

} // namespace

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
    const QStringList known{at("/a/one.json"), at("/a/two.json")};
    QCOMPARE(withRecentFile(known, at("/a/three.json")),
             (QStringList{at("/a/three.json"), at("/a/one.json"), at("/a/two.json")}));
    QCOMPARE(withRecentFile(known, at("/a/../a/two.json")),
             (QStringList{at("/a/two.json"), at("/a/one.json")}));
}

void TestRecentFiles::thereIsALimit()
{
    QStringList files;
    for (int i = 0; i < 20; ++i) {
        files = withRecentFile(files, at("/a/") + u"%1.json"_s.arg(i));
    }
    QCOMPARE(files.size(), kMostRecentFiles);
    QCOMPARE(files.constFirst(), at("/a/19.json"));
}

void TestRecentFiles::oneCanBeForgotten()
{
    QCOMPARE(withoutRecentFile({at("/a/one.json"), at("/a/two.json")}, at("/a/one.json")),
             QStringList{at("/a/two.json")});
    QCOMPARE(withoutRecentFile({at("/a/one.json")}, u"/elsewhere"_s),
             QStringList{at("/a/one.json")});
}

void TestRecentFiles::aDamagedSettingsFileIsHarmless()
{
    QCOMPARE(usableRecentFiles({QString(), u"relative.json"_s, at("/good"), at("/good"),
                                at("/") + QString(10'000, u'x')}),
             QStringList{at("/good")});
}

QTEST_GUILESS_MAIN(TestRecentFiles)
#include "tst_recent_files.moc"
