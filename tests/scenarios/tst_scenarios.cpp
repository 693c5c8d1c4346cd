// SPDX-License-Identifier: Apache-2.0
// Every bundled sample, judged again: cause, verdict and findings as its scenario folder says.
#include "checks/engine/judge.h"
#include "checks/redact/redact.h"
#include "checks/report/report.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

const QString kSamples = QStringLiteral(AOVPN_SOURCE_DIR "/resources/samples");
const QString kScenarios = QStringLiteral(AOVPN_SOURCE_DIR "/tests/scenarios");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The bundle of a story: its own, or the recorded sample of that name.
QString bundleFile(const QString &story)
{
    const QString own = kScenarios + u'/' + story + u"/bundle.json"_s;
    return QFile::exists(own) ? own : kSamples + u'/' + story + u".json"_s;
}

/// Every story: the recorded samples, and the folders that have a bundle of their own.
QStringList stories()
{
    QStringList names;
    for (const QString &file : QDir(kSamples).entryList({u"*.json"_s}, QDir::Files)) {
        names.append(file.chopped(5));
    }
    for (const QString &folder : QDir(kScenarios).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (QFile::exists(kScenarios + u'/' + folder + u"/bundle.json"_s)) {
            names.append(folder);
        }
    }
    names.sort();
    return names;
}

/// What a scenario pins down; not every value, so that a new fact in a finding does not touch all
/// of them. The open question only where the story is about it; whether the cause explains the code
/// that Windows logged or the person named, only where it does not.
QJsonObject summary(const SessionResult &result, bool withQuestion = false)
{
    QJsonArray findings;
    for (const StageResult &stage : result.stages) {
        for (const JudgedFinding &finding : stage.findings) {
            QJsonObject entry{{u"id"_s, finding.id}, {u"severity"_s, enumName(finding.severity)}};
            if (!finding.consequenceOf.isEmpty()) {
                entry.insert(u"consequenceOf"_s, finding.consequenceOf);
            }
            findings.append(entry);
        }
    }
    QJsonObject summary{
        {u"verdict"_s, enumName(result.verdict)},
        {u"cause"_s, result.cause ? QJsonValue(result.cause->id) : QJsonValue()},
        {u"owner"_s, result.cause ? QJsonValue(enumName(result.cause->owner)) : QJsonValue()},
        {u"findings"_s, findings}};
    if (result.cause && result.cause->symptomAgreement != CodeAgreement::NotAsked &&
        result.cause->symptomAgreement != CodeAgreement::Agrees) {
        summary.insert(u"symptomAgreement"_s, enumName(result.cause->symptomAgreement));
    }
    if (withQuestion) {
        summary.insert(u"question"_s,
                       result.question ? QJsonValue(result.question->id) : QJsonValue());
    }
    return summary;
}

} // namespace

class TestScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samples_data();
    void samples();
    void enough();
};

void TestScenarios::samples_data()
{
    QTest::addColumn<QString>("story");
    for (const QString &story : stories()) {
        QTest::newRow(qPrintable(story)) << story;
    }
}

void TestScenarios::samples()
{
    QFETCH(QString, story);
    const QString where = bundleFile(story);
    const auto bundle = parseBundle(contents(where), where);
    QVERIFY2(bundle, bundle ? "" : qPrintable(bundle.error().message()));
    const SessionResult result = replay(*bundle);
    const QString folder = kScenarios + u'/' + story;
    const QString expectation = folder + u"/findings.json"_s;
    const bool pinsQuestion =
        QJsonDocument::fromJson(contents(expectation)).object().contains(u"question"_s);
    if (qEnvironmentVariableIsSet("AOVPN_REBASE")) {
        QDir().mkpath(folder);
        QFile file(expectation);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(summary(result, pinsQuestion)).toJson());
    }
    QVERIFY2(contents(folder + u"/README.md"_s).size() > 40,
             qPrintable(folder + u" tells no story"_s));
    const QJsonObject expected = QJsonDocument::fromJson(contents(expectation)).object();
    QVERIFY2(!expected.isEmpty(), qPrintable(expectation));
    QCOMPARE(QJsonDocument(summary(result, pinsQuestion)).toJson(),
             QJsonDocument(expected).toJson());

    for (const auto &level : EnumNames<Privacy>::kNames) {
        const SessionResult shared = redact(result, level.value).result;
        const auto inside = bundleInReport(renderHtml(shared, {}), story);
        QVERIFY(inside);
        const auto again = parseBundle(*inside, story);
        QVERIFY2(again, again ? "" : qPrintable(again.error().message()));
        const QJsonObject replayed = summary(replay(*again));
        QCOMPARE(replayed["cause"_L1], expected["cause"_L1]);
        QCOMPARE(replayed["owner"_L1], expected["owner"_L1]);
        QCOMPARE(replayed["verdict"_L1], expected["verdict"_L1]);
    }
}

void TestScenarios::enough()
{
    int healthy = 0;
    const QStringList files = stories();
    for (const QString &story : files) {
        const auto bundle = parseBundle(contents(bundleFile(story)), story);
        QVERIFY(bundle);
        healthy += replay(*bundle).verdict == Verdict::Ok ? 1 : 0;
    }
    QVERIFY(files.size() >= 8);
    QVERIFY(healthy >= 1);
}

QTEST_APPLESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
