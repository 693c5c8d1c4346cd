// SPDX-License-Identifier: Apache-2.0
// Findings -> cause: order, consequences, the typed symptom.
#include "checks/engine/diagnosis.h"
#include "checks/rules/all_checks.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

Stage stageOf(const QString &id)
{
    return enumValue<Stage>(id.section(u'.', 0, 0)).value_or(Stage::Profile);
}

/// "id" is a problem, "~id" a warning, "?id" a notice.
SessionResult resultWith(const QStringList &ids, const QString &symptom)
{
    SessionResult result;
    result.request.symptom = symptom;
    for (const Stage stage : kAllStages) {
        result.stages.append({.id = stage});
    }
    for (QString id : ids) {
        JudgedFinding finding;
        finding.severity = id.startsWith(u'~')   ? Severity::Warning
                           : id.startsWith(u'?') ? Severity::Notice
                                                 : Severity::Problem;
        id.remove(u'~').remove(u'?');
        finding.id = id.section(u'=', 0, 0);
        finding.codes = id.section(u'=', 1).split(u',', Qt::SkipEmptyParts);
        const auto stage =
            std::find_if(result.stages.begin(), result.stages.end(),
                         [&](const StageResult &entry) { return entry.id == stageOf(finding.id); });
        stage->findings.append(finding);
    }
    return result;
}

} // namespace

class TestDiagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cause_data();
    void cause();
    void aRootThatNobodySentIsLikely();
    void everyFindingHasARow();
    void rowsAreUsed();
};

void TestDiagnosis::cause_data()
{
    QTest::addColumn<QStringList>("findings");
    QTest::addColumn<QString>("symptom");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QStringList>("consequences");
    QTest::addColumn<CodeAgreement>("agreement");

    const auto asked = CodeAgreement::NotAsked;
    QTest::newRow("nothing found") << QStringList{} << u""_s << u""_s << QStringList{} << asked;
    QTest::newRow("only a notice") << QStringList{u"?server-certificate.eku.none"_s} << u""_s
                                   << u""_s << QStringList{} << asked;
    QTest::newRow("both UDP ports silent is one fault")
        << QStringList{u"reachability.udp4500.silent"_s, u"reachability.udp500.silent"_s} << u""_s
        << u"reachability.udp500.silent"_s << QStringList{u"reachability.udp4500.silent"_s}
        << asked;
    QTest::newRow("what keeps the only certificate from fitting is why none fits")
        << QStringList{u"client-certificate.none=13806"_s,
                       u"client-certificate.key.missing=13806"_s}
        << u"13806"_s << u"client-certificate.key.missing"_s
        << QStringList{u"client-certificate.none"_s} << CodeAgreement::Agrees;
    QTest::newRow("a certificate that ends soon does not explain that none fits")
        << QStringList{u"client-certificate.none"_s, u"~client-certificate.validity.expires-soon"_s}
        << u""_s << u"client-certificate.none"_s << QStringList{} << asked;
    QTest::newRow("a service of this computer comes before the way to the server")
        << QStringList{u"reachability.udp500.silent"_s, u"adapter.service.stopped"_s} << u""_s
        << u"adapter.service.stopped"_s << QStringList{} << asked;
    QTest::newRow("a filter explains 720 better than a certificate that ends soon")
        << QStringList{u"~client-certificate.validity.expires-soon"_s,
                       u"adapter.miniport.foreign-filter=720"_s}
        << u"720"_s << u"adapter.miniport.foreign-filter"_s << QStringList{}
        << CodeAgreement::Agrees;
    QTest::newRow("MS-CHAPv2 is weak in any case")
        << QStringList{u"authentication.mschapv2.lm-compatibility=691"_s,
                       u"~authentication.method.weak"_s}
        << u"691"_s << u"authentication.mschapv2.lm-compatibility"_s
        << QStringList{u"authentication.method.weak"_s} << CodeAgreement::Agrees;
    QTest::newRow("only 4500 silent") << QStringList{u"reachability.udp4500.silent"_s} << u""_s
                                      << u"reachability.udp4500.silent"_s << QStringList{} << asked;
    QTest::newRow("a name that is not found explains the rest")
        << QStringList{u"name.not-found"_s, u"reachability.udp500.silent"_s} << u""_s
        << u"name.not-found"_s << QStringList{u"reachability.udp500.silent"_s} << asked;
    QTest::newRow("no route explains the name and what lies behind it")
        << QStringList{u"name.resolver-silent"_s, u"reachability.udp500.unreachable"_s,
                       u"routing.default-route.missing"_s}
        << u""_s << u"routing.default-route.missing"_s
        << QStringList{u"name.resolver-silent"_s, u"reachability.udp500.unreachable"_s} << asked;
    QTest::newRow("a web server's certificate is no fault of its own")
        << QStringList{u"reachability.tcp443.not-sstp"_s, u"server-certificate.name.mismatch"_s}
        << u""_s << u"reachability.tcp443.not-sstp"_s
        << QStringList{u"server-certificate.name.mismatch"_s} << asked;
    QTest::newRow("a hosts entry alone is worth a warning")
        << QStringList{u"~name.hosts-override"_s} << u""_s << u"name.hosts-override"_s
        << QStringList{} << asked;
    QTest::newRow("a hosts entry that leads nowhere is the cause")
        << QStringList{u"~name.hosts-override"_s, u"reachability.udp500.silent"_s,
                       u"reachability.udp4500.silent"_s}
        << u""_s << u"name.hosts-override"_s
        << QStringList{u"reachability.udp500.silent"_s, u"reachability.udp4500.silent"_s} << asked;
    QTest::newRow("a problem goes before a warning that comes earlier on the way")
        << QStringList{u"~profile.server.address"_s, u"authentication.method.mismatch=812"_s}
        << u""_s << u"authentication.method.mismatch"_s << QStringList{} << asked;
    QTest::newRow("the typed code picks among problems")
        << QStringList{u"server-certificate.validity.expired=13801"_s,
                       u"authentication.method.mismatch=812"_s}
        << u"error 812"_s << u"authentication.method.mismatch"_s << QStringList{}
        << CodeAgreement::Agrees;
    QTest::newRow("the typed code cannot pick a consequence")
        << QStringList{u"name.not-found=868"_s, u"reachability.udp500.silent=809"_s} << u"809"_s
        << u"name.not-found"_s << QStringList{u"reachability.udp500.silent"_s}
        << CodeAgreement::Disagrees;
    QTest::newRow("a symptom in words")
        << QStringList{u"reachability.udp500.silent=809"_s, u"routing.default-gateway.remote"_s}
        << u"No internet"_s << u"routing.default-gateway.remote"_s << QStringList{}
        << CodeAgreement::Agrees;
    QTest::newRow("an unknown symptom changes nothing")
        << QStringList{u"authentication.method.mismatch=812"_s} << u"it is broken"_s
        << u"authentication.method.mismatch"_s << QStringList{} << CodeAgreement::Unknown;
}

void TestDiagnosis::cause()
{
    QFETCH(QStringList, findings);
    QFETCH(QString, symptom);
    QFETCH(QString, cause);
    QFETCH(QStringList, consequences);
    QFETCH(CodeAgreement, agreement);

    SessionResult result = resultWith(findings, symptom);
    diagnose(result);
    QCOMPARE(result.cause ? result.cause->id : QString(), cause);
    if (result.cause) {
        QCOMPARE(result.cause->symptomAgreement, agreement);
    }
    QStringList found;
    for (const StageResult &stage : std::as_const(result.stages)) {
        for (const JudgedFinding &finding : stage.findings) {
            if (!finding.consequenceOf.isEmpty()) {
                QCOMPARE(finding.consequenceOf, cause);
                found.append(finding.id);
            }
        }
    }
    found.sort();
    consequences.sort();
    QCOMPARE(found, consequences);
}

void TestDiagnosis::aRootThatNobodySentIsLikely()
{
    const QString id = u"server-certificate.chain.untrusted-root"_s;
    SessionResult result = resultWith({id}, {});
    diagnose(result);
    QCOMPARE(result.cause->confidence, Confidence::Certain);
    for (StageResult &stage : result.stages) {
        for (JudgedFinding &finding : stage.findings) {
            finding.values.insert(u"detail"_s, u"not-sent"_s);
        }
    }
    diagnose(result);
    QCOMPARE(result.cause->id, id);
    QCOMPARE(result.cause->confidence, Confidence::Likely);
}

void TestDiagnosis::everyFindingHasARow()
{
    for (const Check *check : allChecks()) {
        for (const char *id : check->info.findings) {
            SessionResult result = resultWith({QString::fromLatin1(id)}, {});
            diagnose(result);
            QVERIFY2(result.cause.has_value(), id);
            const bool inTable =
                std::any_of(causeTable().begin(), causeTable().end(), [id](const CauseRow &row) {
                    const QString pattern = QString::fromLatin1(row.id);
                    return pattern == QLatin1String(id) ||
                           (pattern.endsWith(u'*') &&
                            QLatin1String(id).startsWith(pattern.chopped(1)));
                });
            QVERIFY2(inTable, id);
        }
    }
}

void TestDiagnosis::rowsAreUsed()
{
    // A row whose id no check emits is a leftover or a misspelling.
    for (const CauseRow &row : causeTable()) {
        const QString pattern = QString::fromLatin1(row.id);
        const bool used =
            std::any_of(allChecks().begin(), allChecks().end(), [&](const Check *check) {
                return std::any_of(check->info.findings.begin(), check->info.findings.end(),
                                   [&](const char *id) {
                                       return pattern == QLatin1String(id) ||
                                              (pattern.endsWith(u'*') &&
                                               QLatin1String(id).startsWith(pattern.chopped(1)));
                                   });
            });
        QVERIFY2(used, row.id);
    }
}

QTEST_APPLESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
