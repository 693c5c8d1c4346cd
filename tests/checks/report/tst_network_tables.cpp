// SPDX-License-Identifier: Apache-2.0
// What the report shows of the local network and of the triggers.
#include "checks/report/evidence_tables.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

/// One line per row: "caption | cell | cell".
QStringList lines(const Evidence &evidence, Stage stage)
{
    SessionResult result;
    result.evidence = evidence;
    QStringList all;
    for (const EvidenceTable &table : evidenceOf(result, stage).tables) {
        for (const QStringList &row : table.rows) {
            all.append(plainText(table.caption) + u" | "_s + row.join(u" | "_s));
        }
    }
    return all;
}

} // namespace

class TestNetworkTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing();
    void portal();
    void silentPortal();
    void clocksAndProxies();
    void triggers();
    void state_data();
    void state();
    void nameRules();
};

void TestNetworkTables::nothing()
{
    QVERIFY(lines({}, Stage::Network).isEmpty());
    Evidence evidence;
    evidence.network = NetworkEvidence{};
    QVERIFY(lines(evidence, Stage::Network).isEmpty());
}

void TestNetworkTables::portal()
{
    Evidence evidence;
    evidence.network =
        NetworkEvidence{.portal = PortalAttempt{.url = u"http://t.example.test/"_s,
                                                .expected = u"hello"_s,
                                                .status = 302,
                                                .location = u"http://login.example.test/"_s,
                                                .body = "<script>x</script>"}};
    const QString caption = u"Test for a sign-in page: http://t.example.test/ | "_s;
    QCOMPARE(lines(evidence, Stage::Network),
             (QStringList{caption + u"Expected answer | hello"_s, caption + u"HTTP status | 302"_s,
                          caption + u"Redirect to | http://login.example.test/"_s,
                          caption + u"Answer | a different one"_s}));
    evidence.network->portal->body = "hello\n";
    QVERIFY(lines(evidence, Stage::Network).last().endsWith(u"Answer | as expected"_s));
}

void TestNetworkTables::silentPortal()
{
    Evidence evidence;
    evidence.network = NetworkEvidence{
        .portal = PortalAttempt{.url = u"u"_s,
                                .expected = u"hello"_s,
                                .failure = Failure{FailureKind::Timeout, 0, u"too late"_s, {}}}};
    const QStringList seen = lines(evidence, Stage::Network);
    QVERIFY(seen.contains(u"Test for a sign-in page: u | Answer | none"_s));
    QVERIFY(seen.contains(u"Test for a sign-in page: u | Why | no answer in time (too late)"_s));
}

void TestNetworkTables::clocksAndProxies()
{
    const QDateTime now({2026, 3, 1}, {12, 0}, Qt::UTC);
    Evidence evidence;
    evidence.network =
        NetworkEvidence{.clocks = {{u"203.0.113.5:443"_s, now.addSecs(-90), now}},
                        .proxies = {{.source = u"machine"_s, .server = u"proxy:8080"_s},
                                    {.source = u"user"_s,
                                     .configUrl = u"http://wpad.example.test/"_s,
                                     .autoDetect = true,
                                     .bypass = {u"<local>"_s}}}};
    QCOMPARE(
        lines(evidence, Stage::Network),
        (QStringList{
            u"Clocks | 203.0.113.5:443 | 2026-03-01 11:58 UTC | 2026-03-01 12:00 UTC | 90 s"_s,
            u"Proxies that are set | the settings of this computer | proxy:8080 |  | no | (none)"_s,
            u"Proxies that are set | the settings of this user | (none) | "
            u"http://wpad.example.test/ | yes | <local>"_s}));
}

void TestNetworkTables::triggers()
{
    Evidence evidence;
    evidence.triggers = TriggerEvidence{.triggeredProfile = u"Example VPN"_s,
                                        .networkSuffixes = {u"home.example"_s},
                                        .networkCategory = u"private"_s};
    const QString caption = u"What Windows starts by itself | "_s;
    QCOMPARE(lines(evidence, Stage::Profile),
             (QStringList{caption + u"Connection | Example VPN"_s,
                          caption + u"Disconnected by hand | (none)"_s,
                          caption + u"DNS suffixes of this network | home.example"_s,
                          caption + u"Kind of network | a private network"_s}));
}

void TestNetworkTables::state_data()
{
    QTest::addColumn<NetworkState>("state");
    QTest::addColumn<QStringList>("rows");
    const QString caption = u"What Windows says about this network | "_s;
    QTest::newRow("nothing") << NetworkState{} << QStringList{};
    QTest::newRow("internet") << NetworkState{.connectivity = Connectivity::Internet}
                              << QStringList{caption + u"Where it leads | to the internet"_s};
    QTest::newRow("sign-in page")
        << NetworkState{.connectivity = Connectivity::Constrained}
        << QStringList{
               caption +
               u"Where it leads | to the internet, behind a sign-in page or another limit"_s};
    QTest::newRow("firewall")
        << NetworkState{.connectivity = Connectivity::Local,
                        .firewall = {{.category = u"domain"_s, .enabled = false},
                                     {.category = u"private"_s},
                                     {.category = u"public"_s,
                                      .enabled = true,
                                      .blocksOutbound = true,
                                      .active = true}}}
        << QStringList{
               caption + u"Where it leads | not beyond the local network"_s,
               caption + u"Firewall of Windows in the organisation's network | off"_s,
               caption + u"Firewall of Windows in a private network | not known"_s,
               caption + u"Firewall of Windows in a public network (connected) | on; lets nothing "
                         "out that no rule allows"_s};
}

void TestNetworkTables::state()
{
    QFETCH(NetworkState, state);
    Evidence evidence;
    evidence.network = NetworkEvidence{.state = state};
    QTEST(lines(evidence, Stage::Network), "rows");
}

void TestNetworkTables::nameRules()
{
    Evidence evidence;
    evidence.routing = RoutingEvidence{};
    evidence.routing->nameRules =
        QList<NameRule>{{{u".corp.example.test"_s}, {u"10.0.0.53"_s, u"10.0.0.54"_s}, u"policy"_s},
                        {{u"vpn.corp.example.test"_s}, {}, u"computer"_s}};
    const QString caption = u"Name resolution rules (NRPT) | "_s;
    const QStringList rows = lines(evidence, Stage::Routing);
    QVERIFY(rows.contains(caption + u".corp.example.test | 10.0.0.53, 10.0.0.54 | group policy"_s));
    QVERIFY(
        rows.contains(caption + u"vpn.corp.example.test | (as without a rule) | this computer"_s));
    evidence.routing->nameRules = std::nullopt;
    QVERIFY(lines(evidence, Stage::Routing).filter(u"NRPT"_s).isEmpty());
}

QTEST_APPLESS_MAIN(TestNetworkTables)
#include "tst_network_tables.moc"
