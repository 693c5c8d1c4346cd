// SPDX-License-Identifier: Apache-2.0
// What conversations say about the profile's sign-in method.
#include "checks/protocol/eap/eap_packet.h"

#include <QTest>

#include <random>

using namespace aovpn;
using namespace aovpn::eap;

namespace {

/// A conversation in short: "<" from the server, ">" ours; hexadecimal code, identifier, type, data
/// (the length is put in); one packet each 100 ms.
QList<TimedPacket> talk(const QByteArray &text)
{
    QList<TimedPacket> packets;
    for (const QByteArray &word : text.simplified().split(' ')) {
        const QByteArray octets = QByteArray::fromHex(word.mid(1));
        const bool typed = octets.size() > 2;
        const Packet packet{.code = octets.at(0),
                            .identifier = octets.at(1),
                            .type = typed ? static_cast<quint8>(octets.at(2)) : 0,
                            .data = octets.mid(3)};
        packets.append({.outgoing = word.startsWith('>'),
                        .at = std::chrono::milliseconds(100 * packets.size()),
                        .octets = packetOctets(packet)});
    }
    return packets;
}

const QByteArray kHello = "<010101 >02010161 "; // Identity, "a"

} // namespace

class TestEapFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void lateRefusal();
    void unreadableIsPassedOver();
    void garbage();
};

void TestEapFacts::answers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("wanted"); // 0: not known
    QTest::addColumn<MethodAnswer>("answer");
    QTest::addColumn<int>("proposed"); // 0: none
    QTest::addColumn<int>("asked");    // 0: none
    const auto row = [](const char *name, const QByteArray &text, int wanted, MethodAnswer answer,
                        int proposed, int asked) {
        QTest::newRow(name) << text << wanted << answer << proposed << asked;
    };
    using enum MethodAnswer;
    row("match", kHello + "<01021920", 25, Match, 25, 0);
    row("match, then our alert, then failure", kHello + "<01021920 >02021900150303000202022e <0402",
        25, Match, 25, 0);
    row("match, then the server's failure by itself", kHello + "<01021920 >020219001603 <0402", 25,
        Match, 25, 0);
    row("negotiable", kHello + "<01021920 >0202030d <01030d20", 13, Negotiable, 25, 13);
    row("impossible", kHello + "<01021920 >0202030d <0402", 13, Impossible, 25, 13);
    row("impossible: a third method", kHello + "<01021920 >0202030d <01031a01", 13, Impossible, 25,
        13);
    row("impossible: the first method again", kHello + "<01021920 >0202030d <01031920", 13,
        Impossible, 25, 13);
    row("the same request again is no answer", kHello + "<01021920 >0202030d <01021920", 13, Silent,
        25, 13);
    row("the same request again, then the method",
        kHello + "<01021920 >0202030d <01021920 >0202030d <01030d20", 13, Negotiable, 25, 13);
    row("negotiable stays so after a failure",
        kHello + "<01021920 >0202030d <01030d20 >02030d00 <0403", 13, Negotiable, 25, 13);
    row("notification before the method", kHello + "<01020241 >020202 <01031920", 25, Match, 25, 0);
    row("notification before identity", "<01010241 >020102 <010201 >020201 <01031920", 25, Match,
        25, 0);
    row("identity asked twice", kHello + "<010201 >02020161 <01031920", 25, Match, 25, 0);
    row("no identity asked", "<01011920", 25, Match, 25, 0);
    row("no identity asked, impossible", "<01011920 >0201030d <0401", 13, Impossible, 25, 13);
    row("identity refused", kHello + "<0401", 25, IdentityRefused, 0, 0);
    row("identity refused, method not known", kHello + "<0401", 0, IdentityRefused, 0, 0);
    row("identity refused after a notification", kHello + "<01020241 >020202 <0402", 25,
        IdentityRefused, 0, 0);
    row("what comes after the failure does not count", kHello + "<0401 <01021920", 25,
        IdentityRefused, 0, 0);
    row("failure without a question", "<0401", 25, NotAsked, 0, 0);
    row("silence after identity", kHello, 25, Silent, 0, 0);
    row("silence after NAK", kHello + "<01021920 >0202030d", 13, Silent, 25, 13);
    row("silence after the method was agreed", kHello + "<01021920 >0202190016", 25, Match, 25, 0);
    row("silence after the wish to end", kHello + "<01021920 >02020300", 0, NotAsked, 25, 0);
    row("unknown wanted method", kHello + "<01021920 >02020300 <0402", 0, NotAsked, 25, 0);
    row("wanted, but never asked for", kHello + "<01021920 >02020300 <0402", 13, NotAsked, 25, 0);
    row("wish to end instead of identity", "<010101 >02010300 <0401", 25, NotAsked, 0, 0);
    row("empty NAK is the wish to end", "<010101 >020103 <0401", 25, NotAsked, 0, 0);
    row("alert, then another method", kHello + "<01021920 >0202190015030300020246 <01030d20", 13,
        NotAsked, 25, 0);
    row("NAK inside a request is no method", kHello + "<0102030d", 13, NotAsked, 0, 0);
    row("expanded types have a number, too", kHello + "<0102fe00", 25, NotAsked, 254, 0);
}

void TestEapFacts::answers()
{
    QFETCH(QByteArray, text);
    QFETCH(int, wanted);
    QFETCH(int, proposed);
    QFETCH(int, asked);
    const EapFacts facts = eapFacts(talk(text), wanted == 0 ? std::nullopt : std::optional(wanted));
    QTEST(facts.answer, "answer");
    QCOMPARE(facts.proposed.value_or(0), proposed);
    QCOMPARE(facts.asked.value_or(0), asked);
    QCOMPARE(facts.failure, text.contains("<04"));
    QCOMPARE(facts.identityAsked, text.contains("<010101") || text.contains("<010201"));
    if (!text.startsWith(kHello)) {
        return;
    }
    if (text == kHello) {
        QVERIFY(!facts.identityAnswerMs);
    } else {
        QCOMPARE(facts.identityAnswerMs, std::chrono::milliseconds(100));
    }
}

void TestEapFacts::lateRefusal()
{
    // Nobody answered the gateway: it gave up by itself.
    QList<TimedPacket> packets = talk(kHello + "<01021920 >0202030d <0402");
    packets.last().at = packets.at(packets.size() - 2).at + kGatewayGivesUp;
    QCOMPARE(eapFacts(packets, 13).answer, MethodAnswer::Silent);
    packets.last().at -= std::chrono::milliseconds(1);
    QCOMPARE(eapFacts(packets, 13).answer, MethodAnswer::Impossible);
}

void TestEapFacts::unreadableIsPassedOver()
{
    QList<TimedPacket> packets = talk(kHello + "<01021920");
    packets.insert(1, {.outgoing = false, .octets = QByteArray::fromHex("010100ff01")});
    packets.insert(2, {.outgoing = true, .octets = QByteArray("x")});
    // The wrong way round: a response from the server, a request of ours.
    packets.insert(3, {.outgoing = false, .octets = QByteArray::fromHex("020100060300")});
    packets.insert(4, {.outgoing = true, .octets = QByteArray::fromHex("010100060d20")});
    const EapFacts facts = eapFacts(packets, 25);
    QCOMPARE(facts, eapFacts(talk(kHello + "<01021920"), 25));
    QCOMPARE(eapFacts({}, 25), EapFacts());
}

void TestEapFacts::garbage()
{
    std::mt19937 random(4);
    for (int run = 0; run < 2000; ++run) {
        QList<TimedPacket> packets;
        for (int i = 0; i < 8; ++i) {
            QByteArray octets(static_cast<qsizetype>(random() % 12), '\0');
            for (char &octet : octets) {
                octet = static_cast<char>(random() % 32);
            }
            packets.append({.outgoing = random() % 2 == 0,
                            .at = std::chrono::milliseconds(static_cast<int>(random())),
                            .octets = octets});
        }
        const EapFacts facts = eapFacts(packets, 13);
        QVERIFY(facts.answer != MethodAnswer::Negotiable || facts.asked);
        QVERIFY(!facts.identityAnswerMs || facts.identityAnswerMs->count() >= 0);
    }
}

QTEST_APPLESS_MAIN(TestEapFacts)
#include "tst_eap_facts.moc"
