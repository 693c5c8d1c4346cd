// SPDX-License-Identifier: Apache-2.0
// What a reply says, derived from the datagrams of an exchange.
#include "checks/protocol/ike/ike_init.h"
#include "checks/protocol/ike/ike_message.h"
#include "checks/protocol/ike/ike_offers.h"
#include "tests/checks/protocol/ike/ike_samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

class TestIkeReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedSession_data();
    void recordedSession();
    void natDetection_data();
    void natDetection();
    void liveness();
    void nothingCame();
    void badAnswers_data();
    void badAnswers();
    void criticalPayloads_data();
    void criticalPayloads();
    void strangersDoNotHideTheAnswer();
    void lastAnswerCounts();
    void version1Counts();
};

namespace {

constexpr std::chrono::milliseconds kNow{0};

QList<Datagram> recorded(const QString &session, int first)
{
    QList<Datagram> datagrams;
    for (const auto &message : test::recordedMessages()) {
        if (message.session == session) {
            datagrams.append({message.fromInitiator, kNow, message.octets});
        }
    }
    return datagrams.mid(first, 2);
}

IkeExchange exchangeOf(const QList<Datagram> &datagrams)
{
    IkeExchange exchange;
    exchange.address = u"198.51.100.1"_s;
    exchange.localAddress = u"192.0.2.7"_s;
    exchange.localPort = 50001;
    exchange.datagrams = datagrams;
    return exchange;
}

QByteArray request(int port = 500)
{
    return ike::Initiator::start(ike::broadOffer(),
                                 {u"192.0.2.7"_s, 50001, u"198.51.100.1"_s, port})
        ->datagram();
}

} // namespace

void TestIkeReply::recordedSession_data()
{
    QTest::addColumn<QString>("session");
    QTest::addColumn<int>("first");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<int>("group");
    QTest::addColumn<QStringList>("transforms");
    QTest::addColumn<int>("authorities");
    QTest::addColumn<bool>("fragments");
    QTest::newRow("ECP 256") << u"ecp256-frag"_s << 0 << true << 19
                             << QStringList{u"ENCR_AES_CBC-256"_s, u"AUTH_HMAC_SHA2_256_128"_s,
                                            u"PRF_HMAC_SHA2_256"_s, u"DH_ECP_256"_s}
                             << 0 << true;
    QTest::newRow("MODP 1024 with CERTREQ")
        << u"modp1024-nofrag-rraslike"_s << 0 << true << 2
        << QStringList{u"ENCR_AES_CBC-256"_s, u"AUTH_HMAC_SHA1_96"_s, u"PRF_HMAC_SHA1"_s,
                       u"DH_MODP_1024"_s}
        << 3 << false;
    QTest::newRow("asks for another group")
        << u"gcm-ecp384"_s << 0 << false << 20 << QStringList{} << 0 << false;
    QTest::newRow("AEAD without INTEG")
        << u"gcm-ecp384"_s << 2 << true << 20
        << QStringList{u"ENCR_AES_GCM_16-256"_s, u"PRF_HMAC_SHA2_384"_s, u"DH_ECP_384"_s} << 0
        << true;
}

void TestIkeReply::recordedSession()
{
    QFETCH(QString, session);
    QFETCH(int, first);
    QFETCH(bool, accepted);
    QFETCH(int, group);
    QFETCH(QStringList, transforms);
    QFETCH(int, authorities);
    QFETCH(bool, fragments);
    IkeExchange exchange = exchangeOf(recorded(session, first));
    deriveIkeReply(exchange);
    QVERIFY(exchange.facts);
    QCOMPARE(exchange.facts->malformed, QString());
    QVERIFY(exchange.facts->wellFormed);
    QCOMPARE(exchange.facts->accepted, accepted);
    QCOMPARE(exchange.facts->dhGroup.value_or(-1), group);
    QCOMPARE(exchange.facts->transforms, transforms);
    QCOMPARE(exchange.facts->certificateAuthorities.size(), authorities);
    QCOMPARE(exchange.facts->fragmentationSupported, fragments);
    QVERIFY(!exchange.facts->offered.isEmpty());
}

void TestIkeReply::natDetection_data()
{
    QTest::addColumn<QString>("seenClient");
    QTest::addColumn<int>("seenPort");
    QTest::addColumn<QString>("seenServer");
    QTest::addColumn<bool>("client");
    QTest::addColumn<bool>("server");
    QTest::newRow("no NAT") << u"192.0.2.7"_s << 50001 << u"198.51.100.1"_s << false << false;
    QTest::newRow("client's address translated")
        << u"203.0.113.9"_s << 50001 << u"198.51.100.1"_s << true << false;
    QTest::newRow("client's port translated")
        << u"192.0.2.7"_s << 1024 << u"198.51.100.1"_s << true << false;
    QTest::newRow("server behind a balancer")
        << u"192.0.2.7"_s << 50001 << u"10.0.0.4"_s << false << true;
}

void TestIkeReply::natDetection()
{
    QFETCH(QString, seenClient);
    QFETCH(int, seenPort);
    QFETCH(QString, seenServer);
    for (const int port : {500, 4500}) {
        const QByteArray sent = request(port);
        const QByteArray reply = test::acceptingReply(port == 500 ? sent : sent.sliced(4),
                                                      seenClient, seenPort, seenServer, port);
        IkeExchange exchange =
            exchangeOf({{true, kNow, sent}, {false, kNow, ike::onPort(port, reply)}});
        exchange.port = port;
        deriveIkeReply(exchange);
        QVERIFY2(exchange.facts->wellFormed, qPrintable(exchange.facts->malformed));
        QTEST(exchange.facts->clientBehindNat.value(), "client");
        QTEST(exchange.facts->serverBehindNat.value(), "server");
    }
}

void TestIkeReply::liveness()
{
    const QByteArray sent = *ike::livenessQuestion();
    IkeExchange exchange = exchangeOf(
        {{true, kNow, sent}, {false, kNow, test::notifyReply(sent, ike::kNotifyNoProposalChosen)}});
    deriveIkeReply(exchange);
    QVERIFY(exchange.facts->wellFormed);
    QVERIFY(!exchange.facts->accepted);
    QCOMPARE(exchange.facts->notifies.size(), 1);
    QCOMPARE(exchange.facts->notifies[0].name, u"NO_PROPOSAL_CHOSEN"_s);
    QVERIFY(!exchange.facts->clientBehindNat);
    QCOMPARE(exchange.facts->offered,
             QStringList{u"ENCR_NULL PRF_HMAC_SHA1 AUTH_HMAC_SHA1_96 DH_MODP_1024"_s});
}

void TestIkeReply::nothingCame()
{
    IkeExchange exchange = exchangeOf({{true, kNow, request()}});
    exchange.facts = IkeReplyFacts{.wellFormed = true};
    deriveIkeReply(exchange);
    QVERIFY(!exchange.facts);
}

void TestIkeReply::badAnswers_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("why");
    const QByteArray sent = request();
    const auto good = test::acceptingReply(sent, u"192.0.2.7"_s, 50001, u"198.51.100.1"_s, 500);
    QTest::newRow("garbage") << sent << QByteArray("HTTP/1.1 400 Bad Request\r\n")
                             << u"header at octet 0 needs at least 28 octets, 26 are there"_s;
    QTest::newRow("an echo") << sent << sent << u"it is not marked as a response"_s;
    QTest::newRow("cut off") << sent << good.first(60)
                             << u"header at octet 0 says the message is"_s;
    const auto build = [&sent](const QList<ike::Proposal> &chosen, int group, qsizetype octets,
                               qsizetype nonce) {
        return ike::MessageBuilder(sent.first(8), 34)
            .responder(test::kResponderSpi, ike::kFlagResponse)
            .sa(chosen)
            .keyExchange(group, QByteArray(octets, 'k'))
            .nonce(QByteArray(nonce, 'n'))
            .octets();
    };
    const ike::Proposal fine{4, 1, {}, {{1, 12, 256}, {2, 6, {}}, {3, 13, {}}, {4, 2, {}}}};
    QTest::newRow("two proposals")
        << sent << build({fine, fine}, 2, 128, 32) << u"it chooses 2 proposals"_s;
    ike::Proposal strange = fine;
    strange.number = 77;
    QTest::newRow("a proposal of its own") << sent << build({strange}, 2, 128, 32)
                                           << u"it chooses proposal 77, which was not offered"_s;
    strange = fine;
    strange.transforms[0] = {1, 11, {}};
    QTest::newRow("no encryption") << sent << build({strange}, 2, 128, 32)
                                   << u"it chooses ENCR_NULL, which proposal 4 does not offer"_s;
    strange = fine;
    strange.transforms.removeLast();
    QTest::newRow("no group chosen")
        << sent << build({strange}, 2, 128, 32) << u"it chooses no transform of type D-H"_s;
    strange = fine;
    strange.transforms.append({4, 14, {}});
    QTest::newRow("two groups chosen")
        << sent << build({strange}, 2, 128, 32) << u"it chooses two transforms of type D-H"_s;
    QTest::newRow("KE of another group")
        << sent << build({fine}, 14, 256, 32) << u"its key exchange is of group 14"_s;
    QTest::newRow("KE too short") << sent << build({fine}, 2, 127, 32)
                                  << u"its key exchange value has 127 octets, group 2 has 128"_s;
    QTest::newRow("nonce too short")
        << sent << build({fine}, 2, 128, 15) << u"its nonce has 15 octets"_s;
}

void TestIkeReply::badAnswers()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, reply);
    QFETCH(QString, why);
    IkeExchange exchange = exchangeOf({{true, kNow, sent}, {false, kNow, reply}});
    deriveIkeReply(exchange);
    QVERIFY(exchange.facts);
    QVERIFY(!exchange.facts->wellFormed);
    QVERIFY(!exchange.facts->accepted);
    QVERIFY2(exchange.facts->malformed.contains(why), qPrintable(exchange.facts->malformed));
}

void TestIkeReply::criticalPayloads_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<bool>("critical");
    QTest::addColumn<QString>("malformed");
    QTest::newRow("an unknown one that may be passed over") << 200 << false << QString();
    QTest::newRow("an unknown one that may not")
        << 200 << true << u"its payload of the unknown type 200 is critical"_s;
    QTest::newRow("a known one: the bit says nothing") << 43 << true << QString();
}

void TestIkeReply::criticalPayloads()
{
    QFETCH(int, type);
    QFETCH(bool, critical);
    const QByteArray sent = request();
    const auto question = ike::parseMessage(sent);
    const ike::Proposal choice = test::choiceOf(question->proposals.first(), ike::kModp1024);
    QByteArray reply = ike::MessageBuilder(sent.first(8), 34)
                           .responder(test::kResponderSpi, ike::kFlagResponse)
                           .sa({choice})
                           .keyExchange(ike::kModp1024, QByteArray(128, 'k'))
                           .nonce(QByteArray(32, 'n'))
                           .payload(type, "x")
                           .octets();
    reply[reply.size() - 4] = static_cast<char>(critical ? ike::kCriticalBit : 0);
    IkeExchange exchange = exchangeOf({{true, kNow, sent}, {false, kNow, reply}});
    deriveIkeReply(exchange);
    QVERIFY(exchange.facts);
    QTEST(exchange.facts->malformed, "malformed");
    QCOMPARE(exchange.facts->accepted, exchange.facts->malformed.isEmpty());
}

void TestIkeReply::strangersDoNotHideTheAnswer()
{
    const QByteArray sent = request();
    IkeExchange exchange =
        exchangeOf({{true, kNow, sent},
                    {false, kNow, test::notifyReply(sent, ike::kNotifyNoProposalChosen)},
                    {false, kNow, "noise"}});
    deriveIkeReply(exchange);
    QVERIFY(exchange.facts->wellFormed);
    QCOMPARE(exchange.facts->notifies.size(), 1);
}

void TestIkeReply::lastAnswerCounts()
{
    const QByteArray sent = request();
    IkeExchange exchange = exchangeOf(
        {{true, kNow, sent},
         {false, kNow, test::notifyReply(sent, ike::kNotifyCookie, "abc")},
         {true, kNow, sent},
         {false, kNow, test::acceptingReply(sent, u"192.0.2.7"_s, 50001, u"198.51.100.1"_s, 500)}});
    deriveIkeReply(exchange);
    QVERIFY(exchange.facts->accepted);
    QCOMPARE(exchange.facts->dhGroup.value_or(0), 2);
}

void TestIkeReply::version1Counts()
{
    const QByteArray sent = request();
    const QByteArray reply =
        ike::MessageBuilder(sent.first(8), 5).responder(QByteArray(8, 'r'), 0).version(1).octets();
    IkeExchange exchange = exchangeOf({{true, kNow, sent}, {false, kNow, reply}});
    deriveIkeReply(exchange);
    QVERIFY2(exchange.facts->wellFormed, qPrintable(exchange.facts->malformed));
    QVERIFY(!exchange.facts->accepted);
}

QTEST_APPLESS_MAIN(TestIkeReply)
#include "tst_ike_reply.moc"
