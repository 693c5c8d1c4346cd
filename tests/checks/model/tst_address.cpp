// SPDX-License-Identifier: Apache-2.0
// Addresses and prefixes: text in and out, containment, and what kind of address each is.
#include "checks/model/address.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

class TestAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_data();
    void parse();
    void kind_data();
    void kind();
    void prefix_data();
    void prefix();
    void relation_data();
    void relation();
    void inAny();
};

void TestAddress::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical"); // null: refused
    const auto row = [](const char *text, const char *canonical) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(canonical);
    };
    row("192.0.2.1", "192.0.2.1");
    row("0.0.0.0", "0.0.0.0");
    row("255.255.255.255", "255.255.255.255");
    row("::", "::");
    row("::1", "::1");
    row("2001:DB8::A", "2001:db8::a");
    row("2001:db8:0:0:0:0:0:1", "2001:db8::1");
    row("2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1");
    row("2001:0:0:1:0:0:0:1", "2001:0:0:1::1");
    row("2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1");
    row("1::", "1::");
    row("0:0:0:0:0:0:0:2", "::2");
    row("::ffff:192.0.2.1", "::ffff:192.0.2.1");
    row("::ffff:c000:201", "::ffff:192.0.2.1");
    row("64:ff9b::192.0.2.33", "64:ff9b::c000:221");
    row("1:2:3:4:5:6:192.0.2.1", "1:2:3:4:5:6:c000:201");
    row("fe80::1%eth0", "fe80::1");
    row("[2001:db8::1]", "2001:db8::1");
    row("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8");
    row("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0");
    for (const char *refused : {"",
                                "vpn.example.test",
                                "1.2.3",
                                "1.2.3.4.5",
                                "256.1.1.1",
                                "01.2.3.4",
                                "1.2.3.",
                                "1..2.3",
                                "1.2.3.4 ",
                                "+1.2.3.4",
                                "0x1.2.3.4",
                                ":",
                                ":::",
                                "1::2::3",
                                "1:2:3:4:5:6:7",
                                "12345::",
                                "1:2:3:4:5:6:7:8:9",
                                "1:2:3:4:5:6:7:8::",
                                "::g",
                                "::1.2.3",
                                "1.2.3.4::",
                                "::1.2.3.4:5",
                                "fe80::1%",
                                "[192.0.2.1]",
                                "[::1",
                                ":1:2:3:4:5:6:7",
                                "1:2:3:4:5:6:7:",
                                "1:::2",
                                "1:2:3:4:5:6:7:1.2.3.4",
                                "1:2:3:4:5:6:7::8"}) {
        QTest::newRow(qPrintable(u"refused: \"%1\""_s.arg(QString::fromLatin1(refused))))
            << QString::fromLatin1(refused) << QString();
    }
    QTest::newRow("a very long text") << QString(100000, u':') << QString();
    QTest::newRow("digits of another script") << u"\u0661.2.3.4"_s << QString();
}

void TestAddress::parse()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    const auto address = IpAddress::parse(text);
    QCOMPARE(address.has_value(), !canonical.isNull());
    if (address) {
        QCOMPARE(address->toString(), canonical);
        QCOMPARE(IpAddress::parse(address->toString()), address);
        QCOMPARE(address->isV6(), canonical.contains(u':'));
    }
}

void TestAddress::kind_data()
{
    QTest::addColumn<QString>("kind"); // "private", "bogon" or "public"
    const auto row = [](const char *address, const char *kind) {
        QTest::newRow(address) << QString::fromLatin1(kind);
    };
    row("9.255.255.255", "public");
    row("10.0.0.0", "private");
    row("10.255.255.255", "private");
    row("11.0.0.0", "public");
    row("172.15.255.255", "public");
    row("172.16.0.0", "private");
    row("172.31.255.255", "private");
    row("172.32.0.0", "public");
    row("192.168.0.1", "private");
    row("192.169.0.0", "public");
    row("100.63.255.255", "public");
    row("100.64.0.0", "private");
    row("100.127.255.255", "private");
    row("100.128.0.0", "public");
    row("0.0.0.0", "bogon");
    row("0.255.255.255", "bogon");
    row("1.0.0.0", "public");
    row("126.255.255.255", "public");
    row("127.0.0.1", "bogon");
    row("169.253.255.255", "public");
    row("169.254.1.1", "bogon");
    row("192.0.0.8", "bogon");
    row("192.0.1.0", "public");
    row("198.17.255.255", "public");
    row("198.18.0.0", "bogon");
    row("198.19.255.255", "bogon");
    row("198.20.0.0", "public");
    row("223.255.255.255", "public");
    row("224.0.0.1", "bogon");
    row("240.0.0.1", "bogon");
    row("255.255.255.255", "bogon");
    row("192.0.2.1", "public");
    row("198.51.100.1", "public");
    row("203.0.113.1", "public");
    row("2001:db8::1", "public");
    row("2600::1", "public");
    row("::", "bogon");
    row("::1", "bogon");
    row("::ffff:10.0.0.1", "bogon");
    row("64:ff9b::c000:201", "public");
    row("64:ff9b:1::1", "public");
    row("100::1", "bogon");
    row("2001::1", "bogon");
    row("2001:200::1", "public");
    row("4000::1", "bogon");
    row("fbff::1", "bogon");
    row("fc00::1", "private");
    row("fdff::1", "private");
    row("fe80::1", "bogon");
    row("fec0::1", "bogon");
    row("ff02::1", "bogon");
}

void TestAddress::kind()
{
    QFETCH(QString, kind);
    const auto address = IpAddress::parse(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(address);
    QCOMPARE(address->isPrivate(), kind == u"private");
    QCOMPARE(address->isBogon(), kind == u"bogon");
}

void TestAddress::prefix_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cleared"); // null: refused
    QTest::addColumn<bool>("strict");     // accepted with HostBits::Refuse, too
    QTest::newRow("class A") << u"10.0.0.0/8"_s << u"10.0.0.0/8"_s << true;
    QTest::newRow("host bits") << u"10.1.2.3/8"_s << u"10.0.0.0/8"_s << false;
    QTest::newRow("odd length") << u"192.0.2.255/25"_s << u"192.0.2.128/25"_s << false;
    QTest::newRow("default") << u"0.0.0.0/0"_s << u"0.0.0.0/0"_s << true;
    QTest::newRow("bare address") << u"192.0.2.1"_s << u"192.0.2.1/32"_s << true;
    QTest::newRow("bare IPv6") << u"2001:db8::1"_s << u"2001:db8::1/128"_s << true;
    QTest::newRow("IPv6") << u"2001:db8:ffff::/33"_s << u"2001:db8:8000::/33"_s << false;
    QTest::newRow("IPv6 default") << u"::/0"_s << u"::/0"_s << true;
    QTest::newRow("too long for IPv4") << u"10.0.0.0/33"_s << QString() << false;
    QTest::newRow("too long for IPv6") << u"::/129"_s << QString() << false;
    QTest::newRow("negative") << u"10.0.0.0/-1"_s << QString() << false;
    QTest::newRow("empty length") << u"10.0.0.0/"_s << QString() << false;
    QTest::newRow("mask") << u"10.0.0.0/255.0.0.0"_s << QString() << false;
    QTest::newRow("two slashes") << u"10.0.0.0/8/8"_s << QString() << false;
    QTest::newRow("a name") << u"example.test/8"_s << QString() << false;
}

void TestAddress::prefix()
{
    QFETCH(QString, text);
    QFETCH(QString, cleared);
    QFETCH(bool, strict);
    const auto prefix = IpPrefix::parse(text);
    QCOMPARE(prefix.has_value(), !cleared.isNull());
    if (prefix) {
        QCOMPARE(prefix->toString(), cleared);
    }
    QCOMPARE(IpPrefix::parse(text, HostBits::Refuse).has_value(), strict);
}

void TestAddress::relation_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("contains");
    QTest::addColumn<bool>("overlaps");
    QTest::newRow("itself") << u"10.0.0.0/8"_s << u"10.0.0.0/8"_s << true << true;
    QTest::newRow("inside") << u"10.0.0.0/8"_s << u"10.1.0.0/16"_s << true << true;
    QTest::newRow("around") << u"10.1.0.0/16"_s << u"10.0.0.0/8"_s << false << true;
    QTest::newRow("neighbours") << u"192.0.2.0/25"_s << u"192.0.2.128/25"_s << false << false;
    QTest::newRow("first address") << u"192.0.2.0/24"_s << u"192.0.2.0"_s << true << true;
    QTest::newRow("last address") << u"192.0.2.0/24"_s << u"192.0.2.255"_s << true << true;
    QTest::newRow("one beyond") << u"192.0.2.0/24"_s << u"192.0.3.0"_s << false << false;
    QTest::newRow("other family") << u"0.0.0.0/0"_s << u"::/0"_s << false << false;
    QTest::newRow("default around all") << u"::/0"_s << u"2001:db8::/32"_s << true << true;
}

void TestAddress::relation()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, contains);
    QFETCH(bool, overlaps);
    const auto a = IpPrefix::parse(one);
    const auto b = IpPrefix::parse(other);
    QVERIFY(a && b);
    QCOMPARE(a->contains(*b), contains);
    QCOMPARE(a->overlaps(*b), overlaps);
    QCOMPARE(b->overlaps(*a), overlaps);
    if (b->length() == b->address().bits()) {
        QCOMPARE(a->contains(b->address()), contains);
    }
}

void TestAddress::inAny()
{
    const auto address = IpAddress::parse(u"198.51.100.7"_s);
    QVERIFY(address);
    QVERIFY(!isInAny(*address, {}));
    QVERIFY(!isInAny(*address, {u"nonsense"_s, u"::/0"_s, u"198.51.100.8"_s}));
    QVERIFY(isInAny(*address, {u"nonsense"_s, u" 198.51.100.7 "_s}));
    QVERIFY(isInAny(*address, {u"198.51.100.1/24"_s}));
}

QTEST_APPLESS_MAIN(TestAddress)
#include "tst_address.moc"
