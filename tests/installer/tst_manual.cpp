// SPDX-License-Identifier: Apache-2.0
// The manual page and the shell completion against the program: the same commands and options.
#include "app/cli/options.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn::cli;

namespace {

QString contents(const QString &name)
{
    QFile file(QStringLiteral(AOVPN_SOURCE_DIR "/installer/linux/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QSet<QString> matches(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QSet<QString> found;
    for (auto it = expression.globalMatch(text); it.hasNext();) {
        found.insert(it.next().captured(1));
    }
    return found;
}

/// What the program itself says that it takes.
QSet<QString> options()
{
    return matches(usage(), u"(--[a-z]+)"_s);
}

QSet<QString> commands()
{
    return matches(usage(), u"^  ([a-z]+) "_s);
}

} // namespace

class TestManual : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProgramKnowsItsCommands();
    void manualPage();
    void completion();
};

void TestManual::theProgramKnowsItsCommands()
{
    QVERIFY(commands().size() >= 10);
    for (const QString &command : commands()) {
        const auto parsed = parseOptions({command});
        QVERIFY2(parsed || !parsed.error().detail.contains(u"is not a command"),
                 qPrintable(command));
    }
}

void TestManual::manualPage()
{
    // A hyphen that is to stay one is written \- there.
    const QString page = contents(u"aovpn-doctor-cli.1"_s).replace(u"\\-"_s, u"-"_s);
    QVERIFY(!page.isEmpty());
    QCOMPARE(matches(page.section(u".SH COMMANDS"_s, 1).section(u".SH OPTIONS"_s, 0, 0),
                     u"^\\.TP\\n\\.BI? ([a-z]+)"_s),
             commands());
    QCOMPARE(matches(page, u"(--[a-z]+)"_s), options());
}

void TestManual::completion()
{
    const QString script = contents(u"aovpn-doctor-cli.bash"_s);
    QVERIFY(!script.isEmpty());
    const QString line = script.section(u"local commands='"_s, 1).section(u'\'', 0, 0);
    const QStringList words = line.split(u' ');
    QCOMPARE(QSet<QString>(words.begin(), words.end()), commands());
    QCOMPARE(matches(script, u"(--[a-z]+)"_s), options());
}

QTEST_GUILESS_MAIN(TestManual)
#include "tst_manual.moc"
