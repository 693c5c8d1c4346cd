// SPDX-License-Identifier: Apache-2.0
// Addresses are read and written as RFC 5952 wants, and mapping keeps their common prefixes.
#include "checks/redact/address_map.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

class TestAddressMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void notAnAddress_data();
    void notAnAddress();
    void block_data();
    void block();
    void keepsCommonPrefixes();
    void prefixHasNoHostBits();
};

void TestAddressMap::text_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("IPv4") << u"10.1.2.3"_s << u"10.1.2.3"_s;
    QTest::newRow("full IPv6") << u"2001:0DB8:0:0:1:0:0:1"_s << u"2001:db8::1:0:0:1"_s;
    QTest::newRow("loopback") << u"::1"_s << u"::1"_s;
    QTest::newRow("unspecified") << u"::"_s << u"::"_s;
    QTest::newRow("gap at the end") << u"fe80::"_s << u"fe80::"_s;
    QTest::newRow("IPv4 inside") << u"::ffff:192.0.2.1"_s << u"::ffff:c000:201"_s;
    QTest::newRow("no gap for one group") << u"2001:db8:0:1:1:1:1:1"_s << u"2001:db8:0:1:1:1:1:1"_s;
}

void TestAddressMap::text()
{
    QFETCH(QString, input);
    const auto address = parseAddress(input);
    QVERIFY(address);
    QTEST(addressText(*address), "canonical");
}

void TestAddressMap::notAnAddress_data()
{
    QTest::addColumn<QString>("input");
    for (const char *text : {"", "10.1.2", "10.1.2.256", "10.1.2.3.4", "1:2:3",
                             ":::", "12345::", "g::1", "1:2:3:4:5:6:7:8:9", "::1.2.3", "1::2::3"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestAddressMap::notAnAddress()
{
    QFETCH(QString, input);
    QVERIFY(!parseAddress(input));
}

void TestAddressMap::block_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("bits");
    QTest::newRow("RFC 1918, 10/8") << u"10.255.0.1"_s << 8;
    QTest::newRow("RFC 1918, first of 172.16/12") << u"172.16.0.0"_s << 12;
    QTest::newRow("RFC 1918, last of 172.16/12") << u"172.31.255.255"_s << 12;
    QTest::newRow("just below") << u"172.15.255.255"_s << -1;
    QTest::newRow("just above") << u"172.32.0.0"_s << -1;
    QTest::newRow("RFC 1918, 192.168/16") << u"192.168.0.1"_s << 16;
    QTest::newRow("carrier") << u"100.64.0.1"_s << 10;
    QTest::newRow("above carrier") << u"100.128.0.1"_s << -1;
    QTest::newRow("link-local") << u"169.254.7.8"_s << 16;
    QTest::newRow("public") << u"198.51.100.10"_s << -1;
    QTest::newRow("ULA") << u"fd12::1"_s << 8;
    QTest::newRow("IPv6 link-local") << u"fe80::1"_s << 64;
    QTest::newRow("made from a MAC address") << u"2001:db8::200:5eff:fe00:5301"_s << 64;
    QTest::newRow("public IPv6") << u"2001:db8::1"_s << -1;
}

void TestAddressMap::block()
{
    QFETCH(QString, address);
    QFETCH(int, bits);
    QCOMPARE(privateBlockBits(*parseAddress(address)).value_or(-1), bits);
}

int commonBits(const QByteArray &a, const QByteArray &b)
{
    int bits = 0;
    while (bits < a.size() * 8 &&
           ((a.at(bits / 8) ^ b.at(bits / 8)) & (1 << (7 - bits % 8))) == 0) {
        ++bits;
    }
    return bits;
}

void TestAddressMap::keepsCommonPrefixes()
{
    const QStringList texts = {u"10.1.2.3"_s, u"10.1.2.4"_s,     u"10.1.200.3"_s, u"10.20.0.53"_s,
                               u"10.0.0.0"_s, u"10.255.255.1"_s, u"10.1.2.0"_s,   u"10.1.2.255"_s};
    AddressMap map;
    QList<QByteArray> originals;
    QList<QByteArray> mapped;
    for (const QString &text : texts) {
        originals.append(*parseAddress(text));
        mapped.append(map.mapped(originals.last(), 8, 32));
        QCOMPARE(privateBlockBits(mapped.last()).value_or(-1), 8);
        QVERIFY(mapped.last() != originals.last());
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QCOMPARE(map.mapped(originals.at(i), 8, 32), mapped.at(i));
        for (qsizetype j = 0; j < texts.size(); ++j) {
            QCOMPARE(commonBits(mapped.at(i), mapped.at(j)),
                     commonBits(originals.at(i), originals.at(j)));
        }
    }
}

void TestAddressMap::prefixHasNoHostBits()
{
    AddressMap map;
    const QByteArray prefix = map.mapped(*parseAddress(u"10.20.16.0"_s), 8, 20);
    QCOMPARE(static_cast<quint8>(prefix.at(2)) & 0x0f, 0);
    QCOMPARE(prefix.at(3), '\0');
    const QByteArray inside = map.mapped(*parseAddress(u"10.20.30.40"_s), 8, 32);
    const QByteArray outside = map.mapped(*parseAddress(u"10.20.32.1"_s), 8, 32);
    QVERIFY(commonBits(prefix, inside) >= 20);
    QVERIFY(commonBits(prefix, outside) < 20);
}

QTEST_APPLESS_MAIN(TestAddressMap)
#include "tst_address_map.moc"
