// SPDX-License-Identifier: Apache-2.0
// The HTML report is well-formed, self-contained and harmless, whatever the evidence holds.
#include "checks/report/html_writer.h"
#include "checks/report/report.h"
#include "checks/report/visible_text.h"
#include "tests/checks/report/planted_result.h"
#include "tests/support/naughty_strings.h"
#include "tests/support/sample_results.h"

#include <QRegularExpression>
#include <QScopeGuard>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

/// What an XML reader sees of a report.
struct Seen
{
    QString error;
    QStringList elements;
    QString text;
    QStringList headings;
    QStringList ids;
    QStringList references; ///< aria-labelledby
    QStringList links;
    QStringList attributes; ///< "name=value"
};

Seen readReport(const QByteArray &html)
{
    Seen seen;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters()) {
            seen.text += reader.text();
        }
        if (!reader.isStartElement()) {
            continue;
        }
        const QString name = reader.name().toString();
        seen.elements.append(name);
        static const QRegularExpression heading(u"^h[1-6]$"_s);
        if (heading.match(name).hasMatch()) {
            seen.headings.append(name);
        }
        const auto attributes = reader.attributes();
        for (const auto &attribute : attributes) {
            seen.attributes.append(attribute.name().toString() + u"="_s +
                                   attribute.value().toString());
            if (attribute.name() == u"id"_s) {
                seen.ids.append(attribute.value().toString());
            }
            if (attribute.name() == u"aria-labelledby"_s) {
                seen.references.append(attribute.value().toString());
            }
            if (attribute.name() == u"href"_s) {
                seen.links.append(attribute.value().toString());
            }
        }
    }
    if (reader.hasError()) {
        seen.error = u"line %1, column %2: %3"_s.arg(reader.lineNumber())
                         .arg(reader.columnNumber())
                         .arg(reader.errorString());
    }
    return seen;
}

} // namespace

class TestHtmlReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesAreSound_data();
    void samplesAreSound();
    void saysWhatMatters_data();
    void saysWhatMatters();
    void naughtyStringsStayText_data();
    void naughtyStringsStayText();
    void consequenceIsNoFault();
    void manyRoutesAreCut();
    void linksOnlyToHttps_data();
    void linksOnlyToHttps();
    void languageAndTimes_data();
    void languageAndTimes();
    void writingDirection();
    void clockOfThisComputer_data();
    void clockOfThisComputer();
    void whatWasNotCollectedIsSaidInWords();
    void emptyColumnsAreLeftOut();
    void readerStandsOpen();
};

void TestHtmlReport::samplesAreSound_data()
{
    QTest::addColumn<SessionResult>("result");
    QTest::newRow("healthy") << samples::healthy();
    QTest::newRow("undetermined") << samples::undetermined();
    QTest::newRow("udp silent") << samples::udpSilent();
    QTest::newRow("certificate expired") << samples::certificateExpired();
    QTest::newRow("empty") << SessionResult();
}

void TestHtmlReport::samplesAreSound()
{
    QFETCH(SessionResult, result);
    const QByteArray html = renderHtml(result, {});
    const Seen seen = readReport(html);
    QCOMPARE(seen.error, QString());
    QVERIFY(html.startsWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"));
    QVERIFY(html.contains(
        "http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;; "
        "style-src &#39;sha256-"));
    QVERIFY(!html.contains("unsafe-inline"));
    for (const char *forbidden : {"<script", "<link", "<iframe", "<object", "<img", "<form",
                                  "src=", "@import", "url(", " style=", "javascript:"}) {
        QVERIFY2(!html.toLower().contains(forbidden), forbidden);
    }
    // Headings go down one level at a time; the verdict is the only h1.
    QCOMPARE(seen.headings.count(u"h1"_s), 1);
    QCOMPARE(seen.headings.first(), u"h1"_s);
    for (qsizetype i = 1; i < seen.headings.size(); ++i) {
        QVERIFY(seen.headings.at(i).mid(1).toInt() <= seen.headings.at(i - 1).mid(1).toInt() + 1);
    }
    QCOMPARE(QSet<QString>(seen.ids.begin(), seen.ids.end()).size(), seen.ids.size());
    for (const QString &reference : seen.references) {
        QVERIFY2(seen.ids.contains(reference), qPrintable(reference));
    }
    // The same input, the same octets.
    QCOMPARE(renderHtml(result, {}), html);
}

void TestHtmlReport::saysWhatMatters_data()
{
    QTest::addColumn<SessionResult>("result");
    QTest::addColumn<QStringList>("sentences");
    QTest::newRow("healthy") << samples::healthy()
                             << QStringList{u"No problem found."_s, u"Nothing needs to be done."_s,
                                            u"21 checks were made."_s};
    QTest::newRow("undetermined") << samples::undetermined()
                                  << QStringList{u"No problem found; 4 checks could not be made."_s,
                                                 u"the route table may not be read"_s};
    QTest::newRow("udp silent") << samples::udpSilent()
                                << QStringList{u"Your network team"_s, u"809"_s, u"Waits for: "_s,
                                               u"3.5 s"_s, u"8.8.8.8 (the internet)"_s};
    SessionResult asked = samples::udpSilent();
    asked.candidates = {*asked.cause,
                        {.id = asked.cause->id,
                         .stage = asked.cause->stage,
                         .owner = Owner::VpnAdmin,
                         .confidence = Confidence::Possible,
                         .speaksFor = {u"answer:colleagues-too=yes"_s},
                         .speaksAgainst = {u"code:809"_s}}};
    asked.evidence.answers = {{u"colleagues-too"_s, u"yes"_s}, {u"moon"_s, u"yes"_s}};
    asked.question = Question{.id = u"works-elsewhere"_s};
    QTest::newRow("candidates")
        << asked
        << QStringList{u"Possible causes"_s,
                       u"The VPN server itself does not seem to answer anybody (UDP port 500)."_s,
                       u"Colleagues have the same problem."_s, u"Windows showed error 809."_s,
                       u"Does the VPN work on another network"_s};
    QTest::newRow("certificate expired")
        << samples::certificateExpired()
        << QStringList{u"Server Authentication (1.3.6.1.5.5.7.3.1)"_s, u"2026-02-18 23:59 UTC"_s,
                       u"9d1f5c02b7a34e8896a5d0c3b1e2f40718293a4b"_s, u"at a trusted root"_s};
}

void TestHtmlReport::saysWhatMatters()
{
    QFETCH(SessionResult, result);
    QFETCH(QStringList, sentences);
    const QString text = readReport(renderHtml(result, {})).text;
    for (const QString &sentence : sentences) {
        QVERIFY2(text.contains(sentence), qPrintable(sentence));
    }
    QVERIFY(!text.contains(u"all good"_s, Qt::CaseInsensitive));
}

void TestHtmlReport::naughtyStringsStayText_data()
{
    QTest::addColumn<QString>("text");
    const QStringList strings = naughtyStrings();
    QVERIFY(strings.size() >= 40);
    for (qsizetype i = 0; i < strings.size(); ++i) {
        QTest::addRow("%02d %s", static_cast<int>(i),
                      qPrintable(visibleText(strings.at(i), 40).left(60)))
            << strings.at(i);
    }
}

void TestHtmlReport::naughtyStringsStayText()
{
    QFETCH(QString, text);
    const SessionResult result = planted(text);
    const QByteArray html = renderHtml(result, {});
    const Seen seen = readReport(html);
    QCOMPARE(seen.error, QString());
    QVERIFY(QString::fromUtf8(html).isValidUtf16());
    // The same elements as with a harmless text: nothing was added, nothing swallowed.
    static const QByteArray harmlessHtml = renderHtml(planted(u"plain"_s), {});
    QStringList elements = seen.elements;
    QStringList expected = readReport(harmlessHtml).elements;
    if (text.trimmed().isEmpty()) {
        QVERIFY(elements.size() <= expected.size() + 4); // rows of empty facts are left out
    } else {
        expected.removeAll(u"a"_s);
        elements.removeAll(u"a"_s);
        QCOMPARE(elements, expected);
    }
    for (const QString &attribute : seen.attributes) {
        QVERIFY2(!attribute.startsWith(u"on"_s) && !attribute.startsWith(u"style="_s),
                 qPrintable(attribute));
    }
    for (const QString &link : seen.links) {
        QVERIFY2(link.startsWith(u"https://"_s) && !link.contains(u'@'), qPrintable(link));
    }
    if (!text.trimmed().isEmpty()) {
        QVERIFY(seen.text.contains(visibleText(text, HtmlWriter::kLongestValue)));
    }
    // Nothing that turns, hides or controls passes raw.
    static const QRegularExpression raw(
        u"[\\x{0}-\\x{9}\\x{b}-\\x{1f}\\x{7f}-\\x{9f}\\x{200b}-\\x{200f}\\x{2028}-\\x{202e}"
        "\\x{2060}-\\x{206f}\\x{feff}\\x{fffe}\\x{ffff}\\x{e000}-\\x{f8ff}]"_s);
    QVERIFY(!raw.match(QString::fromUtf8(html)).hasMatch());
    const auto bundle = bundleInReport(html, {});
    QVERIFY(bundle);
    QCOMPARE(*bundle, renderBundle(result));
}

void TestHtmlReport::consequenceIsNoFault()
{
    const QByteArray html = renderHtml(samples::udpSilent(), {});
    QCOMPARE(html.count("class=\"finding problem\""), 1);
    QCOMPARE(html.count("class=\"finding consequence unknown\""), 1);
}

void TestHtmlReport::manyRoutesAreCut()
{
    SessionResult result = samples::healthy();
    for (int i = 0; i < 500; ++i) {
        result.evidence.routing->routes.append(
            {u"10.%1.%2.0/24"_s.arg(i / 250).arg(i % 250), {}, 7, 1, false});
    }
    const QString text = readReport(renderHtml(result, {})).text;
    QVERIFY(text.contains(u"Further rows in the embedded bundle: 453"_s));
    QVERIFY(text.contains(u"0.0.0.0/0"_s));
    QVERIFY(!text.contains(u"10.1.200.0/24"_s));
}

void TestHtmlReport::linksOnlyToHttps_data()
{
    QTest::addColumn<QString>("portal");
    QTest::addColumn<bool>("isLink");
    QTest::newRow("https") << u"https://help.contoso.com/vpn?a=1"_s << true;
    QTest::newRow("http") << u"http://help.contoso.com/"_s << false;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << false;
    QTest::newRow("data") << u"data:text/html,x"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("credentials") << u"https://help.contoso.com@x.test/"_s << false;
    QTest::newRow("no host") << u"https:///vpn"_s << false;
    QTest::newRow("no URL") << u"extension 4711"_s << false;
}

void TestHtmlReport::linksOnlyToHttps()
{
    QFETCH(QString, portal);
    QFETCH(bool, isLink);
    SessionResult result = samples::healthy();
    result.policy.helpdesk.portal = portal;
    const Seen seen = readReport(renderHtml(result, {}));
    QCOMPARE(seen.links, isLink ? QStringList{portal} : QStringList{});
    QVERIFY(seen.text.contains(portal));
}

void TestHtmlReport::languageAndTimes_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("count");
    const auto row = [](const char *locale, const char *tag, const QString &name,
                        const QString &utc, const QString &local, const QString &count) {
        QTest::newRow(locale) << QLocale(QString::fromLatin1(locale)) << QByteArray(tag) << name
                              << utc << local << count;
    };
    row("en", "en", u"English"_s, u"2026-03-02 23:15:30 UTC"_s,
        u"2026-03-03 00:15:30 (UTC+01:00)"_s, u"1,234"_s);
    row("en_GB", "en", u"English"_s, u"2026-03-02 23:15:30 UTC"_s,
        u"2026-03-03 00:15:30 (UTC+01:00)"_s, u"1,234"_s);
    row("de", "de", u"Deutsch"_s, u"02.03.2026 23:15:30 UTC"_s,
        u"03.03.2026 00:15:30 (UTC+01:00)"_s, u"1.234"_s);
    row("fr", "fr", u"Fran\u00e7ais"_s, u"02/03/2026 23:15:30 UTC"_s,
        u"03/03/2026 00:15:30 (UTC+01:00)"_s, u"1\u202f234"_s);
    row("es", "es", u"Espa\u00f1ol"_s, u"2/3/2026 23:15:30 UTC"_s,
        u"3/3/2026 00:15:30 (UTC+01:00)"_s, u"1234"_s);
    row("pt_BR", "pt-BR", u"Portugu\u00eas (Brasil)"_s, u"02/03/2026 23:15:30 UTC"_s,
        u"03/03/2026 00:15:30 (UTC+01:00)"_s, u"1.234"_s);
    row("ja", "ja", u"\u65e5\u672c\u8a9e"_s, u"2026/03/02 23:15:30 UTC"_s,
        u"2026/03/03 00:15:30 (UTC+01:00)"_s, u"1,234"_s);
    row("zh_CN", "zh-Hans", u"\u7b80\u4f53\u4e2d\u6587"_s, u"2026/3/2 23:15:30 UTC"_s,
        u"2026/3/3 00:15:30 (UTC+01:00)"_s, u"1,234"_s);
}

void TestHtmlReport::languageAndTimes()
{
    QFETCH(QLocale, locale);
    QFETCH(QByteArray, tag);
    QFETCH(QString, name);
    QFETCH(QString, utc);
    QFETCH(QString, local);
    QFETCH(QString, count);
    const QLocale before;
    QLocale::setDefault(locale); // as the programs do
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    ReportOptions options;
    options.locale = locale;
    options.localZone = QTimeZone(3600);
    options.privacy = u"public"_s;
    SessionResult result = samples::healthy();
    result.takenAtUtc = QDateTime({2026, 3, 2}, {23, 15, 30}, Qt::UTC);
    result.redactions = {u"private-address"_s, u"rule-of-tomorrow"_s};
    options.replaced = {{u"private-address"_s, 1234}};
    const QByteArray html = renderHtml(result, options);
    QVERIFY(html.contains("<html lang=\"" + tag + "\" dir=\"ltr\">"));
    QVERIFY(html.contains("<time datetime=\"2026-03-02T23:15:30Z\">"));
    const QString text = readReport(html).text;
    QVERIFY(text.contains(name));
    QVERIFY(text.contains(utc));
    QVERIFY(text.contains(local));
    // Spaces inside a number may be shown as their names.
    const QString shown = visibleText(count);
    QVERIFY2(text.contains(u"Private network addresses: "_s + shown), qPrintable(shown));
    QVERIFY(text.contains(u"rule-of-tomorrow"_s));
    // The block for the ticket says the same.
    const QString plain = QString::fromUtf8(renderText(result, options));
    QVERIFY(plain.contains(u"Time: "_s + utc + u", local time "_s + local + u'\n'));
}

void TestHtmlReport::writingDirection()
{
    ReportOptions options;
    options.locale = QLocale(QLocale::Arabic);
    QVERIFY(renderHtml(samples::healthy(), options).contains("<html lang=\"ar\" dir=\"rtl\">"));
}

void TestHtmlReport::clockOfThisComputer_data()
{
    QTest::addColumn<int>("ahead");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("right") << 0 << u"the same as the servers' clocks"_s;
    QTest::newRow("ahead") << 4000 << u"4,000 s ahead of a server's clock"_s;
    QTest::newRow("behind") << -7 << u"7 s behind a server's clock"_s;
}

void TestHtmlReport::clockOfThisComputer()
{
    QFETCH(int, ahead);
    QFETCH(QString, sentence);
    SessionResult result = samples::healthy();
    const QDateTime theirs = result.takenAtUtc;
    result.evidence.network = NetworkEvidence{
        .clocks = {{.source = u"a"_s, .theirsUtc = theirs, .oursUtc = theirs},
                   {.source = u"b"_s, .theirsUtc = theirs, .oursUtc = theirs.addSecs(ahead)}}};
    const QString text = readReport(renderHtml(result, {})).text;
    QVERIFY(text.contains(u"Clock of this computer"_s + sentence));
    result.evidence.network.reset();
    QVERIFY(!readReport(renderHtml(result, {})).text.contains(u"Clock of this computer"_s));
}

/// Neither the name of a member nor a word of the code: what is missing, and why.
void TestHtmlReport::whatWasNotCollectedIsSaidInWords()
{
    SessionResult result = samples::healthy();
    result.evidence.failures = {
        {u"adapter"_s, {FailureKind::NotSupported, 0, u"only Windows has this"_s, {}}},
        {u"clientCertificates"_s, {FailureKind::NotFound, 2, u"it is empty"_s, u"/x"_s}},
        {u"of-tomorrow"_s, {FailureKind::Timeout, 0, {}, {}}}};
    const QString text = readReport(renderHtml(result, {})).text;
    QVERIFY(text.contains(u"adapters and services: not possible on this computer"_s));
    QVERIFY(text.contains(u"client certificates: not found (/x: it is empty)"_s));
    QVERIFY(text.contains(u"of-tomorrow: no answer in time"_s));
    QVERIFY(!text.contains(u"only Windows has this"_s));
}

void TestHtmlReport::emptyColumnsAreLeftOut()
{
    SessionResult result = samples::udpSilent();
    result.candidates = {*result.cause, *result.cause};
    const QString text = readReport(renderHtml(result, {})).text;
    QVERIFY(text.contains(u"How sure"_s));
    QVERIFY(!text.contains(u"Evidence for it"_s));
    result.candidates[1].speaksFor = {u"code:809"_s};
    QVERIFY(readReport(renderHtml(result, {})).text.contains(u"Evidence for it"_s));
}

void TestHtmlReport::readerStandsOpen()
{
    for (const Reader reader : {Reader::User, Reader::Helpdesk, Reader::Administrator}) {
        ReportOptions options;
        options.reader = reader;
        const QByteArray html = renderHtml(samples::udpSilent(), options);
        QCOMPARE(html.count("class=\"reader\""), 3);
        QCOMPARE(html.count("class=\"reader\" open=\"open\""), 1);
    }
}

QTEST_GUILESS_MAIN(TestHtmlReport)
#include "tst_html_report.moc"
