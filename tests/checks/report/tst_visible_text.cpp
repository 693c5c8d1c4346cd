// SPDX-License-Identifier: Apache-2.0
#include "checks/report/visible_text.h"
#include "tests/support/naughty_strings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

class TestVisibleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shown_data();
    void shown();
    void naughty();
    void cut();
};

void TestVisibleText::shown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("visible");
    QTest::newRow("plain") << u"vpn.contoso.com <&>"_s << u"vpn.contoso.com <&>"_s;
    QTest::newRow("other scripts") << u"München 東京 \u05d0"_s << u"München 東京 \u05d0"_s;
    QTest::newRow("emoji") << u"\U0001f600"_s << u"\U0001f600"_s;
    QTest::newRow("line end") << u"a\r\nb"_s << u"a\\u{d}\\u{a}b"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a\\u{9}b"_s;
    QTest::newRow("NUL") << QString(QChar(u'\0')) << u"\\u{0}"_s;
    QTest::newRow("escape sequence") << u"\u001b[31m"_s << u"\\u{1b}[31m"_s;
    QTest::newRow("override") << u"\u202eexe"_s << u"\\u{202e}exe"_s;
    QTest::newRow("isolate") << u"\u2066x\u2069"_s << u"\\u{2066}x\\u{2069}"_s;
    QTest::newRow("zero width") << u"a\u200bb"_s << u"a\\u{200b}b"_s;
    QTest::newRow("lone high surrogate") << QString(QChar(0xd83d)) << u"\\u{d83d}"_s;
    QTest::newRow("lone low surrogate") << QString(QChar(0xde00)) + u'x' << u"\\u{de00}x"_s;
    QTest::newRow("private use") << u"\ue000"_s << u"\\u{e000}"_s;
    QTest::newRow("tag character") << u"\U000e0041"_s << u"\\u{e0041}"_s;
    QTest::newRow("last of a plane") << u"\U0001ffff"_s << u"\\u{1ffff}"_s;
}

void TestVisibleText::shown()
{
    QFETCH(QString, text);
    QTEST(visibleText(text), "visible");
}

void TestVisibleText::naughty()
{
    for (const QString &text : naughtyStrings()) {
        const QString visible = visibleText(text);
        QVERIFY(visible.isValidUtf16());
        QVERIFY(!visible.contains(u'\n') && !visible.contains(u'\t'));
        QCOMPARE(visibleText(visible), visible);
    }
}

void TestVisibleText::cut()
{
    QCOMPARE(visibleText(u"abcdef", 6), u"abcdef"_s);
    QCOMPARE(visibleText(u"abcdefg", 6), u"abcdef... (+1)"_s);
    QCOMPARE(visibleText(u"ab\U0001f600c", 3), u"ab... (+3)"_s);
    QCOMPARE(visibleText(u"ab", 0), u"... (+2)"_s);
}

QTEST_APPLESS_MAIN(TestVisibleText)
#include "tst_visible_text.moc"
