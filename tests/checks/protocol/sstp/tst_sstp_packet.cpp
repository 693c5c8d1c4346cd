// SPDX-License-Identifier: Apache-2.0
// SSTP packets and PPP frames: as the documents draw them, cut, and back again.
#include "checks/protocol/sstp/ppp_frame.h"
#include "checks/protocol/sstp/sstp_packet.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::sstp;

class TestSstpPacket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void built();
    void length_data();
    void length();
    void parse_data();
    void parse();
    void malformed_data();
    void malformed();
    void status();
    void hashes_data();
    void hashes();
    void frame_data();
    void frame();
};

void TestSstpPacket::built()
{
    QCOMPARE(callRequestOctets().toHex(), QByteArray("1001000e0001000100010006"
                                                     "0001"));
    QCOMPARE(disconnectOctets().toHex(), QByteArray("1001001400060001"
                                                    "0002000c"
                                                    "0000000000000000"));
    QCOMPARE(controlOctets(kEchoResponse).toHex(), QByteArray("1001000800090000"));
    QCOMPARE(dataOctets("abc").toHex(), QByteArray("10000007616263"));
}

void TestSstpPacket::length_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<int>("length"); // -1: not known yet, -2: malformed
    QTest::newRow("nothing") << QByteArray() << -1;
    QTest::newRow("one octet") << QByteArray("10") << -1;
    QTest::newRow("three octets") << QByteArray("100100") << -1;
    QTest::newRow("header") << QByteArray("10010008") << 8;
    QTest::newRow("shortest") << QByteArray("10000004") << 4;
    QTest::newRow("longest") << QByteArray("10000fff") << 4095;
    QTest::newRow("reserved bits are no length") << QByteArray("1000f008") << 8;
    QTest::newRow("too short") << QByteArray("10010003") << -2;
    QTest::newRow("another version") << QByteArray("11010008") << -2;
    QTest::newRow("HTTP") << QByteArray("48545450") << -2;
}

void TestSstpPacket::length()
{
    QFETCH(QByteArray, hex);
    QFETCH(int, length);
    const auto found = packetLength(QByteArray::fromHex(hex));
    QCOMPARE(found.has_value(), length != -2);
    if (found) {
        QCOMPARE(found->value_or(-1), length);
    }
}

void TestSstpPacket::parse_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<Packet>("packet");
    QTest::newRow("call request") << QByteArray("1001000e00010001000100060001")
                                  << Packet{true,
                                            kCallConnectRequest,
                                            {{1, QByteArray::fromHex("0001")}},
                                            {}};
    QTest::newRow("echo request") << QByteArray("1001000800080000") << Packet{true, 8, {}, {}};
    QTest::newRow("two attributes") << QByteArray("1001001100030002"
                                                  "00050004"
                                                  "000600056a")
                                    << Packet{true, kCallConnectNak, {{5, {}}, {6, "j"}}, {}};
    QTest::newRow("data") << QByteArray("10000006ff03")
                          << Packet{false, 0, {}, QByteArray::fromHex("ff03")};
    QTest::newRow("no data") << QByteArray("10000004") << Packet{};
}

void TestSstpPacket::parse()
{
    QFETCH(QByteArray, hex);
    QFETCH(Packet, packet);
    const QByteArray octets = QByteArray::fromHex(hex);
    const auto found = parsePacket(octets);
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(*found, packet);
    QCOMPARE(packetOctets(*found), octets);
    for (qsizetype size = 0; size < octets.size(); ++size) {
        QVERIFY(!parsePacket(octets.first(size)));
    }
}

void TestSstpPacket::malformed_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no message type")
        << QByteArray("1001000600") + "01" << u"control packet without a message type at octet 4"_s;
    QTest::newRow("attribute missing")
        << QByteArray("1001000800020001") << u"attribute 1 of 1 is missing at octet 8"_s;
    QTest::newRow("attribute shorter than its header")
        << QByteArray("1001000c0002000100040003") << u"attribute of a wrong length at octet 8"_s;
    QTest::newRow("attribute longer than the packet")
        << QByteArray("1001000c00020001000400ff") << u"attribute of a wrong length at octet 8"_s;
    QTest::newRow("octets behind")
        << QByteArray("1001000900080000") + "00" << u"octets after the last attribute at octet 8"_s;
    QTest::newRow("more than one packet")
        << QByteArray("100100080008000010")
        << u"packet of another length than its header says at octet 2"_s;
}

void TestSstpPacket::malformed()
{
    QFETCH(QByteArray, hex);
    const auto found = parsePacket(QByteArray::fromHex(hex));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, FailureKind::Malformed);
    QTEST(found.error().detail, "detail");
}

void TestSstpPacket::status()
{
    const auto nak = parsePacket(QByteArray::fromHex("1001001400030001"
                                                     "0002000c"
                                                     "00000001"
                                                     "00000004"));
    QCOMPARE(statusOf(*nak), std::optional<quint32>(4));
    const auto bare = parsePacket(QByteArray::fromHex("1001000800030000"));
    QVERIFY(!statusOf(*bare));
    const auto brief = parsePacket(QByteArray::fromHex("1001000f00030001"
                                                       "00020007"
                                                       "000000"));
    QVERIFY(!statusOf(*brief));
}

void TestSstpPacket::hashes_data()
{
    QTest::addColumn<Packet>("packet");
    QTest::addColumn<int>("hashes");
    const auto ack = [](const QByteArray &value) {
        return Packet{true, kCallConnectAck, {{kAttributeBindingRequest, value}}, {}};
    };
    const QByteArray nonce(32, 'n');
    QTest::newRow("both") << ack(QByteArray::fromHex("00000003") + nonce) << 3;
    QTest::newRow("SHA-256") << ack(QByteArray::fromHex("ffffff02") + nonce) << 2;
    QTest::newRow("short nonce") << ack(QByteArray::fromHex("00000003") + "n") << -1;
    QTest::newRow("empty") << ack({}) << -1;
    QTest::newRow("no attribute") << Packet{true, kCallConnectAck, {}, {}} << -1;
}

void TestSstpPacket::hashes()
{
    QFETCH(Packet, packet);
    QTEST(bindingHashes(packet).value_or(-1), "hashes");
}

void TestSstpPacket::frame_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<int>("protocol"); // -1: malformed
    QTest::addColumn<QByteArray>("information");
    QTest::newRow("LCP") << QByteArray("ff03c0216162") << kPppLcp << QByteArray("ab");
    QTest::newRow("without address") << QByteArray("c0216162") << kPppLcp << QByteArray("ab");
    QTest::newRow("EAP, empty") << QByteArray("ff03c227") << kPppEap << QByteArray();
    QTest::newRow("short protocol") << QByteArray("216162") << 0x21 << QByteArray("ab");
    QTest::newRow("short after address") << QByteArray("ff0321") << 0x21 << QByteArray();
    QTest::newRow("padded protocol") << QByteArray("002161") << 0x21 << QByteArray("a");
    QTest::newRow("nothing") << QByteArray() << -1 << QByteArray();
    QTest::newRow("address only") << QByteArray("ff03") << -1 << QByteArray();
    QTest::newRow("half") << QByteArray("ff03c0") << -1 << QByteArray();
    QTest::newRow("even") << QByteArray("ff03c020") << -1 << QByteArray();
}

void TestSstpPacket::frame()
{
    QFETCH(QByteArray, hex);
    QFETCH(int, protocol);
    QFETCH(QByteArray, information);
    const auto found = parseFrame(QByteArray::fromHex(hex));
    QCOMPARE(found.has_value(), protocol >= 0);
    if (!found) {
        QCOMPARE(found.error().kind, FailureKind::Malformed);
        return;
    }
    QCOMPARE(*found, (Frame{protocol, information}));
    const auto again = parseFrame(frameOctets(protocol, information));
    QVERIFY(again);
    QCOMPARE(*again, *found);
}

QTEST_APPLESS_MAIN(TestSstpPacket)
#include "tst_sstp_packet.moc"
