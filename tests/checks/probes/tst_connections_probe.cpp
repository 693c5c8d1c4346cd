// SPDX-License-Identifier: Apache-2.0
// The probe finds the connection that was asked for, or says which there are.
#include "checks/probes/connections_probe.h"
#include "tests/support/fake_system.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

PhonebookFile phonebook(const QByteArray &octets, bool allUsers = false)
{
    return {u"/phonebooks/x.pbk"_s, octets, allUsers};
}

QByteArray entries(std::initializer_list<const char *> names)
{
    QByteArray octets;
    for (const char *name : names) {
        octets += "[" + QByteArray(name) + "]\nType=2\nPhoneNumber=vpn.example.test\n";
    }
    return octets;
}

} // namespace

class TestConnectionsProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plans_data();
    void plans();
    void finds_data();
    void finds();
};

void TestConnectionsProbe::plans_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("known");
    QTest::addColumn<int>("tasks");
    QTest::newRow("a name was given") << u"Office"_s << false << 1;
    QTest::newRow("no name was given") << QString() << false << 0;
    QTest::newRow("the connections are there already") << u"Office"_s << true << 0;
}

void TestConnectionsProbe::plans()
{
    QFETCH(QString, name);
    QFETCH(bool, known);
    Evidence evidence;
    if (known) {
        evidence.connections = QList<Connection>{};
    }
    Request request;
    request.connectionName = name;
    const QList<ProbeTask> tasks = kConnectionsProbe.plan(evidence, {}, request);
    QTEST(static_cast<int>(tasks.size()), "tasks");
    for (const ProbeTask &task : tasks) {
        QCOMPARE(task.values.value(u"connection"_s).toString(), name);
    }
}

void TestConnectionsProbe::finds_data()
{
    QTest::addColumn<QList<PhonebookFile>>("files");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("outcome"); // "selected of count", or the failure
    const PhonebookFile mine = phonebook(entries({"Home", "Office"}));
    const PhonebookFile everyones = phonebook(entries({"Device", "office"}), true);
    const PhonebookFile damaged = phonebook("no phonebook at all");
    const QString here = u"/phonebooks/x.pbk"_s;
    QTest::newRow("the second of two") << QList{mine} << u"Office"_s << u"1 of 2"_s;
    QTest::newRow("in another case") << QList{mine} << u"oFFICE"_s << u"1 of 2"_s;
    QTest::newRow("the user's own before that of all users")
        << QList{mine, everyones} << u"office"_s << u"1 of 4"_s;
    QTest::newRow("of all users") << QList{mine, everyones} << u"Device"_s << u"2 of 4 for all"_s;
    QTest::newRow("only a part of the name")
        << QList{mine} << u"Off"_s
        << u"not-found: no connection is called \"Off\"; there are: \"Home\", \"Office\""_s;
    QTest::newRow("no phonebook") << QList<PhonebookFile>{} << u"Office"_s << u"-1 of 0"_s;
    QTest::newRow("an empty phonebook") << QList{phonebook({})} << u"Office"_s << u"-1 of 0"_s;
    QTest::newRow("a damaged phonebook beside a good one")
        << QList{damaged, mine} << u"Home"_s << u"0 of 2"_s;
    QTest::newRow("only a damaged phonebook")
        << QList{damaged} << u"Home"_s
        << u"malformed: line 1, column 1: expected \"[entry name]\" of a phonebook, or XML"_s;
    QByteArray many;
    for (int i = 0; i < 22; ++i) {
        many += "[" + QByteArray::number(i) + "]\nType=2\n";
    }
    QTest::newRow("so many that not all are named")
        << QList{phonebook(many)} << u"x"_s
        << u"not-found: no connection is called \"x\"; there are: \"0\", \"1\", \"2\", \"3\", "
           u"\"4\", \"5\", "
           "\"6\", \"7\", \"8\", \"9\", \"10\", \"11\", \"12\", \"13\", \"14\", \"15\", \"16\", "
           "\"17\", \"18\", \"19\", 2 more"_s;
}

void TestConnectionsProbe::finds()
{
    QFETCH(QList<PhonebookFile>, files);
    QFETCH(QString, name);
    test::FakeSystem fake;
    fake.phonebookFiles = files;
    System system = fake.system();
    Request request;
    request.connectionName = name;
    const QList<ProbeTask> tasks = kConnectionsProbe.plan({}, {}, request);
    QCOMPARE(tasks.size(), 1);
    const Evidence evidence = tasks.at(0).run(system, Wait{});
    QString outcome;
    if (evidence.failures.contains(u"connections"_s)) {
        const Failure failure = evidence.failures.value(u"connections"_s);
        outcome = enumName(failure.kind) + u": "_s + failure.detail;
        QVERIFY(!evidence.connections);
    } else {
        outcome = u"%1 of %2"_s.arg(evidence.selected).arg(evidence.connections->size());
        const Connection *selected = selectedConnection(evidence);
        if (selected != nullptr && selected->allUsers == true) {
            outcome += u" for all"_s;
        }
    }
    QTEST(outcome, "outcome");
}

QTEST_APPLESS_MAIN(TestConnectionsProbe)
#include "tst_connections_probe.moc"
