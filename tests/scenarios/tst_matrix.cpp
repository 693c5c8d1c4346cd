// SPDX-License-Identifier: Apache-2.0
// Each check fires in at least one scenario, each finding that can be a fault does, and none in a
// scenario where nothing is wrong.
#include "checks/rules/all_checks.h"
#include "tests/scenarios/stories.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

/// The computers on which nothing is wrong.
const QStringList kHealthy{u"healthy"_s, u"laptop-healthy"_s, u"log-made-good"_s,
                           u"certificate-blade"_s, u"support-data-ready"_s};

/// Findings that are never more than a notice; they need no scenario. One of these that weighs more
/// is a mistake in this list.
const QStringList kOnlyNotices{u"server-certificate.revocation.no-url"_s,
                               u"server-certificate.eku.none"_s,
                               u"server-certificate.name.common-name-only"_s,
                               u"server-certificate.revocation.unsupported-url"_s,
                               u"server-certificate.eku.ike-intermediate-missing"_s,
                               u"server-certificate.verdict.differs"_s,
                               u"authentication.crypto-binding.off"_s,
                               u"authentication.method.negotiated"_s,
                               u"client-certificate.conditional-access"_s,
                               u"network.proxy.automatic"_s,
                               u"profile.always-on.no-trusted-network"_s,
                               u"profile.plugin"_s,
                               u"reachability.ike.own-limit"_s,
                               u"reachability.ike.redirected"_s,
                               u"routing.default-gateway.profile"_s};

} // namespace

class TestMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCheckFires();
    void everyFaultIsShown();
    void healthyStoriesAreQuiet();
};

void TestMatrix::everyCheckFires()
{
    QSet<QString> fired;
    for (const QString &story : test::storyNames()) {
        const auto result = test::judgedStory(story);
        QVERIFY2(result, result ? "" : qPrintable(result.error().message()));
        for (const StageResult &stage : result->stages) {
            for (const JudgedFinding &finding : stage.findings) {
                fired.insert(finding.check);
            }
        }
    }
    QStringList missing;
    for (const Check *check : allChecks()) {
        const QString id = QString::fromLatin1(check->info.id);
        if (!fired.contains(id)) {
            missing.append(id);
        }
    }
    QVERIFY2(missing.isEmpty(),
             qPrintable(u"%1 checks fire in no scenario:\n  "_s.arg(missing.size()) +
                        missing.join(u"\n  "_s)));
}

void TestMatrix::everyFaultIsShown()
{
    QSet<QString> faults;
    for (const QString &story : test::storyNames()) {
        const auto result = test::judgedStory(story);
        QVERIFY2(result, result ? "" : qPrintable(result.error().message()));
        for (const StageResult &stage : result->stages) {
            for (const JudgedFinding &finding : stage.findings) {
                if (finding.severity != Severity::Notice) {
                    faults.insert(finding.id);
                }
            }
        }
    }
    QStringList missing;
    for (const Check *check : allChecks()) {
        for (const char *id : check->info.findings) {
            const QString finding = QString::fromLatin1(id);
            if (kOnlyNotices.contains(finding)) {
                QVERIFY2(!faults.contains(finding), id);
            } else if (!faults.contains(finding)) {
                missing.append(finding);
            }
        }
    }
    QVERIFY2(missing.isEmpty(),
             qPrintable(u"%1 findings are a fault in no scenario:\n  "_s.arg(missing.size()) +
                        missing.join(u"\n  "_s)));
}

void TestMatrix::healthyStoriesAreQuiet()
{
    for (const QString &story : kHealthy) {
        const auto result = test::judgedStory(story);
        QVERIFY2(result, result ? "" : qPrintable(result.error().message()));
        QCOMPARE(result->verdict, Verdict::Ok);
        QVERIFY(!result->cause);
        for (const StageResult &stage : result->stages) {
            for (const JudgedFinding &finding : stage.findings) {
                QVERIFY2(finding.severity == Severity::Notice,
                         qPrintable(story + u": "_s + finding.id));
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestMatrix)
#include "tst_matrix.moc"
