// SPDX-License-Identifier: Apache-2.0
// Each check fires in at least one scenario, and none in a scenario where nothing is wrong.
#include "checks/rules/all_checks.h"
#include "tests/scenarios/stories.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

/// The computers on which nothing is wrong.
const QStringList kHealthy{u"healthy"_s, u"laptop-healthy"_s, u"log-made-good"_s,
                           u"certificate-blade"_s, u"support-data-ready"_s};

} // namespace

class TestMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCheckFires();
    void healthyStoriesAreQuiet();
};

void TestMatrix::everyCheckFires()
{
    QSet<QString> fired;
    for (const QString &story : test::storyNames()) {
        const auto result = test::judgedStory(story);
        QVERIFY2(result, result ? "" : qPrintable(result.error().message()));
        for (const StageResult &stage : result->stages) {
            for (const JudgedFinding &finding : stage.findings) {
                fired.insert(finding.check);
            }
        }
    }
    QStringList missing;
    for (const Check *check : allChecks()) {
        const QString id = QString::fromLatin1(check->info.id);
        if (!fired.contains(id)) {
            missing.append(id);
        }
    }
    QVERIFY2(missing.isEmpty(),
             qPrintable(u"%1 checks fire in no scenario:\n  "_s.arg(missing.size()) +
                        missing.join(u"\n  "_s)));
}

void TestMatrix::healthyStoriesAreQuiet()
{
    for (const QString &story : kHealthy) {
        const auto result = test::judgedStory(story);
        QVERIFY2(result, result ? "" : qPrintable(result.error().message()));
        QCOMPARE(result->verdict, Verdict::Ok);
        QVERIFY(!result->cause);
        for (const StageResult &stage : result->stages) {
            for (const JudgedFinding &finding : stage.findings) {
                QVERIFY2(finding.severity == Severity::Notice,
                         qPrintable(story + u": "_s + finding.id));
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestMatrix)
#include "tst_matrix.moc"
