// SPDX-License-Identifier: Apache-2.0
// The SSTP request as MS-SSTP has it, and every kind of reply.
#include "checks/protocol/sstp_reply.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

class TestSstpReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void request();
    void requestInjection();
    void reply_data();
    void reply();
    void head_data();
    void head();
    void noReply();
    void bounded();
};

void TestSstpReply::request()
{
    QCOMPARE(sstpRequest(u"vpn.example.test"_s, u"{00000000-0000-0000-0000-000000000001}"_s),
             QByteArray("SSTP_DUPLEX_POST /sra_{BA195980-CD49-458b-9E23-C84EE0ADCD75}/ HTTP/1.1\r\n"
                        "SSTPCORRELATIONID: {00000000-0000-0000-0000-000000000001}\r\n"
                        "Content-Length: 18446744073709551615\r\n"
                        "Host: vpn.example.test\r\n"
                        "\r\n"));
}

void TestSstpReply::requestInjection()
{
    const QByteArray text = sstpRequest(u"a\r\nX: 1"_s, u"{\n}"_s);
    QVERIFY(text.contains("\r\nHost: \r\n\r\n")); // no host has such a name
    QCOMPARE(text.count('\n'), 5);
    QVERIFY(sstpRequest(u"a\r\nX: 1\u00e9"_s, {}).count('\n') == 5);
    QVERIFY(sstpRequest(u"2001:db8::1"_s, {}).contains("\r\nHost: [2001:db8::1]\r\n"));
    QVERIFY(sstpRequest(u"m\u00fcnchen.example"_s, {})
                .contains("\r\nHost: xn--mnchen-3ya.example\r\n"));
}

void TestSstpReply::reply_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<SstpReplyFacts>("facts");
    const auto row = [](const char *tag, const QByteArray &octets, int status, bool sstp,
                        const char *server = "", const char *location = "") {
        QTest::newRow(tag) << octets
                           << SstpReplyFacts{.status = status,
                                             .server = QString::fromLatin1(server),
                                             .sstp = sstp,
                                             .location = QString::fromLatin1(location)};
    };
    row("SSTP server",
        "HTTP/1.1 200\r\nContent-Length: 18446744073709551615\r\nServer: Example-HTTP/2.0\r\n"
        "Date: Sun, 01 Mar 2026 12:00:00 GMT\r\n\r\n",
        200, true, "Example-HTTP/2.0");
    row("SSTP server with a reason", "HTTP/1.1 200 OK\r\n\r\n", 200, true);
    row("bare line feeds", "HTTP/1.1 200 OK\nServer: x\n\n", 200, true, "x");
    row("field names in any case",
        "HTTP/1.1 200 OK\r\nSERVER: a\r\ncontent-LENGTH:18446744073709551615\r\n\r\n", 200, true,
        "a");
    row("a page of a portal", "HTTP/1.1 200 OK\r\nContent-Length: 512\r\n\r\n<html>", 200, false);
    row("a page without length", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>", 200,
        false);
    row("404", "HTTP/1.1 404 Not Found\r\nServer: Example\r\n\r\n", 404, false, "Example");
    row("405", "HTTP/1.0 405 Method Not Allowed\r\n\r\n", 405, false);
    row("redirect", "HTTP/1.1 302 Found\r\nLocation: https://portal.example.test/login\r\n\r\n",
        302, false, "", "https://portal.example.test/login");
    row("407", "HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", 407, false);
    row("HTTP/2 in words", "HTTP/2 200\r\n\r\n", 0, false);
    row("cut in the status line", "HTTP/1.1 20", 0, false);
    row("cut behind the status", "HTTP/1.1 200", 200, true);
    row("four digits", "HTTP/1.1 2000 OK\r\n\r\n", 0, false);
    row("status 099", "HTTP/1.1 099 Low\r\n\r\n", 0, false);
    row("no digits", "HTTP/1.1 abc\r\n\r\n", 0, false);
    row("another protocol", "SSH-2.0-example\r\n", 0, false);
    row("empty lines first", "\r\n\r\nHTTP/1.1 200 OK\r\n\r\n", 0, false);
    row("field without a colon", "HTTP/1.1 404 No\r\nServer Example\r\n: x\r\n\r\n", 404, false);
    row("first of two", "HTTP/1.1 404 No\r\nServer: a\r\nServer: b\r\n\r\n", 404, false, "a");
    row("fields of the body do not count", "HTTP/1.1 404 No\r\n\r\nServer: a\r\n", 404, false);
    row("control characters", QByteArray("HTTP/1.1 404 No\r\nServer: a\x1b[1m\tb\r\n\r\n"), 404,
        false, "a [1m b");
}

void TestSstpReply::reply()
{
    QFETCH(QByteArray, octets);
    SstpExchange exchange;
    exchange.httpReply = octets;
    deriveSstpReply(exchange);
    QVERIFY(exchange.facts);
    QTEST(*exchange.facts, "facts");
    const SstpExchange once = exchange;
    deriveSstpReply(exchange);
    QVERIFY(exchange == once);
}

void TestSstpReply::head_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<int>("length");
    QTest::newRow("empty") << QByteArray() << false << 0;
    QTest::newRow("no line end") << QByteArray("HTTP/1.1 200") << false << 12;
    QTest::newRow("one line") << QByteArray("a\r\n") << false << 3;
    QTest::newRow("one line and a CR") << QByteArray("a\r\n\r") << false << 4;
    QTest::newRow("CRLF") << QByteArray("a\r\n\r\nbody") << true << 5;
    QTest::newRow("LF") << QByteArray("a\n\nbody") << true << 3;
    QTest::newRow("mixed") << QByteArray("a\n\r\nbody") << true << 4;
    QTest::newRow("too long") << QByteArray(10000, 'a') << false << 8192;
}

void TestSstpReply::head()
{
    QFETCH(QByteArray, octets);
    QFETCH(int, length);
    QTEST(sstpReplyComplete(octets), "complete");
    QCOMPARE(sstpReplyHead(octets), octets.left(length));
}

void TestSstpReply::noReply()
{
    SstpExchange exchange;
    exchange.facts = SstpReplyFacts{.status = 200};
    deriveSstpReply(exchange);
    QVERIFY(!exchange.facts);
}

void TestSstpReply::bounded()
{
    SstpExchange exchange;
    exchange.httpReply = "HTTP/1.1 404 No\r\nServer: " + QByteArray(5000, 's') +
                         "\r\nX: " + QByteArray(5000, 'x') + "\r\nLocation: late\r\n\r\n";
    deriveSstpReply(exchange);
    QCOMPARE(exchange.facts->server, QString(200, u's'));
    QVERIFY(exchange.facts->location.isEmpty());
}

QTEST_APPLESS_MAIN(TestSstpReply)
#include "tst_sstp_reply.moc"
