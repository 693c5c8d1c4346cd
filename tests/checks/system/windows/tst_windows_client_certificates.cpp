// SPDX-License-Identifier: Apache-2.0
// The personal stores: a certificate with its key, one without, their chains and their stores.
#include "checks/system/windows/client_certificates.h"
#include "checks/system/windows/system_library.h"
#include "tests/checks/system/windows/authority.h"
#include "tests/checks/system/windows/store_entry.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::test;

namespace {

/// The entry that starts with @p leaf; fails the calling test with a null one.
std::optional<ClientCertificate> find(const QByteArray &leaf, CertificateStore store)
{
    const auto found = windows_system::WindowsClientCertificates().certificates();
    if (!found) {
        qWarning("%s", qPrintable(found.error().message()));
        return std::nullopt;
    }
    const auto one =
        std::find_if(found->cbegin(), found->cend(), [&](const ClientCertificate &certificate) {
            return certificate.chain.value(0) == leaf && certificate.store == store;
        });
    return one == found->cend() ? std::nullopt : std::optional(*one);
}

} // namespace

class TestWindowsClientCertificates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void chainAndStore_data();
    void chainAndStore();
    void unknownIssuer();
    void privateKey();
    void smartCard();
};

void TestWindowsClientCertificates::initTestCase()
{
    if (!windows_system::isWine()) {
        QSKIP("would change the stores of a real computer");
    }
}

void TestWindowsClientCertificates::chainAndStore_data()
{
    QTest::addColumn<quint32>("location");
    QTest::addColumn<int>("store");
    QTest::addColumn<QString>("origin");
    QTest::newRow("user") << quint32{CERT_SYSTEM_STORE_CURRENT_USER}
                          << static_cast<int>(CertificateStore::User) << u"CurrentUser\\My"_s;
    QTest::newRow("computer") << quint32{CERT_SYSTEM_STORE_LOCAL_MACHINE}
                              << static_cast<int>(CertificateStore::Machine)
                              << u"LocalMachine\\My"_s;
}

void TestWindowsClientCertificates::chainAndStore()
{
    QFETCH(quint32, location);
    QFETCH(int, store);
    const Authority authority;
    const QByteArray leaf = authority.issue(u"laptop.example.test"_s, "clientAuth");
    const StoreEntry root(CERT_SYSTEM_STORE_LOCAL_MACHINE, L"Root", authority.root());
    const StoreEntry issuer(CERT_SYSTEM_STORE_LOCAL_MACHINE, L"CA", authority.issuer());
    const StoreEntry entry(location, L"My", leaf);
    QVERIFY(root.isAdded() && issuer.isAdded() && entry.isAdded());

    const auto found = find(leaf, static_cast<CertificateStore>(store));
    QVERIFY(found);
    QTEST(found->origin, "origin");
    QCOMPARE(found->chain, (QList<QByteArray>{leaf, authority.issuer(), authority.root()}));
    QCOMPARE(found->hasPrivateKey, false);
    QCOMPARE(found->keyPrompts, std::nullopt);
    const bool isUser = found->store == CertificateStore::User;
    QEXPECT_FAIL("computer", "the user's store of Wine 8 shows the computer's as well", Continue);
    QVERIFY(!find(leaf, isUser ? CertificateStore::Machine : CertificateStore::User));
}

void TestWindowsClientCertificates::unknownIssuer()
{
    const Authority authority;
    const QByteArray leaf = authority.issue(u"laptop.example.test"_s, "clientAuth", -1);
    const StoreEntry entry(CERT_SYSTEM_STORE_CURRENT_USER, L"My", leaf);
    QVERIFY(entry.isAdded());
    const auto found = find(leaf, CertificateStore::User);
    QVERIFY(found); // expired as well: the checks say so, the store hides nothing
    QCOMPARE(found->chain, QList<QByteArray>{leaf});
}

void TestWindowsClientCertificates::privateKey()
{
    const Authority authority;
    const QByteArray leaf = authority.issue(u"laptop.example.test"_s, "clientAuth");
    QByteArray octets = authority.pfx(leaf);
    CRYPT_DATA_BLOB blob{static_cast<DWORD>(octets.size()),
                         static_cast<BYTE *>(static_cast<void *>(octets.data()))};
    const HCERTSTORE imported = PFXImportCertStore(&blob, L"test", CRYPT_EXPORTABLE);
    QVERIFY2(imported != nullptr, qPrintable(QString::number(GetLastError(), 16)));
    const CERT_CONTEXT *withKey = CertEnumCertificatesInStore(imported, nullptr);
    QVERIFY(withKey != nullptr);
    const StoreEntry entry(CERT_SYSTEM_STORE_CURRENT_USER, L"My", withKey);
    CertCloseStore(imported, 0);
    QVERIFY(entry.isAdded());
    const auto found = find(leaf, CertificateStore::User);
    QVERIFY(found);
    QCOMPARE(found->hasPrivateKey, true);
    QCOMPARE(found->keyPrompts, std::nullopt); // a software key: only opening it would tell
}

/// What a smart card's certificate looks like in the store; there is no card, and none is asked.
void TestWindowsClientCertificates::smartCard()
{
    const Authority authority;
    const QByteArray leaf = authority.issue(u"laptop.example.test"_s, "clientAuth");
    const CERT_CONTEXT *certificate = CertCreateCertificateContext(
        X509_ASN_ENCODING, static_cast<const BYTE *>(static_cast<const void *>(leaf.constData())),
        static_cast<DWORD>(leaf.size()));
    std::wstring container = L"aovpn-doctor test";
    std::wstring provider = L"Microsoft Smart Card Key Storage Provider";
    CRYPT_KEY_PROV_INFO key{};
    key.pwszContainerName = container.data();
    key.pwszProvName = provider.data();
    QVERIFY(CertSetCertificateContextProperty(certificate, CERT_KEY_PROV_INFO_PROP_ID, 0, &key) !=
            0);
    const StoreEntry entry(CERT_SYSTEM_STORE_CURRENT_USER, L"My", certificate);
    QVERIFY(entry.isAdded());
    const auto found = find(leaf, CertificateStore::User);
    QVERIFY(found);
    QCOMPARE(found->hasPrivateKey, true);
    QCOMPARE(found->keyPrompts, true);
}

QTEST_GUILESS_MAIN(TestWindowsClientCertificates)
#include "tst_windows_client_certificates.moc"
