// SPDX-License-Identifier: Apache-2.0
// The peer against a sign-in server in memory: the order of its answers, what it learns of the
// server's certificate, and how it ends.
#include "checks/protocol/eap/eap_peer.h"
#include "checks/protocol/eap/eap_tls.h"
#include "checks/protocol/eap/eap_tls_fragment.h"
#include "tests/support/eap_server.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::eap;
using aovpn::test::EapServer;
using aovpn::test::EapServerOptions;

namespace {

constexpr int kMostRounds = 200;
constexpr qsizetype kLongestAnswer = 1100;

/// Carries packets until the server ends it or the peer has no answer.
QList<TimedPacket> converse(Peer &peer, EapServer &server)
{
    QList<TimedPacket> packets;
    QByteArray request = server.start();
    for (int round = 0; round < kMostRounds; ++round) {
        packets.append({.outgoing = false,
                        .at = std::chrono::milliseconds(10 * packets.size()),
                        .octets = request});
        const Result<std::optional<QByteArray>> answer = peer.take(request);
        if (!answer || !*answer) {
            break;
        }
        packets.append({.outgoing = true,
                        .at = std::chrono::milliseconds(10 * packets.size()),
                        .octets = **answer});
        request = server.take(**answer);
    }
    return packets;
}

QByteArray request(int identifier, int type, const QByteArray &data = {})
{
    return packetOctets({.code = kRequest, .identifier = identifier, .type = type, .data = data});
}

/// The answer to a request; code 0: none.
Packet answerTo(Peer &peer, const QByteArray &octets)
{
    const Result<std::optional<QByteArray>> answer = peer.take(octets);
    if (!answer || !*answer) {
        return {};
    }
    const Result<Packet> packet = parsePacket(**answer);
    return packet ? *packet : Packet();
}

Packet response(int identifier, int type, const QByteArray &data)
{
    return {.code = kResponse, .identifier = identifier, .type = type, .data = data};
}

QByteArray withLength16(const QByteArray &octets)
{
    return QByteArray(1, static_cast<char>(octets.size() >> 8)) +
           QByteArray(1, static_cast<char>(octets.size() & 0xFF)) + octets;
}

/// A HelloRetryRequest that wants @p cookie back. Source: RFC 8446, 4.1.4 and 4.2.2.
QByteArray helloRetryRequest(const QByteArray &clientHello, const QByteArray &cookie)
{
    constexpr qsizetype kSessionIdAt = 5 + 4 + 2 + 32; // record, handshake, version, random
    const qsizetype idLength = clientHello.at(kSessionIdAt);
    const QByteArray extensions =
        QByteArray::fromHex("002b00020304002c") + withLength16(withLength16(cookie));
    const QByteArray body =
        QByteArray::fromHex(
            "0303cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c") +
        clientHello.mid(kSessionIdAt, 1 + idLength) + QByteArray::fromHex("130100") +
        withLength16(extensions);
    return QByteArray::fromHex("160303") +
           withLength16(QByteArray::fromHex("0200") + withLength16(body));
}

const QByteArray kNothingElse(1, '\0');
const QByteArray kStart(1, ' ');                                             // flag S
const QByteArray kAlertInTheClear = QByteArray::fromHex("001503030002022e"); // flags, record

} // namespace

class TestEapPeer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void certificates_data();
    void certificates();
    void clientHelloIsModest();
    void negotiation_data();
    void negotiation();
    void neverAPasswordValue_data();
    void neverAPasswordValue();
    void identity_data();
    void identity();
    void notification();
    void repeatedRequest();
    void finishing_data();
    void finishing();
    void alertAtOnce_data();
    void alertAtOnce();
    void brokenFragments_data();
    void brokenFragments();
    void endlessFlights();
    void fragmentsOfAnySize_data();
    void fragmentsOfAnySize();
    void ownFragments();
    void otherMethodInsideTls();
    void garbage_data();
    void garbage();
    void malformed();
    void afterTheEnd();
    void movable();
};

void TestEapPeer::certificates_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("methodVersion");
    QTest::addColumn<bool>("asksCertificate");
    QTest::addColumn<bool>("known"); // the profile says the method
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, int type, int version, int methodVersion, bool asks,
                        bool known, const QString &expected) {
        QTest::newRow(name) << type << version << methodVersion << asks << known << expected;
    };
    row("EAP-TLS, TLS 1.0", kTls, 0x0301, 0, true, true, u"TLSv1"_s);
    row("EAP-TLS, TLS 1.1", kTls, 0x0302, 0, true, true, u"TLSv1.1"_s);
    row("EAP-TLS, TLS 1.2", kTls, 0x0303, 0, true, true, u"TLSv1.2"_s);
    row("EAP-TLS, TLS 1.3", kTls, 0x0304, 0, true, true, u"TLSv1.3"_s);
    row("PEAP, TLS 1.0", kPeap, 0x0301, 0, false, true, u"TLSv1"_s);
    row("PEAP, TLS 1.2", kPeap, 0x0303, 0, false, true, u"TLSv1.2"_s);
    row("PEAP, TLS 1.2, asks for a certificate", kPeap, 0x0303, 0, true, true, u"TLSv1.2"_s);
    row("PEAP version 1", kPeap, 0x0303, 1, false, true, u"TLSv1.2"_s);
    row("PEAP, TLS 1.3", kPeap, 0x0304, 0, false, true, u"TLSv1.3"_s);
    row("EAP-TTLS, TLS 1.2", kTtls, 0x0303, 0, false, true, u"TLSv1.2"_s);
    row("EAP-TTLS, TLS 1.3", kTtls, 0x0304, 0, false, true, u"TLSv1.3"_s);
    row("method not known", kPeap, 0x0303, 0, false, false, u"TLSv1.2"_s);
}

void TestEapPeer::certificates()
{
    QFETCH(int, type);
    QFETCH(int, version);
    QFETCH(int, methodVersion);
    QFETCH(bool, asksCertificate);
    QFETCH(bool, known);
    QFETCH(QString, expected);
    const QStringList names = asksCertificate
                                  ? QStringList{u"Example Root"_s, u"M\u00fcnchen, \"Test\" CA"_s}
                                  : QStringList();
    EapServer server({.methods = {type},
                      .methodVersion = methodVersion,
                      .tls = {.highestVersion = version, .issued = true, .authorities = names}});
    const std::optional<int> method = known ? std::optional(type) : std::nullopt;
    Peer peer({.identity = "anonymous@example.test", .method = method});
    QVERIFY(!peer.signInTls());
    const QList<TimedPacket> packets = converse(peer, server);
    QVERIFY(peer.ended());
    QVERIFY(peer.through());
    QVERIFY(server.failed());
    QCOMPARE(server.tls().alert(), 46); // certificate_unknown
    QVERIFY(!server.tls().established());
    QCOMPARE(server.tls().serverName(), QString());
    const std::optional<SignInTls> tls = peer.signInTls();
    QVERIFY(tls);
    QCOMPARE(tls->eapType, type);
    QCOMPARE(tls->version, expected);
    QCOMPARE(tls->detail, QString());
    QCOMPARE(tls->chain.size(), 2);
    QCOMPARE(tls->chain, server.tls().chain());
    const QStringList subjects =
        asksCertificate ? QStringList{u"CN=Example Root"_s, u"CN=M\u00fcnchen\\, \\\"Test\\\" CA"_s}
                        : QStringList();
    QCOMPARE(tls->authorities, subjects);
    const EapFacts facts = eapFacts(packets, method);
    QCOMPARE(facts.answer, known ? MethodAnswer::Match : MethodAnswer::NotAsked);
    QCOMPARE(facts.proposed, type);
    QVERIFY(facts.failure);
    // server, ours (with the alert), EAP-Failure
    QVERIFY(holdsTlsAlert(packets.at(packets.size() - 2).octets.sliced(5)));
    for (const TimedPacket &packet : packets) {
        const Result<Packet> read = parsePacket(packet.octets);
        QVERIFY(read);
        if (packet.outgoing && read->type == type) {
            QVERIFY(packet.octets.size() <= kLongestAnswer);
            QCOMPARE(read->data.at(0) & 0x07, 0); // version 0, whatever the server said
        }
    }
}

void TestEapPeer::clientHelloIsModest()
{
    Peer peer({.method = kTls});
    const Packet hello = answerTo(peer, request(1, kTls, kStart));
    QCOMPARE(hello.type, kTls);
    QVERIFY2(hello.data.size() < 1000, qPrintable(QString::number(hello.data.size())));
    QCOMPARE(hello.data.left(3), QByteArray::fromHex("001603")); // no flag; a handshake record
    QVERIFY(!peer.through());
}

void TestEapPeer::negotiation_data()
{
    QTest::addColumn<QList<int>>("offers");
    QTest::addColumn<int>("wanted");
    QTest::addColumn<MethodAnswer>("answer");
    QTest::addColumn<bool>("tls");
    using enum MethodAnswer;
    QTest::newRow("match") << QList<int>{kPeap} << kPeap << Match << true;
    QTest::newRow("PEAP takes EAP-TLS") << QList<int>{kPeap, kTls} << kTls << Negotiable << true;
    QTest::newRow("MSCHAPv2 takes PEAP")
        << QList<int>{kMsChapV2, kPeap} << kPeap << Negotiable << true;
    QTest::newRow("PEAP takes MSCHAPv2")
        << QList<int>{kPeap, kMsChapV2} << kMsChapV2 << Negotiable << false;
    QTest::newRow("MSCHAPv2 only, PEAP wanted")
        << QList<int>{kMsChapV2} << kPeap << Impossible << false;
    QTest::newRow("PEAP only, EAP-TLS wanted") << QList<int>{kPeap} << kTls << Impossible << false;
    QTest::newRow("PEAP only, TEAP wanted") << QList<int>{kPeap} << 55 << Impossible << false;
    QTest::newRow("a wanted method that cannot be named")
        << QList<int>{kMsChapV2} << 300 << NotAsked << false;
}

void TestEapPeer::negotiation()
{
    QFETCH(QList<int>, offers);
    QFETCH(int, wanted);
    QFETCH(bool, tls);
    for (const bool asksIdentity : {true, false}) {
        EapServer server(
            {.methods = offers, .asksIdentity = asksIdentity, .tls = {.highestVersion = 0x0303}});
        Peer peer({.identity = "a@example.test", .method = wanted});
        const QList<TimedPacket> packets = converse(peer, server);
        const EapFacts facts = eapFacts(packets, wanted);
        QTEST(facts.answer, "answer");
        QCOMPARE(facts.proposed, offers.first());
        QCOMPARE(facts.identityAsked, asksIdentity);
        QCOMPARE(peer.signInTls().has_value(), tls);
        QVERIFY(peer.ended());
        QVERIFY(server.failed());
    }
}

void TestEapPeer::neverAPasswordValue_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<bool>("known");
    for (const int type : {4, 5, 6, 17, 18, kMsChapV2, 29, 43, 52, 55, 254, 255}) {
        QTest::addRow("type %d, the profile's", type) << type << true;
        QTest::addRow("type %d, profile not known", type) << type << false;
    }
}

void TestEapPeer::neverAPasswordValue()
{
    QFETCH(int, type);
    QFETCH(bool, known);
    Peer peer({.identity = "a", .method = known ? std::optional(type) : std::nullopt});
    const Packet answer = answerTo(peer, request(9, type, QByteArray(24, 'c')));
    if (known && type == 255) { // has no Nak that names it, and is no method: as if not known
        QCOMPARE(answer.type, kNak);
    }
    QCOMPARE(answer, response(9, kNak, kNothingElse));
    QVERIFY(peer.through());
    QVERIFY(!peer.signInTls());
    QCOMPARE(answerTo(peer, request(10, type, "again")), response(10, kNak, kNothingElse));
}

void TestEapPeer::identity_data()
{
    QTest::addColumn<QByteArray>("identity");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("anonymous") << QByteArray("anonymous@example.test");
    QTest::newRow("UTF-8") << u"m\u00fcller@b\u00fccher.example.test \u6f22"_s.toUtf8();
    QTest::newRow("long") << QByteArray(253, 'a');
}

void TestEapPeer::identity()
{
    QFETCH(QByteArray, identity);
    for (const bool known : {true, false}) {
        EapServer server({.knowsIdentity = known, .tls = {.highestVersion = 0x0303}});
        Peer peer({.identity = identity, .method = kPeap});
        const QList<TimedPacket> packets = converse(peer, server);
        QCOMPARE(server.identity(), identity);
        const EapFacts facts = eapFacts(packets, kPeap);
        QCOMPARE(facts.answer, known ? MethodAnswer::Match : MethodAnswer::IdentityRefused);
        QCOMPARE(facts.identityAnswerMs, std::chrono::milliseconds(10));
        QCOMPARE(peer.through(), known); // a refusal is not our wish
        QVERIFY(peer.ended());
    }
}

void TestEapPeer::notification()
{
    Peer peer({.identity = "a", .method = kPeap});
    QCOMPARE(answerTo(peer, request(1, kNotification, "hello")), response(1, kNotification, {}));
    QCOMPARE(answerTo(peer, request(2, kIdentity, "who?")), response(2, kIdentity, "a"));
    QCOMPARE(answerTo(peer, request(3, kNotification)), response(3, kNotification, {}));
    QCOMPARE(answerTo(peer, request(4, kPeap, kStart)).type, kPeap);
    QCOMPARE(answerTo(peer, request(5, kNotification)), response(5, kNotification, {}));
    QVERIFY(!peer.through());
}

void TestEapPeer::repeatedRequest()
{
    Peer peer({.identity = "a", .method = kPeap});
    const QByteArray start = request(1, kPeap, kStart);
    const Packet hello = answerTo(peer, start);
    QCOMPARE(answerTo(peer, start), hello); // random inside: not made anew
    QVERIFY(hello != answerTo(peer, request(2, kPeap, kStart)));

    Peer other({.identity = "a", .method = kTls});
    const QByteArray proposal = request(1, kPeap, kStart);
    const Packet named = response(1, kNak, QByteArray(1, kTls));
    QCOMPARE(answerTo(other, proposal), named);
    QCOMPARE(answerTo(other, proposal), named);
    QCOMPARE(answerTo(other, request(2, kPeap, kStart)), response(2, kNak, kNothingElse));
    QVERIFY(other.through());
}

void TestEapPeer::finishing_data()
{
    QTest::addColumn<int>("answers"); // of ours before finish()
    QTest::addColumn<bool>("alert");  // else Nak(0)
    QTest::newRow("at once") << 0 << false;
    QTest::newRow("after identity") << 1 << false;
    QTest::newRow("after ClientHello") << 2 << true;
    QTest::newRow("within the server's flight") << 3 << true;
}

void TestEapPeer::finishing()
{
    QFETCH(int, answers);
    QFETCH(bool, alert);
    EapServer server({.fragment = 200, .tls = {.highestVersion = 0x0303}});
    Peer peer({.identity = "a", .method = kPeap});
    QByteArray octets = server.start();
    for (int i = 0; i < answers; ++i) {
        octets = server.take(packetOctets(answerTo(peer, octets)));
    }
    QVERIFY(!peer.through());
    peer.finish();
    QVERIFY(peer.through());
    const Packet last = answerTo(peer, octets);
    QCOMPARE(last.type, alert ? kPeap : kNak);
    QCOMPARE(last.data, alert ? kAlertInTheClear : kNothingElse);
    QCOMPARE(answerTo(peer, octets), last);
    if (!alert) {
        QVERIFY(!answerTo(peer, server.take(packetOctets(last))).code);
        QVERIFY(server.failed());
        QVERIFY(peer.ended());
    }
    if (alert) {
        QCOMPARE(answerTo(peer, request(200, kPeap)), response(200, kNak, kNothingElse));
    }
}

void TestEapPeer::alertAtOnce_data()
{
    QTest::addColumn<int>("type");
    QTest::newRow("EAP-TLS") << kTls;
    QTest::newRow("EAP-TTLS") << kTtls;
    QTest::newRow("PEAP") << kPeap;
}

void TestEapPeer::alertAtOnce()
{
    QFETCH(int, type);
    Peer peer({.method = type});
    answerTo(peer, request(1, type, kStart));
    // fatal, protocol_version: acknowledged, so that the server ends it (RFC 5216, 2.1.3)
    const Packet last = answerTo(peer, request(2, type, QByteArray::fromHex("0015030100020246")));
    QCOMPARE(last, response(2, type, QByteArray(1, '\0')));
    QVERIFY(peer.through());
    const std::optional<SignInTls> tls = peer.signInTls();
    QVERIFY(tls);
    QCOMPARE(tls->eapType, type);
    QCOMPARE(tls->version, QString());
    QCOMPARE(tls->detail, u"alert: protocol version"_s);
    QVERIFY(tls->chain.isEmpty());
    QVERIFY(!answerTo(peer, packetOctets({.code = kFailure, .identifier = 2})).code);
    QVERIFY(peer.ended());
}

void TestEapPeer::brokenFragments_data()
{
    QTest::addColumn<QList<QByteArray>>("packets"); // hexadecimal, after the start
    QTest::newRow("no flags") << QList<QByteArray>{""};
    QTest::newRow("length cut off") << QList<QByteArray>{"800000"};
    QTest::newRow("wrong length") << QList<QByteArray>{"80000000061603030001"};
    QTest::newRow("fewer than announced") << QList<QByteArray>{"c00000000a1603", "0003"};
    QTest::newRow("a length beyond the limit") << QList<QByteArray>{"c0000100011603"};
    QTest::newRow("endless, empty") << QList<QByteArray>(65, "40");
    QTest::newRow("endless, full") << QList<QByteArray>(65, "40" + QByteArray(2000, '1'));
    QTest::newRow("a second start") << QList<QByteArray>{"20"};
}

void TestEapPeer::brokenFragments()
{
    QFETCH(QList<QByteArray>, packets);
    Peer peer({.method = kPeap});
    int identifier = 1;
    Packet answer = answerTo(peer, request(identifier, kPeap, kStart));
    for (const QByteArray &packet : packets) {
        QVERIFY(!peer.through());
        ++identifier;
        answer = answerTo(peer, request(identifier, kPeap, QByteArray::fromHex(packet)));
        QCOMPARE(answer.type, kPeap);
    }
    QVERIFY(peer.through());
    QCOMPARE(answer.data, kAlertInTheClear);
    QVERIFY(peer.signInTls());
    QVERIFY(!peer.signInTls()->detail.isEmpty());
    QVERIFY(peer.signInTls()->chain.isEmpty());
    QCOMPARE(answerTo(peer, request(0, kPeap, kStart)), response(0, kNak, kNothingElse));
}

void TestEapPeer::endlessFlights()
{
    Peer peer({.method = kPeap});
    int rounds = 0;
    answerTo(peer, request(0, kPeap, kStart));
    // Each a piece of a handshake record that never becomes whole.
    QByteArray piece = QByteArray::fromHex("001603034000");
    while (!peer.through()) {
        ++rounds;
        QVERIFY(rounds < 50);
        answerTo(peer, request(rounds, kPeap, piece));
        piece = QByteArray(2, '\0');
    }
    QVERIFY(!peer.signInTls()->detail.isEmpty());
}

void TestEapPeer::fragmentsOfAnySize_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("lengthAlways");
    for (const qsizetype size : {50, 100, 500, 1000, 1024, 4000, 60000}) {
        QTest::addRow("%d octets", static_cast<int>(size)) << size << false;
        QTest::addRow("%d octets, length always", static_cast<int>(size)) << size << true;
    }
}

void TestEapPeer::fragmentsOfAnySize()
{
    QFETCH(qsizetype, size);
    QFETCH(bool, lengthAlways);
    for (const int version : {0x0303, 0x0304}) {
        EapServer server({.methods = {kTtls},
                          .fragment = size,
                          .lengthAlways = lengthAlways,
                          .startData = "attributes beside the start",
                          .tls = {.highestVersion = version, .issued = true}});
        Peer peer({.method = kTtls});
        converse(peer, server);
        QVERIFY(peer.ended());
        QCOMPARE(peer.signInTls()->chain, server.tls().chain());
        QCOMPARE(peer.signInTls()->detail, QString());
        QCOMPARE(server.tls().alert(), 46);
    }
}

void TestEapPeer::ownFragments()
{
    // A server that wants a long cookie back makes the second ClientHello long.
    Peer peer({.method = kPeap});
    const Packet hello = answerTo(peer, request(0, kPeap, kStart));
    const QByteArray retry = helloRetryRequest(hello.data.mid(1), QByteArray(2500, 'k'));
    QByteArray data = tlsFragmentOctets({.octets = retry});
    TlsFlightReader reader;
    std::optional<QByteArray> second;
    int fragments = 0;
    while (!second) {
        ++fragments;
        QVERIFY(fragments < 9);
        const Packet answer = answerTo(peer, request(fragments, kPeap, data));
        QCOMPARE(answer.type, kPeap);
        const Result<TlsFragment> fragment = parseTlsFragment(answer.data);
        QVERIFY(fragment);
        QVERIFY(fragment->octets.size() <= 1000);
        const Result<std::optional<QByteArray>> whole = reader.take(*fragment);
        QVERIFY(whole);
        second = *whole;
        data = QByteArray(1, '\0'); // acknowledges
    }
    QCOMPARE(fragments, 3);
    QVERIFY(second->contains(QByteArray(2500, 'k')));
    QVERIFY(!peer.through());
    QCOMPARE(peer.signInTls()->detail, QString());
}

void TestEapPeer::otherMethodInsideTls()
{
    Peer peer({});
    answerTo(peer, request(1, kPeap, kStart));
    QCOMPARE(answerTo(peer, request(2, kTls, kStart)), response(2, kNak, kNothingElse));
    QVERIFY(peer.through());
    // Back in the method, which has begun: an alert.
    QCOMPARE(answerTo(peer, request(3, kPeap, QByteArray(1, '\0'))),
             response(3, kPeap, kAlertInTheClear));

    Peer withoutStart({.method = kPeap});
    QCOMPARE(answerTo(withoutStart, request(1, kPeap, QByteArray(1, '\0'))),
             response(1, kNak, kNothingElse));
    QVERIFY(withoutStart.through());
}

void TestEapPeer::garbage_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("no TLS") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
    QTest::newRow("zeros") << QByteArray(200, '\0');
    QTest::newRow("application data") << QByteArray::fromHex("1703030004aabbccdd");
    QTest::newRow("ServerHello of nothing") << QByteArray::fromHex("160303000402000000");
}

void TestEapPeer::garbage()
{
    QFETCH(QByteArray, octets);
    Peer peer({.method = kTls});
    answerTo(peer, request(1, kTls, kStart));
    const Packet last = answerTo(peer, request(2, kTls, QByteArray(1, '\0') + octets));
    QCOMPARE(last.type, kTls);
    QVERIFY(peer.through());
    QVERIFY(!peer.signInTls()->detail.isEmpty());
    QCOMPARE(peer.signInTls()->version, QString());
}

void TestEapPeer::malformed()
{
    Peer peer({.identity = "a"});
    const Result<std::optional<QByteArray>> answer = peer.take("x");
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, FailureKind::Malformed);
    // No request: none is due.
    for (const char *hex : {"0201000501", "0501000501", "0001000501"}) {
        const Result<std::optional<QByteArray>> none = peer.take(QByteArray::fromHex(hex));
        QVERIFY(none);
        QVERIFY(!*none);
    }
    QVERIFY(!peer.ended());
    QCOMPARE(answerTo(peer, request(1, kIdentity)), response(1, kIdentity, "a"));
}

void TestEapPeer::afterTheEnd()
{
    for (const int code : {kSuccess, kFailure}) {
        Peer peer({.identity = "a"});
        QVERIFY(!answerTo(peer, packetOctets({.code = code, .identifier = 1})).code);
        QVERIFY(peer.ended());
        QVERIFY(!peer.through());
        QVERIFY(!answerTo(peer, request(2, kIdentity)).code);
    }
}

void TestEapPeer::movable()
{
    EapServer server({.tls = {.highestVersion = 0x0303}});
    Peer first({.identity = "a", .method = kPeap});
    const QByteArray start = server.take(packetOctets(answerTo(first, server.start())));
    const QByteArray flight = server.take(packetOctets(answerTo(first, start)));
    Peer second(std::move(first));
    answerTo(second, flight);
    QCOMPARE(second.signInTls()->chain, server.tls().chain());
    second = Peer({});
    QVERIFY(!second.signInTls());
}

QTEST_APPLESS_MAIN(TestEapPeer)
#include "tst_eap_peer.moc"
