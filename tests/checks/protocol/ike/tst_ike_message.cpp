// SPDX-License-Identifier: Apache-2.0
// Decoding IKE messages: recorded ones, built ones, broken ones.
#include "checks/protocol/ike/ike_message.h"
#include "tests/checks/protocol/ike/ike_samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

class TestIkeMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedDecode();
    void recordedReply();
    void encryptedStaysClosed();
    void truncationIsMalformed();
    void malformed_data();
    void malformed();
    void remarks_data();
    void remarks();
    void builtDecodesAgain();
    void unknownPayloadIsKept();
    void version1();
};

namespace {

QByteArray recorded(const QString &session, int index)
{
    QList<QByteArray> found;
    for (const auto &message : test::recordedMessages()) {
        if (message.session == session) {
            found.append(message.octets);
        }
    }
    return found.value(index);
}

QStringList namesIn(const QJsonValue &rows)
{
    QStringList names;
    for (const QJsonValue &row : rows.toArray()) {
        names.append(row["name"_L1].toString());
    }
    return names;
}

/// Header with next payload @p next, then @p body; the length field fits.
QByteArray messageOf(int next, const QByteArray &body, int major = 2, int flags = 0x20)
{
    QByteArray octets = ike::MessageBuilder(QByteArray(8, 'i'), 34)
                            .responder(QByteArray(8, 'r'), flags)
                            .version(major)
                            .payload(next, body)
                            .octets();
    octets.remove(28, 4); // the generic header is the test's
    octets[27] = static_cast<char>(octets.size());
    return octets;
}

} // namespace

void TestIkeMessage::recordedDecode()
{
    const auto messages = test::recordedMessages();
    QCOMPARE(messages.size(), 13);
    for (const auto &message : messages) {
        const auto json = decodeIkeMessage(message.octets);
        QVERIFY2(json, qPrintable(json ? QString() : json.error().detail));
        QCOMPARE(json->value("length"_L1).toInteger(), message.octets.size());
        QCOMPARE(json->value("initiatorSpi"_L1).toString(),
                 QString::fromLatin1(message.octets.first(8).toHex()));
        QCOMPARE(json->value("flags"_L1).toInt(), message.fromInitiator ? 8 : 32);
        QVERIFY(!json->contains("remarks"_L1));
    }
}

void TestIkeMessage::recordedReply()
{
    const auto json = decodeIkeMessage(recorded(u"gcm-ecp384"_s, 3));
    QVERIFY(json);
    QCOMPARE(json->keys(),
             QStringList({u"dhGroup"_s, u"exchange"_s, u"flags"_s, u"initiatorSpi"_s, u"length"_s,
                          u"major"_s, u"messageId"_s, u"minor"_s, u"notifies"_s, u"payloads"_s,
                          u"responderSpi"_s, u"transforms"_s}));
    QCOMPARE(json->value("responderSpi"_L1).toString(), u"8793de975fc18f18"_s);
    QCOMPARE(json->value("major"_L1).toInt(), 2);
    QCOMPARE(json->value("exchange"_L1).toInt(), 34);
    QCOMPARE(json->value("dhGroup"_L1).toInt(), 20);
    QCOMPARE(namesIn(json->value("payloads"_L1)),
             QStringList(
                 {u"SA"_s, u"KE"_s, u"Nonce"_s, u"N"_s, u"N"_s, u"N"_s, u"N"_s, u"N"_s, u"N"_s}));
    QCOMPARE(json->value("payloads"_L1)[0]["length"_L1].toInt(), 40);
    QCOMPARE(namesIn(json->value("transforms"_L1)),
             QStringList({u"ENCR_AES_GCM_16"_s, u"PRF_HMAC_SHA2_384"_s, u"DH_ECP_384"_s}));
    const QJsonValue cipher = json->value("transforms"_L1)[0];
    QCOMPARE(cipher["type"_L1].toInt(), 1);
    QCOMPARE(cipher["id"_L1].toInt(), 20);
    QCOMPARE(cipher["keyLength"_L1].toInt(), 256);
    QCOMPARE(cipher["proposal"_L1].toInt(), 4);
    QVERIFY(json->value("transforms"_L1)[1]["keyLength"_L1].isUndefined());
    QCOMPARE(json->value("notifies"_L1)[0]["name"_L1].toString(), u"NAT_DETECTION_SOURCE_IP"_s);
    QCOMPARE(json->value("notifies"_L1)[0]["data"_L1].toString().size(), 40);

    const auto refusal = decodeIkeMessage(recorded(u"gcm-ecp384"_s, 1));
    QVERIFY(refusal);
    QCOMPARE(refusal->value("dhGroup"_L1).toInt(), 20);
    QCOMPARE(namesIn(refusal->value("notifies"_L1)), QStringList({u"INVALID_KE_PAYLOAD"_s}));
    QCOMPARE(refusal->value("notifies"_L1)[0]["data"_L1].toString(), u"0014"_s);
    QCOMPARE(refusal->value("notifies"_L1)[0]["spi"_L1].toString(), QString());
}

void TestIkeMessage::encryptedStaysClosed()
{
    const auto fragment = decodeIkeMessage(recorded(u"ecp256-frag"_s, 3));
    QVERIFY(fragment);
    QCOMPARE(namesIn(fragment->value("payloads"_L1)), QStringList({u"SKF"_s}));
    QCOMPARE(fragment->value("payloads"_L1)[0]["length"_L1].toInt(), 1252 - 28);
    QVERIFY(fragment->value("dhGroup"_L1).isNull());
    const auto whole = decodeIkeMessage(recorded(u"ecp256-frag"_s, 2));
    QVERIFY(whole);
    QCOMPARE(namesIn(whole->value("payloads"_L1)), QStringList({u"SK"_s}));
}

void TestIkeMessage::truncationIsMalformed()
{
    for (const auto &message : test::recordedMessages()) {
        for (qsizetype length = 0; length < message.octets.size(); ++length) {
            QByteArray part = message.octets.first(length);
            QVERIFY(!decodeIkeMessage(part));
            if (length >= 28) {
                // And with a header that admits it: the payloads themselves are cut off.
                part[26] = static_cast<char>(length >> 8);
                part[27] = static_cast<char>(length & 0xFF);
                const auto decoded = decodeIkeMessage(part);
                QVERIFY(!decoded);
                QCOMPARE(decoded.error().kind, FailureKind::Malformed);
                QVERIFY(decoded.error().detail.contains(u"octet"_s));
            }
        }
    }
}

void TestIkeMessage::malformed_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << QByteArray()
                             << u"header at octet 0 needs at least 28 octets, 0 are there"_s;
    QTest::newRow("one octet short")
        << QByteArray(27, 'x') << u"header at octet 0 needs at least 28 octets, 27 are there"_s;
    QByteArray tooLong = messageOf(43, QByteArray::fromHex("00000008aabbccdd"));
    tooLong[26] = 1;
    QTest::newRow("message longer than the datagram")
        << tooLong << u"header at octet 0 says the message is 292 octets long, 36 are there"_s;
    QByteArray tooShort = messageOf(43, QByteArray::fromHex("00000008aabbccdd"));
    tooShort[27] = 27;
    QTest::newRow("message shorter than its header")
        << tooShort << u"header at octet 0 says the message is 27 octets long, it alone has 28"_s;
    QTest::newRow("payload longer than the message")
        << messageOf(43, QByteArray::fromHex("0000012c") + QByteArray(36, 'x'))
        << u"payload at octet 28 says it is 300 octets long, 40 are left"_s;
    QTest::newRow("payload length 3")
        << messageOf(43, QByteArray::fromHex("00000003"))
        << u"payload at octet 28 says it is 3 octets long, its header alone has 4"_s;
    QTest::newRow("payload length 0 must not loop")
        << messageOf(43, QByteArray::fromHex("2b000000"))
        << u"payload at octet 28 says it is 0 octets long, its header alone has 4"_s;
    QTest::newRow("chain promises one more")
        << messageOf(43, QByteArray::fromHex("2b000004"))
        << u"payload at octet 32 needs at least 4 octets, 0 are there"_s;
    QTest::newRow("octets after the chain, counted by the header")
        << messageOf(43, QByteArray::fromHex("00000004ffff"))
        << u"the payloads end at octet 32, the header counts 2 more octets"_s;
    QTest::newRow("empty SA") << messageOf(33, QByteArray::fromHex("00000004"))
                              << u"proposal at octet 32 needs at least 8 octets, 0 are there"_s;
    QTest::newRow("proposal too long")
        << messageOf(33, QByteArray::fromHex("0000000c"
                                             "0000000901010000"))
        << u"proposal at octet 32 says it is 9 octets long, 8 are left"_s;
    QTest::newRow("proposal length 7")
        << messageOf(33, QByteArray::fromHex("0000000c"
                                             "0000000701010000"))
        << u"proposal at octet 32 needs at least 8 octets, 7 are there"_s;
    QTest::newRow("SPI longer than its proposal")
        << messageOf(33, QByteArray::fromHex("0000000c"
                                             "0000000801010800"))
        << u"SPI at octet 40 says it is 8 octets long, 0 are left"_s;
    QTest::newRow("proposal list neither ends nor goes on")
        << messageOf(33, QByteArray::fromHex("0000000c"
                                             "0100000801010000"))
        << u"only 0 and 2 are defined"_s;
    QTest::newRow("fewer transforms than counted")
        << messageOf(33, QByteArray::fromHex("0000000c"
                                             "0000000801010001"))
        << u"transform at octet 40 needs at least 8 octets, 0 are there"_s;
    QTest::newRow("more transforms than counted")
        << messageOf(33, QByteArray::fromHex("00000014"
                                             "0000001001010000"
                                             "0000000804000002"))
        << u"8 octets too many after the transforms at octet 40"_s;
    QTest::newRow("last transform says there are more")
        << messageOf(33, QByteArray::fromHex("00000014"
                                             "0000001001010001"
                                             "0300000804000002"))
        << u"transform at octet 40 says 3 about further ones"_s;
    QTest::newRow("transform too long")
        << messageOf(33, QByteArray::fromHex("00000014"
                                             "0000001001010001"
                                             "0000000c04000002"))
        << u"transform at octet 40 says it is 12 octets long, 8 are left"_s;
    QTest::newRow("half an attribute")
        << messageOf(33, QByteArray::fromHex("00000016"
                                             "0000001201010001"
                                             "0000000a0100000c"
                                             "800e"))
        << u"attribute at octet 48 needs at least 4 octets, 2 are there"_s;
    QTest::newRow("long attribute runs over")
        << messageOf(33, QByteArray::fromHex("00000018"
                                             "0000001401010001"
                                             "0000000c0100000c"
                                             "00010004"))
        << u"attribute at octet 48 says it is 4 octets long, 0 are left"_s;
    QTest::newRow("KE without group")
        << messageOf(34, QByteArray::fromHex("0000000600020000")).first(34)
        << u"the message is 36 octets long, 34 are there"_s;
    QTest::newRow("KE of two octets")
        << messageOf(34, QByteArray::fromHex("000000060002"))
        << u"key exchange body at octet 32 needs at least 4 octets, 2 are there"_s;
    QTest::newRow("notify of three octets")
        << messageOf(41, QByteArray::fromHex("00000007000000"))
        << u"notify body at octet 32 needs at least 4 octets, 3 are there"_s;
    QTest::newRow("notify SPI runs over")
        << messageOf(41, QByteArray::fromHex("000000080004000e"))
        << u"SPI at octet 36 says it is 4 octets long, 0 are left"_s;
    QTest::newRow("certificate request without encoding")
        << messageOf(38, QByteArray::fromHex("00000004"))
        << u"certificate request body at octet 32 needs at least 1 octets, 0 are there"_s;
    QTest::newRow("longer than any datagram")
        << QByteArray(65536, '\0') << u"65536 octets are more than a UDP datagram can carry"_s;
    QTest::newRow("a DNS answer") << QByteArray::fromHex("123481800001000100000000") +
                                         QByteArray(40, 'd')
                                  << u"octets long"_s;
}

void TestIkeMessage::malformed()
{
    QFETCH(QByteArray, octets);
    QFETCH(QString, sentence);
    const auto decoded = decodeIkeMessage(octets);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().kind, FailureKind::Malformed);
    QVERIFY2(decoded.error().detail.contains(sentence), qPrintable(decoded.error().detail));
}

void TestIkeMessage::remarks_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("remark");
    const QByteArray plain = messageOf(43, QByteArray::fromHex("00000008aabbccdd"));
    QTest::newRow("non-ESP marker")
        << QByteArray(4, '\0') + plain << u"a non-ESP marker of 4 octets stands before"_s;
    QTest::newRow("trailing octets")
        << plain + "xyz" << u"3 octets follow the message at octet 36"_s;
    QTest::newRow("marker and trailing octets")
        << QByteArray(4, '\0') + plain + "xyz" << u"3 octets follow the message at octet 40"_s;
    QTest::newRow("version 3") << messageOf(43, QByteArray::fromHex("00000008aabbccdd"), 3)
                               << u"IKE version 3: only the header is read"_s;
}

void TestIkeMessage::remarks()
{
    QFETCH(QByteArray, octets);
    QFETCH(QString, remark);
    const auto decoded = decodeIkeMessage(octets);
    QVERIFY(decoded);
    QStringList found;
    for (const QJsonValue &one : decoded->value("remarks"_L1).toArray()) {
        found.append(one.toString());
    }
    QVERIFY2(found.join(u';').contains(remark), qPrintable(found.join(u';')));
    QCOMPARE(decoded->value("initiatorSpi"_L1).toString(), u"6969696969696969"_s);
}

void TestIkeMessage::builtDecodesAgain()
{
    const QByteArray octets =
        ike::MessageBuilder(QByteArray::fromHex("0102030405060708"), 34)
            .notify(ike::kNotifyCookie, "cookie")
            .sa({{1, 1, {}, {{1, 12, 256}, {2, 5, {}}, {3, 12, {}}, {4, 14, {}}, {4, 2, {}}}},
                 {2, 1, "spi!", {{1, 3, {}}}}})
            .keyExchange(14, QByteArray(256, 'k'))
            .nonce(QByteArray(32, 'n'))
            .octets();
    const auto message = ike::parseMessage(octets);
    QVERIFY(message);
    QCOMPARE(message->header.flags, 8);
    QCOMPARE(message->proposals.size(), 2);
    QCOMPARE(message->proposals[0].transforms.size(), 5);
    QCOMPARE(message->proposals[0].transforms[0], (ike::Transform{1, 12, 256}));
    QCOMPARE(message->proposals[1].spi, QByteArray("spi!"));
    QCOMPARE(message->keyExchange->value, QByteArray(256, 'k'));
    QCOMPARE(*message->nonce, QByteArray(32, 'n'));
    QCOMPARE(message->notifies[0].data, QByteArray("cookie"));
    // Put together again from what was read: the same octets.
    const QByteArray again = ike::MessageBuilder(message->header.initiatorSpi, 34)
                                 .notify(message->notifies[0].type, message->notifies[0].data)
                                 .sa(message->proposals)
                                 .keyExchange(14, message->keyExchange->value)
                                 .nonce(*message->nonce)
                                 .octets();
    QCOMPARE(again, octets);
}

void TestIkeMessage::unknownPayloadIsKept()
{
    const auto message = ike::parseMessage(messageOf(200, QByteArray::fromHex("00800008aabbccdd")));
    QVERIFY(message);
    QCOMPARE(message->payloads.size(), 1);
    QCOMPARE(message->payloads[0].type, 200);
    QCOMPARE(message->payloads[0].critical, true);
    QCOMPARE(message->payloads[0].offset, qsizetype{28});
    QCOMPARE(message->payloads[0].body, QByteArray::fromHex("aabbccdd"));
    const auto json = decodeIkeMessage(messageOf(200, QByteArray::fromHex("00800008aabbccdd")));
    QCOMPARE(namesIn(json->value("payloads"_L1)), QStringList({u"200"_s}));
}

void TestIkeMessage::version1()
{
    // SA (1) of 8 octets, then VID (13): an IKEv1 main mode request.
    const auto json = decodeIkeMessage(messageOf(1,
                                                 QByteArray::fromHex("0d000008aabbccdd"
                                                                     "00000006ffff"),
                                                 1, 0));
    QVERIFY(json);
    QCOMPARE(json->value("major"_L1).toInt(), 1);
    QCOMPARE(namesIn(json->value("payloads"_L1)), QStringList({u"SA"_s, u"VID"_s}));
    QVERIFY(json->value("transforms"_L1).toArray().isEmpty());
    QCOMPARE(json->value("remarks"_L1)[0].toString(),
             u"IKE version 1: only the header and the payload list are read"_s);

    const auto broken = decodeIkeMessage(messageOf(1,
                                                   QByteArray::fromHex("0d000008aabbccdd"
                                                                       "000000ffffff"),
                                                   1, 0));
    QVERIFY(broken);
    QCOMPARE(namesIn(broken->value("payloads"_L1)), QStringList({u"SA"_s}));
    QVERIFY(broken->value("remarks"_L1)[1].toString().contains(u"not certain from here on"_s));

    const auto encrypted = decodeIkeMessage(messageOf(5, QByteArray(20, '\x55'), 1, 1));
    QVERIFY(encrypted);
    QVERIFY(encrypted->value("payloads"_L1).toArray().isEmpty());
    QCOMPARE(encrypted->value("remarks"_L1)[1].toString(), u"its payloads are encrypted"_s);
}

QTEST_APPLESS_MAIN(TestIkeMessage)
#include "tst_ike_message.moc"
