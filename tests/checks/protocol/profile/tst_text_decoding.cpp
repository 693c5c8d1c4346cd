// SPDX-License-Identifier: Apache-2.0
// Text comes out the same in whatever encoding it was written.
#include "checks/protocol/profile/text_decoding.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

class TestTextDecoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void places_data();
    void places();
};

void TestTextDecoding::decodes_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("undecodableAt");

    const QString sample = u"[Büro 本社]\n"_s;
    const auto encoded = [&sample](QStringConverter::Encoding encoding) {
        return QByteArray(QStringEncoder(encoding)(sample));
    };
    QTest::newRow("nothing") << QByteArray() << QString() << -1;
    QTest::newRow("UTF-8") << sample.toUtf8() << sample << -1;
    QTest::newRow("UTF-8 with BOM") << "\xEF\xBB\xBF" + sample.toUtf8() << sample << -1;
    QTest::newRow("UTF-16LE") << encoded(QStringConverter::Utf16LE) << sample << -1;
    QTest::newRow("UTF-16LE with BOM")
        << "\xFF\xFE" + encoded(QStringConverter::Utf16LE) << sample << -1;
    QTest::newRow("UTF-16BE") << encoded(QStringConverter::Utf16BE) << sample << -1;
    QTest::newRow("UTF-16BE with BOM")
        << "\xFE\xFF" + encoded(QStringConverter::Utf16BE) << sample << -1;
    QTest::newRow("UTF-16 cut in the middle of a unit")
        << QByteArray("\xFF\xFE<\0a", 5) << u"<"_s << -1;
    QTest::newRow("ANSI octets one by one")
        << QByteArray("a\xFC\x80 \xC3\xA4") << u"a\u00FC\u20AC \u00E4"_s << 1;
    QTest::newRow("UTF-8 cut in the middle of a character")
        << QByteArray("x\xE6\x9C") << u"x\u00E6\u0153"_s << 1;
    QTest::newRow("an overlong form is not UTF-8")
        << QByteArray("\xC0\xAF") << u"\u00C0\u00AF"_s << 0;
    QTest::newRow("a surrogate is not UTF-8")
        << QByteArray("\xED\xA0\x80") << u"\u00ED\u00A0\u20AC"_s << 0;
    QTest::newRow("four octets") << QByteArray("\xF0\x9F\x98\x80") << u"\U0001F600"_s << -1;
    QTest::newRow("beyond Unicode")
        << QByteArray("\xF4\x90\x80\x80") << u"\u00F4\u0090\u20AC\u20AC"_s << 0;
    QTest::newRow("all line ends become one")
        << QByteArray("a\r\nb\rc\n\xFF") << u"a\nb\nc\n\u00FF"_s << 6;
}

void TestTextDecoding::decodes()
{
    QFETCH(QByteArray, octets);
    QFETCH(QString, text);
    QFETCH(int, undecodableAt);
    const DecodedText decoded = decodeText(octets);
    QCOMPARE(decoded.text, text);
    QCOMPARE(decoded.undecodableAt, qsizetype{undecodableAt});
}

void TestTextDecoding::places_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("place");
    QTest::newRow("the beginning") << u"abc"_s << 0 << u"line 1, column 1"_s;
    QTest::newRow("nothing at all") << QString() << 0 << u"line 1, column 1"_s;
    QTest::newRow("after a line end") << u"a\nbc"_s << 2 << u"line 2, column 1"_s;
    QTest::newRow("inside a line") << u"a\nbc"_s << 3 << u"line 2, column 2"_s;
    QTest::newRow("past the end") << u"a\nbc"_s << 99 << u"line 2, column 3"_s;
    QTest::newRow("before the beginning") << u"a"_s << -5 << u"line 1, column 1"_s;
}

void TestTextDecoding::places()
{
    QFETCH(QString, text);
    QFETCH(int, offset);
    QTEST(placeInText(text, offset), "place");
}

QTEST_APPLESS_MAIN(TestTextDecoding)
#include "tst_text_decoding.moc"
