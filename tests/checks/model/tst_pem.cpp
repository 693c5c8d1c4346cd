// SPDX-License-Identifier: Apache-2.0
// PEM texts are split into their blocks, however they are dressed.
#include "checks/model/pem.h"

#include <QTest>

using namespace aovpn;

class TestPem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocks_data();
    void blocks();
    void manyBlocksWithoutEnd();
};

void TestPem::blocks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("summary"); // label=hex or label=!, separated by blanks
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("no block") << QByteArray("hello\n") << QByteArray();
    QTest::newRow("one") << QByteArray("-----BEGIN A-----\nAQID\n-----END A-----\n")
                         << QByteArray("A=010203");
    QTest::newRow("CRLF, byte order mark, text around")
        << QByteArray("\xEF\xBB\xBFtext\r\n-----BEGIN A-----\r\nAQ\r\nID\r\n-----END A-----\r\nend")
        << QByteArray("A=010203");
    QTest::newRow("two") << QByteArray("-----BEGIN A-----\nAQID\n-----END A-----\n"
                                       "-----BEGIN B C-----\nBA==\n-----END B C-----")
                         << QByteArray("A=010203 B C=04");
    QTest::newRow("no end") << QByteArray("-----BEGIN A-----\nAQID\n") << QByteArray("A=!");
    QTest::newRow("no end before the next")
        << QByteArray("-----BEGIN A-----\nAQID\n-----BEGIN B-----\nBA==\n-----END B-----\n")
        << QByteArray("A=! B=04");
    QTest::newRow("not base64") << QByteArray("-----BEGIN A-----\nA*ID\n-----END A-----\n")
                                << QByteArray("A=!");
    QTest::newRow("encrypted") << QByteArray(
                                      "-----BEGIN A-----\nProc-Type: 4\n\nAQID\n-----END A-----")
                               << QByteArray("A=!");
    QTest::newRow("nothing inside")
        << QByteArray("-----BEGIN A-----\n-----END A-----\n") << QByteArray("A=!");
    QTest::newRow("begin line torn")
        << QByteArray("-----BEGIN A\nAQID\n-----END A-----\n") << QByteArray();
}

void TestPem::blocks()
{
    QFETCH(QByteArray, text);
    QByteArrayList summary;
    for (const PemBlock &block : splitPem(text)) {
        summary.append(block.label + '=' + (block.intact ? block.octets.toHex() : QByteArray("!")));
    }
    QTEST(summary.join(' '), "summary");
}

void TestPem::manyBlocksWithoutEnd()
{
    const QByteArray text = QByteArray("-----BEGIN CERTIFICATE-----\nAQID\n").repeated(200000);
    QCOMPARE(splitPem(text).size(), 200000); // seconds if it were quadratic; ctest has a limit
}

QTEST_APPLESS_MAIN(TestPem)
#include "tst_pem.moc"
