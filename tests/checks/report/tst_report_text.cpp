// SPDX-License-Identifier: Apache-2.0
// Ticket lines and JSON.
#include "checks/report/report.h"
#include "checks/report/report_id.h"
#include "tests/support/naughty_strings.h"
#include "tests/support/sample_results.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

class TestReportText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines();
    void undetermined();
    void aWarningAsksNobody();
    void aWarningIsSaid();
    void aLoggedFailureIsNeverFine();
    void aWordIsNoError_data();
    void aWordIsNoError();
    void whatWasAnsweredIsNotAskedAgain();
    void hostileNamesStayInTheirQuotes();
    void naughty();
    void json();
    void reportIds();
};

void TestReportText::lines()
{
    const QString text = QString::fromUtf8(renderText(samples::udpSilent(), {}));
    QVERIFY(text.endsWith(u'\n') && !text.contains(u'\t') && !text.contains(u"\n\n"_s));
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        QVERIFY2(line.contains(u": "_s), qPrintable(line));
    }
    QVERIFY(text.contains(u"Time: 2026-03-02 08:15:30 UTC\n"_s));
    QVERIFY(text.contains(u"Who acts: Your network team\n"_s));
    QVERIFY(text.contains(u"Finding: reachability.udp500.silent\n"_s));
    QVERIFY(text.contains(u"VPN server: vpn.contoso.com\n"_s));
    QVERIFY(text.contains(u"\nStep 1: "_s));
}

void TestReportText::undetermined()
{
    const QString text = QString::fromUtf8(renderText(samples::undetermined(), {}));
    QVERIFY(text.contains(u"Result: No problem found; 4 checks could not be made.\n"_s));
    SessionResult one = samples::undetermined();
    samples::stageOf(one, Stage::Routing).checks.resize(0);
    QVERIFY(renderText(one, {}).contains("No problem found; 1 check could not be made.\n"));
}

void TestReportText::aWarningAsksNobody()
{
    SessionResult result = samples::udpSilent();
    result.verdict = Verdict::Ok;
    result.request.symptom.clear();
    result.cause->symptomAgreement = CodeAgreement::NotAsked;
    for (const QByteArray &text : {renderText(result, {}), renderHtml(result, {})}) {
        QVERIFY(!text.contains("Who acts"));
        QVERIFY(!text.contains("How sure"));
        QVERIFY(!text.contains("Windows may show this"));
    }
    QVERIFY(renderText(result, {}).contains("Finding: reachability.udp500.silent\n"));
}

/// A warning that stands first is named, with its own steps.
void TestReportText::aWarningIsSaid()
{
    SessionResult result = samples::udpSilent();
    result.verdict = Verdict::Ok;
    ReportOptions options;
    options.reader = Reader::User;
    const QString text = QString::fromUtf8(renderText(result, options));
    QVERIFY2(text.contains(u"Result: No problem found, but something needs attention: The VPN "
                           u"server does not answer on UDP port 500.\n"_s),
             qPrintable(text));
    QVERIFY(!text.contains(u"Nothing needs to be done"_s));
    QVERIFY(text.contains(u"Step 1: Try another network"_s));
}

void TestReportText::aLoggedFailureIsNeverFine()
{
    SessionResult result = samples::healthy();
    result.verdict = Verdict::Undetermined;
    result.symptom = {.code = u"12345"_s, .source = SymptomSource::Log, .typed = {}};
    result.evidence.events =
        QList<DialEvent>{{.id = 20227,
                          .timeUtc = QDateTime::fromString(u"2026-03-02T08:00:00Z"_s, Qt::ISODate),
                          .recordId = 1,
                          .coId = u"{1}"_s,
                          .user = {},
                          .connection = result.evidence.connections->first().name,
                          .server = {},
                          .device = {},
                          .code = 12345}};
    ReportOptions options;
    options.reader = Reader::Helpdesk;
    const QString text = QString::fromUtf8(renderText(result, options));
    QVERIFY2(text.contains(u"Result: Windows logged error 12345 at 2026-03-02 08:00:00 UTC, and no "
                           u"check explains it.\n"_s),
             qPrintable(text));
    QVERIFY(text.contains(u"Pass the report and the CoId {1} to the VPN administrators."_s));
    QVERIFY(!text.contains(u"Nothing needs to be done"_s));
    result.symptom.code = u"809"_s;
    QVERIFY(
        renderText(result, {}).contains("Error code: Nothing was found that explains \"809\". "));
    QVERIFY(!renderHtml(result, {}).contains("Nothing needs to be done"));
}

void TestReportText::aWordIsNoError_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<CodeAgreement>("agreement");
    QTest::addColumn<QString>("line");
    QTest::newRow("explained")
        << u"no-data"_s << CodeAgreement::Agrees
        << u"Reported: This explains what you reported: \"The VPN is connected, but work resources "
           u"do not open.\"\n"_s;
    QTest::newRow("not explained")
        << u"no-data"_s << CodeAgreement::Disagrees
        << u"Reported: This does not explain what you reported: \"The VPN is connected, but work "
           u"resources do not open.\" There may be a second cause.\n"_s;
    QTest::newRow("a wish") << u"tss"_s << CodeAgreement::Disagrees
                            << u"Reported: Collect data for Microsoft support.\n"_s;
    QTest::newRow("a code") << u"809"_s << CodeAgreement::Agrees
                            << u"Error code: This explains the error 809 that Windows showed.\n"_s;
}

void TestReportText::aWordIsNoError()
{
    QFETCH(QString, word);
    QFETCH(CodeAgreement, agreement);
    QFETCH(QString, line);
    SessionResult result = samples::udpSilent();
    result.request.symptom = word;
    result.symptom = {};
    result.cause->symptomAgreement = agreement;
    const QString text = QString::fromUtf8(renderText(result, {}));
    QVERIFY2(text.contains(line), qPrintable(text));
}

void TestReportText::whatWasAnsweredIsNotAskedAgain()
{
    SessionResult result = samples::udpSilent();
    ReportOptions options;
    options.reader = Reader::Helpdesk;
    QVERIFY(renderText(result, options).contains("Ask whether other users"));
    result.evidence.answers.insert(u"colleagues-too"_s, u"no"_s);
    QVERIFY(!renderText(result, options).contains("Ask whether other users"));
    QVERIFY(!renderHtml(result, options).contains("Ask whether other users"));
}

/// A name out of a file never leaves its place in a command.
void TestReportText::hostileNamesStayInTheirQuotes()
{
    SessionResult result = samples::udpSilent();
    ReportOptions options;
    options.reader = Reader::Helpdesk;
    result.cause->id = u"authentication.eap.not-configured"_s;
    JudgedFinding finding;
    finding.id = result.cause->id;
    finding.severity = Severity::Problem;
    for (const QString &name : {u"x\"; calc.exe; \"$(calc)"_s, u"x' ; calc ; '"_s}) {
        finding.values = {{u"connection"_s, name}};
        samples::stageOf(result, Stage::Authentication).findings = {finding};
        QVERIFY(renderText(result, options).contains("Get-VpnConnection -Name CONNECTION)"));
    }
    finding.values = {{u"connection"_s, u"O'Neil VPN"_s}};
    samples::stageOf(result, Stage::Authentication).findings = {finding};
    QVERIFY(renderText(result, options).contains("Get-VpnConnection -Name 'O''Neil VPN')"));
}

void TestReportText::naughty()
{
    const qsizetype expected = renderText(samples::udpSilent(), {}).count('\n');
    for (const QString &text : naughtyStrings()) {
        SessionResult result = samples::udpSilent();
        (*result.evidence.connections)[0].name = u"x"_s + text;
        (*result.evidence.connections)[0].server = u"x"_s + text;
        result.request.symptom = text;
        result.cause->codes = {text};
        for (JudgedFinding &finding : samples::stageOf(result, Stage::Reachability).findings) {
            finding.values.insert(u"server"_s, text);
        }
        const QByteArray rendered = renderText(result, {});
        QCOMPARE(rendered.count('\n'), expected);
        QVERIFY(!rendered.contains('\0') && !rendered.contains('\x1b') && !rendered.contains('\t'));
    }
}

void TestReportText::json()
{
    for (const SessionResult &result :
         {samples::healthy(), samples::udpSilent(), samples::certificateExpired()}) {
        const QByteArray json = renderJson(result);
        QVERIFY(json.endsWith("}\n"));
        SessionResult read;
        QVERIFY(!fromJson(QJsonDocument::fromJson(json).object(), read));
        QVERIFY(read == result);
        const auto bundle = parseBundle(renderBundle(result), {});
        QVERIFY(bundle);
        QVERIFY(bundle->evidence == result.evidence && bundle->policy == result.policy);
        QCOMPARE(bundle->takenAtUtc, result.takenAtUtc);
    }
}

void TestReportText::reportIds()
{
    static const QRegularExpression form(
        u"^[ACDEFGHJKMNPQRTUVWXY34679]{4}-[ACDEFGHJKMNPQRTUVWXY34679]"
        "{4}$"_s);
    QSet<QString> ids;
    for (int i = 0; i < 1000; ++i) {
        const QString id = reportId(QByteArray::number(i));
        QVERIFY2(form.match(id).hasMatch(), qPrintable(id));
        ids.insert(id);
    }
    QCOMPARE(ids.size(), 1000);
    QCOMPARE(reportId("a"), reportId("a"));
}

QTEST_GUILESS_MAIN(TestReportText)
#include "tst_report_text.moc"
