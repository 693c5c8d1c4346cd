// SPDX-License-Identifier: Apache-2.0
// In whose manner dates and numbers are written: the environment is that of one computer.
#include "app/common/language.h"

#include <QCoreApplication>
#include <QDate>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

/// A computer of an Austrian.
const bool kComputer = qunsetenv("LANGUAGE") && qputenv("LC_ALL", "de_AT.UTF-8");
/// On Windows the environment has no say in it.
bool isObeyed()
{
    return kComputer && QLocale::system().name() == u"de_AT";
}

} // namespace

class TestLanguageFormats : public QObject
{
    Q_OBJECT

private:
    Q_SLOT void languageOfTheComputer();
    Q_SLOT void formats_data();
    Q_SLOT void formats();
    Q_SLOT void textsOfQt();
};

void TestLanguageFormats::languageOfTheComputer()
{
    if (!isObeyed()) {
        QSKIP("this system's language is not set by the environment");
    }
    QCOMPARE(languageFor(firstServed(QLocale::system().uiLanguages())), u"de"_s);
}

void TestLanguageFormats::formats_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("spoken");
    QTest::addColumn<QLocale>("formats");
    QTest::newRow("that of this computer fits")
        << u"de"_s << true << (isObeyed() ? QLocale::system() : QLocale(u"de"_s));
    QTest::newRow("a country that is asked for") << u"de_CH"_s << true << QLocale(u"de_CH"_s);
    QTest::newRow("another language") << u"fr"_s << true << QLocale(u"fr"_s);
    QTest::newRow("English") << u"en"_s << true << QLocale(u"en"_s);
    QTest::newRow("none that there is") << u"tlh"_s << false << QLocale(QLocale::English);
}

void TestLanguageFormats::formats()
{
    QFETCH(QString, wanted);
    QFETCH(QLocale, formats);
    Language language;
    QTEST(language.speak(wanted), "spoken");
    QCOMPARE(QLocale().name(), formats.name());
    QCOMPARE(QLocale().toString(QDate(2026, 1, 31)), formats.toString(QDate(2026, 1, 31)));
}

void TestLanguageFormats::textsOfQt()
{
    Language language;
    for (const QString &code : languages()) {
        QVERIFY(language.speak(code));
        const QString retry = QCoreApplication::translate("QPlatformTheme", "Retry");
        QVERIFY2((retry == u"Retry") == (code == u"en"), qPrintable(code + u' ' + retry));
    }
}

QTEST_GUILESS_MAIN(TestLanguageFormats)
#include "tst_language_formats.moc"
