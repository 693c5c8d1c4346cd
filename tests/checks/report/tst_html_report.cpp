// SPDX-License-Identifier: Apache-2.0
// The HTML report is well-formed, self-contained and harmless, whatever the evidence holds.
#include "checks/report/html_writer.h"
#include "checks/report/report.h"
#include "checks/report/visible_text.h"
#include "tests/support/naughty_strings.h"
#include "tests/support/sample_results.h"

#include <QRegularExpression>
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

/// @p text in every place that a server, a file or a person fills.
SessionResult planted(const QString &text)
{
    SessionResult result = samples::certificateExpired();
    Connection &connection = (*result.evidence.connections)[0];
    connection.name = text;
    connection.server = text;
    connection.serverNames = QStringList{text, text};
    connection.defects = {{text, text, text}};
    connection.anonymousIdentity = text;
    CertificateEvidence &certificate = (*result.evidence.certificates)[0];
    certificate.origin = text;
    certificate.expectedName = text;
    certificate.facts[0].subject = text;
    certificate.facts[0].dnsNames = {text};
    certificate.facts[0].extendedKeyUsages = QStringList{text};
    certificate.path->missingIssuer = text;
    certificate.path->errors = {{1, 0, text, text}};
    certificate.revocation[0].subject = text;
    (*result.evidence.sstp)[0].facts->server = text;
    (*result.evidence.sstp)[0].facts->location = text;
    (*result.evidence.sstp)[0].tlsDetail = text;
    (*result.evidence.ike)[0].address = text;
    (*result.evidence.ike)[0].question = text;
    (*result.evidence.ike)[0].facts->notifies = {{1, text, {}}};
    (*result.evidence.ike)[1].facts->wellFormed = false;
    (*result.evidence.ike)[1].facts->malformed = text;
    result.evidence.name->name = text;
    result.evidence.name->addresses = {text};
    result.evidence.name->hostsEntries = {{text, 3}};
    result.evidence.routing->interfaces[1].name = text;
    result.evidence.routing->routes[0].gateway = text;
    result.evidence.routing->reach = {{text, ReachOutcome::Silent}};
    result.evidence.system = SystemEvidence{text, text, text, text, true};
    result.evidence.failures.insert(text, {FailureKind::Internal, 1, text, text});
    result.request.symptom = text;
    result.request.profileFile = text;
    result.policy.organisation = text;
    result.policy.helpdesk = {text, text, text, text};
    result.redactions = {text};
    result.tool = {text, text, text};
    for (StageResult &stage : result.stages) {
        for (CheckRun &run : stage.checks) {
            run.reason = text;
        }
        for (JudgedFinding &finding : stage.findings) {
            for (const QString &key : finding.values.keys()) {
                finding.values.insert(key, text);
            }
            finding.codes = {text};
        }
    }
    JudgedFinding unknown;
    unknown.id = text;
    unknown.check = text;
    unknown.consequenceOf = text;
    samples::stageOf(result, Stage::Routing).findings = {unknown};
    return result;
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
    void languageAndTimes();
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
    QVERIFY(html.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
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
        << QStringList{u"What comes into question"_s,
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
    QVERIFY(text.contains(u"453 more rows are in the embedded bundle."_s));
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

void TestHtmlReport::languageAndTimes()
{
    ReportOptions options;
    options.locale = QLocale(QLocale::German, QLocale::Germany);
    options.localZone = QTimeZone(3600);
    options.privacy = u"public"_s;
    SessionResult result = samples::healthy();
    result.redactions = {u"private-address"_s, u"rule-of-tomorrow"_s};
    options.replaced = {{u"private-address"_s, 5}};
    const QByteArray html = renderHtml(result, options);
    QVERIFY(html.contains("<html lang=\"de\">"));
    const QString text = readReport(html).text;
    QVERIFY(text.contains(u"2026-03-02 08:15:30 UTC"_s));
    QVERIFY(text.contains(u"2026-03-02 09:15:30 (UTC+01:00)"_s));
    QVERIFY(text.contains(u"Private network addresses: 5"_s));
    QVERIFY(text.contains(u"rule-of-tomorrow"_s));
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
