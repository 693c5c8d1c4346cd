// SPDX-License-Identifier: Apache-2.0
// The system resolver as far as it needs no network: hosts file, impossible names, stop and
// deadline; and the text of resolv.conf.
#include "checks/system/linux/resolver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::linux_system;

namespace {

Wait forMilliseconds(int milliseconds, std::stop_token stop = {})
{
    return {std::move(stop),
            std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds)};
}

} // namespace

class TestLinuxResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void configuration_data();
    void configuration();
    void localhost();
    void impossible_data();
    void impossible();
    void stops();
    void deadline();
    void files();
};

void TestLinuxResolver::configuration_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("servers");
    QTest::addColumn<int>("seconds");
    const auto row = [](const char *tag, const QByteArray &text, const QStringList &servers,
                        int seconds) { QTest::newRow(tag) << text << servers << seconds; };
    row("empty", "", {}, 5);
    row("one", "nameserver 192.0.2.53\n", {u"192.0.2.53"_s}, 5);
    row("glibc asks three at most",
        "nameserver 192.0.2.1\nnameserver 192.0.2.2\nnameserver 2001:db8::3\n"
        "nameserver 192.0.2.4\n",
        {u"192.0.2.1"_s, u"192.0.2.2"_s, u"2001:db8::3"_s}, 5);
    row("comments", "# nameserver 192.0.2.1\n;nameserver 192.0.2.2\nsearch example.test\n", {}, 5);
    row("blanks and tabs", "nameserver \t 192.0.2.1  \r\n", {u"192.0.2.1"_s}, 5);
    row("no address", "nameserver resolver.example.test\nnameserver\n", {}, 5);
    row("link-local", "nameserver fe80::1%lo\n", {u"fe80::1%lo"_s}, 5);
    row("timeout", "options rotate timeout:2 attempts:1\n", {}, 2);
    row("timeout too small", "options timeout:0\n", {}, 1);
    row("timeout too large", "options timeout:99999999\n", {}, 30);
    row("timeout not a number", "options timeout:x\n", {}, 5);
}

void TestLinuxResolver::configuration()
{
    QFETCH(QByteArray, text);
    QFETCH(int, seconds);
    const ResolverConfiguration read = parseResolverConfiguration(text);
    QTEST(read.servers, "servers");
    QCOMPARE(read.timeout, std::chrono::seconds(seconds));
}

void TestLinuxResolver::localhost()
{
    const auto found = LinuxResolver().lookup(u"localhost"_s, QAbstractSocket::IPv4Protocol,
                                              forMilliseconds(5000));
    QVERIFY2(found, found ? "" : qPrintable(found.error().message()));
    QCOMPARE(*found, QList<QHostAddress>{QHostAddress(QHostAddress::LocalHost)});
}

void TestLinuxResolver::impossible_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("a blank inside") << u"vpn example.test"_s;
    QTest::newRow("a line feed inside") << u"vpn\n.example.test"_s;
    QTest::newRow("a null inside") << u"localhost"_s + QChar(u'\0') + u".example.test"_s;
}

void TestLinuxResolver::impossible()
{
    QFETCH(QString, name);
    const auto found =
        LinuxResolver().lookup(name, QAbstractSocket::IPv4Protocol, forMilliseconds(5000));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, FailureKind::NameNotFound);
}

void TestLinuxResolver::stops()
{
    std::stop_source source;
    source.request_stop();
    const auto found = LinuxResolver().lookup(u"vpn.invalid"_s, QAbstractSocket::IPv6Protocol,
                                              forMilliseconds(5000, source.get_token()));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, FailureKind::Cancelled);
}

void TestLinuxResolver::deadline()
{
    const auto found = LinuxResolver().lookup(u"vpn.invalid"_s, QAbstractSocket::IPv4Protocol,
                                              forMilliseconds(-1));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, FailureKind::Timeout);
}

void TestLinuxResolver::files()
{
    QVERIFY(LinuxResolver().hostsFile());
    for (const QString &server : LinuxResolver().servers()) {
        QVERIFY(!QHostAddress(server).isNull());
    }
}

QTEST_GUILESS_MAIN(TestLinuxResolver)
#include "tst_linux_resolver.moc"
