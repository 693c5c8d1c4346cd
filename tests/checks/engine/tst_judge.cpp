// SPDX-License-Identifier: Apache-2.0
// Judging: what was not collected is unknown with its reason, never passed; verdict and exit code
// follow.
#include "checks/engine/evidence_flow.h"
#include "checks/engine/judge.h"
#include "checks/model/server_name.h"
#include "checks/rules/all_checks.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

const QDateTime kAt({2026, 3, 1}, {12, 0}, Qt::UTC);

const CheckRun *runOf(const SessionResult &result, const QString &id)
{
    for (const StageResult &stage : result.stages) {
        for (const CheckRun &run : stage.checks) {
            if (run.id == id) {
                return &run;
            }
        }
    }
    return nullptr;
}

} // namespace

class TestJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingCollectedIsUndetermined();
    void reasons();
    void listsOfUntrustedCertificates();
    void givenOnly();
    void onlySomeStages();
    void checksAreWellFormed();
    void mergeAppendsLists();
    void upstreamIsClosed();
};

void TestJudge::nothingCollectedIsUndetermined()
{
    const SessionResult result = judge({}, {}, {}, kAt);
    QCOMPARE(result.verdict, Verdict::Undetermined);
    QCOMPARE(exitCode(result), 3);
    QVERIFY(!result.cause);
    QCOMPARE(result.stages.size(), static_cast<qsizetype>(kAllStages.size()));
}

void TestJudge::reasons()
{
    Evidence evidence = typedServer(u"vpn.example.test"_s);
    const auto reason = [&](EvidenceKinds pending) {
        const SessionResult result = judge(evidence, {}, {}, kAt, pending);
        const CheckRun *run = runOf(result, u"reachability.udp500"_s);
        return run == nullptr ? QString() : run->reason;
    };
    QCOMPARE(reason({}), u"waits-for:name"_s);
    QCOMPARE(reason(EvidenceKind::Ike), u"waits-for:ike"_s);
    evidence.failures.insert(u"ike"_s, {FailureKind::AccessDenied, 0, {}, {}});
    QCOMPARE(reason({}), u"failed:ike:access-denied"_s);
    evidence.failures.insert(u"ike"_s, {FailureKind::Disabled, 0, {}, {}});
    QCOMPARE(reason({}), u"disabled:ike"_s);
    // What is still being collected must not be judged half.
    evidence.ike = QList<IkeExchange>{};
    QCOMPARE(reason(EvidenceKind::Ike), u"waits-for:ike"_s);
}

/// What was not fetched because nobody trusted issued it is not tested, whatever else was fetched.
void TestJudge::listsOfUntrustedCertificates()
{
    Evidence evidence;
    CertificateEvidence certificate;
    certificate.facts = {CertificateFacts{}};
    certificate.path = PathFacts{.end = PathEnd::UntrustedRoot, .certificates = certificate.facts};
    certificate.revocation = {RevocationFacts{}};
    evidence.certificates = QList{certificate};
    evidence.trust = TrustEvidence{};
    const auto reason = [&evidence] {
        const SessionResult result = judge(evidence, {}, {}, kAt);
        for (const StageResult &stage : result.stages) {
            for (const CheckRun &run : stage.checks) {
                if (run.id == u"server-certificate.revocation"_s) {
                    return enumName(run.outcome) + u' ' + run.reason;
                }
            }
        }
        return QString();
    };
    QCOMPARE(reason(), u"unknown not-trusted"_s);
    evidence.crls = QList<CrlFetch>{};
    QCOMPARE(reason(), u"unknown not-trusted"_s);
    evidence.certificates->first().path->end = PathEnd::TrustedRoot;
    QCOMPARE(reason(), u"unknown not-collected:crls"_s);
    evidence.certificates->first().revocation.first().status = RevocationStatus::Good;
    QCOMPARE(reason(), u"judged "_s);
}

void TestJudge::givenOnly()
{
    Evidence evidence = typedServer(u"vpn.example.test"_s);
    evidence.name = NameEvidence{.name = u"vpn.example.test"_s,
                                 .status4 = LookupStatus::Found,
                                 .addresses = {u"203.0.113.10"_s}};
    const SessionResult result = judge(evidence, {}, {.givenOnly = true}, kAt);
    QCOMPARE(result.verdict, Verdict::Ok);
    QCOMPARE(runOf(result, u"reachability.udp500"_s)->outcome, CheckOutcome::NotApplicable);
    QCOMPARE(runOf(result, u"reachability.udp500"_s)->reason, u"not-requested"_s);
}

void TestJudge::onlySomeStages()
{
    const SessionResult result =
        judge(typedServer(u"vpn.example.test"_s), {}, {.only = {Stage::Name}}, kAt);
    for (const StageResult &stage : result.stages) {
        QCOMPARE(stage.state, stage.id == Stage::Name ? StageState::Unknown : StageState::Skipped);
    }
}

void TestJudge::checksAreWellFormed()
{
    QSet<QString> ids;
    for (const Check *check : allChecks()) {
        const QString id = QString::fromLatin1(check->info.id);
        QVERIFY2(!ids.contains(id), check->info.id);
        ids.insert(id);
        QVERIFY2(check->info.requirement != nullptr && qstrlen(check->info.requirement) > 10,
                 check->info.id);
        QVERIFY2(check->info.source.document != nullptr && qstrlen(check->info.source.document) > 0,
                 check->info.id);
        QVERIFY2(check->info.source.section != nullptr && qstrlen(check->info.source.section) > 0,
                 check->info.id);
        QVERIFY2(check->evaluate != nullptr, check->info.id);
        QVERIFY2(!check->info.findings.empty(), check->info.id);
        for (const char *finding : check->info.findings) {
            QVERIFY2(QLatin1String(finding).startsWith(enumName(check->info.stage) + u'.'),
                     finding);
        }
    }
}

void TestJudge::mergeAppendsLists()
{
    Evidence known;
    Evidence part;
    part.ike = QList<IkeExchange>{{.address = u"198.51.100.1"_s, .port = 500}};
    merge(known, part);
    part.ike = QList<IkeExchange>{{.address = u"198.51.100.1"_s, .port = 4500}};
    part.failures.insert(u"sstp"_s, {FailureKind::Timeout, 0, {}, {}});
    merge(known, part);
    QCOMPARE(known.ike->size(), 2);
    QCOMPARE(known.failures.size(), 1);
    // One certificate behind two addresses is judged once.
    part = {};
    part.certificates = QList<CertificateEvidence>{{.origin = u"a"_s, .chain = {"der"}}};
    merge(known, part);
    part.certificates->first().origin = u"b"_s;
    merge(known, part);
    QCOMPARE(known.certificates->size(), 1);
    QCOMPARE(known.certificates->first().origin, u"a, b"_s);
}

void TestJudge::upstreamIsClosed()
{
    const EvidenceKinds kinds = kindsFor({Stage::ServerCertificate});
    QVERIFY(kinds.testFlag(EvidenceKind::Certificates));
    QVERIFY(kinds.testFlag(EvidenceKind::Sstp));
    QVERIFY(kinds.testFlag(EvidenceKind::Name));
    QVERIFY(!kinds.testFlag(EvidenceKind::Routing));
}

QTEST_APPLESS_MAIN(TestJudge)
#include "tst_judge.moc"
