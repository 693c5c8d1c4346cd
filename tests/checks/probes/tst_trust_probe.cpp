// SPDX-License-Identifier: Apache-2.0
// The trust probe asks when there is something to trust, and carries no more than is needed.
#include "checks/probes/trust_probe.h"
#include "tests/support/certificate_fixtures.h"
#include "tests/support/fake_system.h"

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::test;

namespace {

Evidence withChains(const QStringList &chains)
{
    QList<CertificateEvidence> certificates;
    for (const QString &chain : chains) {
        CertificateEvidence certificate;
        certificate.chain = fixtures(chain);
        certificates.append(certificate);
    }
    Evidence evidence;
    evidence.certificates = certificates;
    return evidence;
}

Evidence ask(const Evidence &known, const SitePolicy &policy, FakeSystem &fake)
{
    const QList<ProbeTask> tasks = kTrustProbe.plan(known, policy, {});
    if (tasks.size() != 1) {
        qFatal("planned %lld tasks", static_cast<long long>(tasks.size()));
    }
    System system = fake.system();
    return tasks.first().run(system,
                             {{}, std::chrono::steady_clock::now() + std::chrono::seconds(4)});
}

} // namespace

class TestTrustProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planned();
    void certificatesOfStores();
    void relevantOnly();
    void policyRoots_data();
    void policyRoots();
    void failures();
    void storedIssuers();
    void systemVerdicts();
};

void TestTrustProbe::planned()
{
    const auto plan = [](const Evidence &known) { return kTrustProbe.plan(known, {}, {}); };
    QVERIFY(plan({}).isEmpty());
    QVERIFY(plan(withChains({})).isEmpty());
    Evidence profile;
    profile.connections = QList{Connection{}};
    QVERIFY(plan(profile).isEmpty());
    profile.connections->first().trustedRoots = QStringList{u"00"_s};
    QCOMPARE(plan(profile).size(), 1);

    const QList<ProbeTask> one = plan(withChains({u"good issuing"_s}));
    const QList<ProbeTask> two = plan(withChains({u"good issuing"_s, u"self-signed"_s}));
    QCOMPARE(one.size(), 1);
    QCOMPARE(two.size(), 1);
    QVERIFY(one.first().id != two.first().id); // so that the engine asks again
    QCOMPARE(plan(withChains({u"good issuing"_s, u"good issuing"_s})).first().id, one.first().id);
}

void TestTrustProbe::certificatesOfStores()
{
    Evidence known;
    known.clientCertificates = QList{ClientCertificate{.chain = fixtures(u"client issuing"_s)},
                                     ClientCertificate{.origin = u"unreadable"_s}};
    FakeSystem fake;
    fake.trustRoots = fixtures(u"stray-root root"_s);
    const Evidence found = ask(known, {}, fake);
    QVERIFY(found.trust);
    QCOMPARE(found.trust->roots, fixtures(u"root"_s));
}

void TestTrustProbe::relevantOnly()
{
    FakeSystem fake;
    fake.trustRoots = fixtures(u"stray-root root old-root"_s);
    const Evidence found = ask(withChains({u"good issuing"_s}), {}, fake);
    QVERIFY(found.trust);
    QCOMPARE(found.trust->source, u"system"_s);
    QCOMPARE(found.trust->roots, fixtures(u"root"_s));
    QCOMPARE(found.trust->rootThumbprints.size(), 3);
    QVERIFY(found.trust->rootThumbprints.contains(thumbprint(fixture(u"old-root"_s))));
}

void TestTrustProbe::policyRoots_data()
{
    QTest::addColumn<bool>("systemStore");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("roots");
    QTest::addColumn<int>("thumbprints");
    QTest::newRow("beside the store") << true << u"system"_s << u"stray-root root"_s << 2;
    QTest::newRow("instead of the store") << false << u"policy"_s << u"stray-root"_s << 1;
}

void TestTrustProbe::policyRoots()
{
    QFETCH(bool, systemStore);
    QFETCH(QString, roots);
    QFETCH(int, thumbprints);
    FakeSystem fake;
    fake.trustRoots = fixtures(u"root stray-root"_s);
    SitePolicy policy;
    policy.trustSystemStore = systemStore;
    policy.trustedRootsPem = {QString::fromLatin1(fixtureFile(u"stray-root.pem"_s))};
    const Evidence found = ask(withChains({u"good issuing"_s}), policy, fake);
    QVERIFY(found.trust);
    QTEST(found.trust->source, "source");
    QCOMPARE(found.trust->roots, fixtures(roots));
    QCOMPARE(found.trust->rootThumbprints.size(), thumbprints);
}

void TestTrustProbe::failures()
{
    FakeSystem fake;
    fake.trustRoots = Failure{FailureKind::AccessDenied, 13, {}, u"store"_s};
    Evidence found = ask(withChains({u"good"_s}), {}, fake);
    QVERIFY(!found.trust);
    QCOMPARE(found.failures.value(u"trust"_s).kind, FailureKind::AccessDenied);

    fake.trustRoots = QList<QByteArray>{};
    SitePolicy policy;
    policy.trustedRootsPem = {u"no PEM"_s};
    found = ask(withChains({u"good"_s}), policy, fake);
    QCOMPARE(found.failures.value(u"trust"_s).kind, FailureKind::Malformed);
}

void TestTrustProbe::storedIssuers()
{
    FakeSystem fake;
    fake.trustRoots = fixtures(u"stray-root root"_s);
    fake.storedIssuers = fixtures(u"issuing old-root"_s);
    // The server sends only its own certificate: the root is found through the stored issuer.
    const Evidence found = ask(withChains({u"good"_s}), {}, fake);
    QVERIFY(found.trust);
    QCOMPARE(found.trust->intermediates, fixtures(u"issuing"_s));
    QCOMPARE(found.trust->roots, fixtures(u"root"_s));

    // Issuers that may not be read cost nothing else.
    fake.storedIssuers = Failure{FailureKind::AccessDenied, 5, {}, {}};
    const Evidence without = ask(withChains({u"good issuing"_s}), {}, fake);
    QVERIFY(without.trust);
    QVERIFY(without.trust->intermediates.isEmpty());
    QCOMPARE(without.trust->roots, fixtures(u"root"_s));
}

void TestTrustProbe::systemVerdicts()
{
    Evidence known = withChains({u"good issuing"_s, u"good issuing"_s, u"nps issuing"_s});
    known.certificates->last().purpose = CertificatePurpose::NpsServer;
    known.certificates->append(
        {.purpose = CertificatePurpose::Client, .chain = fixtures(u"client issuing"_s)});
    FakeSystem fake;
    fake.trustRoots = fixtures(u"root"_s);
    fake.verdict = SystemVerdict{.sha256 = u"ab"_s, .errorStatus = 0x20};
    const Evidence found = ask(known, {}, fake);
    QVERIFY(found.trust);
    QCOMPARE(fake.judged.size(), 2); // each server once, no client
    QCOMPARE(fake.judged.first().chain, fixtures(u"good issuing"_s));
    QCOMPARE(fake.judged.last().purpose, CertificatePurpose::NpsServer);
    QCOMPARE(found.trust->verdicts.size(), 2);

    // Another use of the same certificate is another question.
    const auto id = [](const Evidence &evidence) {
        return kTrustProbe.plan(evidence, {}, {}).first().id;
    };
    Evidence more = withChains({u"good issuing"_s, u"good issuing"_s});
    const QString one = id(more);
    more.certificates->last().purpose = CertificatePurpose::IkeServer;
    QVERIFY(id(more) != one);

    // A system without an engine, and roots of the policy alone: no verdict, no failure.
    fake.verdict = FakeSystem::notOnThisSystem();
    QVERIFY(ask(known, {}, fake).trust->verdicts.isEmpty());
    fake.judged.clear();
    SitePolicy policy;
    policy.trustSystemStore = false;
    QVERIFY(ask(known, policy, fake).trust);
    QVERIFY(fake.judged.isEmpty());
}

QTEST_APPLESS_MAIN(TestTrustProbe)
#include "tst_trust_probe.moc"
