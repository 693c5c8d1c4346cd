// SPDX-License-Identifier: Apache-2.0
// What a program settles with the system: the words it was started with.
#include "checks/system/process.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

const QStringList kWords{u"echo"_s, u"Müller GmbH"_s, u"日本"_s, QString(), u"a\"b\\"_s};

/// The other role of this program: says its words, one a line.
int echo(const QStringList &words)
{
    const StandardStreams streams;
    for (const QString &word : words) {
        std::fputs((word + u'\n').toUtf8().constData(), stdout);
    }
    return 0;
}

} // namespace

class TestProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsArriveWhole();
};

void TestProcess::wordsArriveWhole()
{
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), kWords);
    QVERIFY(other.waitForFinished(30000));
    QCOMPARE(other.exitCode(), 0);
    QCOMPARE(other.readAllStandardOutput(), (kWords.join(u'\n') + u'\n').toUtf8());
}

int main(int argc, char **argv)
{
    hardenProcess();
    const QStringList words = programArguments(argc, argv);
    if (!words.isEmpty() && words.first() == kWords.first()) {
        return echo(words);
    }
    QCoreApplication application(argc, argv);
    TestProcess test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_process.moc"
