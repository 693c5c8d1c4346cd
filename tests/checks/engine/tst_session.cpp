// SPDX-License-Identifier: Apache-2.0
// A session on a scripted system: everything possible runs at once, cancelling is quick, a replay
// says the same.
#include "checks/engine/judge.h"
#include "checks/engine/pool_work.h"
#include "checks/engine/session.h"
#include "checks/model/server_name.h"
#include "tests/checks/protocol/ike/ike_gateway.h"
#include "tests/support/certificate_fixtures.h"
#include "tests/support/fake_system.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

/// The name leads to one address at which nobody answers.
void scriptSilentServer(test::FakeSystem &fake)
{
    fake.names.insert(u"vpn.example.test 4"_s,
                      QList<QHostAddress>{QHostAddress(u"203.0.113.10"_s)});
    fake.names.insert(u"vpn.example.test 6"_s, QList<QHostAddress>{});
    RoutingEvidence routing;
    routing.interfaces = {{.index = 2,
                           .name = u"eth0"_s,
                           .kind = InterfaceKind::Ethernet,
                           .up = true,
                           .addresses = {{u"192.0.2.5"_s, 24}}}};
    routing.routes = {{.prefix = u"0.0.0.0/0"_s, .gateway = u"192.0.2.1"_s, .interfaceIndex = 2}};
    fake.routing = routing;
}

const ike::Endpoints kInterviewEnds{u"198.51.100.200"_s, 50000, u"203.0.113.10"_s, 500};

/// A gateway on UDP 500 alone; @p answers: which requests after IKE_SA_INIT it answers.
void scriptGateway(test::FakeSystem &fake, test::Gateway &gateway,
                   const std::function<bool(quint32 messageId)> &answers)
{
    scriptSilentServer(fake);
    fake.datagramPeers[u"203.0.113.10 4500"_s] = [](const QByteArray &, int) {
        return QList<Result<QByteArray>>{Failure{FailureKind::Refused, 111, {}, {}}};
    };
    fake.datagramPeers[u"203.0.113.10 500"_s] = [&gateway, answers](const QByteArray &octets, int) {
        QList<Result<QByteArray>> replies;
        const auto header = ike::parseHeader(octets);
        const auto message = ike::parseMessage(octets);
        if (header->messageId == 0 && message && message->proposals.size() == 1) {
            replies.append(test::notifyReply(octets, ike::kNotifyNoProposalChosen));
        } else if (header->messageId == 0 || answers(header->messageId)) {
            for (const QByteArray &reply : gateway.answer(500, octets)) {
                replies.append(reply);
            }
        }
        return replies;
    };
}

Evidence ikev2Profile()
{
    Evidence known;
    known.connections = QList{Connection{.format = ProfileFormat::ProfileXml,
                                         .name = u"A"_s,
                                         .server = u"vpn.example.test"_s,
                                         .strategy = VpnStrategy::Ikev2Only,
                                         .authentication = AuthenticationMethod::Eap,
                                         .eapType = 25}};
    known.selected = 0;
    return known;
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silentServer();
    void silentInternet();
    void networkProbeSwitchedOff();
    void nameNotFound();
    void cancelKeepsWhatIsKnown();
    void cancelLeavesTheFarewellBehind();
    void abandonedTellsNobody();
    void cutFollowUpDevaluesNothing();
    void destroyedWhileRunning();
    void disabledProbe();
    void replaySaysTheSame();
    void connectionByName();
    void certificatesOfTheStores();
};

void TestSession::silentServer()
{
    test::FakeSystem fake;
    scriptSilentServer(fake);
    System system = fake.system();
    Session session(system, {.server = u"vpn.example.test"_s}, {},
                    typedServer(u"vpn.example.test"_s));
    QSignalSpy finished(&session, &Session::finished);
    session.start();
    QVERIFY(session.isRunning());
    QVERIFY(finished.wait(20000));
    QVERIFY(!session.isRunning());
    QCOMPARE(session.progress(), 1.0);
    const SessionResult result = session.result();
    QCOMPARE(result.verdict, Verdict::Problem);
    QCOMPARE(result.cause->id, u"reachability.udp500.silent"_s);
    // Both ports of IKE and TCP 443 were asked while the others were still waiting.
    int atOnce = 0;
    for (const TaskState &task : session.tasks()) {
        atOnce += task.id.contains(u"203.0.113.10"_s) ? 1 : 0;
    }
    QVERIFY2(atOnce >= 3, qPrintable(QString::number(atOnce)));
}

/// Facts and path come from the octets, with the roots that the trust probe found for them.
void TestSession::certificatesOfTheStores()
{
    test::FakeSystem fake;
    fake.now = test::kFixtureTime;
    fake.trustRoots = test::fixtures(u"stray-root root"_s);
    fake.personalCertificates = QList{
        ClientCertificate{.hasPrivateKey = true, .chain = test::fixtures(u"client issuing"_s)}};
    Evidence known;
    known.connections = QList{Connection{.format = ProfileFormat::ProfileXml,
                                         .name = u"A"_s,
                                         .authentication = AuthenticationMethod::MachineCertificate,
                                         .deviceTunnel = true}};
    known.selected = 0;
    System system = fake.system();
    Session session(system, {.only = {Stage::ClientCertificate}}, {}, known);
    QSignalSpy finished(&session, &Session::finished);
    session.start();
    QVERIFY(finished.wait(20000));
    const SessionResult result = session.result();
    QCOMPARE(result.evidence.clientCertificates->size(), 1);
    const ClientCertificate &certificate = result.evidence.clientCertificates->first();
    QCOMPARE(certificate.facts.size(), 2);
    QCOMPARE(certificate.path->end, PathEnd::TrustedRoot);
    QCOMPARE(certificate.judgedAtUtc, test::kFixtureTime);
    QVERIFY(!result.cause);
}

/// Neither the test page nor the server answers: the run is as long as without the test.
void TestSession::silentInternet()
{
    test::FakeSystem fake;
    scriptSilentServer(fake);
    fake.names.insert(u"www.msftconnecttest.com 4"_s, QList{QHostAddress(u"198.51.100.80"_s)});
    System system = fake.system();
    Session session(system, {}, {}, typedServer(u"vpn.example.test"_s));
    QSignalSpy finished(&session, &Session::finished);
    QElapsedTimer clock;
    clock.start();
    session.start();
    QVERIFY(finished.wait(20000));
    QVERIFY2(clock.elapsed() < 12000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(session.result().cause->id, u"network.internet.silent"_s);
}

void TestSession::networkProbeSwitchedOff()
{
    test::FakeSystem fake;
    scriptSilentServer(fake);
    System system = fake.system();
    SitePolicy policy;
    policy.disabledProbes = {u"network"_s};
    Session session(system, {.only = {Stage::Network}}, policy, typedServer(u"vpn.example.test"_s));
    QSignalSpy finished(&session, &Session::finished);
    session.start();
    QVERIFY(finished.wait(20000));
    QVERIFY(!session.result().evidence.network);
    QCOMPARE(session.result().evidence.failures.value(u"network"_s).kind, FailureKind::Disabled);
}

void TestSession::nameNotFound()
{
    test::FakeSystem fake;
    scriptSilentServer(fake);
    fake.names.insert(u"vpn.example.test 4"_s, Failure{FailureKind::NameNotFound, 0, {}, {}});
    fake.names.insert(u"vpn.example.test 6"_s, Failure{FailureKind::NameNotFound, 0, {}, {}});
    System system = fake.system();
    Session session(system, {}, {}, typedServer(u"vpn.example.test"_s));
    QSignalSpy finished(&session, &Session::finished);
    session.start();
    QVERIFY(finished.wait(20000));
    const SessionResult result = session.result();
    QCOMPARE(result.cause->id, u"name.not-found"_s);
    QVERIFY(fake.sent.isEmpty());
}

void TestSession::cancelKeepsWhatIsKnown()
{
    test::FakeSystem fake;
    scriptSilentServer(fake);
    System system = fake.system();
    Session session(system, {}, {}, typedServer(u"vpn.example.test"_s));
    QSignalSpy finished(&session, &Session::finished);
    session.start();
    QTRY_VERIFY(!fake.sent.isEmpty());
    QElapsedTimer clock;
    clock.start();
    session.cancel();
    QVERIFY(finished.wait(5000));
    qInfo("ended %lld ms after cancel()", clock.elapsed());
    QVERIFY(session.wasCancelled());
    QVERIFY(session.result().evidence.name.has_value());
    QCOMPARE(session.result().evidence.name->addresses, QStringList{u"203.0.113.10"_s});
}

/// The gateway does not answer while its SA is being ended; nobody has to wait for that.
void TestSession::cancelLeavesTheFarewellBehind()
{
    test::FakeSystem fake;
    test::Gateway gateway(kInterviewEnds);
    std::atomic_bool signingIn = false;
    scriptGateway(fake, gateway, [&signingIn](quint32 messageId) {
        signingIn = signingIn || messageId == 1;
        return false;
    });
    System system = fake.system();
    Session session(system, {}, {}, ikev2Profile());
    QSignalSpy finished(&session, &Session::finished);
    session.start();
    QTRY_VERIFY_WITH_TIMEOUT(signingIn, 20000);
    QElapsedTimer clock;
    clock.start();
    session.cancel();
    QVERIFY(finished.wait(5000));
    qInfo("ended %lld ms after cancel()", clock.elapsed());
    QVERIFY(clock.elapsed() < 700); // the farewell takes a second
    QVERIFY(!session.isRunning());
    QCOMPARE(session.result().evidence.failures.value(u"ikeInterviews"_s).kind,
             FailureKind::Cancelled);
}

/// Cancelled first: the patience that began then must not touch what another thread is deleting.
void TestSession::abandonedTellsNobody()
{
    test::FakeSystem fake;
    test::Gateway gateway(kInterviewEnds);
    std::atomic_bool signingIn = false;
    scriptGateway(fake, gateway, [&signingIn](quint32 messageId) {
        signingIn = signingIn || messageId == 1;
        return false;
    });
    System system = fake.system();
    auto *session = new Session(system, {}, {}, ikev2Profile());
    QSignalSpy changed(session, &Session::changed);
    session->start();
    QTRY_VERIFY_WITH_TIMEOUT(signingIn, 20000);
    session->cancel();
    const qsizetype told = changed.size();
    session->abandon();
    std::atomic_bool deleted = false;
    QElapsedTimer clock;
    clock.start();
    startOn(*QThreadPool::globalInstance(), [session, &deleted] {
        delete session;
        deleted = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(deleted, 20000);
    QVERIFY(clock.elapsed() > 200); // the farewell took longer than the patience
    QCOMPARE(changed.size(), told);
}

/// The first name was refused; the run ends while the second one is being tried.
void TestSession::cutFollowUpDevaluesNothing()
{
    test::FakeSystem fake;
    test::Gateway gateway(kInterviewEnds, {.eap = {.knowsIdentity = false}});
    scriptGateway(fake, gateway, [&gateway](quint32) { return gateway.inits < 2; });
    System system = fake.system();
    Session session(
        system,
        {.identity = u"u1001@example.test"_s, .deadlineMs = std::chrono::milliseconds(4000)}, {},
        ikev2Profile());
    QSignalSpy finished(&session, &Session::finished);
    session.start();
    QVERIFY(finished.wait(20000));
    const Evidence evidence = session.result().evidence;
    QCOMPARE(evidence.ikeInterviews->size(), 2);
    QCOMPARE(evidence.ikeInterviews->first().facts->talk.answer, MethodAnswer::IdentityRefused);
    QCOMPARE(evidence.ikeInterviews->last().end, InterviewEnd::Cut);
    QVERIFY(!evidence.failures.contains(u"ikeInterviews"_s));
}

void TestSession::destroyedWhileRunning()
{
    test::FakeSystem fake;
    scriptSilentServer(fake);
    System system = fake.system();
    {
        Session session(system, {}, {}, typedServer(u"vpn.example.test"_s));
        session.start();
        QTRY_VERIFY(!fake.sent.isEmpty());
    }
    QCoreApplication::processEvents(); // results that were queued for the dead session are dropped
}

void TestSession::disabledProbe()
{
    test::FakeSystem fake;
    scriptSilentServer(fake);
    System system = fake.system();
    SitePolicy policy;
    for (const Probe *probe : allProbes()) {
        if (probe->info.yields == EvidenceKind::Ike) {
            policy.disabledProbes.append(QString::fromLatin1(probe->info.name));
        }
    }
    Session session(system, {.only = {Stage::Name, Stage::Reachability}}, policy,
                    typedServer(u"vpn.example.test"_s));
    QSignalSpy finished(&session, &Session::finished);
    session.start();
    QVERIFY(finished.wait(20000));
    QVERIFY(fake.sent.isEmpty());
    QCOMPARE(session.result().evidence.failures.value(u"ike"_s).kind, FailureKind::Disabled);
}

void TestSession::replaySaysTheSame()
{
    test::FakeSystem fake;
    scriptSilentServer(fake);
    System system = fake.system();
    Session session(system, {.symptom = u"809"_s}, {}, typedServer(u"vpn.example.test"_s));
    QSignalSpy finished(&session, &Session::finished);
    session.start();
    QVERIFY(finished.wait(20000));
    const SessionResult live = session.result();
    const QByteArray text = QJsonDocument(toJson(bundleOf(live))).toJson();
    const auto bundle = parseBundle(text, u"bundle"_s);
    QVERIFY(bundle);
    const SessionResult again = replay(*bundle);
    QVERIFY(again.stages == live.stages);
    QVERIFY(again.cause == live.cause);
    QVERIFY(again.evidence == live.evidence);
}

/// The probe finds the connection, and the questions about its server follow.
void TestSession::connectionByName()
{
    test::FakeSystem fake;
    scriptSilentServer(fake);
    fake.phonebookFiles = QList<PhonebookFile>{
        {u"x.pbk"_s,
         "[Home]\nType=2\n[Office]\nType=2\nVpnStrategy=7\nPhoneNumber=vpn.example.test\n", false}};
    System system = fake.system();
    Session session(system, {.connectionName = u"office"_s, .only = {Stage::Name}}, {}, {});
    QSignalSpy finished(&session, &Session::finished);
    session.start();
    QVERIFY(finished.wait(20000));
    const Evidence evidence = session.result().evidence;
    QCOMPARE(selectedConnection(evidence)->server, u"vpn.example.test"_s);
    QVERIFY(evidence.name);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
