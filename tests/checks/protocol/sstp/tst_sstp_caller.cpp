// SPDX-License-Identifier: Apache-2.0
// A whole call against a server in memory: what it demands, how it refuses, how it ends.
#include "checks/protocol/eap/eap_packet.h"
#include "checks/protocol/ike/octet_writer.h"
#include "checks/protocol/sstp/lcp_packet.h"
#include "checks/protocol/sstp/ppp_frame.h"
#include "checks/protocol/sstp/sstp_caller.h"
#include "checks/protocol/sstp/sstp_packet.h"
#include "tests/support/sstp_server.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::sstp;
using aovpn::test::SstpServer;
using aovpn::test::SstpServerOptions;

namespace {

constexpr std::chrono::milliseconds kStep{10};

CallOptions profile(const QString &protocol, std::optional<int> method = std::nullopt)
{
    return {.protocol = protocol, .eap = {.identity = "anonymous", .method = method}};
}

/// Talks until it is over or both wait. Result: the time that it took.
std::chrono::milliseconds talk(Caller &caller, SstpServer &server,
                               std::chrono::milliseconds at = {})
{
    for (int i = 0; i < 200; ++i) {
        const QByteArray question = caller.takeOutgoing(at);
        const QByteArray answer = server.feed(question);
        if (caller.over() || (question.isEmpty() && answer.isEmpty())) {
            break;
        }
        at += kStep;
        caller.feed(answer, at);
    }
    return at;
}

/// A sign-in server that asks for the identity, then says @p second, then EAP-Failure.
SstpServerOptions signIn(const QByteArray &second)
{
    SstpServerOptions options;
    options.eap = [second, step = 0](const QByteArray & /*response*/) mutable {
        const QList<QByteArray> script{eap::packetOctets({eap::kRequest, 1, eap::kIdentity, {}}),
                                       second, eap::packetOctets({eap::kFailure, 2, 0, {}})};
        return script.value(step++);
    };
    return options;
}

QByteArray ack()
{
    return controlOctets(kCallConnectAck);
}

QByteArray lcpFrame(const QByteArray &hex)
{
    return dataOctets(frameOctets(kPppLcp, QByteArray::fromHex(hex)));
}

/// Nothing that a password could be made of: no PAP, no CHAP.
bool harmless(const SstpCall &call)
{
    for (const Datagram &datagram : call.packets) {
        const auto packet = parsePacket(datagram.octets);
        const auto frame = packet ? parseFrame(packet->data) : Result<Frame>(Failure{});
        if (datagram.outgoing && packet && !packet->control && frame &&
            frame->protocol != kPppLcp && frame->protocol != kPppEap) {
            return false;
        }
    }
    return true;
}

} // namespace

class TestSstpCaller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void start();
    void callReply_data();
    void callReply();
    void demand_data();
    void demand();
    void signIn_data();
    void signIn();
    void times();
    void echo();
    void ownMru_data();
    void ownMru();
    void ownRequest_data();
    void ownRequest();
    void mirrored_data();
    void mirrored();
    void terminated_data();
    void terminated();
    void malformed_data();
    void malformed();
    void challenge();
    void afterTheEnd();
    void finish();
    void closed_data();
    void closed();
    void endless_data();
    void endless();
    void pieces();
    void repeated();
};

void TestSstpCaller::start()
{
    Caller caller(profile(u"eap"_s, eap::kPeap));
    QVERIFY(!caller.over());
    QCOMPARE(caller.takeOutgoing(kStep), callRequestOctets());
    QVERIFY(caller.takeOutgoing(kStep).isEmpty());
    const SstpCall call = caller.record();
    QCOMPARE(call.wantedProtocol, u"eap"_s);
    QCOMPARE(call.wantedEap, std::optional<int>(eap::kPeap));
    QCOMPARE(call.end, InterviewEnd::NotStarted);
    QCOMPARE(call.packets, (QList<Datagram>{{true, kStep, callRequestOctets()}}));
    QVERIFY(!call.facts->accepted);
    QVERIFY(call.facts->demanded.isEmpty());
}

void TestSstpCaller::callReply_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<quint32>("status");
    QTest::addColumn<bool>("known");
    QTest::newRow("NAK") << QByteArray("nak") << quint32{4} << true;
    QTest::newRow("ABORT") << QByteArray("abort") << quint32{0x800704C9} << true;
    QTest::newRow("DISCONNECT") << QByteArray("disconnect") << quint32{0} << false;
}

void TestSstpCaller::callReply()
{
    QFETCH(QByteArray, reply);
    QFETCH(quint32, status);
    QFETCH(bool, known);
    SstpServer server({.callReply = reply, .status = status});
    Caller caller(profile(u"eap"_s));
    talk(caller, server);
    QVERIFY(caller.over());
    const SstpCall call = caller.record();
    QCOMPARE(call.end, InterviewEnd::Refused);
    QVERIFY(!call.detail.isEmpty());
    QVERIFY(!call.facts->accepted);
    QCOMPARE(call.facts->nakStatus, known ? std::optional(status) : std::nullopt);
    QVERIFY(call.facts->malformed.isEmpty());
}

void TestSstpCaller::demand_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QList<QByteArray>>("demands");
    QTest::addColumn<QList<QByteArray>>("accepts");
    QTest::addColumn<bool>("extras");
    QTest::addColumn<QStringList>("demanded");
    QTest::addColumn<int>("taken"); // -1: no Configure-Nak
    QTest::addColumn<QList<QByteArray>>("heard");
    const QByteArray own = "configure-request 01";
    const QList<QByteArray> end{"terminate", "disconnect"};
    using List = QList<QByteArray>;
    QTest::newRow("MS-CHAPv2 as in the profile")
        << u"mschapv2"_s << List{"c22381"} << List{} << false << QStringList{u"mschapv2"_s} << -1
        << List{"call", own} + end;
    QTest::newRow("profile not known") << QString() << List{"c22305"} << List{} << false
                                       << QStringList{u"chap"_s} << -1 << List{"call", own} + end;
    QTest::newRow("PAP as in the profile")
        << u"pap"_s << List{"c023"} << List{} << false << QStringList{u"pap"_s} << -1
        << List{"call", own} + end;
    QTest::newRow("steps down to the profile's")
        << u"mschapv2"_s << List{"c227", "c22381"} << List{} << false
        << QStringList{u"eap"_s, u"mschapv2"_s} << 1 << List{"call", own, "nak c22381"} + end;
    QTest::newRow("refuses to the end")
        << u"eap"_s << List{"c22381"} << List{} << false << QStringList{u"mschapv2"_s} << 0
        << List{"call", own, "nak c227"} + end;
    QTest::newRow("steps down past the profile's")
        << u"eap"_s << List{"c22381", "c023"} << List{} << false
        << QStringList{u"mschapv2"_s, u"pap"_s} << 0 << List{"call", own, "nak c227"} + end;
    QTest::newRow("wants none") << u"eap"_s << List{""} << List{} << false << QStringList{u"none"_s}
                                << -1 << List{"call", own} + end;
    QTest::newRow("then wants none")
        << u"eap"_s << List{"c22381", ""} << List{} << false
        << QStringList{u"mschapv2"_s, u"none"_s} << 0 << List{"call", own, "nak c227"} + end;
    QTest::newRow("a protocol without a name")
        << u"eap"_s << List{"c22380"} << List{} << false << QStringList{u"c22380"_s} << 0
        << List{"call", own, "nak c227"} + end;
    QTest::newRow("callback and multilink first")
        << u"mschapv2"_s << List{"c22381"} << List{} << true << QStringList{u"mschapv2"_s} << -1
        << List{"call", own, "reject 0d1113"} + end;
}

void TestSstpCaller::demand()
{
    QFETCH(QString, wanted);
    QFETCH(QList<QByteArray>, demands);
    QFETCH(QList<QByteArray>, accepts);
    QFETCH(bool, extras);
    QFETCH(int, taken);
    SstpServer server({.demands = demands, .accepts = accepts, .extras = extras});
    Caller caller(profile(wanted));
    talk(caller, server);
    QVERIFY(caller.over());
    const SstpCall call = caller.record();
    QCOMPARE(call.end, InterviewEnd::Learned);
    QVERIFY(call.facts->accepted);
    QCOMPARE(call.facts->hashes, (QStringList{u"SHA-1"_s, u"SHA-256"_s}));
    QTEST(call.facts->demanded, "demanded");
    QCOMPARE(call.facts->profileProtocolTaken,
             taken < 0 ? std::nullopt : std::optional(taken == 1));
    QVERIFY(!call.facts->terminated);
    QVERIFY2(call.facts->malformed.isEmpty(), qPrintable(call.facts->malformed));
    QTEST(server.heard, "heard");
    QVERIFY(harmless(call));
    SstpCall again = call;
    again.facts.reset();
    deriveCall(again);
    QCOMPARE(again, call);
}

void TestSstpCaller::signIn_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<InterviewEnd>("end");
    QTest::addColumn<MethodAnswer>("answer");
    const auto request = [](int type, const QByteArray &data = {}) {
        return eap::packetOctets({eap::kRequest, 2, type, data});
    };
    QTest::newRow("refuses the identity")
        << eap::packetOctets({eap::kFailure, 2, 0, {}}) << InterviewEnd::EapFailed
        << MethodAnswer::IdentityRefused;
    QTest::newRow("the profile's method")
        << request(eap::kMsChapV2, "\x01") << InterviewEnd::Learned << MethodAnswer::Match;
    QTest::newRow("another method, and no other")
        << request(4, "\x01x") << InterviewEnd::EapFailed << MethodAnswer::Impossible;
    QTest::newRow("unreadable") << QByteArray("\x01\x02\x00\x03", 4) << InterviewEnd::Malformed
                                << MethodAnswer::Silent;
}

void TestSstpCaller::signIn()
{
    QFETCH(QByteArray, second);
    SstpServer server(::signIn(second));
    Caller caller(profile(u"eap"_s, eap::kMsChapV2));
    talk(caller, server);
    QVERIFY(caller.over());
    const SstpCall call = caller.record();
    QTEST(call.end, "end");
    QCOMPARE(call.facts->demanded, QStringList{u"eap"_s});
    QVERIFY(!call.facts->profileProtocolTaken);
    QVERIFY(call.facts->talk.identityAsked);
    QTEST(call.facts->talk.answer, "answer");
    QCOMPARE(server.heard.mid(0, 4),
             (QList<QByteArray>{"call", "configure-request 01", "ack c227", "eap 1"}));
    QVERIFY(harmless(call));
}

void TestSstpCaller::times()
{
    SstpServer server(::signIn({}));
    server.heard.clear();
    Caller caller(profile(u"eap"_s, eap::kMsChapV2));
    auto at = talk(caller, server, std::chrono::milliseconds(3));
    at += std::chrono::seconds(12);
    caller.feed(dataOctets(frameOctets(kPppEap, eap::packetOctets({eap::kFailure, 1, 0, {}}))), at);
    talk(caller, server, at);
    const SstpCall call = caller.record();
    QCOMPARE(call.packets.constFirst().atMs, std::chrono::milliseconds(3));
    QVERIFY(call.facts->talk.identityAnswerMs >= std::chrono::seconds(12));
    QVERIFY(call.facts->talk.failure);
    QCOMPARE(call.end, InterviewEnd::EapFailed);
    for (qsizetype i = 1; i < call.packets.size(); ++i) {
        QVERIFY(call.packets.at(i).atMs >= call.packets.at(i - 1).atMs);
    }
}

void TestSstpCaller::echo()
{
    SstpServer server({.demands = {"c22381"}, .echoes = true});
    Caller caller(profile(u"mschapv2"_s));
    talk(caller, server);
    QVERIFY(caller.over());
    QVERIFY(server.heard.contains("echo"));
    QVERIFY(server.heard.contains("lcp-echo 000000006162"));
    QCOMPARE(caller.record().end, InterviewEnd::Learned);
}

void TestSstpCaller::ownMru_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("Nak") << QByteArray("nak") << QByteArray("configure-request 01");
    QTest::newRow("Reject") << QByteArray("reject") << QByteArray("configure-request ");
}

void TestSstpCaller::ownMru()
{
    QFETCH(QByteArray, answer);
    SstpServer server({.mruAnswer = answer});
    Caller caller(profile(u"eap"_s));
    talk(caller, server);
    QCOMPARE(server.heard.count("configure-request 01") + server.heard.count("configure-request "),
             2);
    QTEST(server.heard.at(3), "second");
    QCOMPARE(caller.record().facts->demanded, QStringList{u"eap"_s});
}

void TestSstpCaller::ownRequest_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<int>("requests"); ///< Configure-Requests of ours, from the call on
    const QByteArray nak = lcpFrame("03010008010405a0");
    QTest::newRow("Nak") << nak << 2;
    QTest::newRow("Nak of another request") << lcpFrame("03020008010405a0") << 1;
    QTest::newRow("Nak after a code that is not known") << lcpFrame("0e630004") + nak << 2;
    QTest::newRow("Reject after two codes that are not known")
        << lcpFrame("0e630004") + lcpFrame("0f640004") + lcpFrame("04010008010405dc") << 2;
    QTest::newRow("Nak with the number of our Code-Reject")
        << lcpFrame("0e630004") + lcpFrame("03020008010405a0") << 1;
    QTest::newRow("the same Nak twice") << nak + nak << 2;
}

/// Each packet of ours has a number of its own; an answer to our Configure-Request names the
/// request's.
void TestSstpCaller::ownRequest()
{
    QFETCH(QByteArray, stream);
    Caller caller(profile(u"eap"_s));
    caller.feed(ack() + stream, kStep);
    int requests = 0;
    for (const Datagram &datagram : caller.record().packets) {
        const auto packet = parsePacket(datagram.octets);
        const auto frame = datagram.outgoing && !packet->control ? parseFrame(packet->data)
                                                                 : Result<Frame>(Failure{});
        const auto lcp = frame ? parseLcp(frame->information) : Result<LcpPacket>(Failure{});
        requests += lcp && lcp->code == kConfigureRequest ? 1 : 0;
    }
    QTEST(requests, "requests");
}

void TestSstpCaller::mirrored_data()
{
    QTest::addColumn<QByteArray>("start"); ///< code, identifier
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<bool>("malformed");
    const QByteArray echo = QByteArray::fromHex("0909");
    const QByteArray request = QByteArray::fromHex("0109");
    const QByteArray unknown = QByteArray::fromHex("0dff") + QByteArray(253, 'x');
    QTest::newRow("a short echo") << echo << QByteArray(6, 'm') << false;
    QTest::newRow("the longest echo") << echo << QByteArray(4085, 'm') << false;
    QTest::newRow("unknown options") << request << unknown.repeated(4) << false;
    QTest::newRow("unknown options without end") << request << unknown.repeated(16) << true;
    QTest::newRow("known options without end")
        << request << QByteArray::fromHex("0304c227") + QByteArray::fromHex("0702").repeated(2000)
        << true;
    QTest::newRow("an unknown code")
        << QByteArray::fromHex("6309") << QByteArray(4085, 'm') << false;
}

/// What is sent back has room in a packet of ours, also where the server saved address and control.
void TestSstpCaller::mirrored()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, data);
    Caller caller(profile(u"eap"_s));
    caller.feed(ack(), kStep);
    caller.takeOutgoing(kStep);
    caller.feed(dataOctets(QByteArray::fromHex("c021") + start + ike::u16(data.size() + 4) + data),
                kStep);
    const SstpCall call = caller.record();
    QTEST(call.end == InterviewEnd::Malformed, "malformed");
    QVERIFY(call.packets.constLast().outgoing);
    for (const Datagram &datagram : call.packets) {
        const auto packet = parsePacket(datagram.octets);
        QVERIFY2(packet, packet ? "" : qPrintable(packet.error().detail));
        QVERIFY(datagram.octets.size() <= kLongestPacket);
    }
}

void TestSstpCaller::terminated_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<InterviewEnd>("end");
    QTest::addColumn<bool>("over");
    QTest::newRow("before it demands anything")
        << lcpFrame("05630004") << InterviewEnd::Refused << false;
    QTest::newRow("after our Configure-Nak")
        << lcpFrame("010900090305c22381") + lcpFrame("05630004") << InterviewEnd::Learned << false;
    QTest::newRow("instead of EAP")
        << lcpFrame("010900080304c227") + lcpFrame("05630004") << InterviewEnd::Refused << false;
}

void TestSstpCaller::terminated()
{
    QFETCH(QByteArray, stream);
    Caller caller(profile(u"eap"_s));
    caller.feed(ack() + stream, kStep);
    caller.takeOutgoing(kStep);
    QTEST(caller.over(), "over");
    caller.feed(controlOctets(kCallDisconnectAck), 2 * kStep);
    QVERIFY(caller.over());
    const SstpCall call = caller.record();
    QTEST(call.end, "end");
    QVERIFY(call.facts->terminated);
    QCOMPARE(call.packets.at(call.packets.size() - 2).octets, disconnectOctets());
    if (call.facts->demanded == QStringList{u"mschapv2"_s}) {
        QCOMPARE(call.facts->profileProtocolTaken, std::optional(false));
    }
}

void TestSstpCaller::malformed_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::newRow("HTTP") << QByteArray("<html>");
    QTest::newRow("length below the header") << QByteArray::fromHex("10010003");
    QTest::newRow("attribute beyond the end") << QByteArray::fromHex("1001000c00020001000400ff");
    QTest::newRow("no PPP protocol") << ack() + dataOctets({});
    QTest::newRow("half an LCP packet") << ack() + lcpFrame("0109");
    QTest::newRow("LCP longer than its frame") << ack() + lcpFrame("01090009"
                                                                   "03");
    QTest::newRow("option of length 0") << ack() + lcpFrame("010900080300c227");
}

void TestSstpCaller::malformed()
{
    QFETCH(QByteArray, stream);
    Caller caller(profile(u"eap"_s));
    caller.feed(stream, kStep);
    caller.takeOutgoing(kStep);
    caller.feedEnd();
    QVERIFY(caller.over());
    const SstpCall call = caller.record();
    QCOMPARE(call.end, InterviewEnd::Malformed);
    QVERIFY(!call.detail.isEmpty());
    QVERIFY(call.facts->malformed.startsWith(u"packet "_s));
}

void TestSstpCaller::challenge()
{
    Caller caller(profile(u"mschapv2"_s));
    caller.feed(ack() + dataOctets(frameOctets(kPppChap, "\x01\x01")), kStep);
    caller.takeOutgoing(kStep);
    caller.feed(controlOctets(kCallDisconnectAck), kStep);
    QVERIFY(caller.over());
    QCOMPARE(caller.record().end, InterviewEnd::Learned);
    QVERIFY(harmless(caller.record()));
}

void TestSstpCaller::afterTheEnd()
{
    Caller caller(profile(u"eap"_s));
    caller.feed(ack() + lcpFrame("010900090305c22381") + lcpFrame("010a00080304c023"), kStep);
    caller.takeOutgoing(kStep);
    const SstpCallFacts facts = *caller.record().facts;
    // What crosses our end is not answered; its own end is.
    caller.feed(lcpFrame("010b000903"
                         "05c22381") +
                    lcpFrame("09090008"
                             "31323334"),
                kStep);
    QVERIFY(caller.takeOutgoing(kStep).isEmpty());
    caller.feed(lcpFrame("05630004"), kStep);
    QCOMPARE(caller.takeOutgoing(kStep), lcpFrame("06630004"));
    QVERIFY(!caller.over());
    caller.feed(controlOctets(kCallDisconnect), kStep);
    QCOMPARE(caller.takeOutgoing(kStep), controlOctets(kCallDisconnectAck));
    QVERIFY(caller.over());
    const SstpCall call = caller.record();
    QCOMPARE(call.end, InterviewEnd::Learned);
    QCOMPARE(call.facts->profileProtocolTaken, facts.profileProtocolTaken);
    QVERIFY(!call.facts->terminated);
}

void TestSstpCaller::finish()
{
    Caller silent(profile(u"eap"_s));
    silent.finish();
    silent.takeOutgoing({});
    QVERIFY(silent.over());
    QCOMPARE(silent.record().end, InterviewEnd::Silent);

    // No end is waited for without end.
    SstpServer server({.acknowledgesEnd = false});
    Caller caller(profile(u"eap"_s));
    talk(caller, server);
    QVERIFY(!caller.over());
    caller.finish();
    talk(caller, server);
    QVERIFY(server.heard.endsWith("disconnect"));
    QVERIFY(!caller.over());
    caller.finish();
    QVERIFY(caller.over());
    QCOMPARE(caller.record().end, InterviewEnd::Silent);
}

void TestSstpCaller::closed_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<InterviewEnd>("end");
    QTest::newRow("instead of an answer") << QByteArray() << InterviewEnd::Refused;
    QTest::newRow("after the acknowledgement") << ack() << InterviewEnd::Refused;
    QTest::newRow("within a packet") << ack().first(6) << InterviewEnd::Refused;
    QTest::newRow("after our Configure-Nak")
        << ack() + lcpFrame("010900090305c22381") << InterviewEnd::Learned;
    QTest::newRow("after our end")
        << ack() + lcpFrame("010900090305c22381") + lcpFrame("010a00080304c023")
        << InterviewEnd::Learned;
}

void TestSstpCaller::closed()
{
    QFETCH(QByteArray, stream);
    Caller caller(profile(u"eap"_s));
    caller.feed(stream, kStep);
    caller.takeOutgoing(kStep);
    caller.feedEnd();
    QVERIFY(caller.over());
    QTEST(caller.record().end, "end");
}

void TestSstpCaller::endless_data()
{
    QTest::addColumn<QByteArray>("packet");
    QTest::newRow("echo requests") << controlOctets(kEchoRequest);
    QTest::newRow("Configure-Requests to reject") << lcpFrame("0109000708"
                                                              "03ff");
    QTest::newRow("long data") << dataOctets(frameOctets(0x21, QByteArray(4000, 'x')));
    QTest::newRow("unknown LCP codes") << lcpFrame("63090004");
}

void TestSstpCaller::endless()
{
    QFETCH(QByteArray, packet);
    Caller caller(profile(u"eap"_s));
    caller.feed(ack(), {});
    qsizetype sent = 0;
    int fed = 0;
    while (!caller.over() && fed < 1000) {
        caller.feed(packet, kStep);
        sent += caller.takeOutgoing(kStep).size();
        ++fed;
    }
    QVERIFY(fed <= 64);
    QVERIFY(sent < 64 * 1024);
    const SstpCall call = caller.record();
    QCOMPARE(call.end, InterviewEnd::Malformed);
    QVERIFY(call.packets.size() <= 140);
    QCOMPARE(call.packets.constLast().octets, disconnectOctets());
}

void TestSstpCaller::pieces()
{
    SstpServer server({.demands = {"c22381", "c22381"}, .shortFrames = true});
    Caller caller(profile(u"eap"_s));
    for (int i = 0; i < 20 && !caller.over(); ++i) {
        const QByteArray answer = server.feed(caller.takeOutgoing(kStep));
        for (const char octet : answer) {
            caller.feed(QByteArray(1, octet), kStep);
        }
    }
    QVERIFY(caller.over());
    QCOMPARE(caller.record().end, InterviewEnd::Learned);
    QCOMPARE(caller.record().facts->profileProtocolTaken, std::optional(false));
}

void TestSstpCaller::repeated()
{
    SstpServer server({.demands = {"c22381", "c227"}, .repeats = true});
    Caller caller(profile(u"eap"_s));
    talk(caller, server);
    const SstpCall call = caller.record();
    QCOMPARE(call.facts->demanded, (QStringList{u"mschapv2"_s, u"eap"_s}));
    QCOMPARE(call.facts->profileProtocolTaken, std::optional(true));
    QCOMPARE(server.heard.count("nak c227"), 2);
    QCOMPARE(server.heard.count("ack c227"), 2);
}

QTEST_APPLESS_MAIN(TestSstpCaller)
#include "tst_sstp_caller.moc"
