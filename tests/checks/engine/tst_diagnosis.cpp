// SPDX-License-Identifier: Apache-2.0
// Findings -> cause: order, consequences, the typed symptom.
#include "checks/engine/diagnosis.h"
#include "checks/guidance/questions.h"
#include "checks/rules/all_checks.h"

#include <QRegularExpression>
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

/// Every finding id that a check may emit.
QStringList knownIds()
{
    QStringList ids;
    for (const Check *check : allChecks()) {
        for (const char *id : check->info.findings) {
            ids.append(QString::fromLatin1(id));
        }
    }
    return ids;
}

} // namespace

class TestDiagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cause_data();
    void cause();
    void aWrongClockIsNoExcuse_data();
    void aWrongClockIsNoExcuse();
    void aWrongClockExcusesEachByItself();
    void onlyTheSameConnectionAndStore_data();
    void onlyTheSameConnectionAndStore();
    void warningsThatTheSymptomRaises_data();
    void warningsThatTheSymptomRaises();
    void aRootThatNobodySentIsLikely();
    void theWebPortSaysNothingOfIke();
    void everyFindingHasARow();
    void rowsAreUsed();
    void everyRowComesFirstOnce();
    void patternsAndQuestionsAreKnown();
    void answers_data();
    void answers();
    void candidatesAreRanked();
    void nothingIsSurerThanTheFirst();
    void findingsMoveTheConfidence();
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
    QTest::newRow("lost fragments are why the second exchange is silent")
        << QStringList{u"reachability.ike-auth.silent=809"_s,
                       u"reachability.fragments.dropped=809"_s}
        << u"809"_s << u"reachability.fragments.dropped"_s
        << QStringList{u"reachability.ike-auth.silent"_s} << CodeAgreement::Agrees;
    QTest::newRow("fragments that do not matter explain nothing")
        << QStringList{u"reachability.ike-auth.silent=809"_s,
                       u"?reachability.fragments.dropped=809"_s}
        << u""_s << u"reachability.ike-auth.silent"_s << QStringList{} << asked;
    QTest::newRow("4500 silent is why IKE_AUTH is")
        << QStringList{u"reachability.ike-auth.silent"_s, u"reachability.udp4500.silent"_s} << u""_s
        << u"reachability.udp4500.silent"_s << QStringList{u"reachability.ike-auth.silent"_s}
        << asked;
    QTest::newRow("Windows' default group is a problem where 13868 was shown")
        << QStringList{u"~reachability.ike.default-group=13868"_s, u"~authentication.method.weak"_s}
        << u"13868"_s << u"reachability.ike.default-group"_s << QStringList{}
        << CodeAgreement::Agrees;
    QTest::newRow("a foreign TLS root explains what the foreign certificate says")
        << QStringList{u"server-certificate.chain.untrusted-root"_s,
                       u"server-certificate.chain.other-root"_s,
                       u"server-certificate.key.not-proven"_s}
        << u""_s << u"server-certificate.chain.other-root"_s
        << QStringList{u"server-certificate.chain.untrusted-root"_s} << asked;
    QTest::newRow("812: the gateway's method before the sign-in server's certificate")
        << QStringList{u"authentication.nps-certificate.expired=858"_s,
                       u"authentication.method.mismatch=812,691"_s}
        << u"812"_s << u"authentication.method.mismatch"_s << QStringList{}
        << CodeAgreement::Agrees;
    QTest::newRow("853: the name that is not listed, and what the policy says of it")
        << QStringList{u"authentication.server-names.mismatch=812,853"_s,
                       u"authentication.nps-certificate.name-not-listed=853,812"_s}
        << u"853"_s << u"authentication.nps-certificate.name-not-listed"_s
        << QStringList{u"authentication.server-names.mismatch"_s} << CodeAgreement::Agrees;
    QTest::newRow("853: only the case")
        << QStringList{u"~authentication.nps-certificate.name-case=853"_s,
                       u"~client-certificate.validity.expires-soon"_s}
        << u"853"_s << u"authentication.nps-certificate.name-case"_s << QStringList{}
        << CodeAgreement::Agrees;
    QTest::newRow("864: the root that is not listed")
        << QStringList{u"authentication.trusted-root.mismatch=864"_s,
                       u"authentication.nps-certificate.root-not-listed=864,703"_s}
        << u"864"_s << u"authentication.nps-certificate.root-not-listed"_s
        << QStringList{u"authentication.trusted-root.mismatch"_s} << CodeAgreement::Agrees;
    QTest::newRow("no answer from the network: PPTP and L2TP follow")
        << QStringList{u"reachability.tcp1723.silent"_s, u"network.default-route.missing"_s}
        << u""_s << u"network.default-route.missing"_s
        << QStringList{u"reachability.tcp1723.silent"_s} << asked;
    QTest::newRow("only 4500 silent") << QStringList{u"reachability.udp4500.silent"_s} << u""_s
                                      << u"reachability.udp4500.silent"_s << QStringList{} << asked;
    QTest::newRow("a name that is not found explains the rest")
        << QStringList{u"name.not-found"_s, u"reachability.udp500.silent"_s} << u""_s
        << u"name.not-found"_s << QStringList{u"reachability.udp500.silent"_s} << asked;
    QTest::newRow("no route explains the name and what lies behind it")
        << QStringList{u"name.resolver-silent"_s, u"reachability.udp500.unreachable"_s,
                       u"network.default-route.missing"_s}
        << u""_s << u"network.default-route.missing"_s
        << QStringList{u"name.resolver-silent"_s, u"reachability.udp500.unreachable"_s} << asked;
    QTest::newRow("a sign-in page explains silence")
        << QStringList{u"network.captive-portal"_s, u"name.resolver-silent"_s,
                       u"reachability.udp500.silent"_s,
                       u"server-certificate.chain.untrusted-root"_s}
        << u""_s << u"network.captive-portal"_s
        << QStringList{u"name.resolver-silent"_s, u"reachability.udp500.silent"_s,
                       u"server-certificate.chain.untrusted-root"_s}
        << asked;
    QTest::newRow("without a network there is no address and no route")
        << QStringList{u"network.default-route.missing"_s, u"network.no-adapter"_s,
                       u"network.internet.silent"_s}
        << u""_s << u"network.no-adapter"_s
        << QStringList{u"network.default-route.missing"_s, u"network.internet.silent"_s} << asked;
    QTest::newRow("a wrong clock explains no dates that nobody saw")
        << QStringList{u"network.clock.skew"_s, u"server-certificate.validity.not-yet-valid"_s}
        << u""_s << u"network.clock.skew"_s << QStringList{} << asked;
    QTest::newRow("a connection that was switched off comes first")
        << QStringList{u"profile.trigger.disabled"_s, u"network.captive-portal"_s} << u""_s
        << u"profile.trigger.disabled"_s << QStringList{} << asked;
    QTest::newRow("inside the company is no fault")
        << QStringList{u"?profile.trigger.inside-trusted-network"_s} << u""_s << u""_s
        << QStringList{} << asked;
    QTest::newRow("inside the company explains a complaint")
        << QStringList{u"?profile.trigger.inside-trusted-network"_s} << u"no data"_s
        << u"profile.trigger.inside-trusted-network"_s << QStringList{} << CodeAgreement::Disagrees;
    QTest::newRow("inside the company silence and a private address are normal")
        << QStringList{u"?profile.trigger.inside-trusted-network"_s, u"name.private-address"_s,
                       u"reachability.udp500.silent"_s, u"reachability.tcp443.silent"_s}
        << u""_s << u"profile.trigger.inside-trusted-network"_s
        << QStringList{u"name.private-address"_s, u"reachability.udp500.silent"_s,
                       u"reachability.tcp443.silent"_s}
        << asked;
    QTest::newRow("what this computer itself stops is no matter of the place")
        << QStringList{u"?profile.trigger.inside-trusted-network"_s,
                       u"reachability.udp500.blocked-locally"_s}
        << u""_s << u"reachability.udp500.blocked-locally"_s << QStringList{} << asked;
    QTest::newRow("a company network that counts as public explains nothing")
        << QStringList{u"~profile.trigger.trusted-network-not-recognised"_s,
                       u"reachability.udp500.silent"_s}
        << u""_s << u"reachability.udp500.silent"_s << QStringList{} << asked;
    QTest::newRow("a proxy and the code of a lost way")
        << QStringList{u"~network.proxy.in-the-way=0x80072746"_s} << u"0x80072746"_s
        << u"network.proxy.in-the-way"_s << QStringList{} << CodeAgreement::Agrees;
    QTest::newRow("traffic filters and no data")
        << QStringList{u"?routing.traffic-filter"_s} << u"no data"_s << u"routing.traffic-filter"_s
        << QStringList{} << CodeAgreement::Agrees;
    QTest::newRow("a warning that explains the code is the fault")
        << QStringList{u"~reachability.address.partly=809"_s,
                       u"~client-certificate.validity.expires-soon"_s}
        << u"809"_s << u"reachability.address.partly"_s << QStringList{} << CodeAgreement::Agrees;
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

void TestDiagnosis::aWrongClockIsNoExcuse_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("direction");
    QTest::addColumn<bool>("explains");
    // The certificate ended ten minutes before this computer's clock.
    QTest::newRow("far enough ahead") << 11 << u"ahead"_s << true;
    QTest::newRow("just enough") << 10 << u"ahead"_s << true;
    QTest::newRow("not enough") << 9 << u"ahead"_s << false;
    QTest::newRow("the other way") << 20 << u"behind"_s << false;
}

void TestDiagnosis::aWrongClockIsNoExcuse()
{
    QFETCH(int, minutes);
    QFETCH(QString, direction);
    QFETCH(bool, explains);
    const QDateTime now({2026, 3, 1}, {12, 0}, Qt::UTC);
    SessionResult result =
        resultWith({u"network.clock.skew"_s, u"server-certificate.validity.expired"_s}, {});
    result.stages[1].findings.first().values = {{u"minutes"_s, minutes},
                                                {u"direction"_s, direction}};
    result.evidence.certificates = QList<CertificateEvidence>{
        {.facts = {{.notBeforeUtc = now.addDays(-90), .notAfterUtc = now.addSecs(-600)}},
         .judgedAtUtc = now}};
    diagnose(result);
    QCOMPARE(result.cause->id, u"network.clock.skew"_s);
    QCOMPARE(!result.stages[4].findings.first().consequenceOf.isEmpty(), explains);
}

void TestDiagnosis::aWrongClockExcusesEachByItself()
{
    // The computer is 30 minutes ahead. One certificate ended 10 minutes ago by its clock, the
    // other a year ago; and this computer's own a year ago too.
    const QDateTime now({2026, 3, 1}, {12, 0}, Qt::UTC);
    const auto facts = [&now](const QString &subject, const QDateTime &end) {
        return QList<CertificateFacts>{
            {.subject = subject, .notBeforeUtc = now.addYears(-2), .notAfterUtc = end}};
    };
    SessionResult result = resultWith(
        {u"network.clock.skew"_s, u"server-certificate.validity.expired"_s,
         u"server-certificate.validity.expired"_s, u"client-certificate.validity.expired"_s},
        {});
    result.stages[1].findings.first().values = {{u"minutes"_s, 30}, {u"direction"_s, u"ahead"_s}};
    result.stages[4].findings[0].values = {{u"subject"_s, u"CN=a"_s}};
    result.stages[4].findings[1].values = {{u"subject"_s, u"CN=b"_s}};
    const auto client =
        std::find_if(result.stages.begin(), result.stages.end(),
                     [](const StageResult &stage) { return stage.id == Stage::ClientCertificate; });
    client->findings[0].values = {{u"subject"_s, u"CN=c"_s}};
    result.evidence.certificates = QList<CertificateEvidence>{
        {.facts = facts(u"CN=a"_s, now.addSecs(-600)), .judgedAtUtc = now},
        {.facts = facts(u"CN=b"_s, now.addYears(-1)), .judgedAtUtc = now}};
    result.evidence.clientCertificates =
        QList<ClientCertificate>{{.facts = facts(u"CN=c"_s, now.addYears(-1)), .judgedAtUtc = now}};
    diagnose(result);
    for (const JudgedFinding &finding : std::as_const(result.stages[4].findings)) {
        QCOMPARE(!finding.consequenceOf.isEmpty(), finding.values[u"subject"_s] == u"CN=a"_s);
    }
    QVERIFY(client->findings[0].consequenceOf.isEmpty());
    result.evidence.clientCertificates->first().facts = facts(u"CN=c"_s, now.addSecs(-600));
    diagnose(result);
    QCOMPARE(client->findings[0].consequenceOf, u"network.clock.skew"_s);
}

void TestDiagnosis::onlyTheSameConnectionAndStore_data()
{
    QTest::addColumn<QJsonObject>("cause");
    QTest::addColumn<QJsonObject>("other");
    QTest::addColumn<bool>("explains");
    const QJsonObject a{{u"connection"_s, u"A"_s}, {u"store"_s, u"user"_s}};
    QTest::newRow("same") << a << a << true;
    QTest::newRow("neither says") << QJsonObject{} << QJsonObject{} << true;
    QTest::newRow("one does not say") << a << QJsonObject{{u"connection"_s, u"A"_s}} << true;
    QTest::newRow("other connection")
        << a << QJsonObject{{u"connection"_s, u"B"_s}, {u"store"_s, u"user"_s}} << false;
    QTest::newRow("other store") << a
                                 << QJsonObject{{u"connection"_s, u"A"_s},
                                                {u"store"_s, u"machine"_s}}
                                 << false;
}

void TestDiagnosis::onlyTheSameConnectionAndStore()
{
    QFETCH(QJsonObject, cause);
    QFETCH(QJsonObject, other);
    QFETCH(bool, explains);
    SessionResult result =
        resultWith({u"client-certificate.key.missing"_s, u"client-certificate.none"_s}, {});
    const auto stage =
        std::find_if(result.stages.begin(), result.stages.end(),
                     [](const StageResult &one) { return one.id == Stage::ClientCertificate; });
    stage->findings[0].values = cause;
    stage->findings[1].values = other;
    diagnose(result);
    QCOMPARE(!stage->findings[1].consequenceOf.isEmpty(), explains);
}

void TestDiagnosis::warningsThatTheSymptomRaises_data()
{
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("symptom");
    QTest::addColumn<QString>("besides"); ///< a problem that explains the same
    QTest::addColumn<Severity>("severity");
    const auto raised = [](const char *id, const char *symptom, const char *besides) {
        const QString finding = QString::fromLatin1(id);
        const QString what = QString::fromLatin1(symptom);
        QTest::addRow("%s %s", id, symptom) << finding << what << u""_s << Severity::Problem;
        QTest::addRow("%s %s, explained already", id, symptom)
            << finding << what << QString::fromLatin1(besides) << Severity::Warning;
        QTest::addRow("%s, nothing said", id) << finding << u""_s << u""_s << Severity::Warning;
        QTest::addRow("%s, another code", id) << finding << u"619"_s << u""_s << Severity::Warning;
    };
    raised("reachability.address.partly", "809", "reachability.tcp443.silent=809");
    raised("client-certificate.mapping.missing", "853", "authentication.method.mismatch=853");
    raised("authentication.server-names.case", "853", "authentication.method.mismatch=853");
    raised("authentication.server-names.syntax", "812", "authentication.method.mismatch=812");
    raised("authentication.validation.prompts", "703", "client-certificate.several-alike=703");
    QTest::newRow("no routes, and one is missing: the same fault")
        << u"profile.routes.none"_s << u"no-data"_s << u"routing.corporate-route.missing"_s
        << Severity::Problem;
    raised("routing.target.silent", "no-data", "routing.metric.local-wins");
    raised("routing.traffic-filter", "no-data", "routing.metric.local-wins");
}

void TestDiagnosis::warningsThatTheSymptomRaises()
{
    QFETCH(QString, finding);
    QFETCH(QString, symptom);
    QFETCH(QString, besides);
    QFETCH(Severity, severity);
    QStringList ids{u'~' + finding};
    if (!besides.isEmpty()) {
        ids.append(besides);
    }
    SessionResult result = resultWith(ids, symptom);
    diagnose(result);
    for (const StageResult &stage : std::as_const(result.stages)) {
        for (const JudgedFinding &one : stage.findings) {
            if (one.id == finding) {
                QCOMPARE(one.severity, severity);
            }
        }
    }
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

void TestDiagnosis::theWebPortSaysNothingOfIke()
{
    for (const QString &purpose : {u"ike-server"_s, u"sstp-server"_s}) {
        const QString expired = u"server-certificate.validity.expired"_s;
        SessionResult result = resultWith({u"reachability.tcp443.not-sstp"_s, expired}, {});
        for (StageResult &stage : result.stages) {
            for (JudgedFinding &finding : stage.findings) {
                if (finding.id == expired) {
                    finding.values.insert(u"purpose"_s, purpose);
                }
            }
        }
        diagnose(result);
        QString consequenceOf;
        for (const StageResult &stage : result.stages) {
            for (const JudgedFinding &finding : stage.findings) {
                consequenceOf += finding.consequenceOf;
            }
        }
        QCOMPARE(consequenceOf.isEmpty(), purpose == u"ike-server"_s);
    }
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

void TestDiagnosis::everyRowComesFirstOnce()
{
    // Alone with the answers that speak for it, each of a finding's causes is named.
    for (const CauseRow &row : causeTable()) {
        const QString pattern = QString::fromLatin1(row.id);
        QStringList ids = knownIds().filter(QRegularExpression(QRegularExpression::anchoredPattern(
            QString(pattern).replace(u'.', u"\\."_s).replace(u'*', u".+"_s))));
        bool named = false;
        for (const QString &id : std::as_const(ids)) {
            SessionResult result = resultWith({id}, {});
            for (const QString &word :
                 QString::fromLatin1(row.supports).split(u' ', Qt::SkipEmptyParts)) {
                if (word.startsWith(u"answer:"_s)) {
                    result.evidence.answers.insert(word.mid(7).section(u'=', 0, 0),
                                                   word.section(u'=', 1));
                }
            }
            diagnose(result);
            named = named || result.cause->owner == row.owner;
        }
        QVERIFY2(named, qPrintable(pattern + u' ' + enumName(row.owner)));
    }
}

void TestDiagnosis::patternsAndQuestionsAreKnown()
{
    const auto known = [](const QString &word) {
        if (word.startsWith(u"answer:"_s)) {
            return questionEntry(word.mid(7).section(u'=', 0, 0)) != nullptr &&
                   QStringList{u"yes"_s, u"no"_s}.contains(word.section(u'=', 1));
        }
        const QStringList ids = knownIds();
        return word.endsWith(u'*')
                   ? std::any_of(ids.begin(), ids.end(),
                                 [&](const QString &id) { return id.startsWith(word.chopped(1)); })
                   : ids.contains(word);
    };
    for (const CauseRow &row : causeTable()) {
        for (const char *patterns : {row.supports, row.contradicts}) {
            for (const QString &word :
                 QString::fromLatin1(patterns).split(u' ', Qt::SkipEmptyParts)) {
                QVERIFY2(known(word), qPrintable(word));
            }
        }
        QVERIFY2(row.question == nullptr || questionEntry(QLatin1String(row.question)), row.id);
        // A question without an answer that counts would be asked in vain.
        QVERIFY2(row.question == nullptr ||
                     QByteArray(row.supports).contains(QByteArray("answer:") + row.question + '='),
                 row.id);
    }
}

void TestDiagnosis::answers_data()
{
    QTest::addColumn<QStringList>("findings");
    QTest::addColumn<QString>("said");
    QTest::addColumn<Owner>("owner");
    QTest::addColumn<Confidence>("confidence");
    QTest::addColumn<QString>("question");

    const QStringList silent{u"reachability.udp500.silent"_s};
    const QString elsewhere = u"works-elsewhere"_s;
    const QString colleagues = u"colleagues-too"_s;
    QTest::newRow("silence, nothing said")
        << silent << u""_s << Owner::Network << Confidence::Likely << elsewhere;
    QTest::newRow("silence, works elsewhere")
        << silent << u"works-elsewhere=yes"_s << Owner::Network << Confidence::Likely << u""_s;
    QTest::newRow("silence, fails elsewhere: the server or this laptop")
        << silent << u"works-elsewhere=no"_s << Owner::VpnAdmin << Confidence::Likely << colleagues;
    for (const QString &port : {u"udp500"_s, u"udp4500"_s, u"tcp443"_s}) {
        QTest::addRow("%s, fails elsewhere and nobody else has it", qPrintable(port))
            << QStringList{u"reachability."_s + port + u".silent"_s}
            << u"works-elsewhere=no colleagues-too=no"_s << Owner::Helpdesk << Confidence::Likely
            << u""_s;
    }
    QTest::newRow("silence, not known: the other question")
        << silent << u"works-elsewhere=unknown"_s << Owner::Network << Confidence::Likely
        << colleagues;
    QTest::newRow("silence, neither is known")
        << silent << u"works-elsewhere=unknown colleagues-too=unknown"_s << Owner::Network
        << Confidence::Likely << u""_s;
    QTest::newRow("silence, fails elsewhere and for colleagues")
        << silent << u"works-elsewhere=no colleagues-too=yes"_s << Owner::VpnAdmin
        << Confidence::Likely << u""_s;
    QTest::newRow("silence, answers that contradict each other")
        << silent << u"works-elsewhere=yes colleagues-too=yes"_s << Owner::Network
        << Confidence::Possible << u""_s;
    QTest::newRow("an answer that is none") << silent << u"works-elsewhere=perhaps"_s
                                            << Owner::Network << Confidence::Likely << elsewhere;
    QTest::newRow("a question that nobody asked")
        << silent << u"moon=yes"_s << Owner::Network << Confidence::Likely << elsewhere;
    const QStringList root{u"server-certificate.chain.untrusted-root"_s};
    QTest::newRow("root, nothing said")
        << root << u""_s << Owner::Helpdesk << Confidence::Certain << elsewhere;
    QTest::newRow("root, works elsewhere: this network shows another certificate")
        << root << u"works-elsewhere=yes"_s << Owner::Network << Confidence::Likely << u""_s;
    QTest::newRow("root, fails elsewhere: this laptop or the server")
        << root << u"works-elsewhere=no"_s << Owner::Helpdesk << Confidence::Certain << colleagues;
    QTest::newRow("root, everybody has it: the server")
        << root << u"works-elsewhere=no colleagues-too=yes"_s << Owner::VpnAdmin
        << Confidence::Likely << u""_s;
    QTest::newRow("root, nobody else has it: this laptop")
        << root << u"works-elsewhere=no colleagues-too=no"_s << Owner::Helpdesk
        << Confidence::Certain << u""_s;
    QTest::newRow("name, nobody else: this profile")
        << QStringList{u"name.not-found"_s} << u"colleagues-too=no"_s << Owner::Helpdesk
        << Confidence::Certain << u""_s;
    QTest::newRow("name, everybody: the zone")
        << QStringList{u"name.not-found"_s} << u"colleagues-too=yes"_s << Owner::VpnAdmin
        << Confidence::Likely << u""_s;
    QTest::newRow("method, nobody else: an old profile")
        << QStringList{u"authentication.method.mismatch"_s} << u"colleagues-too=no"_s
        << Owner::Helpdesk << Confidence::Likely << u""_s;
    QTest::newRow("no address, nobody else: this account")
        << QStringList{u"adapter.address.none"_s} << u"colleagues-too=no"_s << Owner::Helpdesk
        << Confidence::Likely << u""_s;
    QTest::newRow("a finding with one cause asks nothing")
        << QStringList{u"server-certificate.validity.expired"_s} << u""_s << Owner::Pki
        << Confidence::Certain << u""_s;
    // The typed code decides before any answer, and then there is no tie.
    QTest::newRow("two findings, no tie: the first one's causes are asked for")
        << QStringList{u"reachability.udp500.silent"_s, u"server-certificate.validity.expired"_s}
        << u""_s << Owner::Network << Confidence::Likely << elsewhere;
}

void TestDiagnosis::answers()
{
    QFETCH(QStringList, findings);
    QFETCH(QString, said);
    QFETCH(Owner, owner);
    QFETCH(Confidence, confidence);
    QFETCH(QString, question);

    SessionResult result = resultWith(findings, {});
    for (const QString &one : said.split(u' ', Qt::SkipEmptyParts)) {
        result.evidence.answers.insert(one.section(u'=', 0, 0), one.section(u'=', 1));
    }
    diagnose(result);
    QVERIFY(result.cause.has_value());
    QCOMPARE(result.cause->owner, owner);
    QCOMPARE(result.cause->confidence, confidence);
    QCOMPARE(result.question ? result.question->id : QString(), question);
    if (result.question) {
        QCOMPARE(result.question->options, (QStringList{u"yes"_s, u"no"_s, u"unknown"_s}));
    }
    QCOMPARE(result.candidates.first(), *result.cause);
}

void TestDiagnosis::candidatesAreRanked()
{
    SessionResult result =
        resultWith({u"authentication.method.mismatch=812"_s, u"reachability.udp500.silent=809"_s,
                    u"reachability.udp4500.silent=809"_s, u"~profile.server.address"_s,
                    u"?server-certificate.eku.none"_s, u"routing.overlap"_s},
                   u"812"_s);
    result.evidence.answers = {{u"colleagues-too"_s, u"yes"_s}};
    diagnose(result);
    QStringList order;
    for (const Cause &cause : std::as_const(result.candidates)) {
        order.append(cause.id + u'/' + enumName(cause.owner));
    }
    // The consequence on port 4500 and the notice are none; the sixth is cut off.
    QCOMPARE(order,
             (QStringList{u"authentication.method.mismatch/vpn-admin"_s,
                          u"authentication.method.mismatch/helpdesk"_s,
                          u"reachability.udp500.silent/vpn-admin"_s, u"routing.overlap/user"_s,
                          u"reachability.udp500.silent/network"_s}));
    QCOMPARE(result.candidates[0].speaksFor,
             (QStringList{u"answer:colleagues-too=yes"_s, u"code:812"_s}));
    QCOMPARE(result.candidates[0].speaksAgainst, QStringList{});
    QCOMPARE(result.candidates[1].speaksAgainst, (QStringList{u"answer:colleagues-too=yes"_s}));
    QCOMPARE(result.candidates[1].speaksFor, (QStringList{u"code:812"_s}));
    QCOMPARE(result.candidates[2].speaksAgainst, (QStringList{u"code:812"_s}));
    QVERIFY(!result.question);

    SessionResult nothing = resultWith({}, {});
    diagnose(nothing);
    QVERIFY(nothing.candidates.isEmpty() && !nothing.question && !nothing.cause);
}

/// No other cause is surer than the first, and what an answer speaks against is possible at most.
void TestDiagnosis::nothingIsSurerThanTheFirst()
{
    SessionResult result = resultWith({u"server-certificate.chain.untrusted-root"_s}, {});
    diagnose(result);
    QCOMPARE(result.candidates[0].confidence, Confidence::Certain);
    result.evidence.answers = {{u"works-elsewhere"_s, u"no"_s}, {u"colleagues-too"_s, u"yes"_s}};
    diagnose(result);
    QCOMPARE(result.cause->owner, Owner::VpnAdmin);
    for (const Cause &other : std::as_const(result.candidates)) {
        QVERIFY(other.owner == Owner::VpnAdmin || other.confidence == Confidence::Possible);
    }
    result.evidence.answers = {{u"works-elsewhere"_s, u"yes"_s}};
    diagnose(result);
    QCOMPARE(result.cause->owner, Owner::Network);
    for (const Cause &other : std::as_const(result.candidates)) {
        QVERIFY(other.owner != Owner::Helpdesk || other.confidence == Confidence::Possible);
    }
}

void TestDiagnosis::findingsMoveTheConfidence()
{
    const QString id = u"reachability.udp500.silent"_s;
    SessionResult result = resultWith({id, u"reachability.tcp443.silent"_s}, {});
    diagnose(result);
    // The order and the question stay; only how sure it is moves.
    QCOMPARE(result.cause->owner, Owner::Network);
    QCOMPARE(result.candidates[1].owner, Owner::VpnAdmin);
    QCOMPARE(result.candidates[1].confidence, Confidence::Likely);
    QCOMPARE(result.candidates[1].speaksFor, (QStringList{u"reachability.tcp443.silent"_s}));
    QVERIFY(result.question.has_value());
    result = resultWith({id}, {});
    diagnose(result);
    QCOMPARE(result.candidates[1].confidence, Confidence::Possible);
}

QTEST_APPLESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
