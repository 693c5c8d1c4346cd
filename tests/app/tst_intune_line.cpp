// SPDX-License-Identifier: Apache-2.0
// The line for device management: one line, ASCII, never longer than Intune keeps.
#include "app/cli/intune_line.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::cli;

namespace {

/// @p problems and @p warnings of made-up ids of @p length characters each.
SessionResult resultWith(int problems, int warnings, int length)
{
    SessionResult result;
    result.verdict = problems > 0 ? Verdict::Problem : Verdict::Ok;
    result.takenAtUtc = QDateTime({2026, 3, 1}, {12, 0}, Qt::UTC);
    StageResult stage{.id = Stage::Reachability};
    for (int i = 0; i < problems + warnings; ++i) {
        JudgedFinding finding;
        finding.id = u"reachability.made-up-%1."_s.arg(i).leftJustified(length, u'x');
        finding.severity = i < problems ? Severity::Problem : Severity::Warning;
        finding.check = u"reachability.test"_s;
        stage.findings.append(finding);
    }
    result.stages = {stage};
    if (problems > 0) {
        result.cause = Cause{.id = stage.findings.first().id, .stage = Stage::Reachability};
    }
    return result;
}

} // namespace

class TestIntuneLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
    void leavesOutWarningsFirst();
    void exactBound();
    void reasonsOfAnyLength_data();
    void reasonsOfAnyLength();
};

void TestIntuneLine::fits_data()
{
    QTest::addColumn<int>("problems");
    QTest::addColumn<int>("warnings");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("trouble");
    QTest::newRow("nothing") << 0 << 0 << 40 << QString();
    QTest::newRow("a few") << 3 << 3 << 40 << QString();
    QTest::newRow("many warnings") << 1 << 500 << 40 << QString();
    QTest::newRow("many problems") << 500 << 500 << 40 << QString();
    QTest::newRow("trouble in another script") << 40 << 40 << 40 << QString(5000, u'\u30c6');
    QTest::newRow("trouble beyond the basic plane")
        << 40 << 40 << 40 << u"\U0001f600"_s.repeated(900);
    QTest::newRow("steering characters") << 1 << 1 << 40 << u"\u202e\r\n\t\"\\"_s.repeated(200);
}

void TestIntuneLine::fits()
{
    QFETCH(int, problems);
    QFETCH(int, warnings);
    QFETCH(int, length);
    QFETCH(QString, trouble);
    const QByteArray line = intuneLine(resultWith(problems, warnings, length), 2, trouble);
    QVERIFY2(line.size() <= kLongestLine, line.constData());
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith("}\n"));
    for (const char c : line.chopped(1)) {
        QVERIFY(c >= 0x20 && c < 0x7f);
    }
    QJsonParseError error{};
    const QJsonObject json = QJsonDocument::fromJson(line, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    const qsizetype kept =
        json["problems"_L1].toArray().size() + json["warnings"_L1].toArray().size();
    QCOMPARE(kept + json["left"_L1].toInt(), problems + warnings);
    QCOMPARE(json["verdict"_L1].toString(), problems > 0 ? u"problem"_s : u"ok"_s);
    QCOMPARE(json["takenAtUtc"_L1].toString(), u"2026-03-01T12:00:00Z"_s);
    QVERIFY(line.startsWith("{\"verdict\":")); // what a person reads first
}

void TestIntuneLine::leavesOutWarningsFirst()
{
    const QJsonObject json =
        QJsonDocument::fromJson(intuneLine(resultWith(20, 100, 40), 1, {})).object();
    QCOMPARE(json["problems"_L1].toArray().size(), 20);
    QVERIFY(json["warnings"_L1].toArray().size() < 100);
    QVERIFY(json["left"_L1].toInt() > 0);
}

void TestIntuneLine::exactBound()
{
    // One id grows by one character at a time, over the bound: never beyond, and as long as it may
    // be.
    qsizetype longest = 0;
    for (int length = 1000; length < 2100; ++length) {
        longest = std::max(longest, intuneLine(resultWith(0, 1, length), 1, {}).size());
    }
    QCOMPARE(longest, kLongestLine);
}

void TestIntuneLine::reasonsOfAnyLength_data()
{
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QString();
    QTest::newRow("plain") << u"the phonebook cannot be read"_s;
    QTest::newRow("long") << QString(100000, u'a');
    QTest::newRow("long and foreign") << QString(100000, u'\u00fc');
    QTest::newRow("lone surrogate") << QString(QChar(0xd800));
}

void TestIntuneLine::reasonsOfAnyLength()
{
    QFETCH(QString, reason);
    const QByteArray line = intuneLine(reason);
    QVERIFY(line.size() <= kLongestLine);
    QCOMPARE(line.count('\n'), 1);
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    QCOMPARE(json["verdict"_L1].toString(), u"not-run"_s);
    QCOMPARE(json["trouble"_L1].toString().isEmpty(), reason.isEmpty());
}

QTEST_GUILESS_MAIN(TestIntuneLine)
#include "tst_intune_line.moc"
