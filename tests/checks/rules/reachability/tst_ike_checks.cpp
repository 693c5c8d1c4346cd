// SPDX-License-Identifier: Apache-2.0
// Every row of the IKE checks: passes, fails, boundary, out of scope.
#include "checks/rules/reachability/reachability_checks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::rules;
using namespace std::chrono_literals;

class TestIkeChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findings_data();
    void findings();
    void applies_data();
    void applies();
    void values();
    void sparedBySstp_data();
    void sparedBySstp();
    void tcp443Word_data();
    void tcp443Word();
    void everyIdIsDeclared();
};

namespace {

const QString kOne = u"198.51.100.1"_s;
const QString kTwo = u"198.51.100.2"_s;

const QList<const Check *> kAll{&kAddressPartly, &kIkeProposals, &kNotIke,
                                &kOwnLimit,      &kUdp4500,      &kUdp500};

IkeExchange exchange(const QString &address, int port, const QString &question, PortOutcome outcome)
{
    IkeExchange one;
    one.address = address;
    one.port = port;
    one.question = question;
    one.outcome = outcome;
    one.attempts = outcome == PortOutcome::NotTested ? 0 : 3;
    one.elapsedMs = 3850ms;
    if (outcome == PortOutcome::Answered) {
        one.attempts = 1;
        one.elapsedMs = 20ms;
        one.datagrams = {{true, 0ms, "question"}, {false, 20ms, "answer"}};
        one.facts = IkeReplyFacts{.wellFormed = true};
        const bool real = question == u"sa-init"_s;
        one.facts->accepted = real;
        if (!real) {
            one.facts->notifies = {{14, u"NO_PROPOSAL_CHOSEN"_s, {}}};
        }
    }
    return one;
}

/// Both ports of an address that behaves well.
QList<IkeExchange> healthy(const QString &address)
{
    return {exchange(address, 500, u"liveness"_s, PortOutcome::Answered),
            exchange(address, 500, u"sa-init"_s, PortOutcome::Answered),
            exchange(address, 4500, u"liveness"_s, PortOutcome::Answered)};
}

QList<IkeExchange> both(const QString &address, int port, PortOutcome outcome)
{
    return {exchange(address, port, u"liveness"_s, outcome),
            exchange(address, port, u"sa-init"_s, outcome)};
}

IkeExchange withNotify(IkeExchange one, int type)
{
    one.facts->accepted = false;
    one.facts->notifies = {{type, QString::number(type), {}}};
    one.facts->offered = QStringList{u"A"_s, u"B"_s};
    return one;
}

IkeExchange garbage(IkeExchange one)
{
    one.datagrams = {{true, 0ms, "question"}, {false, 20ms, "HTTP/1.1 400"}};
    one.facts = IkeReplyFacts{.malformed = u"header at octet 0 needs at least 28 octets"_s};
    return one;
}

IkeExchange noRoute(const QString &address, int port)
{
    IkeExchange one = exchange(address, port, u"liveness"_s, PortOutcome::Unreachable);
    one.attempts = 0;
    return one;
}

Evidence evidenceOf(const QList<IkeExchange> &exchanges,
                    VpnStrategy strategy = VpnStrategy::Ikev2Only)
{
    Evidence evidence;
    Connection connection;
    connection.server = u"vpn.example.test"_s;
    connection.strategy = strategy;
    evidence.connections = QList<Connection>{connection};
    evidence.ike = exchanges;
    evidence.name = NameEvidence{.name = u"vpn.example.test"_s};
    return evidence;
}

/// As the engine decides it; where nothing was collected, whether it would be asked for.
bool isJudged(const Check &check, const Evidence &evidence)
{
    return check.applies(evidence, {}) &&
           (check.gotFarEnough == nullptr || !evidence.ike || check.gotFarEnough(evidence));
}

QList<Finding> judgeAll(const Evidence &evidence)
{
    QList<Finding> findings;
    for (const Check *check : kAll) {
        if (isJudged(*check, evidence)) {
            findings += check->evaluate(evidence, {});
        }
    }
    return findings;
}

QStringList idsOf(const QList<Finding> &findings)
{
    QStringList ids;
    for (const Finding &finding : findings) {
        ids.append(finding.id);
    }
    ids.sort();
    return ids;
}

} // namespace

void TestIkeChecks::findings_data()
{
    QTest::addColumn<QList<IkeExchange>>("exchanges");
    QTest::addColumn<QStringList>("ids");
    const auto on4500 = [](PortOutcome outcome) { return both(kOne, 4500, outcome); };
    const auto fine500 = healthy(kOne).first(2);
    const auto fine4500 = healthy(kOne).mid(2);

    QTest::newRow("all answers") << healthy(kOne) << QStringList{};
    QTest::newRow("two addresses, all answer") << healthy(kOne) + healthy(kTwo) << QStringList{};
    QTest::newRow("both ports silent")
        << both(kOne, 500, PortOutcome::Silent) + on4500(PortOutcome::Silent)
        << QStringList{u"reachability.udp4500.silent"_s, u"reachability.udp500.silent"_s};
    QTest::newRow("only 4500 silent")
        << fine500 + on4500(PortOutcome::Silent) << QStringList{u"reachability.udp4500.silent"_s};
    QTest::newRow("only 500 silent") << both(kOne, 500, PortOutcome::Silent) + fine4500
                                     << QStringList{u"reachability.udp500.silent"_s};
    QTest::newRow("refused") << both(kOne, 500, PortOutcome::Refused) + fine4500
                             << QStringList{u"reachability.udp500.refused"_s};
    QTest::newRow("4500 refused") << fine500 + on4500(PortOutcome::Refused)
                                  << QStringList{u"reachability.udp4500.refused"_s};
    QTest::newRow("blocked here") << both(kOne, 500, PortOutcome::BlockedLocally) +
                                         on4500(PortOutcome::BlockedLocally)
                                  << QStringList{u"reachability.udp4500.blocked-locally"_s,
                                                 u"reachability.udp500.blocked-locally"_s};
    QTest::newRow("unreachable") << both(kOne, 500, PortOutcome::Unreachable) +
                                        on4500(PortOutcome::Unreachable)
                                 << QStringList{u"reachability.udp4500.unreachable"_s,
                                                u"reachability.udp500.unreachable"_s};
    QTest::newRow("no route at all")
        << QList{noRoute(kOne, 500), noRoute(kOne, 4500)}
        << QStringList{u"reachability.udp4500.unreachable"_s, u"reachability.udp500.unreachable"_s};
    QTest::newRow("one question silent, the other answered")
        << QList{exchange(kOne, 500, u"liveness"_s, PortOutcome::Silent),
                 exchange(kOne, 500, u"sa-init"_s, PortOutcome::Answered)} +
               fine4500
        << QStringList{};
    QTest::newRow("silent, then refused")
        << QList{exchange(kOne, 500, u"liveness"_s, PortOutcome::Silent),
                 exchange(kOne, 500, u"sa-init"_s, PortOutcome::Refused)}
        << QStringList{u"reachability.udp500.refused"_s};
    QTest::newRow("not tested says nothing")
        << both(kOne, 500, PortOutcome::NotTested) + fine4500 << QStringList{};

    QTest::newRow("one address of two silent")
        << healthy(kOne) + both(kTwo, 500, PortOutcome::Silent) +
               both(kTwo, 4500, PortOutcome::Silent)
        << QStringList{u"reachability.address.partly"_s};
    QTest::newRow("different addresses on each port")
        << healthy(kOne).first(2) + both(kTwo, 500, PortOutcome::Silent) +
               both(kOne, 4500, PortOutcome::Silent) + healthy(kTwo).mid(2)
        << QStringList{u"reachability.address.partly"_s, u"reachability.address.partly"_s};
    QTest::newRow("two addresses, both silent on 500")
        << both(kOne, 500, PortOutcome::Silent) + both(kTwo, 500, PortOutcome::Silent)
        << QStringList{u"reachability.udp500.silent"_s};
    QTest::newRow("two addresses, silent and refused")
        << both(kOne, 500, PortOutcome::Silent) + both(kTwo, 500, PortOutcome::Refused)
        << QStringList{u"reachability.udp500.refused"_s, u"reachability.udp500.silent"_s};
    QTest::newRow("IPv4 answers, this computer has no IPv6")
        << healthy(kOne) + QList{noRoute(u"2001:db8::1"_s, 500), noRoute(u"2001:db8::1"_s, 4500)}
        << QStringList{};
    QTest::newRow("IPv4 silent, this computer has no IPv6")
        << both(kOne, 500, PortOutcome::Silent) + QList{noRoute(u"2001:db8::1"_s, 500)}
        << QStringList{u"reachability.udp500.silent"_s};

    QTest::newRow("refuses the real question")
        << QList{exchange(kOne, 500, u"liveness"_s, PortOutcome::Answered),
                 withNotify(exchange(kOne, 500, u"sa-init"_s, PortOutcome::Answered), 14)}
        << QStringList{u"reachability.ike.no-common-proposal"_s};
    QTest::newRow("refuses only what it must refuse") << healthy(kOne) << QStringList{};
    QTest::newRow("another error is no proposal matter")
        << QList{withNotify(exchange(kOne, 500, u"sa-init"_s, PortOutcome::Answered), 7)}
        << QStringList{};
    QTest::newRow("garbage on 500")
        << QList{garbage(exchange(kOne, 500, u"liveness"_s, PortOutcome::Silent)),
                 exchange(kOne, 500, u"sa-init"_s, PortOutcome::Silent)} +
               fine4500
        << QStringList{u"reachability.ike.not-ike"_s};
    QTest::newRow("garbage on both ports")
        << QList{garbage(exchange(kOne, 500, u"liveness"_s, PortOutcome::Answered)),
                 garbage(exchange(kOne, 4500, u"liveness"_s, PortOutcome::Silent))}
        << QStringList{u"reachability.ike.not-ike"_s, u"reachability.ike.not-ike"_s};
    QTest::newRow("garbage beside an answer")
        << QList{garbage(exchange(kOne, 500, u"liveness"_s, PortOutcome::Silent)),
                 exchange(kOne, 500, u"sa-init"_s, PortOutcome::Answered)}
        << QStringList{};

    QTest::newRow("held back: only the stateless question is answered")
        << QList{exchange(kOne, 500, u"liveness"_s, PortOutcome::Answered),
                 exchange(kOne, 500, u"sa-init"_s, PortOutcome::Silent)} +
               fine4500
        << QStringList{u"reachability.ike.own-limit"_s};
    QTest::newRow("held back: only another version is answered")
        << both(kOne, 500, PortOutcome::Silent) +
               QList{exchange(kOne, 500, u"version"_s, PortOutcome::Answered)} + fine4500
        << QStringList{u"reachability.ike.own-limit"_s};
    QTest::newRow("held back: a cookie, then silence")
        << QList{exchange(kOne, 500, u"liveness"_s, PortOutcome::Answered),
                 withNotify(exchange(kOne, 500, u"sa-init"_s, PortOutcome::Answered), 16390)}
        << QStringList{u"reachability.ike.own-limit"_s};
    QTest::newRow("answered on 4500 after all: not held back")
        << QList{exchange(kOne, 500, u"liveness"_s, PortOutcome::Answered),
                 exchange(kOne, 500, u"sa-init"_s, PortOutcome::Silent),
                 exchange(kOne, 4500, u"sa-init"_s, PortOutcome::Answered)}
        << QStringList{};
    QTest::newRow("cut short: not held back")
        << QList{exchange(kOne, 500, u"liveness"_s, PortOutcome::Answered),
                 exchange(kOne, 500, u"sa-init"_s, PortOutcome::NotTested)}
        << QStringList{};
}

void TestIkeChecks::findings()
{
    QFETCH(QList<IkeExchange>, exchanges);
    QFETCH(QStringList, ids);
    QCOMPARE(idsOf(judgeAll(evidenceOf(exchanges))), ids);
    // Out of scope: the same answers, but nobody wants IKEv2.
    QVERIFY(judgeAll(evidenceOf(exchanges, VpnStrategy::SstpOnly)).isEmpty());
}

void TestIkeChecks::applies_data()
{
    QTest::addColumn<Evidence>("evidence");
    QTest::addColumn<QStringList>("ids"); // of the checks that apply
    QStringList all;
    for (const Check *check : kAll) {
        all.append(QString::fromLatin1(check->info.id));
    }
    Evidence evidence = evidenceOf({});
    evidence.ike.reset();
    QTest::newRow("nothing collected yet: all of them wait") << evidence << all;
    evidence.connections.reset();
    QTest::newRow("no connection") << evidence << QStringList{};
    QTest::newRow("SSTP only") << evidenceOf(healthy(kOne), VpnStrategy::SstpOnly) << QStringList{};
    QTest::newRow("one healthy address")
        << evidenceOf(healthy(kOne), VpnStrategy::Default)
        << QStringList{u"reachability.ike.proposals"_s, u"reachability.ike.not-ike"_s,
                       u"reachability.ike.own-limit"_s, u"reachability.udp4500"_s,
                       u"reachability.udp500"_s};
    QTest::newRow("two healthy addresses") << evidenceOf(healthy(kOne) + healthy(kTwo)) << all;
    QTest::newRow("only 500 was asked") << evidenceOf(both(kOne, 500, PortOutcome::Silent))
                                        << QStringList{u"reachability.udp500"_s};
    QTest::newRow("asked and cut short")
        << evidenceOf(both(kOne, 500, PortOutcome::NotTested)) << QStringList{};
}

void TestIkeChecks::applies()
{
    QFETCH(Evidence, evidence);
    QFETCH(QStringList, ids);
    QStringList found;
    for (const Check *check : kAll) {
        if (isJudged(*check, evidence)) {
            found.append(QString::fromLatin1(check->info.id));
        }
    }
    QCOMPARE(found, ids);
}

void TestIkeChecks::values()
{
    const auto silent = judgeAll(
        evidenceOf(both(kOne, 500, PortOutcome::Silent) + both(kTwo, 500, PortOutcome::Silent)));
    QCOMPARE(silent.size(), 1);
    QCOMPARE(silent[0].severity, Severity::Problem);
    QCOMPARE(silent[0].codes, QStringList({u"809"_s, u"800"_s}));
    QCOMPARE(silent[0].values, QJsonObject({{u"server"_s, u"vpn.example.test"_s},
                                            {u"address"_s, u"198.51.100.1, 198.51.100.2"_s},
                                            {u"port"_s, 500},
                                            {u"attempts"_s, 12},
                                            {u"seconds"_s, 3.9},
                                            {u"tcp443"_s, u"not-tested"_s}}));

    IkeExchange blocked = exchange(kOne, 4500, u"liveness"_s, PortOutcome::BlockedLocally);
    blocked.osCode = 1;
    QCOMPARE(judgeAll(evidenceOf({blocked}))[0].values.value("osCode"_L1).toInt(), 1);

    const auto partly = judgeAll(evidenceOf(healthy(kOne) + both(kTwo, 500, PortOutcome::Refused)));
    QCOMPARE(partly[0].severity, Severity::Warning);
    QCOMPARE(partly[0].values.value("answering"_L1).toString(), kOne);
    QCOMPARE(partly[0].values.value("silent"_L1).toString(), kTwo);
    QCOMPARE(partly[0].values.value("port"_L1).toInt(), 500);

    const auto refusal = judgeAll(
        evidenceOf({withNotify(exchange(kOne, 500, u"sa-init"_s, PortOutcome::Answered), 14)}));
    QCOMPARE(refusal[0].codes, QStringList({u"13868"_s, u"800"_s}));
    QCOMPARE(refusal[0].values.value("offered"_L1).toString(), u"A; B"_s);

    const auto foreign =
        judgeAll(evidenceOf({garbage(exchange(kOne, 500, u"liveness"_s, PortOutcome::Silent))}));
    QCOMPARE(foreign[0].severity, Severity::Warning);
    QVERIFY(foreign[0].values.value("detail"_L1).toString().startsWith(u"header at octet 0"_s));

    const auto held =
        judgeAll(evidenceOf({exchange(kOne, 500, u"liveness"_s, PortOutcome::Answered),
                             exchange(kOne, 500, u"sa-init"_s, PortOutcome::Silent)}));
    QCOMPARE(held[0].severity, Severity::Notice);
    QVERIFY(held[0].codes.isEmpty());
}

void TestIkeChecks::sparedBySstp_data()
{
    QTest::addColumn<VpnStrategy>("strategy");
    QTest::addColumn<ProfileFormat>("format");
    QTest::addColumn<bool>("sstpWorks");
    QTest::addColumn<QString>("reported");
    QTest::addColumn<PortOutcome>("outcome");
    QTest::addColumn<QString>("severity");
    const auto row = [](const char *tag, VpnStrategy strategy, ProfileFormat format, bool works,
                        const char *reported, PortOutcome outcome, const char *severity) {
        QTest::newRow(tag) << strategy << format << works << QString::fromLatin1(reported)
                           << outcome << QString::fromLatin1(severity);
    };
    constexpr auto kXml = ProfileFormat::ProfileXml;
    constexpr auto kSilent = PortOutcome::Silent;
    row("IKEv2 first", VpnStrategy::Ikev2First, kXml, true, "", kSilent, "warning");
    row("SSTP first", VpnStrategy::SstpFirst, kXml, true, "", kSilent, "warning");
    row("refused", VpnStrategy::SstpFirst, kXml, true, "", PortOutcome::Refused, "warning");
    row("closed on this computer", VpnStrategy::SstpFirst, kXml, true, "",
        PortOutcome::BlockedLocally, "problem");
    row("IKEv2 only", VpnStrategy::Ikev2Only, kXml, true, "", kSilent, "problem");
    row("SSTP does not work either", VpnStrategy::SstpFirst, kXml, false, "", kSilent, "problem");
    row("a dial failed for it", VpnStrategy::SstpFirst, kXml, true, "809", kSilent, "problem");
    row("a dial failed for something else", VpnStrategy::SstpFirst, kXml, true, "812", kSilent,
        "warning");
    row("no profile is known", VpnStrategy::Default, ProfileFormat::Typed, true, "", kSilent,
        "problem");
}

void TestIkeChecks::sparedBySstp()
{
    QFETCH(VpnStrategy, strategy);
    QFETCH(ProfileFormat, format);
    QFETCH(bool, sstpWorks);
    QFETCH(QString, reported);
    QFETCH(PortOutcome, outcome);
    Evidence evidence = evidenceOf(both(kOne, 500, outcome) + both(kOne, 4500, outcome), strategy);
    evidence.connections->first().format = format;
    SstpExchange sstp;
    sstp.tcp = PortOutcome::Answered;
    sstp.facts = SstpReplyFacts{.sstp = sstpWorks};
    evidence.sstp = QList<SstpExchange>{sstp};
    evidence.reported = reported;
    const auto found = judgeAll(evidence);
    QCOMPARE(found.size(), 2);
    QTEST(enumName(found[0].severity), "severity");
    QTEST(enumName(found[1].severity), "severity");
}

void TestIkeChecks::tcp443Word_data()
{
    QTest::addColumn<QList<PortOutcome>>("outcomes");
    QTest::addColumn<QString>("word");
    QTest::newRow("answers") << QList{PortOutcome::Answered} << u"answers"_s;
    QTest::newRow("refused") << QList{PortOutcome::Refused} << u"refused"_s;
    QTest::newRow("silent") << QList{PortOutcome::Silent} << u"silent"_s;
    QTest::newRow("cut short") << QList{PortOutcome::NotTested} << u"not-tested"_s;
    QTest::newRow("one of two answers")
        << QList{PortOutcome::Silent, PortOutcome::Answered} << u"answers"_s;
    QTest::newRow("refused and silent")
        << QList{PortOutcome::Refused, PortOutcome::Silent} << u"refused"_s;
    QTest::newRow("none asked") << QList<PortOutcome>{} << u"not-tested"_s;
}

void TestIkeChecks::tcp443Word()
{
    QFETCH(QList<PortOutcome>, outcomes);
    QFETCH(QString, word);
    Evidence evidence = evidenceOf(both(kOne, 500, PortOutcome::Silent));
    evidence.sstp = QList<SstpExchange>{};
    for (const PortOutcome outcome : outcomes) {
        SstpExchange one;
        one.tcp = outcome;
        evidence.sstp->append(one);
    }
    QCOMPARE(judgeAll(evidence)[0].values.value("tcp443"_L1).toString(), word);
}

void TestIkeChecks::everyIdIsDeclared()
{
    for (const Check *check : kAll) {
        QVERIFY(!check->info.findings.empty());
        QVERIFY(QByteArray(check->info.id).startsWith("reachability."));
        QVERIFY(check->info.requirement != nullptr && check->info.source.document != nullptr);
        QVERIFY(check->info.needs == EvidenceKinds(EvidenceKind::Ike));
    }
}

QTEST_APPLESS_MAIN(TestIkeChecks)
#include "tst_ike_checks.moc"
