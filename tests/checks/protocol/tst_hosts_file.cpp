// SPDX-License-Identifier: Apache-2.0
// The hosts file: lines that name the VPN server, and every kind of line that does not.
#include "checks/protocol/hosts_file.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

class TestHostsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void bounded();
};

void TestHostsFile::lines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("found"); // "address@line ..."
    const auto row = [](const char *tag, const QByteArray &text, const char *found) {
        QTest::newRow(tag) << text << QString::fromLatin1(found);
    };
    row("empty", "", "");
    row("only localhost", "127.0.0.1 localhost\n::1 localhost\n", "");
    row("one line", "192.0.2.1 vpn.example.test\n", "192.0.2.1@1");
    row("no line end", "192.0.2.1 vpn.example.test", "192.0.2.1@1");
    row("third line", "# a\n\n192.0.2.1\tvpn.example.test\n", "192.0.2.1@3");
    row("CRLF", "127.0.0.1 localhost\r\n192.0.2.1 vpn.example.test\r\n", "192.0.2.1@2");
    row("alias", "192.0.2.1 other.example.test  vpn.example.test", "192.0.2.1@1");
    row("alias after a tab", "192.0.2.1\tother\t\tvpn.example.test\t", "192.0.2.1@1");
    row("upper case", "192.0.2.1 VPN.Example.TEST", "192.0.2.1@1");
    row("trailing dot", "192.0.2.1 vpn.example.test.", "192.0.2.1@1");
    row("leading blanks", "   192.0.2.1 vpn.example.test", "192.0.2.1@1");
    row("BOM",
        "\xEF\xBB\xBF"
        "192.0.2.1 vpn.example.test",
        "192.0.2.1@1");
    row("IPv6", "2001:DB8::1 vpn.example.test", "2001:db8::1@1");
    row("IPv6 with zone", "fe80::1%eth0 vpn.example.test", "fe80::1@1");
    row("two lines", "192.0.2.1 vpn.example.test\n2001:db8::1 vpn.example.test",
        "192.0.2.1@1 2001:db8::1@2");
    row("named twice in a line", "192.0.2.1 vpn.example.test vpn.example.test", "192.0.2.1@1");
    row("commented out", "#192.0.2.1 vpn.example.test", "");
    row("comment behind", "192.0.2.1 vpn.example.test # the old one", "192.0.2.1@1");
    row("name only in the comment", "192.0.2.1 other # vpn.example.test", "");
    row("comment glued to the name", "192.0.2.1 vpn.example.test#old", "192.0.2.1@1");
    row("no address", "vpn.example.test 192.0.2.1", "");
    row("broken address", "192.0.2.256 vpn.example.test", "");
    row("longer name", "192.0.2.1 my-vpn.example.test vpn.example.test.internal", "");
    row("address alone", "192.0.2.1\n", "");
    row("null octets", QByteArray(3, '\0') + "192.0.2.1" + QByteArray(1, '\0') + "vpn.example.test",
        "");
    row("null octet behind the name", "192.0.2.1 vpn.example.test" + QByteArray(1, '\0'), "");
}

void TestHostsFile::lines()
{
    QFETCH(QByteArray, text);
    QStringList found;
    for (const HostsEntry &entry : hostsEntries(text, u"vpn.example.test"_s)) {
        found.append(u"%1@%2"_s.arg(entry.address).arg(entry.line));
    }
    QTEST(found.join(u' '), "found");
    QCOMPARE(hostsEntries(text, u"vpn.example.test."_s), hostsEntries(text, u"Vpn.Example.Test"_s));
    QVERIFY(hostsEntries(text, QString()).isEmpty());
}

void TestHostsFile::bounded()
{
    const QByteArray line = "192.0.2.1 vpn.example.test\n";
    QCOMPARE(hostsEntries(line.repeated(1000), u"vpn.example.test"_s).size(), 64);
    QCOMPARE(hostsEntries(QByteArray(100000, 'x') + "\n" + line, u"vpn.example.test"_s),
             (QList<HostsEntry>{{u"192.0.2.1"_s, 2}}));
}

QTEST_APPLESS_MAIN(TestHostsFile)
#include "tst_hosts_file.moc"
