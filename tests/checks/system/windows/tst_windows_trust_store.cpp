// SPDX-License-Identifier: Apache-2.0
// The roots and CAs of computer and user: what was added is read, each once, and what is distrusted
// is not; and what Windows' chain engine says of a server's certificate.
#include "checks/system/windows/system_library.h"
#include "checks/system/windows/trust_store.h"
#include "tests/checks/system/windows/authority.h"
#include "tests/checks/system/windows/store_entry.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::test;
using windows_system::WindowsTrustStore;

namespace {

constexpr DWORD kUser = CERT_SYSTEM_STORE_CURRENT_USER;
constexpr DWORD kMachine = CERT_SYSTEM_STORE_LOCAL_MACHINE;
const QString kName = u"vpn.example.test"_s; // NOLINT(*avoid-non-const-global-variables)

CertificateEvidence server(const QList<QByteArray> &chain, const QString &name = kName)
{
    return {.purpose = CertificatePurpose::SstpServer, .expectedName = name, .chain = chain};
}

QString sha(const QByteArray &der, QCryptographicHash::Algorithm algorithm)
{
    return QString::fromLatin1(QCryptographicHash::hash(der, algorithm).toHex());
}

} // namespace

class TestWindowsTrustStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsBothStores_data();
    void readsBothStores();
    void distrusted_data();
    void distrusted();
    void accepted();
    void verdicts_data();
    void verdicts();
    void distrustedLeaf();
    void userStoreServesSignIn();
    void unreadable_data();
    void unreadable();
};

void TestWindowsTrustStore::initTestCase()
{
    if (!windows_system::isWine()) {
        QSKIP("would trust a root of the tests on a real computer");
    }
}

void TestWindowsTrustStore::readsBothStores_data()
{
    QTest::addColumn<quint32>("location");
    QTest::newRow("user") << quint32{kUser};
    QTest::newRow("computer") << quint32{kMachine};
}

void TestWindowsTrustStore::readsBothStores()
{
    QFETCH(quint32, location);
    const Authority authority;
    const StoreEntry root(location, L"Root", authority.root());
    const StoreEntry issuer(location, L"CA", authority.issuer());
    QVERIFY(root.isAdded() && issuer.isAdded());
    const auto roots = WindowsTrustStore().roots();
    QVERIFY2(roots, roots ? "" : qPrintable(roots.error().message()));
    QCOMPARE(roots->count(authority.root()), 1);
    QVERIFY(!roots->contains(authority.issuer()));
    QCOMPARE(QSet<QByteArray>(roots->cbegin(), roots->cend()).size(), roots->size());
    const auto issuers = WindowsTrustStore().intermediates();
    QVERIFY2(issuers, issuers ? "" : qPrintable(issuers.error().message()));
    QCOMPARE(issuers->count(authority.issuer()), 1);
}

void TestWindowsTrustStore::distrusted_data()
{
    readsBothStores_data();
}

void TestWindowsTrustStore::distrusted()
{
    QFETCH(quint32, location);
    const Authority authority;
    const StoreEntry root(kMachine, L"Root", authority.root());
    const StoreEntry issuer(kMachine, L"CA", authority.issuer());
    const StoreEntry noRoot(location, L"Disallowed", authority.root());
    const StoreEntry noIssuer(location, L"Disallowed", authority.issuer());
    QVERIFY(root.isAdded() && issuer.isAdded() && noRoot.isAdded() && noIssuer.isAdded());
    const auto roots = WindowsTrustStore().roots();
    QVERIFY(roots);
    QVERIFY(!roots->contains(authority.root()));
    const auto issuers = WindowsTrustStore().intermediates();
    QVERIFY(issuers);
    QVERIFY(!issuers->contains(authority.issuer()));
}

void TestWindowsTrustStore::accepted()
{
    const Authority authority;
    const StoreEntry root(kMachine, L"Root", authority.root());
    const QByteArray leaf = authority.issue(kName, "serverAuth");
    // Beyond the leaf any order, and what is no certificate does no harm.
    const auto verdict = WindowsTrustStore().judge(
        server({leaf, "no certificate", authority.root(), authority.issuer()}));
    QVERIFY2(verdict, verdict ? "" : qPrintable(verdict.error().message()));
    QCOMPARE(verdict->errorStatus, quint32{0});
    QCOMPARE(verdict->policyCode, quint32{0});
    QCOMPARE(verdict->purpose, CertificatePurpose::SstpServer);
    QCOMPARE(verdict->expectedName, kName);
    QCOMPARE(verdict->sha256, sha(leaf, QCryptographicHash::Sha256));
    QCOMPARE(verdict->thumbprints, (QStringList{sha(leaf, QCryptographicHash::Sha1),
                                                sha(authority.issuer(), QCryptographicHash::Sha1),
                                                sha(authority.root(), QCryptographicHash::Sha1)}));

    // The issuer may come out of the store instead.
    const StoreEntry issuer(kMachine, L"CA", authority.issuer());
    const auto stored = WindowsTrustStore().judge(server({leaf}));
    QVERIFY(stored);
    QCOMPARE(stored->errorStatus, quint32{0});
}

void TestWindowsTrustStore::verdicts_data()
{
    QTest::addColumn<QString>("usage");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<bool>("withIssuer");
    QTest::addColumn<QString>("name");
    QTest::addColumn<quint32>("status");
    QTest::addColumn<quint32>("policy");
    const auto row = [](const char *what, const char *usage, int days, bool trusted,
                        bool withIssuer, const QString &name, quint32 status, quint32 policy) {
        QTest::newRow(what) << QString::fromLatin1(usage) << days << trusted << withIssuer << name
                            << status << policy;
    };
    const QString other = u"other.example.test"_s;
    row("no name asked for", "serverAuth", 30, true, true, {}, 0, 0);
    row("another name", "serverAuth", 30, true, true, other, 0, 0x800B010F);
    row("expired", "serverAuth", -1, true, true, kName, CERT_TRUST_IS_NOT_TIME_VALID, 0x800B0101);
    row("for clients", "clientAuth", 30, true, true, kName, CERT_TRUST_IS_NOT_VALID_FOR_USAGE,
        0x800B0110);
    // Wine's policy passes these two, Windows' says 0x800B010A: so the status counts as well.
    row("unknown root", "serverAuth", 30, false, true, kName, CERT_TRUST_IS_PARTIAL_CHAIN, 0);
    row("no issuer", "serverAuth", 30, true, false, kName, CERT_TRUST_IS_PARTIAL_CHAIN, 0);
}

void TestWindowsTrustStore::verdicts()
{
    QFETCH(QString, usage);
    QFETCH(int, days);
    QFETCH(bool, trusted);
    QFETCH(bool, withIssuer);
    QFETCH(QString, name);
    const Authority authority;
    std::optional<StoreEntry> root;
    if (trusted) {
        root.emplace(kMachine, L"Root", authority.root());
    }
    QList<QByteArray> chain{authority.issue(kName, usage.toLatin1().constData(), days)};
    if (withIssuer) {
        chain.append(authority.issuer());
    }
    const auto verdict = WindowsTrustStore().judge(server(chain, name));
    QVERIFY2(verdict, verdict ? "" : qPrintable(verdict.error().message()));
    QTEST(verdict->errorStatus, "status");
    QTEST(verdict->policyCode, "policy");
}

void TestWindowsTrustStore::distrustedLeaf()
{
    const Authority authority;
    const QByteArray leaf = authority.issue(kName, "serverAuth");
    const StoreEntry root(kMachine, L"Root", authority.root());
    const StoreEntry entry(kMachine, L"Disallowed", leaf);
    const auto verdict = WindowsTrustStore().judge(server({leaf, authority.issuer()}));
    QVERIFY(verdict);
    QEXPECT_FAIL("", "Wine 8 does not look into the store Disallowed", Continue);
    QVERIFY((verdict->errorStatus & 0x04000000) != 0);
}

/// A root that only the user trusts counts for the sign-in server, not for the services that dial.
void TestWindowsTrustStore::userStoreServesSignIn()
{
    const Authority authority;
    const StoreEntry root(kUser, L"Root", authority.root());
    CertificateEvidence certificate =
        server({authority.issue(kName, "serverAuth"), authority.issuer()});
    const auto dial = WindowsTrustStore().judge(certificate);
    QVERIFY(dial);
    certificate.purpose = CertificatePurpose::NpsServer;
    const auto signIn = WindowsTrustStore().judge(certificate);
    QVERIFY(signIn);
    QCOMPARE(signIn->errorStatus, quint32{0});
    QEXPECT_FAIL("", "an engine of Wine 8 for the local machine looks into the user's store, too",
                 Continue);
    QVERIFY(dial->errorStatus != 0);
}

void TestWindowsTrustStore::unreadable_data()
{
    QTest::addColumn<QList<QByteArray>>("chain");
    QTest::newRow("none") << QList<QByteArray>{};
    QTest::newRow("no certificate") << QList<QByteArray>{"no certificate"};
}

void TestWindowsTrustStore::unreadable()
{
    QFETCH(QList<QByteArray>, chain);
    const auto verdict = WindowsTrustStore().judge(server(chain));
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().kind, FailureKind::Malformed);
}

QTEST_GUILESS_MAIN(TestWindowsTrustStore)
#include "checks/system/windows/windows_api.h"
#include "tst_windows_trust_store.moc"
