// SPDX-License-Identifier: Apache-2.0
// TLS inside EAP: flags, lengths and fragments.
#include "checks/protocol/eap/eap_tls.h"
#include "checks/protocol/eap/eap_tls_fragment.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::eap;

class TestEapTlsFragment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readable_data();
    void readable();
    void malformed_data();
    void malformed();
    void flights_data();
    void flights();
    void bounds_data();
    void bounds();
    void own_data();
    void own();
    void alerts_data();
    void alerts();
};

void TestEapTlsFragment::readable_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<bool>("more");
    QTest::addColumn<bool>("start");
    QTest::addColumn<int>("version");
    QTest::addColumn<qint64>("total"); // -1: none
    QTest::addColumn<QByteArray>("rest");
    const auto row = [](const char *name, const char *hex, bool more, bool start, int version,
                        qint64 total, const QByteArray &rest) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << more << start << version << total
                            << rest;
    };
    row("start", "20", false, true, 0, -1, {});
    row("start of PEAP version 1", "21", false, true, 1, -1, {});
    row("acknowledgement", "00", false, false, 0, -1, {});
    row("first of several", "c0 00000800 6162", true, false, 0, 2048, "ab");
    row("next of several", "40 6162", true, false, 0, -1, "ab");
    row("last of several", "00 61", false, false, 0, -1, "a");
    row("largest length", "80 ffffffff", false, false, 0, 0xFFFFFFFF, {});
}

void TestEapTlsFragment::readable()
{
    QFETCH(QByteArray, octets);
    QFETCH(qint64, total);
    const Result<TlsFragment> fragment = parseTlsFragment(octets);
    QVERIFY(fragment);
    QTEST(fragment->more, "more");
    QTEST(fragment->start, "start");
    QTEST(fragment->version, "version");
    QTEST(fragment->octets, "rest");
    QCOMPARE(fragment->total ? static_cast<qint64>(*fragment->total) : -1, total);
    QCOMPARE(tlsFragmentOctets(*fragment), octets);
}

void TestEapTlsFragment::malformed_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("no flags") << QByteArray();
    QTest::newRow("no length") << QByteArray::fromHex("80");
    QTest::newRow("length of three octets") << QByteArray::fromHex("80000001");
}

void TestEapTlsFragment::malformed()
{
    QFETCH(QByteArray, octets);
    const Result<TlsFragment> fragment = parseTlsFragment(octets);
    QVERIFY(!fragment);
    QCOMPARE(fragment.error().kind, FailureKind::Malformed);
}

void TestEapTlsFragment::flights_data()
{
    QTest::addColumn<QList<QByteArray>>("packets"); // hexadecimal
    QTest::addColumn<QByteArray>("flight");         // null: malformed at the last
    const auto row = [](const char *name, const QList<QByteArray> &packets,
                        const QByteArray &flight) { QTest::newRow(name) << packets << flight; };
    row("one without length", {"006162"}, "ab");
    row("one with length", {"80000000026162"}, "ab");
    row("empty", {"00"}, "");
    row("three", {"c0000000046162", "4063", "0064"}, "abcd");
    row("three of shrinking size", {"c000000006616263", "406465", "0066"}, "abcdef");
    row("three, the second empty", {"c0000000026162", "40", "00"}, "ab");
    row("the length in each", {"c00000000461 62", "c00000000463", "800000000464"}, "abcd");
    row("without length, although several", {"406162", "0063"}, "abc");
    row("length too small", {"80000000016162"}, {});
    row("length too large", {"80000000036162"}, {});
    row("fewer than announced", {"c0000000046162", "0063"}, {});
    row("more than announced", {"c0000000036162", "006364"}, {});
    row("the length changes", {"c0000000046162", "c00000000363"}, {});
    row("length beyond the limit", {"c0000100016162"}, {});
    row("largest length", {"c0ffffffff6162"}, {});
}

void TestEapTlsFragment::flights()
{
    QFETCH(QList<QByteArray>, packets);
    QFETCH(QByteArray, flight);
    TlsFlightReader reader;
    for (qsizetype i = 0; i < packets.size(); ++i) {
        const Result<TlsFragment> fragment = parseTlsFragment(QByteArray::fromHex(packets.at(i)));
        QVERIFY(fragment);
        const Result<std::optional<QByteArray>> whole = reader.take(*fragment);
        if (i + 1 < packets.size()) {
            QVERIFY(whole);
            QVERIFY(!*whole);
            QVERIFY(reader.within());
        } else if (flight.isNull()) {
            QVERIFY(!whole);
            QCOMPARE(whole.error().kind, FailureKind::Malformed);
            QVERIFY(!whole.error().detail.isEmpty());
        } else {
            QVERIFY(whole);
            QVERIFY(*whole);
            QCOMPARE(**whole, flight);
        }
    }
    // Nothing of it stays for the next.
    QVERIFY(!reader.within());
    const Result<std::optional<QByteArray>> next = reader.take({.octets = "z"});
    QVERIFY(next && *next);
    QCOMPARE(**next, QByteArray("z"));
}

void TestEapTlsFragment::bounds_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<int>("count"); // of fragments until the error; 0: none
    QTest::newRow("endless and empty") << qsizetype{0} << 65;
    QTest::newRow("1,000 octets each") << qsizetype{1000} << 65;
    QTest::newRow("1,024 octets each") << qsizetype{1024} << 65;
    QTest::newRow("1,025 octets each") << qsizetype{1025} << 64;
    QTest::newRow("20,000 octets each") << qsizetype{20000} << 4;
}

void TestEapTlsFragment::bounds()
{
    QFETCH(qsizetype, size);
    QFETCH(int, count);
    TlsFlightReader reader;
    int taken = 1;
    while (reader.take({.more = true, .octets = QByteArray(size, 'x')})) {
        ++taken;
        QVERIFY(taken < 100);
    }
    QCOMPARE(taken, count);
}

void TestEapTlsFragment::own_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<qsizetype>("count");
    QTest::newRow("nothing") << qsizetype{0} << qsizetype{1};
    QTest::newRow("a ClientHello") << qsizetype{400} << qsizetype{1};
    QTest::newRow("just fits") << qsizetype{1000} << qsizetype{1};
    QTest::newRow("one octet more") << qsizetype{1001} << qsizetype{2};
    QTest::newRow("two that just fit") << qsizetype{2000} << qsizetype{2};
    QTest::newRow("long") << qsizetype{60001} << qsizetype{61};
}

void TestEapTlsFragment::own()
{
    QFETCH(qsizetype, size);
    const QByteArray flight(size, 'x');
    const QList<TlsFragment> fragments = tlsFragments(flight);
    QTEST(fragments.size(), "count");
    TlsFlightReader reader;
    for (const TlsFragment &fragment : fragments) {
        QVERIFY(fragment.octets.size() <= 1000);
        QCOMPARE(fragment.total.has_value(), fragments.size() > 1 && !reader.within());
        const Result<std::optional<QByteArray>> whole = reader.take(fragment);
        QVERIFY(whole);
        QCOMPARE(whole->has_value(), !fragment.more);
        QCOMPARE(whole->value_or(flight), flight);
    }
}

void TestEapTlsFragment::alerts_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<bool>("alert");
    QTest::newRow("alert") << QByteArray::fromHex("0015030300020 22e") << true;
    QTest::newRow("with a length") << QByteArray::fromHex("800000000715030300 02022e") << true;
    QTest::newRow("after ChangeCipherSpec")
        << QByteArray::fromHex("00140303000101150303000202 2e") << true;
    QTest::newRow("ClientHello") << QByteArray::fromHex("001603010002 0100") << false;
    QTest::newRow("acknowledgement") << QByteArray::fromHex("00") << false;
    QTest::newRow("record cut off") << QByteArray::fromHex("0016030110001503030002") << false;
    QTest::newRow("header cut off") << QByteArray::fromHex("0015030300") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestEapTlsFragment::alerts()
{
    QFETCH(QByteArray, data);
    QTEST(holdsTlsAlert(data), "alert");
}

QTEST_APPLESS_MAIN(TestEapTlsFragment)
#include "tst_eap_tls_fragment.moc"
