// SPDX-License-Identifier: Apache-2.0
// Which language serves whom, and in whose manner dates and numbers are written.
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

class TestLanguage : public QObject
{
    Q_OBJECT

private:
    Q_SLOT void serves_data();
    Q_SLOT void serves();
    Q_SLOT void languageOfTheComputer();
    Q_SLOT void formats_data();
    Q_SLOT void formats();
    Q_SLOT void textsOfQt();
};

void TestLanguage::serves_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("code");
    for (const auto &[wanted, code] : {
             std::pair{"de", "de"},
             std::pair{"de-AT", "de"},
             std::pair{"de_CH.UTF-8", "de"},
             std::pair{"pt", "pt_BR"},
             std::pair{"pt_PT", "pt_BR"},
             std::pair{"zh_Hans_SG", "zh_CN"},
             std::pair{"zh_TW", ""},
             std::pair{"zh-Hant", ""},
             std::pair{"en_GB", "en"},
             std::pair{"C", ""},
             std::pair{"xx", ""},
             std::pair{"", ""},
             std::pair{"../../etc/passwd", ""},
         }) {
        QTest::newRow(wanted) << QString::fromLatin1(wanted) << QString::fromLatin1(code);
    }
}

void TestLanguage::serves()
{
    QFETCH(QString, wanted);
    QTEST(languageFor(wanted), "code");
}

void TestLanguage::languageOfTheComputer()
{
    if (!isObeyed()) {
        QSKIP("this system's language is not set by the environment");
    }
    QCOMPARE(systemLanguage(), u"de"_s);
}

void TestLanguage::formats_data()
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

void TestLanguage::formats()
{
    QFETCH(QString, wanted);
    QFETCH(QLocale, formats);
    Language language;
    QTEST(language.speak(wanted), "spoken");
    QCOMPARE(QLocale().name(), formats.name());
    QCOMPARE(QLocale().toString(QDate(2026, 1, 31)), formats.toString(QDate(2026, 1, 31)));
}

void TestLanguage::textsOfQt()
{
    Language language;
    for (const QString &code : languages()) {
        QVERIFY(language.speak(code));
        const QString retry = QCoreApplication::translate("QPlatformTheme", "Retry");
        QVERIFY2((retry == u"Retry") == (code == u"en"), qPrintable(code + u' ' + retry));
    }
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
