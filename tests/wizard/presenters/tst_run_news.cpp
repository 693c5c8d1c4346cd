// SPDX-License-Identifier: Apache-2.0
#include "checks/guidance/guidance.h"
#include "tests/support/sample_results.h"
#include "wizard/presenters/run_news.h"

#include <QTest>

using namespace aovpn;
using namespace aovpn::wizard;
using namespace Qt::StringLiterals;

namespace {

SessionView viewOf(const SessionResult &result, bool running, int run = 1)
{
    SessionView view;
    view.exists = true;
    view.run = run;
    view.running = running;
    view.result = result;
    return view;
}

SessionView stopped(SessionView view)
{
    view.cancelled = true;
    return view;
}

} // namespace

class TestRunNews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaid_data();
    void whatIsSaid();
};

void TestRunNews::whatIsSaid_data()
{
    QTest::addColumn<SessionView>("before");
    QTest::addColumn<SessionView>("now");
    QTest::addColumn<QString>("news");
    const SessionView nothing;
    const SessionView going = viewOf(samples::healthy(), true);
    QTest::newRow("nothing yet") << nothing << nothing << QString();
    QTest::newRow("a run begins") << nothing << going << u"Checking."_s;
    QTest::newRow("nothing new") << going << going << QString();
    QTest::newRow("a step fails") << going << viewOf(samples::udpSilent(), true)
                                  << stageName(Stage::Reachability) + u": problem"_s;
    QTest::newRow("said already") << viewOf(samples::udpSilent(), true)
                                  << viewOf(samples::udpSilent(), true) << QString();
    QTest::newRow("ends well") << going << viewOf(samples::healthy(), false)
                               << u"Done: no problem found."_s;
    QTest::newRow("ends badly") << going << viewOf(samples::udpSilent(), false)
                                << u"Done: a problem was found."_s;
    QTest::newRow("ends open") << going << viewOf(samples::undetermined(), false)
                               << u"Done: not everything could be checked."_s;
    QTest::newRow("stopped") << going << stopped(viewOf(samples::undetermined(), false))
                             << u"Stopped. What was found so far is kept."_s;
    QTest::newRow("a file") << nothing << viewOf(samples::healthy(), false)
                            << u"Done: no problem found."_s;
    QTest::newRow("another file, or the same once more")
        << viewOf(samples::healthy(), false, 1) << viewOf(samples::healthy(), false, 2)
        << u"Done: no problem found."_s;
    QTest::newRow("other words for it")
        << viewOf(samples::healthy(), false) << viewOf(samples::healthy(), false) << QString();
    QTest::newRow("another run at once")
        << going << viewOf(samples::healthy(), true, 2) << u"Checking."_s;
    SessionResult both = samples::udpSilent();
    samples::stageOf(both, Stage::Network).state = StageState::Warning;
    QTest::newRow("two steps at once") << going << viewOf(both, true)
                                       << stageName(Stage::Reachability) + u": problem\n"_s +
                                              stageName(Stage::Network) + u": warning"_s;
}

void TestRunNews::whatIsSaid()
{
    QFETCH(SessionView, before);
    QFETCH(SessionView, now);
    QFETCH(QString, news);
    QCOMPARE(runNews(before, now), news);
}

QTEST_GUILESS_MAIN(TestRunNews)
#include "tst_run_news.moc"
