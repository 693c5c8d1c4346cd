// SPDX-License-Identifier: Apache-2.0
// EAP packets: octets to values and back, and what is not one.
#include "checks/protocol/eap/eap_packet.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::eap;

class TestEapPacket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readable_data();
    void readable();
    void malformed_data();
    void malformed();
    void paddingIsCutOff();
    void longest();
    void names_data();
    void names();
};

void TestEapPacket::readable_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("identifier");
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("data");
    const auto row = [](const char *name, const char *hex, int code, int identifier, int type,
                        const QByteArray &data) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << code << identifier << type << data;
    };
    row("Identity request", "0100000501", kRequest, 0, kIdentity, {});
    row("Identity response", "020000070161 62", kResponse, 0, kIdentity, "ab");
    row("PEAP start", "01 2a 0006 19 20", kRequest, 42, kPeap, " ");
    row("Nak for EAP-TLS", "02 2a 0006 03 0d", kResponse, 42, kNak, "\r");
    row("Success", "03ff0004", kSuccess, 255, 0, {});
    row("Failure", "04ff0004", kFailure, 255, 0, {});
    row("Failure with octets that it should not have", "04010006 0d20", kFailure, 1, 0, "\r ");
    row("another code, RFC 6696", "05010006 0101", 5, 1, 0, "\x01\x01");
}

void TestEapPacket::readable()
{
    QFETCH(QByteArray, octets);
    const Result<Packet> packet = parsePacket(octets);
    QVERIFY(packet);
    QTEST(packet->code, "code");
    QTEST(packet->identifier, "identifier");
    QTEST(packet->type, "type");
    QTEST(packet->data, "data");
    QCOMPARE(packetOctets(*packet), octets);
}

void TestEapPacket::malformed_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("where");
    QTest::newRow("nothing") << QByteArray() << u"octet 0"_s;
    QTest::newRow("three octets") << QByteArray::fromHex("010000") << u"octet 3"_s;
    QTest::newRow("longer than it came") << QByteArray::fromHex("0100000601") << u"octet 2"_s;
    QTest::newRow("shorter than its header") << QByteArray::fromHex("03000003") << u"octet 2"_s;
    QTest::newRow("length 0") << QByteArray::fromHex("0100000001") << u"octet 2"_s;
    QTest::newRow("request without type") << QByteArray::fromHex("0100000401") << u"octet 2"_s;
    QTest::newRow("response without type") << QByteArray::fromHex("02000004") << u"octet 2"_s;
}

void TestEapPacket::malformed()
{
    QFETCH(QByteArray, octets);
    QFETCH(QString, where);
    const Result<Packet> packet = parsePacket(octets);
    QVERIFY(!packet);
    QCOMPARE(packet.error().kind, FailureKind::Malformed);
    QVERIFY2(packet.error().detail.endsWith(where), qPrintable(packet.error().detail));
}

void TestEapPacket::paddingIsCutOff()
{
    const Result<Packet> packet = parsePacket(QByteArray::fromHex("0201000601410000"));
    QVERIFY(packet);
    QCOMPARE(packet->data, QByteArray("A"));
}

void TestEapPacket::longest()
{
    const Packet packet{.code = kResponse, .type = kIdentity, .data = QByteArray(70000, 'x')};
    const QByteArray octets = packetOctets(packet);
    QCOMPARE(octets.size(), kLongestPacket);
    const Result<Packet> read = parsePacket(octets);
    QVERIFY(read);
    QCOMPARE(read->data.size(), kLongestPacket - 5);
}

void TestEapPacket::names_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("name");
    QTest::newRow("13") << 13 << u"EAP-TLS"_s;
    QTest::newRow("21") << 21 << u"EAP-TTLS"_s;
    QTest::newRow("25") << 25 << u"PEAP"_s;
    QTest::newRow("26") << 26 << u"EAP-MSCHAPv2"_s;
    QTest::newRow("55") << 55 << u"TEAP"_s;
    QTest::newRow("without a name") << 200 << u"200"_s;
    QTest::newRow("no type") << -1 << u"-1"_s;
}

void TestEapPacket::names()
{
    QFETCH(int, type);
    QTEST(typeName(type), "name");
}

QTEST_APPLESS_MAIN(TestEapPacket)
#include "tst_eap_packet.moc"
