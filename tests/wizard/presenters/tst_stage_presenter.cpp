// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sample_results.h"
#include "wizard/presenters/stage_presenter.h"

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

constexpr CheckInfo kUdp500{.id = "reachability.udp500",
                            .stage = Stage::Reachability,
                            .requirement = "The VPN server answers on UDP 500.",
                            .source = {"RFC 7296", "2.1"}};

const CheckInfo *lookup(const QString &id)
{
    return id == QLatin1String(kUdp500.id) ? &kUdp500 : nullptr;
}

const CheckRow *rowOf(const StagePage &page, const QString &part)
{
    for (const CheckRow &row : page.rows) {
        if (row.key.contains(part)) {
            return &row;
        }
    }
    return nullptr;
}

} // namespace

class TestStagePresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProblemIsTheHeadline();
    void consequencesWaitForTheCause();
    void codesAndFactsAreNotForUsers();
    void aFineCheckSaysWhatHolds();
    void unknownSaysWhy();
    void skippedSaysThatItSaysNothing();
    void needsWindows();
    void levelsDiffer();
    void copyHoldsEverything();
    void hostileValuesBecomeVisible();
    void codesInWords_data();
    void codesInWords();
};

void TestStagePresenter::theProblemIsTheHeadline()
{
    const StagePage page =
        presentStage(viewOf(samples::udpSilent()), Stage::Reachability, Reader::User, lookup);
    QCOMPARE(page.state, StepState::Problem);
    const SessionResult result = samples::udpSilent();
    const JudgedFinding &finding = result.stages[3].findings[0];
    QCOMPARE(page.headline, findingTitle(result, finding));
    QVERIFY(page.headline != finding.id);
    QVERIFY(!page.meaning.isEmpty());
    QVERIFY(!page.steps.isEmpty());
}

void TestStagePresenter::consequencesWaitForTheCause()
{
    const StagePage page =
        presentStage(viewOf(samples::udpSilent()), Stage::Reachability, Reader::User, lookup);
    const CheckRow *row = rowOf(page, u"udp4500.silent"_s);
    QVERIFY(row);
    QCOMPARE(row->state, StepState::Waiting);
    QCOMPARE(row->title, u"Waits for: the VPN server's answer."_s);
    QVERIFY(row->steps.isEmpty());
    const auto crosses =
        std::count_if(page.rows.cbegin(), page.rows.cend(),
                      [](const CheckRow &each) { return each.state == StepState::Problem; });
    QCOMPARE(crosses, 1);
}

void TestStagePresenter::codesAndFactsAreNotForUsers()
{
    const SessionView view = viewOf(samples::udpSilent());
    const StagePage user = presentStage(view, Stage::Reachability, Reader::User, lookup);
    QVERIFY(user.codes.isEmpty());
    QVERIFY(rowOf(user, u"udp500.silent"_s)->facts.isEmpty());
    QVERIFY(!rowOf(user, u"evidence"_s));
    const StagePage helpdesk = presentStage(view, Stage::Reachability, Reader::Helpdesk, lookup);
    QVERIFY(helpdesk.codes.contains(u"809"_s));
    const CheckRow *row = rowOf(helpdesk, u"udp500.silent"_s);
    QVERIFY(row->facts.contains(u"Address: 198.51.100.10"_s));
    QVERIFY(row->facts.contains(u"Port: 500"_s));
    // A port is no amount: it has no thousands.
    QVERIFY(rowOf(helpdesk, u"udp4500.silent"_s)->facts.contains(u"Port: 4500"_s));
    QCOMPARE(row->requirement, u"The VPN server answers on UDP 500."_s);
    QVERIFY(rowOf(helpdesk, u"evidence"_s));
}

void TestStagePresenter::aFineCheckSaysWhatHolds()
{
    const StagePage page =
        presentStage(viewOf(samples::healthy()), Stage::Reachability, Reader::User, lookup);
    QCOMPARE(page.state, StepState::Ok);
    QCOMPARE(page.headline, u"The VPN server answers."_s);
    const CheckRow *row = rowOf(page, u"udp500"_s);
    QCOMPARE(row->state, StepState::Ok);
    QCOMPARE(row->title, u"The VPN server answers on UDP 500."_s);
    QCOMPARE(row->source, u"RFC 7296, 2.1"_s);
}

void TestStagePresenter::unknownSaysWhy()
{
    const StagePage page =
        presentStage(viewOf(samples::undetermined()), Stage::Routing, Reader::User, lookup);
    QCOMPARE(page.state, StepState::Unknown);
    QCOMPARE(page.headline, reasonText(u"failed:routing:access-denied"_s));
    QCOMPARE(page.rows.first().state, StepState::Unknown);
}

void TestStagePresenter::skippedSaysThatItSaysNothing()
{
    const StagePage page =
        presentStage(viewOf(samples::healthy()), Stage::Adapter, Reader::User, lookup);
    QCOMPARE(page.state, StepState::Skipped);
    QVERIFY(page.meaning.contains(u"no checks"_s));
}

/// On another system than Windows a step says so, and its checks are shown as neither passed nor
/// failed.
void TestStagePresenter::needsWindows()
{
    SessionResult result = samples::healthy();
    StageResult &adapter =
        *std::find_if(result.stages.begin(), result.stages.end(),
                      [](const StageResult &stage) { return stage.id == Stage::Adapter; });
    adapter.checks = {{u"adapter.miniport"_s, CheckOutcome::NotApplicable, u"needs-windows"_s},
                      {u"adapter.service"_s, CheckOutcome::NotApplicable, u"needs-windows"_s}};
    const StagePage page = presentStage(viewOf(result), Stage::Adapter, Reader::User, lookup);
    QCOMPARE(page.state, StepState::Skipped);
    QCOMPARE(page.headline, u"Not tested: this needs Windows."_s);
    QCOMPARE(page.rows.size(), 2);
    QCOMPARE(page.rows.first().state, StepState::Unknown);
}

void TestStagePresenter::levelsDiffer()
{
    const SessionView view = viewOf(samples::udpSilent());
    QVERIFY(presentStage(view, Stage::Reachability, Reader::User, lookup) !=
            presentStage(view, Stage::Reachability, Reader::Administrator, lookup));
}

void TestStagePresenter::copyHoldsEverything()
{
    const StagePage page =
        presentStage(viewOf(samples::udpSilent()), Stage::Reachability, Reader::Helpdesk, lookup);
    const QString text = rowOf(page, u"udp500.silent"_s)->copyText();
    QVERIFY(text.startsWith(u"Problem: "_s));
    QVERIFY(text.contains(u"198.51.100.10"_s));
    QVERIFY(text.contains(u"Source: "_s));
}

void TestStagePresenter::hostileValuesBecomeVisible()
{
    SessionResult result = samples::udpSilent();
    JudgedFinding &finding = samples::stageOf(result, Stage::Reachability).findings[0];
    finding.values.insert(u"detail"_s, QString(u"a\u202Eb\nc"_s));
    const StagePage page =
        presentStage(viewOf(result), Stage::Reachability, Reader::Helpdesk, lookup);
    const QString facts = rowOf(page, u"udp500.silent"_s)->facts.join(u'|');
    QVERIFY(!facts.contains(QChar(0x202E)));
    QVERIFY(!facts.contains(u'\n'));
}

void TestStagePresenter::codesInWords_data()
{
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QStringList{} << QString();
    QTest::newRow("one") << QStringList{u"809"_s} << u"Windows calls this error 809."_s;
    QTest::newRow("two") << QStringList{u"809"_s, u"800"_s}
                         << u"Windows shows one of these errors: 809, 800."_s;
}

void TestStagePresenter::codesInWords()
{
    QFETCH(QStringList, codes);
    QTEST(codesText(codes), "expected");
}

QTEST_APPLESS_MAIN(TestStagePresenter)
#include "tst_stage_presenter.moc"
