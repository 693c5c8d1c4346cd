// SPDX-License-Identifier: Apache-2.0
// Every spelling of a code leads to its entry, nonsense leads nowhere, no documented code is
// missing.
#include "checks/guidance/guidance.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

class TestCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void noNumbers_data();
    void noNumbers();
    void texts_data();
    void texts();
    void spellings_data();
    void spellings();
    void unknown_data();
    void unknown();
    void documented_data();
    void documented();
    void tableIsConsistent();
};

void TestCodes::numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<quint32>("number");
    QTest::newRow("decimal") << u"809"_s << quint32(809);
    QTest::newRow("blanks around") << u" \t809\n"_s << quint32(809);
    QTest::newRow("plus") << u"+809"_s << quint32(809);
    QTest::newRow("leading zeros") << u"0809"_s << quint32(809);
    QTest::newRow("hex of a small code") << u"0x329"_s << quint32(809);
    QTest::newRow("upper-case X") << u"0X329"_s << quint32(809);
    QTest::newRow("negative decimal") << u"-2146762487"_s << quint32(0x800B0109);
    QTest::newRow("typographic minus") << u"\u22122146762487"_s << quint32(0x800B0109);
    QTest::newRow("en dash") << u"\u20132146762487"_s << quint32(0x800B0109);
    QTest::newRow("unsigned decimal") << u"2148204809"_s << quint32(0x800B0109);
    QTest::newRow("hex") << u"0x800B0109"_s << quint32(0x800B0109);
    QTest::newRow("lower-case hex") << u"0x800b0109"_s << quint32(0x800B0109);
    QTest::newRow("C suffix") << u"0x800B0109L"_s << quint32(0x800B0109);
    QTest::newRow("unsigned C suffix") << u"0x800B0109UL"_s << quint32(0x800B0109);
    QTest::newRow("Visual Basic") << u"&H800B0109"_s << quint32(0x800B0109);
    QTest::newRow("Visual Basic with tail") << u"&h800B0109&"_s << quint32(0x800B0109);
    QTest::newRow("bare hex") << u"800B0109"_s << quint32(0x800B0109);
    QTest::newRow("bare hex of digits only") << u"80092013"_s << quint32(0x80092013);
    QTest::newRow("bare hex with suffix") << u"800B0109L"_s << quint32(0x800B0109);
    QTest::newRow("sign-extended") << u"0xFFFFFFFF800B0109"_s << quint32(0x800B0109);
    QTest::newRow("leading word") << u"error 809"_s << quint32(809);
    QTest::newRow("leading words and colon") << u"VPN error code: 809"_s << quint32(809);
    QTest::newRow("German") << u"Fehler 809"_s << quint32(809);
    QTest::newRow("French with blank colon") << u"Erreur : 809."_s << quint32(809);
    QTest::newRow("Japanese") << u"エラー 809"_s << quint32(809);
    QTest::newRow("in brackets") << u"error (809)"_s << quint32(809);
    QTest::newRow("word before hex") << u"Error 0x800B0109"_s << quint32(0x800B0109);
    QTest::newRow("word before bare hex") << u"error 800B0109"_s << quint32(0x800B0109);
    QTest::newRow("word before minus") << u"error code -2146762487"_s << quint32(0x800B0109);
    QTest::newRow("zero") << u"0"_s << quint32(0);
    QTest::newRow("largest") << u"4294967295"_s << quint32(0xffffffff);
    QTest::newRow("smallest") << u"-2147483648"_s << quint32(0x80000000);
}

void TestCodes::numbers()
{
    QFETCH(QString, text);
    QFETCH(quint32, number);
    const auto read = codeNumber(text);
    QVERIFY2(read, qPrintable(text));
    QCOMPARE(*read, number);
}

void TestCodes::noNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << u"   "_s;
    QTest::newRow("a word") << u"error"_s;
    QTest::newRow("a constant") << u"ERROR_VPN_TIMEOUT"_s;
    QTest::newRow("above 32 bit") << u"4294967296"_s;
    QTest::newRow("below 32 bit") << u"-2147483649"_s;
    QTest::newRow("far too long") << QString(500, u'9');
    QTest::newRow("hex above 32 bit") << u"0x1800B0109"_s;
    QTest::newRow("hex above 64 bit") << u"0xFFFFFFFFFFFFFFFFF"_s;
    QTest::newRow("not sign-extended") << u"0xFFFFFFFF00000001"_s;
    QTest::newRow("half extended") << u"0x0FFFFFFF800B0109"_s;
    QTest::newRow("hex without digits") << u"0x"_s;
    QTest::newRow("no hex digit") << u"0xG"_s;
    QTest::newRow("two numbers") << u"809 812"_s;
    QTest::newRow("seven hex digits") << u"800B010"_s;
    QTest::newRow("a fraction") << u"809.5"_s;
    QTest::newRow("two signs") << u"--809"_s;
    QTest::newRow("digits of another script") << u"٨٠٩"_s;
    QTest::newRow("a NUL") << QString(QChar(0));
}

void TestCodes::noNumbers()
{
    QFETCH(QString, text);
    QVERIFY(!codeNumber(text));
}

void TestCodes::texts_data()
{
    QTest::addColumn<quint32>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("small") << quint32(809) << u"809"_s;
    QTest::newRow("zero") << quint32(0) << u"0"_s;
    QTest::newRow("last decimal") << quint32(0x7fffffff) << u"2147483647"_s;
    QTest::newRow("first hex") << quint32(0x80000000) << u"0x80000000"_s;
    QTest::newRow("certificate") << quint32(0x800b0109) << u"0x800B0109"_s;
}

void TestCodes::texts()
{
    QFETCH(quint32, number);
    QFETCH(QString, text);
    QCOMPARE(codeText(number), text);
    QCOMPARE(codeNumber(text), std::optional(number));
}

void TestCodes::spellings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("as Windows shows it") << u"809"_s << u"809"_s;
    QTest::newRow("hex") << u"0x329"_s << u"809"_s;
    QTest::newRow("constant") << u"ERROR_VPN_TIMEOUT"_s << u"809"_s;
    QTest::newRow("constant in lower case") << u" error_vpn_timeout "_s << u"809"_s;
    QTest::newRow("constant after a word") << u"code: ERROR_VPN_TIMEOUT"_s << u"809"_s;
    QTest::newRow("HRESULT constant") << u"CERT_E_UNTRUSTEDROOT"_s << u"0x800B0109"_s;
    QTest::newRow("negative") << u"-2146762487"_s << u"0x800B0109"_s;
    QTest::newRow("bare hex") << u"800B0109"_s << u"0x800B0109"_s;
    QTest::newRow("event text") << u"Error -2146762495"_s << u"0x800B0101"_s;
    QTest::newRow("IPsec constant") << u"ERROR_IPSEC_IKE_NO_CERT"_s << u"13806"_s;
    QTest::newRow("wrapped RAS code") << u"0x80070329"_s << u"809"_s;
    QTest::newRow("wrapped IPsec code") << u"0x800735E9"_s << u"13801"_s;
    QTest::newRow("bare code of the system") << u"64"_s << u"0x80070040"_s;
    QTest::newRow("bare code of the system, refused") << u"1225"_s << u"0x800704C9"_s;
    QTest::newRow("bare code of the network") << u"10054"_s << u"0x80072746"_s;
    QTest::newRow("event number") << u"20227"_s << u"20227"_s;
    QTest::newRow("event number with word") << u"event 20227"_s << u"20227"_s;
    QTest::newRow("symptom") << u"no-internet"_s << u"no-internet"_s;
    QTest::newRow("symptom with blank") << u"No  Internet"_s << u"no-internet"_s;
    QTest::newRow("symptom with underscore") << u"NO_DATA"_s << u"no-data"_s;
}

void TestCodes::spellings()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const CodeEntry *entry = codeEntry(text);
    QVERIFY2(entry != nullptr, qPrintable(text));
    QCOMPARE(QString::fromLatin1(entry->code), code);
}

void TestCodes::unknown_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "0", "1", "599", "99999", "-1", "0x80004005", "0x80074F03",
                             "0x80070000", "nonsense", "ERROR_", "no", "internet", "4294967296"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestCodes::unknown()
{
    QFETCH(QString, text);
    QVERIFY(codeEntry(text) == nullptr);
}

void TestCodes::documented_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {
             "602",
             "619",
             "623",
             "628",
             "629",
             "633",
             "646",
             "647",
             "648",
             "649",
             "691",
             "703",
             "718",
             "720",
             "721",
             "734",
             "741",
             "742",
             "766",
             "781",
             "786",
             "787",
             "788",
             "789",
             "790",
             "791",
             "792",
             "793",
             "798",
             "800",
             "801",
             "806",
             "807",
             "808",
             "809",
             "810",
             "811",
             "812",
             "825",
             "827",
             "828",
             "829",
             "834",
             "835",
             "839",
             "840",
             "842",
             "850",
             "853",
             "854",
             "855",
             "856",
             "857",
             "858",
             "859",
             "860",
             "861",
             "862",
             "863",
             "864",
             "865",
             "866",
             "867",
             "868",
             "869",
             "870",
             "871",
             "872",
             "873",
             "874",
             "875",
             "876",
             "877",
             "919",
             "930",
             "938",
             "939",
             "942",
             "13801",
             "13802",
             "13805",
             "13806",
             "13816",
             "13817",
             "13818",
             "13819",
             "13820",
             "13822",
             "13825",
             "13826",
             "13843",
             "13848",
             "13868",
             "13881",
             "13885",
             "13887",
             "13899",
             "13900",
             "13905",
             "13906",
             "0x80070040",
             "0x800704C9",
             "0x800704D4",
             "0x80072746",
             "0x80072EE2",
             "0x80072EE7",
             "0x80072EFD",
             "0x800B0101",
             "0x800B0106",
             "0x800B0109",
             "0x800B010A",
             "0x800B010C",
             "0x800B010E",
             "0x800B010F",
             "0x800B0110",
             "0x800B0111",
             "0x80092010",
             "0x80092012",
             "0x80092013",
             "0x80090322",
             "0x80090325",
             "0x80090326",
             "0x80090328",
             "0x8009030E",
             "0x80090331",
             "0x80420011",
             "0x80420015",
             "0x80420100",
             "0x80420101",
             "0x80420102",
             "0x80420103",
             "0x80420104",
             "0x80420105",
             "0x80420112",
             "0x80420200",
             "0x80420400",
             "20227",
             "20220",
             "20221",
             "20222",
             "20223",
             "20224",
             "20225",
             "20226",
             "631",
             "665",
             "676",
             "678",
             "680",
             "692",
             "732",
             "778",
             "815",
             "826",
             "no-internet",
             "no-data",
             "no-connection",
             "not-automatic",
             "certificate-not-deletable",
             "conditional-access",
             "data-collection",
         }) {
        QTest::newRow(code) << QString::fromLatin1(code);
    }
}

void TestCodes::documented()
{
    QFETCH(QString, code);
    const CodeEntry *entry = codeEntry(code);
    QVERIFY(entry != nullptr);
    QCOMPARE(QString::fromLatin1(entry->code), code);
}

void TestCodes::tableIsConsistent()
{
    QSet<QByteArray> codes;
    QSet<QByteArray> constants;
    for (const CodeEntry &entry : allCodes()) {
        QVERIFY2(!codes.contains(entry.code), entry.code);
        codes.insert(entry.code);
        if (entry.constant != nullptr) {
            QVERIFY2(!constants.contains(entry.constant), entry.constant);
            constants.insert(entry.constant);
        }
        if (entry.number != 0) {
            QVERIFY2(entry.number > 0 && entry.number <= 0xffffffffLL, entry.code);
            QCOMPARE(codeText(static_cast<quint32>(entry.number)), QLatin1String(entry.code));
        }
    }
}

QTEST_APPLESS_MAIN(TestCodes)
#include "tst_codes.moc"
