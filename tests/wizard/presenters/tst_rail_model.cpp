// SPDX-License-Identifier: Apache-2.0
#include "checks/guidance/guidance.h"
#include "tests/support/sample_results.h"
#include "wizard/presenters/rail_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace aovpn;
using namespace aovpn::wizard;
using namespace Qt::StringLiterals;

class TestRailModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nineStagesAndTheResult();
    void nothingCanBeChosenBeforeARun();
    void accessibleTextNamesStepAndState();
    void currentRowIsMarked();
};

namespace {

SessionView viewOf(const SessionResult &result)
{
    SessionView view;
    view.exists = true;
    view.result = result;
    return view;
}

} // namespace

void TestRailModel::nineStagesAndTheResult()
{
    RailModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.index(3).data().toString(), stageName(Stage::Reachability));
    QCOMPARE(model.index(9).data().toString(), u"Result"_s);
}

void TestRailModel::nothingCanBeChosenBeforeARun()
{
    RailModel model;
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsEnabled));
    model.setView(viewOf(samples::healthy()));
    QVERIFY(model.flags(model.index(0)).testFlag(Qt::ItemIsEnabled));
}

void TestRailModel::accessibleTextNamesStepAndState()
{
    RailModel model;
    model.setView(viewOf(samples::udpSilent()));
    QCOMPARE(model.index(3).data(Qt::AccessibleTextRole).toString(),
             stageName(Stage::Reachability) + u": problem"_s);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
             stageName(Stage::Profile) + u": fine"_s);
}

void TestRailModel::currentRowIsMarked()
{
    RailModel model;
    model.setCurrent(4);
    QVERIFY(model.index(4).data(RailModel::CurrentRole).toBool());
    QVERIFY(!model.index(3).data(RailModel::CurrentRole).toBool());
}

QTEST_APPLESS_MAIN(TestRailModel)
#include "tst_rail_model.moc"
