// SPDX-License-Identifier: Apache-2.0
#include "checks/engine/judge.h"
#include "tests/support/sample_results.h"
#include "wizard/presenters/result_presenter.h"

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

} // namespace

class TestResultPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void causeOwnerStepsAndCertainty();
    void agreement_data();
    void agreement();
    void noProblemFound();
    void oneRowForOneReason();
    void untestedIsNeverFine();
    void runningHasNoVerdict();
    void typedCodeWithoutACauseIsExplained();
    void helpdeskContactIsForUsers();
    void summaryHidesPeople();
    void questionsStandUntilTheyDecide();
    void otherCausesAreListed();
    void aWarningAsksNobody();
    void aLoggedFailureIsNeverFine();
};

void TestResultPresenter::causeOwnerStepsAndCertainty()
{
    const ResultPage page = presentResult(viewOf(samples::udpSilent()), Reader::User, nullptr);
    QCOMPARE(page.card.state, StepState::Problem);
    QVERIFY(page.card.owner.contains(ownerText(Owner::Network)));
    QVERIFY(page.card.certainty.contains(confidenceText(Confidence::Likely)));
    QVERIFY(!page.card.steps.isEmpty());
    QVERIFY(page.card.reassure.isEmpty()); // the steps say what the person can do
    QVERIFY(page.card.codes.isEmpty());
    // The cause stands on the card and nowhere else.
    QVERIFY(page.others.isEmpty());
}

void TestResultPresenter::agreement_data()
{
    QTest::addColumn<CodeAgreement>("agreement");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("agrees") << CodeAgreement::Agrees << u"809"_s
                            << u"This explains error 809, which you named."_s;
    QTest::newRow("agrees with a symptom")
        << CodeAgreement::Agrees << u"no-internet"_s << u"This explains what you described."_s;
    QTest::newRow("disagrees") << CodeAgreement::Disagrees << u"691"_s
                               << u"You named error 691. It usually has other causes than this "
                                  u"one, so mention both when you ask for help."_s;
    QTest::newRow("unknown") << CodeAgreement::Unknown << u"banana"_s
                             << u"\u201cbanana\u201d is not an error code that this program "
                                u"knows."_s;
    QTest::newRow("not asked") << CodeAgreement::NotAsked << QString() << QString();
}

void TestResultPresenter::agreement()
{
    QFETCH(CodeAgreement, agreement);
    QFETCH(QString, typed);
    SessionResult result = samples::udpSilent();
    result.cause->symptomAgreement = agreement;
    result.request.symptom = typed;
    QTEST(presentResult(viewOf(result), Reader::User, nullptr).card.agreement, "expected");
}

void TestResultPresenter::noProblemFound()
{
    const ResultPage page = presentResult(viewOf(samples::healthy()), Reader::User, nullptr);
    QCOMPARE(page.card.state, StepState::Ok);
    QCOMPARE(page.card.headline, u"No problem found."_s);
    QVERIFY(page.card.owner.isEmpty());
}

void TestResultPresenter::oneRowForOneReason()
{
    SessionResult result = samples::undetermined();
    StageResult &stage = samples::stageOf(result, Stage::Reachability);
    const auto notMade = [](const char *id, const char *reason) {
        return CheckRun{.id = QString::fromLatin1(id),
                        .outcome = CheckOutcome::Unknown,
                        .reason = QString::fromLatin1(reason)};
    };
    stage.checks = {notMade("reachability.one", "cancelled"),
                    notMade("reachability.two", "waits-for:ikeReplies"),
                    notMade("reachability.three", "cancelled")};
    const ResultPage page = presentResult(viewOf(result), Reader::User, nullptr);
    QStringList keys;
    for (const CheckRow &row : page.untested) {
        keys.append(row.key);
    }
    QCOMPARE(keys.count(u"reachability/cancelled"_s), 1);
    QCOMPARE(keys.count(u"reachability/waits-for:ikeReplies"_s), 1);
    QCOMPARE(page.untested.at(keys.indexOf(u"reachability/cancelled"_s)).facts.size(), 2);
}

void TestResultPresenter::untestedIsNeverFine()
{
    const ResultPage page = presentResult(viewOf(samples::undetermined()), Reader::User, nullptr);
    QCOMPARE(page.card.state, StepState::Unknown);
    QVERIFY2(page.card.headline.contains(u'4'), qPrintable(page.card.headline));
    // Three checks of one stage for one reason are one row, the fourth is another.
    QCOMPARE(page.untested.size(), 3);
    QCOMPARE(page.untested.at(0).facts.size(), 1);
    QCOMPARE(page.untested.at(1).facts.size(), 3);
    QCOMPARE(page.untested.at(1).state, StepState::Unknown);
    QCOMPARE(page.untested.last().state, StepState::Skipped);
}

void TestResultPresenter::runningHasNoVerdict()
{
    SessionView view = viewOf(samples::udpSilent());
    view.running = true;
    const ResultPage page = presentResult(view, Reader::User, nullptr);
    QCOMPARE(page.card.state, StepState::Running);
    QVERIFY(page.card.owner.isEmpty());
    QVERIFY(page.untested.isEmpty());
}

void TestResultPresenter::typedCodeWithoutACauseIsExplained()
{
    SessionResult result = samples::healthy();
    result.request.symptom = u"809"_s;
    const CauseCardText card = presentResult(viewOf(result), Reader::User, nullptr).card;
    QVERIFY2(card.agreement.startsWith(u"You named error 809: "_s), qPrintable(card.agreement));
    QVERIFY(!card.steps.isEmpty());
}

void TestResultPresenter::helpdeskContactIsForUsers()
{
    const SessionView view = viewOf(samples::udpSilent());
    QVERIFY(presentResult(view, Reader::User, nullptr).card.contact.contains(u"+1 555 0100"_s));
    QVERIFY(presentResult(view, Reader::Helpdesk, nullptr).card.contact.isEmpty());
}

void TestResultPresenter::summaryHidesPeople()
{
    const QString text = ticketSummary(samples::udpSilent(), Reader::Helpdesk);
    QVERIFY(!text.isEmpty());
    QVERIFY(!text.contains(u"jdoe"_s));
    QVERIFY(!text.contains(u"LT-0815"_s));
}

void TestResultPresenter::aLoggedFailureIsNeverFine()
{
    SessionResult result = samples::healthy();
    result.verdict = Verdict::Undetermined;
    result.symptom = {.code = u"12345"_s, .source = SymptomSource::Log, .typed = {}};
    const CauseCardText card = presentResult(viewOf(result), Reader::User, nullptr).card;
    QCOMPARE(card.headline, u"Windows logged error 12345, and no check explains it."_s);
    QCOMPARE(card.steps, QStringList{u"Save the report and send it to your helpdesk."_s});
    const auto helpdesk = presentResult(viewOf(result), Reader::Helpdesk, nullptr).card;
    QCOMPARE(helpdesk.steps.last(), u"Pass the report to the VPN administrators."_s);
}

void TestResultPresenter::aWarningAsksNobody()
{
    SessionResult result = samples::udpSilent();
    result.verdict = Verdict::Ok;
    const ResultPage page = presentResult(viewOf(result), Reader::User, nullptr);
    QVERIFY(!page.card.headline.isEmpty());
    QVERIFY(page.card.owner.isEmpty());
    QVERIFY(page.card.certainty.isEmpty());
    QVERIFY(page.candidates.isEmpty());
}

void TestResultPresenter::questionsStandUntilTheyDecide()
{
    Bundle bundle = bundleOf(samples::udpSilent());
    const SessionResult open = replay(bundle);
    const ResultPage asked = presentResult(viewOf(open), Reader::User, nullptr);
    QCOMPARE(asked.questions.size(), 1);
    QCOMPARE(asked.questions.first().id, u"works-elsewhere"_s);
    QVERIFY(asked.questions.first().answer.isEmpty());
    QVERIFY(!asked.questions.first().help.isEmpty());
    QCOMPARE(asked.questions.first().options.size(), 3);
    QVERIFY(asked.questions.first().options.first().accessibleName.startsWith(u"Yes: Does"_s));

    // An answer stays, so that it can be changed; "don't know" leads to the next question.
    bundle.evidence.answers.insert(u"works-elsewhere"_s, u"unknown"_s);
    const SessionResult unsure = replay(bundle);
    const ResultPage next = presentResult(viewOf(unsure), Reader::User, nullptr);
    QCOMPARE(next.questions.size(), 2);
    QCOMPARE(next.questions.first().answer, u"unknown"_s);
    QCOMPARE(next.questions.last().id, u"colleagues-too"_s);
    QVERIFY(next.questions.last().answer.isEmpty());

    // The server or this laptop: only colleagues tell.
    bundle.evidence.answers = {{u"works-elsewhere"_s, u"no"_s}};
    const ResultPage half = presentResult(viewOf(replay(bundle)), Reader::User, nullptr);
    QCOMPARE(half.questions.size(), 2);
    QCOMPARE(half.questions.last().id, u"colleagues-too"_s);

    bundle.evidence.answers = {
        {u"works-elsewhere"_s, u"no"_s}, {u"colleagues-too"_s, u"yes"_s}, {u"moon"_s, u"yes"_s}};
    const SessionResult decided = replay(bundle);
    const ResultPage done = presentResult(viewOf(decided), Reader::User, nullptr);
    QCOMPARE(done.questions.size(), 2);
    QCOMPARE(done.questions.first().answer, u"no"_s);
    QVERIFY(done.card.owner.contains(ownerText(Owner::VpnAdmin)));
    QVERIFY(done.card.headline != asked.card.headline);
    QVERIFY(done.card.meaning != asked.card.meaning);
    QVERIFY(answerEffect(open, decided).contains(u"another cause"_s));
    QVERIFY(answerEffect(open, unsure).contains(u"same cause"_s));

    SessionView running = viewOf(open);
    running.running = true;
    QVERIFY(presentResult(running, Reader::User, nullptr).questions.isEmpty());
}

void TestResultPresenter::otherCausesAreListed()
{
    const ResultPage page =
        presentResult(viewOf(replay(bundleOf(samples::udpSilent()))), Reader::Helpdesk, nullptr);
    QVERIFY(!page.candidates.isEmpty());
    const CheckRow &other = page.candidates.first();
    QCOMPARE(other.key, u"reachability.udp500.silent/vpn-admin"_s);
    QVERIFY2(other.title.contains(ownerText(Owner::VpnAdmin)) &&
                 other.title.contains(confidenceText(Confidence::Possible)),
             qPrintable(other.title));
    QVERIFY(!other.facts.isEmpty()); // the code that the person typed
    QVERIFY(other.hasDetails());
    QVERIFY(presentResult(viewOf(samples::healthy()), Reader::User, nullptr).candidates.isEmpty());
}

QTEST_APPLESS_MAIN(TestResultPresenter)
#include "tst_result_presenter.moc"
