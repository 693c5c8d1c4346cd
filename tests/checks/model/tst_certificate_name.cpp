// SPDX-License-Identifier: Apache-2.0
// Server names are compared with certificates as Windows does it.
#include "checks/model/certificate_name.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

class TestCertificateName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
};

void TestCertificateName::matches_data()
{
    QTest::addColumn<QStringList>("dnsNames");
    QTest::addColumn<QStringList>("ipAddresses");
    QTest::addColumn<QStringList>("commonNames");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("result"); // "", "exact", "wildcard", "cn", "cn wildcard"
    const QStringList none;
    const QString vpn = u"vpn.contoso.com"_s;
    QTest::newRow("SAN") << QStringList{vpn} << none << none << vpn << u"exact"_s;
    QTest::newRow("without case") << QStringList{u"VPN.Contoso.COM"_s} << none << none << vpn
                                  << u"exact"_s;
    QTest::newRow("trailing dot dialed")
        << QStringList{vpn} << none << none << u"vpn.contoso.com."_s << u"exact"_s;
    QTest::newRow("trailing dot in SAN")
        << QStringList{u"vpn.contoso.com."_s} << none << none << vpn << u"exact"_s;
    QTest::newRow("other name") << QStringList{u"remote.contoso.com"_s} << none << none << vpn
                                << QString();
    QTest::newRow("longer name") << QStringList{u"vpn.contoso.com.example.test"_s} << none << none
                                 << vpn << QString();
    QTest::newRow("suffix only") << QStringList{u"contoso.com"_s} << none << none << vpn
                                 << QString();
    QTest::newRow("CN does not count beside SAN")
        << QStringList{u"remote.contoso.com"_s} << none << QStringList{vpn} << vpn << QString();
    QTest::newRow("CN without SAN") << none << none << QStringList{vpn} << vpn << u"cn"_s;
    QTest::newRow("second CN") << none << none << QStringList{u"Contoso"_s, vpn} << vpn << u"cn"_s;
    QTest::newRow("CN wildcard") << none << none << QStringList{u"*.contoso.com"_s} << vpn
                                 << u"cn wildcard"_s;
    QTest::newRow("wildcard") << QStringList{u"*.contoso.com"_s} << none << none << vpn
                              << u"wildcard"_s;
    QTest::newRow("exact name wins over wildcard")
        << QStringList{u"*.contoso.com"_s, vpn} << none << none << vpn << u"exact"_s;
    QTest::newRow("wildcard is one label")
        << QStringList{u"*.contoso.com"_s} << none << none << u"a.vpn.contoso.com"_s << QString();
    QTest::newRow("wildcard is not no label")
        << QStringList{u"*.contoso.com"_s} << none << none << u"contoso.com"_s << QString();
    QTest::newRow("wildcard is not an empty label")
        << QStringList{u"*.contoso.com"_s} << none << none << u".contoso.com"_s << QString();
    QTest::newRow("partial wildcard")
        << QStringList{u"v*.contoso.com"_s} << none << none << vpn << QString();
    QTest::newRow("inner wildcard")
        << QStringList{u"vpn.*.com"_s} << none << none << vpn << QString();
    QTest::newRow("two wildcards") << QStringList{u"*.*.com"_s} << none << none << vpn << QString();
    QTest::newRow("wildcard above one label")
        << QStringList{u"*.com"_s} << none << none << u"contoso.com"_s << QString();
    QTest::newRow("bare wildcard") << QStringList{u"*"_s} << none << none << u"vpn"_s << QString();
    QTest::newRow("wildcard dialed")
        << QStringList{u"*.contoso.com"_s} << none << none << u"*.contoso.com"_s << QString();
    QTest::newRow("IDNA, dialed as Unicode") << QStringList{u"vpn.xn--mnchen-3ya.example"_s} << none
                                             << none << u"vpn.münchen.example"_s << u"exact"_s;
    QTest::newRow("IDNA, dialed as A-label")
        << QStringList{u"vpn.münchen.example"_s} << none << none << u"vpn.xn--mnchen-3ya.example"_s
        << u"exact"_s;
    QTest::newRow("IDNA wildcard") << QStringList{u"*.xn--mnchen-3ya.example"_s} << none << none
                                   << u"vpn.MÜNCHEN.example"_s << u"wildcard"_s;
    QTest::newRow("NUL inside") << QStringList{u"vpn.contoso.com"_s + QChar() + u".evil.test"_s}
                                << none << none << vpn << QString();
    QTest::newRow("empty name dialed")
        << QStringList{QString()} << none << none << QString() << QString();
    QTest::newRow("single label") << QStringList{u"vpn"_s} << none << none << u"VPN"_s
                                  << u"exact"_s;
    QTest::newRow("underscore") << QStringList{u"vpn_1.contoso.com"_s} << none << none
                                << u"vpn_1.contoso.com"_s << u"exact"_s;
    QTest::newRow("IPv4 in SAN") << none << QStringList{u"198.51.100.1"_s} << none
                                 << u"198.51.100.1"_s << u"exact"_s;
    QTest::newRow("IPv4 as DNS name only")
        << QStringList{u"198.51.100.1"_s} << none << none << u"198.51.100.1"_s << QString();
    QTest::newRow("IPv4 as CN only")
        << none << none << QStringList{u"198.51.100.1"_s} << u"198.51.100.1"_s << QString();
    QTest::newRow("IPv4 against wildcard")
        << QStringList{u"*.51.100.1"_s} << none << none << u"198.51.100.1"_s << QString();
    QTest::newRow("IPv6 in another spelling") << none << QStringList{u"2001:db8::1"_s} << none
                                              << u"[2001:0DB8:0:0::0001]"_s << u"exact"_s;
}

void TestCertificateName::matches()
{
    QFETCH(QStringList, dnsNames);
    QFETCH(QStringList, ipAddresses);
    QFETCH(QStringList, commonNames);
    QFETCH(QString, expected);
    QFETCH(QString, result);
    CertificateFacts facts;
    facts.dnsNames = dnsNames;
    facts.ipAddresses = ipAddresses;
    facts.commonNames = commonNames;
    const HostNameMatch match = matchHostName(facts, expected);
    QStringList words;
    if (match.commonName) {
        words.append(u"cn"_s);
    }
    if (match.wildcard) {
        words.append(u"wildcard"_s);
    }
    if (match.matches && words.isEmpty()) {
        words.append(u"exact"_s);
    }
    QCOMPARE(words.join(u' '), result);
    QCOMPARE(match.matches, !result.isEmpty());
    QCOMPARE(match.name.isEmpty(), result.isEmpty());
}

QTEST_APPLESS_MAIN(TestCertificateName)
#include "tst_certificate_name.moc"
