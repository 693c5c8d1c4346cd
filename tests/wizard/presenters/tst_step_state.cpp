// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sample_results.h"
#include "wizard/page_order.h"
#include "wizard/presenters/progress_presenter.h"
#include "wizard/presenters/step_state.h"

#include <QTest>

using namespace aovpn;
using namespace aovpn::wizard;
using namespace Qt::StringLiterals;

namespace {

SessionView viewOf(const SessionResult &result)
{
    SessionView view;
    view.exists = true;
    view.result = result;
    return view;
}

const Probe kAsksIke{{"ike", Stage::Reachability, EvidenceKind::Ike, "", 3, 1.0}, nullptr};

SessionView runningView()
{
    SessionView view = viewOf(samples::healthy());
    view.running = true;
    TaskState task;
    task.id = u"ike 198.51.100.10 500"_s;
    task.probe = &kAsksIke;
    task.values = {
        {u"server"_s, u"vpn.contoso.com"_s}, {u"address"_s, u"198.51.100.10"_s}, {u"port"_s, 500}};
    task.limit = std::chrono::milliseconds(3500);
    task.running = true;
    view.tasks = {task};
    StageResult &certificate = samples::stageOf(view.result, Stage::ServerCertificate);
    certificate.state = StageState::Unknown;
    for (CheckRun &run : certificate.checks) {
        run = {run.id, CheckOutcome::Unknown, u"waits-for:certificates"_s};
    }
    return view;
}

} // namespace

class TestStepState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateOfStage_data();
    void stateOfStage();
    void stateOfResult_data();
    void stateOfResult();
    void nextPageSkipsWhatIsNotPartOfTheRun();
    void everyStateHasAWord();
    void askingSaysWhatWhomAndHowLong();
    void percentStaysInRange();
};

void TestStepState::stateOfStage_data()
{
    QTest::addColumn<SessionView>("view");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<StepState>("expected");
    SessionView onlyConsequences = viewOf(samples::udpSilent());
    StageResult &reach = samples::stageOf(onlyConsequences.result, Stage::Reachability);
    reach.findings.removeFirst();
    SessionView warned = viewOf(samples::healthy());
    samples::stageOf(warned.result, Stage::Profile).state = StageState::Warning;
    QTest::newRow("nothing was run") << SessionView{} << Stage::Name << StepState::Waiting;
    QTest::newRow("fine") << viewOf(samples::healthy()) << Stage::Name << StepState::Ok;
    QTest::newRow("warning") << warned << Stage::Profile << StepState::Warning;
    QTest::newRow("problem") << viewOf(samples::udpSilent()) << Stage::Reachability
                             << StepState::Problem;
    QTest::newRow("unknown") << viewOf(samples::undetermined()) << Stage::Routing
                             << StepState::Unknown;
    QTest::newRow("no checks") << viewOf(samples::healthy()) << Stage::Network
                               << StepState::Skipped;
    QTest::newRow("a question is under way")
        << runningView() << Stage::Reachability << StepState::Running;
    QTest::newRow("waits for a question under way")
        << runningView() << Stage::ServerCertificate << StepState::Waiting;
    QTest::newRow("everything follows from the cause")
        << onlyConsequences << Stage::Reachability << StepState::Waiting;
}

void TestStepState::stateOfStage()
{
    QFETCH(SessionView, view);
    QFETCH(Stage, stage);
    QTEST(stepState(view, stage), "expected");
}

void TestStepState::stateOfResult_data()
{
    QTest::addColumn<SessionView>("view");
    QTest::addColumn<StepState>("expected");
    QTest::newRow("nothing was run") << SessionView{} << StepState::Waiting;
    QTest::newRow("running") << runningView() << StepState::Running;
    QTest::newRow("ok") << viewOf(samples::healthy()) << StepState::Ok;
    QTest::newRow("problem") << viewOf(samples::udpSilent()) << StepState::Problem;
    QTest::newRow("undetermined") << viewOf(samples::undetermined()) << StepState::Unknown;
}

void TestStepState::stateOfResult()
{
    QFETCH(SessionView, view);
    QTEST(resultState(view), "expected");
}

void TestStepState::nextPageSkipsWhatIsNotPartOfTheRun()
{
    const SessionView view = viewOf(samples::healthy());
    QCOMPARE(nextPage(kStartPage, SessionView{}), pageOf(Stage::Profile));
    QCOMPARE(nextPage(pageOf(Stage::Profile), view), pageOf(Stage::Name)); // no network checks
    QCOMPARE(nextPage(pageOf(Stage::Authentication), view), pageOf(Stage::Routing));
    QCOMPARE(nextPage(pageOf(Stage::Routing), view), kResultPage);
    QCOMPARE(nextPage(kResultPage, view), -1);
}

void TestStepState::everyStateHasAWord()
{
    for (const StepState state :
         {StepState::Ok, StepState::Notice, StepState::Warning, StepState::Problem,
          StepState::Unknown, StepState::Skipped, StepState::Running, StepState::Waiting}) {
        QVERIFY(!stateWord(state).isEmpty());
    }
    for (const Stage stage : kAllStages) {
        QVERIFY(!awaitedText(stage).isEmpty());
    }
}

void TestStepState::askingSaysWhatWhomAndHowLong()
{
    const QStringList lines = askingLines(runningView());
    QCOMPARE(lines,
             QStringList{u"Asking vpn.contoso.com (198.51.100.10) on UDP 500, up to 3.5 s"_s});
}

void TestStepState::percentStaysInRange()
{
    SessionView view;
    view.progress = 0.456;
    QCOMPARE(progressPercent(view), 46);
    view.progress = 7;
    QCOMPARE(progressPercent(view), 100);
    view.progress = -1;
    QCOMPARE(progressPercent(view), 0);
}

QTEST_APPLESS_MAIN(TestStepState)
#include "tst_step_state.moc"
