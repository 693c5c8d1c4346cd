// SPDX-License-Identifier: Apache-2.0
// The report in a real browser: nothing runs, nothing is loaded, nothing is wider than the window,
// and what assistive technology needs is there.
#include "app/common/language.h"
#include "checks/report/report.h"
#include "tests/checks/report/browser.h"
#include "tests/checks/report/planted_result.h"
#include "tests/support/naughty_strings.h"
#include "tests/support/sample_results.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <memory>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

constexpr int kWidths[] = {320, 768, 1280};

/// Texts as long as the longest language makes them, each one marked at both ends.
class LongWords : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char * /*context*/, const char *source, const char * /*comment*/,
                      int /*count*/) const override
    {
        const QString text = QString::fromUtf8(source);
        const qsizetype more = text.size() / 2 + 6;
        static const QString filler =
            u"Donaudampfschifffahrtsgesellschaftskapit\u00e4n "_s.repeated(40);
        return u"[ "_s + text + u' ' + filler.left(more).trimmed() + u" ]"_s;
    }
};

/// With a table of all its columns: two causes, with what speaks for and against them, and what
/// Windows logged.
SessionResult tied()
{
    SessionResult result = samples::udpSilent();
    Cause second = *result.cause;
    second.owner = Owner::VpnAdmin;
    second.speaksFor = {u"code:809"_s};
    second.speaksAgainst = {u"answer:works-elsewhere=yes"_s};
    result.candidates = {*result.cause, second};
    result.evidence.events =
        QList<DialEvent>{{.id = 20227,
                          .timeUtc = QDateTime::fromString(u"2026-03-02T08:00:00Z"_s, Qt::ISODate),
                          .recordId = 1,
                          .coId = u"{A1B2C3D4-0001-4002-8003-0123456789AB}"_s,
                          .user = {},
                          .connection = result.evidence.connections->first().name,
                          .server = {},
                          .device = {},
                          .code = 809}};
    return result;
}

QStringList texts(const QJsonValue &list)
{
    return list.toVariant().toStringList();
}

QString listed(QStringList faults)
{
    constexpr qsizetype kMost = 12;
    return faults.mid(0, kMost).join(u'\n');
}

} // namespace

class TestReportInBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void reports_data();
    void reports();
    void readInItsLanguage_data();
    void readInItsLanguage();
    void validatorFindsNothing_data();
    void validatorFindsNothing();
    void printShowsEverything_data();
    void printShowsEverything();
    void forcedColorsStayReadable();
    void naughtyStringsStayText_data();
    void naughtyStringsStayText();
    void allNaughtyStringsAtOnce();
    void planterWorks();

private:
    QString write(const QByteArray &html);
    /// What the functions of page_rules.js say.
    QStringList faults(const QString &function, const QString &arguments = {});
    void shootIfAsked(const QString &name);

    QTemporaryDir m_folder;
    std::unique_ptr<Browser> m_browser;
    QString m_rules;
};

void TestReportInBrowser::initTestCase()
{
    if (!Browser::isInstalled()) {
        QSKIP("no Chromium here");
    }
    QFile rules(QStringLiteral(AOVPN_SOURCE_DIR "/tests/checks/report/page_rules.js"));
    QVERIFY(rules.open(QIODevice::ReadOnly));
    m_rules = QString::fromUtf8(rules.readAll()).trimmed();
    QVERIFY(m_folder.isValid());
    m_browser = std::make_unique<Browser>();
    QVERIFY2(m_browser->error().isEmpty(), qPrintable(m_browser->error()));
}

void TestReportInBrowser::cleanupTestCase()
{
    m_browser.reset();
}

QString TestReportInBrowser::write(const QByteArray &html)
{
    const QString path = m_folder.filePath(u"report.html"_s);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(html) == html.size() ? path : QString();
}

QStringList TestReportInBrowser::faults(const QString &function, const QString &arguments)
{
    QStringList result =
        texts(m_browser->evaluate(m_rules + u'.' + function + u'(' + arguments + u')'));
    if (!m_browser->error().isEmpty()) {
        result.append(m_browser->error());
    }
    return result;
}

/// For people who want to look: AOVPN_SCREENSHOTS names a folder.
void TestReportInBrowser::shootIfAsked(const QString &name)
{
    const QString folder = qEnvironmentVariable("AOVPN_SCREENSHOTS");
    if (folder.isEmpty()) {
        return;
    }
    const QString path = folder + u'/' + name;
    QFile file(path + u".png"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_browser->screenshot());
    QFile::remove(path + u".html"_s);
    QFile::copy(m_folder.filePath(u"report.html"_s), path + u".html"_s);
}

void TestReportInBrowser::reports_data()
{
    QTest::addColumn<SessionResult>("result");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("longWords");
    const auto row = [](const char *tag, const SessionResult &result, const QString &language) {
        QTest::addRow("%s, %s", tag, qPrintable(language)) << result << language << false;
    };
    for (const QString &language : {u"en"_s, u"de"_s, u"ja"_s}) {
        row("healthy", samples::healthy(), language);
        row("udp silent", tied(), language);
        row("certificate expired", samples::certificateExpired(), language);
    }
    row("undetermined", samples::undetermined(), u"en"_s);
    row("empty", SessionResult(), u"en"_s);
    row("udp silent", tied(), u"fr"_s);
    row("udp silent", tied(), u"zh_CN"_s);
    QTest::newRow("healthy, long words") << samples::healthy() << u"en"_s << true;
    QTest::newRow("udp silent, long words") << tied() << u"en"_s << true;
    QTest::newRow("certificate expired, long words")
        << samples::certificateExpired() << u"en"_s << true;
}

void TestReportInBrowser::reports()
{
    QFETCH(SessionResult, result);
    QFETCH(QString, language);
    QFETCH(bool, longWords);
    Language spoken;
    QVERIFY(spoken.speak(language));
    LongWords words;
    if (longWords) {
        QVERIFY(QCoreApplication::installTranslator(&words));
    }
    const QString path = write(renderHtml(
        result,
        {.locale = QLocale(language), .localZone = QTimeZone(3600), .reader = Reader::User}));
    m_browser->show(u"screen"_s, u"light"_s);
    m_browser->allowScripts(false);
    m_browser->ignorePolicy(false);
    m_browser->open(path);
    // Nothing but the file itself; no script, no message of a refused one.
    QCOMPARE(m_browser->events(u"Network.requestWillBeSent"_s).size(), 1);
    QCOMPARE(m_browser->events(u"Log.entryAdded"_s).size(), 0);
    QCOMPARE(m_browser->events(u"Debugger.scriptParsed"_s).size(), 0);
    for (const bool open : {false, true}) {
        (void)m_browser->evaluate(m_rules + u".openAll(%1)"_s.arg(open ? u"true"_s : u"false"_s));
        for (const int width : kWidths) {
            m_browser->resize(width, 800);
            const QStringList wrong = faults(u"layout"_s);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"%1 px:\n%2"_s.arg(width).arg(listed(wrong))));
            shootIfAsked(u"%1-%2-%3"_s.arg(QString::fromUtf8(QTest::currentDataTag()))
                             .arg(width)
                             .arg(open ? u"open"_s : u"closed"_s)
                             .replace(u' ', u'-'));
        }
    }
    for (const QString &scheme : {u"light"_s, u"dark"_s}) {
        m_browser->show(u"screen"_s, scheme);
        const QJsonObject contrast = m_browser->evaluate(m_rules + u".contrast()"_s).toObject();
        const QStringList wrong = texts(contrast[u"faults"_s]);
        QVERIFY2(wrong.isEmpty(), qPrintable(scheme + u'\n' + listed(wrong)));
        QVERIFY(contrast[u"least"_s].toDouble() >= 4.5);
        shootIfAsked(
            u"%1-%2"_s.arg(QString::fromUtf8(QTest::currentDataTag()), scheme).replace(u' ', u'-'));
    }
    const QStringList wrong = faults(u"structure"_s);
    QVERIFY2(wrong.isEmpty(), qPrintable(listed(wrong)));
    QVERIFY2(m_browser->error().isEmpty(), qPrintable(m_browser->error()));
    QCoreApplication::removeTranslator(&words);
}

void TestReportInBrowser::readInItsLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("foreign");
    QTest::newRow("German") << u"de"_s << u"de"_s << u"[\u3040-\u9fff]"_s;
    QTest::newRow("Japanese") << u"ja"_s << u"ja"_s << u"[\u00e4\u00f6\u00fc\u00df]"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s << u"zh-Hans"_s << u"[\u3040-\u30ff]"_s;
}

/// The browser is told the language (it chooses letters, line breaks and the voice that reads
/// aloud by it), all headings and labels are in it, and English is marked where it stands.
void TestReportInBrowser::readInItsLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, tag);
    QFETCH(QString, foreign);
    Language spoken;
    QVERIFY(spoken.speak(language));
    m_browser->show(u"screen"_s, u"light"_s);
    m_browser->open(write(renderHtml(tied(), {.locale = QLocale(language)})));
    QCOMPARE(m_browser->evaluate(u"document.documentElement.lang"_s).toString(), tag);
    const QStringList english = faults(u"wordsOf"_s, u"'en'"_s);
    QVERIFY(!english.isEmpty()); // the names of the documents
    const QStringList own = faults(u"wordsOf"_s, u"'%1'"_s.arg(tag));
    QVERIFY(own.size() > 50);
    const QRegularExpression other(foreign);
    spoken.speak(u"en"_s);
    m_browser->open(write(renderHtml(tied(), {})));
    const QStringList source = faults(u"wordsOf"_s, u"'en'"_s);
    // Names of protocols and numbers stay; a sentence does not.
    constexpr qsizetype kSentence = 4;
    for (const QString &text : own) {
        QVERIFY2(!text.contains(other), qPrintable(text));
        QVERIFY2(text.split(u' ').size() < kSentence || !source.contains(text), qPrintable(text));
    }
}

void TestReportInBrowser::validatorFindsNothing_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<bool>("isSound");
    for (const QString &language : languages()) {
        Language spoken;
        QVERIFY(spoken.speak(language));
        QTest::addRow("udp silent, %s", qPrintable(language))
            << renderHtml(tied(), {.locale = QLocale(language)}) << true;
    }
    QTest::newRow("healthy") << renderHtml(samples::healthy(), {}) << true;
    QTest::newRow("certificate expired") << renderHtml(samples::certificateExpired(), {}) << true;
    QTest::newRow("empty") << renderHtml(SessionResult(), {}) << true;
    QTest::newRow("naughty") << renderHtml(planted(naughtyStrings().join(u' ')), {}) << true;
    QTest::newRow("not sound") << renderHtml(samples::healthy(), {}).replace("</main>", "")
                               << false;
}

/// A parser that stops at the first error of the standard; and the browser sees the elements that
/// were written, in their order, so that it had nothing to mend.
void TestReportInBrowser::validatorFindsNothing()
{
    QFETCH(QByteArray, html);
    QFETCH(bool, isSound);
    const QString path = write(html);
    if (isSound) {
        m_browser->open(path);
        const QStringList seen = texts(m_browser->evaluate(
            u"[...document.querySelectorAll('*')].map(element => element.localName)"_s));
        QStringList written;
        QXmlStreamReader reader(html);
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement) {
                written.append(reader.name().toString());
            }
        }
        QCOMPARE(seen, written);
    }
    QProcess parser;
    parser.start(u"/usr/bin/python3"_s, // Debian's own, which has Debian's modules
                 {u"-c"_s,
                  u"import html5lib, sys\n"
                  "html5lib.HTMLParser(strict=True).parse(open(sys.argv[1], 'rb'))"_s,
                  path});
    if (!parser.waitForStarted()) {
        QSKIP("no Python here");
    }
    QVERIFY(parser.waitForFinished());
    const QByteArray said = parser.readAllStandardError();
    if (said.contains("No module named")) {
        QSKIP("no python3-html5lib here");
    }
    QVERIFY2((parser.exitCode() == 0) == isSound, said.constData());
}

void TestReportInBrowser::printShowsEverything_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("Japanese") << u"ja"_s;
}

void TestReportInBrowser::printShowsEverything()
{
    QFETCH(QString, language);
    Language spoken;
    QVERIFY(spoken.speak(language));
    const QString path =
        write(renderHtml(samples::certificateExpired(), {.locale = QLocale(language)}));
    m_browser->resize(794, 1123);
    m_browser->show(u"print"_s, u"dark"_s);
    m_browser->allowScripts(false);
    m_browser->open(path);
    const QStringList hidden = faults(u"everythingShown"_s);
    QVERIFY2(hidden.isEmpty(), qPrintable(listed(hidden)));
    const QStringList wrong = faults(u"layout"_s);
    QVERIFY2(wrong.isEmpty(), qPrintable(listed(wrong)));
    // On paper it is dark on white, whatever the screen is.
    QCOMPARE(m_browser->evaluate(u"getComputedStyle(document.body).color"_s).toString(),
             u"rgb(0, 0, 0)"_s);
    const QByteArray pdf = m_browser->pdf();
    QVERIFY(pdf.startsWith("%PDF-"));
    if (const QString folder = qEnvironmentVariable("AOVPN_SCREENSHOTS"); !folder.isEmpty()) {
        QFile file(folder + u"/print-"_s + language + u".pdf"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pdf);
    }
    m_browser->show(u"screen"_s, u"light"_s);
    QVERIFY2(m_browser->error().isEmpty(), qPrintable(m_browser->error()));
}

/// High contrast: the system's colours, and the states are told apart by their words and shapes.
void TestReportInBrowser::forcedColorsStayReadable()
{
    m_browser->open(write(renderHtml(samples::udpSilent(), {})));
    m_browser->show(u"screen"_s, u"dark"_s, true);
    const QJsonObject contrast = m_browser->evaluate(m_rules + u".contrast()"_s).toObject();
    const QStringList wrong = texts(contrast[u"faults"_s]);
    QVERIFY2(wrong.isEmpty(), qPrintable(listed(wrong)));
    shootIfAsked(u"forced-colors"_s);
    m_browser->show(u"screen"_s, u"light"_s);
}

void TestReportInBrowser::naughtyStringsStayText_data()
{
    QTest::addColumn<QString>("text");
    const QStringList strings = naughtyStrings();
    for (qsizetype i = 0; i < strings.size(); ++i) {
        QTest::addRow(
            "%02d %s", static_cast<int>(i),
            qPrintable(QString::fromLatin1(strings.at(i).left(40).toLatin1()).simplified()))
            << strings.at(i);
    }
}

/// Scripts are allowed and the policy is switched off, so that only the report itself protects.
void TestReportInBrowser::naughtyStringsStayText()
{
    QFETCH(QString, text);
    m_browser->resize(320, 800);
    m_browser->allowScripts(true);
    m_browser->ignorePolicy(true);
    m_browser->open(write(renderHtml(planted(text), {})));
    for (const QString &event :
         {u"Debugger.scriptParsed"_s, u"Page.javascriptDialogOpening"_s, u"Log.entryAdded"_s,
          u"Runtime.consoleAPICalled"_s, u"Runtime.exceptionThrown"_s}) {
        QVERIFY2(m_browser->events(event).isEmpty(),
                 QJsonDocument(m_browser->events(event).value(0)).toJson().constData());
    }
    QCOMPARE(m_browser->events(u"Network.requestWillBeSent"_s).size(), 1);
    (void)m_browser->evaluate(m_rules + u".openAll(true)"_s);
    const QStringList wrong = faults(u"layout"_s);
    QVERIFY2(wrong.isEmpty(), qPrintable(listed(wrong)));
    // The sheet still applies, and nothing but what belongs there stands there.
    QCOMPARE(m_browser->evaluate(u"document.styleSheets.length"_s).toInt(), 1);
    const QStringList odd = faults(u"structure"_s);
    QVERIFY2(odd.isEmpty(), qPrintable(listed(odd)));
    QVERIFY2(m_browser->error().isEmpty(), qPrintable(m_browser->error()));
}

void TestReportInBrowser::allNaughtyStringsAtOnce()
{
    m_browser->allowScripts(true);
    m_browser->ignorePolicy(true);
    m_browser->open(write(renderHtml(planted(naughtyStrings().join(u' ')), {})));
    QCOMPARE(m_browser->events(u"Debugger.scriptParsed"_s).size(), 0);
    QCOMPARE(m_browser->events(u"Network.requestWillBeSent"_s).size(), 1);
    (void)m_browser->evaluate(m_rules + u".openAll(true)"_s);
    for (const int width : kWidths) {
        m_browser->resize(width, 800);
        const QStringList wrong = faults(u"layout"_s);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"%1 px:\n%2"_s.arg(width).arg(listed(wrong))));
        shootIfAsked(u"naughty-%1"_s.arg(width));
    }
}

/// The browser would have told of a script, a request and a wide element.
void TestReportInBrowser::planterWorks()
{
    QByteArray html = renderHtml(samples::healthy(), {});
    html.replace("</main>", "<script>var x = 1;</script><img src=\"file:///nowhere/x.png\" "
                            "onerror=\"alert\"/><pre style=\"width:3000px\">x</pre></main>");
    m_browser->allowScripts(true);
    m_browser->ignorePolicy(true);
    m_browser->resize(320, 800);
    m_browser->open(write(html));
    QVERIFY(!m_browser->events(u"Debugger.scriptParsed"_s).isEmpty());
    QCOMPARE(m_browser->events(u"Network.requestWillBeSent"_s).size(), 2);
    QVERIFY(faults(u"layout"_s).size() >= 2);
    QVERIFY(faults(u"structure"_s).size() >= 3);
    // The policy in the document stops the script by itself.
    m_browser->ignorePolicy(false);
    m_browser->open(write(html));
    QCOMPARE(m_browser->events(u"Debugger.scriptParsed"_s).size(), 0);
    QVERIFY(!m_browser->events(u"Log.entryAdded"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestReportInBrowser)
#include "tst_report_in_browser.moc"
