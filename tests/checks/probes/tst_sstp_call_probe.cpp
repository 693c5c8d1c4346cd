// SPDX-License-Identifier: Apache-2.0
// The SSTP call probe against a TLS server in memory, and the identity with which it calls.
#include "checks/probes/interview_identity.h"
#include "checks/probes/sstp_call.h"
#include "checks/probes/sstp_call_probe.h"
#include "checks/protocol/eap/eap_packet.h"
#include "tests/support/eap_server.h"
#include "tests/support/fake_system.h"
#include "tests/support/sstp_server.h"
#include "tests/support/tls_peer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using aovpn::test::EapServer;
using aovpn::test::EapServerOptions;
using aovpn::test::FakeSystem;
using aovpn::test::SstpServer;
using aovpn::test::SstpServerOptions;
using aovpn::test::TlsPeer;

namespace {

const QString kAddress = u"198.51.100.1"_s;
const QString kEndpoint = u"198.51.100.1 443"_s;
constexpr char kReply[] = "HTTP/1.1 200\r\nContent-Length: 18446744073709551615\r\n\r\n";

Connection profile()
{
    Connection connection;
    connection.server = u"vpn.example.test"_s;
    connection.strategy = VpnStrategy::SstpOnly;
    connection.authentication = AuthenticationMethod::Eap;
    connection.eapType = eap::kPeap;
    return connection;
}

SstpExchange exchange(const QString &address, std::optional<bool> sstp)
{
    SstpExchange made{.address = address};
    if (sstp) {
        made.facts = SstpReplyFacts{.status = 200, .sstp = *sstp};
    }
    return made;
}

Evidence known(const Connection &connection = profile(),
               const QList<SstpExchange> &exchanges = {exchange(kAddress, true)})
{
    Evidence evidence;
    evidence.connections = QList<Connection>{connection};
    evidence.selected = 0;
    evidence.sstp = exchanges;
    return evidence;
}

Evidence ask(FakeSystem &fake, int milliseconds = 1500, std::stop_token stop = {},
             const Connection &connection = profile())
{
    System system = fake.system();
    const auto task = kSstpCallProbe.plan(known(connection), {}, {}).constFirst();
    return task.run(system, {std::move(stop), std::chrono::steady_clock::now() +
                                                  std::chrono::milliseconds(milliseconds)});
}

/// TLS, the reply to the SSTP verb, then @c sstp; an empty reply says nothing.
struct Server
{
    std::shared_ptr<TlsPeer> tls;
    SstpServer sstp;
    QByteArray reply;
    bool closeAfterCall = false;
    qsizetype taken = 0;
    qsizetype used = 0; ///< of the decrypted octets
    bool replied = false;

    QList<QByteArray> operator()(const QByteArray &received)
    {
        QByteArray out = tls->feed(received.mid(taken));
        taken = received.size();
        const qsizetype head = tls->received().indexOf("\r\n\r\n");
        if (head >= 0 && !replied) {
            replied = true;
            used = head + 4;
            out += reply.isEmpty() ? QByteArray() : tls->send(reply);
        }
        bool closes = false;
        if (replied && tls->received().size() > used) {
            const QByteArray answer = sstp.feed(tls->received().mid(used));
            used = tls->received().size();
            out += answer.isEmpty() ? QByteArray() : tls->send(answer);
            closes = closeAfterCall;
        }
        QList<QByteArray> list;
        if (!out.isEmpty()) {
            list = {out.first(out.size() / 2 + 1), out.sliced(out.size() / 2 + 1)};
            list.removeAll(QByteArray());
        }
        if (closes) {
            list.append(QByteArray());
        }
        return list;
    }
};

std::shared_ptr<Server> serve(FakeSystem &fake, const SstpServerOptions &options,
                              const QByteArray &reply = kReply)
{
    auto server =
        std::make_shared<Server>(Server{std::make_shared<TlsPeer>(), SstpServer(options), reply});
    fake.streamPeers.insert(kEndpoint,
                            [server](const QByteArray &received) { return (*server)(received); });
    return server;
}

} // namespace

class TestSstpCallProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plan_data();
    void plan();
    void identity_data();
    void identity();
    void nextIdentity();
    void protocol_data();
    void protocol();
    void call();
    void signInServer_data();
    void signInServer();
    void refused();
    void notSstp_data();
    void notSstp();
    void noConnection();
    void silent();
    void endOfTheRunIsNoSilence();
    void noTimeLeft();
    void closes();
    void stops();
    void stopsWithinTheCall();
};

void TestSstpCallProbe::plan_data()
{
    QTest::addColumn<Evidence>("known");
    QTest::addColumn<QStringList>("ids");
    const QStringList first{u"sstp-call 198.51.100.1 443 anonymous"_s};
    QTest::newRow("one address") << known() << first;
    QTest::newRow("the first that answered")
        << known(profile(),
                 {exchange(u"198.51.100.9"_s, std::nullopt), exchange(u"198.51.100.8"_s, false),
                  exchange(kAddress, true), exchange(u"2001:db8::1"_s, true)})
        << first;
    QTest::newRow("no SSTP there")
        << known(profile(), {exchange(kAddress, false)}) << QStringList{};
    Evidence unasked = known();
    unasked.sstp.reset();
    QTest::newRow("not asked yet") << unasked << QStringList{};
    Evidence called = known();
    called.sstpCalls = QList<SstpCall>{SstpCall{.address = u"198.51.100.2"_s}};
    QTest::newRow("called already") << called << QStringList{};
    Evidence refused = called;
    refused.sstpCalls->first().facts.emplace().talk.answer = MethodAnswer::IdentityRefused;
    QTest::newRow("anonymous was refused, there is no other name") << refused << QStringList{};
    refused.connections->first().anonymousIdentity = u"outer@example.test"_s;
    refused.connections->first().identityPrivacy = true;
    QTest::newRow("the profile's name was refused") << refused << QStringList{};
    Evidence unselected = known();
    unselected.selected = -1;
    QTest::newRow("no connection selected") << unselected << QStringList{};
    Connection ikev2 = profile();
    ikev2.strategy = VpnStrategy::Ikev2Only;
    QTest::newRow("IKEv2 only") << known(ikev2) << QStringList{};
}

void TestSstpCallProbe::plan()
{
    QFETCH(Evidence, known);
    QStringList ids;
    for (const ProbeTask &task : kSstpCallProbe.plan(known, {}, {})) {
        ids.append(task.id);
        QCOMPARE(task.limit, std::chrono::milliseconds(24000));
        QCOMPARE(task.values.value("server"_L1).toString(), u"vpn.example.test"_s);
        QCOMPARE(task.values.value("address"_L1).toString(), kAddress);
    }
    QTEST(ids, "ids");
}

void TestSstpCallProbe::identity_data()
{
    QTest::addColumn<std::optional<QString>>("name");
    QTest::addColumn<std::optional<bool>>("privacy");
    QTest::addColumn<std::optional<QString>>("policy");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("octets");
    using Text = std::optional<QString>;
    using Flag = std::optional<bool>;
    QTest::newRow("neither") << Text() << Flag() << Text() << u"anonymous"_s
                             << QByteArray("anonymous");
    QTest::newRow("policy") << Text() << Flag() << Text(u"doctor@example.test"_s) << u"policy"_s
                            << QByteArray("doctor@example.test");
    QTest::newRow("profile first") << Text(u"guest"_s) << Flag(true) << Text(u"doctor"_s)
                                   << u"profile"_s << QByteArray("guest");
    QTest::newRow("privacy not stated")
        << Text(u"guest"_s) << Flag() << Text() << u"profile"_s << QByteArray("guest");
    QTest::newRow("switched off in the profile")
        << Text(u"guest"_s) << Flag(false) << Text() << u"anonymous"_s << QByteArray("anonymous");
    QTest::newRow("empty texts") << Text(QString()) << Flag(true) << Text(QString())
                                 << u"anonymous"_s << QByteArray("anonymous");
    QTest::newRow("UTF-8") << Text(u"g\u00e4st"_s) << Flag() << Text() << u"profile"_s
                           << QByteArray("g\xc3\xa4st");
    QTest::newRow("endless") << Text(QString(1000, u'x')) << Flag() << Text() << u"anonymous"_s
                             << QByteArray("anonymous");
}

void TestSstpCallProbe::identity()
{
    QFETCH(std::optional<QString>, name);
    QFETCH(std::optional<bool>, privacy);
    QFETCH(std::optional<QString>, policy);
    Connection connection = profile();
    connection.anonymousIdentity = name;
    connection.identityPrivacy = privacy;
    SitePolicy site;
    site.interviewIdentity = policy.value_or(QString());
    const InterviewIdentity found = interviewIdentities(connection, site, {}).first();
    QTEST(found.kind, "kind");
    QTEST(found.octets, "octets");
}

void TestSstpCallProbe::nextIdentity()
{
    Request consent;
    consent.identity = u"u1001@example.test"_s;
    Evidence evidence = known();
    QStringList asked;
    for (int round = 0; round < 5; ++round) {
        const auto tasks = kSstpCallProbe.plan(evidence, {}, consent);
        if (tasks.isEmpty()) {
            break;
        }
        asked.append(tasks.first().id.section(u' ', -1));
        SstpCall call{.address = kAddress};
        call.facts.emplace().talk.answer = MethodAnswer::IdentityRefused;
        call.facts->talk.identityAnswerMs = std::chrono::milliseconds(9999);
        evidence.sstpCalls = evidence.sstpCalls.value_or(QList<SstpCall>{}) + QList{call};
    }
    QCOMPARE(asked, (QStringList{u"anonymous"_s, u"realm"_s, u"own"_s}));
    // The gateway gave up on a silent sign-in server: no other name would be answered either.
    evidence.sstpCalls = evidence.sstpCalls->first(1);
    evidence.sstpCalls->first().facts->talk.identityAnswerMs = std::chrono::milliseconds(10000);
    QVERIFY(kSstpCallProbe.plan(evidence, {}, consent).isEmpty());
}

void TestSstpCallProbe::protocol_data()
{
    QTest::addColumn<std::optional<AuthenticationMethod>>("method");
    QTest::addColumn<std::optional<int>>("eapType");
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<std::optional<int>>("wanted");
    using Method = std::optional<AuthenticationMethod>;
    using Type = std::optional<int>;
    QTest::newRow("EAP") << Method(AuthenticationMethod::Eap) << Type(25) << u"eap"_s << Type(25);
    QTest::newRow("EAP XML alone") << Method() << Type(13) << u"eap"_s << Type(13);
    QTest::newRow("MS-CHAPv2") << Method(AuthenticationMethod::MsChapV2) << Type(26)
                               << u"mschapv2"_s << Type();
    QTest::newRow("PAP") << Method(AuthenticationMethod::Pap) << Type() << u"pap"_s << Type();
    QTest::newRow("several") << Method(AuthenticationMethod::Mixed) << Type() << QString()
                             << Type();
    QTest::newRow("nothing stated") << Method() << Type() << QString() << Type();
}

void TestSstpCallProbe::protocol()
{
    QFETCH(std::optional<AuthenticationMethod>, method);
    QFETCH(std::optional<int>, eapType);
    Connection connection = profile();
    connection.authentication = method;
    connection.eapType = eapType;
    QTEST(interviewProtocol(connection), "protocol");
    QTEST(interviewMethod(connection), "wanted");
}

void TestSstpCallProbe::call()
{
    FakeSystem fake;
    const auto server = serve(fake, {.demands = {"c22381"}, .extras = true});
    const Evidence evidence = ask(fake);
    QVERIFY(evidence.failures.isEmpty());
    QCOMPARE(evidence.sstpCalls->size(), 1);
    const SstpCall &call = evidence.sstpCalls->constFirst();
    QCOMPARE(call.address, kAddress);
    QCOMPARE(call.port, 443);
    QCOMPARE(call.identityKind, u"anonymous"_s);
    QCOMPARE(call.wantedProtocol, u"eap"_s);
    QCOMPARE(call.end, InterviewEnd::Learned);
    QCOMPARE(call.facts->demanded, QStringList{u"mschapv2"_s});
    QCOMPARE(call.facts->profileProtocolTaken, std::optional(false));
    QVERIFY(!evidence.certificates);
    QCOMPARE(server->sstp.heard, (QList<QByteArray>{"call", "configure-request 01", "reject 0d1113",
                                                    "nak c227", "terminate", "disconnect"}));
    QCOMPARE(server->tls->serverName(), u"vpn.example.test"_s);
    QVERIFY(server->tls->received().startsWith("SSTP_DUPLEX_POST /sra_{"));
    QVERIFY(server->tls->sawClose());
}

void TestSstpCallProbe::signInServer_data()
{
    QTest::addColumn<QList<int>>("methods");
    QTest::addColumn<MethodAnswer>("answer");
    QTest::addColumn<InterviewEnd>("end");
    QTest::newRow("PEAP at once") << QList<int>{25} << MethodAnswer::Match << InterviewEnd::Learned;
    QTest::newRow("PEAP after a NAK")
        << QList<int>{26, 25} << MethodAnswer::Negotiable << InterviewEnd::Learned;
    QTest::newRow("EAP-MSCHAPv2 only")
        << QList<int>{26} << MethodAnswer::Impossible << InterviewEnd::EapFailed;
}

void TestSstpCallProbe::signInServer()
{
    QFETCH(QList<int>, methods);
    QFETCH(MethodAnswer, answer);
    FakeSystem fake;
    const auto eapServer = std::make_shared<EapServer>(
        EapServerOptions{.methods = methods, .tls = {.name = u"nps1.example.test"_s}});
    SstpServerOptions options;
    options.eap = [eapServer](const QByteArray &response) {
        return response.isEmpty() ? eapServer->start() : eapServer->take(response);
    };
    const auto server = serve(fake, options);
    const Evidence evidence = ask(fake, 5000);
    const SstpCall &call = evidence.sstpCalls->constFirst();
    QTEST(call.end, "end");
    QCOMPARE(call.facts->talk.answer, answer);
    QCOMPARE(eapServer->identity(), QByteArray("anonymous"));
    QVERIFY(eapServer->failed());
    QVERIFY(server->sstp.heard.endsWith("disconnect"));
    QCOMPARE(call.signInTls.has_value(), answer != MethodAnswer::Impossible);
    QCOMPARE(evidence.certificates.has_value(), answer != MethodAnswer::Impossible);
    if (evidence.certificates) {
        const CertificateEvidence &certificate = evidence.certificates->constFirst();
        QCOMPARE(certificate.purpose, CertificatePurpose::NpsServer);
        QCOMPARE(certificate.origin, u"sign-in server behind 198.51.100.1:443"_s);
        QVERIFY(certificate.expectedName.isEmpty());
        QCOMPARE(certificate.chain, QList<QByteArray>{eapServer->tls().certificate()});
    }
}

void TestSstpCallProbe::refused()
{
    FakeSystem fake;
    serve(fake, {.callReply = "nak", .status = 4});
    const Evidence evidence = ask(fake);
    QCOMPARE(evidence.sstpCalls->constFirst().end, InterviewEnd::Refused);
    QCOMPARE(evidence.sstpCalls->constFirst().facts->nakStatus, std::optional<quint32>(4));
}

void TestSstpCallProbe::notSstp_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("web server") << QByteArray(
        "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("silent") << QByteArray();
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200\r\n");
}

void TestSstpCallProbe::notSstp()
{
    QFETCH(QByteArray, reply);
    FakeSystem fake;
    const auto server = serve(fake, {}, reply);
    const Evidence evidence = ask(fake, 300);
    const SstpCall &call = evidence.sstpCalls->constFirst();
    QCOMPARE(call.end, InterviewEnd::NotStarted);
    QVERIFY(!call.detail.isEmpty());
    QVERIFY(call.packets.isEmpty());
    QVERIFY(server->sstp.heard.isEmpty());
}

void TestSstpCallProbe::noConnection()
{
    FakeSystem fake;
    fake.connectFailures.insert(kEndpoint, {FailureKind::Refused, 111, {}, {}});
    const Evidence evidence = ask(fake, 300);
    QCOMPARE(evidence.sstpCalls->constFirst().end, InterviewEnd::NotStarted);
    fake.connectFailures.insert(kEndpoint, {FailureKind::Internal, 24, {}, {}});
    const Evidence broken = ask(fake, 300);
    QVERIFY(!broken.sstpCalls);
    QCOMPARE(broken.failures.value(u"sstpCalls"_s).kind, FailureKind::Internal);
}

void TestSstpCallProbe::silent()
{
    FakeSystem fake;
    const auto server = serve(fake, {}); // demands EAP and then says nothing
    System system = fake.system();
    const auto call = callSstp(system,
                               {.address = kAddress,
                                .server = u"vpn.example.test"_s,
                                .identityKind = u"anonymous"_s,
                                .options = {.protocol = u"eap"_s, .eap = {}},
                                .patience = std::chrono::milliseconds(300)},
                               {{}, std::chrono::steady_clock::now() + std::chrono::seconds(20)});
    QVERIFY(call);
    QCOMPARE(call->end, InterviewEnd::Silent);
    QCOMPARE(call->facts->demanded, QStringList{u"eap"_s});
    QVERIFY(call->elapsedMs < std::chrono::seconds(10)); // not the whole time of the run
    QVERIFY(server->sstp.heard.endsWith("disconnect"));
}

/// The same server, but nobody waited long enough to call it silent.
void TestSstpCallProbe::endOfTheRunIsNoSilence()
{
    FakeSystem fake;
    const auto server = serve(fake, {});
    const auto start = std::chrono::steady_clock::now();
    const Evidence evidence = ask(fake, 1800);
    QVERIFY(std::chrono::steady_clock::now() - start < std::chrono::milliseconds(2100));
    QCOMPARE(evidence.sstpCalls->constFirst().end, InterviewEnd::Cut);
    QVERIFY(server->sstp.heard.endsWith("disconnect"));
}

/// HTTP answered when the time was nearly over: nothing is said of the call.
void TestSstpCallProbe::noTimeLeft()
{
    FakeSystem fake;
    const auto server = serve(fake, {});
    const Evidence evidence = ask(fake, 950);
    const SstpCall &call = evidence.sstpCalls->constFirst();
    QCOMPARE(call.end, InterviewEnd::NotStarted);
    QVERIFY(!call.detail.isEmpty());
    QVERIFY(server->sstp.heard.isEmpty());
}

void TestSstpCallProbe::closes()
{
    FakeSystem fake;
    const auto server = serve(fake, {.callReply = "silent"});
    server->closeAfterCall = true;
    const Evidence evidence = ask(fake);
    QCOMPARE(evidence.sstpCalls->constFirst().end, InterviewEnd::Refused);
}

void TestSstpCallProbe::stops()
{
    FakeSystem fake;
    serve(fake, {}, {});
    std::stop_source source;
    source.request_stop();
    const Evidence evidence = ask(fake, 5000, source.get_token());
    QVERIFY(!evidence.sstpCalls);
    QCOMPARE(evidence.failures.value(u"sstpCalls"_s).kind, FailureKind::Cancelled);
}

void TestSstpCallProbe::stopsWithinTheCall()
{
    FakeSystem fake;
    std::stop_source source;
    SstpServerOptions options;
    options.eap = [&source](const QByteArray & /*response*/) {
        source.request_stop();
        return QByteArray();
    };
    const auto server = serve(fake, options);
    const Evidence evidence = ask(fake, 5000, source.get_token());
    QCOMPARE(evidence.sstpCalls->constFirst().end, InterviewEnd::Cut);
    QVERIFY(server->sstp.heard.endsWith("disconnect")); // ended properly even so
}

QTEST_APPLESS_MAIN(TestSstpCallProbe)
#include "tst_sstp_call_probe.moc"
