// SPDX-License-Identifier: Apache-2.0
// Encrypted messages: round trips in every suite, damage, fragments, and the sessions of the lab.
#include "checks/protocol/ike/ike_build.h"
#include "checks/protocol/ike/ike_init.h"
#include "checks/protocol/ike/ike_numbers.h"
#include "checks/protocol/ike/ike_protection.h"
#include "tests/checks/protocol/ike/ike_sessions.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace aovpn;
using ike::FragmentCollector;
using Outcome = ike::FragmentCollector::Outcome;

Q_DECLARE_METATYPE(ike::Transform)

class TestIkeProtection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrips_data();
    void roundTrips();
    void everyOctetCounts_data();
    void everyOctetCounts();
    void shortenedMessages_data();
    void shortenedMessages();
    void badInside_data();
    void badInside();
    void tooMuchPadding();
    void wrongKeys();
    void chains_data();
    void chains();
    void fragments_data();
    void fragments();
    void fragmentLimits();
    void labSessions_data();
    void labSessions();
};

namespace {

ike::Transform cipher(int id, std::optional<int> bits)
{
    return {ike::kTransformEncr, id, bits};
}

ike::Suite suiteOf(const ike::Transform &cipher, int prf, int integrity)
{
    return {cipher, prf, integrity, ike::kEcp256};
}

ike::Keys keysFor(const ike::Suite &suite)
{
    return *ike::deriveKeys(suite, ike::SecretOctets(QByteArrayView("secret")),
                            {QByteArray(32, 'i'), QByteArray(32, 'r'), "initiatr", "respondr"});
}

ike::Header headerOf(quint32 messageId = 1)
{
    return {QByteArray(8, '\x11'), QByteArray(8, '\x22'), 0,         2, 0,
            ike::kExchangeAuth,    ike::kFlagResponse,    messageId, 0};
}

void addSuites()
{
    QTest::addColumn<ike::Transform>("cipher");
    QTest::addColumn<int>("prf");
    QTest::addColumn<int>("integrity");
    for (const int bits : {128, 192, 256}) {
        const QByteArray name = "AES-" + QByteArray::number(bits);
        QTest::newRow((name + "-CBC, SHA1").constData())
            << cipher(ike::kEncrAesCbc, bits) << int(ike::kPrfSha1) << int(ike::kIntegSha1);
        QTest::newRow((name + "-CBC, SHA2-256").constData())
            << cipher(ike::kEncrAesCbc, bits) << int(ike::kPrfSha256) << int(ike::kIntegSha256);
        QTest::newRow((name + "-CBC, SHA2-384").constData())
            << cipher(ike::kEncrAesCbc, bits) << int(ike::kPrfSha384) << int(ike::kIntegSha384);
        QTest::newRow((name + "-GCM").constData())
            << cipher(ike::kEncrAesGcm16, bits) << int(ike::kPrfSha256) << 0;
    }
    QTest::newRow("3DES, SHA1") << cipher(ike::kEncr3Des, {}) << int(ike::kPrfSha1)
                                << int(ike::kIntegSha1);
}

/// A sealed message whose encrypted octets are exactly @p plain: no padding is added.
QByteArray sealedAsItIs(const QByteArray &plain, const ike::Protection &protection,
                        const ike::FragmentPlace &place = {})
{
    // seal() ends with the padding length: 0 for GCM, whose block is one octet.
    return *ike::seal(headerOf(), ike::kPayloadNotify, plain, protection, place);
}

} // namespace

void TestIkeProtection::roundTrips_data()
{
    addSuites();
}

void TestIkeProtection::roundTrips()
{
    QFETCH(ike::Transform, cipher);
    QFETCH(int, prf);
    QFETCH(int, integrity);
    const ike::Suite suite = suiteOf(cipher, prf, integrity);
    const ike::Keys keys = keysFor(suite);
    const ike::Protection protection = ike::responderProtection(suite, keys);
    for (const int size : {0, 1, 7, 8, 14, 15, 16, 17, 255, 1000}) {
        const QByteArray inside(size, 'p');
        const auto message = ike::seal(headerOf(), ike::kPayloadEap, inside, protection);
        QVERIFY(message);
        const auto outer = ike::parseMessage(*message);
        QVERIFY(outer);
        QCOMPARE(outer->header.length, quint32(message->size()));
        QCOMPARE(outer->payloads.last().type, ike::kPayloadEncrypted);
        const auto opened = ike::open(*message, protection);
        QVERIFY(opened);
        QCOMPARE(opened->first, ike::kPayloadEap);
        QCOMPARE(opened->octets, inside);
        QCOMPARE(opened->place.total, 0);
        QVERIFY(*message != *ike::seal(headerOf(), ike::kPayloadEap, inside, protection)); // IV

        const auto piece = ike::seal(headerOf(), 0, inside, protection, {2, 3});
        const auto openedPiece = ike::open(*piece, protection);
        QVERIFY(openedPiece);
        QCOMPARE(openedPiece->place.number, 2);
        QCOMPARE(openedPiece->place.total, 3);
        QCOMPARE(openedPiece->octets, inside);
    }
}

void TestIkeProtection::everyOctetCounts_data()
{
    addSuites();
}

/// Header, generic header, fragment numbers, IV, encrypted octets, checksum: all are protected.
void TestIkeProtection::everyOctetCounts()
{
    QFETCH(ike::Transform, cipher);
    QFETCH(int, prf);
    QFETCH(int, integrity);
    const ike::Suite suite = suiteOf(cipher, prf, integrity);
    const ike::Keys keys = keysFor(suite);
    const ike::Protection protection = ike::initiatorProtection(suite, keys);
    const QByteArray message = *ike::seal(headerOf(), 48, "some octets", protection, {1, 2});
    for (qsizetype i = 0; i < message.size(); ++i) {
        QByteArray damaged = message;
        damaged[i] = static_cast<char>(damaged.at(i) ^ 0x01);
        const auto opened = ike::open(damaged, protection);
        QVERIFY2(!opened, qPrintable(QString::number(i)));
        QCOMPARE(opened.error().kind, FailureKind::Refused);
    }
    QVERIFY(ike::open(message, protection));
}

void TestIkeProtection::shortenedMessages_data()
{
    addSuites();
}

void TestIkeProtection::shortenedMessages()
{
    QFETCH(ike::Transform, cipher);
    QFETCH(int, prf);
    QFETCH(int, integrity);
    const ike::Suite suite = suiteOf(cipher, prf, integrity);
    const ike::Keys keys = keysFor(suite);
    const ike::Protection protection = ike::initiatorProtection(suite, keys);
    const QByteArray message = *ike::seal(headerOf(), 48, "some octets", protection);
    for (qsizetype size = 0; size < message.size(); ++size) {
        // With the header's length as it was, and as it now is.
        QByteArray cut = message.first(size);
        QVERIFY(!ike::open(cut, protection));
        if (size > ike::kHeaderOctets + ike::kPayloadHeaderOctets) {
            cut[27] = static_cast<char>(size);
            cut[31] = static_cast<char>(size - ike::kHeaderOctets);
            cut[30] = 0;
            QVERIFY(!ike::open(cut, protection));
        }
    }
    QVERIFY(!ike::open(message + 'x', protection));
}

void TestIkeProtection::badInside_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("total");
    QTest::addColumn<bool>("good");
    QTest::newRow("no padding") << QByteArray() << 0 << 0 << true;
    QTest::newRow("fragment 1 of 1") << QByteArray("abc") << 1 << 1 << true;
    QTest::newRow("fragment 0 of 2") << QByteArray("abc") << 0 << 2 << false;
    QTest::newRow("fragment 3 of 2") << QByteArray("abc") << 3 << 2 << false;
}

void TestIkeProtection::badInside()
{
    QFETCH(QByteArray, plain);
    QFETCH(int, number);
    QFETCH(int, total);
    QFETCH(bool, good);
    const ike::Suite suite = suiteOf(cipher(ike::kEncrAesGcm16, 256), ike::kPrfSha384, 0);
    const ike::Keys keys = keysFor(suite);
    const ike::Protection protection = ike::initiatorProtection(suite, keys);
    const auto opened = ike::open(sealedAsItIs(plain, protection, {number, total}), protection);
    QCOMPARE(opened.has_value(), good);
    if (!opened) {
        QCOMPARE(opened.error().kind, FailureKind::Malformed);
    }
}

/// Whoever holds the keys can still say more padding than there are octets.
void TestIkeProtection::tooMuchPadding()
{
    const ike::Suite suite =
        suiteOf(cipher(ike::kEncrAesCbc, 128), ike::kPrfSha256, ike::kIntegSha256);
    const ike::Keys keys = keysFor(suite);
    const ike::Protection protection = ike::initiatorProtection(suite, keys);
    constexpr qsizetype kLastOfIv = 28 + 4 + 15;
    for (const int padding : {0, 15, 16, 255}) {
        QByteArray message = *ike::seal(headerOf(), 48, {}, protection);
        message[kLastOfIv] = static_cast<char>(message.at(kLastOfIv) ^ 15 ^ padding);
        message.chop(16);
        message +=
            ike::prf(ike::kPrfSha256, keys.ai.view(), message)->view().first(16).toByteArray();
        const auto opened = ike::open(message, protection);
        QCOMPARE(opened.has_value(), padding < 16);
        if (opened) {
            QCOMPARE(opened->octets.size(), 15 - padding);
        } else {
            QCOMPARE(opened.error().kind, FailureKind::Malformed);
        }
    }
}

void TestIkeProtection::wrongKeys()
{
    const ike::Suite suite =
        suiteOf(cipher(ike::kEncrAesCbc, 256), ike::kPrfSha256, ike::kIntegSha256);
    const ike::Keys keys = keysFor(suite);
    const QByteArray message =
        *ike::seal(headerOf(), 48, "octets", ike::initiatorProtection(suite, keys));
    QCOMPARE(ike::open(message, ike::responderProtection(suite, keys)).error().kind,
             FailureKind::Refused);
    QCOMPARE(ike::open(message, {suite.cipher, suite.integrity, {}, {}}).error().kind,
             FailureKind::Internal);
    QVERIFY(!ike::seal(headerOf(), 48, "octets", {suite.cipher, suite.integrity, {}, {}}));
    const QByteArray clear =
        ike::MessageBuilder(QByteArray(8, 'i'), ike::kExchangeAuth).notify(24).octets();
    QCOMPARE(ike::open(clear, ike::responderProtection(suite, keys)).error().kind,
             FailureKind::Refused);
    QCOMPARE(ike::open({}, ike::responderProtection(suite, keys)).error().kind,
             FailureKind::Refused);
}

void TestIkeProtection::chains_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<int>("payloads");
    QTest::newRow("none") << 0 << QByteArray() << 0;
    QTest::newRow("one, empty") << 48 << QByteArray::fromHex("00000004") << 1;
    QTest::newRow("two") << 36
                         << QByteArray::fromHex("2500000561"
                                                "0000000662ff")
                         << 2;
    QTest::newRow("unknown types stay") << 200 << QByteArray::fromHex("c900000400000004") << 2;
    QTest::newRow("the critical bit of a known type")
        << 48 << QByteArray::fromHex("00800004") << -2;
    QTest::newRow("an unknown type that is critical")
        << 200 << QByteArray::fromHex("00800004") << -1;
    QTest::newRow("the last type that is known")
        << 41 << QByteArray::fromHex("3080000400800004") << -2;
    QTest::newRow("the first one after it") << 41 << QByteArray::fromHex("3100000400800004") << -1;
    QTest::newRow("reserved bits of an unknown type")
        << 200 << QByteArray::fromHex("007f0004") << -2;
    QTest::newRow("nothing there") << 48 << QByteArray() << -1;
    QTest::newRow("three octets") << 48 << QByteArray::fromHex("000000") << -1;
    QTest::newRow("length below its header") << 48 << QByteArray::fromHex("00000003") << -1;
    QTest::newRow("length beyond the end")
        << 48 << QByteArray::fromHex("0000000561").first(4) << -1;
    QTest::newRow("octets left over") << 48 << QByteArray::fromHex("0000000400") << -1;
    QTest::newRow("octets without payload") << 0 << QByteArray::fromHex("00") << -1;
    QTest::newRow("128") << 41
                         << QByteArray::fromHex("29000004").repeated(127) +
                                QByteArray::fromHex("00000004")
                         << 128;
    QTest::newRow("129") << 41
                         << QByteArray::fromHex("29000004").repeated(128) +
                                QByteArray::fromHex("00000004")
                         << -1;
}

void TestIkeProtection::chains()
{
    QFETCH(int, first);
    QFETCH(QByteArray, octets);
    QFETCH(int, payloads);
    const auto chain = ike::parseChain(first, octets);
    if (payloads == -2) { // with bits that chainOctets() does not set
        QVERIFY(chain);
        return;
    }
    QCOMPARE(chain ? int(chain->size()) : -1, payloads);
    if (chain && !chain->isEmpty()) {
        QCOMPARE(chain->first().type, first);
        QCOMPARE(ike::chainOctets(*chain), octets);
    } else if (!chain) {
        QCOMPARE(chain.error().kind, FailureKind::Malformed);
        QVERIFY(!chain.error().detail.isEmpty());
    }
}

void TestIkeProtection::fragments_data()
{
    QTest::addColumn<QList<ike::Opened>>("pieces");
    QTest::addColumn<QList<int>>("outcomes");
    QTest::addColumn<QByteArray>("whole");
    const auto piece = [](int number, int total, const char *octets, int first = 0) {
        return ike::Opened{number == 1 ? 36 : first, octets, {number, total}};
    };
    const int ignored = int(Outcome::Ignored);
    const int partial = int(Outcome::Partial);
    const int complete = int(Outcome::Complete);
    using Pieces = QList<ike::Opened>;
    QTest::newRow("in order") << Pieces{piece(1, 3, "a"), piece(2, 3, "b"), piece(3, 3, "c")}
                              << QList{partial, partial, complete} << QByteArray("abc");
    QTest::newRow("backwards") << Pieces{piece(3, 3, "c"), piece(2, 3, "b"), piece(1, 3, "a")}
                               << QList{partial, partial, complete} << QByteArray("abc");
    QTest::newRow("only one") << Pieces{piece(1, 1, "a")} << QList{complete} << QByteArray("a");
    QTest::newRow("the first copy counts")
        << Pieces{piece(1, 2, "a"), piece(1, 2, "x"), piece(2, 2, "b")}
        << QList{partial, ignored, complete} << QByteArray("ab");
    QTest::newRow("next payload of fragment 1 only")
        << Pieces{piece(2, 2, "b", 99), piece(1, 2, "a")} << QList{partial, complete}
        << QByteArray("ab");
    QTest::newRow("a smaller total is of an earlier division")
        << Pieces{piece(1, 2, "a"), piece(2, 1, "x"), piece(1, 1, "x"), piece(2, 2, "b")}
        << QList{partial, ignored, ignored, complete} << QByteArray("ab");
    QTest::newRow("a larger total starts over")
        << Pieces{piece(1, 2, "x"), piece(2, 3, "b"), piece(2, 2, "x"), piece(1, 3, "a"),
                  piece(3, 3, "c")}
        << QList{partial, partial, ignored, partial, complete} << QByteArray("abc");
    QTest::newRow("numbers that cannot be")
        << Pieces{piece(0, 2, "x"), piece(3, 2, "x"), piece(1, 2, "a"), piece(2, 2, "b")}
        << QList{ignored, ignored, partial, complete} << QByteArray("ab");
}

void TestIkeProtection::fragments()
{
    QFETCH(QList<ike::Opened>, pieces);
    QFETCH(QList<int>, outcomes);
    QFETCH(QByteArray, whole);
    FragmentCollector collector;
    QCOMPARE(collector.message().first, 0);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        QCOMPARE(int(collector.take(pieces.at(i))), outcomes.at(i));
    }
    QCOMPARE(collector.message().first, 36);
    QCOMPARE(collector.message().octets, whole);
}

void TestIkeProtection::fragmentLimits()
{
    FragmentCollector many;
    QCOMPARE(many.take({36, "a", {1, 65}}), Outcome::TooMuch);
    for (int number = 1; number < 64; ++number) {
        QCOMPARE(many.take({36, "a", {number, 64}}), Outcome::Partial);
    }
    QCOMPARE(many.take({36, "a", {64, 64}}), Outcome::Complete);
    FragmentCollector large;
    QCOMPARE(large.take({36, QByteArray(65535, 'a'), {1, 3}}), Outcome::Partial);
    QCOMPARE(large.take({36, "a", {2, 3}}), Outcome::Partial);
    QCOMPARE(large.take({36, "a", {3, 3}}), Outcome::TooMuch);
}

void TestIkeProtection::labSessions_data()
{
    QTest::addColumn<int>("index");
    const auto sessions = test::recordedSessions();
    QCOMPARE(sessions.size(), 3);
    for (int i = 0; i < sessions.size(); ++i) {
        QTest::newRow(sessions[i].name.constData()) << i;
    }
}

/// Every encrypted datagram of both sides, with keys from the private value on.
void TestIkeProtection::labSessions()
{
    QFETCH(int, index);
    const test::Session session = test::recordedSessions().at(index);
    const auto suite = ike::chosenSuite(*ike::parseMessage(test::initOf(session).response));
    const auto keys = test::keysOf(session, *suite);
    QVERIFY(keys);
    qsizetype at = 0;
    for (const test::SessionDatagram &datagram : session.datagrams) {
        const auto header = ike::parseHeader(datagram.octets);
        if (header->messageId == 0) {
            continue;
        }
        const auto opened = ike::open(
            datagram.octets, datagram.fromInitiator ? ike::initiatorProtection(*suite, *keys)
                                                    : ike::responderProtection(*suite, *keys));
        QVERIFY(opened);
        const test::SessionOpened &expected = session.opened.at(at++);
        QCOMPARE(datagram.fromInitiator, expected.fromInitiator);
        QCOMPARE(int(header->messageId), expected.messageId);
        QCOMPARE(opened->first, expected.first);
        QCOMPARE(opened->octets.size(), expected.octets);
        QCOMPARE(QCryptographicHash::hash(opened->octets, QCryptographicHash::Sha256).toHex(),
                 expected.sha256);
    }
    QCOMPARE(at, session.opened.size());
}

QTEST_APPLESS_MAIN(TestIkeProtection)
#include "tst_ike_protection.moc"
