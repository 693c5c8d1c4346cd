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
    for (const QByteArray &text : {renderText(result, {}), renderHtml(result, {})}) {
        QVERIFY(!text.contains("Who acts"));
        QVERIFY(!text.contains("How sure"));
    }
    QVERIFY(renderText(result, {}).contains("Finding: reachability.udp500.silent\n"));
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
