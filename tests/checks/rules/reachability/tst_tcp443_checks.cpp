// SPDX-License-Identifier: Apache-2.0
// The TCP 443 checks: the port, TLS and the reply to the SSTP verb.
#include "checks/rules/reachability/tcp443_checks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

SstpExchange exchange(PortOutcome tcp, TlsOutcome tls = TlsOutcome::NotTried)
{
    return {.address = u"198.51.100.1"_s,
            .tcp = tcp,
            .tls = tls,
            .elapsedMs = std::chrono::milliseconds{3040}};
}

SstpExchange at(const QString &address, PortOutcome tcp)
{
    SstpExchange one = exchange(tcp);
    one.address = address;
    return one;
}

SstpExchange replied(int status, bool sstp, const QString &location = {})
{
    SstpExchange one = exchange(PortOutcome::Answered, TlsOutcome::Established);
    one.httpReply = "HTTP";
    one.facts = SstpReplyFacts{
        .status = status, .server = u"Example"_s, .sstp = sstp, .location = location};
    return one;
}

Evidence evidenceOf(const QList<SstpExchange> &exchanges,
                    std::optional<VpnStrategy> strategy = VpnStrategy::SstpOnly)
{
    Connection connection;
    connection.server = u"vpn.example.test."_s;
    connection.strategy = strategy;
    Evidence evidence;
    evidence.connections = QList<Connection>{connection};
    evidence.selected = 0;
    evidence.sstp = exchanges;
    return evidence;
}

IkeExchange ike(const QString &address, int port, PortOutcome outcome)
{
    return {.address = address, .port = port, .question = u"liveness"_s, .outcome = outcome};
}

/// "id severity" of each finding.
QStringList seen(const Check &check, const Evidence &evidence)
{
    QStringList list;
    for (const Finding &finding : check.evaluate(evidence, {})) {
        list.append(finding.id + u' ' + enumName(finding.severity));
        const bool announced =
            std::any_of(check.info.findings.begin(), check.info.findings.end(),
                        [&](const char *id) { return finding.id == QLatin1String(id); });
        if (!announced) {
            list.append(u"not announced"_s);
        }
    }
    return list;
}

} // namespace

Q_DECLARE_METATYPE(QList<aovpn::SstpExchange>)

class TestTcp443Checks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void port_data();
    void port();
    void portWithIke_data();
    void portWithIke();
    void tls_data();
    void tls();
    void sstp_data();
    void sstp();
    void values();
    void scope_data();
    void scope();
};

void TestTcp443Checks::port_data()
{
    QTest::addColumn<QList<SstpExchange>>("exchanges");
    QTest::addColumn<QStringList>("findings");
    using enum PortOutcome;
    const QString a = u"198.51.100.1"_s;
    const QString b = u"198.51.100.2"_s;
    const QString c = u"2001:db8::1"_s;
    const auto row = [](const char *tag, const QList<SstpExchange> &exchanges,
                        const QStringList &findings) {
        QTest::newRow(tag) << exchanges << findings;
    };
    row("passes: answered", {exchange(Answered)}, {});
    row("fails: silent", {exchange(Silent)}, {u"reachability.tcp443.silent problem"_s});
    row("fails: refused", {exchange(Refused)}, {u"reachability.tcp443.refused problem"_s});
    row("fails: blocked here", {exchange(BlockedLocally)},
        {u"reachability.tcp443.blocked-locally problem"_s});
    row("fails: unreachable", {exchange(Unreachable)},
        {u"reachability.tcp443.unreachable problem"_s});
    row("boundary: one of two answers", {at(a, Answered), at(b, Silent)},
        {u"reachability.tcp443.silent warning"_s});
    row("boundary: IPv4 answers, IPv6 has no route", {at(a, Answered), at(c, Unreachable)}, {});
    row("boundary: IPv4 silent, IPv6 has no route", {at(a, Silent), at(c, Unreachable)},
        {u"reachability.tcp443.silent problem"_s});
    row("fails: no route to either", {at(a, Unreachable), at(c, Unreachable)},
        {u"reachability.tcp443.unreachable problem"_s,
         u"reachability.tcp443.unreachable problem"_s});
    row("not tested", {exchange(NotTested)}, {});
    row("no exchange", {}, {});
}

void TestTcp443Checks::port()
{
    QFETCH(QList<SstpExchange>, exchanges);
    QTEST(seen(rules::kTcp443Port, evidenceOf(exchanges)), "findings");
}

void TestTcp443Checks::portWithIke_data()
{
    QTest::addColumn<VpnStrategy>("strategy");
    QTest::addColumn<PortOutcome>("udp4500");
    QTest::addColumn<PortOutcome>("tcp443");
    QTest::addColumn<QString>("finding");
    using enum PortOutcome;
    for (const VpnStrategy strategy :
         {VpnStrategy::Default, VpnStrategy::SstpFirst, VpnStrategy::Ikev2First,
          VpnStrategy::Ikev2Sstp, VpnStrategy::ProtocolList}) {
        QTest::newRow(qPrintable(u"warning: IKE answers, %1"_s.arg(enumName(strategy))))
            << strategy << Answered << Silent << u"reachability.tcp443.silent warning"_s;
    }
    QTest::newRow("warning: refused")
        << VpnStrategy::Default << Answered << Refused << u"reachability.tcp443.refused warning"_s;
    QTest::newRow("warning: unreachable") << VpnStrategy::Default << Answered << Unreachable
                                          << u"reachability.tcp443.unreachable warning"_s;
    QTest::newRow("problem: blocked here") << VpnStrategy::Default << Answered << BlockedLocally
                                           << u"reachability.tcp443.blocked-locally problem"_s;
    QTest::newRow("problem: SSTP only")
        << VpnStrategy::SstpOnly << Answered << Silent << u"reachability.tcp443.silent problem"_s;
    QTest::newRow("boundary: 4500 silent")
        << VpnStrategy::Default << Silent << Silent << u"reachability.tcp443.silent problem"_s;
}

void TestTcp443Checks::portWithIke()
{
    QFETCH(VpnStrategy, strategy);
    QFETCH(PortOutcome, udp4500);
    QFETCH(PortOutcome, tcp443);
    QFETCH(QString, finding);
    Evidence evidence = evidenceOf({exchange(tcp443)}, strategy);
    evidence.ike = QList<IkeExchange>{ike(u"198.51.100.1"_s, 500, PortOutcome::Answered),
                                      ike(u"198.51.100.1"_s, 4500, udp4500)};
    QCOMPARE(seen(rules::kTcp443Port, evidence), QStringList{finding});
    // The two ports of two different servers are no way in.
    (*evidence.ike)[1].address = u"198.51.100.2"_s;
    QVERIFY(seen(rules::kTcp443Port, evidence).constFirst().endsWith(u" problem"_s));
}

void TestTcp443Checks::tls_data()
{
    QTest::addColumn<TlsOutcome>("outcome");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("shown");
    QTest::newRow("passes") << TlsOutcome::Established << QString() << QString() << QString();
    QTest::newRow("fails: alert") << TlsOutcome::Failed << u"alert: handshake failure"_s
                                  << u"reachability.tcp443.tls-failed problem"_s
                                  << u"alert: handshake failure"_s;
    QTest::newRow("boundary: no answer to the ClientHello")
        << TlsOutcome::Silent << QString() << u"reachability.tcp443.tls-failed problem"_s
        << u"no answer"_s;
    QTest::newRow("fails: SSH") << TlsOutcome::NotTls << u"SSH-2.0-example"_s
                                << u"reachability.tcp443.not-tls problem"_s << u"SSH-2.0-example"_s;
    QTest::newRow("not tried") << TlsOutcome::NotTried << QString() << QString() << QString();
}

void TestTcp443Checks::tls()
{
    QFETCH(TlsOutcome, outcome);
    QFETCH(QString, detail);
    QFETCH(QString, finding);
    SstpExchange one = exchange(PortOutcome::Answered, outcome);
    one.tlsDetail = detail;
    // IKE that answers does not excuse a wrong answer here.
    Evidence evidence = evidenceOf({one}, VpnStrategy::Default);
    evidence.ike = QList<IkeExchange>{ike(u"198.51.100.1"_s, 500, PortOutcome::Answered),
                                      ike(u"198.51.100.1"_s, 4500, PortOutcome::Answered)};
    QCOMPARE(seen(rules::kTcp443Tls, evidence),
             finding.isNull() ? QStringList{} : QStringList{finding});
    if (!finding.isNull()) {
        const auto findings = rules::kTcp443Tls.evaluate(evidence, {});
        QTEST(findings.at(0).values.value("detail"_L1).toString(), "shown");
    }
}

void TestTcp443Checks::sstp_data()
{
    QTest::addColumn<QList<SstpExchange>>("exchanges");
    QTest::addColumn<QString>("finding");
    const QString notSstp = u"reachability.tcp443.not-sstp problem"_s;
    const QString proxy = u"reachability.tcp443.proxy problem"_s;
    const auto row = [](const char *tag, const SstpExchange &one, const QString &finding) {
        QTest::newRow(tag) << QList<SstpExchange>{one} << finding;
    };
    row("passes: SSTP", replied(200, true), QString());
    row("fails: a page", replied(200, false), notSstp);
    row("fails: 404", replied(404, false), notSstp);
    row("fails: 401", replied(401, false), notSstp);
    row("fails: 503", replied(503, false), notSstp);
    row("fails: no HTTP", replied(0, false), notSstp);
    row("fails: 407", replied(407, false), proxy);
    row("fails: 511", replied(511, false), proxy);
    row("fails: redirect to a sign-in page", replied(302, false, u"https://Portal.example.test/"_s),
        proxy);
    row("boundary: redirect to a web site", replied(301, false, u"https://www.example.test/"_s),
        notSstp);
    row("boundary: a 404 that mentions a login", replied(404, false, u"/login"_s), notSstp);
    row("fails: no reply", exchange(PortOutcome::Answered, TlsOutcome::Established),
        u"reachability.tcp443.no-reply problem"_s);
    row("no TLS: nothing to judge", exchange(PortOutcome::Answered, TlsOutcome::Failed), QString());
}

void TestTcp443Checks::sstp()
{
    QFETCH(QList<SstpExchange>, exchanges);
    QFETCH(QString, finding);
    QCOMPARE(seen(rules::kTcp443Sstp, evidenceOf(exchanges)),
             finding.isNull() ? QStringList{} : QStringList{finding});
}

void TestTcp443Checks::values()
{
    SstpExchange blocked = exchange(PortOutcome::BlockedLocally);
    blocked.osCode = 1;
    const auto one = rules::kTcp443Port.evaluate(evidenceOf({blocked}), {}).constFirst();
    QCOMPARE(one.values, (QJsonObject{{u"server"_s, u"vpn.example.test"_s},
                                      {u"address"_s, u"198.51.100.1"_s},
                                      {u"port"_s, 443},
                                      {u"attempts"_s, 1},
                                      {u"seconds"_s, 3.0},
                                      {u"osCode"_s, 1}}));
    QCOMPARE(one.codes, (QStringList{u"809"_s, u"800"_s, u"0x80072EFD"_s}));
    const auto refused =
        rules::kTcp443Port.evaluate(evidenceOf({exchange(PortOutcome::Refused)}), {});
    QVERIFY(refused.constFirst().codes.contains(u"0x80072746"_s));

    const auto other =
        rules::kTcp443Sstp
            .evaluate(evidenceOf({replied(302, false, u"https://x.example.test"_s)}), {})
            .constFirst();
    QCOMPARE(other.values.value("status"_L1).toInt(), 302);
    QCOMPARE(other.values.value("httpServer"_L1).toString(), u"Example"_s);
    QCOMPARE(other.values.value("location"_L1).toString(), u"https://x.example.test"_s);
}

void TestTcp443Checks::scope_data()
{
    QTest::addColumn<VpnStrategy>("strategy");
    QTest::addColumn<bool>("applies");
    QTest::newRow("SSTP only") << VpnStrategy::SstpOnly << true;
    QTest::newRow("automatic") << VpnStrategy::Default << true;
    QTest::newRow("out of scope: IKEv2 only") << VpnStrategy::Ikev2Only << false;
    QTest::newRow("out of scope: L2TP") << VpnStrategy::L2tpOnly << false;
}

void TestTcp443Checks::scope()
{
    QFETCH(VpnStrategy, strategy);
    QFETCH(bool, applies);
    for (const Check *check : {&rules::kTcp443Port, &rules::kTcp443Sstp, &rules::kTcp443Tls}) {
        QCOMPARE(bool(check->applies(evidenceOf({}, strategy), {})), applies);
        QVERIFY(check->applies(evidenceOf({}, std::nullopt), {}));
        QVERIFY(!check->applies({}, {}));
    }
}

QTEST_APPLESS_MAIN(TestTcp443Checks)
#include "tst_tcp443_checks.moc"
