// SPDX-License-Identifier: Apache-2.0
// The questions, the offers, and the initiator's answers to COOKIE and INVALID_KE_PAYLOAD.
#include "checks/protocol/ike/ike_init.h"
#include "checks/protocol/ike/ike_key_share.h"
#include "checks/protocol/ike/ike_offers.h"
#include "tests/checks/protocol/ike/ike_samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using ike::Initiator;

class TestIkeInit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void livenessIsUnacceptable();
    void versionIsBare();
    void broadOfferIsUnambiguousAndSmall();
    void broadOfferHasEveryOther_data();
    void broadOfferHasEveryOther();
    void suites_data();
    void suites();
    void keyShares_data();
    void keyShares();
    void natHash();
    void request();
    void cookie();
    void otherGroup();
    void cookieAndGroupInARow();
    void duplicatesChangeNothing();
    void strangersChangeNothing_data();
    void strangersChangeNothing();
    void finalAnswers_data();
    void finalAnswers();
    void endlessWishesEnd();
    void on4500();
};

namespace {

const ike::Endpoints kEnds{u"192.0.2.7"_s, 50001, u"198.51.100.1"_s, 500};

Initiator broad(const ike::Endpoints &ends = kEnds)
{
    return *Initiator::start(ike::broadOffer(), ends);
}

QByteArray groupWish(int group)
{
    return QByteArray(1, '\0') + static_cast<char>(group);
}

} // namespace

void TestIkeInit::livenessIsUnacceptable()
{
    const auto octets = ike::livenessQuestion();
    QVERIFY(octets);
    QCOMPARE(octets->size(), 244);
    const auto message = ike::parseMessage(*octets);
    QVERIFY(message);
    QCOMPARE(message->proposals.size(), 1);
    QCOMPARE(message->proposals[0].transforms[0], (ike::Transform{1, ike::kEncrNull, {}}));
    QCOMPARE(message->keyExchange->group, 2);
    QCOMPARE(message->keyExchange->value.size(), 128);
    QVERIFY(*octets != *ike::livenessQuestion()); // fresh SPI and nonce each time
}

void TestIkeInit::versionIsBare()
{
    const auto octets = ike::versionQuestion();
    QVERIFY(octets);
    QCOMPARE(octets->size(), 28);
    QCOMPARE(octets->at(17), '\x30');
    QCOMPARE(octets->at(18), '\x22');
    QCOMPARE(octets->at(19), '\x08');
}

void TestIkeInit::broadOfferIsUnambiguousAndSmall()
{
    const auto offer = ike::broadOffer();
    QCOMPARE(offer.size(), 6);
    for (qsizetype i = 0; i < offer.size(); ++i) {
        QMap<int, int> perType;
        for (const auto &transform : offer[i].transforms) {
            ++perType[transform.type];
        }
        const bool gcm = offer[i].transforms[0].id == ike::kEncrAesGcm16;
        QCOMPARE(offer[i].number, int(i) + 1);
        QCOMPARE(perType.value(1), gcm ? 2 : 4);
        QCOMPARE(perType.value(2), 1); // one hash, so the answer says which
        QCOMPARE(perType.value(3), gcm ? 0 : 1);
        QCOMPARE(perType.value(4), 4);
    }
    QCOMPARE(ike::offerText(offer).first(),
             u"ENCR_AES_GCM_16-256|ENCR_AES_GCM_16-128 PRF_HMAC_SHA2_384 "
             "DH_ECP_384|DH_ECP_256|DH_MODP_2048|DH_MODP_1024"_s);
    QCOMPARE(ike::offerText(offer).last(),
             u"ENCR_AES_CBC-256|ENCR_AES_CBC-192|ENCR_AES_CBC-128|ENCR_3DES PRF_HMAC_SHA1 "
             "AUTH_HMAC_SHA1_96 DH_ECP_384|DH_ECP_256|DH_MODP_2048|DH_MODP_1024"_s);
    // The worst case: the longest cookie and a MODP 2048 value.
    Initiator initiator = broad();
    QCOMPARE(initiator.take(
                 test::notifyReply(initiator.datagram(), ike::kNotifyCookie, QByteArray(64, 'c'))),
             Initiator::Step::Next);
    QCOMPARE(initiator.take(
                 test::notifyReply(initiator.datagram(), ike::kNotifyInvalidKe, groupWish(14))),
             Initiator::Step::Next);
    QVERIFY2(initiator.datagram().size() < 1200,
             qPrintable(QString::number(initiator.datagram().size())));
}

void TestIkeInit::broadOfferHasEveryOther_data()
{
    QTest::addColumn<QList<ike::Proposal>>("offer");
    for (const int setting : {0, 1, 2}) {
        QTest::addRow("Windows' default, NegotiateDH2048_AES256 %d", setting)
            << ike::windowsDefaultOffer(setting);
    }
    for (const auto &[cipher, name] : {std::pair(u"DES3"_s, "3DES"), {u"AES192"_s, "AES-192"}}) {
        const auto suite = ike::suiteOffer({.encryptionMethod = cipher,
                                            .integrityCheckMethod = u"SHA1"_s,
                                            .dhGroup = u"Group2"_s});
        QTest::addRow("%s", name) << *suite;
        QTest::addRow("%s, other ciphers", name) << ike::varied(*suite, ike::OfferPart::Encryption);
        QTest::addRow("%s, other hashes", name) << ike::varied(*suite, ike::OfferPart::Integrity);
        QTest::addRow("%s, other groups", name) << ike::varied(*suite, ike::OfferPart::Group);
    }
}

/// Who refuses the broad offer refuses every other: "no common proposal" is proven.
void TestIkeInit::broadOfferHasEveryOther()
{
    QFETCH(QList<ike::Proposal>, offer);
    const auto broad = ike::broadOffer();
    QVERIFY(!offer.isEmpty());
    for (const ike::Proposal &one : offer) {
        QVERIFY2(std::any_of(broad.cbegin(), broad.cend(),
                             [&one](const ike::Proposal &wide) {
                                 return std::all_of(one.transforms.cbegin(), one.transforms.cend(),
                                                    [&wide](const ike::Transform &transform) {
                                                        return wide.transforms.contains(transform);
                                                    });
                             }),
                 qPrintable(ike::offerText({one}).value(0)));
    }
}

void TestIkeInit::suites_data()
{
    QTest::addColumn<QString>("cipher");
    QTest::addColumn<QString>("hash");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("phrase");
    QTest::newRow("AES-256, SHA-256, group 14")
        << u"AES256"_s << u"SHA256"_s << u"Group14"_s
        << u"ENCR_AES_CBC-256 PRF_HMAC_SHA2_256 AUTH_HMAC_SHA2_256_128 DH_MODP_2048"_s;
    QTest::newRow("GCM has no INTEG") << u"AES_GCM_256"_s << u"SHA384"_s << u"ECP384"_s
                                      << u"ENCR_AES_GCM_16-256 PRF_HMAC_SHA2_384 DH_ECP_384"_s;
    QTest::newRow("3DES has no key length")
        << u"DES3"_s << u"SHA196"_s << u"Group2"_s
        << u"ENCR_3DES PRF_HMAC_SHA1 AUTH_HMAC_SHA1_96 DH_MODP_1024"_s;
    QTest::newRow("case and blanks do not matter")
        << u" aes128 "_s << u"sha256"_s << u"ecp256"_s
        << u"ENCR_AES_CBC-128 PRF_HMAC_SHA2_256 AUTH_HMAC_SHA2_256_128 DH_ECP_256"_s;
    QTest::newRow("not stated") << QString() << QString() << QString() << QString();
    QTest::newRow("a group that cannot be asked")
        << u"AES256"_s << u"SHA256"_s << u"Group24"_s << QString();
    QTest::newRow("group 1") << u"AES256"_s << u"SHA256"_s << u"Group1"_s << QString();
    QTest::newRow("DES") << u"DES"_s << u"SHA256"_s << u"Group14"_s << QString();
    QTest::newRow("MD5") << u"AES256"_s << u"MD5"_s << u"Group14"_s << QString();
    QTest::newRow("an unknown cipher") << u"ROT13"_s << u"SHA256"_s << u"Group14"_s << QString();
}

void TestIkeInit::suites()
{
    QFETCH(QString, cipher);
    QFETCH(QString, hash);
    QFETCH(QString, group);
    QFETCH(QString, phrase);
    const auto offer = ike::suiteOffer(
        {.encryptionMethod = cipher, .integrityCheckMethod = hash, .dhGroup = group});
    QCOMPARE(offer.has_value(), !phrase.isEmpty());
    QCOMPARE(offer ? ike::offerText(*offer).value(0) : QString(), phrase);
}

void TestIkeInit::keyShares_data()
{
    QTest::addColumn<int>("group");
    QTest::addColumn<int>("octets");
    QTest::newRow("MODP 1024") << 2 << 128;
    QTest::newRow("MODP 2048") << 14 << 256;
    QTest::newRow("ECP 256") << 19 << 64;
    QTest::newRow("ECP 384") << 20 << 96;
    QTest::newRow("MODP 768 is out of scope") << 1 << -1;
    QTest::newRow("no group") << 0 << -1;
}

void TestIkeInit::keyShares()
{
    QFETCH(int, group);
    QFETCH(int, octets);
    const auto first = ike::makeKeyShare(group);
    QCOMPARE(first.has_value(), octets > 0);
    if (first) {
        QCOMPARE(first->size(), octets);
        QVERIFY(*first != *ike::makeKeyShare(group));
    } else {
        QCOMPARE(first.error().kind, FailureKind::NotSupported);
    }
}

void TestIkeInit::natHash()
{
    const QByteArray spi(8, '\x01');
    const QByteArray zero(8, '\0');
    // SHA1 of 8 x 01, 8 x 00, c0000207, 01f4
    QCOMPARE(ike::natDetectionHash(spi, zero, u"192.0.2.7"_s, 500).toHex(),
             QByteArray("e9161632f33dae8627d0aa3fb396a12b78bcb250"));
    QVERIFY(ike::natDetectionHash(spi, zero, u"192.0.2.7"_s, 500) !=
            ike::natDetectionHash(spi, zero, u"192.0.2.7"_s, 501));
    QCOMPARE(ike::natDetectionHash(spi, zero, u"2001:db8::1"_s, 500).toHex(),
             QByteArray("aa61035a0d5e1098f07f19fffabd0ba2105de18a"));
    QCOMPARE(ike::natDetectionHash(spi, zero, u"fe80::1%eth0"_s, 500),
             ike::natDetectionHash(spi, zero, u"fe80::1"_s, 500));
    QVERIFY(ike::natDetectionHash(spi, zero, u"vpn.example.test"_s, 500).isEmpty());
}

void TestIkeInit::request()
{
    const Initiator initiator = broad();
    const auto message = ike::parseMessage(initiator.datagram());
    QVERIFY(message);
    QCOMPARE(message->header.exchange, 34);
    QCOMPARE(message->header.flags, 8);
    QCOMPARE(message->header.responderSpi, QByteArray(8, '\0'));
    QVERIFY(message->header.initiatorSpi != QByteArray(8, '\0'));
    QCOMPARE(message->keyExchange->group, 2); // what Windows servers use unless told otherwise
    QCOMPARE(message->nonce->size(), 32);
    QCOMPARE(message->notifies.size(), 4);
    QCOMPARE(message->notifies[2].type, ike::kNotifyFragmentation);
    QCOMPARE(message->notifies[3].type, ike::kNotifySignatureHashes);
    QCOMPARE(message->notifies[3].data.toHex(), QByteArray("000200030004"));
    QCOMPARE(message->notifies[0].data,
             ike::natDetectionHash(message->header.initiatorSpi, QByteArray(8, '\0'),
                                   kEnds.localAddress, kEnds.localPort));
    QCOMPARE(initiator.datagram(), initiator.datagram()); // a retransmission is identical
    QVERIFY(!Initiator::start({}, kEnds));
    const auto whole = Initiator::start(ike::broadOffer(), kEnds, false);
    QVERIFY(whole);
    QCOMPARE(ike::parseMessage(whole->datagram())->notify(ike::kNotifyFragmentation), nullptr);
}

void TestIkeInit::cookie()
{
    Initiator initiator = broad();
    const auto before = ike::parseMessage(initiator.datagram());
    QCOMPARE(initiator.take(test::notifyReply(initiator.datagram(), ike::kNotifyCookie, "c00k1e")),
             Initiator::Step::Next);
    const auto after = ike::parseMessage(initiator.datagram());
    QCOMPARE(after->payloads.first().type, ike::kPayloadNotify);
    QCOMPARE(after->notifies.first().type, ike::kNotifyCookie);
    QCOMPARE(after->notifies.first().data, QByteArray("c00k1e"));
    QCOMPARE(after->header.initiatorSpi, before->header.initiatorSpi);
    QCOMPARE(*after->nonce, *before->nonce);
    QCOMPARE(after->keyExchange->value, before->keyExchange->value);
}

void TestIkeInit::otherGroup()
{
    Initiator initiator = broad();
    const auto before = ike::parseMessage(initiator.datagram());
    QCOMPARE(initiator.take(
                 test::notifyReply(initiator.datagram(), ike::kNotifyInvalidKe, groupWish(20))),
             Initiator::Step::Next);
    const auto after = ike::parseMessage(initiator.datagram());
    QCOMPARE(after->keyExchange->group, 20);
    QCOMPARE(after->keyExchange->value.size(), 96);
    QCOMPARE(after->header.initiatorSpi, before->header.initiatorSpi);
}

void TestIkeInit::cookieAndGroupInARow()
{
    for (const bool cookieFirst : {true, false}) {
        Initiator initiator = broad();
        for (const bool cookie : {cookieFirst, !cookieFirst}) {
            const QByteArray reply =
                cookie
                    ? test::notifyReply(initiator.datagram(), ike::kNotifyCookie, "abc")
                    : test::notifyReply(initiator.datagram(), ike::kNotifyInvalidKe, groupWish(14));
            QCOMPARE(initiator.take(reply), Initiator::Step::Next);
        }
        const auto message = ike::parseMessage(initiator.datagram());
        QCOMPARE(message->notifies.first().data, QByteArray("abc"));
        QCOMPARE(message->keyExchange->group, 14);
        QCOMPARE(initiator.take(test::acceptingReply(initiator.datagram(), kEnds.localAddress,
                                                     kEnds.localPort, kEnds.address, 500)),
                 Initiator::Step::Done);
    }
}

void TestIkeInit::duplicatesChangeNothing()
{
    Initiator initiator = broad();
    const QByteArray cookie = test::notifyReply(initiator.datagram(), ike::kNotifyCookie, "abc");
    const QByteArray group =
        test::notifyReply(initiator.datagram(), ike::kNotifyInvalidKe, groupWish(19));
    QCOMPARE(initiator.take(cookie), Initiator::Step::Next);
    QCOMPARE(initiator.take(cookie), Initiator::Step::Duplicate);
    QCOMPARE(initiator.take(group), Initiator::Step::Next);
    const QByteArray now = initiator.datagram();
    QCOMPARE(initiator.take(group), Initiator::Step::Duplicate);
    QCOMPARE(initiator.take(cookie), Initiator::Step::Duplicate);
    QCOMPARE(initiator.datagram(), now);
}

void TestIkeInit::strangersChangeNothing_data()
{
    QTest::addColumn<QByteArray>("change"); // offset, new octet
    QTest::newRow("another SPI") << QByteArray("\x00\x7f", 2);
    QTest::newRow("not a response") << QByteArray("\x13\x00", 2);
    QTest::newRow("another message ID") << QByteArray("\x17\x01", 2);
    QTest::newRow("another exchange") << QByteArray("\x12\x24", 2);
}

void TestIkeInit::strangersChangeNothing()
{
    QFETCH(QByteArray, change);
    Initiator initiator = broad();
    const QByteArray before = initiator.datagram();
    QByteArray reply = test::notifyReply(before, ike::kNotifyCookie, "abc");
    reply[change.at(0)] = static_cast<char>(reply.at(change.at(0)) ^ (change.at(1) + 1));
    if (change.at(0) == 0x13) {
        reply[0x13] = 0;
    }
    QCOMPARE(initiator.take(reply), Initiator::Step::Foreign);
    QCOMPARE(initiator.take(QByteArray()), Initiator::Step::Foreign);
    QCOMPARE(initiator.take(before), Initiator::Step::Foreign); // our own datagram, sent back
    QCOMPARE(initiator.datagram(), before);
}

void TestIkeInit::finalAnswers_data()
{
    QTest::addColumn<int>("notify");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("no proposal chosen") << 14 << QByteArray();
    QTest::newRow("invalid syntax") << 7 << QByteArray();
    QTest::newRow("a group that was not offered") << 17 << groupWish(5);
    QTest::newRow("no group at all") << 17 << QByteArray();
    QTest::newRow("a cookie that is too long") << 16390 << QByteArray(65, 'c');
    QTest::newRow("redirect") << 16407 << QByteArray("\x01\x04\xc0\x00\x02\x01", 6);
}

void TestIkeInit::finalAnswers()
{
    QFETCH(int, notify);
    QFETCH(QByteArray, data);
    Initiator initiator = broad();
    const QByteArray reply = test::notifyReply(initiator.datagram(), notify, data);
    QCOMPARE(initiator.take(reply), Initiator::Step::Done);
    QCOMPARE(initiator.take(reply), Initiator::Step::Duplicate);
}

void TestIkeInit::endlessWishesEnd()
{
    Initiator initiator = broad();
    int steps = 0;
    while (steps < 20 &&
           initiator.take(test::notifyReply(initiator.datagram(), ike::kNotifyCookie,
                                            QByteArray::number(steps))) == Initiator::Step::Next) {
        ++steps;
    }
    QCOMPARE(steps, 4);
}

void TestIkeInit::on4500()
{
    ike::Endpoints ends = kEnds;
    ends.port = 4500;
    Initiator initiator = broad(ends);
    const QByteArray datagram = initiator.datagram();
    QVERIFY(datagram.startsWith(QByteArray(4, '\0')));
    const QByteArray reply = test::notifyReply(datagram.sliced(4), ike::kNotifyNoProposalChosen);
    QCOMPARE(initiator.take(reply), Initiator::Step::Foreign); // no marker: ESP, not IKE
    QCOMPARE(initiator.take(QByteArray(1, '\xFF')), Initiator::Step::Foreign); // NAT keepalive
    QCOMPARE(initiator.take(QByteArray(4, '\0') + reply), Initiator::Step::Done);
}

QTEST_APPLESS_MAIN(TestIkeInit)
#include "tst_ike_init.moc"
