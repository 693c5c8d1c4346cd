// SPDX-License-Identifier: Apache-2.0
// Which language serves whom, and what its texts, numbers and marks look like.
#include "app/common/inputs.h"
#include "app/common/language.h"
#include "checks/engine/judge.h"
#include "checks/guidance/guidance.h"
#include "checks/guidance/known_words.h"
#include "checks/guidance/punctuation.h"
#include "checks/report/report.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

/// What a reader reads of @p result in @p code, piece by piece; without names of documents, which
/// are English in every report, ids and the bundle inside.
QSet<QString> pieces(const SessionResult &result, const QString &code)
{
    Language language;
    if (!language.speak(code)) {
        return {};
    }
    const ReportOptions options{.locale = QLocale(),
                                .localZone = QTimeZone::utc(),
                                .privacy = u"full"_s,
                                .reader = Reader::Administrator};
    QString html = QString::fromUtf8(renderHtml(result, options));
    static const QRegularExpression foreign(
        u"<pre hidden.*?</pre>|<style.*?</style>|<span lang=\"en\">.*?</span>|<code>.*?</code>"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    html.remove(foreign);
    const QStringList parts = html.split(tag, Qt::SkipEmptyParts) +
                              QString::fromUtf8(renderText(result, options)).split(u'\n');
    return {parts.begin(), parts.end()};
}

/// Is @p piece a sentence or half of one, in English? Ids and names of hosts are none.
bool isEnglish(QString piece)
{
    static const QRegularExpression id(u"[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)+"_s);
    static const QRegularExpression word(u"\\b[A-Za-z]{2,}\\b"_s);
    static const QRegularExpression small(
        u"\\b(?:the|is|are|was|not|of|and|with|this|has|holds|from|"
        "says|asked|to|by|behind|after|in)\\b"_s);
    piece.remove(id);
    return piece.count(word) > 2 && piece.contains(small);
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serves_data();
    void serves();
    void theFirstThatServes();
    void speaks_data();
    void speaks();
    void daysAndNumbers_data();
    void daysAndNumbers();
    void unknownOnesAreEnglish();
    void reportsLeaveNothingInEnglish_data();
    void reportsLeaveNothingInEnglish();
};

void TestLanguage::serves_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("served");
    const auto row = [](const char *wanted, const char *served) {
        QTest::newRow(wanted) << QString::fromLatin1(wanted) << QString::fromLatin1(served);
    };
    row("en_GB", "en");
    row("de", "de");
    row("de-AT", "de");
    row("es_MX", "es");
    row("fr_CA", "fr");
    row("ja-JP", "ja");
    row("pt", "pt_BR");
    row("pt_PT", "pt_BR");
    row("zh_CN", "zh_CN");
    row("zh_Hans_SG", "zh_CN");
    row("zh_TW", "");
    row("nl", "");
    row("C", "");
    row("", "");
    row("nonsense", "");
}

void TestLanguage::serves()
{
    QFETCH(QString, wanted);
    QFETCH(QString, served);
    QCOMPARE(languageFor(wanted), served);
}

void TestLanguage::theFirstThatServes()
{
    QCOMPARE(firstServed({u"nl-NL"_s, u"fr-BE"_s, u"de"_s}), u"fr-BE"_s);
    QCOMPARE(firstServed({u"nl"_s}), QString());
    QCOMPARE(firstServed({}), QString());
}

void TestLanguage::speaks_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("helpdesk");
    QTest::addColumn<QString>("label"); // a label, its value, and a list
    QTest::addColumn<QString>("gap");
    QTest::newRow("en") << u"en"_s << u"Your helpdesk"_s << u"a: b, c; d"_s << u" "_s;
    QTest::newRow("de") << u"de"_s << u"Ihr Helpdesk"_s << u"a: b, c; d"_s << u" "_s;
    QTest::newRow("es") << u"es"_s << u"Su servicio de asistencia"_s << u"a: b, c; d"_s << u" "_s;
    QTest::newRow("fr") << u"fr"_s << u"Votre service d\u2019assistance"_s
                        << u"a\u00a0: b, c\u00a0; d"_s << u" "_s;
    QTest::newRow("ja") << u"ja"_s << u"ヘルプデスク"_s << u"a: b、c、d"_s << QString();
    QTest::newRow("pt_BR") << u"pt_BR"_s << u"Seu suporte técnico"_s << u"a: b, c; d"_s << u" "_s;
    QTest::newRow("zh_CN") << u"zh_CN"_s << u"您的技术支持人员"_s << u"a：b、c；d"_s << QString();
}

void TestLanguage::speaks()
{
    QFETCH(QString, code);
    QFETCH(QString, helpdesk);
    QFETCH(QString, label);
    QFETCH(QString, gap);
    Language language;
    QVERIFY(language.speak(code));
    QVERIFY(languages().contains(code));
    QCOMPARE(ownerText(Owner::Helpdesk), helpdesk);
    QCOMPARE(u'a' + colon() + u'b' + comma() + u'c' + semicolon() + u'd', label);
    QCOMPARE(sentenceGap(), gap);
}

void TestLanguage::daysAndNumbers_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("seconds");
    QTest::addColumn<QString>("methods");
    QTest::addColumn<QString>("codes");
    QTest::newRow("en") << u"en"_s << u"Your certificate expires in one day."_s << u"3.5"_s
                        << u"PEAP with inner EAP-TLS, machine certificate"_s
                        << u"809, 800 or 789"_s;
    QTest::newRow("de") << u"de"_s << u"Ihr Zertifikat läuft in einem Tag ab."_s << u"3,5"_s
                        << u"PEAP mit innerem EAP-TLS, Computerzertifikat"_s
                        << u"809, 800 oder 789"_s;
    QTest::newRow("ja") << u"ja"_s << u"お使いの証明書の有効期限まで、あと 1 日です。"_s << u"3.5"_s
                        << u"PEAP (内部: EAP-TLS)、コンピューター証明書"_s
                        << u"809、800 または 789"_s;
}

void TestLanguage::daysAndNumbers()
{
    QFETCH(QString, code);
    QFETCH(QString, days);
    QFETCH(QString, seconds);
    QFETCH(QString, methods);
    QFETCH(QString, codes);
    Language language;
    QVERIFY(language.speak(code));
    QCOMPARE(phrase("Your certificate expires {ending}.", {{u"days"_s, 1}}), days);
    QCOMPARE(phrase("{seconds}", {{u"seconds"_s, 3.5}}), seconds);
    QCOMPARE(knownWords(u"PEAP with inner EAP-TLS, machine certificate"_s), methods);
    QCOMPARE(oneOf({}), QString());
    QCOMPARE(oneOf({u"809"_s}), u"809"_s);
    QCOMPARE(oneOf({u"809"_s, u"800"_s, u"789"_s}), codes);
    // Nothing of ours, and what a server says may look alike.
    QCOMPARE(knownWords(u"vpn.example.test, with inner x"_s), u"vpn.example.test, with inner x"_s);
}

void TestLanguage::unknownOnesAreEnglish()
{
    Language language;
    QVERIFY(language.speak(u"de"_s));
    QVERIFY(!language.speak(u"nl"_s));
    QCOMPARE(ownerText(Owner::Helpdesk), u"Your helpdesk"_s);
    QCOMPARE(QLocale().language(), QLocale::English);
    QCOMPARE(failureWords({FailureKind::NotFound, 0, u"no such file"_s, u"x.json"_s}),
             u"x.json: no such file"_s);
    QVERIFY(language.speak(u"de"_s));
    QCOMPARE(failureWords({FailureKind::NotFound, 0, u"no such file"_s, u"x.json"_s}),
             u"x.json: Datei nicht vorhanden"_s);
}

void TestLanguage::reportsLeaveNothingInEnglish_data()
{
    QTest::addColumn<QString>("scenario");
    const QDir folder(QStringLiteral(AOVPN_SOURCE_DIR "/tests/scenarios"));
    const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    // Every twelfth, so that each kind of trouble is among them and nobody waits long.
    for (qsizetype i = 0; i < names.size(); i += 12) {
        if (folder.exists(names[i] + u"/bundle.json"_s)) {
            QTest::newRow(qPrintable(names[i])) << names[i];
        }
    }
}

void TestLanguage::reportsLeaveNothingInEnglish()
{
    QFETCH(QString, scenario);
    const auto bundle = app::loadBundle(
        QStringLiteral(AOVPN_SOURCE_DIR "/tests/scenarios/%1/bundle.json").arg(scenario));
    QVERIFY(bundle);
    const SessionResult result = replay(*bundle);
    const QSet<QString> english = pieces(result, u"en"_s);
    QVERIFY(english.size() > 100);
    for (const QString &code : languages()) {
        if (code == u"en") {
            continue;
        }
        QStringList left;
        for (const QString &piece : pieces(result, code)) {
            // "\\u{ad}": a mark of ours that was taken for somebody's hidden character.
            if (english.contains(piece) ? isEnglish(piece) : piece.contains(u"\\u{"_s)) {
                left.append(piece);
            }
        }
        QVERIFY2(left.isEmpty(), qPrintable(code + u": "_s + left.join(u" | "_s)));
    }
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
