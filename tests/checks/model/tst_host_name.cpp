// SPDX-License-Identifier: Apache-2.0
// Names and addresses of hosts in every spelling that people, profiles and certificates use.
#include "checks/model/host_name.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

class TestHostName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void canonical_data();
    void canonical();
    void sameHost_data();
    void sameHost();
    void ascii_data();
    void ascii();
    void mistakes_data();
    void mistakes();
};

void TestHostName::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("IPv4") << u"198.51.100.1"_s << u"198.51.100.1"_s;
    QTest::newRow("IPv4, blanks") << u" 198.51.100.1 "_s << u"198.51.100.1"_s;
    QTest::newRow("IPv4, number too large") << u"198.51.100.256"_s << QString();
    QTest::newRow("IPv4, leading zero") << u"198.51.100.01"_s << QString();
    QTest::newRow("three parts") << u"198.51.100"_s << QString();
    QTest::newRow("IPv6") << u"2001:DB8::1"_s << u"2001:db8::1"_s;
    QTest::newRow("IPv6, brackets") << u"[::1]"_s << u"::1"_s;
    QTest::newRow("IPv6, the zone is no part of it") << u"fe80::1%eth0"_s << u"fe80::1"_s;
    QTest::newRow("IPv6, port") << u"[2001:db8::1]:443"_s << QString();
    QTest::newRow("name") << u"vpn.contoso.com"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestHostName::addresses()
{
    QFETCH(QString, text);
    QTEST(canonicalAddress(text), "canonical");
}

void TestHostName::canonical_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::newRow("name") << u"vpn.contoso.com"_s << u"vpn.contoso.com"_s;
    QTest::newRow("case, blanks, dot") << u" VPN.Contoso.COM. "_s << u"vpn.contoso.com"_s;
    QTest::newRow("international") << u"vpn.MÜNCHEN.example"_s << u"vpn.xn--mnchen-3ya.example"_s;
    QTest::newRow("A-labels") << u"vpn.XN--mnchen-3ya.example"_s << u"vpn.xn--mnchen-3ya.example"_s;
    QTest::newRow("underscore") << u"vpn_1.contoso.com"_s << u"vpn_1.contoso.com"_s;
    QTest::newRow("address") << u"[2001:0DB8:0:0::0001]"_s << u"2001:db8::1"_s;
    QTest::newRow("longest") << QString(253, u'a') << QString(253, u'a');
    QTest::newRow("too long") << QString(254, u'a') << QString();
    QTest::newRow("blank inside") << u"vpn contoso"_s << QString();
    QTest::newRow("NUL inside") << u"vpn"_s + QChar() + u".test"_s << QString();
    QTest::newRow("only a dot") << u"."_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestHostName::canonical()
{
    QFETCH(QString, text);
    QTEST(canonicalHost(text), "host");
}

void TestHostName::sameHost_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("spelled otherwise") << u"VPN.contoso.com."_s << u"vpn.contoso.com"_s << true;
    QTest::newRow("Unicode and A-labels")
        << u"vpn.münchen.example"_s << u"vpn.xn--mnchen-3ya.example"_s << true;
    QTest::newRow("addresses") << u"[2001:DB8::1]"_s << u"2001:db8:0::1"_s << true;
    QTest::newRow("other names") << u"vpn.contoso.com"_s << u"vpn2.contoso.com"_s << false;
    QTest::newRow("nothing is no host") << QString() << QString() << false;
}

void TestHostName::sameHost()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(isSameHost(one, other), "same");
}

void TestHostName::ascii_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("as written") << u"VPN_1.contoso.com"_s << QByteArray("VPN_1.contoso.com");
    QTest::newRow("international")
        << u"vpn.münchen.example"_s << QByteArray("vpn.xn--mnchen-3ya.example");
    QTest::newRow("line break") << u"vpn.contoso.com\r\nX: y"_s << QByteArray();
    QTest::newRow("line break in an international name")
        << u"vpn.münchen.example\r\nX: y"_s << QByteArray();
    QTest::newRow("empty") << QString() << QByteArray();
}

void TestHostName::ascii()
{
    QFETCH(QString, name);
    QTEST(asciiHost(name), "octets");
}

void TestHostName::mistakes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("part"); // of the sentence; empty: it can be a server
    const QString url = u"without https://"_s;
    const QString letters = u"letters, digits, hyphens and dots"_s;
    QTest::newRow("name") << u"vpn.contoso.com"_s << QString();
    QTest::newRow("blanks and dot") << u" vpn.contoso.com. "_s << QString();
    QTest::newRow("single label") << u"vpn"_s << QString();
    QTest::newRow("underscore") << u"vpn_1.contoso.com"_s << QString();
    QTest::newRow("international") << u"vpn.bücher.example"_s << QString();
    QTest::newRow("IPv4") << u"198.51.100.10"_s << QString();
    QTest::newRow("IPv6") << u"2001:db8::1"_s << QString();
    QTest::newRow("IPv6 in brackets") << u"[2001:db8::1]"_s << QString();
    QTest::newRow("label of 63") << QString(63, u'a') + u".test"_s << QString();
    QTest::newRow("label of 64") << QString(64, u'a') + u".test"_s << letters;
    QTest::newRow("URL") << u"https://vpn.contoso.com/"_s << url;
    QTest::newRow("port") << u"vpn.contoso.com:443"_s << url;
    QTest::newRow("IPv6 and port") << u"[2001:db8::1]:443"_s << url;
    QTest::newRow("blank inside") << u"vpn contoso"_s << letters;
    QTest::newRow("hyphen at the end of a label") << u"vpn-.contoso.com"_s << letters;
    QTest::newRow("empty label") << u"vpn..contoso.com"_s << letters;
    QTest::newRow("wildcard") << u"*.contoso.com"_s << letters;
    QTest::newRow("line break at the end of the inside") << u"vpn\n.contoso.com"_s << letters;
    QTest::newRow("empty") << QString() << letters;
}

void TestHostName::mistakes()
{
    QFETCH(QString, typed);
    QFETCH(QString, part);
    const QString sentence = QString::fromUtf8(hostMistake(typed));
    QCOMPARE(sentence.isEmpty(), part.isEmpty());
    QVERIFY2(sentence.contains(part), qPrintable(sentence));
}

QTEST_APPLESS_MAIN(TestHostName)
#include "tst_host_name.moc"
