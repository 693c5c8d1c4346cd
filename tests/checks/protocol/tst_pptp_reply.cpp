// SPDX-License-Identifier: Apache-2.0
// PPTP's start and stop as RFC 2637 draws them, and every kind of reply.
#include "checks/protocol/pptp_reply.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

QByteArray reply(const QByteArray &head = QByteArray::fromHex("009c00011a2b3c4d00020000"
                                                              "01000100000000010000000100010001"),
                 const QByteArray &host = "vpn1", const QByteArray &vendor = "Example")
{
    return head + host.leftJustified(64, '\0', true) + vendor.leftJustified(64, '\0', true);
}

QByteArray with(qsizetype at, const QByteArray &hex)
{
    QByteArray octets = reply();
    return octets.replace(at, hex.size() / 2, QByteArray::fromHex(hex));
}

} // namespace

class TestPptpReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requests();
    void facts_data();
    void facts();
    void complete_data();
    void complete();
};

void TestPptpReply::requests()
{
    const QByteArray start = pptpStartRequest();
    QCOMPARE(start.size(), 156);
    QCOMPARE(start.first(16).toHex(), QByteArray("009c00011a2b3c4d0001000001000000"));
    QCOMPARE(start.mid(28, 64), QByteArray(64, '\0'));
    QCOMPARE(start.mid(92, 13), QByteArray("AOVPN Doctor", 13));
    QCOMPARE(pptpStopRequest().toHex(), QByteArray("001000011a2b3c4d0003000001000000"));
}

void TestPptpReply::facts_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<bool>("pptp");
    QTest::addColumn<int>("result");
    QTest::addColumn<QString>("host");
    QTest::newRow("accepted") << reply() << true << 1 << u"vpn1"_s;
    QTest::newRow("octets behind") << reply() + "more" << true << 1 << u"vpn1"_s;
    QTest::newRow("another version") << with(14, "05") << true << 5 << u"vpn1"_s;
    QTest::newRow("unpadded name")
        << reply().replace(28, 64, QByteArray(64, 'n')) << true << 1 << QString(64, u'n');
    QTest::newRow("control characters")
        << reply().replace(28, 4, "a\r\nb") << true << 1 << u"a  b"_s;
    QTest::newRow("cut") << reply().first(155) << false << 0 << QString();
    QTest::newRow("one octet") << QByteArray("\0", 1) << false << 0 << QString();
    QTest::newRow("another cookie") << with(4, "1a2b3c4e") << false << 0 << QString();
    QTest::newRow("a request") << pptpStartRequest() << false << 0 << QString();
    QTest::newRow("management message") << with(2, "0002") << false << 0 << QString();
    QTest::newRow("another length") << with(0, "009d") << false << 0 << QString();
    QTest::newRow("SSH") << QByteArray("SSH-2.0-example\r\n") << false << 0 << QString();
}

void TestPptpReply::facts()
{
    QFETCH(QByteArray, octets);
    PptpExchange exchange;
    exchange.reply = octets;
    derivePptpReply(exchange);
    QVERIFY(exchange.facts);
    QTEST(exchange.facts->pptp, "pptp");
    QTEST(exchange.facts->resultCode, "result");
    QTEST(exchange.facts->hostName, "host");
    QCOMPARE(exchange.facts->vendor, exchange.facts->pptp ? u"Example"_s : QString());
    exchange.reply.clear();
    derivePptpReply(exchange);
    QVERIFY(!exchange.facts);
}

void TestPptpReply::complete_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<bool>("complete");
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("seven octets") << reply().first(7) << false;
    QTest::newRow("all but one") << reply().first(155) << false;
    QTest::newRow("all") << reply() << true;
    QTest::newRow("endless length") << with(0, "ffff") + QByteArray(868, 'x') << true;
    QTest::newRow("not PPTP") << QByteArray("SSH-2.0-") << true;
}

void TestPptpReply::complete()
{
    QFETCH(QByteArray, octets);
    QTEST(pptpReplyComplete(octets), "complete");
}

QTEST_APPLESS_MAIN(TestPptpReply)
#include "tst_pptp_reply.moc"
