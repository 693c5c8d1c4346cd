// SPDX-License-Identifier: Apache-2.0
// Every spelling of a code leads to the one that Windows shows.
#include "checks/model/symptom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

class TestSymptom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellings_data();
    void spellings();
};

void TestSymptom::spellings_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("decimal") << u"809"_s << u"809"_s;
    QTest::newRow("blanks") << u"  809 "_s << u"809"_s;
    QTest::newRow("hex of a small number") << u"0x329"_s << u"809"_s;
    QTest::newRow("a word before it") << u"Error 809"_s << u"809"_s;
    QTest::newRow("two words before it") << u"error code: 809."_s << u"809"_s;
    QTest::newRow("negative decimal") << u"-2146762487"_s << u"0x800B0109"_s;
    QTest::newRow("HRESULT") << u"0x800b0109"_s << u"0x800B0109"_s;
    QTest::newRow("HRESULT with a suffix") << u"0x800B0109L"_s << u"0x800B0109"_s;
    QTest::newRow("Basic hex") << u"&H800B0109"_s << u"0x800B0109"_s;
    QTest::newRow("bare hex digits") << u"800B0109"_s << u"0x800B0109"_s;
    QTest::newRow("unsigned decimal") << u"2148204809"_s << u"0x800B0109"_s;
    QTest::newRow("largest") << u"4294967295"_s << u"0xFFFFFFFF"_s;
    QTest::newRow("too large") << u"4294967296"_s << u""_s;
    QTest::newRow("too small") << u"-2147483649"_s << u""_s;
    QTest::newRow("nine hex digits") << u"0x800B01091"_s << u""_s;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("nonsense") << u"it does not work"_s << u""_s;
    QTest::newRow("symptom word") << u"no-internet"_s << u"no-internet"_s;
    QTest::newRow("symptom word with a blank") << u" No Internet "_s << u"no-internet"_s;
    QTest::newRow("very long") << QString(100000, u'8') << u""_s;
}

void TestSymptom::spellings()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    QCOMPARE(normalisedSymptom(typed), expected);
}

QTEST_APPLESS_MAIN(TestSymptom)
#include "tst_symptom.moc"
