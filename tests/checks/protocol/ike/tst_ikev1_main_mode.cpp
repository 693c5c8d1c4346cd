// SPDX-License-Identifier: Apache-2.0
// Main mode's first message octet by octet, and every kind of answer.
#include "checks/protocol/ike/ikev1_facts.h"
#include "checks/protocol/ike/ikev1_main_mode.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::ike;

namespace {

const QByteArray kCookie = QByteArray::fromHex("0102030405060708");
const QByteArray kTheirs = QByteArray::fromHex("a1a2a3a4a5a6a7a8");

QByteArray number(qsizetype value, int octets)
{
    QByteArray out;
    for (int i = octets - 1; i >= 0; --i) {
        out += static_cast<char>((value >> (8 * i)) & 0xFF);
    }
    return out;
}

QByteArray part(int next, const QByteArray &body)
{
    return number(next, 1) + number(0, 1) + number(body.size() + 4, 2) + body;
}

QByteArray message(int first, const QByteArray &payloads, int exchange = 2, int flags = 0,
                   const QByteArray &theirs = kTheirs)
{
    return kCookie + theirs + number(first, 1) + number(0x10, 1) + number(exchange, 1) +
           number(flags, 1) + number(0, 4) + number(28 + payloads.size(), 4) + payloads;
}

QByteArray attributes(int authentication)
{
    return QByteArray::fromHex("80010005"
                               "80020002"
                               "80040002"
                               "800b0001"
                               "000c000400007080"
                               "8003") +
           number(authentication, 2);
}

/// An SA payload that chooses one transform.
QByteArray chosen(const QByteArray &list, int next = 0, int count = 1)
{
    const QByteArray transform = part(0, QByteArray::fromHex("03010000") + list);
    const QByteArray proposal =
        part(0, QByteArray::fromHex("010100") + number(count, 1) + transform);
    return part(next, QByteArray::fromHex("0000000100000001") + proposal);
}

QByteArray notify(int type)
{
    return part(0, QByteArray::fromHex("000000010100") + number(type, 2));
}

} // namespace

class TestIkev1MainMode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void request();
    void offers();
    void answer_data();
    void answer();
    void malformed_data();
    void malformed();
    void cut();
    void verify_data();
    void verify();
    void offerOfQuestion_data();
    void offerOfQuestion();
    void judgedByTheQuestion_data();
    void judgedByTheQuestion();
    void names();
};

void TestIkev1MainMode::request()
{
    const QByteArray octets = mainModeRequest(kCookie, l2tpOffer(kV1PreSharedKey));
    const QByteArray expected = "01020304050607080000000000000000"
                                "0110020000000000"
                                "000000ac"
                                "0d00007c"
                                "00000001"
                                "00000001"
                                "00000070"
                                "01010003"
                                "03000024"
                                "01010000"
                                "80010007"
                                "80020002"
                                "80030001"
                                "80040014"
                                "800e0100"
                                "800b0001"
                                "800c7080"
                                "03000024"
                                "02010000"
                                "80010007"
                                "80020002"
                                "80030001"
                                "8004000e"
                                "800e0100"
                                "800b0001"
                                "800c7080"
                                "00000020"
                                "03010000"
                                "80010005"
                                "80020002"
                                "80030001"
                                "80040002"
                                "800b0001"
                                "800c7080"
                                "00000014"
                                "4a131c81070358455c5728f20e95452f";
    QCOMPARE(octets.toHex(), expected);
    QCOMPARE(octets.size(), 0xac);
}

void TestIkev1MainMode::offers()
{
    for (const MainModeTransform &one : l2tpOffer(kV1RsaSignatures)) {
        QCOMPARE(one.authentication, kV1RsaSignatures);
    }
    QCOMPARE(l2tpOffer(kV1RsaSignatures).size(), 3);
}

void TestIkev1MainMode::answer_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<int>("authentication"); // 0: no choice
    QTest::addColumn<int>("notify");         // 0: none
    QTest::addColumn<QStringList>("vendorIds");
    const QByteArray nat = QByteArray::fromHex("4a131c81070358455c5728f20e95452f");
    QTest::newRow("takes the key") << message(1, chosen(attributes(1))) << 1 << 0 << QStringList{};
    QTest::newRow("takes the certificate")
        << message(1, chosen(attributes(3))) << 3 << 0 << QStringList{};
    QTest::newRow("with NAT traversal")
        << message(1, chosen(attributes(1), 13) + part(13, nat) + part(0, "other")) << 1 << 0
        << QStringList{QString::fromLatin1(nat.toHex()), u"6f74686572"_s};
    QTest::newRow("refuses") << message(11, notify(14), 5) << 0 << 14 << QStringList{};
    QTest::newRow("refuses within main mode")
        << message(11, notify(14)) << 0 << 14 << QStringList{};
    QTest::newRow("payload of an unknown type")
        << message(99, part(1, "abc") + chosen(attributes(1))) << 1 << 0 << QStringList{};
    QTest::newRow("nothing in it") << message(0, {}) << 0 << 0 << QStringList{};
    QTest::newRow("octets behind") << message(11, notify(14), 5) + "x" << 0 << 14 << QStringList{};
}

void TestIkev1MainMode::answer()
{
    QFETCH(QByteArray, octets);
    QFETCH(int, authentication);
    const auto found = parseMainModeAnswer(octets);
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->initiatorCookie, kCookie);
    QCOMPARE(found->responderCookie, kTheirs);
    QCOMPARE(found->chosen.has_value(), authentication != 0);
    if (found->chosen) {
        QCOMPARE(*found->chosen, (MainModeTransform{5, 2, authentication, 2, std::nullopt}));
    }
    QTEST(found->notify.value_or(0), "notify");
    QTEST(found->vendorIds, "vendorIds");
}

void TestIkev1MainMode::malformed_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &octets, const QString &detail) {
        QTest::newRow(name) << octets << detail;
    };
    QByteArray version2 = message(0, {});
    version2[17] = 0x20;
    row("IKEv2", version2, u"IKE of another version at octet 17"_s);
    row("quick mode", message(0, {}, 32), u"another exchange than main mode at octet 18"_s);
    row("encrypted", message(0, {}, 5, 1), u"an encrypted message at octet 19"_s);
    row("shorter than it says", message(11, notify(14)).chopped(1),
        u"message of a wrong length at octet 24"_s);
    row("payload missing", message(1, {}), u"payload without a whole header at octet 28"_s);
    row("payload too long", message(1, QByteArray::fromHex("000000ff")),
        u"payload of a wrong length at octet 28"_s);
    row("payload too short", message(1, QByteArray::fromHex("00000003")),
        u"payload of a wrong length at octet 28"_s);
    row("SA of another domain", message(1, part(0, QByteArray::fromHex("0000000200000001"))),
        u"SA that is not of IPsec at octet 32"_s);
    row("no proposal", message(1, part(0, QByteArray::fromHex("0000000100000001"))),
        u"proposal without a whole header at octet 40"_s);
    row("two transforms", message(1, chosen(attributes(1), 0, 2)),
        u"proposal that chooses nothing at octet 48"_s);
    row("half an attribute", message(1, chosen(QByteArray::fromHex("8001"))),
        u"half an attribute at octet 56"_s);
    row("attribute too long", message(1, chosen(QByteArray::fromHex("000c0005"))),
        u"attribute of a wrong length at octet 56"_s);
    row("half a notify", message(11, part(0, "abc")), u"notify without its fields at octet 32"_s);
    row("half an SPI",
        message(11, part(0, QByteArray::fromHex("000000010110") + number(14, 2) + "1234567")),
        u"notify says its SPI has 16 octets, 7 are left at octet 40"_s);
    QByteArray many;
    for (int i = 0; i < 65; ++i) {
        many += part(13, {});
    }
    row("endless payloads", message(13, many), u"too many payloads at octet 284"_s);
}

void TestIkev1MainMode::malformed()
{
    QFETCH(QByteArray, octets);
    const auto found = parseMainModeAnswer(octets);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, FailureKind::Malformed);
    QTEST(found.error().detail, "detail");
}

void TestIkev1MainMode::cut()
{
    const QByteArray octets = message(1, chosen(attributes(1), 13) + part(0, "vendor"));
    for (qsizetype size = 0; size < octets.size(); ++size) {
        QVERIFY(!parseMainModeAnswer(octets.first(size)));
    }
}

void TestIkev1MainMode::verify_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<bool>("fits");
    QTest::newRow("choice") << message(1, chosen(attributes(1))) << true;
    QTest::newRow("refusal") << message(11, notify(14), 5) << true;
    QTest::newRow("a choice that was not offered") << message(1, chosen(attributes(3))) << false;
    QTest::newRow("neither") << message(0, {}) << false;
    QTest::newRow("no responder cookie")
        << message(1, chosen(attributes(1)), 2, 0, QByteArray(8, '\0')) << false;
    QTest::newRow("another question")
        << message(1, chosen(attributes(1))).replace(0, 1, "x") << false;
    const auto elsewhere = [](const QByteArray &spi) {
        const QByteArray about = part(0, QByteArray::fromHex("0000000101") + number(spi.size(), 1) +
                                             number(14, 2) + spi);
        return message(11, about, 5).replace(0, 8, "another!");
    };
    QTest::newRow("a refusal in an exchange of its own") << elsewhere(kCookie + kTheirs) << true;
    QTest::newRow("a refusal of another question") << elsewhere(kTheirs + kCookie) << false;
    QTest::newRow("a refusal of nothing") << elsewhere({}) << false;
    QTest::newRow("our own request")
        << mainModeRequest(kCookie, {l2tpOffer(1).constLast()}) << false;
}

void TestIkev1MainMode::verify()
{
    QFETCH(QByteArray, octets);
    const auto found = parseMainModeAnswer(octets);
    QVERIFY(found);
    QTEST(verifyMainModeAnswer(*found, kCookie, l2tpOffer(kV1PreSharedKey)).has_value(), "fits");
}

void TestIkev1MainMode::offerOfQuestion_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QList<int>>("methods"); ///< of each transform; none: malformed
    const QByteArray whole = mainModeRequest(kCookie, l2tpOffer(kV1RsaSignatures));
    QTest::newRow("three transforms") << whole << QList<int>{3, 3, 3};
    QTest::newRow("one") << mainModeRequest(kCookie, {l2tpOffer(1).constLast()}) << QList<int>{1};
    QTest::newRow("both methods") << mainModeRequest(kCookie, l2tpOffer(1) + l2tpOffer(3))
                                  << QList<int>{1, 1, 1, 3, 3, 3};
    QTest::newRow("nothing") << QByteArray() << QList<int>();
    QTest::newRow("a refusal") << message(11, notify(14), 5) << QList<int>();
    QTest::newRow("fewer transforms than it counts")
        << message(1, chosen(attributes(1), 0, 2)) << QList<int>();
    QTest::newRow("no transforms") << message(1, chosen(attributes(1), 0, 0)) << QList<int>();
    QTest::newRow("cut") << whole.chopped(1) << QList<int>();
}

void TestIkev1MainMode::offerOfQuestion()
{
    QFETCH(QByteArray, octets);
    QList<int> methods;
    const auto offer = parseMainModeOffer(octets);
    for (const MainModeTransform &one : offer ? *offer : QList<MainModeTransform>()) {
        methods.append(one.authentication);
    }
    QTEST(methods, "methods");
    QCOMPARE(offer.has_value(), !methods.isEmpty());
}

void TestIkev1MainMode::judgedByTheQuestion_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("received");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<QString>("malformed");
    const QByteArray key = mainModeRequest(kCookie, l2tpOffer(kV1PreSharedKey));
    const QByteArray certificate = mainModeRequest(kCookie, l2tpOffer(kV1RsaSignatures));
    const QByteArray takesKey = message(1, chosen(attributes(1)));
    const QByteArray takesCertificate = message(1, chosen(attributes(3)));
    const QString notOffered = u"a choice that was not offered"_s;
    QTest::newRow("the key, as asked") << key << takesKey << true << QString();
    QTest::newRow("the certificate, as asked")
        << certificate << takesCertificate << true << QString();
    QTest::newRow("the certificate instead of the key")
        << key << takesCertificate << false << notOffered;
    QTest::newRow("the key instead of the certificate")
        << certificate << takesKey << false << notOffered;
    QTest::newRow("refused") << key << message(11, notify(14), 5) << false << QString();
    QTest::newRow("a question that cannot be read")
        << key.first(40) << takesKey << false << notOffered;
    QTest::newRow("no question") << QByteArray() << takesKey << false
                                 << u"an answer to another question"_s;
}

/// The server may choose out of what was asked this time, not out of all that could be asked.
void TestIkev1MainMode::judgedByTheQuestion()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, received);
    const IkeReplyFacts facts = mainModeFacts(sent, received);
    QTEST(facts.accepted, "accepted");
    QTEST(facts.malformed, "malformed");
    QCOMPARE(facts.wellFormed, facts.malformed.isEmpty());
}

void TestIkev1MainMode::names()
{
    QCOMPARE(v1NotifyName(kV1NoProposalChosen), u"NO-PROPOSAL-CHOSEN"_s);
    QCOMPARE(v1NotifyName(40000), u"40000"_s);
}

QTEST_APPLESS_MAIN(TestIkev1MainMode)
#include "tst_ikev1_main_mode.moc"
