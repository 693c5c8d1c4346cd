// SPDX-License-Identifier: Apache-2.0
// LCP packets, their options, and our side of the negotiation.
#include "checks/protocol/sstp/lcp_negotiator.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::sstp;

using Step = LcpNegotiator::Step;

class TestLcpPacket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packet_data();
    void packet();
    void options_data();
    void options();
    void names_data();
    void names();
    void answer_data();
    void answer();
    void ownRequest();
    void oneNak();
};

void TestLcpPacket::packet_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<int>("code"); // -1: malformed
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("Configure-Request")
        << QByteArray("01010008010405dc") << 1 << QByteArray::fromHex("010405dc");
    QTest::newRow("no data") << QByteArray("05020004") << 5 << QByteArray();
    QTest::newRow("padding") << QByteArray("050200040000") << 5 << QByteArray();
    QTest::newRow("half a header") << QByteArray("050200") << -1 << QByteArray();
    QTest::newRow("length below the header") << QByteArray("05020003") << -1 << QByteArray();
    QTest::newRow("length beyond the end") << QByteArray("05020005") << -1 << QByteArray();
}

void TestLcpPacket::packet()
{
    QFETCH(QByteArray, hex);
    QFETCH(int, code);
    QFETCH(QByteArray, data);
    const auto found = parseLcp(QByteArray::fromHex(hex));
    QCOMPARE(found.has_value(), code >= 0);
    if (found) {
        QCOMPARE(found->code, code);
        QCOMPARE(found->data, data);
        QCOMPARE(*parseLcp(lcpOctets(*found)), *found);
    }
}

void TestLcpPacket::options_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<int>("count"); // -1: malformed
    QTest::addColumn<QString>("authentication");
    QTest::newRow("none") << QByteArray() << 0 << u"none"_s;
    QTest::newRow("RRAS") << QByteArray("01040ffb"
                                        "0304c227"
                                        "05066d616769"
                                        "0d0306"
                                        "1104064e"
                                        "13040101")
                          << 6 << u"eap"_s;
    QTest::newRow("empty value") << QByteArray("0702") << 1 << u"none"_s;
    QTest::newRow("empty authentication") << QByteArray("0302") << 1 << u"0"_s;
    QTest::newRow("half") << QByteArray("01") << -1 << QString();
    QTest::newRow("length 1") << QByteArray("0101") << -1 << QString();
    QTest::newRow("length 0") << QByteArray("0100") << -1 << QString();
    QTest::newRow("beyond the end") << QByteArray("0305c227") << -1 << QString();
}

void TestLcpPacket::options()
{
    QFETCH(QByteArray, hex);
    QFETCH(int, count);
    const auto found = parseOptions(QByteArray::fromHex(hex));
    QCOMPARE(found.has_value(), count >= 0);
    if (found) {
        QCOMPARE(found->size(), count);
        QTEST(authenticationName(authenticationOf(*found)), "authentication");
        QCOMPARE(optionsOctets(*found).toHex(), hex);
    }
}

void TestLcpPacket::names_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("name");
    QTest::newRow("EAP") << QByteArray("c227") << u"eap"_s;
    QTest::newRow("MS-CHAPv2") << QByteArray("c22381") << u"mschapv2"_s;
    QTest::newRow("CHAP") << QByteArray("c22305") << u"chap"_s;
    QTest::newRow("PAP") << QByteArray("c023") << u"pap"_s;
}

void TestLcpPacket::names()
{
    QFETCH(QByteArray, hex);
    QFETCH(QString, name);
    QCOMPARE(authenticationName(QByteArray::fromHex(hex)), name);
    QCOMPARE(authenticationValue(name), std::optional(QByteArray::fromHex(hex)));
    QCOMPARE(authenticationName(QByteArray::fromHex("c22380")), u"c22380"_s);
    QVERIFY(!authenticationValue(u"c22380"_s));
    QVERIFY(!authenticationValue(QString()));
}

void TestLcpPacket::answer_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<int>("step"); // -1: malformed
    QTest::addColumn<QByteArray>("reply");
    const auto row = [](const char *name, const QString &wanted, const QByteArray &hex,
                        std::optional<Step> step, const QByteArray &reply) {
        QTest::newRow(name) << wanted << hex << (step ? static_cast<int>(*step) : -1) << reply;
    };
    row("EAP as wished", u"eap"_s, "010900080304c227", Step::SignIn, "020900080304c227");
    row("EAP, profile not known", {}, "010900080304c227", Step::SignIn, "020900080304c227");
    row("short protocol field is taken", {}, "0109000a07020304c227", Step::SignIn,
        "0209000a07020304c227");
    row("callback and multilink", u"eap"_s, "010900130304c2270d03061104064e13040101", Step::GoOn,
        "0409000f0d03061104064e13040101");
    row("address compression", u"eap"_s, "0109000a08020304c227", Step::GoOn, "040900060802");
    row("another protocol", u"eap"_s, "010900090305c22381", Step::GoOn, "030900080304c227");
    row("MS-CHAPv2 instead of EAP", u"mschapv2"_s, "010900080304c227", Step::GoOn,
        "030900090305c22381");
    row("MS-CHAPv2 as wished", u"mschapv2"_s, "010900090305c22381", Step::Enough, "");
    row("PAP as wished is never acknowledged", u"pap"_s, "010900080304c023", Step::Enough, "");
    row("PAP, profile not known", {}, "010900080304c023", Step::Enough, "");
    row("none", u"eap"_s, "01090008010405dc", Step::Enough, "");
    row("terminate", u"eap"_s, "05090004", Step::Terminated, "06090004");
    row("terminated", u"eap"_s, "06090004", Step::Terminated, "");
    row("echo", u"eap"_s, "0909000a313233346162", Step::GoOn, "0a09000a000000006162");
    row("short echo", u"eap"_s, "0909000531", Step::GoOn, "0a09000800000000");
    row("unknown code", u"eap"_s, "20090004", Step::GoOn, "0701000820090004");
    row("discard", u"eap"_s, "0b090004", Step::GoOn, "");
    row("Ack", u"eap"_s,
        "0201000801"
        "0405dc",
        Step::GoOn, "");
    row("half an option", u"eap"_s, "0109000503", {}, "");
}

void TestLcpPacket::answer()
{
    QFETCH(QString, wanted);
    QFETCH(QByteArray, hex);
    QFETCH(int, step);
    LcpNegotiator lcp(wanted);
    const auto reply = lcp.take(QByteArray::fromHex(hex));
    QCOMPARE(reply.has_value(), step >= 0);
    if (reply) {
        QCOMPARE(static_cast<int>(reply->step), step);
        QTEST(reply->answers.value(0).toHex(), "reply");
    }
}

void TestLcpPacket::ownRequest()
{
    LcpNegotiator lcp(u"eap"_s);
    QCOMPARE(lcp.request().toHex(), QByteArray("01010008010405dc"));
    // An old answer changes nothing.
    QVERIFY(lcp.take(QByteArray::fromHex("04070008010405dc"))->answers.isEmpty());
    const auto nak = lcp.take(QByteArray::fromHex("0301000801040578"));
    QCOMPARE(nak->answers.value(0).toHex(), QByteArray("0102000801040578"));
    const auto reject = lcp.take(QByteArray::fromHex("0402000801040578"));
    QCOMPARE(reject->answers.value(0).toHex(), QByteArray("01030004"));
    // Whoever never agrees is not asked for ever.
    QCOMPARE(lcp.take(QByteArray::fromHex("03030004"))->answers.size(), 1);
    QVERIFY(lcp.take(QByteArray::fromHex("03040004"))->answers.isEmpty());
}

void TestLcpPacket::oneNak()
{
    LcpNegotiator lcp(u"eap"_s);
    const QByteArray first = QByteArray::fromHex("010900090305c22381");
    QCOMPARE(lcp.take(first)->answers.value(0).toHex(), QByteArray("030900080304c227"));
    // The same packet again gets the same answer; another one settles it.
    QCOMPARE(lcp.take(first)->answers.value(0).toHex(), QByteArray("030900080304c227"));
    const auto second = lcp.take(QByteArray::fromHex("010a00080304c023"));
    QCOMPARE(second->step, Step::Enough);
    QVERIFY(second->answers.isEmpty());
}

QTEST_APPLESS_MAIN(TestLcpPacket)
#include "tst_lcp_packet.moc"
