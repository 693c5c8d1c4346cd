// SPDX-License-Identifier: Apache-2.0
// HTTP replies are read the same way in one piece and octet by octet, and never beyond the limits.
#include "checks/protocol/http_reply.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

constexpr qsizetype kLimit = 32;

/// "STATUS LOCATION BODY" or the sentence of the failure.
QString read(const QByteArray &octets, qsizetype pieces)
{
    HttpReplyReader reader(kLimit);
    for (qsizetype at = 0; at < octets.size(); at += pieces) {
        const auto complete = reader.feed(octets.mid(at, pieces));
        if (!complete) {
            return complete.error().detail;
        }
        if (*complete) {
            break;
        }
    }
    const auto reply = reader.finish();
    return reply ? u"%1 <%2> %3"_s.arg(reply->status)
                       .arg(reply->location, QString::fromLatin1(reply->body))
                 : reply.error().detail;
}

} // namespace

class TestHttpReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replies_data();
    void replies();
};

void TestHttpReply::replies_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("expected");
    const QString larger = u"the reply is larger than 32 octets"_s;
    const QString chunk = u"a chunk of the reply is broken"_s;
    const QString inside = u"the connection was closed inside the reply"_s;
    const auto row = [](const char *tag, const QByteArray &octets, const QString &expected) {
        QTest::newRow(tag) << octets << expected;
    };
    row("length", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc", u"200 <> abc"_s);
    row("octets after the length", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcdef",
        u"200 <> abc"_s);
    row("until close", "HTTP/1.0 200 OK\r\n\r\nabc", u"200 <> abc"_s);
    row("bare line feeds", "HTTP/1.1 200 OK\nContent-Length: 3\n\nabc", u"200 <> abc"_s);
    row("nothing in it", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", u"200 <> "_s);
    row("chunks",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: "
        "chunked\r\n\r\n3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n",
        u"200 <> abc0123456789"_s);
    row("chunks with a trailer",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n1\r\na\r\n0\r\nA: b\r\n\r\n",
        u"200 <> a"_s);
    row("chunks win over length",
        "HTTP/1.1 200 OK\r\nContent-Length: 9\r\nTransfer-Encoding: "
        "chunked\r\n\r\n1\r\na\r\n0\r\n\r\n",
        u"200 <> a"_s);
    row("redirect",
        "HTTP/1.1 302 Found\r\nLocation: http://b.example/c\r\nContent-Length: 0\r\n\r\n",
        u"302 <http://b.example/c> "_s);
    row("no content", "HTTP/1.1 204 No Content\r\n\r\n", u"204 <> "_s);
    row("interim reply first",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\na",
        u"200 <> a"_s);
    row("exactly the limit", "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(kLimit, 'x'),
        u"200 <> "_s + QString(kLimit, u'x'));
    row("one above the limit", "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(kLimit + 1, 'x'), larger);
    row("length above the limit", "HTTP/1.1 200 OK\r\nContent-Length: 33\r\n\r\n", larger);
    row("chunk above the limit", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n21\r\n",
        larger);
    row("chunks above the limit",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n14\r\n01234567890123456789\r\n14\r\n",
        larger);
    row("enormous chunk",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7fffffffffffffff\r\n", larger);
    row("chunk size overflows",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n", chunk);
    row("negative chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n", chunk);
    row("no chunk size", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\r\n", chunk);
    row("chunk not ended", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n",
        chunk);
    row("no HTTP", "SSH-2.0-x\r\n\r\n", u"the reply is no HTTP/1 reply"_s);
    row("HTTP/2", "HTTP/2 200 OK\r\n\r\n", u"the reply is no HTTP/1 reply"_s);
    row("status is no number", "HTTP/1.1 abc OK\r\n\r\n", u"the reply is no HTTP/1 reply"_s);
    row("status 999", "HTTP/1.1 999 OK\r\n\r\n", u"the reply is no HTTP/1 reply"_s);
    row("length is no number", "HTTP/1.1 200 OK\r\nContent-Length: 3x\r\n\r\n",
        u"the Content-Length of the reply is wrong"_s);
    row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\n",
        u"the Content-Length of the reply is wrong"_s);
    row("compressed", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n",
        u"the reply has a transfer coding that was not asked for"_s);
    row("nothing", "", u"the connection was closed before a reply came"_s);
    row("half a head", "HTTP/1.1 200 OK\r\nContent-",
        u"the connection was closed before a reply came"_s);
    row("half a body", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nab", inside);
    row("half a chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nab", inside);
    row("endless head", "HTTP/1.1 200 OK\r\nX: " + QByteArray(17000, 'x'),
        u"the head of the reply is longer than 16 KiB"_s);
    row("endless trailer",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n" +
            QByteArray("X: y\r\n").repeated(6000),
        u"the trailer of the reply is longer than 16 KiB"_s);
}

void TestHttpReply::replies()
{
    QFETCH(QByteArray, octets);
    QFETCH(QString, expected);
    QCOMPARE(read(octets, 1000000), expected);
    QCOMPARE(read(octets, 7), expected);
    QCOMPARE(read(octets, 1), expected);
}

QTEST_APPLESS_MAIN(TestHttpReply)
#include "tst_http_reply.moc"
