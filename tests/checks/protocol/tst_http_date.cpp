// SPDX-License-Identifier: Apache-2.0
// The one date form that HTTP senders may write, and nothing else.
#include "checks/protocol/http_date.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

class TestHttpDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data();
    void dates();
    void replies_data();
    void replies();
};

void TestHttpDate::dates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected"); // empty: none
    const auto row = [](const char *tag, const char *text, const char *expected = "") {
        QTest::newRow(tag) << QByteArray(text) << QString::fromLatin1(expected);
    };
    row("the example of RFC 9110", "Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z");
    row("a leap day", "Thu, 29 Feb 2024 00:00:00 GMT", "2024-02-29T00:00:00Z");
    row("a leap second", "Sat, 31 Dec 2016 23:59:60 GMT", "2016-12-31T23:59:59Z");
    row("the last second", "Fri, 31 Dec 9999 23:59:59 GMT", "9999-12-31T23:59:59Z");
    row("empty", "");
    row("RFC 850", "Sunday, 06-Nov-94 08:49:37 GMT");
    row("asctime", "Sun Nov  6 08:49:37 1994");
    row("another weekday", "Mon, 06 Nov 1994 08:49:37 GMT");
    row("no such day", "Fri, 30 Feb 2024 00:00:00 GMT");
    row("no leap year", "Wed, 29 Feb 2023 00:00:00 GMT");
    row("hour 24", "Sun, 06 Nov 1994 24:00:00 GMT");
    row("second 61", "Sat, 31 Dec 2016 23:59:61 GMT");
    row("another zone", "Sun, 06 Nov 1994 08:49:37 UTC");
    row("an offset", "Sun, 06 Nov 1994 08:49:37 +0000");
    row("lower case", "sun, 06 nov 1994 08:49:37 gmt");
    row("one digit", "Sun, 6 Nov 1994 08:49:37 GMT");
    row("a sign", "Sun, +6 Nov 1994 08:49:37 GMT");
    row("year 0", "Sat, 01 Jan 0000 00:00:00 GMT");
    row("a blank behind", "Sun, 06 Nov 1994 08:49:37 GMT ");
    row("zeros inside", "Sun,\00006 Nov 1994 08:49:37 GMT");
}

void TestHttpDate::dates()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const auto date = httpDate(text);
    QCOMPARE(date ? date->toString(Qt::ISODate) : QString(), expected);
}

void TestHttpDate::replies_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("found");
    const QByteArray date = "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n";
    QTest::newRow("a head") << "HTTP/1.1 200 OK\r\n" + date + "\r\n" << true;
    QTest::newRow("another case") << QByteArray("HTTP/1.1 200\r\ndAtE:Sun, 06 Nov 1994 08:49:37 "
                                                "GMT\r\n\r\n")
                                  << true;
    QTest::newRow("bare line ends") << QByteArray("HTTP/1.0 404 x\nDate: Sun, 06 Nov 1994 "
                                                  "08:49:37 GMT\n\n")
                                    << true;
    QTest::newRow("twice") << "HTTP/1.1 200 OK\r\n" + date + date + "\r\n" << false;
    QTest::newRow("in the body") << "HTTP/1.1 200 OK\r\n\r\n" + date << false;
    QTest::newRow("none") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << false;
    QTest::newRow("no HTTP") << "SSH-2.0-x\r\n" + date << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("beyond 16 KiB")
        << "HTTP/1.1 200 OK\r\nX: " + QByteArray(20000, 'x') + "\r\n" + date << false;
}

void TestHttpDate::replies()
{
    QFETCH(QByteArray, reply);
    QFETCH(bool, found);
    const auto date = httpReplyDate(reply);
    QCOMPARE(date.has_value(), found);
    QVERIFY(!date || *date == QDateTime({1994, 11, 6}, {8, 49, 37}, Qt::UTC));
}

QTEST_APPLESS_MAIN(TestHttpDate)
#include "tst_http_date.moc"
