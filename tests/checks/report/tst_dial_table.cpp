// SPDX-License-Identifier: Apache-2.0
// Failed dials as a table, and what a report says when the log and the person disagree.
#include "checks/report/dial_table.h"
#include "checks/report/report.h"
#include "tests/support/sample_results.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

const QString kCoId = u"{a1b2c3d4-0001-4002-8003-0123456789ab}"_s;

QList<DialEvent> oneFailure()
{
    const QDateTime time({2026, 3, 1}, {8, 0}, Qt::UTC);
    return {{.id = 20221, .timeUtc = time, .coId = kCoId, .connection = u"Contoso VPN"_s},
            {.id = 20222,
             .timeUtc = time,
             .coId = kCoId,
             .connection = u"Contoso VPN"_s,
             .device = u"WAN Miniport (IKEv2)"_s},
            {.id = 20227,
             .timeUtc = time.addSecs(30),
             .coId = kCoId,
             .connection = u"Contoso VPN"_s,
             .code = 809}};
}

} // namespace

class TestDialTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows();
    void wordsForEachStep();
    void standsAmongTheEvidence();
    void disagreementIsSaid();
    void aWordIsExplained();
    void tunnelEvents();
};

void TestDialTable::rows()
{
    const EvidenceTable table = dialTable(oneFailure());
    QCOMPARE(table.rows.size(), 1);
    const QStringList &row = table.rows.first();
    QCOMPARE(row.size(), table.columns.size());
    QCOMPARE(row[0], u"2026-03-01 08:00:30 UTC"_s);
    QCOMPARE(row[1], u"Contoso VPN"_s);
    QCOMPARE(row[2], u"809"_s);
    QVERIFY(row[3].contains(u"called the server"_s));
    QCOMPARE(row[4], kCoId);
    QVERIFY(dialTable({}).rows.isEmpty());
}

void TestDialTable::wordsForEachStep()
{
    QStringList seen;
    for (const int event : {0, 20221, 20222, 20223, 20224, 20225}) {
        const QString text = howFarText(event, u"WAN Miniport (SSTP)"_s);
        QVERIFY(!text.isEmpty() && !seen.contains(text));
        seen.append(text);
    }
    // With IKEv2 signing in belongs to the tunnel: the event does not tell them apart.
    QVERIFY(howFarText(20222, u"WAN Miniport (IKEv2)"_s).contains(u"whether the sign-in began"_s));
}

void TestDialTable::standsAmongTheEvidence()
{
    SessionResult result = samples::udpSilent();
    const qsizetype before = evidenceOf(result, Stage::Profile).tables.size();
    result.evidence.events = QList<DialEvent>{};
    QCOMPARE(evidenceOf(result, Stage::Profile).tables.size(), before);
    result.evidence.events = oneFailure();
    QCOMPARE(evidenceOf(result, Stage::Profile).tables.size(), before + 1);
    const QByteArray html = renderHtml(result, {});
    QVERIFY(html.contains(kCoId.toLatin1()));
    QVERIFY(html.contains("NET_VPN") && html.contains("NET_RAS"));
    QVERIFY(!renderHtml(samples::healthy(), {}).contains("NET_VPN"));
}

void TestDialTable::disagreementIsSaid()
{
    SessionResult result = samples::udpSilent();
    result.evidence.events = oneFailure();
    result.request.symptom = u"13801"_s;
    result.symptom = {u"809"_s, SymptomSource::Log, u"13801"_s, false};
    result.cause->symptomAgreement = CodeAgreement::Agrees;
    const QString text = QString::fromUtf8(renderText(result, {}));
    QVERIFY2(text.contains(u"This explains the error 809 that Windows logged last. "_s),
             qPrintable(text));
    QVERIFY2(text.contains(u"You named error 13801, but the log of Windows says otherwise; the log "
                           "counts."_s),
             qPrintable(text));
    QVERIFY(text.contains(kCoId));
    result.symptom = {u"809"_s, SymptomSource::Log, u"809"_s, true};
    QVERIFY(!renderText(result, {}).contains("the log counts"));
}

void TestDialTable::aWordIsExplained()
{
    SessionResult result = samples::healthy();
    result.request.symptom = u"certificate-blade"_s;
    ReportOptions options;
    options.reader = Reader::Administrator;
    const QString text = QString::fromUtf8(renderText(result, options));
    QVERIFY2(text.contains(u"can't be deleted"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Set Primary to No"_s), qPrintable(text));
    result = samples::udpSilent();
    result.request.symptom = u"cannot-establish"_s;
    result.cause->symptomAgreement = CodeAgreement::Unknown;
    QVERIFY(renderText(result, options).contains("Reported: The VPN connection can't be made."));
}

void TestDialTable::tunnelEvents()
{
    const QDateTime time({2026, 3, 1}, {8, 0}, Qt::UTC);
    SessionResult result = samples::udpSilent();
    result.evidence.tunnelEvents =
        QList<TunnelEvent>{{u"RasSstp"_s, 4, time, kCoId, {u"404"_s}},
                           {u"Microsoft-Windows-EapHost"_s, 2018, time, {}, {u"25"_s, u"13"_s}},
                           {u"Microsoft-Windows-EapMethods-RasTls"_s, 107, time, {}, {}}};
    QList<QStringList> rows;
    for (const EvidenceTable &table : evidenceOf(result, Stage::Profile).tables) {
        if (plainText(table.caption).contains(u"SSTP and EAP"_s)) {
            rows = table.rows;
        }
    }
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0], (QStringList{u"2026-03-01 08:00:00 UTC"_s, u"RasSstp"_s, u"4"_s,
                                   u"the server refused the request of SSTP"_s, u"404"_s, kCoId}));
    QVERIFY(rows[1][3].contains(u"another sign-in method"_s));
    QCOMPARE(rows[1][4], u"25, 13"_s);
    QVERIFY(rows[2][3].isEmpty());
}

QTEST_APPLESS_MAIN(TestDialTable)
#include "tst_dial_table.moc"
