// SPDX-License-Identifier: Apache-2.0
// resolv.conf as people and programs write it.
#include "checks/system/linux/resolv_conf.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn::linux_system;

class TestResolvConf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void timeout_data();
    void timeout();
    void large();
};

void TestResolvConf::parses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("servers");
    QTest::addColumn<QStringList>("suffixes");
    const QStringList none;
    QTest::newRow("empty") << QByteArray() << none << none;
    QTest::newRow("ordinary") << QByteArray("# made by a program\nnameserver 192.0.2.53\n"
                                            "nameserver 2001:db8::53\nsearch a.test b.test\n")
                              << QStringList{u"192.0.2.53"_s, u"2001:db8::53"_s}
                              << QStringList{u"a.test"_s, u"b.test"_s};
    QTest::newRow("tabs, carriage returns, no newline at the end")
        << QByteArray("nameserver\t192.0.2.53\r\ndomain\ta.test\r\nnameserver 192.0.2.54")
        << QStringList{u"192.0.2.53"_s, u"192.0.2.54"_s} << QStringList{u"a.test"_s};
    QTest::newRow("the last search line counts")
        << QByteArray("search a.test\ndomain b.test\n") << none << QStringList{u"b.test"_s};
    QTest::newRow("only three servers are asked")
        << QByteArray("nameserver 192.0.2.1\nnameserver 192.0.2.2\nnameserver 192.0.2.3\n"
                      "nameserver 192.0.2.4\n")
        << QStringList{u"192.0.2.1"_s, u"192.0.2.2"_s, u"192.0.2.3"_s} << none;
    QTest::newRow("a zone") << QByteArray("nameserver fe80::1%eth0\n")
                            << QStringList{u"fe80::1%eth0"_s} << none;
    QTest::newRow("comments and nonsense")
        << QByteArray(";nameserver 192.0.2.1\n#search x\nnameserver\nnameserver dns.test\nsearch\n"
                      "options edns0\n")
        << none << none;
}

void TestResolvConf::parses()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, servers);
    QFETCH(QStringList, suffixes);
    const ResolvConf found = parseResolvConf(text);
    QCOMPARE(found.servers, servers);
    QCOMPARE(found.suffixes, suffixes);
}

void TestResolvConf::timeout_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("seconds");
    QTest::newRow("not stated") << QByteArray("nameserver 192.0.2.53\n") << 5;
    QTest::newRow("stated") << QByteArray("options rotate timeout:2 attempts:1\n") << 2;
    QTest::newRow("the last counts") << QByteArray("options timeout:2\noptions timeout:3\n") << 3;
    QTest::newRow("another option after it")
        << QByteArray("options timeout:2\noptions rotate\n") << 2;
    QTest::newRow("too small") << QByteArray("options timeout:0\n") << 1;
    QTest::newRow("too large") << QByteArray("options timeout:99999999\n") << 30;
    QTest::newRow("not a number") << QByteArray("options timeout:x\n") << 5;
}

void TestResolvConf::timeout()
{
    QFETCH(QByteArray, text);
    QFETCH(int, seconds);
    QCOMPARE(parseResolvConf(text).timeout, std::chrono::seconds(seconds));
}

void TestResolvConf::large()
{
    const ResolvConf found =
        parseResolvConf(QByteArray("search ") + QByteArray("a ").repeated(30000));
    QCOMPARE(found.suffixes.size(), 32);
}

QTEST_APPLESS_MAIN(TestResolvConf)
#include "tst_resolv_conf.moc"
