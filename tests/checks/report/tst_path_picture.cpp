// SPDX-License-Identifier: Apache-2.0
// The picture claims no more than was seen.
#include "checks/report/path_picture.h"
#include "tests/support/sample_results.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

/// Nodes and segments in order: "+" proven, "!" warning, "x" broken, "." not tested.
QString drawn(const PathPicture &picture)
{
    const auto sign = [](PathState state) {
        switch (state) {
        case PathState::Proven:
            return u'+';
        case PathState::Warning:
            return u'!';
        case PathState::Broken:
            return u'x';
        case PathState::NotTested:
            break;
        }
        return u'.';
    };
    QString text;
    for (std::size_t i = 0; i < PathPicture::kNodes; ++i) {
        text += QChar(sign(picture.nodes[i].state));
        if (i < picture.segments.size()) {
            text += QChar(sign(picture.segments[i].state));
        }
    }
    return text;
}

SessionResult with(Stage stage, const QString &id, Severity severity, const QString &consequence)
{
    SessionResult result = samples::healthy();
    JudgedFinding finding;
    finding.id = id;
    finding.severity = severity;
    finding.consequenceOf = consequence;
    samples::stageOf(result, stage).findings = {finding};
    samples::stageOf(result, stage).state =
        severity == Severity::Problem ? StageState::Problem : StageState::Warning;
    return result;
}

SessionResult connected()
{
    SessionResult result = samples::healthy();
    NetworkInterface tunnel;
    tunnel.index = 20;
    tunnel.name = u"Contoso VPN"_s;
    tunnel.kind = InterfaceKind::Tunnel;
    tunnel.up = true;
    tunnel.addresses = {{u"10.99.0.7"_s, 32}};
    result.evidence.routing->interfaces.append(tunnel);
    result.evidence.routing->reach = {{u"10.1.2.3:443"_s, ReachOutcome::Answered}};
    return result;
}

} // namespace

class TestPathPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data();
    void states();
    void captions();
    void textAlternative();
};

void TestPathPicture::states_data()
{
    QTest::addColumn<SessionResult>("result");
    QTest::addColumn<QString>("picture");
    QTest::newRow("nothing known") << SessionResult() << u"..........."_s;
    QTest::newRow("healthy, not connected") << samples::healthy() << u"+++++++...."_s;
    QTest::newRow("healthy, connected") << connected() << u"+++++++++++"_s;
    QTest::newRow("udp silent") << samples::udpSilent() << u"+++++x....."_s;
    QTest::newRow("certificate expired") << samples::certificateExpired() << u"++++++x...."_s;
    QTest::newRow("profile warning")
        << with(Stage::Profile, u"profile.routes.none"_s, Severity::Warning, {})
        << u"!++++++...."_s;
    QTest::newRow("sign-in mismatch")
        << with(Stage::Authentication, u"authentication.method.mismatch"_s, Severity::Problem, {})
        << u"+++++++xx.."_s;
    QTest::newRow("routing problem")
        << with(Stage::Routing, u"routing.overlap"_s, Severity::Problem, {}) << u"+++++++..x."_s;
    QTest::newRow("no default route")
        << with(Stage::Network, u"network.default-route.missing"_s, Severity::Problem, {})
        << u"+x.++++...."_s;
    QTest::newRow("consequence") << with(Stage::Routing, u"routing.overlap"_s, Severity::Problem,
                                         u"profile.none"_s)
                                 << u"+++++++...."_s;
}

void TestPathPicture::states()
{
    QFETCH(SessionResult, result);
    QTEST(drawn(pathPicture(result)), "picture");
}

void TestPathPicture::captions()
{
    const PathPicture picture = pathPicture(samples::healthy());
    QCOMPARE(picture.nodes[0].caption, u"Contoso VPN"_s);
    QCOMPARE(picture.nodes[1].caption, u"Wi-Fi"_s);
    QCOMPARE(picture.nodes[2].caption, u"198.51.100.10"_s);
    QCOMPARE(picture.nodes[3].caption, u"vpn.contoso.com, certificate until 2027-06-01"_s);
    QVERIFY(picture.nodes[4].caption.contains(u"PEAP"_s));
    QCOMPARE(picture.nodes[5].caption, u"10.0.0.0/8"_s);
}

void TestPathPicture::textAlternative()
{
    const QString text = pathPicture(samples::udpSilent()).text;
    QVERIFY2(text.startsWith(u"This computer: OK; the way on: OK; Local network: OK;"_s),
             qPrintable(text));
    QVERIFY2(text.contains(u"Internet: OK; the way on: problem; VPN server: not tested"_s),
             qPrintable(text));
}

QTEST_GUILESS_MAIN(TestPathPicture)
#include "tst_path_picture.moc"
