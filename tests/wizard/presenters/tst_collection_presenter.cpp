// SPDX-License-Identifier: Apache-2.0
// What is said about data for Microsoft support: every prerequisite with yes, no or why not tested.
#include "wizard/presenters/collection_presenter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::wizard;

namespace {

SessionView viewWith(const CollectionEvidence &found, bool elevated = true)
{
    SessionView view;
    view.exists = true;
    view.result.evidence.system =
        SystemEvidence{.os = u"windows"_s, .version = u"Windows 11"_s, .elevated = elevated};
    view.result.evidence.collection = found;
    return view;
}

/// The row of @p needs that speaks of @p what.
NeedRow rowOf(const CollectionPage &page, const QString &what)
{
    for (const NeedRow &row : page.needs) {
        if (row.text.startsWith(what)) {
            return row;
        }
    }
    return {StepState::Problem, u"there is no such row"_s};
}

} // namespace

class TestCollectionPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void policies_data();
    void policies();
    void rights();
    void space_data();
    void space();
    void folders();
    void otherSystems();
    void commands_data();
    void commands();
};

void TestCollectionPresenter::policies_data()
{
    QTest::addColumn<CollectionEvidence>("found");
    QTest::addColumn<bool>("ready");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing is set") << CollectionEvidence{} << false << u"its own window"_s;
    QTest::newRow("undefined") << CollectionEvidence{.localMachine = u"Undefined"_s} << false
                               << u"its own window"_s;
    QTest::newRow("the computer's")
        << CollectionEvidence{.localMachine = u"RemoteSigned"_s} << true << u"RemoteSigned"_s;
    QTest::newRow("the user's goes before")
        << CollectionEvidence{.localMachine = u"RemoteSigned"_s, .currentUser = u"Restricted"_s}
        << false << u"Restricted"_s;
    QTest::newRow("group policy goes before all")
        << CollectionEvidence{.machinePolicy = u"AllSigned"_s, .currentUser = u"Bypass"_s} << false
        << u"group policy"_s;
    QTest::newRow("group policy allows it")
        << CollectionEvidence{.userPolicy = u"Unrestricted"_s, .currentUser = u"Restricted"_s}
        << true << u"group policy"_s;
}

void TestCollectionPresenter::policies()
{
    QFETCH(CollectionEvidence, found);
    QFETCH(bool, ready);
    QFETCH(QString, says);
    const NeedRow row = rowOf(presentCollection(viewWith(found)), u"Execution policy"_s);
    QVERIFY2(row.state == (ready ? StepState::Ok : StepState::Warning), qPrintable(row.text));
    QVERIFY2(row.text.contains(says), qPrintable(row.text));
    QVERIFY2(row.text.contains(ready ? u": yes. "_s : u": no. "_s), qPrintable(row.text));
}

void TestCollectionPresenter::rights()
{
    const auto row = [](bool elevated) {
        return rowOf(presentCollection(viewWith({}, elevated)), u"Administrator rights"_s);
    };
    QVERIFY(row(true).state == StepState::Ok);
    QVERIFY(row(false).state == StepState::Warning);
    QVERIFY(row(false).text.contains(u"Run as administrator"_s));
}

void TestCollectionPresenter::space_data()
{
    QTest::addColumn<qint64>("octets");
    QTest::addColumn<int>("state");
    QTest::newRow("not known") << qint64(-1) << static_cast<int>(StepState::Unknown);
    QTest::newRow("none") << qint64(0) << static_cast<int>(StepState::Warning);
    QTest::newRow("just not") << qint64(9'999'999'999) << static_cast<int>(StepState::Warning);
    QTest::newRow("just so") << qint64(10'000'000'000) << static_cast<int>(StepState::Ok);
}

void TestCollectionPresenter::space()
{
    QFETCH(qint64, octets);
    const NeedRow row =
        rowOf(presentCollection(viewWith({.freeOctets = octets})), u"10 GB of free space"_s);
    QTEST(static_cast<int>(row.state), "state");
}

void TestCollectionPresenter::folders()
{
    const CollectionEvidence found{.scripts = {u"C:\\TSS\\TSS.ps1"_s},
                                   .archives = {u"C:\\MS_DATA\\TSS_LAPTOP.zip"_s}};
    SessionView view = viewWith(found);
    CollectionPage page = presentCollection(view);
    QCOMPARE(page.folder, u"C:\\MS_DATA"_s);
    QVERIFY(rowOf(page, u"The tool is unpacked"_s).state == StepState::Ok);
    // A file may name any folder; none of it is opened.
    view.openedFrom = u"laptop.json"_s;
    QCOMPARE(presentCollection(view).folder, QString());
    page = presentCollection(viewWith({}));
    QCOMPARE(page.folder, QString());
    QVERIFY(rowOf(page, u"The tool is unpacked"_s).text.contains(u"https://aka.ms/getTSS"_s));
}

void TestCollectionPresenter::otherSystems()
{
    SessionView view;
    view.exists = true;
    view.result.evidence.system = SystemEvidence{.os = u"linux"_s, .elevated = true};
    const CollectionPage page = presentCollection(view);
    QCOMPARE(page.needs.size(), 5);
    for (const NeedRow &row : page.needs) {
        QVERIFY2(row.state == StepState::Unknown, qPrintable(row.text));
        QVERIFY2(row.text.contains(u"not tested"_s), qPrintable(row.text));
        QVERIFY2(row.text.contains(u"needs Windows"_s) || row.text.contains(u"asks for it once"_s),
                 qPrintable(row.text));
    }
    QVERIFY(!page.client.isEmpty() && !page.server.isEmpty() && !page.steps.isEmpty());
    view.result.evidence.system->os = u"windows"_s;
    QVERIFY(
        rowOf(presentCollection(view), u"Execution policy"_s).text.contains(u"not looked at"_s));
}

void TestCollectionPresenter::commands_data()
{
    QTest::addColumn<QStringList>("scripts");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("start");
    const QString usual = u".\\TSSv2.ps1 -Start -Scenario NET_VPN"_s;
    QTest::newRow("none there") << QStringList{} << u"cd C:\\tss_tool"_s << usual;
    QTest::newRow("newer package") << QStringList{u"c:\\tss\\tss.ps1"_s} << u"cd C:\\TSS"_s
                                   << u".\\TSS.ps1 -Start -Scenario NET_VPN"_s;
    QTest::newRow("a path that means harm")
        << QStringList{u"C:\\x'; Remove-Item C:\\ -Recurse\\TSS.ps1"_s} << u"cd C:\\tss_tool"_s
        << usual;
}

void TestCollectionPresenter::commands()
{
    QFETCH(QStringList, scripts);
    const CollectionPage page = presentCollection(viewWith({.scripts = scripts}));
    QCOMPARE(page.client.size(), 3);
    QTEST(page.client[0].command, "folder");
    QCOMPARE(page.client[1].command,
             u"Set-ExecutionPolicy -Scope Process -ExecutionPolicy RemoteSigned"_s);
    QTEST(page.client[2].command, "start");
    QCOMPARE(page.server[2].command, u".\\TSSv2.ps1 -Start -Scenario NET_RAS"_s);
}

QTEST_APPLESS_MAIN(TestCollectionPresenter)
#include "tst_collection_presenter.moc"
